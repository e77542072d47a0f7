"""The list of actions: arrows walk, Space changes a status, Enter opens, a drag moves."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from cjm_desktop.model.planning import Task
from cjm_desktop.ui.board.carrying import Carrying
from cjm_desktop.ui.board.stepping import step_of
from cjm_desktop.ui.board.task_drawing import draw_task_line, line_height, mark_end
from cjm_desktop.ui.board.task_lines import Target, TaskLine, TaskLines
from cjm_desktop.ui.controls.choosing_list import ChoosingList, Index
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.frame import current_frame

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_EDGE: Final = 26  # pixels from an edge in which a drag scrolls
_SCROLL: Final = 12


class TaskList(ChoosingList):
    """Shows the lines; what can be done with an action is told by signals."""

    chosen = Signal(object)  # Task, to be shown on the map
    opened = Signal(object)  # Task, to be shown in the details
    status_asked = Signal(object)  # Task that gets its next status
    step_asked = Signal(object, int, int)  # Task that goes so many places right and down
    menu_asked = Signal(object, QPoint)  # Task, and the global place of its menu

    def __init__(self, carrying: Carrying) -> None:
        super().__init__()
        self._carrying = carrying
        self._pressed: QPoint | None = None
        self._on_mark = False
        self._target: Target | None = None
        self._model = TaskLines(self)
        self.setModel(self._model)
        self.setItemDelegate(_TaskDelegate(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(self.tr("Actions"))
        self.picked.connect(self._on_picked)

    @property
    def lines(self) -> Sequence[TaskLine]:
        """The lines from above."""
        return self._model.lines

    @property
    def target(self) -> Target | None:
        """Where what is carried would go."""
        return self._target

    def show_lines(self, lines: Sequence[TaskLine]) -> None:
        """Show other lines; the action that was current stays so."""
        before, scrolled = self.current_task(), self.verticalScrollBar().value()
        if lines != self._model.lines:
            self._model.show_lines(lines)
            self.show_current(before.action.id if before else "", scrolls=False)
            self.verticalScrollBar().setValue(scrolled)

    def show_current(self, action: str, *, scrolls: bool = True) -> None:
        """Make an action current, else the first one when none is."""
        row = self._model.row_of(action)
        if row < 0 and not self.currentIndex().isValid():
            row = next((n for n, line in enumerate(self.lines) if line.task), -1)
        if row >= 0:
            index = self._model.index(row)
            self.setCurrentIndex(index)
            if scrolls:
                self.scrollTo(index)

    def current_task(self) -> Task | None:
        """Return the action that is current."""
        index = self.currentIndex()
        return self.lines[index.row()].task if index.isValid() else None

    def target_at(self, place: QPoint) -> Target | None:
        """Return what an action gets at a global place: that of the group there."""
        own = self.viewport().mapFromGlobal(place)
        if not self.isVisible() or not self.viewport().rect().contains(own):
            return None
        index = self.indexAt(own)
        if index.isValid():
            return self.lines[index.row()].target
        return self.lines[-1].target if self.lines else None  # below the last line

    def show_target(self, target: Target | None) -> None:
        """Show the group to which an action would go."""
        if target != self._target:
            self._target = target
            self.viewport().update()

    def scroll_near(self, place: QPoint) -> None:
        """Scroll on while the pointer is near the upper or lower edge."""
        own, bar = self.viewport().mapFromGlobal(place), self.verticalScrollBar()
        if not 0 <= own.x() < self.viewport().width() or not self.isVisible():
            return
        if own.y() < scaled(_EDGE):
            bar.setValue(bar.value() - scaled(_SCROLL))
        elif own.y() > self.viewport().height() - scaled(_EDGE):
            bar.setValue(bar.value() + scaled(_SCROLL))

    def event(self, event: QEvent) -> bool:
        """Keep the keys that move an action, which move cards on the map elsewhere."""
        is_ours = isinstance(event, QKeyEvent) and (step_of(event) or _is_bare(event))
        if event.type() == QEvent.Type.ShortcutOverride and is_ours:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Change, open or move the current action, or give up what is in hand."""
        task, step = self.current_task(), step_of(event)
        if event.key() == Qt.Key.Key_Escape and self._carrying.is_carrying:
            self._pressed = None
            self._carrying.give_up()
        elif task is not None and step is not None:
            self.step_asked.emit(task, *step)
        elif task is not None and event.key() == Qt.Key.Key_Space:
            self.status_asked.emit(task)
        elif task is not None and event.key() in _ENTER:
            self.opened.emit(task)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Remember where a drag may begin."""
        super().mousePressEvent(event)
        place = event.position().toPoint()
        index = self.indexAt(place)
        line = self.lines[index.row()] if index.isValid() else None
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = place if is_left and line is not None and line.task else None
        self._on_mark = line is not None and place.x() < mark_end(line)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Carry the action that was pressed."""
        place, task = event.position().toPoint(), self.current_task()
        if self._pressed is None or task is None:
            super().mouseMoveEvent(event)
        elif self._carrying.is_carrying:
            self._carrying.move(event.globalPosition().toPoint())
        elif (place - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._carrying.begin(task, event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Put the action down, or take it for a click."""
        self._pressed = None
        if self._carrying.is_carrying:
            self._carrying.drop(event.globalPosition().toPoint())
        else:
            super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Take the action that is pointed at, or the current one, and ask for its menu."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        task = self.lines[index.row()].task if index.isValid() else None
        if task is None:
            event.ignore()  # on a heading or beside the lines it is the panel's
            return
        self.setFocus()
        self.setCurrentIndex(index)
        below = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
        self.menu_asked.emit(task, event.globalPos() if by_mouse else below)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Break the texts anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _on_picked(self, index: Index) -> None:
        task = self.lines[index.row()].task
        if task is None:
            return
        if self._on_mark:
            self.status_asked.emit(task)
        else:
            self.chosen.emit(task)


def _is_bare(event: QKeyEvent) -> bool:
    """Tell whether a key is one that the list itself has a use for."""
    bare = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return bare and event.key() in (*_ENTER, Qt.Key.Key_Space)


class _TaskDelegate(QStyledItemDelegate):
    """Draws the lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's
        """Return the height of a line at the width of the list."""
        del option
        view = self._view()
        return QSize(scaled(120), line_height(view.lines[index.row()], view.width()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a line."""
        view, rect = self._view(), QRect(option.rect)
        rect.setWidth(view.width())  # the scroll bar takes its room from the margin
        line, current = view.lines[index.row()], view.currentIndex() == index
        target = view.target is not None and view.target == line.target
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        draw_task_line(
            painter, rect, line, current=current and not target, hovered=hovered, target=target
        )
        if view.hasFocus() and current:
            painter.setPen(QPen(QColor(current_frame().accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
        painter.restore()

    def _view(self) -> TaskList:
        view = self.parent()
        assert isinstance(view, TaskList)
        return view
