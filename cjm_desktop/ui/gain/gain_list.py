"""The ranked phases as a list: arrows walk, Enter or a click shows the phase on the map."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, QTimer, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from cjm_desktop.base.ids import JourneyId, PhaseId
from cjm_desktop.ui.controls.buttons import plain_button
from cjm_desktop.ui.controls.choosing_list import ChoosingList, Index
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.gain.drawing import deed_place, draw_line, line_height
from cjm_desktop.ui.gain.lines import NO_LINES, GainLine, GainLines

Key = tuple[JourneyId, PhaseId]


class GainList(ChoosingList):
    """Shows the lines; the current one says more and has a button."""

    chosen = Signal(object)  # GainLine
    deed_asked = Signal(object)  # GainLine of which the button was pressed

    def __init__(self) -> None:
        super().__init__()
        self._deed = plain_button("", "lightbulb", self.viewport())
        self._deed.clicked.connect(self._on_deed)
        self._deed.hide()
        self._placing = QTimer(self, singleShot=True, interval=0)
        self._placing.timeout.connect(self._come_to_rest)
        self._is_new = False  # whether the current line is to be brought into view
        self._model = GainLines(self)
        self.setModel(self._model)
        self.setItemDelegate(_GainDelegate(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setAccessibleName(self.tr("Phases by gain"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.picked.connect(lambda index: self.chosen.emit(self._model.lines[index.row()]))
        self.verticalScrollBar().valueChanged.connect(self._place_deed)
        self.verticalScrollBar().rangeChanged.connect(self._placing.start)

    @property
    def lines(self) -> Sequence[GainLine]:
        """The lines from above."""
        return self._model.lines

    def show_lines(self, lines: Sequence[GainLine], key: Key | None = None) -> None:
        """Show other lines; that of a phase is current, else the one that was, else the first."""
        before, scrolled = self.current_line(), self.verticalScrollBar().value()
        if lines != self._model.lines:
            self._model.show_lines(lines)
        row = self._model.row_of(key)
        if row < 0 and before is not None:
            row = self._model.row_of(before.key)
        index = self._model.index(max(0, row))
        if index != self.currentIndex():
            self.setCurrentIndex(index)
        self.verticalScrollBar().setValue(scrolled)
        self._placing.start()

    def clear_lines(self) -> None:
        """Show nothing."""
        self.show_lines(NO_LINES)

    def current_line(self) -> GainLine | None:
        """Return the line that says more."""
        index = self.currentIndex()
        return self._model.lines[index.row()] if index.isValid() else None

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """Make room for what the current line says."""
        super().currentChanged(current, previous)
        self.doItemsLayout()
        self._is_new = True
        self._placing.start()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Break the lines anew."""
        super().resizeEvent(event)
        self._placing.start()

    def _come_to_rest(self) -> None:
        """Bring what became current into view with all that it says, and its button with it."""
        if self._is_new and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
        self._is_new = False
        self._place_deed()

    def _place_deed(self) -> None:
        line = self.current_line()
        self._deed.setVisible(line is not None)
        if line is None:
            return
        if line.gap is None:
            self._deed.show_words(self.tr("Score this phase"), "target")
        else:
            self._deed.show_words(self.tr("To the opportunity"), "lightbulb")
        self._deed.setAccessibleName(f"{self._deed.text()}: {line.name}")
        self._deed.resize(self._deed.sizeHint())
        self._deed.move(deed_place(self.visualRect(self.currentIndex())))

    def _on_deed(self) -> None:
        line = self.current_line()
        if line is not None:
            self.deed_asked.emit(line)


class _GainDelegate(QStyledItemDelegate):
    """Draws the lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's
        """Return the height of a line at the width of the list."""
        del option
        view, line = self._view(), self._line(index)
        current = view.currentIndex() == index
        return QSize(scaled(120), line_height(line, view.width(), current=current))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a line."""
        view, rect = self._view(), QRect(option.rect)
        rect.setWidth(view.width())  # the scroll bar takes its room from the margin
        painter.save()
        draw_line(painter, rect, self._line(index), current=view.currentIndex() == index)
        if view.hasFocus() and view.currentIndex() == index:
            painter.setPen(current_frame().accent)
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def _view(self) -> GainList:
        view = self.parent()
        assert isinstance(view, GainList)
        return view

    def _line(self, index: Index) -> GainLine:
        return self._view().lines[index.row()]
