"""Bringing in numbers and answers from files of other programs."""
