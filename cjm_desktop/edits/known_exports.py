"""Exports of other programs that are known by the names of their columns.

The names are those of the programs' own exports as of 2026; a version that names its columns
otherwise is treated as any other table.
"""

from collections.abc import Iterable, Mapping
from typing import Final

from cjm_desktop.base.folding import fold
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.records import ColumnRole, Records
from cjm_desktop.model.words import SourceKind


class Program(NamedTuple):
    """A program whose exports are known: by which columns, and what they are for."""

    name: str
    kind: SourceKind
    marks: frozenset[str]  # names that together give it away, folded
    roles: Mapping[str, ColumnRole]
    skipped: int = 0  # lines under the names that belong to them


def _program(
    name: str,
    kind: SourceKind,
    marks: Iterable[str],
    *,
    phases: Iterable[str] = (),
    numbers: Iterable[str] = (),
    texts: Iterable[str] = (),
    details: Iterable[str] = (),
    skipped: int = 0,
) -> Program:
    roles: dict[str, ColumnRole] = dict.fromkeys(phases, "phase")
    roles |= dict.fromkeys(numbers, "number")
    roles |= dict.fromkeys(texts, "text")
    roles |= dict.fromkeys(details, "detail")
    return Program(name, kind, frozenset(marks), roles, skipped)


PROGRAMS: Final = (
    _program(
        "Google Analytics",
        "analytics",
        ("views", "active users"),
        phases=("page path and screen class", "page title and screen class", "event name"),
        numbers=("views", "active users"),
    ),
    _program(
        "Google Analytics",
        "analytics",
        ("sessions", "engaged sessions"),
        phases=("session primary channel group (default channel group)", "landing page"),
        numbers=("sessions", "engaged sessions"),
    ),
    _program(
        "Hotjar",
        "survey",
        ("number", "date submitted", "source url"),
        details=("date submitted", "source url"),
    ),
    _program(
        "SurveyMonkey",
        "survey",
        ("respondent id", "collector id"),
        details=("start date", "end date", "date modified"),
        skipped=1,
    ),
    _program(
        "Typeform",
        "survey",
        ("network id", "submit date (utc)"),
        details=("submit date (utc)",),
    ),
    _program(
        "Salesforce",
        "crm",
        ("opportunity name", "stage"),
        phases=("stage",),
        numbers=("amount",),
        details=("opportunity owner", "close date"),
    ),
    _program(
        "Salesforce",
        "crm",
        ("case number", "subject"),
        phases=("status",),
        texts=("subject", "description"),
        details=("date/time opened", "case number"),
    ),
    _program(
        "HubSpot",
        "crm",
        ("record id", "deal stage"),
        phases=("deal stage",),
        numbers=("amount",),
        details=("deal name", "close date"),
    ),
    _program(
        "HubSpot",
        "crm",
        ("record id", "lifecycle stage"),
        phases=("lifecycle stage",),
        details=("create date",),
    ),
    _program(
        "HubSpot",
        "crm",
        ("ticket id", "ticket name"),
        phases=("ticket status",),
        texts=("ticket name", "ticket description"),
        details=("create date",),
    ),
)
"""Exports that are known, those with more telling columns of one program first."""


def program_of(records: Records) -> Program | None:
    """Return the program that wrote a table, None when it is not known."""
    names = {fold(name) for name in records.names}
    return next((each for each in PROGRAMS if each.marks <= names), None)


def without_second_heads(records: Records) -> Records:
    """Return a table without the lines under its names that its program wrote as names too."""
    program = program_of(records)
    return records if program is None else records._replace(lines=records.lines[program.skipped :])
