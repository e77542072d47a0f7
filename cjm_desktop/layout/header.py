"""The head of the grid: group band, phase arrows, rulers."""

from cjm_desktop.layout.block import DrawnBlock, Strip, kept, stacked
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.contract import Block
from cjm_desktop.layout.group_band import group_band
from cjm_desktop.layout.phase_arrows import phase_arrows
from cjm_desktop.layout.rulers import rulers
from cjm_desktop.model.document import Journey

_UNDER_ARROWS = 2.0
_WITHOUT_RULERS = 6.0


def layout_header(journey: Journey, context: Context, previous: Block | None = None) -> DrawnBlock:
    """Lay out the head of a journey's grid; ``previous`` itself when nothing in it changed."""
    basis = ("header", context.frame, journey.phases, journey.groups, journey.rulers)
    return kept(previous, basis) or DrawnBlock(_strip(journey, context), basis)


def _strip(journey: Journey, context: Context) -> Strip:
    if not journey.phases:
        return Strip(0.0)
    below = rulers(journey, context)
    return stacked(
        (
            group_band(journey, context),
            phase_arrows(context),
            Strip(_UNDER_ARROWS),
            below if below.height else Strip(_WITHOUT_RULERS),
        )
    )
