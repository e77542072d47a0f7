"""What holds for every edit, checked by hand-written rules and not by the code under test."""

from collections.abc import Callable, Iterator

from cjm_desktop.base.ids import PersonaId
from cjm_desktop.model.document import Cell, Journey, Project
from cjm_desktop.model.node import Node
from cjm_desktop.store.store import Store

Edit = Callable[[Project], Project]


def check_laws(before: Project, edit: Edit) -> Project:
    """Make an edit, check every law, and return the edited project."""
    written = before.model_dump_json()
    after = edit(before)
    assert before.model_dump_json() == written, "the edit changed the project that it was given"
    assert Project.model_validate_json(after.model_dump_json()) == after, "not the same from JSON"
    check_integrity(after)
    check_sharing(before, after)
    check_undo(before, after)
    return after


def check_unchanged(before: Project, edit: Edit) -> None:
    """Check that an edit that has nothing to do returns the project that it was given."""
    assert edit(before) is before


def check_undo(before: Project, after: Project) -> None:
    """Check that a store takes the change back, and makes it again, as the very same objects."""
    store = Store(before)
    store.apply(after, "edit")
    assert store.project is after
    store.undo_stack.undo()
    assert store.project is before
    store.undo_stack.redo()
    assert store.project is after


def check_sharing(before: Project, after: Project) -> None:
    """Check that what did not change is still the same object."""
    old = dict(_keyed(before))
    for key, part in _keyed(after):
        was = old.get(key)
        assert was is None or was is part or was != part, f"{key} was made anew without need"


def check_integrity(project: Project) -> None:
    """Check that ids are unique, references lead somewhere and cells stand in phase order."""
    _check_unique_ids(project)
    sources = {s.id for s in project.sources}
    personas = {p.id for p in project.personas}
    images = {i.id for i in project.images}
    assert {p.photo for p in project.personas if p.photo} <= images
    for journey in project.journeys:
        _check_cells(journey)
        _check_journey(journey, personas)
        for row in journey.rows:
            for cell in row.cells:
                _check_cell(project, journey, cell)
                scores = [score for score in (cell.relevance, cell.presence) if score]
                assert {s for score in scores for s in score.sources} <= sources
                assert {p.persona for p in cell.points if p.persona} <= personas
                assert cell.image is None or cell.image in images
                assert cell.metric is None or cell.metric.source in {*sources, None}


def _check_unique_ids(project: Project) -> None:
    ids = [getattr(part, "id", None) for part in _parts(project)]
    named = [id_ for id_ in ids if id_ is not None]
    assert len(named) == len(set(named)), "an id is used twice"


def _check_cells(journey: Journey) -> None:
    order = [phase.id for phase in journey.phases]
    for row in journey.rows:
        places = [order.index(cell.phase) for cell in row.cells]
        assert places == sorted(set(places)), f"cells of {row.id} are not in phase order"
        assert all(cell != Cell(phase=cell.phase) for cell in row.cells), "an empty cell is stored"


def _check_journey(journey: Journey, personas: set[PersonaId]) -> None:
    phases = {phase.id for phase in journey.phases}
    groups = {group.id for group in journey.groups}
    cards = {card.id for row in journey.rows for cell in row.cells for card in cell.cards}
    assert {phase.group for phase in journey.phases} <= {*groups, None}
    assert {end for r in journey.rulers for s in r.spans for end in (s.first, s.last)} <= phases
    assert {stop for route in journey.routes for stop in route.stops} <= cards
    assert {end for link in journey.links for end in (link.origin, link.target)} <= cards
    assert {*journey.personas, *(r.persona for r in journey.routes)} <= {*personas, None}


def _check_cell(project: Project, journey: Journey, cell: Cell) -> None:
    channels = {channel.id for channel in project.channels}
    cards = {card.id for row in journey.rows for c in row.cells for card in c.cards}
    for card in cell.cards:
        assert card.channel in {*channels, None}
        assert set(card.sources) <= {source.id for source in project.sources}
        assert set(card.personas) <= {persona.id for persona in project.personas}
        assert card.image in {*(image.id for image in project.images), None}
    for action in cell.actions:
        assert action.channel in {*channels, None}
        assert action.opportunity in {*cards, None}
        assert action.principle in {*(p.id for p in project.principles), None}


def _keyed(project: Project) -> Iterator[tuple[str, Node]]:
    for part in _parts(project):
        id_ = getattr(part, "id", None)
        if id_ is not None:
            yield f"{type(part).__name__} {id_}", part
    for journey in project.journeys:
        for row in journey.rows:
            for cell in row.cells:
                yield f"Cell {journey.id} {row.id} {cell.phase}", cell


def _parts(node: Node) -> Iterator[Node]:
    yield node
    for value in node.__dict__.values():
        within = value if isinstance(value, tuple) else (value,)
        for part in within:
            if isinstance(part, Node):
                yield from _parts(part)
