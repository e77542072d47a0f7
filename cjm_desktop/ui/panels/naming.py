"""Asks for the name of something new."""

from PySide6.QtWidgets import QInputDialog, QLineEdit, QWidget


def ask_name(parent: QWidget, title: str, label: str, before: str = "") -> str:
    """Return the name that was typed, empty when none was."""
    echo = QLineEdit.EchoMode.Normal
    name, accepted = QInputDialog.getText(parent, title, label, echo, before)
    return name.strip() if accepted else ""
