"""Where the phases stand from left to right."""

from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from cjm_desktop.base.ids import PhaseId
from cjm_desktop.layout import tokens
from cjm_desktop.layout.contract import Columns
from cjm_desktop.model.document import Phase

_NO_PHASE: Final = PhaseId("")


def columns_of(phases: Sequence[Phase], automatic: float, stretch: float = 0.0) -> Columns:
    """Return the columns of phases; those without a width of their own get the automatic one.

    These are drawn wider by a stretch, which text does not use.
    """
    widths = [column_width(phase, automatic) for phase in phases]
    text_edges = tuple(accumulate(widths, initial=0.0))
    stretches = (stretch * is_automatic(phase) for phase in phases)
    drawn = (width + more for width, more in zip(widths, stretches, strict=True))
    return Columns(
        tuple(phase.id for phase in phases), tuple(accumulate(drawn, initial=0.0)), text_edges
    )


def evenly(width: float) -> Columns:
    """Return the columns that stand above and below an excerpt, over the width of its page.

    They are as wide as usual ones or somewhat wider; their text uses all of that.
    """
    count = max(1, int(width // tokens.COLUMN))
    edges = tuple(width * number / count for number in range(count + 1))
    return Columns((_NO_PHASE,) * count, edges, edges)


def is_automatic(phase: Phase) -> bool:
    """Tell whether a phase's column is as wide as the map decides."""
    return phase.width is None and not phase.collapsed


def column_width(phase: Phase, automatic: float) -> float:
    """Return the width of a phase's column, gutter included."""
    if phase.collapsed:
        return tokens.COLUMN_COLLAPSED
    if phase.width is None:
        return automatic
    return max(tokens.COLUMN_MIN, min(tokens.COLUMN_MAX, phase.width))
