"""The gallery of rows: a picture of each kind, to choose from."""
