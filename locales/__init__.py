"""What the assistant says: one Fluent catalogue for each feature and language."""
