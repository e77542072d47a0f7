"""The lines of the command palette: groups with their titles, what was typed in bold."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QListView,
    QScrollBar,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from cjm_desktop.ui.controls.choosing_list import ChoosingList, Index
from cjm_desktop.ui.finding.matching import Span
from cjm_desktop.ui.finding.palette_entries import PaletteEntry
from cjm_desktop.ui.finding.phase_mark import draw_phase_mark
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.icons import draw_icon

ROW: Final = 36
TITLE: Final = 28
_PADDING, _ICON, _GAP = 14, 18, 10  # pixels
_Role = Qt.ItemDataRole
_Middle = Qt.AlignmentFlag.AlignVCenter

Line = PaletteEntry | str  # a string is the title of what follows


class PaletteModel(QAbstractListModel):
    """Titles and entries."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lines: Sequence[Line] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def line_at(self, row: int) -> Line:
        """Return a line."""
        return self._lines[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's form
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return whether a line can be chosen: titles and what is not possible now cannot."""
        line = self._lines[index.row()]
        if isinstance(line, str) or not line.enabled:
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """Return a line's words, or all that is said of it."""
        line = self._lines[index.row()]
        if role == _Role.DisplayRole:
            return line if isinstance(line, str) else line.text
        return _spoken(line) if role == _Role.AccessibleTextRole else None


class _Bar(QScrollBar):
    """Paints its ground too, as the lines do."""

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that it does, once the style, which thinks otherwise, has seen it."""
        super().showEvent(event)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ground, then the bar."""
        paint_ground(self, event)
        super().paintEvent(event)


class PaletteList(ChoosingList):
    """Shows the lines; the field keeps the keyboard."""

    chosen = Signal(object)  # PaletteEntry

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = PaletteModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(_PaletteDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBar(_Bar(self))
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.picked.connect(self._on_picked)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines, the first that can be chosen being current."""
        self.lines.show_lines(lines)
        self.setCurrentIndex(self.lines.index(-1))
        self.step(1)
        self.scrollToTop()

    def current(self) -> PaletteEntry | None:
        """Return the entry that Enter chooses."""
        index = self.currentIndex()
        line = self.lines.line_at(index.row()) if index.isValid() else None
        return line if isinstance(line, PaletteEntry) else None

    def step(self, by: int) -> None:
        """Go so many entries down, or up if negative; stops at the ends."""
        choices = list(self._choices())
        if not choices:
            return
        row = self.currentIndex().row()
        place = choices.index(row) if row in choices else -1
        target = choices[max(0, min(len(choices) - 1, place + by))]
        self.setCurrentIndex(self.lines.index(target))
        if target == choices[0]:
            self.scrollToTop()  # with the title above it

    def height_wanted(self) -> int:
        """Return the height of all lines."""
        lines = (self.lines.line_at(row) for row in range(self.lines.rowCount()))
        return sum(scaled(TITLE if isinstance(line, str) else ROW) for line in lines)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ground too, or the map under it would be painted again at every key."""
        paint_ground(self.viewport(), event)
        super().paintEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Make the line under the pointer current."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.setCurrentIndex(index)
        super().mouseMoveEvent(event)

    def _choices(self) -> Iterator[int]:
        for row in range(self.lines.rowCount()):
            line = self.lines.line_at(row)
            if isinstance(line, PaletteEntry) and line.enabled:
                yield row

    def _on_picked(self, index: QModelIndex) -> None:
        line = self.lines.line_at(index.row())
        if isinstance(line, PaletteEntry) and line.enabled:
            self.chosen.emit(line)


class _PaletteDelegate(QStyledItemDelegate):
    """Draws the lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's
        """Return the height of a title or an entry."""
        del option
        line = _line_at(index)
        return QSize(scaled(200), scaled(TITLE if isinstance(line, str) else ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a title, or an entry with its picture, text and shortcut."""
        rect = option.rect
        view = self.parent()
        assert isinstance(view, QListView)
        line = _line_at(index)
        painter.save()
        if isinstance(line, str):
            _draw_title(painter, rect, line)
        else:
            _draw_entry(painter, rect, line, current=view.currentIndex() == index)
        painter.restore()


def paint_ground(widget: QWidget, event: QPaintEvent) -> None:
    """Paint the palette's ground, so that nothing under it has to be painted again."""
    with QPainter(widget) as painter:
        painter.fillRect(event.rect(), QColor(current_frame().panel))


def _spoken(line: Line) -> str:
    if isinstance(line, str):
        return line
    return ", ".join(part for part in (line.text, line.note, line.detail) if part)


def _line_at(index: Index) -> Line:
    model = index.model()
    assert isinstance(model, PaletteModel)
    return model.line_at(index.row())


def _draw_title(painter: QPainter, rect: QRect, title: str) -> None:
    painter.setFont(ui_font(12))
    painter.setPen(QColor(current_frame().secondary))
    inside = rect.adjusted(scaled(_PADDING), scaled(4), -scaled(_PADDING), 0)
    painter.drawText(inside, _Middle, title)


def _draw_entry(painter: QPainter, rect: QRect, line: PaletteEntry, *, current: bool) -> None:
    frame = current_frame()
    if current:
        painter.fillRect(rect, QColor(frame.selected))
    colour = frame.text if line.enabled else frame.disabled
    quiet = frame.secondary if line.enabled else frame.disabled
    side, left = scaled(_ICON), rect.left() + scaled(_PADDING)
    place = QRect(left, rect.center().y() - side // 2, side, side)
    if line.hue is not None:
        draw_phase_mark(painter, place.toRectF(), line.hue)
    elif line.icon:
        draw_icon(painter, line.icon, place, colour)
    room = rect.adjusted(0, 0, -scaled(_PADDING), 0)
    room.setLeft(place.right() + 1 + scaled(_GAP))
    room = _draw_at_right(painter, room, line.detail, quiet, 2 if line.enabled else 3)
    end = _draw_marked(painter, room, line.text, line.marked(), colour)
    if line.note:
        painter.setFont(ui_font(12))
        painter.setPen(QColor(quiet))
        painter.drawText(room.adjusted(end + scaled(8), 0, 0, 0), _Middle, line.note)


def _draw_at_right(painter: QPainter, room: QRect, detail: str, colour: str, share: int) -> QRect:
    """Draw keys, a place or a need in so many fifths at the right; return the room left."""
    if not detail:
        return room
    painter.setFont(ui_font(12))
    painter.setPen(QColor(colour))
    metrics = QFontMetrics(painter.font())
    shown = metrics.elidedText(detail, Qt.TextElideMode.ElideRight, room.width() * share // 5)
    painter.drawText(room, _Middle | Qt.AlignmentFlag.AlignRight, shown)
    return room.adjusted(0, 0, -metrics.horizontalAdvance(shown) - scaled(12), 0)


def _draw_marked(
    painter: QPainter, room: QRect, text: str, spans: Sequence[Span], colour: str
) -> int:
    """Draw a text with stretches in bold, cut where the room ends; return its width."""
    painter.setPen(QColor(colour))
    bold = QFontMetrics(ui_font(13, 600))
    shown = bold.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    x = 0
    for piece, font in _pieces(shown, spans):
        painter.setFont(font)
        painter.drawText(room.adjusted(x, 0, 0, 0), _Middle, piece)
        x += QFontMetrics(font).horizontalAdvance(piece)
    return x


def _pieces(text: str, spans: Sequence[Span]) -> Iterator[tuple[str, QFont]]:
    plain, bold = ui_font(13), ui_font(13, 600)
    done = 0
    for start, end in spans:
        yield text[done:start], plain
        yield text[start:end], bold
        done = end
    yield text[done:], plain
