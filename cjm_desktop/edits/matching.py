"""Which phases and rows of a journey are those that something was copied from."""

from collections.abc import Collection, Sequence
from typing import Any

from cjm_desktop.base.ids import PhaseId, RowId
from cjm_desktop.model.document import Journey, Phase, Row


def matched_phases(
    journey: Journey, originals: Sequence[Phase], new: Sequence[Phase], used: Collection[PhaseId]
) -> tuple[dict[PhaseId, PhaseId], list[Phase]]:
    """Return where the cells of each new phase go, and those of the new phases that must be added.

    A phase goes to the one with its original's id; where none has that, to one of the same name;
    where no name is known either, to the one in the same place. ``used`` are new phases with cells.
    """
    by_id = {phase.id: phase.id for phase in journey.phases}
    by_name = {same_name(phase.name): phase.id for phase in reversed(journey.phases) if phase.name}
    homes: dict[PhaseId, PhaseId] = {}
    for original, phase in zip(originals, new, strict=True):
        home = by_id.get(original.id) or by_name.get(same_name(original.name))
        if home is not None and home not in homes.values():
            homes[phase.id] = home
    if not homes:
        homes = {n.id: old.id for n, old in zip(new, journey.phases, strict=False)}
    added = [each for each in new if each.id not in homes and each.id in used]
    added = [phase.replace(group=None) for phase in added]
    return homes | {phase.id: phase.id for phase in added}, added


def matched_rows(
    journey: Journey, originals: Sequence[Row], new: Sequence[Row]
) -> tuple[dict[RowId, RowId], list[Row]]:
    """Return where the cells of each new row go, and those of the new rows that must be added.

    A row goes to one of its kind: with its original's id, else its name, else its role.
    """
    homes: dict[RowId, RowId] = {}
    added: list[Row] = []
    for original, row in zip(originals, new, strict=True):
        free = [r for r in journey.rows if r.kind == row.kind and r.id not in homes.values()]
        home = _home(original, free)
        if home is not None:
            homes[row.id] = home
        elif row.cells:
            homes[row.id] = row.id
            added.append(row)
    return homes, added


def same_name(name: str) -> str:
    """Return a name as a person compares names: without regard to case and spaces around."""
    return " ".join(name.split()).casefold()


def _home(original: Row, free: Sequence[Row]) -> RowId | None:
    questions: tuple[Any, ...] = (
        lambda row: row.id == original.id,
        lambda row: bool(row.name) and same_name(row.name) == same_name(original.name),
        lambda row: row.role != "own" and row.role == original.role,
    )
    for question in questions:
        found = next((row.id for row in free if question(row)), None)
        if found is not None:
            return found
    return None
