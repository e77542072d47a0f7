"""Drawing a rectangle around what is to be selected."""

from PySide6.QtCore import QPointF, Qt

from cjm_desktop.base.geometry import Point, Rect
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.canvas.interactions.gesture import Gesture, Modifiers
from cjm_desktop.ui.canvas.outlines import ENTRY_KINDS, boxes_of, outline_of
from cjm_desktop.ui.canvas.overlay import Overlay
from cjm_desktop.ui.canvas.stage import Stage
from cjm_desktop.ui.commands import Commands

_Adding = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class RubberBand(Gesture):
    """Selects the cards that the rectangle touches; with Ctrl or Shift besides those before."""

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, stage: Stage, commands: Commands, pressed: QPointF) -> None:
        super().__init__(stage, commands, pressed)
        self._before = commands.selection

    def move(self, view: QPointF, modifiers: Modifiers) -> None:
        """Select what is touched now."""
        rect = _between(self.start, self.sheet_point(view))
        self.show(Overlay(rubber_band=rect))
        touched: tuple[str, ...] = tuple(self._touched(rect))
        if modifiers & _Adding:
            kept = self._before.entries
            held = frozenset(kept)
            touched = (*kept, *(entry for entry in touched if entry not in held))
        if touched:
            self.commands.select_entries(touched)
        else:
            self.commands.store.select(Selection(self._before.journey))

    def release(self, view: QPointF, modifiers: Modifiers) -> None:
        """Keep what is selected."""
        self.move(view, modifiers)
        self.clear()

    def cancel(self) -> None:
        """Select what was selected before."""
        self.clear()
        self.commands.store.select(self._before)

    def give_way(self) -> None:
        """Leave selected what the document has selected."""
        self.clear()

    def _touched(self, rect: Rect) -> list[str]:
        layout = self.layout
        body = rect.moved(-layout.left, -layout.body_top)
        columns = layout.columns_between(body.x, body.right)
        touched: list[str] = []
        for row in layout.rows_between(body.y, body.bottom):
            within = body.moved(0, -layout.tops[row])
            is_whole = within.y <= 0 and within.bottom >= layout.rows[row].height
            # A card that spans phases may reach into the rectangle from a column to the left.
            for column, cell in enumerate(layout.rows[row].cells[: columns.stop]):
                if is_whole and columns.start < column < columns.stop - 1:
                    touched += outline_of(cell).frames  # the names of all that is there
                    continue
                touched += [
                    box.owner
                    for box in boxes_of(cell)
                    if box.kind in ENTRY_KINDS and box.rect.intersects(within)
                ]
        return touched


def _between(one: Point, other: Point) -> Rect:
    left, right = sorted((one.x, other.x))
    top, bottom = sorted((one.y, other.y))
    return Rect(left, top, right - left, bottom - top)
