"""What the assistant does for students, one file a feature."""
