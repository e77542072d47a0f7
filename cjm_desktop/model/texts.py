"""Every text of the document that people write, and where it stands."""

from collections.abc import Callable, Iterator
from typing import Final

from cjm_desktop.base.folding import fold
from cjm_desktop.base.ids import PhaseId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.document import (
    Action,
    Card,
    Cell,
    Channel,
    CurvePoint,
    Image,
    Journey,
    Link,
    Metric,
    Persona,
    Phase,
    PhaseGroup,
    Principle,
    Project,
    Route,
    Row,
    Ruler,
    RulerSpan,
    Source,
    Trait,
)
from cjm_desktop.model.memo import Memo
from cjm_desktop.model.node import Node
from cjm_desktop.model.questions import entries, entry_places

TEXTS: Final[dict[type[Node], tuple[str, ...]]] = {
    Card: ("text", "owner", "goal", "tags", "note"),
    Action: ("text", "owner", "note"),
    CurvePoint: ("label",),
    Metric: ("label", "unit", "period"),
    Row: ("name", "prompt", "levels"),
    Cell: ("prompt",),
    Phase: ("name", "question", "not_applicable"),
    PhaseGroup: ("name",),
    Ruler: ("name",),
    RulerSpan: ("name",),
    Route: ("name",),
    Link: ("text",),
    Journey: ("name", "title", "subtitle", "customers", "scope", "version"),
    Principle: ("text",),
    Persona: (
        "name", "initials", "role", "quote", "goals", "needs", "pains", "behaviour", "expectations",
    ),
    Trait: ("low", "high"),
    Channel: ("name",),
    Source: ("name", "note"),
    Image: ("alt",),
    Project: ("title", "organisation"),
}  # fmt: skip
"""The fields that hold what people write, in the order in which they are read."""


class Spot(NamedTuple):
    """A text of the document: of which kind of part, whose, in which field, which of several.

    A trait's are its persona's; ``nth`` is its place.
    """

    kind: type[Node]
    owner: str  # the part's id; of a cell or metric its row's, of a span its ruler's
    field: str
    text: str
    nth: int = 0  # among the texts of a field that holds several
    phase: PhaseId | None = None  # of what stands in a cell
    place: int = 0  # of a span in its ruler, of an entry or a point in its cell


class Spots(NamedTuple):
    """Texts, and the same folded, as they are searched."""

    spots: tuple[Spot, ...]
    folded: tuple[str, ...]


def _gathered(spots: Iterator[Spot]) -> Spots:
    found = tuple(spots)
    return Spots(found, tuple([fold(spot.text) for spot in found]))


def _of(node: Node, owner: str, phase: PhaseId | None = None, place: int = 0) -> Iterator[Spot]:
    kind = type(node)
    for field in TEXTS[kind]:
        value = getattr(node, field)
        if not value:
            continue
        texts = value if isinstance(value, tuple) else (value,)
        for nth, text in enumerate(texts):
            yield Spot(kind, owner, field, text, nth, phase, place)


def _in_cell(row: Row, cell: Cell) -> Iterator[Spot]:
    """Yield the texts of what a cell shows."""
    phase = cell.phase
    if cell.prompt:
        yield Spot(Cell, row.id, "prompt", cell.prompt, phase=phase)
    for place, entry in enumerate(entries(row, cell)):  # 20,000 of the largest maps
        yield from _of(entry, entry.id, phase, place)
    if row.kind == "curve":
        for place, point in enumerate(cell.points):
            yield from _of(point, point.id, phase, place)
    if row.kind == "metric" and cell.metric is not None:
        yield from _of(cell.metric, row.id, phase)


def _in_row(row: Row) -> Iterator[Spot]:
    yield from _of(row, row.id)
    for cell in row.cells:
        yield from _in_cell(row, cell)


def _in_journey_heads(journey: Journey) -> Iterator[Spot]:
    yield from _of(journey, journey.id)
    headings: tuple[PhaseGroup | Phase, ...] = (*journey.groups, *journey.phases)
    for heading in headings:
        yield from _of(heading, heading.id)
    for ruler in journey.rulers:
        yield from _of(ruler, ruler.id)
        for place, span in enumerate(ruler.spans):
            yield from _of(span, ruler.id, place=place)


def _in_journey_lines(journey: Journey) -> Iterator[Spot]:
    lines: tuple[Route | Link, ...] = (*journey.routes, *journey.links)
    for line in lines:
        yield from _of(line, line.id)


def _in_project(project: Project) -> Iterator[Spot]:
    for field in TEXTS[Project]:
        if field == "title" and len(project.journeys) == 1 and project.journeys[0].title:
            continue  # the two are one to its maker: ``edits.journeys.change_title``
        if text := getattr(project, field):
            yield Spot(Project, project.id, field, text)
    listed: tuple[Principle | Persona | Channel | Source | Image, ...] = (
        *project.principles,
        *project.personas,
        *project.channels,
        *project.sources,
        *project.images,
    )
    for part in listed:
        yield from _of(part, part.id)
        if isinstance(part, Persona):
            yield from _in_traits(part)


def _in_traits(persona: Persona) -> Iterator[Spot]:
    for place, trait in enumerate(persona.traits):
        for spot in _of(trait, persona.id):
            yield spot._replace(nth=place)


project_spots: Final[Memo[Project, Spots]] = Memo(lambda project: _gathered(_in_project(project)))
"""The texts of the project beside its journeys."""

head_spots: Final[Memo[Journey, Spots]] = Memo(lambda found: _gathered(_in_journey_heads(found)))
"""The texts of a journey's title block, phases and rulers."""

row_spots: Final[Memo[Row, Spots]] = Memo(lambda row: _gathered(_in_row(row)))
"""The texts of a row and of all that its cells show."""

line_spots: Final[Memo[Journey, Spots]] = Memo(lambda found: _gathered(_in_journey_lines(found)))
"""The texts of a journey's routes and links."""


def gather_ahead(project: Project, goes_on: Callable[[], bool]) -> bool:
    """Read rows that are new or have changed; return whether there are no more.

    Who asks says before each row whether there is time.
    """
    for journey in project.journeys:
        for row in journey.rows:
            if not row_spots.knows(row):
                if not goes_on():
                    return False
                row_spots(row)
                entry_places(row)
    return True
