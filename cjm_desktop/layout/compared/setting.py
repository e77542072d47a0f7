"""What all parts of a comparison are drawn with."""

from collections.abc import Mapping
from typing import Final

from cjm_desktop.base.ids import PhaseId, RowId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.lettering import wrapped
from cjm_desktop.model.comparison import SIDES, Change, Comparison, Difference, Side
from cjm_desktop.model.comparison_words import ComparisonWords, comparison_words, name_of
from cjm_desktop.model.document import Project
from cjm_desktop.scene.text import TextStyle

_UNSEEN: Final = ("owner", "goal", "achieved")  # of a card


class Setting(NamedTuple):
    """A comparison, what its journeys are called, and the facts around every row."""

    project: Project
    comparison: Comparison
    context: Context
    names: tuple[str, str]
    marks: Mapping[str, Change]  # of cards and actions, and of whole rows
    quiet: frozenset[str]  # cards that differ in what no sheet shows: they stand back, unmarked
    values: Mapping[tuple[RowId, PhaseId], tuple[Difference, ...]]  # by the second's row
    absent: Mapping[Side, frozenset[int]]  # the columns that a journey does not have

    @property
    def words(self) -> ComparisonWords:
        """The words of the sheet's language."""
        return comparison_words(self.context.language)

    def name(self, side: Side) -> str:
        """Return what a journey is called."""
        return self.names[SIDES.index(side)]

    def one_line(self, text: str, style: TextStyle, width: float) -> str:
        """Return as much of a text as fits a line."""
        lines = wrapped(self.context.measurer, text, style, width)
        if len(lines) < 2:
            return text
        kept = wrapped(self.context.measurer, text, style, width - style.size)
        return f"{kept[0].rstrip()}…"


def setting_of(project: Project, comparison: Comparison, context: Context) -> Setting:
    """Return what the parts of a comparison are drawn with."""
    language = context.language
    journeys = comparison.first, comparison.second
    first, second = (name_of(project, journey, language) for journey in journeys)
    marks: dict[str, Change] = {}
    values: dict[tuple[RowId, PhaseId], tuple[Difference, ...]] = {}
    quiet: set[str] = set()
    for each in comparison.differences:
        for place in (each.first, each.second):
            if place is not None and place.entry and _is_unseen(each):
                quiet.add(place.entry)
            elif place is not None and (place.entry or each.subject == "row"):
                marks[place.entry or place.row or ""] = each.change
        if each.second and each.second.row and not each.second.entry and each.phase:
            key = each.second.row, each.phase
            values[key] = (*values.get(key, ()), each)
    names = first, second
    unmarked, absent = frozenset(quiet), _absent(comparison)
    return Setting(project, comparison, context, names, marks, unmarked, values, absent)


def _is_unseen(difference: Difference) -> bool:
    """Tell whether a card differs only in what is known of it beside the sheet."""
    if (difference.change, difference.subject) != ("changed", "card") or difference.before:
        return False
    return all(turn.aspect in _UNSEEN for turn in difference.turns)


def _absent(comparison: Comparison) -> Mapping[Side, frozenset[int]]:
    columns = list(enumerate(comparison.phases))
    return {
        "first": frozenset(index for index, pair in columns if pair.first is None),
        "second": frozenset(index for index, pair in columns if pair.second is None),
    }
