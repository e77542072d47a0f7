"""The command palette: one field that finds every action, phase, row and card."""

from collections.abc import Callable, Sequence
from typing import Final, Literal

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import Shiboken

from cjm_desktop.base.ids import JourneyId
from cjm_desktop.model.document import Project
from cjm_desktop.model.searching import warm_up
from cjm_desktop.ui.actions import Actions
from cjm_desktop.ui.controls.floating import Floating
from cjm_desktop.ui.controls.key_chip import KeyChip
from cjm_desktop.ui.finding.palette_entries import (
    MOST_BESIDE_OTHERS,
    ListedAction,
    PaletteEntry,
    action_entries,
    card_entries,
    listed_actions,
    phase_entries,
    row_entries,
)
from cjm_desktop.ui.finding.palette_list import ROW, TITLE, Line, PaletteList, paint_ground
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.icons import draw_icon
from cjm_desktop.ui.speaking import speak

Scope = Literal["all", "phases"]

WIDTH, TOP, FIELD = 560, 96, 44  # pixels
_MOST_LINES: Final = 11
_PRESS: Final = QEvent.Type.KeyPress
_BELOW, _INSET, _ICON = 8, 14, 18  # the lines end where the corners begin

_STEPS: Final = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -_MOST_LINES + 1,
    Qt.Key.Key_PageDown: _MOST_LINES - 1,
}


class Palette(Floating):
    """Stands over a page while it is used, and goes when the keyboard does."""

    chosen = Signal(object)  # PaletteEntry

    def __init__(self, actions: Actions, over: QWidget) -> None:
        super().__init__(over)
        self._actions = actions
        self._scope: Scope = "all"
        self._document: Callable[[], tuple[Project, JourneyId] | None] = lambda: None
        self._listed: Sequence[ListedAction] = ()  # actions, as they were when it was opened
        self._before: QWidget | None = None
        self.field = _PaletteField(self)
        self.list = PaletteList(self)
        self._empty = QLabel(self.tr("Nothing found. Try fewer letters."))
        self._empty.setProperty("note", True)
        self._empty.setContentsMargins(scaled(14), 0, 0, 0)
        self._empty.setFixedHeight(scaled(ROW))
        self._arrange()
        self.field.textChanged.connect(self._show_found)
        self.field.stepped.connect(self._on_stepped)
        self.field.accepted.connect(self._on_accepted)
        self.field.left.connect(self.close_palette)
        self.list.chosen.connect(self._choose)

    def open_palette(
        self, scope: Scope, document: Callable[[], tuple[Project, JourneyId] | None]
    ) -> None:
        """Ask what to find: everything, or only the phases of the journey that is shown."""
        self._scope, self._document = scope, document
        if not self.isVisible():
            self._before = self.over.window().focusWidget()
        self._listed = listed_actions(self._actions)
        held = document()
        if held is not None:
            warm_up(held[0])
        words = self.tr("Go to phase") if scope == "phases" else self.tr("Search or do something")
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        self.field.clear()
        self._show_found()
        self.show()
        self.raise_()
        self.field.setFocus()

    def close_palette(self) -> None:
        """Give the keyboard back to where it was."""
        if not self.isVisible():
            return
        had_focus = self.field.hasFocus()
        self.hide()
        before, self._before = self._before, None
        if had_focus and before is not None:
            if not (Shiboken.isValid(before) and before.isVisible()):  # a field that has ended
                page = self.over.currentWidget() if isinstance(self.over, QStackedWidget) else None
                before = page or self.over
            before.setFocus()

    def place(self) -> None:
        """Stand in the middle, below the upper edge of the window."""
        over = self.over
        top = max(0, scaled(TOP) - over.mapTo(over.window(), over.rect().topLeft()).y())
        most = min(_MOST_LINES * scaled(ROW) + scaled(TITLE), over.height() - top - scaled(80))
        wanted = self.list.height_wanted() if self.list.lines.rowCount() else scaled(ROW)
        height = scaled(FIELD) + 2 + scaled(_BELOW) + min(wanted, most)
        width = min(scaled(WIDTH), over.width() - 2 * scaled(12))
        self.setGeometry((over.width() - width) // 2, top, width, height)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the panel, and in it the sign of the field and the line below it."""
        super().paintEvent(event)
        frame = current_frame()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(QRect(1, scaled(FIELD), self.width() - 2, 1), QColor(frame.line))
            side = scaled(_ICON)
            place = QRect(scaled(_INSET), (scaled(FIELD) - side) // 2 + 1, side, side)
            draw_icon(painter, "magnifying-glass", place, frame.text)

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(scaled(_INSET + _ICON + 10), 0, scaled(_INSET), 0)
        line.setSpacing(scaled(10))
        line.addWidget(self.field, 1)
        line.addWidget(KeyChip("Esc"))
        holder = QWidget(self)
        holder.setLayout(line)
        holder.setFixedHeight(scaled(FIELD))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, scaled(_BELOW))
        column.setSpacing(0)
        column.addWidget(holder)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
        self.list.setAccessibleName(self.tr("What was found"))

    def _show_found(self) -> None:
        lines = self._lines(self.field.text())
        self.list.show_lines(lines)
        self._empty.setVisible(not lines)
        self.list.setVisible(bool(lines))  # its least height would push the words up
        self.place()
        self._announce()

    def _lines(self, query: str) -> list[Line]:
        held = self._document()
        groups: list[tuple[str, list[PaletteEntry]]] = []
        if self._scope == "all":
            groups.append((self.tr("Actions"), action_entries(self._listed, query)))
        if held is not None:
            project, journey = held
            if self._scope == "phases" or query.strip():
                found = phase_entries(project, journey, query)
                if self._scope == "all":
                    found += row_entries(project, journey, query)
                    groups.append((self.tr("Phases and rows"), found))
                    groups.append((self.tr("Cards"), card_entries(project, journey, query)))
                else:
                    groups.append((self.tr("Phases"), found))
        if any(found for _, found in groups[1:]):
            groups[0] = (groups[0][0], groups[0][1][:MOST_BESIDE_OTHERS])
        lines: list[Line] = []
        for title, found in groups:
            lines += [title, *found] if found else []
        return lines

    def _announce(self) -> None:
        """Say which entry is current to who does not see the list."""
        if not self.isVisible():
            return
        index = self.list.currentIndex()
        role = Qt.ItemDataRole.AccessibleTextRole
        words = index.data(role) if index.isValid() else self._empty.text()
        speak(self.field, str(words))

    def _on_stepped(self, by: int) -> None:
        self.list.step(by)
        self._announce()

    def _on_accepted(self) -> None:
        entry = self.list.current()
        if entry is not None:
            self._choose(entry)

    def _choose(self, entry: PaletteEntry) -> None:
        self.field.setFocus()
        self.close_palette()
        self.chosen.emit(entry)


class _PaletteField(QLineEdit):
    """The field; the keys that move in a list are handed on to it."""

    stepped = Signal(int)
    accepted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("bare", True)
        self.setFont(ui_font(15))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that its ground is painted, once the style, which thinks otherwise, has seen it."""
        super().showEvent(event)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ground too, or the map under it would be painted again at every key."""
        paint_ground(self, event)
        super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move in the list, choose, or give up."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accepted.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.stepped.emit(1 if key == Qt.Key.Key_Tab else -1)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Take Tab as a key to type: there is nowhere else to go."""
        tab = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        if isinstance(event, QKeyEvent) and event.type() == _PRESS and event.key() in tab:
            self.keyPressEvent(event)
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Close when the keyboard goes elsewhere, but not for a menu or another window."""
        super().focusOutEvent(event)
        stays = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if event.reason() not in stays:
            self.left.emit()
