"""What the fields of the document's types may hold, read off their annotations."""

import re
from datetime import date
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, NewType, Union, get_args, get_origin

from pydantic import BaseModel

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.late_part import LatePart
from cjm_desktop.model.node import Node
from cjm_desktop.storage.errors import Expected, ValueKind

_KINDS: dict[Any, ValueKind] = {
    str: "text",
    int: "whole number",
    float: "number",
    bool: "true or false",
    date: "date",
}


class _Content(NamedTuple):
    type: Any  # a class, or a Literal
    low: float | None = None
    high: float | None = None


def is_list(owner: type[BaseModel], field: str) -> bool:
    """Tell whether a field holds a list."""
    return get_origin(_bare(owner.model_fields[field].annotation)) is tuple


def part_type(owner: type[BaseModel], field: str) -> type[Node] | None:
    """Return the type of the part or parts that a field holds, None when it holds none."""
    about = owner.model_fields.get(field)
    content = None if about is None else _content(about.annotation, about.metadata).type
    return content if isinstance(content, type) and issubclass(content, Node) else None


def part_name(kind: type[Node]) -> str:
    """Return the word for a type: ``phase group``."""
    return re.sub(r"(?<!^)(?=[A-Z])", " ", kind.__name__).lower()


def expected(owner: type[BaseModel], field: str | None, in_list: bool = False) -> Expected:
    """Return what a field may hold, or an item of its list, or with no field a part itself."""
    if field is None:
        return Expected("object")
    if is_list(owner, field) and not in_list:
        return Expected("list")
    about = owner.model_fields[field]
    content = _content(about.annotation, about.metadata)
    if get_origin(content.type) is Literal:
        return Expected("word", words=get_args(content.type))
    return Expected(_KINDS.get(content.type, "object"), content.low, content.high)


def _content(annotation: Any, metadata: Any) -> _Content:
    """Return what is left without ``None``, list and limits."""
    late = next((about for about in metadata if isinstance(about, LatePart)), None)
    if late is not None:
        return _Content(late.kind())
    limits = {name: about for about in metadata for name in ("ge", "le") if hasattr(about, name)}
    low, high = (getattr(limits.get(name), name, None) for name in ("ge", "le"))
    bare = _bare(annotation)
    if get_origin(bare) is tuple:
        return _content(get_args(bare)[0], ())
    if get_origin(bare) is Annotated:
        return _content(get_args(bare)[0], bare.__metadata__)
    return _Content(bare, low, high)


def _bare(annotation: Any) -> Any:
    if isinstance(annotation, NewType):
        return annotation.__supertype__
    if get_origin(annotation) in (Union, UnionType):
        return next(kind for kind in get_args(annotation) if kind is not NoneType)
    return annotation
