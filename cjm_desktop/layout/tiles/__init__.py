"""A map over many sheets: how it is cut, what is printed beside it, and how it is put together."""
