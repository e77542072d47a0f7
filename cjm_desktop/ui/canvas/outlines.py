"""The boxes of cells, kept for a moment: hands ask for the same ones in every frame."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from cjm_desktop.base.ids import PhaseId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout.contract import Box, CellLayout
from cjm_desktop.model.questions import entry_places
from cjm_desktop.ui.canvas.kept import Kept
from cjm_desktop.ui.canvas.rings import ACCENT, RING_OUT
from cjm_desktop.ui.canvas.view import View, place

_MOST_CELLS: Final = 2200  # all of the largest maps
ENTRY_KINDS: Final = frozenset({"card", "action"})
_FRAME: Final = QPen(ACCENT, 0)  # a pixel at any zoom


class Outline(NamedTuple):
    """The cards of a cell and the frames round them, in row coordinates."""

    frames: Mapping[str, QRectF]
    owners: frozenset[str]
    every: list[QRectF]

    def frames_of(self, chosen: frozenset[str]) -> list[QRectF]:
        """Return the frames of those that are chosen; mostly all of them, where thousands are."""
        if self.owners <= chosen:
            return self.every
        return [self.frames[owner] for owner in self.owners & chosen]


def _outline(cell: CellLayout) -> Outline:
    frames = {
        box.owner: QRectF(*box.rect.grown(RING_OUT))
        for box in boxes_of(cell)
        if box.kind in ENTRY_KINDS
    }
    return Outline(frames, frozenset(frames), list(frames.values()))


boxes_of: Final = Kept[CellLayout, Sequence[Box]](_MOST_CELLS, lambda cell: cell.boxes)
"""The boxes of a cell; a layout never changes, so that they are the same each time."""

outline_of: Final = Kept[CellLayout, Outline](_MOST_CELLS, _outline)
"""The outline of a cell."""


def cells_with(view: View, chosen: frozenset[str]) -> Iterator[tuple[int, CellLayout]]:
    """Yield the cells in view with chosen cards, each with the index of its row.

    A map may hold thousands more cells, and thousands of cards may be chosen.
    """
    if not chosen:
        return
    layout, last = view.layout, view.columns().stop
    columns = {phase: column for column, phase in enumerate(layout.columns.phases[:last])}
    missing = set(chosen)
    for index in view.rows():
        if not missing:
            return
        shown = entry_places(layout.rows[index].row)
        here = missing.intersection(shown)
        missing -= here
        phases: set[PhaseId] = {shown[owner][0].phase for owner in here}
        for phase in phases & columns.keys():
            yield index, layout.rows[index].cells[columns[phase]]


def draw_frames(painter: QPainter, view: View, cells: list[tuple[int, list[QRectF]]]) -> None:
    """Draw frames round very many cards, all at once: their corners are too small to be seen."""
    rows: dict[int, list[QRectF]] = {}
    for index, frames in cells:
        rows.setdefault(index, []).extend(frames)
    layout = view.layout
    for index, frames in rows.items():
        at: QPointF = view.camera.view_point(layout.left, layout.body_top + layout.tops[index])
        place(painter, at, view.camera.zoom)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(_FRAME)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRects(frames)
        painter.restore()
