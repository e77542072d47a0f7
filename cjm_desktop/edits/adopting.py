"""Giving what comes from another project a place in this one: new ids, known references."""

from collections import defaultdict
from collections.abc import Callable, Container, Hashable, Iterable, Iterator, Mapping
from typing import Any, Final, TypeVar

from cjm_desktop.base.ids import new_id
from cjm_desktop.edits.known import taken_ids
from cjm_desktop.edits.values import cleaned
from cjm_desktop.model.document import (
    Card,
    Channel,
    Image,
    Persona,
    Phase,
    PhaseGroup,
    Principle,
    Project,
    Source,
)
from cjm_desktop.model.node import Node
from cjm_desktop.model.references import children, references

_WITHIN: Final = (Card, Phase, PhaseGroup)  # what is referred to inside one journey

Part = TypeVar("Part", bound=Node)
Homes = Mapping[str, str]
"""Where each id of something copied has gone; what is not in it has no place here."""


def _name(item: Any) -> Hashable:
    return " ".join(item.name.split()).casefold()


_LISTS: Final[dict[str, tuple[type[Node], Callable[[Any], Hashable]]]] = {
    "images": (Image, lambda item: item.data),  # before the personas, who have photos
    "principles": (Principle, lambda item: " ".join(item.text.split()).casefold()),
    "personas": (Persona, _name),
    "channels": (Channel, _name),
    "sources": (Source, _name),
}
"""The lists that pieces refer to, and what makes two items the same to a person."""


def adopted(project: Project, pieces: Project) -> tuple[Project, dict[str, str]]:
    """Return a project with the list items that pieces refer to, and which id stands for each.

    An item with the same id, or else with the same name, is the same; others are added.
    """
    homes: dict[str, str] = {}
    taken = taken_ids(project)
    changes: dict[str, Any] = {}
    for field, (_, key) in _LISTS.items():
        present = getattr(project, field)
        new = tuple(_newcomers(present, getattr(pieces, field), key, homes))
        homes |= {item.id: new_id() if _is_taken(item.id, taken) else item.id for item in new}
        if new:
            changes[field] = (*present, *(_housed(item, homes) for item in new))
    return (project.replace(**changes) if changes else project), homes


class Renewal:
    """Gives parts new ids, under which they know each other, however many are asked for in turn.

    References to what a project lists are found in homes, and dropped where they lead nowhere.
    """

    def __init__(self, homes: Homes) -> None:
        self._homes = homes
        self._new_ids: dict[str, str] = defaultdict(new_id)

    def __call__(self, part: Part) -> Part:
        """Return a part changed at all depths, each part within it made anew only once."""
        fields = part.__dict__
        changes = _references_in(part, self._new_ids, self._homes)
        if "id" in fields:
            changes["id"] = self._new_ids[fields["id"]]
        for name in children(type(part)):
            value = fields[name]
            if isinstance(value, tuple):
                if value:
                    changes[name] = tuple([self(each) for each in value])
            elif value is not None:
                changes[name] = self(value)
        if not changes:
            return part
        # Ids in place of ids are sound; only not every field can do without one.
        return (
            part.replace(**changes) if None in changes.values() else part.replace_sound(**changes)
        )


def _newcomers(
    present: tuple[Any, ...],
    items: tuple[Any, ...],
    key: Callable[[Any], Hashable],
    homes: dict[str, str],
) -> Iterator[Any]:
    """Yield the items that are not there yet; note in homes which those are that are."""
    ids = {item.id for item in present}
    named = {key(item): item.id for item in reversed(present) if key(item)}
    for item in items:
        same = item.id if item.id in ids else named.get(key(item))
        if same is None:
            yield item
        else:
            homes[item.id] = same


def _is_taken(id_: str, taken: Iterable[Container[str]]) -> bool:
    return any(id_ in ids for ids in taken)


def _housed(item: Any, homes: Homes) -> Any:
    return cleaned(item).replace(id=homes[item.id], **_references_in(item, {}, homes))


def _references_in(node: Node, new_ids: dict[str, str], homes: Homes) -> dict[str, Any]:
    """Return the fields of a part itself that refer to others, as they are to be."""
    changes: dict[str, Any] = {}
    for name, kind in references(type(node)).items():
        value = node.__dict__[name]
        if isinstance(value, tuple):
            if value and kind in _WITHIN:
                changes[name] = tuple(new_ids[id_] for id_ in value)
            elif value:
                changes[name] = tuple(homes[id_] for id_ in value if id_ in homes)
        elif value is not None:
            known = homes.get(value)
            changes[name] = new_ids[value] if known is None and kind in _WITHIN else known
    return changes
