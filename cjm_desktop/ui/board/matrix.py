"""Impact by effort: nine fields and a tray, each with the marks of the actions in it."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHeaderView,
    QLabel,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from cjm_desktop.model.planning import UNPLACED, Field, Task
from cjm_desktop.ui.board.status_mark import draw_status
from cjm_desktop.ui.board.task_lines import Target, weight_words
from cjm_desktop.ui.controls.choosing_list import Index
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.panels.form import note_label

_FIELD, _TRAY, _SIDE = 56, 34, 14  # heights of fields and tray, room beside
_LOW_FIELD, _LOW_TRAY = 34, 26  # where the panel is one of two
_MARK, _MARK_GAP, _PADDING = 11, 4, 7
_Role = Qt.ItemDataRole
_ROWS: Final = ((3, 2, 1), (1, 2, 3))  # impact from above, effort from the left
_TRAY_ROW: Final = 3

Held = Mapping[Field, tuple[Task, ...]]


class Matrix(QWidget):
    """The table of fields with its axes."""

    field_chosen = Signal(object)  # Field
    left_down = Signal()  # the keyboard goes on to the list below

    def __init__(self) -> None:
        super().__init__()
        self.table = FieldTable()
        self.table.field_chosen.connect(self.field_chosen)
        self.table.left_down.connect(self.left_down)
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(scaled(_SIDE), 0, scaled(_SIDE), scaled(4))
        grid.setHorizontalSpacing(scaled(6))
        grid.setVerticalSpacing(scaled(2))
        impact, effort = note_label(self.tr("Impact")), note_label(self.tr("Effort"))
        grid.addWidget(impact, 0, 0)
        effort.setAlignment(Qt.AlignmentFlag.AlignCenter)
        grid.addWidget(effort, 0, 1, 1, 3)
        for column, weight in enumerate(_ROWS[1], 1):
            label = note_label(weight_words(weight))
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(label, 1, column)
            grid.setColumnStretch(column, 1)
        for row, weight in enumerate(_ROWS[0], 2):
            grid.addWidget(note_label(weight_words(weight)), row, 0)
        grid.addWidget(self.table, 2, 1, 4, 3)
        self.make_low(False)

    def make_low(self, is_low: bool) -> None:
        """Take less height, or as much as reads best."""
        field, tray = (_LOW_FIELD, _LOW_TRAY) if is_low else (_FIELD, _TRAY)
        self.table.set_heights(scaled(field), scaled(tray))
        for row in (2, 3, 4):
            self._grid.setRowMinimumHeight(row, scaled(field) - scaled(2))
        self._grid.setRowMinimumHeight(5, scaled(tray))

    def axis_labels(self) -> list[str]:
        """Return the words around the fields."""
        return [label.text() for label in self.findChildren(QLabel)]


class FieldTable(QTableView):
    """The fields: arrows walk between them, what is carried is put down in one."""

    field_chosen = Signal(object)  # Field
    left_down = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._target: Target | None = None
        self._model = FieldModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_FieldDelegate(self))
        self.setAccessibleName(self.tr("Actions by impact and effort"))
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(
            QAbstractItemView.SelectionMode.NoSelection
        )  # a current one is enough
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setSpan(_TRAY_ROW, 0, 1, 3)
        self._lay_out()

    @property
    def held(self) -> Held:
        """The actions in each field."""
        return self._model.held

    @property
    def target(self) -> Target | None:
        """Where what is carried would go."""
        return self._target

    def show_held(self, held: Held) -> None:
        """Show which actions are in which field."""
        self._model.show_held(held)

    def current_field(self) -> Field:
        """Return the field whose actions are listed."""
        index = self.currentIndex()
        return field_at(index) if index.isValid() else UNPLACED

    def show_field(self, field: Field) -> None:
        """Make a field current."""
        index = self._model.index_of(field)
        if index != self.currentIndex():
            self.setCurrentIndex(index)

    def target_at(self, place: QPoint) -> Target | None:
        """Return the field at a global place."""
        own = self.viewport().mapFromGlobal(place)
        if not self.isVisible() or not self.viewport().rect().contains(own):
            return None
        index = self.indexAt(own)
        return Target("field", field_at(index)) if index.isValid() else None

    def show_target(self, target: Target | None) -> None:
        """Show the field to which an action would go."""
        if target != self._target:
            self._target = target
            self.viewport().update()

    def scroll_near(self, place: QPoint) -> None:
        """All fields are in view."""

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """Tell whose actions are to be listed."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.field_chosen.emit(field_at(current))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go on to the actions of the field with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.left_down.emit()
        else:
            super().keyPressEvent(event)

    def set_heights(self, field: int, tray: int) -> None:
        """Give fields and tray so many pixels."""
        self.verticalHeader().setMinimumSectionSize(min(field, tray))
        for row, height in enumerate((field, field, field, tray)):
            self.setRowHeight(row, height)
        self.setFixedHeight(3 * field + tray + 1)

    def _lay_out(self) -> None:
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.hide()
        down.hide()
        across.setMinimumSectionSize(scaled(40))
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)


class FieldModel(QAbstractTableModel):
    """The fields as a table; the tray is its last row."""

    held: Held = {}  # noqa: RUF012 - never changed in place

    def show_held(self, held: Held) -> None:
        """Show which actions are in which field."""
        self.held = held
        last = self.index(_TRAY_ROW, 2)
        self.dataChanged.emit(self.index(0, 0), last)

    def index_of(self, field: Field) -> QModelIndex:
        """Return the place of a field."""
        if field == UNPLACED:
            return self.index(_TRAY_ROW, 0)
        return self.index(_ROWS[0].index(field.impact), _ROWS[1].index(field.effort))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's form
        """Return the three steps of impact, and the tray."""
        return 0 if parent.isValid() else 4

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's form
        """Return the three steps of effort."""
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """Return what a field is called, and which actions are in it."""
        field = field_at(index)
        tasks = self.held.get(field, ())
        if role == _Role.DisplayRole:
            return field_words(field)
        if role == _Role.ToolTipRole:
            return "\n".join(" ".join(task.action.text.split()) for task in tasks[:12])
        if role == _Role.AccessibleTextRole:
            return f"{field_words(field)}: {len(tasks)}"
        return None


def field_at(index: Index) -> Field:
    """Return the field of a place in the table."""
    if index.row() == _TRAY_ROW:
        return UNPLACED
    return Field(_ROWS[0][index.row()], _ROWS[1][index.column()])


def field_words(field: Field) -> str:
    """Return what a field is called."""
    from PySide6.QtCore import QCoreApplication

    if field == UNPLACED:
        return QCoreApplication.translate("Board", "Not yet placed")
    return QCoreApplication.translate("Board", "Impact {impact}, effort {effort}").format(
        impact=weight_words(field.impact).lower(), effort=weight_words(field.effort).lower()
    )


class _FieldDelegate(QStyledItemDelegate):
    """Draws a field: how many actions, and a mark for each that there is room for."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a field."""
        view = self.parent()
        assert isinstance(view, FieldTable)
        field, frame = field_at(index), current_frame()
        tasks = view.held.get(field, ())
        current = view.currentIndex() == index
        is_target = view.target is not None and view.target.value == field
        box = option.rect.toRectF().adjusted(1.5, 1.5, -1.5, -1.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = is_target or (current and view.hasFocus())
        pen = QPen(QColor(frame.accent if strong else frame.edge if current else frame.line))
        pen.setWidthF(2 if strong else 1)
        if field == UNPLACED and not strong:
            pen.setStyle(Qt.PenStyle.DashLine)
            pen.setColor(QColor(frame.edge))
        painter.setPen(pen)
        painter.setBrush(QColor(frame.selected if current or is_target else frame.field))
        painter.drawRoundedRect(box, scaled(4), scaled(4))
        inside = option.rect.adjusted(scaled(_PADDING), 0, -scaled(_PADDING), 0)
        if field == UNPLACED:
            self._draw_tray(painter, inside, len(tasks))
        elif tasks:
            self._draw_tasks(painter, inside, tasks)
        painter.restore()

    def _draw_tray(self, painter: QPainter, inside: QRect, count: int) -> None:
        frame, middle = current_frame(), Qt.AlignmentFlag.AlignVCenter
        painter.setFont(ui_font(12))
        painter.setPen(QColor(frame.secondary))
        painter.drawText(inside, middle, field_words(UNPLACED))
        painter.setFont(ui_font(13, 600))
        painter.setPen(QColor(frame.text))
        painter.drawText(inside, middle | Qt.AlignmentFlag.AlignRight, str(count))

    def _draw_tasks(self, painter: QPainter, inside: QRect, tasks: tuple[Task, ...]) -> None:
        frame = current_frame()
        painter.setFont(ui_font(16, 600))
        painter.setPen(QColor(frame.text))
        count, is_low = str(len(tasks)), inside.height() < scaled(_FIELD)
        align = Qt.AlignmentFlag.AlignVCenter if is_low else Qt.AlignmentFlag.AlignTop
        painter.drawText(inside.adjusted(0, 0 if is_low else scaled(6), 0, 0), align, count)
        side, step = scaled(_MARK), scaled(_MARK + _MARK_GAP)
        marks = QRect(inside)
        marks.setTop(inside.bottom() - side - scaled(_PADDING))
        if is_low:  # beside the figure, not below it
            marks.setTop(inside.center().y() - side // 2)
            figure = painter.fontMetrics().horizontalAdvance(count)
            marks.setLeft(inside.left() + figure + scaled(_PADDING))
        most = max(1, (marks.width() + scaled(_MARK_GAP)) // step)
        for place, task in enumerate(tasks[:most]):
            rect = QRectF(marks.left() + place * step, marks.top(), side, side)
            draw_status(painter, rect, task.action.status, late=task.late)
