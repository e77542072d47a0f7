"""Rows and phases by what people call them: a name, a number, a range of numbers or a role."""

import re
from collections.abc import Iterable, Sequence
from typing import Final, Generic, Literal, TypeVar

from cjm_desktop.base.errors import CjmError
from cjm_desktop.base.ids import PhaseId, RowId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.base.plain_text import one_line
from cjm_desktop.base.shortening import shortened
from cjm_desktop.model.document import Journey

PartKind = Literal["row", "phase", "persona", "channel", "tag", "card"]

Id = TypeVar("Id", PhaseId, RowId)

_RANGE: Final = r"([0-9]{1,4})\s*(?:-\s*([0-9]{1,4}))?"
_MOST_NAMED: Final = 12
_LONGEST_NAME: Final = 30


class UnknownPartError(CjmError):
    """A word that means no row, phase and so on of what is to be printed."""

    def __init__(self, kind: PartKind, word: str, names: Sequence[str]) -> None:
        known = [shortened(one_line(name), _LONGEST_NAME) for name in names if name]
        listed = ", ".join(f'"{name}"' for name in known[:_MOST_NAMED])
        there = f"there are {len(names)}: {listed}" if listed else f"there are {len(names)}"
        super().__init__(f'no {kind} "{one_line(word)}"; {there}')
        self.kind = kind
        self.word = word


def chosen_rows(journeys: Sequence[Journey], words: Sequence[str]) -> frozenset[RowId]:
    """Return the rows of some journeys that words mean; numbers count the rows that are shown.

    Raises UnknownPartError for a word that means a row of none of them.
    """
    found: set[RowId] = set()
    candidates = [_rows(journey) for journey in journeys]
    for word in words:
        meant = {row for each in candidates for row in each.meant(word)}
        if not meant:
            names = [row.name or row.role for j in journeys for row in j.rows if not row.hidden]
            raise UnknownPartError("row", word, list(dict.fromkeys(names)))
        found |= meant
    return frozenset(found)


def chosen_phases(journeys: Sequence[Journey], words: Sequence[str]) -> frozenset[PhaseId]:
    """Return the phases of some journeys that words mean.

    Raises UnknownPartError for a word that means a phase of none of them.
    """
    found: set[PhaseId] = set()
    candidates = [_phases(journey) for journey in journeys]
    for word in words:
        meant = {phase for each in candidates for phase in each.meant(word)}
        if not meant:
            names = [phase.name for journey in journeys for phase in journey.phases]
            raise UnknownPartError("phase", word, list(dict.fromkeys(names)))
        found |= meant
    return frozenset(found)


class _Candidates(NamedTuple, Generic[Id]):
    """What can be meant: every part with what it is called, and the numbered ones in order."""

    called: tuple[tuple[Id, frozenset[str]], ...]
    numbered: tuple[Id, ...]

    def meant(self, word: str) -> Iterable[Id]:
        """Return the parts that a word means, called so or else numbered so."""
        key = word.strip().casefold()
        named = [part for part, names in self.called if key in names]
        if named:
            return named
        numbers = re.fullmatch(_RANGE, key)
        if numbers is None:
            return ()
        first, last = int(numbers[1]), int(numbers[2] or numbers[1])
        inside = 1 <= first <= last <= len(self.numbered)
        return self.numbered[first - 1 : last] if inside else ()


def _rows(journey: Journey) -> _Candidates[RowId]:
    called = tuple((row.id, _keys(row.id, row.name, row.role)) for row in journey.rows)
    return _Candidates(called, tuple(row.id for row in journey.rows if not row.hidden))


def _phases(journey: Journey) -> _Candidates[PhaseId]:
    called = tuple((phase.id, _keys(phase.id, phase.name)) for phase in journey.phases)
    return _Candidates(called, tuple(phase.id for phase in journey.phases))


def _keys(*names: str) -> frozenset[str]:
    return frozenset(name.strip().casefold() for name in names if name.strip())
