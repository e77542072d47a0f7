"""The differences beside the comparison: how many, of which kinds, one by one."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QRadioButton, QVBoxLayout, QWidget

from cjm_desktop.model.comparison import SIDES, Change, Comparison, Difference, Side
from cjm_desktop.model.comparison_words import comparison_words, counted, counts
from cjm_desktop.model.words import Language
from cjm_desktop.ui.comparing.lines import DifferenceDelegate, DifferenceModel, lines_of
from cjm_desktop.ui.controls.segments import Picture, SegmentOption, Segments
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.panels.form import note_label
from cjm_desktop.ui.panels.review_rows import wrapped_label

WIDTH_PX: Final = 320
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DifferenceView(QListView):
    """The lines; Enter looks closely."""

    entered = Signal()

    def __init__(self, model: DifferenceModel) -> None:
        super().__init__()
        self.setModel(model)
        self.delegate = DifferenceDelegate(self, model)
        self.setItemDelegate(self.delegate)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take Enter, and go to the first and last line past the headings."""
        if event.key() in _ENTER:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Home:
            self.go_to_row(self._model().first())
            self.scrollToTop()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Break the lines anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def go_to_row(self, row: int) -> None:
        """Make a line the current one."""
        if row >= 0:
            self.setCurrentIndex(self._model().index(row))

    def _model(self) -> DifferenceModel:
        model = self.model()
        assert isinstance(model, DifferenceModel)
        return model


class DifferenceList(QWidget):
    """How much differs, a filter by kind, and the lines."""

    pointed = Signal(object)  # Difference, None for none
    entered = Signal(object)  # Difference
    menu_asked = Signal(object, QPoint)  # Difference

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language: Language = language
        self._comparison: Comparison | None = None
        self._kind: Change | None = None
        self.model = DifferenceModel(self)
        self.view = DifferenceView(self.model)
        self.view.setAccessibleName(self.tr("Differences"))
        self.summary = wrapped_label(13, 600)
        self.empty = note_label()
        self.filter: Segments | None = None
        self._column = QVBoxLayout(self)
        self._filter_place = QHBoxLayout()
        self._lay_out()
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.clicked.connect(lambda _: self._on_current())
        self.view.doubleClicked.connect(lambda _: self._on_entered())
        self.view.entered.connect(self._on_entered)
        self.view.customContextMenuRequested.connect(self._on_menu)

    @property
    def current(self) -> Difference | None:
        """The difference that is chosen."""
        index = self.view.currentIndex()
        return self.model.line(index).difference if index.isValid() else None

    def show_comparison(self, comparison: Comparison) -> None:
        """Show what differs; what was chosen stays so, or what takes its place in the list."""
        before, row = self.current, self.view.currentIndex().row()
        self._comparison = comparison
        if self._kind not in counts(comparison.differences):
            self._kind = None
        self._make_filter(comparison)
        self._fill(before, row)

    def choose(self, difference: Difference) -> None:
        """Make a difference the current one, whatever the filter shows."""
        if self.model.row_of(difference) < 0:
            self.show_kind(None)
        self.view.go_to_row(self.model.row_of(difference))

    def show_kind(self, kind: object) -> None:
        """Show the differences of one kind, None for all."""
        before = self.current
        self._kind = next((each for each in self._counts() if each == kind), None)
        if self.filter is not None:
            self.filter.show_value(self._kind)
        self._fill(before, 0)

    def _counts(self) -> dict[Change, int]:
        return counts(self._comparison.differences) if self._comparison else {}

    def _fill(self, before: Difference | None, row: int) -> None:
        comparison = self._comparison
        if comparison is None:
            return
        self.model.show_lines(lines_of(comparison, self._language, self._kind))
        own, number = comparison_words(self._language), len(comparison.differences)
        self.summary.setText(counted(number, own.differences) if number else own.none)
        self.empty.setText(self._why_empty(comparison))
        self.empty.setVisible(not number)
        self.view.setVisible(bool(number))
        found = self.model.row_of(before)
        if found < 0:
            rows = range(max(row, 0), len(self.model.lines))
            rest = (each for each in rows if self.model.lines[each].difference is not None)
            found = next(rest, self.model.first())
        self.view.go_to_row(found)
        self._on_current()

    def _why_empty(self, comparison: Comparison) -> str:
        if not comparison.pairs or not comparison.phases:
            return self.tr("There are no phases and rows to compare yet.")
        return self.tr("Both journeys are alike. Change one of them, and this shows what differs.")

    def _make_filter(self, comparison: Comparison) -> None:
        if self.filter is not None:
            self._filter_place.removeWidget(self.filter)
            self.filter.hide()
            self.filter.deleteLater()
            self.filter = None
        found = counts(comparison.differences)
        if len(found) < 2:
            return
        own = comparison_words(self._language)
        everything = self.tr("All")
        options = [SegmentOption(None, everything, self.tr("All kinds"))]
        for kind, number in found.items():
            options.append(SegmentOption(kind, str(number), own.changes[kind], self._picture(kind)))
        self.filter = Segments(options)
        self.filter.setAccessibleName(self.tr("Kind"))
        for option, button in zip(options, self.filter.findChildren(QRadioButton), strict=True):
            how_many = "" if option.value is None else f": {option.text}"
            button.setAccessibleName(f"{option.tip}{how_many}")
        self.filter.show_value(self._kind)
        self.filter.edited.connect(self.show_kind)
        self._filter_place.addWidget(self.filter)

    def _picture(self, kind: Change) -> Picture:
        delegate = self.view.delegate

        def drawn(painter: QPainter, rect: QRect, colour: str) -> None:
            delegate.draw_sign(painter, rect.adjusted(-1, -1, 1, 1), kind, "", colour)

        return drawn

    def _lay_out(self) -> None:
        side = scaled(14)
        self.setFixedWidth(scaled(WIDTH_PX))
        self._filter_place.setContentsMargins(side, 0, side, 0)
        self.empty.setWordWrap(True)
        self.empty.setFont(ui_font(13))
        self._column.setContentsMargins(0, scaled(12), 0, 0)
        self._column.setSpacing(scaled(10))
        for label in (self.summary, self.empty):
            label.setContentsMargins(side, 0, side, 0)
        self._column.addWidget(self.summary)
        self._column.addLayout(self._filter_place)
        self._column.addWidget(self.empty)
        self._column.addWidget(self.view, 1)
        self._column.addStretch(0)

    def _on_current(self, *_: QModelIndex) -> None:
        self.pointed.emit(self.current)

    def _on_entered(self) -> None:
        if self.current is not None:
            self.entered.emit(self.current)

    def _on_menu(self, place: QPoint) -> None:
        if self.current is not None:
            self.menu_asked.emit(self.current, self.view.viewport().mapToGlobal(place))


def sides_of(difference: Difference) -> tuple[Side, ...]:
    """Return the journeys that have what a difference is about."""
    return tuple(side for side in SIDES if getattr(difference, side) is not None)
