"""Ideas for a phase, offered when somebody asks for them; one click puts one on the map."""

from typing import Any, Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from cjm_desktop.base.ids import PhaseId
from cjm_desktop.model.document import Journey
from cjm_desktop.model.questions import find_phase
from cjm_desktop.model.words import Language
from cjm_desktop.ui.board.idea_lines import IdeaLine, IdeaLines, idea_lines
from cjm_desktop.ui.controls.buttons import link_button
from cjm_desktop.ui.controls.choice import Choice, Option
from cjm_desktop.ui.controls.choosing_list import ChoosingList, Index
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.icons import draw_icon
from cjm_desktop.ui.panels.form import field_label, note_label

_SIDE, _PADDING, _HEADING, _TAG, _BESIDE = 14, 7, 34, 18, 22
_Wrapped: Final = Qt.TextFlag.TextWordWrap


class IdeasPage(QWidget):
    """Shows the ideas for one phase, which can be chosen above them."""

    left = Signal()  # back to the actions
    phase_chosen = Signal(object)  # PhaseId
    idea_chosen = Signal(object)  # IdeaLine

    def __init__(self) -> None:
        super().__init__()
        self.back = link_button("")
        self.back.show_words(self.tr("All actions"), "arrow-left")
        self.back.clicked.connect(self.left)
        self.phases = Choice()
        self.phases.setAccessibleName(self.tr("Ideas for"))
        self.phases.edited.connect(self.phase_chosen)
        self._hint = note_label(self.tr("A click adds an idea to the map."))
        self.list = IdeaList()
        self.list.picked.connect(self._on_picked)
        self._lay_out()

    def show_phase(self, journey: Journey, phase: PhaseId, language: Language) -> None:
        """Show what could be done in a phase of a journey, in the language of the map."""
        offered = [each for each in journey.phases if not each.not_applicable]
        numbers = {each.id: number for number, each in enumerate(journey.phases, 1)}
        self.phases.set_options(
            [
                Option(each.id, f"{numbers[each.id]}  {' '.join(each.name.split())}".rstrip())
                for each in offered
            ]
        )
        self.phases.show_value(phase)
        found = find_phase(journey, phase)
        lines = idea_lines(journey, found, language) if found is not None else ()
        self.list.show_lines(lines)
        some, none = self.tr("A click adds an idea to the map."), self.tr("No more ideas here.")
        self._hint.setText(some if lines else none)

    def _on_picked(self, index: Index) -> None:
        line = self.list.lines[index.row()]
        if not line.is_heading:
            self.idea_chosen.emit(line)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        above = QVBoxLayout()
        above.setContentsMargins(scaled(_SIDE), 0, scaled(_SIDE), scaled(4))
        above.setSpacing(scaled(2))
        above.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        above.addWidget(field_label(self.tr("Ideas for")))
        above.addWidget(self.phases)
        above.addSpacing(scaled(6))
        above.addWidget(self._hint)
        column.addLayout(above)
        column.addWidget(self.list, 1)


class IdeaList(ChoosingList):
    """The ideas: arrows walk, Enter, Space or a click adds."""

    def __init__(self) -> None:
        super().__init__()
        self._model = IdeaLines(self)
        self.setModel(self._model)
        self.setItemDelegate(_IdeaDelegate(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setAccessibleName(self.tr("Ideas"))

    @property
    def lines(self) -> Any:
        """The lines from above."""
        return self._model.lines

    def show_lines(self, lines: tuple[IdeaLine, ...]) -> None:
        """Show other lines; the place in the list stays, so that the next one can be added."""
        if lines == self._model.lines:
            return
        row, scrolled = self.currentIndex().row(), self.verticalScrollBar().value()
        self._model.show_lines(lines)
        ideas = [place for place, line in enumerate(lines) if not line.is_heading]
        if ideas:
            here = min(ideas, key=lambda place: abs(place - max(row, 0)))
            self.setCurrentIndex(self._model.index(here))
            self.verticalScrollBar().setValue(scrolled)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Break the texts anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class _IdeaDelegate(QStyledItemDelegate):
    """Draws an idea with a plus and its way as a tag."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's
        """Return the height of a line at the width of the list."""
        del option
        view, line = self._view(), self._line(index)
        if line.is_heading:
            return QSize(scaled(120), scaled(_HEADING))
        height = 2 * scaled(_PADDING) + _text_height(line.words, _room(view.width()))
        return QSize(scaled(120), height + (scaled(_TAG + 3) if line.way else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a line."""
        view, line, frame = self._view(), self._line(index), current_frame()
        rect = QRect(option.rect)
        rect.setWidth(view.width())
        current = view.currentIndex() == index
        painter.save()
        if line.is_heading:
            _draw_heading(painter, rect, line.words)
        else:
            if current or option.state & QStyle.StateFlag.State_MouseOver:
                painter.fillRect(rect, QColor(frame.hover))
            _draw_idea(painter, rect, line)
        if current and view.hasFocus():
            painter.setPen(QPen(QColor(frame.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
        painter.restore()

    def _view(self) -> IdeaList:
        view = self.parent()
        assert isinstance(view, IdeaList)
        return view

    def _line(self, index: Index) -> IdeaLine:
        line = self._view().lines[index.row()]
        assert isinstance(line, IdeaLine)
        return line


def _draw_heading(painter: QPainter, rect: QRect, words: str) -> None:
    frame = current_frame()
    room = rect.adjusted(scaled(_SIDE), scaled(6), -scaled(_SIDE), 0)
    painter.setPen(QPen(QColor(frame.line_strong), 1))
    painter.drawLine(room.left(), rect.bottom(), room.right(), rect.bottom())
    painter.setFont(ui_font(13, 600))
    painter.setPen(QColor(frame.text))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)


def _draw_idea(painter: QPainter, rect: QRect, line: IdeaLine) -> None:
    frame, side = current_frame(), scaled(14)
    top = rect.top() + scaled(_PADDING)
    sign = QRect(rect.left() + scaled(_SIDE), top + scaled(1), side, side)
    draw_icon(painter, "plus", sign, frame.secondary, "bold")
    width = _room(rect.width())
    height = _text_height(line.words, width)
    room = QRect(rect.left() + scaled(_SIDE + _BESIDE), top, width, height)
    painter.setFont(ui_font(13))
    painter.setPen(QColor(frame.text))
    painter.drawText(room, _Wrapped, line.words)
    if line.way:
        _draw_tag(painter, room.left(), room.bottom() + scaled(4), line.way)


def _draw_tag(painter: QPainter, left: int, top: int, words: str) -> None:
    frame, font = current_frame(), ui_font(11)
    width = QFontMetrics(font).horizontalAdvance(words) + scaled(12)
    box = QRect(left, top, width, scaled(_TAG))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(frame.pressed))
    painter.drawRoundedRect(box, scaled(3), scaled(3))
    painter.setFont(font)
    painter.setPen(QColor(frame.text))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def _room(width: int) -> int:
    return max(1, width - 2 * scaled(_SIDE) - scaled(_BESIDE))


def _text_height(words: str, width: int) -> int:
    metrics = QFontMetrics(ui_font(13))
    return metrics.boundingRect(QRect(0, 0, width, 10_000), _Wrapped, words).height()
