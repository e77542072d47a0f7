"""Finding things: the command palette, searching and replacing, filters, the outline."""
