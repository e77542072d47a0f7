"""A part of a map as a drawing of its own, without the sheet around it."""

from collections.abc import Collection
from typing import TYPE_CHECKING, Final

from cjm_desktop.layout import tokens
from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.layout.picture_areas import cards
from cjm_desktop.layout.reading import reading
from cjm_desktop.layout.scene_of import grid_parts
from cjm_desktop.scene.items import Scene

if TYPE_CHECKING:
    from cjm_desktop.layout.faded_rows import Fading

AROUND: Final = 8.0  # map units of paper around an excerpt


def grid_scene(layout: MapLayout, fading: "Fading | None" = None) -> Scene:
    """Return the phases and rows of a map alone; its margin is on all sides."""
    margin = layout.options.margin
    above = margin - layout.header_top
    parts = tuple(grid_parts(layout, 0.0, above, fading))
    bottom = layout.body_top + sum(row.height for row in layout.rows) + above
    order = reading(layout, parts, 0.0, above)
    return Scene(layout.sheet_width, bottom + margin, tokens.PAPER_0, parts, order)


def cards_scene(layout: MapLayout, chosen: Collection[str]) -> Scene | None:
    """Return cards and actions alone, closed up; None when none of them is to be seen."""
    found = cards(layout, chosen)
    if found is None:
        return None
    size, areas = found
    parts = (
        part._replace(rect=part.rect.moved(area.dx, area.dy))
        for area in areas
        for part in area.parts
    )
    return Scene(size.w, size.h, tokens.PAPER_0, tuple(parts))
