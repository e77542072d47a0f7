"""A table of many lines from another program, and what its columns are for."""

from collections.abc import Mapping
from typing import Literal, get_args

from cjm_desktop.base.ids import PhaseId
from cjm_desktop.base.named_tuple import NamedTuple

ColumnRole = Literal["ignored", "phase", "name", "number", "text", "detail"]
"""Nothing; the name of a phase; what the line's numbers count; a number of that phase, or of one
phase always; a text for the inbox; what is told beside that text."""

Summary = Literal["sum", "average", "median", "last", "count"]
"""How many numbers of one phase become one; a count is of the lines that say something."""

COLUMN_ROLES: tuple[ColumnRole, ...] = get_args(ColumnRole)
SUMMARIES: tuple[Summary, ...] = get_args(Summary)


class Records(NamedTuple):
    """Lines of equally many texts, under their names.

    ``open_quote`` is the line of the file, from 1, from which a quotation mark was not closed, so
    that all after it is one text; 0 when all were.
    """

    names: tuple[str, ...]
    lines: tuple[tuple[str, ...], ...]
    open_quote: int = 0


class ColumnUse(NamedTuple):
    """What a column is for."""

    role: ColumnRole = "ignored"
    phase: PhaseId | None = None  # of all its numbers; None takes the phase that the line names
    summary: Summary = "sum"


class Mapped(NamedTuple):
    """What is done with records: the use of each column, and which phase a name stands for."""

    uses: tuple[ColumnUse, ...]
    phases: Mapping[str, PhaseId]  # by the name, folded
