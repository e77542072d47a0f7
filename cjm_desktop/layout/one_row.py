"""The shortest way to a new layout: most edits change the cards or actions of one row."""

from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from cjm_desktop.layout.contract import LayoutOptions, MapLayout, RowLayout
from cjm_desktop.layout.past import Past
from cjm_desktop.layout.rows.base import MeasuredRow
from cjm_desktop.layout.rows.measure import measure_row
from cjm_desktop.layout.rows.traffic import cards_in
from cjm_desktop.layout.usage import usage_in
from cjm_desktop.model.document import Journey, Project, Row
from cjm_desktop.model.evidence import tally_of
from cjm_desktop.model.signs import follow
from cjm_desktop.scene.text import Measurer

_OF_PROJECT: Final = tuple(name for name in Project.model_fields if name != "journeys")
_OF_JOURNEY: Final = tuple(name for name in Journey.model_fields if name != "rows")


def with_one_row_changed(
    project: Project,
    journey: Journey,
    measurer: Measurer,
    options: LayoutOptions,
    previous: MapLayout,
) -> MapLayout | None:
    """Return the layout after an edit that shows in one row alone, None after any other.

    Only that row is measured. It must not carry routes or links, nor lie between their ends, and
    rest on the same evidence as before, so that no line, legend or share of evidence can differ.
    """
    context = previous.context
    if context is None or context.measurer is not measurer or previous.options != options:
        return None
    if previous.is_late:
        return None
    if not (_same(previous.project, project, _OF_PROJECT) and options.spare == 0):
        return None
    if not _same(previous.journey, journey, _OF_JOURNEY):
        return None
    pair = _one_changed(previous.journey.rows, journey.rows)
    index = previous.index_of(pair[1].id) if pair and _shows_alone(*pair) else None
    if pair is None or index is None or not _is_clear_of_lines(journey, previous.rows, index):
        return None
    known = previous.rows[index]
    if not isinstance(known, MeasuredRow):
        return None
    past = previous.past or Past()
    measured = measure_row(pair[1], context, known.place, past.get(pair[1]) or known)
    past.keep((known,), (measured,))
    rows = (*previous.rows[:index], measured, *previous.rows[index + 1 :])
    tops = tuple(accumulate((row.height for row in rows), initial=0.0))
    return previous._replace(project=project, journey=journey, rows=rows, tops=tops, past=past)


def _same(before: Project | Journey, after: Project | Journey, fields: Sequence[str]) -> bool:
    # Tuples of the same parts are other objects after each edit; comparing them is quick.
    return all(getattr(before, name) == getattr(after, name) for name in fields)


def _one_changed(before: Sequence[Row], after: Sequence[Row]) -> tuple[Row, Row] | None:
    """Return the one row that is another object now, with the one that it was."""
    if len(before) != len(after):
        return None
    changed = [(old, new) for old, new in zip(before, after, strict=True) if old is not new]
    return changed[0] if len(changed) == 1 else None


def _shows_alone(old: Row, new: Row) -> bool:
    """Tell whether a change of a row leaves what stands around the grid as it is."""
    if _looks(old) != _looks(new) or new.kind not in ("cards", "actions"):
        return False
    follow((old,), (new,))
    return usage_in(old) == usage_in(new) and tally_of(old) == tally_of(new)


def _looks(row: Row) -> tuple[object, ...]:
    return (row.id, row.kind, row.role, row.hidden, row.collapsed, row.pinned)


def _is_clear_of_lines(journey: Journey, rows: Sequence[RowLayout], index: int) -> bool:
    """Tell whether a row lies above or below all rows that routes and links run between."""
    ends = {stop for route in journey.routes for stop in route.stops}
    ends.update(end for link in journey.links for end in (link.origin, link.target))
    touched: list[int] = []
    for at, row in enumerate(rows):
        here = ends & cards_in(row.row).keys() if ends else ()
        if here:
            touched.append(at)
            ends -= set(here)
    return not touched or not min(touched) <= index <= max(touched)
