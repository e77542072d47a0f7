"""Formats of other programs: their bytes and texts to plain values, and back."""
