"""Lists for the desk: what a map holds of one sort, as a table over as many pages as it needs."""
