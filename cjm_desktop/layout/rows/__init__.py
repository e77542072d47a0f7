"""The rows of a map, one module for each kind or role."""
