"""Carrying an action with the mouse from a list to a group or a field of the matrix."""

from collections.abc import Sequence
from typing import Final, Protocol

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from cjm_desktop.model.planning import Task
from cjm_desktop.ui.board.task_lines import Target
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import current_frame

_SCROLL_MS: Final = 30
_LONGEST: Final = 40  # letters


class Place(Protocol):
    """A view in which an action can be put down."""

    def target_at(self, place: QPoint) -> Target | None:
        """Return what an action gets at a global place, None where it gets nothing."""
        ...

    def show_target(self, target: Target | None) -> None:
        """Show where the action would go."""
        ...

    def scroll_near(self, place: QPoint) -> None:
        """Scroll on while the pointer is near the upper or lower edge."""
        ...


class Carrying(QObject):
    """What is in hand, from the first move of the mouse until it is put down or given up."""

    dropped = Signal(object, object)  # Task, Target

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._places: Sequence[Place] = ()
        self._task: Task | None = None
        self._at = QPoint()
        self._label = _InHand(over)
        self._label.hide()
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(_SCROLL_MS)
        self._scrolling.timeout.connect(self._scroll)

    @property
    def is_carrying(self) -> bool:
        """Whether something is in hand."""
        return self._task is not None

    def use_places(self, places: Sequence[Place]) -> None:
        """Let actions be put down in these views."""
        self._places = places

    def begin(self, task: Task, place: QPoint) -> None:
        """Take an action in hand at a global place."""
        self._task = task
        words = " ".join(task.action.text.split())
        self._label.setText(words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…")
        self._label.adjustSize()
        self._label.show()
        self._label.raise_()
        self._scrolling.start()
        self.move(place)

    def move(self, place: QPoint) -> None:
        """Follow the pointer to a global place."""
        if self._task is None:
            return
        self._at = place
        own = self._over.mapFromGlobal(place) + QPoint(scaled(10), scaled(8))
        right = self._over.width() - self._label.width() - scaled(4)
        self._label.move(max(scaled(4), min(own.x(), right)), own.y())
        for each in self._places:
            each.show_target(each.target_at(place))

    def drop(self, place: QPoint) -> None:
        """Put the action down at a global place."""
        task = self._task
        target = next((t for t in (p.target_at(place) for p in self._places) if t), None)
        self.give_up()
        if task is not None and target is not None:
            self.dropped.emit(task, target)

    def give_up(self) -> None:
        """Let the action stay where it was."""
        self._task = None
        self._scrolling.stop()
        self._label.hide()
        for each in self._places:
            each.show_target(None)

    def _scroll(self) -> None:
        for each in self._places:
            each.scroll_near(self._at)
        self.move(self._at)


class _InHand(QLabel):
    """The words of what is carried, beside the pointer."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setFont(ui_font(12, 500))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setMargin(scaled(6))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the words on a ground of their own, whatever lies below."""
        del event
        frame = current_frame()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(frame.tip_edge))
            painter.setBrush(QColor(frame.tip))
            box = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(box, scaled(4), scaled(4))
            painter.setPen(QColor(frame.on_tip))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
