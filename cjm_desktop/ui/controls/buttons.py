"""Buttons: the one that goes on, the others, and those that are only words or a picture."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.icons import icon


def primary_button(text: str, icon_name: str = "", parent: QWidget | None = None) -> QPushButton:
    """Return the button of the main step, of which a window has one."""
    button = plain_button(text, "", parent)
    button.setProperty("primary", True)
    if icon_name:
        button.setIcon(icon(icon_name, "on_primary"))
    return button


def plain_button(text: str, icon_name: str = "", parent: QWidget | None = None) -> QPushButton:
    """Return a button with an outline."""
    button = QPushButton(text, parent)
    button.setAutoDefault(False)
    button.setIconSize(QSize(scaled(18), scaled(18)))
    if icon_name:
        button.setIcon(icon(icon_name))
    return button


def link_button(text: str, parent: QWidget | None = None) -> QPushButton:
    """Return a button that is only words in the accent colour."""
    button = plain_button(text, "", parent)
    button.setProperty("link", True)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button


def icon_button(icon_name: str, words: str, parent: QWidget | None = None) -> QToolButton:
    """Return a button that is only a picture; its words are its tooltip and accessible name."""
    button = QToolButton(parent)
    button.setIcon(icon(icon_name, "secondary"))
    button.setIconSize(QSize(scaled(16), scaled(16)))
    button.setToolTip(words)
    button.setAccessibleName(words)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
