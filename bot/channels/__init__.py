"""One folder a platform, both of the same shape."""
