"""The stand-in of both platforms, a made-up school, and the page of phones: the real program, tried without a token."""
