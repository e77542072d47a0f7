"""The stops of a route as a list: moved and taken away with the keyboard or by buttons."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QToolButton, QVBoxLayout, QWidget

from cjm_desktop.ui.controls.buttons import icon_button
from cjm_desktop.ui.fonts import scaled

_LINE_PX: Final = 28
_MOST_LINES: Final = 12
_MOVES: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class StopList(QWidget):
    """Numbered stops, of which one is current."""

    moved = Signal(int, int)  # a stop, and where it shall come, counted without it
    removed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = _Lines(self)
        self.list.setProperty("field", True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.nudged.connect(self._move)
        self.list.remove_asked.connect(self._remove)
        self.list.currentRowChanged.connect(self._enable)
        self._up = icon_button("arrow-up", self.tr("Move this stop up"))
        self._down = icon_button("arrow-down", self.tr("Move this stop down"))
        self._away = icon_button("trash", self.tr("Take this stop away"))
        self._up.clicked.connect(lambda: self._move(-1))
        self._down.clicked.connect(lambda: self._move(1))
        self._away.clicked.connect(self._remove)
        self.setFocusProxy(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(4))
        column.addWidget(self.list)
        column.addLayout(self._buttons())

    def show_stops(self, names: Sequence[str]) -> None:
        """Show the stops by what they are called; the current place stays current."""
        current = max(0, self.list.currentRow())
        with QSignalBlocker(self.list):
            self.list.clear()
            self.list.addItems([f"{number}  {name}" for number, name in enumerate(names, 1)])
            for place, name in enumerate(names):
                self.list.item(place).setToolTip(name)  # which may be longer than the line
            self.list.setCurrentRow(min(current, len(names) - 1))
        lines = max(1, min(len(names), _MOST_LINES))
        self.list.setFixedHeight(lines * scaled(_LINE_PX) + scaled(8))
        self._enable()

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Name the list."""
        super().setAccessibleName(name)
        self.list.setAccessibleName(name)

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(scaled(2))
        buttons: tuple[QToolButton, ...] = (self._up, self._down, self._away)
        for button in buttons:
            line.addWidget(button)
        line.addStretch(1)
        return line

    def _enable(self) -> None:
        current, count = self.list.currentRow(), self.list.count()
        self._up.setEnabled(current > 0)
        self._down.setEnabled(0 <= current < count - 1)
        self._away.setEnabled(current >= 0)

    def _move(self, by: int) -> None:
        current = self.list.currentRow()
        to = current + by
        if current >= 0 and 0 <= to < self.list.count():
            self.list.setCurrentRow(to)
            self.moved.emit(current, to)

    def _remove(self) -> None:
        if self.list.currentRow() >= 0:
            self.removed.emit(self.list.currentRow())


class _Lines(QListWidget):
    """The lines: Alt with an arrow moves the current one, Delete takes it away."""

    nudged = Signal(int)
    remove_asked = Signal()

    def event(self, event: QEvent) -> bool:
        """Keep the list's own keys from the menus, which would act on the whole route."""
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move or take away the current line, or go to another."""
        key = Qt.Key(event.key())
        if not _is_own(event):
            super().keyPressEvent(event)
        elif key in _MOVES:
            self.nudged.emit(_MOVES[key])
        else:
            self.remove_asked.emit()


def _is_own(event: QKeyEvent) -> bool:
    key = Qt.Key(event.key())
    if event.modifiers() & Qt.KeyboardModifier.AltModifier:
        return key in _MOVES
    return key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
