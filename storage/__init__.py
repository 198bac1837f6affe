"""The memory: it knows no conversation."""
