"""The room between the bars: the canvas, the panels beside or over it, and the rail."""

from collections.abc import Callable, Collection, Sequence
from typing import Final

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
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
    PANEL_SHARE,
    WIDE_WINDOW,
)
from cjm_desktop.ui.panels.rail import Rail
from cjm_desktop.ui.side import (
    DETAILS,
    GRIP_PX,
    SHARE_LEAST,
    SHARE_MOST,
    Grip,
    Side,
    opened,
    stacked,
)
from cjm_desktop.ui.slides import Slides

WIDTH_STEP: Final = 20  # pixels that a panel becomes wider by a key
SHARE_STEP: Final = 5  # per cent that a panel becomes higher by a key
STACKED_MOST: Final = 2  # panels above each other


class PanelState(NamedTuple):
    """How wide panels and tree are, and which are open in a wide and in a narrow window."""

    width: int
    share: int  # per cent of the height that the upper of two panels takes
    open_wide: tuple[str, ...]
    open_narrow: tuple[str, ...]
    outline_width: int
    outline_open: bool


class Workspace(QWidget):
    """Puts panels beside the canvas in a wide window, and one over it in a narrow window.

    Panels are known by their names; each is made when it is first open and there is a maker.
    """

    panel_toggled = Signal(bool)
    panel_focused = Signal(str)
    covered_changed = Signal(int)  # the pixels of the canvas, at its right, that a panel lies over

    def __init__(
        self, canvas: QWidget, rail: Rail, moves_smoothly: Callable[[], bool] = lambda: False
    ) -> None:
        super().__init__()
        self._canvas = canvas
        self._rail = rail
        self._moves_smoothly = moves_smoothly
        self._side = Side(self)
        self._make: Callable[[str], QWidget] | None = None
        self._slides = Slides(self, self._arrange)
        self._wanted_width, self._wanted_share = PANEL, PANEL_SHARE
        self._open_wide: tuple[str, ...] = (DETAILS,)  # as they were opened
        self._open_narrow: tuple[str, ...] = ()
        self._in_stack = ""  # the panel that comes to another one, or leaves it
        self._left_stack: tuple[str, ...] = ()  # as it was before that one began to leave
        self._was_open: tuple[str, ...] = ()  # when everything was last put in its place
        self._kept = PANEL, PANEL_SHARE, OUTLINE  # the sizes before an edge was dragged
        self._covered = 0
        canvas.setParent(self)
        rail.setParent(self)
        rail.toggled.connect(lambda panel, shown: self.show_panel(shown, panel))
        self._side.dragged_to.connect(self._on_dragged)
        self._side.share_dragged.connect(self.set_panel_share)
        self._outline: QWidget | None = None
        self._outline_grip = Grip(self)
        self._outline_grip.hide()
        self._outline_grip.moved.connect(self._on_outline_dragged)
        for dragged in (self._side.drag_began, self._outline_grip.began):
            dragged.connect(self._keep_sizes)
        for given_up in (self._side.drag_given_up, self._outline_grip.given_up):
            given_up.connect(self._restore_sizes)
        self._outline_width, self._outline_open = OUTLINE, False
        self._outline_end = 0  # the pixels that it takes, or is to take, now

    def make_panels(self, make: Callable[[str], QWidget], known: Collection[str]) -> None:
        """Have the panels that are open made, and others when they first are.

        Forget those that nobody knows: a newer program may have left them open.
        """
        self._make = make
        self._open_wide = tuple(each for each in self._open_wide if each in known)
        self._open_narrow = tuple(each for each in self._open_narrow if each in known)
        self._arrange()

    def make_panel(self, name: str) -> None:
        """Have a panel made, if it has not been, though it may be closed."""
        if self._make is not None and not self._side.has(name):
            self._side.add(name, self._make(name))

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
        """Open or close the tree; opened in a narrow window, it closes what is over the map."""
        if self._outline is None:
            return
        if shown != self._outline_open and self._moves_smoothly():
            self._slides.begin("outline", is_open=shown)
        self._outline_open = shown
        for panel in () if self.is_wide or not shown else self._open_narrow:
            self.show_panel(False, panel)
        self._arrange()
        if not shown:
            self._canvas.setFocus()

    @property
    def is_wide(self) -> bool:
        """Whether there is room for the panel beside the canvas."""
        return self.width() >= scaled(WIDE_WINDOW)

    @property
    def open_panels(self) -> tuple[str, ...]:
        """The panels that are shown, from above."""
        return stacked(self._open)

    @property
    def panel_is_open(self) -> bool:
        """Whether any panel is shown."""
        return bool(self._open)

    def shows(self, panel: str) -> bool:
        """Tell whether a panel is shown."""
        return panel in self._open

    @property
    def panels(self) -> tuple[QWidget, ...]:
        """The panels that are shown, from above, as far as they have been made."""
        return self._side.panels

    @property
    def _open(self) -> tuple[str, ...]:
        return self._open_wide if self.is_wide else self._open_narrow

    @property
    def _outline_has_focus(self) -> bool:
        focus, outline = QApplication.focusWidget(), self._outline
        return outline is not None and focus is not None and outline.isAncestorOf(focus)

    @property
    def opens_wide(self) -> tuple[str, ...]:
        """The panels that are open in a wide window, as they were opened."""
        return self._open_wide

    @property
    def panel_width(self) -> int:
        """The width of the panels at the usual size of text."""
        return self._wanted_width

    @property
    def panel_share(self) -> int:
        """Per cent of the height that the upper of two panels takes."""
        return self._wanted_share

    @property
    def state(self) -> PanelState:
        """How the panels stand."""
        opens = self._open_wide, self._open_narrow
        outline = self._outline_width, self._outline_open
        return PanelState(self._wanted_width, self._wanted_share, *opens, *outline)

    def take_over(self, state: PanelState) -> None:
        """Let the panels stand as they did elsewhere."""
        self._open_narrow = state.open_narrow
        self.restore_outline(state.outline_width, is_open=state.outline_open)
        self.restore(state.width, state.open_wide, state.share)

    def restore(self, width: int, panels: Sequence[str], share: int = PANEL_SHARE) -> None:
        """Give the panels the sizes that they had before, and open those that were."""
        self._open_wide = tuple(panels)[:STACKED_MOST]
        self.set_panel_share(share)
        self.set_panel_width(width)

    def show_panel(self, shown: bool, panel: str = DETAILS, *, at_once: bool = False) -> None:
        """Open or close a panel, at once where something is to stand beside what is in it."""
        before, had_focus = self._open, self._focused_panel()
        after = tuple(each for each in before if each != panel)
        if shown:
            after = opened(before, panel, STACKED_MOST if self.is_wide else 1)
        if at_once:
            self._slides.stop("side", "stack")
        elif set(after) != set(before):
            self._begin_change(before, after, panel)
        if self.is_wide:
            self._open_wide = after
        else:
            self._open_narrow = after
        self._arrange()
        if had_focus and had_focus not in after:
            self._canvas.setFocus()
        self.panel_toggled.emit(shown)

    def exchange(self, gone: str, panel: str) -> None:
        """Show a panel in the very place of another one, in a wide window where that is open."""
        if not self.is_wide or gone not in self._open or panel in self._open:
            return
        self._slides.stop("side", "stack")
        self._open_wide = tuple(panel if each == gone else each for each in stacked(self._open))
        self._arrange()
        self.panel_toggled.emit(True)

    def toggle_panel(self, panel: str = DETAILS) -> None:
        """Give the keyboard to a panel, opened if need be; close it when it has that already."""
        self.show_panel(not self.shows(panel) or not self._side.has_focus(panel), panel)
        self.focus_panel(panel)

    def widen(self, steps: int) -> None:
        """Make the panel with the keyboard, else those that are open, wider by some steps."""
        if self._outline_open and (self._outline_has_focus or not self.panel_is_open):
            self.set_outline_width(self._outline_width + steps * WIDTH_STEP)
        elif self.panel_is_open:
            self.set_panel_width(self._wanted_width + steps * WIDTH_STEP)

    def heighten(self, steps: int) -> None:
        """Make the panel with the keyboard, else the upper one of two, higher by some steps."""
        if self.is_stacked:
            is_lower = self._focused_panel() == self.open_panels[1]
            self.set_panel_share(self._wanted_share + (-steps if is_lower else steps) * SHARE_STEP)

    @property
    def is_stacked(self) -> bool:
        """Whether two panels are above each other."""
        return len(self._open) > 1

    def set_panel_width(self, width: int) -> None:
        """Give the panels a width, within its bounds, at the usual size of text."""
        self._wanted_width = max(PANEL_LEAST, min(PANEL_MOST, width))
        self._slides.stop("side")
        self._arrange()

    def set_panel_share(self, share: int) -> None:
        """Give the upper of two panels so many per cent of the height, within bounds."""
        self._wanted_share = max(SHARE_LEAST, min(SHARE_MOST, share))
        self._slides.stop("stack")
        self._arrange()

    def set_outline_width(self, width: int) -> None:
        """Give the tree a width, within its bounds, at the usual size of text."""
        self._outline_width = max(OUTLINE_LEAST, min(OUTLINE_MOST, width))
        self._slides.stop("outline")
        self._arrange()

    def focus_panel(self, panel: str = DETAILS) -> None:
        """Give the keyboard to a panel when it is open."""
        if self.shows(panel):
            self.panel_focused.emit(panel)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put everything in its place again."""
        super().resizeEvent(event)
        self._slides.stop("side", "stack", "outline")
        was_open = self._was_open
        self._arrange()
        if self._open != was_open:  # wide and narrow windows are remembered apart
            self.panel_toggled.emit(self.panel_is_open)

    def _focused_panel(self) -> str:
        return next((each for each in self._open if self._side.has_focus(each)), "")

    def _begin_change(self, before: tuple[str, ...], after: tuple[str, ...], panel: str) -> None:
        """Let the side slide in or out, or a panel within it; one in another's place is there."""
        self._slides.stop("stack")
        if not self._moves_smoothly() or len(before) == len(after):
            return
        if not before or not after:
            self._slides.begin("side", is_open=bool(after))
            self._left_stack = stacked(before) or stacked(after)
            return
        self._in_stack = panel
        self._left_stack = stacked(max(before, after, key=len))
        self._slides.begin("stack", is_open=len(after) > len(before))

    def _arrange(self) -> None:
        panels = self._open
        self._rail.show_words(self.is_wide)
        self._rail.show_open(panels)
        self._was_open = panels
        right, height = self.width() - self._rail.width(), self.height()
        self._rail.setGeometry(right, 0, self._rail.width(), height)
        left = self._arrange_outline(height)
        whole = scaled(self._wanted_width)
        shown = round(whole * self._slides.share("side", is_open=bool(panels)))
        beside = shown if self.is_wide else 0
        self._canvas.setGeometry(left, 0, right - beside - left, height)
        # What slides keeps its width, so that its lines of text stay as they are.
        self._side.setGeometry(right - shown, 0, whole, height)
        self._side.setVisible(shown > 0 or bool(panels))  # to have the keyboard at once
        self._arrange_panels()
        self._side.raise_()
        self._rail.raise_()
        self._announce_covered(whole if panels and not self.is_wide else 0)

    def _arrange_panels(self) -> None:
        """Put the panels in their places in the side, and make those that are new there."""
        for name in self._open:
            self.make_panel(name)
        if self._slides.is_moving("stack"):
            slid = self._slides.share("stack", is_open=self.is_stacked)
            self._side.show_panels(self._left_stack, self._wanted_share, self._in_stack, slid)
        else:
            leaves = self._slides.is_moving("side") and not self._open
            stack = self._left_stack if leaves else stacked(self._open)
            self._side.show_panels(stack, self._wanted_share)

    def _arrange_outline(self, height: int) -> int:
        """Put the tree in its place; return where it ends."""
        whole = scaled(self._outline_width)
        end = round(whole * self._slides.share("outline", is_open=self._outline_open))
        if self._outline is not None:
            self._outline.setGeometry(end - whole, 0, whole - 1, height)
            self._outline.setVisible(end > 0 or self._outline_open)
            self._outline_grip.setGeometry(end - scaled(GRIP_PX), 0, scaled(GRIP_PX), height)
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

    def _keep_sizes(self) -> None:
        """Remember the sizes of all panels, one of which is about to be dragged."""
        self._kept = self._wanted_width, self._wanted_share, self._outline_width

    def _restore_sizes(self) -> None:
        width, share, outline = self._kept
        self.set_panel_width(width)
        self.set_panel_share(share)
        self.set_outline_width(outline)

    def _on_outline_dragged(self, at: QPoint) -> None:
        self.set_outline_width(at.x() * OUTLINE // max(1, scaled(OUTLINE)))

    def _announce_covered(self, covered: int) -> None:
        if covered != self._covered:
            self._covered = covered
            self.covered_changed.emit(covered)

    def _on_dragged(self, x: int) -> None:
        wanted = self.width() - self._rail.width() - x
        self.set_panel_width(wanted * PANEL // max(1, scaled(PANEL)))
