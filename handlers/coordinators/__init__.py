"""What the assistant does for coordinators, one file a feature."""
