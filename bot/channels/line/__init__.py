"""LINE: parse, render, send."""
