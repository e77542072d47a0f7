"""The room between the bars: the canvas, the panel beside or over it, and the rail."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, Literal

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

if TYPE_CHECKING:  # made when a panel first moves
    from cjm_desktop.ui.sliding import Sliding

_Panel = Literal["outline", "details"]

WIDTH_STEP: Final = 20  # pixels that a panel becomes wider by a key
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

    def __init__(
        self, canvas: QWidget, rail: Rail, moves_smoothly: Callable[[], bool] = lambda: False
    ) -> None:
        super().__init__()
        self._canvas = canvas
        self._rail = rail
        self._moves_smoothly = moves_smoothly
        self._side = _Side(self)
        self._slides: dict[_Panel, Sliding] = {}  # each made when it first moves
        self._wanted_width = PANEL
        self._open_wide, self._open_narrow = True, False
        self._was_open = False  # when everything was last put in its place
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
        self._outline_end = 0  # the pixels that it takes, or is to take, now

    def set_panel(self, panel: QWidget) -> None:
        """Put the panel in its place."""
        self._side.set_content(panel)
        self._arrange()

    def set_outline(self, outline: QWidget) -> None:
        """Put a tree of the map at the left of the canvas."""
        self._outline = outline
        outline.setParent(self)
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
        self._outline_open = is_open
        self.set_outline_width(width)

    def show_outline(self, shown: bool) -> None:
        """Open or close the tree; opened in a narrow window, it closes the panel."""
        if self._outline is None:
            return
        if shown != self._outline_open and self._moves_smoothly():
            self._begin_sliding("outline", is_open=shown)
        self._outline_open = shown
        if shown and not self.is_wide and self._open_narrow:
            self.show_panel(False)
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
    def _outline_has_focus(self) -> bool:
        focus, outline = QApplication.focusWidget(), self._outline
        return outline is not None and focus is not None and outline.isAncestorOf(focus)

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
        self._open_wide = is_open
        self.set_panel_width(width)

    def show_panel(self, shown: bool, *, at_once: bool = False) -> None:
        """Open or close the panel, at once where something is to stand beside what is in it."""
        if at_once:
            self._stop_sliding("details")
        elif shown != self.panel_is_open and self._moves_smoothly():
            self._begin_sliding("details", is_open=shown)
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

    def widen(self, steps: int) -> None:
        """Make the panel with the keyboard, else the one that is open, wider by some steps."""
        if self._outline_open and (self._outline_has_focus or not self.panel_is_open):
            self.set_outline_width(self._outline_width + steps * WIDTH_STEP)
        elif self.panel_is_open:
            self.set_panel_width(self._wanted_width + steps * WIDTH_STEP)

    def set_panel_width(self, width: int) -> None:
        """Give the panel a width, within its bounds, at the usual size of text."""
        self._wanted_width = max(PANEL_LEAST, min(PANEL_MOST, width))
        self._stop_sliding("details")
        self._arrange()

    def set_outline_width(self, width: int) -> None:
        """Give the tree a width, within its bounds, at the usual size of text."""
        self._outline_width = max(OUTLINE_LEAST, min(OUTLINE_MOST, width))
        self._stop_sliding("outline")
        self._arrange()

    def focus_panel(self) -> None:
        """Give the keyboard to the panel when it is open."""
        if self.panel_is_open:
            self.panel_focused.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put everything in its place again."""
        super().resizeEvent(event)
        self._stop_sliding("details")
        self._stop_sliding("outline")
        was_open = self._was_open
        self._arrange()
        if self.panel_is_open != was_open:  # wide and narrow windows are remembered apart
            self.panel_toggled.emit(self.panel_is_open)

    def _begin_sliding(self, panel: _Panel, *, is_open: bool) -> None:
        if panel not in self._slides:
            from cjm_desktop.ui.sliding import Sliding

            self._slides[panel] = Sliding(self)
            self._slides[panel].moved.connect(self._arrange)
        self._slides[panel].begin(is_open=is_open)

    def _stop_sliding(self, panel: _Panel) -> None:
        if panel in self._slides:
            self._slides[panel].stop()

    def _share(self, panel: _Panel, *, is_open: bool) -> float:
        """Return how far a panel shows now that is open, or closed, in the end."""
        slide = self._slides.get(panel)
        return float(is_open) if slide is None else slide.share(is_open=is_open)

    def _arrange(self) -> None:
        self._rail.show_words(self.is_wide)
        self._rail.show_open(self.panel_is_open)
        self._was_open = self.panel_is_open
        right, height = self.width() - self._rail.width(), self.height()
        self._rail.setGeometry(right, 0, self._rail.width(), height)
        left = self._arrange_outline(height)
        whole = scaled(self._wanted_width)
        shown = round(whole * self._share("details", is_open=self.panel_is_open))
        beside = shown if self.is_wide else 0
        self._canvas.setGeometry(left, 0, right - beside - left, height)
        # A panel that slides keeps its width, so that its lines of text stay as they are.
        self._side.setGeometry(right - shown, 0, whole, height)
        self._side.setVisible(shown > 0 or self.panel_is_open)  # to have the keyboard at once
        self._side.raise_()
        self._rail.raise_()
        self._announce_covered(whole if self.panel_is_open and not self.is_wide else 0)

    def _arrange_outline(self, height: int) -> int:
        """Put the tree in its place; return where it ends."""
        whole = scaled(self._outline_width)
        end = round(whole * self._share("outline", is_open=self._outline_open))
        if self._outline is not None:
            self._outline.setGeometry(end - whole, 0, whole - 1, height)
            self._outline.setVisible(end > 0 or self._outline_open)
            self._outline_grip.setGeometry(end - scaled(_GRIP_PX), 0, scaled(_GRIP_PX), height)
            self._outline_grip.setVisible(end > 0)
            self._outline_grip.raise_()
        if end != self._outline_end:
            self._outline_end = end
            self.update()
        return end

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the ground of the tree and the line at its right."""
        del event
        left = self._outline_end
        if left > 0:
            frame = current_frame()
            with QPainter(self) as painter:
                painter.fillRect(0, 0, left, self.height(), QColor(frame.panel))
                painter.fillRect(left - 1, 0, 1, self.height(), QColor(frame.line))

    def _on_outline_dragged(self, at: QPoint) -> None:
        self.set_outline_width(at.x() * OUTLINE // max(1, scaled(OUTLINE)))

    def _announce_covered(self, covered: int) -> None:
        if covered != self._covered:
            self._covered = covered
            self.covered_changed.emit(covered)

    def _on_dragged(self, x: int) -> None:
        wanted = self.width() - self._rail.width() - x
        self.set_panel_width(wanted * PANEL // max(1, scaled(PANEL)))


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
