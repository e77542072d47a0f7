"""What the columns of a table from another program are probably for."""

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from typing import Final

from cjm_desktop.base.folding import fold
from cjm_desktop.base.ids import PhaseId
from cjm_desktop.edits.figures import figure_in
from cjm_desktop.edits.known_exports import Program, program_of
from cjm_desktop.model.document import Journey
from cjm_desktop.model.records import ColumnUse, Mapped, Records, Summary
from cjm_desktop.model.words import Language

_LOOKED_AT: Final = 500  # lines
_MOSTLY: Final = 0.8
_SENTENCE: Final = 3  # words on average, from which a column is one of texts
_COMMA: Final = re.compile(r"\d,(\d{1,2}|\d{4,})(?!\d)|\d\.\d{3},\d|(?<!\d)0,\d")
_POINT: Final = re.compile(r"\d\.(\d{1,2}|\d{4,})(?!\d)|\d,\d{3}\.\d|(?<!\d)0\.\d")
_THOUSAND: Final = re.compile(r"(?<![\d.,])[1-9]\d{0,2}([.,])\d{3}(?![\d.,])")

_FILLED_BY_PROGRAMS: Final = frozenset(
    (
        *("id", "#", "number", "nr", "nummer", "record id", "respondent id", "collector id"),
        *("network id", "ticket id", "ip address", "user id", "user", "email address", "email"),
        *("first name", "last name", "browser", "os", "device", "country", "tags"),
        *("date", "datum", "time", "tijd", "hour", "uur", "day", "dag", "week", "weeknummer"),
        *("month", "maand", "year", "jaar", "postcode", "zip", "zip code", "phone", "telefoon"),
    )
)
"""Columns that say nothing about a journey, or who somebody is, or when: nothing to add up."""


_OF_PHASES: Final = frozenset(("phase", "stage", "step", "fase", "stap", "stadium"))
"""What a column of names of phases is often called."""


def guess_mapping(records: Records, journey: Journey, language: Language) -> Mapped:
    """Return what the columns of a table are probably for, on a journey's map.

    The language decides how numbers are read that can be read in two ways.
    """
    program = program_of(records)
    phases = {fold(phase.name.strip()): phase.id for phase in journey.phases if phase.name.strip()}
    columns = [
        [text for line in islice(records.lines, _LOOKED_AT) if (text := line[place])]
        for place in range(len(records.names))
    ]
    is_wide = any(fold(name) in phases for name in records.names)  # a column for each phase
    uses = [
        ColumnUse("phase")
        if not is_wide and fold(name) in _OF_PHASES
        else _use_of_phase(column, phases[fold(name)], language)
        if fold(name) in phases
        else _use(fold(name), column, program, phases, language)
        for name, column in zip(records.names, columns, strict=True)
    ]
    uses = _with_names(_with_one_phase_column(uses), columns, is_wide=is_wide)
    return Mapped(tuple(uses), phases)


def _use_of_phase(column: Sequence[str], phase: PhaseId, language: Language) -> ColumnUse:
    """Return the use of a column that is called after a phase: its numbers, else its texts."""
    reading = written_in(column, language)
    if all(figure_in(text, reading) is None for text in column):
        return ColumnUse("text" if column else "ignored")
    return ColumnUse("number", phase, _summary_of(column))


def _summary_of(column: Sequence[str]) -> Summary:
    return "average" if all(text.rstrip().endswith("%") for text in column) else "sum"


def _use(
    name: str,
    column: Sequence[str],
    program: Program | None,
    phases: Mapping[str, PhaseId],
    language: Language,
) -> ColumnUse:
    if program is not None and name in program.roles:
        return ColumnUse(program.roles[name])
    if name in _FILLED_BY_PROGRAMS or not column:
        return ColumnUse()
    if _share(fold(text.strip()) in phases for text in column) >= 0.5:
        return ColumnUse("phase")
    if (
        _share(figure_in(text, written_in(column, language)) is not None for text in column)
        >= _MOSTLY
    ):
        return ColumnUse("number", None, _summary_of(column))
    words = sum(len(text.split()) for text in column) / len(column)
    return ColumnUse("text" if words >= _SENTENCE else "ignored")


def _with_one_phase_column(uses: Iterable[ColumnUse]) -> list[ColumnUse]:
    found, result = False, []
    for use in uses:
        result.append(ColumnUse() if use.role == "phase" and found else use)
        found = found or use.role == "phase"
    return result


def _with_names(
    uses: list[ColumnUse], columns: Sequence[Sequence[str]], *, is_wide: bool
) -> list[ColumnUse]:
    """Return uses in which the first column of a table with a column for each phase names lines."""
    if not is_wide or not columns[0] or uses[0].role not in ("ignored", "text"):
        return uses
    has_numbers = any(use.role == "number" and use.phase for use in uses)
    return [ColumnUse("name" if has_numbers else "detail"), *uses[1:]]


def _share(facts: Iterable[bool]) -> float:
    said = list(facts)
    return sum(said) / len(said) if said else 0.0


def written_in(column: Sequence[str], language: Language) -> Language:
    """Return whose way of writing numbers a column has; the language given where none shows.

    Three digits behind a mark are thousands where nothing else in the column says so: fractions
    hardly ever have three digits on every line.
    """
    commas = sum(bool(_COMMA.search(text)) for text in column)
    points = sum(bool(_POINT.search(text)) for text in column)
    if commas != points:
        return "nl" if commas > points else "en"
    marks = {found[1] for text in column if (found := _THOUSAND.search(text))}
    if len(marks) != 1:
        return language
    return "en" if marks == {","} else "nl"
