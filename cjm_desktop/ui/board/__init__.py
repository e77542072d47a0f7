"""Opportunities and actions: what hangs together, and the panel in which actions are planned."""
