"""The lists that a project keeps beside its journeys, all edited alike.

Principles, personas, channels, sources and images: parts with an id that journeys refer to.
"""

from collections.abc import Sequence
from typing import Any, TypeVar

from cjm_desktop.edits.known import check_references, fitting
from cjm_desktop.edits.links import without_references
from cjm_desktop.edits.paths import inserted, item_of, swapped, with_items
from cjm_desktop.edits.values import changed
from cjm_desktop.model.document import Channel, Image, Persona, Principle, Project, Source
from cjm_desktop.model.node import Node

Listed = Principle | Persona | Channel | Source | Image
_Kind = TypeVar("_Kind", bound=Listed)

_FIELDS: dict[type[Node], str] = {
    Principle: "principles",
    Persona: "personas",
    Channel: "channels",
    Source: "sources",
    Image: "images",
}


def add_listed(project: Project, new: Listed, index: int | None = None) -> Project:
    """Put a new principle, persona, channel, source or image in its list.

    Raises EditError when its id is in use or it refers to an image that is unknown.
    """
    field = _FIELDS[type(new)]
    new = fitting(project, None, new)
    return with_items(project, field, inserted(getattr(project, field), index, new))


def change_listed(project: Project, kind: type[Listed], id_: str, /, **changes: Any) -> Project:
    """Change plain fields of one. Raises EditError when it or a value is not right."""
    before = find_listed(project, kind, id_)
    after = changed(before, changes)
    check_references(project, None, after)
    field = _FIELDS[kind]
    return with_items(project, field, swapped(getattr(project, field), before, after))


def remove_listed(project: Project, kind: type[Listed], id_: str) -> Project:
    """Remove one, and every reference to it. Raises UnknownIdError when there is no such one."""
    gone = find_listed(project, kind, id_)
    field = _FIELDS[kind]
    kept = [item for item in getattr(project, field) if item is not gone]
    return without_references(with_items(project, field, kept), kind, id_)


def listed(project: Project, kind: type[Listed]) -> Sequence[Listed]:
    """Return all parts of a kind, in their order."""
    items: Sequence[Listed] = getattr(project, _FIELDS[kind])
    return items


def find_listed(project: Project, kind: type[_Kind], id_: str) -> _Kind:
    """Return the one with an id. Raises UnknownIdError when there is none."""
    items: tuple[_Kind, ...] = getattr(project, _FIELDS[kind])
    return item_of(items, kind.__name__.lower(), id_)
