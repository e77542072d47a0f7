"""Ranges of cells, rows and phases: what stretches them from where the cursor stands."""

from collections.abc import Collection, Sequence

from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.store.selection import Corner, Selection


def stretched(layout: MapLayout, selection: Selection, dx: int, dy: int) -> Selection | None:
    """Return the range with its cursor a phase (dx) or row (dy) further; None past the ends.

    Lines such as that of visibility have no cells: the cursor passes over them.
    """
    rows = [row.row.id for row in layout.rows]
    if selection.phase is not None:
        rows = [row.row.id for row in layout.rows if row.row.kind != "divider"]
    phases = layout.columns.phases
    row, phase = selection.row, selection.phase
    if dy:
        if row not in rows or not 0 <= (index := rows.index(row) + dy) < len(rows):
            return None
        row = rows[index]
    if dx:
        if phase not in phases or not 0 <= (index := phases.index(phase) + dx) < len(phases):
            return None
        phase = phases[index]
    return stretched_to(selection, Selection(selection.journey, row, phase))


def stretched_to(selection: Selection, to: Selection) -> Selection | None:
    """Return the range from where one began to another place; None when the two differ in kind."""
    start = selection.across or Corner(selection.row, selection.phase)
    same = (start.row is None, start.phase is None) == (to.row is None, to.phase is None)
    if not same or not any(start) or selection.journey != to.journey:
        return None
    return to._replace(entries=(), point=None, series=None, across=start)


def runs(order: Sequence[str], chosen: Collection[str]) -> list[tuple[int, int]]:
    """Return the first and last places of those that stand side by side in an order."""
    places = [place for place, each in enumerate(order) if each in chosen]
    firsts = [place for place in places if place - 1 not in places]
    lasts = [place for place in places if place + 1 not in places]
    return list(zip(firsts, lasts, strict=True))
