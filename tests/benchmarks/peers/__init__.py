"""Whole commands of other programs on the content of the same map: ``make bench-peers``."""
