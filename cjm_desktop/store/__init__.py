"""The current document, the undo stack and the one signal."""
