"""Telling a person where something stands in the document, in the words that they know."""

from typing import Any

from pydantic import BaseModel

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.base.shortening import shortened
from cjm_desktop.model.document import Cell, Journey, Project
from cjm_desktop.storage.envelope import Envelope
from cjm_desktop.storage.errors import Place, Step
from cjm_desktop.storage.faults import Way
from cjm_desktop.storage.fields import is_list, part_name, part_type

_NAME_FIELDS = ("name", "title", "text", "label")


class Spot(NamedTuple):
    """Where a way through the file leads: a part, and perhaps a field of it and an item of that."""

    place: Place
    owner: type[BaseModel]  # the type of the part
    field: str | None = None
    item: int | None = None  # from 1


def find_spot(plain: Any, way: Way) -> Spot:
    """Return what a way through the plain content of a file leads to, there or not."""
    spot = Spot((), Envelope)
    value, journey, rest = plain, None, way
    while rest:
        field, rest = str(rest[0]), rest[1:]
        part = part_type(spot.owner, field)
        value = _member(value, field)
        many = part is not None and is_list(spot.owner, field)
        if part is None or (not rest and (many or not isinstance(value, dict))):
            return spot._replace(field=field, item=_number(rest))
        number = _number(rest) if many else None
        if number is not None:
            value, rest = _member(value, number - 1), rest[1:]
        if part is Journey:
            journey = value
        name = part_name(part) if number else field
        step = (part is Cell and _cell_step(value, journey)) or Step(name, number, _name(value))
        place = spot.place if spot.owner not in (Envelope, Project) else ()
        spot = Spot((*place, step), part)
    return spot


def _number(rest: Way) -> int | None:
    return rest[0] + 1 if rest and isinstance(rest[0], int) else None


def _member(value: Any, key: str | int) -> Any:
    if isinstance(value, dict):
        return value.get(key)
    if isinstance(value, list) and isinstance(key, int) and key < len(value):
        return value[key]
    return None


def _name(value: Any) -> str:
    names = (_member(value, field) for field in _NAME_FIELDS)
    name = next((name for name in names if isinstance(name, str) and name.strip()), "")
    return shortened(" ".join(name.split()))


def _cell_step(cell: Any, journey: Any) -> Step | None:
    """Return a cell's step by the name of its phase, None when that has none."""
    wanted, phases = _member(cell, "phase"), _member(journey, "phases")
    for phase in phases if isinstance(phases, list) else ():
        if _member(phase, "id") == wanted and _name(phase):
            return Step("phase", None, _name(phase))
    return None
