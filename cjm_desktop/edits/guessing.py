"""Guessing how a table is meant, for a person to say otherwise."""

from collections.abc import Sequence
from typing import Final

from cjm_desktop.edits.figures import figure_in
from cjm_desktop.edits.landing import TableOptions
from cjm_desktop.edits.matching import same_name
from cjm_desktop.model.document import Journey
from cjm_desktop.model.table import Table
from cjm_desktop.model.words import SERIES_WORDS

_LONGEST_NAME: Final = 60  # characters
_CORNERS: Final = frozenset(
    [
        "phase",
        "phases",
        "stage",
        "stages",
        "step",
        "steps",
        "row",
        "rows",
        "journey",
        "fase",
        "fasen",
        "fases",
        "stap",
        "stappen",
        "rij",
        "rijen",
        "klantreis",
    ]
)
"""What people write in the corner above the names of rows and before those of phases."""


def guessed_options(journey: Journey, table: Table) -> TableOptions:
    """Return how a table is probably meant.

    A line of names has names that are known, or is headed as such, or stands over a corner that is
    empty or says what the names are; it holds no numbers and no long texts.
    """
    head = [cell.text for cell in table.lines[0]]
    side = [line[0].text for line in table.lines]
    phases = {same_name(phase.name) for phase in journey.phases if phase.name}
    rows = {same_name(row.name) for row in journey.rows if row.name}
    rows |= {same_name(word) for words in SERIES_WORDS.values() for word in words.values()}
    corner = table.width > 1 and table.height > 1 and _is_corner(head, phases)
    names_above = table.height > 1 and _are_names(head[1:] if corner else head)
    names_left = table.width > 1 and _are_names(side[1:] if corner else side)
    row_names = names_left and (corner or _most_known(side, rows))
    phase_names = names_above and (corner or table.heads or _most_known(head, phases))
    lines = any("\n" in cell.text for line in table.lines for cell in line)
    return TableOptions(lines, False, phase_names, row_names)


def _is_corner(head: Sequence[str], phases: set[str]) -> bool:
    """Tell whether a first line begins with no name of a phase, but with none or a word for one."""
    first = same_name(head[0])
    if not first or first in _CORNERS:
        return True
    return first not in phases and any(head[1:]) and _most_known(head[1:], phases)


def _are_names(texts: Sequence[str]) -> bool:
    """Tell whether some texts, most of them there, may be names."""
    given = [text for text in texts if text]
    short = all(len(text) <= _LONGEST_NAME and "\n" not in text for text in given)
    return short and 2 * len(given) > len(texts) and not any(figure_in(t, "en") for t in given)


def _most_known(texts: Sequence[str], names: set[str]) -> bool:
    given = [same_name(text) for text in texts if text]
    return 2 * sum(text in names for text in given) > len(given)
