"""Giving everything in a copy ids of its own."""

from typing import Any, TypeVar

from cjm_desktop.base.ids import new_id
from cjm_desktop.model.node import Node
from cjm_desktop.model.references import parts_of, rebuilt, references

Part = TypeVar("Part", bound=Node)


def with_new_ids(part: Part) -> Part:
    """Return a project, or a part of one, in which all ids are new and references follow.

    References to what is not within the part stay as they are.
    """
    renewed = {
        id_: new_id() for node in parts_of(part) if (id_ := getattr(node, "id", None)) is not None
    }
    return rebuilt(part, lambda node: _renewed(node, renewed))


def _renewed(node: Node, renewed: dict[str, str]) -> Node:
    changes: dict[str, Any] = {}
    own = getattr(node, "id", None)
    if own is not None:
        changes["id"] = renewed[own]
    for name in references(type(node)):
        value = getattr(node, name)
        if isinstance(value, tuple):
            changes[name] = tuple(renewed.get(id_, id_) for id_ in value)
        elif value is not None:
            changes[name] = renewed.get(value, value)
    return node.replace(**changes) if changes else node
