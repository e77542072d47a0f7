"""How much is drawn of a card: all of it, bars for its text, its colour, or a dot of a mosaic."""

from typing import Final, Literal

from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.model.document import Row
from cjm_desktop.model.memo import Memo
from cjm_desktop.ui.canvas.camera import Camera

Detail = Literal["full", "bars", "flat", "mosaic"]

TEXT_ZOOM: Final = 0.45
BARS_ZOOM: Final = 0.12
FLAT_ZOOM: Final = 0.07
READABLE_ZOOM: Final = 0.7  # from here on text is read, not only recognised
MOST_TEXTS: Final = 1_000  # cards in view with text; no more drawings than that are kept for long
MOST_SMALL_TEXTS: Final = 170  # cards in view with text that is hardly read
MOST_MOVING_TEXTS: Final = 80  # cards in view with text while the zoom moves
MOST_BARS: Final = 900  # cards in view with bars


def detail_of(camera: Camera, layout: MapLayout, *, zooming: bool = False) -> Detail:
    """Return how much to draw, from the zoom and the number of cards in view.

    While the view is ``zooming`` fewer cards have their text drawn, so that it zooms evenly.
    """
    if camera.zoom < FLAT_ZOOM:
        return "mosaic"
    if camera.zoom < BARS_ZOOM:
        return "flat"
    count = cards_in_view(camera, layout)
    if camera.zoom < TEXT_ZOOM:
        return "bars" if count <= MOST_BARS else "flat"
    if zooming:
        return "full" if count <= MOST_MOVING_TEXTS else "bars"
    most = MOST_TEXTS if camera.zoom >= READABLE_ZOOM else MOST_SMALL_TEXTS
    return "full" if count <= most else "bars"


def cards_in_view(camera: Camera, layout: MapLayout) -> float:
    """Return about how many cards are in view, reckoning with the shown share of each row."""
    seen = camera.seen
    top, left = seen.y - layout.body_top, seen.x - layout.left
    columns = layout.columns_between(max(0.0, left), max(0.0, left + seen.w))
    across = len(columns) / max(1, len(layout.columns.phases))
    count = 0.0
    for index in layout.rows_between(max(0.0, top), max(0.0, top + seen.h)):
        row, row_top = layout.rows[index], layout.tops[index]
        shown = min(row_top + row.height, top + seen.h) - max(row_top, top)
        count += _entries_of(row.row) * across * shown / row.height
    return count


def _count_entries(row: Row) -> int:
    return sum(len(cell.cards) + len(cell.actions) for cell in row.cells)


_entries_of: Final[Memo[Row, int]] = Memo(_count_entries)
