"""Where the phases stand from left to right."""

from collections.abc import Sequence
from itertools import accumulate

from cjm_desktop.layout import tokens
from cjm_desktop.layout.contract import Columns
from cjm_desktop.model.document import Phase


def columns_of(phases: Sequence[Phase], automatic: float) -> Columns:
    """Return the columns of phases; those without a width of their own get the automatic one."""
    widths = [column_width(phase, automatic) for phase in phases]
    return Columns(tuple(phase.id for phase in phases), tuple(accumulate(widths, initial=0.0)))


def column_width(phase: Phase, automatic: float) -> float:
    """Return the width of a phase's column, gutter included."""
    if phase.collapsed:
        return tokens.COLUMN_COLLAPSED
    if phase.width is None:
        return automatic
    return max(tokens.COLUMN_MIN, min(tokens.COLUMN_MAX, phase.width))
