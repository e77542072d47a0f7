"""The toolbar over the map: undo, what can be added, and export."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from cjm_desktop.ui.actions import Actions
from cjm_desktop.ui.controls.action_button import ActionButton
from cjm_desktop.ui.controls.buttons import primary_button
from cjm_desktop.ui.controls.divider import Divider
from cjm_desktop.ui.controls.search_button import SearchButton
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.measures import TOOLBAR

_PICTURES: Final = ("edit.undo", "edit.redo")
_WITH_WORDS: Final = ("insert.card", "insert.phase", "insert.row")


class Toolbar(QWidget):
    """Buttons of the actions that are used most."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(scaled(TOOLBAR))
        line = QHBoxLayout(self)
        line.setContentsMargins(scaled(12), 0, scaled(12), 1)
        line.setSpacing(scaled(4))
        line.addWidget(ActionButton(actions["view.outline"], with_words=True))
        line.addWidget(Divider())
        for name in _PICTURES:
            line.addWidget(ActionButton(actions[name]))
        line.addWidget(Divider())
        for name in _WITH_WORDS:
            line.addWidget(ActionButton(actions[name], with_words=True))
        line.addWidget(ActionButton(actions["route.draw"], with_words=True))
        line.addWidget(Divider())
        line.addWidget(ActionButton(actions["view.filter"], with_words=True))
        line.addStretch(1)
        line.addWidget(SearchButton(actions["find.palette"]))
        line.addStretch(1)
        line.addWidget(_primary(actions, "file.export"))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the ground and the line below."""
        del event
        frame = current_frame()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(frame.bar))
            painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(frame.line))


def _primary(actions: Actions, name: str) -> QPushButton:
    action = actions[name]
    button = primary_button(action.iconText(), "export")
    button.setToolTip(actions.name_and_keys(name))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(action.trigger)
    action.enabledChanged.connect(button.setEnabled)
    button.setEnabled(action.isEnabled())
    return button
