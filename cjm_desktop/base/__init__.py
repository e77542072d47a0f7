"""Ids, geometry, units, colour, errors and resources; imports nothing of ours."""
