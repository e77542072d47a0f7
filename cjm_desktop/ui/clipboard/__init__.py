"""The clipboard: what is put on it, and what is taken from it and from what is dropped."""
