"""Tests of the labour law."""
