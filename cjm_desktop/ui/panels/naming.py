"""Asks for the name of something new."""

from PySide6.QtWidgets import QInputDialog, QLineEdit, QWidget


def ask_name(parent: QWidget, title: str, label: str) -> str:
    """Return the name that was typed, empty when none was."""
    name, accepted = QInputDialog.getText(parent, title, label, QLineEdit.EchoMode.Normal)
    return name.strip() if accepted else ""
