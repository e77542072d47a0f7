"""Giving everything in a copy ids of its own."""

from collections.abc import Mapping
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


def repointed(part: Part, ids: Mapping[str, str]) -> Part:
    """Return a part in which references to some ids are to others."""
    return rebuilt(part, lambda node: _repointed(node, ids, {}))


def _renewed(node: Node, renewed: Mapping[str, str]) -> Node:
    own = getattr(node, "id", None)
    changes: dict[str, Any] = {} if own is None else {"id": renewed[own]}
    about: str = getattr(node, "about", "")  # a waiver's, which may be about any part
    if about in renewed:
        changes["about"] = renewed[about]
    return _repointed(node, renewed, changes)


def _repointed(node: Node, renewed: Mapping[str, str], changes: dict[str, Any]) -> Node:
    for name in references(type(node)):
        value = getattr(node, name)
        if isinstance(value, tuple):
            changes[name] = tuple(renewed.get(id_, id_) for id_ in value)
        elif value is not None:
            changes[name] = renewed.get(value, value)
    return node.replace(**changes) if changes else node
