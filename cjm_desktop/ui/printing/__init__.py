"""Printing from the window: what is chosen, how the pages will look, and printers."""
