"""Moving the view by dragging with the middle button."""

from PySide6.QtCore import QPointF, Qt

from cjm_desktop.ui.canvas.interactions.auto_scroll import Scrolls, look_back
from cjm_desktop.ui.canvas.interactions.gesture import Gesture, Modifiers
from cjm_desktop.ui.canvas.stage import Stage
from cjm_desktop.ui.commands import Commands


class Panning(Gesture):
    """The sheet follows the pointer."""

    cursor = Qt.CursorShape.ClosedHandCursor
    scrolls: Scrolls = "none"

    def __init__(self, stage: Stage, commands: Commands, pressed: QPointF) -> None:
        super().__init__(stage, commands, pressed)
        self._last = pressed
        self._before = stage.camera

    def move(self, view: QPointF, modifiers: Modifiers) -> None:
        """Move the view by as much as the pointer moved."""
        del modifiers
        by, self._last = self._last - view, view
        self.stage.scroll_view(by.x(), by.y())

    def release(self, view: QPointF, modifiers: Modifiers) -> None:
        """Stay here."""
        self.move(view, modifiers)

    def cancel(self) -> None:
        """Go back to where the view was."""
        look_back(self.stage, self._before)
