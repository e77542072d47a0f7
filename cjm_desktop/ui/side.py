"""The side at the right of the canvas: one panel, or two above each other."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.frame import current_frame

if TYPE_CHECKING:  # imported when an edge is dragged
    from cjm_desktop.ui.giving_up import GivingUp

GRIP_PX: Final = 6
SHARE_LEAST, SHARE_MOST = 25, 75  # per cent of the height that the upper of two panels takes
DETAILS: Final = "details"


def opened(panels: tuple[str, ...], panel: str, most: int) -> tuple[str, ...]:
    """Return which panels are open after one more was, the one opened last at the end.

    Where there are too many then, the one that is open longest gives way; the details, which say
    what is selected, do so last.
    """
    kept = [each for each in panels if each != panel]
    while len(kept) >= most:
        kept.remove(next((each for each in kept if each != DETAILS), kept[0]))
    return (*kept, panel)


def stacked(panels: tuple[str, ...]) -> tuple[str, ...]:
    """Return open panels from above: the details, then the others as they were opened."""
    return tuple(sorted(panels, key=lambda each: each != DETAILS))


class Side(QWidget):
    """Holds the panels; its left edge and the line between two of them can be dragged."""

    dragged_to = Signal(int)  # the wished left edge, in the parent's pixels
    share_dragged = Signal(int)  # per cent that the upper panel takes
    drag_began = Signal()
    drag_given_up = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._panels: dict[str, QWidget] = {}
        self._stack: tuple[str, ...] = ()
        self._share = 50
        self._sliding, self._slid = "", 1.0
        self._line = -1  # between two panels, in pixels from above
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._grip = Grip(self)
        self._grip.moved.connect(lambda at: self.dragged_to.emit(self.mapToParent(at).x()))
        self._split = Grip(self, Qt.CursorShape.SplitVCursor)
        self._split.moved.connect(self._on_split_moved)
        for grip in (self._grip, self._split):
            grip.began.connect(self.drag_began)
            grip.given_up.connect(self.drag_given_up)
        self._split.hide()

    @property
    def panels(self) -> tuple[QWidget, ...]:
        """The panels that are shown, from above."""
        return tuple(self._panels[name] for name in self._stack if name in self._panels)

    def has(self, name: str) -> bool:
        """Tell whether a panel was made already."""
        return name in self._panels

    def add(self, name: str, panel: QWidget) -> None:
        """Take a panel that was just made."""
        self._panels[name] = panel
        panel.setParent(self)
        self._grip.raise_()
        self._split.raise_()

    def has_focus(self, name: str) -> bool:
        """Tell whether a panel has the keyboard."""
        focus, panel = QApplication.focusWidget(), self._panels.get(name)
        return panel is not None and focus is not None and panel.isAncestorOf(focus)

    def show_panels(
        self, stack: tuple[str, ...], share: int, sliding: str = "", slid: float = 1.0
    ) -> None:
        """Show panels from above, of which one may show only in part, on its way in or out."""
        self._stack, self._share = stack, share
        self._sliding, self._slid = sliding, slid
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the panels right of the line and the grip on it."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the ground and the lines at the left and between two panels."""
        del event
        frame = current_frame()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(frame.panel))
            painter.fillRect(0, 0, 1, self.height(), QColor(frame.line))
            if self._line >= 0:
                painter.fillRect(0, self._line, self.width(), 1, QColor(frame.line))

    def _arrange(self) -> None:
        places = self._places()
        for name, panel in self._panels.items():
            if name in places:
                panel.setGeometry(places[name])
            panel.setVisible(name in places)
        line = places[self._stack[1]].top() - 1 if len(self._stack) > 1 else -1
        if line != self._line:
            self._line = line
            self.update()
        grip = scaled(GRIP_PX)
        self._split.setVisible(line >= 0)
        self._split.setGeometry(0, line - grip // 2, self.width(), grip)
        self._grip.setGeometry(QRect(0, 0, grip, self.height()))

    def _places(self) -> dict[str, QRect]:
        """Return where panels are; one that slides has its whole height, partly out of sight."""
        width, height = self.width() - 1, self.height()
        if len(self._stack) < 2:
            return {name: QRect(1, 0, width, height) for name in self._stack}
        above, below = self._stack
        upper = height * self._share // 100
        lower = height - upper - 1
        if self._sliding == above:
            top = round(upper * (self._slid - 1))
            rest = height - top - upper - 1
            return {above: QRect(1, top, width, upper), below: QRect(1, height - rest, width, rest)}
        if self._sliding == below:
            top = height - round(lower * self._slid)
            return {above: QRect(1, 0, width, top - 1), below: QRect(1, top, width, lower)}
        return {above: QRect(1, 0, width, upper), below: QRect(1, upper + 1, width, lower)}

    def _on_split_moved(self, at: QPoint) -> None:
        self.share_dragged.emit(at.y() * 100 // max(1, self.height()))


class Grip(QWidget):
    """An edge that makes a panel wider or narrower, higher or lower."""

    began = Signal()
    moved = Signal(QPoint)  # the mouse, in the parent's pixels
    given_up = Signal()

    def __init__(
        self, parent: QWidget, cursor: Qt.CursorShape = Qt.CursorShape.SplitHCursor
    ) -> None:
        super().__init__(parent)
        self.setCursor(cursor)
        self._giving_up: GivingUp | None = None  # once it was dragged
        self._is_given_up = False

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take hold of the edge."""
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        if self._giving_up is None:
            # Imported here: few drag an edge, and the map waits for nothing of it.
            from cjm_desktop.ui.giving_up import GivingUp

            self._giving_up = GivingUp(self)
            self._giving_up.given_up.connect(self._give_up)
        self._is_given_up = False
        self._giving_up.begin()
        self.began.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the mouse, unless that was given up."""
        if not self._is_given_up:
            self.moved.emit(self.mapToParent(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let go of the edge."""
        if event.button() == Qt.MouseButton.LeftButton and self._giving_up is not None:
            self._giving_up.end()

    def _give_up(self) -> None:
        self._is_given_up = True
        self.given_up.emit()
