"""The list of differences: what its lines are, and how they are drawn."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout.compared.signs import RADIUS, Inks, sign
from cjm_desktop.model.comparison import Change, Comparison, Difference
from cjm_desktop.model.comparison_words import Told, comparison_words, phase_name, told
from cjm_desktop.model.words import Language
from cjm_desktop.render.qt import QtRenderer, draw
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import current_frame

Index = QModelIndex | QPersistentModelIndex

_SIDE_PX: Final = 14
_SIGN_PX: Final = 15
_TEXT_PX: Final = 38  # from the left edge to the words of a difference
_AROUND_PX: Final = 6
_HEADING_PX: Final = 34
_MOST_LINES: Final = 3
_WRAPPED: Final = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class Line(NamedTuple):
    """A heading with how many there are below it, or a difference in words."""

    heading: str
    number: int = 0
    difference: Difference | None = None
    told: Told | None = None


def lines_of(
    comparison: Comparison, language: Language, shown: Change | None = None
) -> tuple[Line, ...]:
    """Return headings and differences by phase, of one kind or of all."""
    own = comparison_words(language)
    lines: list[Line] = []
    for phase in (None, *(pair.id for pair in comparison.phases)):
        found = [
            each
            for each in comparison.differences
            if each.phase == phase and shown in (None, each.change)
        ]
        if found:
            lines.append(Line(phase_name(phase, comparison, own), len(found)))
            lines += (
                Line("", difference=each, told=told(each, comparison, language)) for each in found
            )
    return tuple(lines)


class DifferenceModel(QAbstractListModel):
    """The lines, as Qt's views ask for them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def line(self, index: Index) -> Line:
        """Return a line."""
        return self.lines[index.row()]

    def row_of(self, difference: Difference | None) -> int:
        """Return where a difference stands, -1 where it is not listed."""
        for row, line in enumerate(self.lines):
            if difference is not None and line.difference == difference:
                return row
        return -1

    def first(self) -> int:
        """Return the row of the first difference, -1 where there is none."""
        return next(self._differences(), -1)

    def _differences(self) -> Iterator[int]:
        return (row for row, line in enumerate(self.lines) if line.difference is not None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self.lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let differences be chosen, and headings not."""
        if self.line(index).difference is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a line."""
        line = self.line(index)
        words = line.told.sentence() if line.told else f"{line.heading}, {line.number}"
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.told.what if line.told else line.heading
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{words} · {self._heading(index.row())}" if line.told else words
            case Qt.ItemDataRole.ToolTipRole if line.told:
                return words
            case _:
                return None

    def _heading(self, row: int) -> str:
        above = (line.heading for line in reversed(self.lines[:row]) if line.told is None)
        return next(above, "")


class DifferenceDelegate(QStyledItemDelegate):
    """Draws headings, and differences with their sign, their text and what there is to say."""

    def __init__(self, view: QListView, model: DifferenceModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._renderer = QtRenderer(lambda _: None)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's
        """Return the room that a line needs in the width that the list has."""
        del option
        line, width = self._model.line(index), self._view.viewport().width()
        if line.told is None:
            return QSize(width, scaled(_HEADING_PX))
        room = self._room(width)
        height = _height(13, line.told.what, room) + 2 * scaled(_AROUND_PX)
        height += _height(12, _below(line.told), room)
        return QSize(width, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a line, and a ring where the keyboard is."""
        line, rect = self._model.line(index), QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.told is None or line.difference is None:
            self._draw_heading(painter, rect, line)
        else:
            is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
            self._draw_difference(painter, rect, line.difference, line.told, is_selected)
            if index == self._view.currentIndex() and self._view.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(current_frame().accent), 2))
                painter.drawRect(rect.adjusted(1, 1, -1, -1))
        painter.restore()

    def _room(self, width: int) -> int:
        return max(scaled(40), width - scaled(_TEXT_PX) - scaled(_SIDE_PX))

    @staticmethod
    def _draw_heading(painter: QPainter, rect: QRect, line: Line) -> None:
        frame = current_frame()
        inside = rect.adjusted(scaled(_SIDE_PX), scaled(8), -scaled(_SIDE_PX), 0)
        painter.setFont(ui_font(13, 600))
        painter.setPen(QColor(frame.text))
        count = str(line.number)
        taken = QFontMetrics(ui_font(12)).horizontalAdvance(count) + scaled(8)
        words = painter.fontMetrics().elidedText(
            line.heading, Qt.TextElideMode.ElideRight, inside.width() - taken
        )
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, words)
        painter.setFont(ui_font(12))
        painter.setPen(QColor(frame.secondary))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(inside, right, count)
        if rect.top() > 0:
            painter.setPen(QPen(QColor(frame.line), 1))
            painter.drawLine(QPointF(rect.left(), rect.top()), QPointF(rect.right(), rect.top()))

    def _draw_difference(
        self, painter: QPainter, rect: QRect, difference: Difference, words: Told, selected: bool
    ) -> None:
        frame = current_frame()
        if selected:
            painter.fillRect(rect, QColor(frame.selected))
        ground = frame.selected if selected else frame.panel
        side = scaled(_SIGN_PX)
        left, top = rect.left() + scaled(_SIDE_PX), rect.top() + scaled(_AROUND_PX) + 1
        self.draw_sign(painter, QRect(left, top, side, side), difference.change, ground)
        room = self._room(rect.width())
        x, y = rect.left() + scaled(_TEXT_PX), rect.top() + scaled(_AROUND_PX)
        for size, text, colour in (
            (13, words.what, frame.text),
            (12, _below(words), frame.secondary),
        ):
            height = _height(size, text, room)
            painter.setFont(ui_font(size))
            painter.setPen(QColor(colour))
            painter.drawText(QRect(x, y, room, height), int(_WRAPPED), _cut(size, text, room))
            y += height

    def draw_sign(
        self, painter: QPainter, rect: QRect, change: Change, ground: str, ink: str = ""
    ) -> None:
        """Draw the sign of a kind of difference in the colours of the frame."""
        frame = current_frame()
        if not ground:  # on a chosen segment words have the colour of the ground
            ground = frame.primary if ink == frame.on_primary else frame.field
        inks = Inks(Colour(ink or frame.text), Colour(ground))
        solid = change != "removed"
        items = sign(change, RADIUS, RADIUS, solid=solid, inks=inks)
        painter.save()
        painter.translate(rect.topLeft())
        painter.scale(rect.width() / (2 * RADIUS), rect.height() / (2 * RADIUS))
        draw(painter, self._renderer.compile(items))
        painter.restore()


def _below(words: Told) -> str:
    """Return what stands below a difference: its kind, and what more there is to say."""
    return " · ".join(filter(None, (words.kind, words.more)))


def _height(size: float, text: str, room: int) -> int:
    metrics = _metrics(size)
    most = _MOST_LINES * metrics.lineSpacing()
    return min(most, _wrapped_height(metrics, text, room))


def _wrapped_height(metrics: QFontMetrics, text: str, room: int) -> int:
    return metrics.boundingRect(QRect(0, 0, room, 0), int(_WRAPPED), text).height()


def _metrics(size: float) -> QFontMetrics:
    return QFontMetrics(ui_font(size))


def _fits(size: float, text: str, room: int) -> bool:
    metrics = _metrics(size)
    return _wrapped_height(metrics, text, room) <= _MOST_LINES * metrics.lineSpacing()


def _cut(size: float, text: str, room: int) -> str:
    """Return as much of a text as fits its lines."""
    kept = text
    while len(kept) > 1 and not _fits(size, kept, room):
        shorter = kept.removesuffix("…")
        kept = f"{shorter[: int(len(shorter) * 0.92)].rstrip()}…"
    return kept
