"""What holds what and what refers to what in the document, read off the types themselves."""

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, TypeVar, get_args, get_origin

from cjm_desktop.model.late_part import LatePart
from cjm_desktop.model.node import Node

Part = TypeVar("Part", bound=Node)


@cache
def children(kind: type[Node]) -> tuple[str, ...]:
    """Return the fields of a type that hold other parts of the document."""
    return tuple(
        name
        for name, field in kind.model_fields.items()
        if any(isinstance(about, LatePart) for about in field.metadata)
        or any(isinstance(t, type) and issubclass(t, Node) for t in _types_in(field.annotation))
    )


@cache
def lists(kind: type[Node]) -> tuple[str, ...]:
    """Return the fields of a type that hold any number of other parts."""
    fields = kind.model_fields
    return tuple(n for n in children(kind) if get_origin(fields[n].annotation) is tuple)


@cache
def references(kind: type[Node]) -> dict[str, type[Node]]:
    """Return the fields of a type that hold ids of other parts, each with the type referred to."""
    owners = _owners()
    return {
        name: owners[t]
        for name, field in kind.model_fields.items()
        if name != "id"
        for t in _types_in(field.annotation)
        if t in owners
    }


def referred(node: Node) -> Iterator[tuple[type[Node], str]]:
    """Yield every id that a part itself refers to, with the type of what it refers to."""
    for name, kind in references(type(node)).items():
        value = getattr(node, name)
        ids = value if isinstance(value, tuple) else () if value is None else (value,)
        for each in ids:
            yield kind, each


def parts_of(node: Node) -> Iterator[Node]:
    """Yield a part and all parts within it, outermost first."""
    yield node
    for name in children(type(node)):
        value = getattr(node, name)
        within = value if isinstance(value, tuple) else () if value is None else (value,)
        for part in within:
            yield from parts_of(part)


def rebuilt(node: Part, change: Callable[[Node], Node]) -> Part:
    """Return a part with a change made to each part within it and then to itself.

    The change returns the same type, and the same object when it has nothing to change; what holds
    only unchanged parts stays the same object too.
    """
    changes: dict[str, Any] = {}
    for name in children(type(node)):
        value = getattr(node, name)
        if isinstance(value, tuple):
            new: Any = tuple(rebuilt(part, change) for part in value)
            same = all(a is b for a, b in zip(new, value, strict=True))
        else:
            new = None if value is None else rebuilt(value, change)
            same = new is value
        if not same:
            changes[name] = new
    result = change(node.replace(**changes) if changes else node)
    if not isinstance(result, type(node)):
        raise TypeError(f"{type(node).__name__} became {type(result).__name__}")
    return result


@cache
def _owners() -> dict[Any, type[Node]]:
    return {
        kind.model_fields["id"].annotation: kind
        for kind in Node.__subclasses__()
        if "id" in kind.model_fields
    }


def _types_in(annotation: Any) -> Iterator[Any]:
    yield annotation
    for argument in get_args(annotation):
        yield from _types_in(argument)
