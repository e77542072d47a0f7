"""What lies over phases and cards of a journey: rulers, routes and links, all edited alike."""

from typing import Any

from cjm_desktop.base.ids import JourneyId, RulerId
from cjm_desktop.edits.errors import UnknownIdError
from cjm_desktop.edits.known import check_references, fitting
from cjm_desktop.edits.paths import (
    inserted,
    item_of,
    journey_of,
    replace_journey,
    swapped,
    with_items,
    with_journey,
)
from cjm_desktop.edits.values import changed
from cjm_desktop.model.document import Journey, Link, Project, Route, Ruler
from cjm_desktop.model.node import Node

Overlay = Ruler | Route | Link

_FIELDS: dict[type[Node], str] = {Ruler: "rulers", Route: "routes", Link: "links"}


def add_overlay(
    project: Project, journey: JourneyId, new: Overlay, index: int | None = None
) -> Project:
    """Put a new ruler, route or link over a journey.

    Raises EditError when its id is in use or a phase, card or persona is unknown.
    """
    before = journey_of(project, journey)
    field = _FIELDS[type(new)]
    fit = fitting(project, before, new)
    after = with_items(before, field, inserted(getattr(before, field), index, fit))
    return with_journey(project, before, after)


def change_overlay(
    project: Project, journey: JourneyId, kind: type[Overlay], id_: str, **changes: Any
) -> Project:
    """Change plain fields of one. Raises EditError when it or a value is not right."""
    before = journey_of(project, journey)
    overlay = _overlay(before, kind, id_)
    new = changed(overlay, changes)
    check_references(project, before, new)
    field = _FIELDS[kind]
    after = with_items(before, field, swapped(getattr(before, field), overlay, new))
    return with_journey(project, before, after)


def remove_overlay(project: Project, journey: JourneyId, kind: type[Overlay], id_: str) -> Project:
    """Remove one. Raises UnknownIdError when there is no such one."""

    def change(before: Journey) -> Journey:
        gone = _overlay(before, kind, id_)
        field = _FIELDS[kind]
        return with_items(before, field, [o for o in getattr(before, field) if o is not gone])

    return replace_journey(project, journey, change)


def change_span(
    project: Project, journey: JourneyId, ruler_id: RulerId, index: int, **changes: Any
) -> Project:
    """Change a ruler's span, by its place in the ruler.

    Raises EditError when ruler, span or phase are unknown or a value is not right.
    """
    before = journey_of(project, journey)
    ruler = item_of(before.rulers, "ruler", ruler_id)
    if not 0 <= index < len(ruler.spans):
        raise UnknownIdError("span", str(index))
    span = ruler.spans[index]
    new = changed(span, changes)
    check_references(project, before, new)
    new_ruler = with_items(ruler, "spans", swapped(ruler.spans, span, new))
    after = with_items(before, "rulers", swapped(before.rulers, ruler, new_ruler))
    return with_journey(project, before, after)


def _overlay(journey: Journey, kind: type[Overlay], id_: str) -> Overlay:
    items: tuple[Overlay, ...] = getattr(journey, _FIELDS[kind])
    return item_of(items, kind.__name__.lower(), id_)
