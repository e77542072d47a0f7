"""What columns were for the last time that a table with the same names was brought in."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from cjm_desktop.base.folding import fold
from cjm_desktop.base.ids import PhaseId
from cjm_desktop.model.document import Journey
from cjm_desktop.model.records import COLUMN_ROLES, SUMMARIES, ColumnUse, Mapped

MOST_TABLES: Final = 50
_MOST_NAMES: Final = 200  # of one table that stand for a phase
_MOST_COLUMNS: Final = 200


def recalled(kept: str, names: Sequence[str], journey: Journey) -> Mapped | None:
    """Return what the columns of a table were for; None when they are not remembered.

    Phases are remembered by their names, so that what is meant for another map holds for this one.
    """
    key = _key(names)
    found = next((each for each in _tables(kept) if each.get("key") == key), None)
    if found is None or len(found.get("uses", ())) != len(names):
        return None
    by_name = {fold(phase.name.strip()): phase.id for phase in journey.phases if phase.name.strip()}
    try:
        uses = tuple(_use(each, by_name) for each in found["uses"])
        said = {
            str(name): by_name[str(phase)]
            for name, phase in found["phases"].items()
            if phase in by_name
        }
    except (AttributeError, KeyError, TypeError, ValueError):
        return None
    return Mapped(uses, {**by_name, **said})


def remembering(kept: str, names: Sequence[str], mapped: Mapped, journey: Journey) -> str:
    """Return what is kept with the use of a table's columns first; the oldest are forgotten."""
    if not any(names) or len(names) > _MOST_COLUMNS:
        return kept
    phases = {phase.id: fold(phase.name.strip()) for phase in journey.phases}
    said = {
        name: phases[phase]
        for name, phase in mapped.phases.items()
        if phase in phases and phases[phase] != name
    }
    new = {
        "key": _key(names),
        "uses": [
            [use.role, use.summary, phases.get(use.phase or PhaseId(""), "")] for use in mapped.uses
        ],
        "phases": dict(list(said.items())[:_MOST_NAMES]),
    }
    others = [each for each in _tables(kept) if each.get("key") != new["key"]]
    return json.dumps([new, *others][:MOST_TABLES], ensure_ascii=False, separators=(",", ":"))


def _use(kept: Sequence[str], phases: Mapping[str, PhaseId]) -> ColumnUse:
    role, summary, phase = kept
    return ColumnUse(
        COLUMN_ROLES[COLUMN_ROLES.index(role)],
        phases.get(phase),
        SUMMARIES[SUMMARIES.index(summary)],
    )


def _key(names: Sequence[str]) -> str:
    said = json.dumps([fold(name.strip()) for name in names])
    return hashlib.blake2b(said.encode(), digest_size=9).hexdigest()


def _tables(kept: str) -> list[dict[str, Any]]:
    try:
        tables = json.loads(kept) if kept else []
    except ValueError:  # somebody changed the settings by hand
        return []
    return [each for each in tables if isinstance(each, dict)] if isinstance(tables, list) else []
