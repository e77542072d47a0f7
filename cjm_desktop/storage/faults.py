"""Finding the first id or reference in a document that ``integrity`` does not accept."""

from collections import defaultdict
from collections.abc import Iterator

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.document import Card, Project
from cjm_desktop.model.node import Node
from cjm_desktop.model.references import children, references
from cjm_desktop.storage.integrity import LOCAL, ONE_SPACE, targets

Way = tuple[str | int, ...]
"""Field names and positions (from 0) from the envelope down to a part or field."""


class SameId(NamedTuple):
    """The part at a way has the id of the part at another."""

    way: Way
    part_id: str
    other: Way


class SamePhase(NamedTuple):
    """The cell at a way has the phase of another cell in its row."""

    way: Way
    other: Way


class LostReference(NamedTuple):
    """A field of the part at a way names a part that is not there."""

    way: Way
    field: str
    kind: type[Node]
    part_id: str


Fault = SameId | SamePhase | LostReference

_Scope = tuple[type[Node], str | int | None]
"""A type, with the position of its journey when it counts within that only."""


def find_fault(project: Project) -> Fault | None:
    """Return the first fault in the order of the file, None when the document is sound."""
    parts = list(_walk(project, ("project",)))
    known: dict[_Scope, set[str]] = defaultdict(set)
    for way, node in parts:
        if "id" in node.__dict__:
            known[_scope(type(node), way)].add(node.__dict__["id"])
    seen: dict[tuple[type[Node], str], Way] = {}
    for way, node in parts:
        fault = (
            _same_id(way, node, seen) or _same_phase(way, node) or _lost_reference(way, node, known)
        )
        if fault:
            return fault
    return None


def _walk(node: Node, way: Way) -> Iterator[tuple[Way, Node]]:
    yield way, node
    for name in children(type(node)):
        value = node.__dict__[name]
        if isinstance(value, Node):
            yield from _walk(value, (*way, name))
        for index, part in enumerate(value if isinstance(value, tuple) else ()):
            yield from _walk(part, (*way, name, index))


def _scope(kind: type[Node], way: Way) -> _Scope:
    return kind, way[2] if kind in LOCAL and len(way) > 2 else None


def _same_id(way: Way, node: Node, seen: dict[tuple[type[Node], str], Way]) -> SameId | None:
    part_id = node.__dict__.get("id")
    if part_id is None:
        return None
    space = Card if type(node) in ONE_SPACE else type(node)
    other = seen.setdefault((space, part_id), way)
    return None if other is way else SameId(way, part_id, other)


def _same_phase(way: Way, node: Node) -> SamePhase | None:
    first: dict[str, int] = {}
    for index, cell in enumerate(node.__dict__.get("cells", ())):
        other = first.setdefault(cell.phase, index)
        if other != index:
            return SamePhase((*way, "cells", index), (*way, "cells", other))
    return None


def _lost_reference(way: Way, node: Node, known: dict[_Scope, set[str]]) -> LostReference | None:
    for name, kind in references(type(node)).items():
        value = node.__dict__[name]
        named = value if isinstance(value, tuple) else () if value is None else (value,)
        for part_id in named:
            if not any(part_id in known[_scope(each, way)] for each in targets(kind)):
                return LostReference(way, name, kind, part_id)
    return None
