"""What an opportunity takes away and what will be done about it, in its details."""

from datetime import date
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from cjm_desktop.base.ids import CardId
from cjm_desktop.model.addresses import Entry, EntryPlace
from cjm_desktop.model.document import Action
from cjm_desktop.model.gains import is_late
from cjm_desktop.model.opportunities import actions_of, barriers_of
from cjm_desktop.store.store import Store
from cjm_desktop.ui.board.status_mark import draw_status
from cjm_desktop.ui.commands import Commands
from cjm_desktop.ui.controls.buttons import plain_button, press_with_enter
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.icons import draw_icon
from cjm_desktop.ui.panels.form import field_label, note_label

_HEIGHT, _MARK, _BESIDE = 28, 14, 22  # pixels


class OpportunityLinks(QWidget):
    """Barriers and actions of an opportunity, each a way there, and a button for a new action."""

    def __init__(self, store: Store, commands: Commands) -> None:
        super().__init__()
        self._store = store
        self._commands = commands
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._barriers = _Linked(self.tr("Takes away"), self.tr("No barriers yet."))
        self._actions = _Linked(self.tr("What will be done"), self.tr("No actions yet."))
        self.add = plain_button(self.tr("Add an action"), "plus")
        self.add.clicked.connect(self._on_add)
        for linked in (self._barriers, self._actions):
            linked.chosen.connect(commands.show_entry)
            column.addWidget(linked)
        column.addSpacing(scaled(6))
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    def show_opportunity(self, place: EntryPlace | None) -> None:
        """Show what hangs together with an opportunity; nothing for other cards."""
        self.setVisible(place is not None)
        if place is None:
            return
        journey, card = self._commands.journey, CardId(place.entry.id)
        self._barriers.show_entries([each.entry for each in barriers_of(journey, card)])
        self._actions.show_entries([each.entry for each in actions_of(journey, card)])

    def _on_add(self) -> None:
        from cjm_desktop.ui.board.making import ask_new_action

        ask_new_action(self, self._commands)


class _Linked(QWidget):
    """A short list of cards or actions under a label."""

    chosen = Signal(str)  # the id of a card or action

    def __init__(self, label: str, none: str) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._none = note_label(none)
        self._column.addWidget(field_label(label))
        self._column.addWidget(self._none)
        self._buttons: list[LinkedButton] = []
        self._shown: list[Entry] = []

    def show_entries(self, entries: list[Entry]) -> None:
        """Show other cards or actions; what stays the same keeps the keyboard."""
        if entries == self._shown:
            return
        self._shown = entries
        while len(self._buttons) < len(entries):
            button = LinkedButton()
            button.chosen.connect(self.chosen)
            self._buttons.append(button)
            self._column.addWidget(button)
        for button, entry in zip(self._buttons, entries, strict=False):
            button.show_entry(entry)
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(entries))
        self._none.setVisible(not entries)


class LinkedButton(QAbstractButton):
    """A line that leads to a card or action: its sign and as much of its text as fits."""

    chosen = Signal(str)
    _LEAST: Final = 80

    def __init__(self) -> None:
        super().__init__()
        self._entry: Entry | None = None
        self.setFont(ui_font(13))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: self.chosen.emit(self._entry.id if self._entry else ""))

    def show_entry(self, entry: Entry) -> None:
        """Show another card or action."""
        self._entry = entry
        words = " ".join(entry.text.split()) or "…"
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the height of a line; its width is that of the panel."""
        return QSize(scaled(self._LEAST), scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same: words give way."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take Enter, leave the rest to Qt."""
        if not press_with_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the sign and the words."""
        del event
        frame = current_frame()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.underMouse():
                painter.fillRect(self.rect(), QColor(frame.hover))
            self._draw_sign(painter)
            room = self.rect().adjusted(scaled(_BESIDE), 0, -scaled(4), 0)
            mode = Qt.TextElideMode.ElideRight
            words = self.fontMetrics().elidedText(self.toolTip(), mode, room.width())
            painter.setPen(QColor(frame.text))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
            if self.hasFocus():
                painter.setPen(QPen(QColor(frame.accent), 2))
                painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)

    def _draw_sign(self, painter: QPainter) -> None:
        side = scaled(_MARK)
        rect = QRect(scaled(2), (self.height() - side) // 2, side, side)
        if isinstance(self._entry, Action):
            late = is_late(self._entry, date.today())
            draw_status(painter, QRectF(rect), self._entry.status, late=late)
        else:
            draw_icon(painter, "prohibit", rect, current_frame().secondary)
