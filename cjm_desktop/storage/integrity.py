"""Whether the ids of a document are unique and its references lead somewhere.

What has ids and what refers to what is read off the model's types, so that a new kind of part is
checked from the day it exists. This is the cheap pass that every file goes through; ``faults``
walks again, slowly, to say what is wrong and where.
"""

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from itertools import chain
from typing import Any

from pydantic import BaseModel

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.document import (
    Action,
    Card,
    CurvePoint,
    Journey,
    Phase,
    PhaseGroup,
    Project,
    Row,
)
from cjm_desktop.model.node import Node
from cjm_desktop.model.references import children, lists, references
from cjm_desktop.storage.fields import is_list

LOCAL: frozenset[type[Node]] = frozenset({Phase, PhaseGroup})
"""What is referred to within its own journey only."""

ONE_SPACE: frozenset[type[Node]] = frozenset({Card, Action, CurvePoint})
"""What may not share an id with each other either."""


# What a part holds, read without the search that pydantic puts before every attribute.
_FIELDS: Callable[[Node], dict[str, Any]] = BaseModel.__dict__["__dict__"].__get__
_GIVEN: Callable[[Node], set[str]] = BaseModel.__dict__["__pydantic_fields_set__"].__get__
_UNKNOWN: Callable[[Node], dict[str, Any] | None]
_UNKNOWN = BaseModel.__dict__["__pydantic_extra__"].__get__


def targets(kind: type[Node]) -> tuple[type[Node], ...]:
    """Return the types that a reference to a type may lead to.

    A card that is moved to a row of actions becomes an action and keeps its id.
    """
    return (Card, Action) if kind is Card else (kind,)


def is_finite(value: Any) -> bool:
    """Tell whether a plain JSON value holds no infinity and no NaN."""
    if isinstance(value, float):
        return math.isfinite(value)
    if isinstance(value, dict):
        return all(map(is_finite, value.values()))
    if isinstance(value, list):
        return all(map(is_finite, value))
    return True


def nested_members(value: Any) -> int:
    """Return how many members all objects inside a plain JSON value have."""
    if isinstance(value, dict):
        return sum(1 + nested_members(member) for member in value.values())
    return sum(map(nested_members, value)) if isinstance(value, list) else 0


def members_if_sound(project: Project) -> int | None:
    """Return how many members were given in all objects of a project, None when it is not sound.

    It is sound when ids are unique, references lead somewhere and all numbers are finite.
    """
    census = _Census()
    for journey in project.journeys:
        if not _counts_journey(journey, census):
            return None
    around = _count_alike(Project, [project], census)
    _count([part for part in around if not isinstance(part, Journey)], census)
    return census.members if census.adds_up() else None


class _Plan(NamedTuple):
    """Which fields of a type the count has to look at."""

    has_id: bool
    single: tuple[tuple[str, type[Node]], ...]  # fields with one reference
    many: tuple[tuple[str, type[Node]], ...]  # fields with a tuple of references
    parts: tuple[str, ...]  # fields that hold one part
    lists: tuple[str, ...]  # fields that hold a tuple of parts


@cache
def _plan(kind: type[Node]) -> _Plan:
    many = {name for name in kind.model_fields if is_list(kind, name)}
    return _Plan(
        has_id="id" in kind.model_fields,
        single=tuple(item for item in references(kind).items() if item[0] not in many),
        many=tuple(item for item in references(kind).items() if item[0] in many),
        parts=tuple(name for name in children(kind) if name not in lists(kind)),
        lists=lists(kind),
    )


class _Census:
    """All ids by the type that has them, and all that are referred to by the type meant."""

    def __init__(self) -> None:
        self.ids: dict[type[Node], list[str]] = defaultdict(list)
        self.wanted: dict[type[Node], set[str]] = defaultdict(set)
        self.unknown: list[dict[str, Any]] = []
        self.members = 0

    def adds_up(self) -> bool:
        """Tell whether nothing is there twice or missing."""
        shared = [part_id for kind in ONE_SPACE for part_id in self.ids[kind]]
        return (
            not any(map(_repeats, self.ids.values()))
            and not _repeats(shared)
            and all(
                wanted.issubset(part_id for each in targets(kind) for part_id in self.ids[each])
                for kind, wanted in self.wanted.items()
            )
            and all(map(is_finite, self.unknown))
        )


def _counts_journey(journey: Journey, census: _Census) -> bool:
    """Count a journey; tell whether what is referred to within it is there."""
    before = {kind: len(census.ids[kind]) for kind in LOCAL}
    _count([journey], census)
    return all(
        census.wanted.pop(kind, set()).issubset(census.ids[kind][start:])
        for kind, start in before.items()
    ) and not any(map(_has_phase_twice, journey.rows))


def _count(nodes: list[Node], census: _Census) -> None:
    """Count parts and all that is in them: level by level, those of one type at once.

    Written for speed: all cards of a map pass through here before it is shown.
    """
    while nodes:
        alike: dict[type[Node], list[Node]] = defaultdict(list)
        for node in nodes:
            alike[type(node)].append(node)
        nodes = list(chain.from_iterable(_count_alike(*each, census) for each in alike.items()))


def _count_alike(kind: type[Node], nodes: Sequence[Node], census: _Census) -> list[Node]:
    """Count parts of one type; return the parts in them."""
    plan = _plan(kind)
    fields = list(map(_FIELDS, nodes))
    census.members += sum(map(len, map(_GIVEN, nodes)))  # unknown ones too
    if plan.has_id:
        census.ids[kind] += [each["id"] for each in fields]
    for name, meant in plan.single:
        census.wanted[meant].update([each[name] for each in fields if each[name] is not None])
    for name, meant in plan.many:
        census.wanted[meant].update(chain.from_iterable([each[name] for each in fields]))
    for unknown in filter(None, map(_UNKNOWN, nodes)):
        census.unknown.append(unknown)
        census.members += sum(map(nested_members, unknown.values()))
    inside = [each[name] for name in plan.parts for each in fields if each[name] is not None]
    inside += chain.from_iterable([each[name] for name in plan.lists for each in fields])
    return inside


def _has_phase_twice(row: Row) -> bool:
    return _repeats([cell.phase for cell in row.cells])


def _repeats(values: Iterable[str]) -> bool:
    listed = list(values)
    return len(set(listed)) < len(listed)
