"""Impact by effort: nine fields and a tray, each with the marks of the actions in it."""

from PySide6.QtCore import (
    QEvent,
    QPoint,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QGridLayout,
    QHeaderView,
    QLabel,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from cjm_desktop.model.planning import UNPLACED, Field, Task
from cjm_desktop.ui.board.carrying import Carrying
from cjm_desktop.ui.board.field_model import ROWS, TRAY_ROW, FieldModel, Held, field_at, field_words
from cjm_desktop.ui.board.status_mark import draw_status
from cjm_desktop.ui.board.stepping import step_of
from cjm_desktop.ui.board.task_lines import Target, weight_words
from cjm_desktop.ui.controls.choosing_list import Index
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.panels.form import note_label

_FIELD, _TRAY, _SIDE = 56, 34, 14  # heights of fields and tray, room beside
_LOW_FIELD, _LOW_TRAY = 34, 26  # where the panel is one of two
_MARK, _MARK_GAP, _PADDING = 11, 4, 7


class Matrix(QWidget):
    """The table of fields with its axes."""

    field_chosen = Signal(object)  # Field
    left_down = Signal()  # the keyboard goes on to the list below
    mark_chosen = Signal(object)  # Task
    step_asked = Signal(int, int)  # how many places right and down the current action goes
    menu_asked = Signal(object, QPoint)  # Task, and the global place of its menu

    def __init__(self, carrying: Carrying) -> None:
        super().__init__()
        self.table = FieldTable(carrying)
        self.table.field_chosen.connect(self.field_chosen)
        self.table.left_down.connect(self.left_down)
        self.table.mark_chosen.connect(self.mark_chosen)
        self.table.step_asked.connect(self.step_asked)
        self.table.menu_asked.connect(self.menu_asked)
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(scaled(_SIDE), 0, scaled(_SIDE), scaled(4))
        grid.setHorizontalSpacing(scaled(6))
        grid.setVerticalSpacing(scaled(2))
        impact, effort = note_label(self.tr("Impact")), note_label(self.tr("Effort"))
        grid.addWidget(impact, 0, 0)
        effort.setAlignment(Qt.AlignmentFlag.AlignCenter)
        grid.addWidget(effort, 0, 1, 1, 3)
        for column, weight in enumerate(ROWS[1], 1):
            label = note_label(weight_words(weight))
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(label, 1, column)
            grid.setColumnStretch(column, 1)
        for row, weight in enumerate(ROWS[0], 2):
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
    mark_chosen = Signal(object)  # Task
    step_asked = Signal(int, int)
    menu_asked = Signal(object, QPoint)  # Task, global place

    def __init__(self, carrying: Carrying) -> None:
        super().__init__()
        self._carrying = carrying
        self._pressed: tuple[QPoint, Task] | None = None
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
        self.setSpan(TRAY_ROW, 0, 1, 3)
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

    def task_at(self, place: QPoint) -> Task | None:
        """Return the action whose mark is drawn at a place, with a little room around it."""
        index = self.indexAt(place)
        if not index.isValid() or field_at(index) == UNPLACED:
            return None
        tasks = self.held.get(field_at(index), ())
        around = scaled(_MARK_GAP) / 2
        for task, mark in zip(tasks, marks_in(self.visualRect(index), len(tasks)), strict=False):
            if mark.adjusted(-around, -around, around, around).contains(place):
                return task
        return None

    def event(self, event: QEvent) -> bool:
        """Keep the keys that move an action, which move cards on the map elsewhere."""
        if event.type() == QEvent.Type.ShortcutOverride and step_of(event):
            event.accept()
            return True
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Say of a mark whose it is."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            task = self.task_at(event.pos())
            if task is not None:
                QToolTip.showText(event.globalPos(), " ".join(task.action.text.split()), self)
                return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Remember the mark that a drag may begin with."""
        super().mousePressEvent(event)
        place = event.position().toPoint()
        task = self.task_at(place) if event.button() == Qt.MouseButton.LeftButton else None
        self._pressed = (place, task) if task is not None else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Carry the action whose mark was pressed."""
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        (start, task), here = self._pressed, event.globalPosition().toPoint()
        far = (event.position().toPoint() - start).manhattanLength()
        if self._carrying.is_carrying:
            self._carrying.move(here)
        elif far >= QApplication.startDragDistance():
            self._carrying.begin(task, here)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Put the action down, or take it for a click on its mark."""
        pressed, self._pressed = self._pressed, None
        if self._carrying.is_carrying:
            self._carrying.drop(event.globalPosition().toPoint())
            return
        super().mouseReleaseEvent(event)
        if pressed is not None:
            self.mark_chosen.emit(pressed[1])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for the menu of the mark that is pointed at."""
        task = self.task_at(event.pos())
        if event.reason() == QContextMenuEvent.Reason.Mouse and task is not None:
            self.menu_asked.emit(task, event.globalPos())
        else:
            event.ignore()  # elsewhere it is the panel's

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go on to the actions of the field with Enter, and move the current one with Alt."""
        step = step_of(event)
        if event.key() == Qt.Key.Key_Escape and self._carrying.is_carrying:
            self._pressed = None
            self._carrying.give_up()
        elif step is not None:
            self.step_asked.emit(*step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
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
        count, is_low = str(len(tasks)), _is_low(inside)
        align = Qt.AlignmentFlag.AlignVCenter if is_low else Qt.AlignmentFlag.AlignTop
        painter.drawText(inside.adjusted(0, 0 if is_low else scaled(6), 0, 0), align, count)
        places = marks_in(inside.adjusted(-scaled(_PADDING), 0, scaled(_PADDING), 0), len(tasks))
        for task, place in zip(tasks, places, strict=False):
            draw_status(painter, place, task.action.status, late=task.late)


def marks_in(rect: QRect, count: int) -> list[QRectF]:
    """Return where the marks of so many actions stand in a field, as many as there is room for.

    They stand below the figure, or beside it where the field is low.
    """
    side, step = scaled(_MARK), scaled(_MARK + _MARK_GAP)
    room = rect.adjusted(scaled(_PADDING), 0, -scaled(_PADDING), 0)
    top, left = room.bottom() - side - scaled(_PADDING), room.left()
    if _is_low(room):
        figure = QFontMetrics(ui_font(16, 600)).horizontalAdvance(str(count))
        top, left = room.center().y() - side // 2, left + figure + scaled(_PADDING)
    most = max(1, (room.right() + 1 - left + scaled(_MARK_GAP)) // step)
    return [QRectF(left + place * step, top, side, side) for place in range(min(count, most))]


def _is_low(rect: QRect) -> bool:
    return rect.height() < scaled(_FIELD)
