"""What the assistant does for everyone, one file a feature."""
