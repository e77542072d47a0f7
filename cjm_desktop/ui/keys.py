"""Shortcuts as words."""

from PySide6.QtGui import QKeySequence


def keys_text(keys: str) -> str:
    """Return a shortcut as the system writes it."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
