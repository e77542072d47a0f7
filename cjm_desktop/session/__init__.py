"""One open project; works without a window."""
