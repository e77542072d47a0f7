"""What must go from a journey or project when something that is referred to goes."""

from collections.abc import Container
from typing import Any

from cjm_desktop.edits.paths import is_empty, with_items
from cjm_desktop.model.addresses import Entry
from cjm_desktop.model.document import Cell, Journey, Link, Project, Route, Row
from cjm_desktop.model.node import Node
from cjm_desktop.model.references import rebuilt, references


def without_cards(journey: Journey, gone: Container[str]) -> Journey:
    """Return a journey in which nothing refers any more to cards that are gone.

    A route keeps its other stops, however few; a link with an end that is gone goes too.
    """
    journey = with_items(journey, "routes", [_without_stops(r, gone) for r in journey.routes])
    journey = with_items(journey, "links", [k for k in journey.links if not _ends_in(k, gone)])
    return with_items(journey, "rows", [_without_opportunities(r, gone) for r in journey.rows])


def without_references(project: Project, kind: type[Node], gone: str) -> Project:
    """Return a project in which nothing refers to one of its sources, personas and so on."""

    def change(node: Node) -> Node:
        changes: dict[str, Any] = {}
        for name, referred in references(type(node)).items():
            if referred is not kind:
                continue
            value = getattr(node, name)
            if isinstance(value, tuple) and gone in value:
                changes[name] = tuple(id_ for id_ in value if id_ != gone)
            elif value == gone:
                changes[name] = None
        if isinstance(node, Row):  # a cell that held one picture holds nothing now
            return with_items(node, "cells", [cell for cell in node.cells if not is_empty(cell)])
        return node.replace(**changes) if changes else node

    return rebuilt(project, change)


def _without_stops(route: Route, gone: Container[str]) -> Route:
    kept = tuple(stop for stop in route.stops if stop not in gone)
    return route if len(kept) == len(route.stops) else route.replace(stops=kept)


def _ends_in(link: Link, gone: Container[str]) -> bool:
    return link.origin in gone or link.target in gone


def _without_opportunities(row: Row, gone: Container[str]) -> Row:
    return with_items(row, "cells", [_without_opportunity(cell, gone) for cell in row.cells])


def _without_opportunity(cell: Cell, gone: Container[str]) -> Cell:
    for name in ("cards", "actions"):
        entries: tuple[Entry, ...] = getattr(cell, name)
        if any(entry.opportunity in gone for entry in entries if entry.opportunity):
            cell = with_items(cell, name, [_unlinked(entry, gone) for entry in entries])
    return cell


def _unlinked(entry: Entry, gone: Container[str]) -> Entry:
    if entry.opportunity is None or entry.opportunity not in gone:
        return entry
    return entry.replace(opportunity=None)
