"""The room between the bars: the canvas, the panel beside or over it, and the rail."""

from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.measures import (
    OUTLINE,
    OUTLINE_LEAST,
    OUTLINE_MOST,
    PANEL,
    PANEL_LEAST,
    PANEL_MOST,
    WIDE_WINDOW,
)
from cjm_desktop.ui.panels.rail import Rail

_GRIP_PX: Final = 6


class PanelState(NamedTuple):
    """How wide panel and tree are, and which is open in a wide and in a narrow window."""

    width: int
    open_wide: bool
    open_narrow: bool
    outline_width: int
    outline_open: bool


class Workspace(QWidget):
    """Puts the panel beside the canvas in a wide window and over it in a narrow one."""

    panel_toggled = Signal(bool)
    panel_focused = Signal()
    covered_changed = Signal(
        int
    )  # the pixels of the canvas, at its right, that the panel lies over

    def __init__(self, canvas: QWidget, rail: Rail, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._rail = rail
        self._side = _Side(self)
        self._wanted_width = PANEL
        self._open_wide, self._open_narrow = True, False
        self._covered = 0
        canvas.setParent(self)
        rail.setParent(self)
        rail.toggled.connect(self.show_panel)
        self._side.dragged_to.connect(self._on_dragged)
        self._outline: QWidget | None = None
        self._outline_grip = _Grip(self)
        self._outline_grip.hide()
        self._outline_grip.moved.connect(self._on_outline_dragged)
        self._outline_width, self._outline_open = OUTLINE, False

    def set_panel(self, panel: QWidget) -> None:
        """Put the panel in its place."""
        self._side.set_content(panel)
        self._arrange()

    def set_outline(self, outline: QWidget) -> None:
        """Put a tree of the map at the left of the canvas."""
        self._outline = outline
        outline.setParent(self)
        outline.setVisible(self._outline_open)
        self._outline_grip.setVisible(self._outline_open)
        self._arrange()

    @property
    def outline(self) -> QWidget | None:
        """The tree, once it was asked for."""
        return self._outline

    @property
    def outline_is_open(self) -> bool:
        """Whether there is room for the tree, which comes after the map when it was left open."""
        return self._outline_open

    @property
    def outline_width(self) -> int:
        """The width of the tree at the usual size of text."""
        return self._outline_width

    def restore_outline(self, width: int, *, is_open: bool) -> None:
        """Keep room for the tree as it was left before."""
        self._outline_width = max(OUTLINE_LEAST, min(OUTLINE_MOST, width))
        self._outline_open = is_open
        self._arrange()

    def show_outline(self, shown: bool) -> None:
        """Open or close the tree; opened in a narrow window, it closes the panel."""
        if self._outline is None:
            return
        self._outline_open = shown
        if shown and not self.is_wide and self._open_narrow:
            self.show_panel(False)
        self._outline.setVisible(shown)
        self._outline_grip.setVisible(shown)
        self._arrange()
        if not shown:
            self._canvas.setFocus()

    @property
    def is_wide(self) -> bool:
        """Whether there is room for the panel beside the canvas."""
        return self.width() >= scaled(WIDE_WINDOW)

    @property
    def panel_is_open(self) -> bool:
        """Whether the panel is shown."""
        return self._open_wide if self.is_wide else self._open_narrow

    @property
    def _panel_has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self._side.isAncestorOf(focus)

    @property
    def opens_wide(self) -> bool:
        """Whether the panel is open in a wide window."""
        return self._open_wide

    @property
    def panel_width(self) -> int:
        """The width of the panel at the usual size of text."""
        return self._wanted_width

    @property
    def state(self) -> PanelState:
        """How the panel stands."""
        outline = self._outline_width, self._outline_open
        return PanelState(self._wanted_width, self._open_wide, self._open_narrow, *outline)

    def take_over(self, state: PanelState) -> None:
        """Let the panel stand as it did elsewhere."""
        self._open_narrow = state.open_narrow
        self.restore_outline(state.outline_width, is_open=state.outline_open)
        self.restore(state.width, is_open=state.open_wide)

    def restore(self, width: int, *, is_open: bool) -> None:
        """Give the panel the width and state that it had before."""
        self._wanted_width = max(PANEL_LEAST, min(PANEL_MOST, width))
        self._open_wide = is_open
        self._arrange()

    def show_panel(self, shown: bool) -> None:
        """Open or close the panel."""
        if self.is_wide:
            self._open_wide = shown
        else:
            self._open_narrow = shown
        had_focus = self._panel_has_focus
        self._arrange()
        if had_focus and not shown:
            self._canvas.setFocus()
        self.panel_toggled.emit(shown)

    def toggle_panel(self) -> None:
        """Give the keyboard to the panel, opened if need be; close it when it has that already."""
        self.show_panel(not self.panel_is_open or not self._panel_has_focus)
        self.focus_panel()

    def focus_panel(self) -> None:
        """Give the keyboard to the panel when it is open."""
        if self.panel_is_open:
            self.panel_focused.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put everything in its place again."""
        super().resizeEvent(event)
        was_open = not self._side.isHidden()
        self._arrange()
        if self.panel_is_open != was_open:  # wide and narrow windows are remembered apart
            self.panel_toggled.emit(self.panel_is_open)

    def _arrange(self) -> None:
        self._rail.show_words(self.is_wide)
        self._rail.show_open(self.panel_is_open)
        width, height = self.width(), self.height()
        rail = self._rail.width()
        side = scaled(self._wanted_width) if self.panel_is_open else 0
        self._rail.setGeometry(width - rail, 0, rail, height)
        beside = side if self.is_wide else 0
        left = scaled(self._outline_width) if self.outline_is_open else 0
        if self._outline is not None:
            self._outline.setGeometry(0, 0, left - 1, height)
            self._outline_grip.setGeometry(left - scaled(_GRIP_PX), 0, scaled(_GRIP_PX), height)
            self._outline_grip.raise_()
        self._canvas.setGeometry(left, 0, width - rail - beside - left, height)
        self._side.setGeometry(width - rail - side, 0, side, height)
        self._side.setVisible(self.panel_is_open)
        self._side.raise_()
        self._announce_covered(side - beside)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the ground of the tree and the line at its right."""
        del event
        if self.outline_is_open:
            frame, left = current_frame(), scaled(self._outline_width)
            with QPainter(self) as painter:
                painter.fillRect(0, 0, left, self.height(), QColor(frame.panel))
                painter.fillRect(left - 1, 0, 1, self.height(), QColor(frame.line))

    def _on_outline_dragged(self, at: QPoint) -> None:
        wanted = at.x() * OUTLINE // max(1, scaled(OUTLINE))
        self._outline_width = max(OUTLINE_LEAST, min(OUTLINE_MOST, wanted))
        self._arrange()
        self.update()

    def _announce_covered(self, covered: int) -> None:
        if covered != self._covered:
            self._covered = covered
            self.covered_changed.emit(covered)

    def _on_dragged(self, x: int) -> None:
        wanted = (self.width() - self._rail.width() - x) * PANEL // max(1, scaled(PANEL))
        self._wanted_width = max(PANEL_LEAST, min(PANEL_MOST, wanted))
        self._arrange()


class _Side(QWidget):
    """Holds the panel; its left edge can be dragged."""

    dragged_to = Signal(int)  # the wished left edge, in the parent's pixels

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._content: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._grip = _Grip(self)
        self._grip.moved.connect(lambda at: self.dragged_to.emit(self.mapToParent(at).x()))

    def set_content(self, content: QWidget) -> None:
        """Show a panel."""
        self._content = content
        content.setParent(self)
        content.show()
        self._grip.raise_()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the panel right of the line and the grip on it."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the ground and the line at the left."""
        del event
        frame = current_frame()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(frame.panel))
            painter.fillRect(0, 0, 1, self.height(), QColor(frame.line))

    def _arrange(self) -> None:
        if self._content:
            self._content.setGeometry(self.rect().adjusted(1, 0, 0, 0))
        self._grip.setGeometry(QRect(0, 0, scaled(_GRIP_PX), self.height()))


class _Grip(QWidget):
    """The edge that makes the panel wider or narrower."""

    moved = Signal(QPoint)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.SplitHCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the mouse."""
        self.moved.emit(self.mapToParent(event.position().toPoint()))
