"""Pure functions that make a new document from an old one."""
