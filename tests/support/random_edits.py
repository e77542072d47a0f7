"""Edits of every kind, of something that is there, with values that Hypothesis chooses."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

from hypothesis import strategies as st
from laws import Edit

from cjm_desktop.base.ids import (
    ActionId,
    CardId,
    JourneyId,
    LinkId,
    PersonaId,
    PhaseGroupId,
    PhaseId,
    PointId,
    PrincipleId,
    RouteId,
    RowId,
    RulerId,
    SourceId,
    new_id,
)
from cjm_desktop.edits import (
    curves,
    entries,
    groups,
    journeys,
    lists,
    metrics,
    overlays,
    rows,
    scores,
)
from cjm_desktop.edits import phases as phase_edits
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.document import (
    Action,
    Card,
    CurvePoint,
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
)
from cjm_desktop.model.questions import all_entries
from cjm_desktop.model.words import HUES, ROW_KINDS, Series

Item = TypeVar("Item")
RandomEdit = Callable[["Chooser", Project], Edit]

TEXTS = st.text(st.characters(), max_size=12)  # with halves of surrogate pairs among them


class Chooser:
    """Chooses values, and parts of a project."""

    def __init__(self, data: st.DataObject) -> None:
        self._data = data

    def value(self, strategy: st.SearchStrategy[Item]) -> Item:
        return self._data.draw(strategy)

    def text(self) -> str:
        return self.value(TEXTS)

    def number(self, low: int = -2, high: int = 9) -> int:
        return self.value(st.integers(low, high))

    def one(self, items: Sequence[Item]) -> Item:
        return self.value(st.sampled_from(items))

    def some(self, items: Sequence[Item]) -> list[Item]:
        return self.value(st.lists(st.sampled_from(items), max_size=3)) if items else []

    def maybe(self, items: Sequence[Item]) -> Item | None:
        return self.one([None, *items])

    def journey(self, project: Project) -> Journey:
        return self.one(project.journeys)

    def cell(self, journey: Journey, *kinds: str) -> CellAddress | None:
        """Return a cell of a row of one of some kinds, None when the journey has none."""
        fit = [row for row in journey.rows if row.kind in kinds]
        if not fit or not journey.phases:
            return None
        return CellAddress(journey.id, self.one(fit).id, self.one(journey.phases).id)


def _nothing(project: Project) -> Project:
    return project


def _ids(parts: Iterable[Any]) -> list[Any]:
    return [part.id for part in parts]


def _cards(journey: Journey) -> list[Card]:
    return [entry for _, _, entry in all_entries(journey) if isinstance(entry, Card)]


def _entry_ids(journey: Journey) -> list[str]:
    return [entry.id for _, _, entry in all_entries(journey)]


def add_entry(choose: Chooser, project: Project) -> Edit:
    journey = choose.journey(project)
    cell = choose.cell(journey, "cards", "actions")
    if cell is None:
        return _nothing
    card = Card(
        id=CardId(new_id()),
        text=choose.text(),
        evidence=choose.number(1, 4),
        sources=tuple(dict.fromkeys(choose.some(_ids(project.sources)))),
        channel=choose.maybe(_ids(project.channels)),
    )
    action = Action(
        id=ActionId(new_id()),
        text=choose.text(),
        opportunity=choose.maybe(_ids(_cards(journey))),
        principle=choose.maybe(_ids(project.principles)),
    )
    options: list[Card | Action] = [card, action]
    new = choose.one(options)
    index = choose.maybe(range(-1, 4))
    return lambda p: entries.add_entry(p, cell, new, index)


def change_entry(choose: Chooser, project: Project) -> Edit:
    journey = choose.journey(project)
    ids = _entry_ids(journey)
    if not ids:
        return _nothing
    entry, text, note = choose.one(ids), choose.text(), choose.text()
    return lambda p: entries.change_entry(p, journey.id, entry, text=text, note=note)


def remove_entries(choose: Chooser, project: Project) -> Edit:
    journey = choose.journey(project)
    ids = choose.some(_entry_ids(journey))
    return lambda p: entries.remove_entries(p, journey.id, ids)


def move_entries(choose: Chooser, project: Project) -> Edit:
    journey = choose.journey(project)
    to = choose.cell(journey, "cards", "actions")
    if to is None:
        return _nothing
    ids, index = choose.some(_entry_ids(journey)), choose.number()
    return lambda p: entries.move_entries(p, journey.id, ids, to, index)


def copy_entries(choose: Chooser, project: Project) -> Edit:
    journey = choose.journey(project)
    to = choose.cell(journey, "cards", "actions")
    ids, index = choose.some(_entry_ids(journey)), choose.number()
    if to is None or choose.value(st.booleans()):
        return lambda p: entries.duplicate_entries(p, journey.id, ids)[0]
    return lambda p: entries.copy_entries(p, journey.id, ids, to, index)[0]


def add_phase(choose: Chooser, project: Project) -> Edit:
    journey = choose.journey(project)
    phase = Phase(
        id=PhaseId(new_id()),
        name=choose.text(),
        hue=choose.one(HUES),
        group=choose.maybe(_ids(journey.groups)),
    )
    index = choose.maybe(range(-1, 7))
    return lambda p: phase_edits.add_phase(p, journey.id, phase, index)


def change_phase(choose: Chooser, project: Project) -> Edit:
    journey = choose.journey(project)
    if not journey.phases:
        return _nothing
    phase, name = choose.one(journey.phases).id, choose.text()
    width = choose.maybe([160.0, 300.5])
    return lambda p: phase_edits.change_phase(p, journey.id, phase, name=name, width=width)


def remove_phases(choose: Chooser, project: Project) -> Edit:
    journey = choose.journey(project)
    ids = choose.some(_ids(journey.phases))[:2]
    return lambda p: phase_edits.remove_phases(p, journey.id, ids)


def move_phases(choose: Chooser, project: Project) -> Edit:
    journey = choose.journey(project)
    phases, index = choose.some(_ids(journey.phases)), choose.number()
    return lambda p: phase_edits.move_phases(p, journey.id, phases, index)


def add_row(choose: Chooser, project: Project) -> Edit:
    journey = choose.journey(project)
    row = Row(id=RowId(new_id()), kind=choose.one(ROW_KINDS), name=choose.text())
    index = choose.maybe(range(-1, 12))
    return lambda p: rows.add_row(p, journey.id, row, index)


def change_row(choose: Chooser, project: Project) -> Edit:
    journey = choose.journey(project)
    if not journey.rows:
        return _nothing
    row, kind = choose.one(journey.rows).id, choose.one(ROW_KINDS)
    hidden = choose.value(st.booleans())
    return lambda p: rows.change_row(p, journey.id, row, kind=kind, hidden=hidden)


def remove_rows(choose: Chooser, project: Project) -> Edit:
    journey = choose.journey(project)
    ids = choose.some(_ids(journey.rows))[:1]
    return lambda p: rows.remove_rows(p, journey.id, ids)


def move_row(choose: Chooser, project: Project) -> Edit:
    journey = choose.journey(project)
    if not journey.rows:
        return _nothing
    row, index = choose.one(journey.rows).id, choose.number()
    return lambda p: rows.move_rows(p, journey.id, [row], index)


def set_score(choose: Chooser, project: Project) -> Edit:
    cell = choose.cell(choose.journey(project), "score")
    if cell is None:
        return _nothing
    series: Series = choose.one(["relevance", "presence"])
    value = choose.value(st.none() | st.integers(0, 100))
    evidence = choose.maybe(range(1, 5))
    return lambda p: scores.set_score(p, cell, series, value, evidence)


def add_point(choose: Chooser, project: Project) -> Edit:
    cell = choose.cell(choose.journey(project), "curve")
    if cell is None:
        return _nothing
    point = CurvePoint(
        id=PointId(new_id()),
        at=choose.value(st.floats(0, 1)),
        level=choose.value(st.floats(-2, 2)),
        persona=choose.maybe(_ids(project.personas)),
    )
    return lambda p: curves.add_point(p, cell, point)


def move_point(choose: Chooser, project: Project) -> Edit:
    journey = choose.journey(project)
    points = _points(journey)
    if not points:
        return _nothing
    point, phase = choose.one(points), choose.one(journey.phases).id
    at, level = choose.value(st.floats(-1, 2)), choose.value(st.floats(-3, 3))
    return lambda p: curves.move_point(p, journey.id, point, phase, at, level)


def remove_points(choose: Chooser, project: Project) -> Edit:
    journey = choose.journey(project)
    ids = choose.some(_points(journey))
    return lambda p: curves.remove_points(p, journey.id, ids)


def _points(journey: Journey) -> list[str]:
    curve_rows = [row for row in journey.rows if row.kind == "curve"]
    return [point.id for row in curve_rows for cell in row.cells for point in cell.points]


def set_metric(choose: Chooser, project: Project) -> Edit:
    journey = choose.journey(project)
    cell = choose.cell(journey, "metric", "image")
    if cell is None:
        return _nothing
    if next(row for row in journey.rows if row.id == cell.row).kind == "image":
        image = choose.maybe(_ids(project.images))
        return lambda p: metrics.set_image(p, cell, image)
    value = choose.value(st.floats(allow_nan=False, allow_infinity=False))
    metric = Metric(value=value, source=choose.maybe(_ids(project.sources)))
    new = choose.maybe([metric])
    return lambda p: metrics.set_metric(p, cell, new)


def edit_journeys(choose: Chooser, project: Project) -> Edit:
    journey = choose.journey(project).id
    text, index = choose.text(), choose.number()
    options: list[Edit] = [
        lambda p: journeys.change_project(p, title=text),
        lambda p: journeys.change_journey(p, journey, title=text),
        lambda p: journeys.add_journey(p, Journey(id=JourneyId(new_id()), name=text), index),
        lambda p: journeys.move_journey(p, journey, index),
    ]
    if len(project.journeys) > 1:
        options.append(lambda p: journeys.remove_journey(p, journey))
    if len(project.journeys) < 4:
        options.append(lambda p: journeys.duplicate_journey(p, journey, text)[0])
    return choose.one(options)


def edit_lists(choose: Chooser, project: Project) -> Edit:
    text = choose.text()
    options: list[Edit] = [
        lambda p: lists.add_listed(p, Principle(id=PrincipleId(new_id()), text=text)),
        lambda p: lists.add_listed(p, Source(id=SourceId(new_id()), name=text)),
        lambda p: lists.add_listed(p, Persona(id=PersonaId(new_id()), name=text)),
    ]
    named: list[lists.Listed] = [
        *project.principles,
        *project.sources,
        *project.personas,
        *project.channels,
        *project.images,
    ]
    if named:
        gone = choose.one(named)
        options.append(lambda p: lists.remove_listed(p, type(gone), gone.id))
    return choose.one(options)


def edit_groups(choose: Chooser, project: Project) -> Edit:
    journey = choose.journey(project)
    ids = choose.some(_ids(journey.phases))
    group = PhaseGroup(id=PhaseGroupId(new_id()), name=choose.text())
    old = choose.maybe(_ids(journey.groups))
    if old is None:
        return lambda p: groups.group_phases(p, journey.id, group, ids)
    return choose.one(
        [
            lambda p: groups.change_group(p, journey.id, old, name=group.name),
            lambda p: groups.remove_group(p, journey.id, old),
        ]
    )


def add_overlay(choose: Chooser, project: Project) -> Edit:
    journey = choose.journey(project)
    cards, phases = _ids(_cards(journey)), _ids(journey.phases)
    if not cards or not phases:
        return _nothing
    order = sorted((phases.index(choose.one(phases)), phases.index(choose.one(phases))))
    span = RulerSpan(name=choose.text(), first=phases[order[0]], last=phases[order[1]])
    options: list[overlays.Overlay] = [
        Route(id=RouteId(new_id()), stops=tuple(choose.some(cards))),
        Link(id=LinkId(new_id()), origin=choose.one(cards), target=choose.one(cards)),
        Ruler(id=RulerId(new_id()), spans=(span,)),
    ]
    new = choose.one(options)
    return lambda p: overlays.add_overlay(p, journey.id, new)


def remove_overlay(choose: Chooser, project: Project) -> Edit:
    journey = choose.journey(project)
    present: list[overlays.Overlay] = [*journey.rulers, *journey.routes, *journey.links]
    if not present:
        return _nothing
    gone = choose.one(present)
    return lambda p: overlays.remove_overlay(p, journey.id, type(gone), gone.id)


RANDOM_EDITS: tuple[RandomEdit, ...] = (
    add_entry,
    change_entry,
    remove_entries,
    move_entries,
    copy_entries,
    add_phase,
    change_phase,
    remove_phases,
    move_phases,
    add_row,
    change_row,
    remove_rows,
    move_row,
    set_score,
    add_point,
    move_point,
    remove_points,
    set_metric,
    edit_journeys,
    edit_lists,
    edit_groups,
    add_overlay,
    remove_overlay,
)
