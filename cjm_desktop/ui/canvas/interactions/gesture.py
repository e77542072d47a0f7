"""What all gestures of the mouse share."""

from PySide6.QtCore import QPointF, Qt

from cjm_desktop.base.geometry import Point
from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.ui.canvas.glide import Landing
from cjm_desktop.ui.canvas.interactions.auto_scroll import Scrolls
from cjm_desktop.ui.canvas.overlay import NOTHING, Overlay
from cjm_desktop.ui.canvas.stage import Stage
from cjm_desktop.ui.commands import Commands

Modifiers = Qt.KeyboardModifier


class Gesture:
    """From the press of a button to its release; previews, and changes the document at the end.

    Cancelled, it leaves no trace. Places are in the view.
    """

    cursor = Qt.CursorShape.ArrowCursor
    scrolls: Scrolls = "both"  # the ways that the sheet moves along, near the edges of the view
    landed = True  # False when what was dragged went back to where it was
    landing: Landing | None = None  # of cards that were let go

    def __init__(self, stage: Stage, commands: Commands, pressed: QPointF) -> None:
        self.stage = stage
        self.commands = commands
        self.pressed = pressed
        self.start = self.sheet_point(pressed)

    @property
    def layout(self) -> MapLayout:
        """What is shown now."""
        return self.stage.map_layout

    def sheet_point(self, view: QPointF) -> Point:
        """Return the place on the sheet under a place in the view."""
        return self.stage.camera.sheet_point(view)

    def is_in_view(self, view: QPointF) -> bool:
        """Tell whether a place is within the view, which the pointer may leave."""
        return self.stage.viewport().rect().toRectF().contains(view)

    def move(self, view: QPointF, modifiers: Modifiers) -> None:
        """Follow the pointer."""
        raise NotImplementedError

    def release(self, view: QPointF, modifiers: Modifiers) -> None:
        """Do what was previewed."""
        raise NotImplementedError

    def cancel(self) -> None:
        """Take back what was previewed."""
        self.clear()

    def give_way(self) -> None:
        """Take back what was previewed, now that the document has become another meanwhile."""
        self.cancel()

    def show(self, overlay: Overlay, sentence: str = "") -> None:
        """Draw over the sheet and say what will happen."""
        self.stage.set_overlay(overlay)
        self.stage.status_message.emit(sentence)

    def clear(self) -> None:
        """Leave nothing over the sheet."""
        self.show(NOTHING)
