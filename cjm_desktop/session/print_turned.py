"""Whether the same paper the other way round makes the text of a map larger."""

from typing import Final

from cjm_desktop.base.units import Orientation, Paper
from cjm_desktop.layout.legibility import legibility
from cjm_desktop.layout.page import scale_on
from cjm_desktop.scene.text import Measurer
from cjm_desktop.session.print_asked import Asked, Turned
from cjm_desktop.session.print_paper import paper_wish
from cjm_desktop.session.print_parts import Part, Place, options_of, parts_of

_WORTH: Final = 1.05  # times as large, or turning the paper is not worth it
_MOST_CARDS: Final = 2_000  # with more it would take longer than is worth it


def turned(asked: Asked, points_per_unit: float, measurer: Measurer) -> Turned | None:
    """Return the other way that paper may lie, if text is too small and is larger there."""
    wish = paper_wish(asked.settings)
    paper = wish.paper
    if not isinstance(paper, Paper) or wish.type_points is not None or asked.settings.blank:
        return None
    parts = parts_of(asked)
    is_small = legibility(points_per_unit).is_too_small
    if not is_small or sum(map(_cards, parts)) > _MOST_CARDS:
        return None
    other: Orientation = "portrait" if paper.orientation == "landscape" else "landscape"
    wish = wish._replace(paper=paper.turned(other))
    scale = min(
        scale_on(asked.project, part.journey, measurer, wish, options_of(asked, part, Place()))
        for part in parts
    )
    return Turned(other, scale) if scale >= points_per_unit * _WORTH else None


def _cards(part: Part) -> int:
    return sum(len(cell.cards) for row in part.journey.rows for cell in row.cells)
