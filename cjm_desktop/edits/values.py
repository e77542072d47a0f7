"""Changing the plain fields of one part of the document."""

from typing import Any, TypeVar

from pydantic import ValidationError

from cjm_desktop.base.plain_text import plain_text
from cjm_desktop.edits.errors import BadValueError
from cjm_desktop.model.node import Node
from cjm_desktop.model.references import children, rebuilt

Part = TypeVar("Part", bound=Node)


def changed(node: Part, changes: dict[str, Any]) -> Part:
    """Return a part with some plain fields changed; the same object when they are as they were.

    Raises BadValueError for a value that does not fit, an unknown field, the id, and fields that
    hold parts: those have edits of their own.
    """
    kind = type(node)
    settable = kind.model_fields.keys() - {"id", *children(kind)}
    for name in changes:
        if name not in settable:
            raise BadValueError(kind.__name__, name, "no such plain field")
    try:
        after = node.replace(**{name: _clean(value) for name, value in changes.items()})
    except ValidationError as error:
        first = error.errors()[0]
        raise BadValueError(kind.__name__, str(first["loc"][0]), first["msg"]) from error
    return node if after == node else after


def cleaned(node: Part) -> Part:
    """Return a part with texts as a document keeps them: see ``plain_text``."""
    return rebuilt(node, _clean_fields)


def _clean_fields(node: Node) -> Node:
    plain = type(node).model_fields.keys() - children(type(node))
    before = {name: getattr(node, name) for name in plain}
    after = {name: _clean(value) for name, value in before.items()}
    return node if after == before else node.replace(**after)


def _clean(value: Any) -> Any:
    if isinstance(value, str):
        return plain_text(value)
    if isinstance(value, tuple):
        return tuple(_clean(item) for item in value)
    return value
