"""What the assistant does for teachers, one file a feature."""
