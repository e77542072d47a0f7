"""Nothing above, at the head of or below the grid covers anything else or leaves the sheet."""

from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from small_maps import MEASURER, TODAY
from text_boxes import covered, outside

from cjm_desktop.base.ids import (
    ActionId,
    CardId,
    JourneyId,
    PersonaId,
    PhaseGroupId,
    PhaseId,
    PrincipleId,
    ProjectId,
    RouteId,
    RowId,
    RulerId,
    SourceId,
)
from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.layout.contract import LayoutOptions, MapLayout
from cjm_desktop.layout.map import layout_map
from cjm_desktop.model.document import (
    Action,
    Card,
    Cell,
    Journey,
    Persona,
    Phase,
    PhaseGroup,
    Principle,
    Project,
    Route,
    Row,
    Ruler,
    RulerSpan,
    Score,
    Source,
)
from cjm_desktop.model.words import ActionStatus, Language, MomentOfTruth
from cjm_desktop.scene.items import Part

INTER = HarfBuzzMeasurer()
WORDS = st.text("aemnorst", min_size=1, max_size=14)
TEXTS = st.lists(WORDS, max_size=9).map(" ".join)
MOMENTS: tuple[MomentOfTruth | None, ...] = (None, "zero", "first", "ultimate")
STATUSES: tuple[ActionStatus, ...] = ("open", "busy", "done")
NAMES = st.lists(WORDS, min_size=1, max_size=3).map(" ".join)


@st.composite
def phases(draw: st.DrawFn) -> tuple[Phase, ...]:
    count = draw(st.integers(0, 9))
    return tuple(
        Phase(
            id=PhaseId(f"p{index}"),
            name=draw(NAMES),
            question=draw(TEXTS),
            group=draw(st.sampled_from((None, PhaseGroupId("g0"), PhaseGroupId("g1")))),
            not_applicable=draw(st.sampled_from(("", "", "", "impulse buys only"))),
            collapsed=draw(st.sampled_from((False, False, False, True))),
        )
        for index in range(count)
    )


@st.composite
def rulers(draw: st.DrawFn, count: int) -> tuple[Ruler, ...]:
    places = st.integers(0, max(0, count - 1)).map(lambda at: PhaseId(f"p{at}"))
    spans = st.lists(st.builds(RulerSpan, name=TEXTS, first=places, last=places), max_size=4)
    found = draw(st.lists(st.tuples(TEXTS, spans), max_size=2))
    return tuple(
        Ruler(id=RulerId(f"r{index}"), name=name, spans=tuple(own))
        for index, (name, own) in enumerate(found)
    )


@st.composite
def rows(draw: st.DrawFn) -> tuple[Row, ...]:
    """Rows in one column, that use all signs or some."""
    cards = draw(st.lists(st.integers(1, 4), max_size=5))
    touchpoints = tuple(
        Card(
            id=CardId(f"c{index}"),
            evidence=rung,
            moment=draw(st.sampled_from(MOMENTS)),
            medium=draw(st.sampled_from((None, "physical"))),
            sources=(SourceId(f"s{index}"),),
        )
        for index, rung in enumerate(cards)
    )
    statuses = draw(st.lists(st.sampled_from(STATUSES), max_size=4))
    actions = tuple(
        Action(id=ActionId(f"a{index}"), status=status, due=date(2026, 1, 1), impact=index % 3)
        for index, status in enumerate(statuses)
    )
    first = PhaseId("p0")
    guess = Score(value=80)
    return (
        Row(id=RowId("t"), role="touchpoints", cells=(Cell(phase=first, cards=touchpoints),)),
        Row(id=RowId("a"), kind="actions", cells=(Cell(phase=first, actions=actions),)),
        Row(id=RowId("s"), kind="score", cells=(Cell(phase=first, relevance=guess),)),
    )


@st.composite
def projects(draw: st.DrawFn) -> Project:
    found = draw(phases())
    people = tuple(
        Persona(id=PersonaId(f"x{n}"), name=draw(NAMES), role=draw(TEXTS), quote=draw(TEXTS))
        for n in range(draw(st.integers(0, 4)))
    )
    routes = tuple(
        Route(id=RouteId(f"route{n}"), persona=person.id, stops=(CardId("c0"), CardId("c1")))
        for n, person in enumerate(people)
    )
    journey = Journey(
        id=JourneyId("journey"),
        title=draw(TEXTS),
        subtitle=draw(TEXTS),
        customers=draw(TEXTS),
        scope=draw(TEXTS),
        version=draw(TEXTS),
        changed=draw(st.sampled_from((None, TODAY))),
        personas=tuple(person.id for person in people),
        groups=tuple(PhaseGroup(id=PhaseGroupId(f"g{n}"), name=draw(NAMES)) for n in range(2)),
        phases=found,
        rulers=draw(rulers(len(found))) if found else (),
        rows=draw(rows()),
        routes=routes,
    )
    principles = draw(st.lists(TEXTS, max_size=7))
    return Project(
        id=ProjectId("project"),
        organisation=draw(TEXTS),
        principles=tuple(
            Principle(id=PrincipleId(f"q{n}"), text=text) for n, text in enumerate(principles)
        ),
        personas=people,
        sources=tuple(Source(id=SourceId(f"s{n}"), name=draw(TEXTS)) for n in range(5)),
        journeys=(journey,),
    )


COLUMNS = st.sampled_from((160.0, 236.0, 480.0))
BOTH: tuple[Language, ...] = ("nl", "en")
SLOW = settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def _blocks(layout: MapLayout) -> list[Part]:
    tops = (0.0, layout.above.height, layout.above.height + layout.header.height)
    blocks = (layout.above, layout.header, layout.below)
    return [
        Part(part.rect.moved(0, top), part.items, part.owner)
        for block, top in zip(blocks, tops, strict=True)
        for part in block.parts()
    ]


def _check(layout: MapLayout) -> None:
    parts = _blocks(layout)
    assert covered(parts) == []
    bottom = layout.above.height + layout.header.height + layout.below.height
    left, right = -layout.options.row_head, layout.columns.right
    assert outside(parts, left - 2.5, right, 0, bottom) == []  # large letters start further left


@SLOW
@given(projects(), COLUMNS, st.sampled_from(BOTH))
def test_no_text_covers_another_or_leaves_the_sheet(
    project: Project, column: float, language: Language
) -> None:
    options = LayoutOptions(language=language, today=TODAY, column=column)

    _check(layout_map(project, project.journeys[0], INTER, options))


@SLOW
@given(projects(), COLUMNS)
def test_nor_do_very_wide_letters(project: Project, column: float) -> None:
    options = LayoutOptions(today=TODAY, column=column)

    _check(layout_map(project, project.journeys[0], MEASURER, options))
