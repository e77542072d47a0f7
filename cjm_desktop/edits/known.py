"""Whether what is put into a document fits it: new ids that are free, references that exist."""

from collections.abc import Container, Iterator
from typing import TypeVar

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.edits.errors import TakenIdError, UnknownIdError
from cjm_desktop.edits.values import cleaned
from cjm_desktop.model.document import Card, Journey, Phase, PhaseGroup, Project, Row
from cjm_desktop.model.memo import Memo
from cjm_desktop.model.node import Node
from cjm_desktop.model.references import lists, parts_of, referred

Part = TypeVar("Part", bound=Node)


def fitting(project: Project, journey: Journey | None, new: Part) -> Part:
    """Return a part as it can be put into a project or journey: with texts that can be written.

    Raises TakenIdError when an id in it is in use, UnknownIdError when it refers to nothing.
    """
    taken = taken_ids(project)
    own: dict[str, type[Node]] = {}
    for part in parts_of(new):
        id_ = getattr(part, "id", None)
        if id_ is None:
            continue
        if id_ in own or any(id_ in ids for ids in taken):
            raise TakenIdError(type(part).__name__, id_)
        own[id_] = type(part)
    for part in parts_of(new):
        for kind, id_ in referred(part):
            if own.get(id_) is not kind and not exists(project, journey, kind, id_):
                raise UnknownIdError(kind.__name__, id_)
    return cleaned(new)


def check_references(project: Project, journey: Journey | None, node: Node) -> None:
    """Raise UnknownIdError when a part itself refers to what is not there."""
    for kind, id_ in referred(node):
        if not exists(project, journey, kind, id_):
            raise UnknownIdError(kind.__name__, id_)


def exists(project: Project, journey: Journey | None, kind: type[Node], id_: str) -> bool:
    """Tell whether something of a kind has an id: in the project's lists, or in the journey."""
    if kind in (Card, Phase, PhaseGroup):
        return journey is not None and _has(journey, kind, id_)
    return any(
        isinstance(part, kind) and getattr(part, "id", None) == id_
        for name in lists(Project)
        for part in getattr(project, name)
    )


def _has(journey: Journey, kind: type[Node], id_: str) -> bool:
    if kind is Card:
        return any(id_ in _row_ids(row).cards for row in journey.rows)
    return any(part.id == id_ for part in (journey.phases if kind is Phase else journey.groups))


class _RowIds(NamedTuple):
    cards: frozenset[str]
    all: frozenset[str]


def _collect(row: Row) -> _RowIds:
    cards = frozenset(card.id for cell in row.cells for card in cell.cards)
    actions = {action.id for cell in row.cells for action in cell.actions}
    points = {point.id for cell in row.cells for point in cell.points}
    return _RowIds(cards, cards | actions | points | {row.id})


_row_ids: Memo[Row, _RowIds] = Memo(_collect)


def taken_ids(project: Project) -> list[Container[str]]:
    """Return the ids of everything in the project, in a few sets."""
    beside = {project.id, *_ids_in(project), *(i for j in project.journeys for i in _ids_in(j))}
    return [beside, *(_row_ids(row).all for j in project.journeys for row in j.rows)]


def _ids_in(holder: Project | Journey) -> Iterator[str]:
    for name in lists(type(holder)):
        for part in getattr(holder, name):
            yield part.id
