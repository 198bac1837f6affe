"""Telegram: parse, render, send."""
