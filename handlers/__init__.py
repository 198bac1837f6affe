"""The assistant: what it says and decides. It knows no platform."""
