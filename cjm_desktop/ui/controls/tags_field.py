"""A field for tags: each on a chip of its own, and a line to add one, with completion."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QRect, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QCompleter, QSizePolicy, QToolButton, QWidget

from cjm_desktop.ui.controls.choice import draw_field
from cjm_desktop.ui.controls.text_fields import Line
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.icons import draw_icon

_GAP_PX, _CHIP_PX, _LEAST_LINE_PX, _EDGE_PX = 4, 22, 92, 4
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Comma)

Known = Callable[[], Sequence[str]]
"""Returns the tags that are in use already, to complete what is typed."""


class TagsField(QWidget):
    """Some words; those that only some of several cards have are drawn open."""

    added = Signal(str)
    removed = Signal(str)

    def __init__(self, known: Known, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: list[_Chip] = []
        self._all: tuple[str, ...] = ()
        self._some: tuple[str, ...] = ()
        self._line = _TagLine(self.tr("Add a tag"), known, self)
        self._line.ended.connect(self._on_ended)
        self._line.taken_back.connect(self._on_taken_back)
        self.setFocusProxy(self._line)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._arrange()

    def show_tags(self, tags: tuple[str, ...], some: tuple[str, ...] = ()) -> None:
        """Show tags, and those that not all have."""
        if (tags, some) == (self._all, self._some):
            return
        self._all, self._some = tags, some
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(tag, is_open=False) for tag in tags]
        self._chips += [self._chip(tag, is_open=True) for tag in some]
        self._arrange()

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Name the line that is typed in."""
        super().setAccessibleName(name)
        self._line.setAccessibleName(name)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Break the chips for the new width."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the field around chips and line."""
        del event
        with QPainter(self) as painter:
            draw_field(painter, self, focused=self._line.hasFocus())

    def _chip(self, tag: str, *, is_open: bool) -> "_Chip":
        chip = _Chip(tag, is_open, self)
        words = self.tr("{tag}, not on all") if is_open else self.tr("Take {tag} away")
        chip.setToolTip(words.format(tag=tag))
        chip.setAccessibleName(words.format(tag=tag))
        # A tag that only some have is first given to all, and then can be taken away.
        chip.clicked.connect(lambda: (self.added if is_open else self.removed).emit(tag))
        chip.show()
        return chip

    def _arrange(self) -> None:
        edge, gap, height = scaled(_EDGE_PX), scaled(_GAP_PX), scaled(_CHIP_PX)
        room = max(1, self.width() - 2 * edge)
        x = y = 0
        for chip in self._chips:
            width = min(chip.sizeHint().width(), room)
            if x and x + width > room:
                x, y = 0, y + height + gap
            chip.setGeometry(QRect(edge + x, edge + y, width, height))
            x += width + gap
        if x and room - x < scaled(_LEAST_LINE_PX):
            x, y = 0, y + height + gap
        self._line.setGeometry(QRect(edge + x, edge + y, room - x, height))
        self.setFixedHeight(y + height + 2 * edge)
        for before, after in pairwise([*self._chips, self._line]):
            QWidget.setTabOrder(before, after)

    def _on_ended(self, text: str) -> None:
        for tag in dict.fromkeys(part.strip() for part in text.split(",")):
            if tag and tag not in self._all:
                self.added.emit(tag)

    def _on_taken_back(self) -> None:
        if self._all:
            self.removed.emit(self._all[-1])


class _TagLine(Line):
    """The line in which a tag is typed."""

    ended = Signal(str)
    taken_back = Signal()  # Backspace where nothing is typed

    def __init__(self, placeholder: str, known: Known, parent: QWidget) -> None:
        super().__init__(placeholder, parent)
        self._known = known
        self._offered = QStringListModel(self)
        completer = QCompleter(self._offered, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        self.setCompleter(completer)
        self.setFrame(False)
        self.setStyleSheet("border: none; background: transparent; padding: 0 4px;")
        self.editingFinished.connect(self._finish)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Offer the tags that are known by now."""
        self._offered.setStringList(list(self._known()))
        super().focusInEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep the keys that end a tag from menus."""
        is_own = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_own and isinstance(event, QKeyEvent) and event.key() in _ENDS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """End a tag on Enter and comma; take the last back with Backspace on an empty line."""
        if event.key() in _ENDS:
            self._finish()
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            self.taken_back.emit()
        else:
            super().keyPressEvent(event)

    def _finish(self) -> None:
        text = self.text()
        self.clear()
        if text.strip():
            self.ended.emit(text)


class _Chip(QToolButton):
    """One tag with a cross, or a plus where only some have it."""

    def __init__(self, tag: str, is_open: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._tag = tag
        self._is_open = is_open
        self.setFont(ui_font(12))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for the word and the sign."""
        width = self.fontMetrics().horizontalAdvance(self._tag)
        return QSize(width + scaled(8 + 20), scaled(_CHIP_PX))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the chip."""
        del event
        frame = current_frame()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(frame.accent if self.hasFocus() else frame.edge))
            if not self._is_open:
                painter.setBrush(QColor(frame.pressed if self.underMouse() else frame.hover))
            box = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(box, scaled(4), scaled(4))
            side = scaled(10)
            sign = QRect(self.width() - side - scaled(6), (self.height() - side) // 2, side, side)
            draw_icon(painter, "plus" if self._is_open else "x", sign, frame.secondary, "bold")
            painter.setPen(QColor(frame.secondary if self._is_open else frame.text))
            words = self.rect().adjusted(scaled(8), 0, -scaled(20), 0)
            elided = self.fontMetrics().elidedText(
                self._tag, Qt.TextElideMode.ElideRight, words.width() + 1
            )
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, elided)
