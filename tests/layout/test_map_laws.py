"""Laws of layouts: nothing overlaps, everything is there, and what is kept is as good as new."""

from collections.abc import Callable
from datetime import date
from random import Random
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sample import sample_project
from small_maps import MEASURER, TODAY, cards_row, lay, make_card, make_phases, make_project

from cjm_desktop.base.ids import ChannelId
from cjm_desktop.layout.contract import LayoutOptions, MapLayout
from cjm_desktop.layout.map import layout_map
from cjm_desktop.model.document import Card, Cell, Journey, Project, Row, Score
from cjm_desktop.model.words import HUES, RowRole

WORDS = ("", "a", "house", "mortgage advice", "the notary reads the deed aloud to both of them")
ROLES: tuple[RowRole, ...] = ("own", "touchpoints", "quotes", "opportunities")


@st.composite
def random_rows(draw: st.DrawFn) -> Row:
    """Draw a row of four columns with cards of any width, some of them touchpoints."""
    role = draw(st.sampled_from(ROLES))
    cells: dict[int, list[Card]] = {}
    for column in range(4):
        drawn = draw(st.lists(st.tuples(st.sampled_from(WORDS), st.integers(1, 4)), max_size=4))
        media = draw(st.lists(st.sampled_from([None, "physical"]), min_size=4, max_size=4))
        cells[column] = [
            make_card(f"{column}-{i}", text, span=span, medium=media[i])
            for i, (text, span) in enumerate(drawn)
        ]
    return cards_row(cells, role=role)


@given(random_rows(), st.sets(st.integers(0, 3)))
def test_no_two_cards_overlap_and_every_card_has_a_box(row: Row, collapsed: set[int]) -> None:
    phases = [p.replace(collapsed=i in collapsed) for i, p in enumerate(make_phases(4))]
    layout = lay(make_project(row, row.replace(id="again"), phases=phases)).rows[0]

    rects = [box.rect for cell in layout.cells for box in cell.boxes]
    for number, rect in enumerate(rects):
        assert rect.y >= 9
        assert rect.bottom <= layout.height
        assert not any(rect.intersects(other) for other in rects[:number])
    shown = [box.owner for cell in layout.cells for box in cell.boxes]
    assert sorted(shown) == sorted(
        card.id
        for column, cell in enumerate(row.cells)
        for card in cell.cards
        if not set(range(column, min(4, column + card.span))) <= collapsed
    )


@given(random_rows())
def test_boxes_colours_and_parts_go_together(row: Row) -> None:
    for cell in lay(make_project(row, phases=4)).rows[0].cells:
        assert [(p.owner, p.rect) for p in cell.parts()] == [(b.owner, b.rect) for b in cell.boxes]
        assert len(cell.colours) == len(cell.boxes)
        assert [b.rect.y for b in cell.boxes] == sorted(b.rect.y for b in cell.boxes)


Change = Callable[[Project, Random], Project]


def change_journey(project: Project, **changes: object) -> Project:
    first, *others = project.journeys
    return project.replace(journeys=(first.replace(**changes), *others))


def change_row(project: Project, random: Random, **changes: object) -> Project:
    rows = list(project.journeys[0].rows)
    at = random.randrange(len(rows))
    rows[at] = rows[at].replace(**changes)
    return change_journey(project, rows=tuple(rows))


def change_phase(project: Project, random: Random, **changes: object) -> Project:
    phases = list(project.journeys[0].phases)
    at = random.randrange(len(phases))
    phases[at] = phases[at].replace(**changes)
    return change_journey(project, phases=tuple(phases))


def change_cell(project: Project, random: Random, change: Callable[[Cell], Cell]) -> Project:
    rows = list(project.journeys[0].rows)
    at = random.choice([i for i, row in enumerate(rows) if row.cells])
    cells = list(rows[at].cells)
    cell = random.randrange(len(cells))
    cells[cell] = change(cells[cell])
    rows[at] = rows[at].replace(cells=tuple(cells))
    return change_journey(project, rows=tuple(rows))


def change_cards(project: Project, random: Random, **changes: object) -> Project:
    return change_cell(
        project,
        random,
        lambda cell: cell.replace(cards=tuple(card.replace(**changes) for card in cell.cards)),
    )


def shuffled(project: Project, random: Random, field: str) -> Project:
    journey: Journey = project.journeys[0]
    parts = list(getattr(journey, field))
    random.shuffle(parts)
    return change_journey(project, **{field: tuple(parts)})


def rename_all(project: Project, field: str, name: str) -> Project:
    parts = tuple(part.replace(name=name) for part in getattr(project, field))
    return project.replace(**{field: parts})


CHANGES: tuple[Change, ...] = (
    lambda p, r: change_cards(p, r, text=r.choice(WORDS)),
    lambda p, r: change_cards(p, r, span=r.randint(1, 3)),
    lambda p, r: change_cards(p, r, evidence=r.randint(1, 4), hue=r.choice(HUES)),
    lambda p, r: change_cards(p, r, moment=r.choice((None, "first")), marker="need"),
    lambda p, r: change_cards(p, r, channel=r.choice((None, ChannelId("line")))),
    lambda p, r: change_cell(p, r, lambda c: c.replace(cards=c.cards[::-1])),
    lambda p, r: change_cell(p, r, lambda c: c.replace(relevance=Score(value=r.randint(0, 100)))),
    lambda p, r: change_cell(p, r, lambda c: c.replace(points=())),
    lambda p, r: change_row(p, r, height=r.choice((None, 200.0)), name=r.choice(WORDS)),
    lambda p, r: change_row(p, r, hidden=r.random() < 0.5),
    lambda p, r: change_row(p, r, kind=r.choice(("cards", "divider")), role="visibility"),
    lambda p, r: change_phase(p, r, width=r.choice((None, 170.0, 400.0))),
    lambda p, r: change_phase(p, r, collapsed=r.random() < 0.5, hue=r.choice(HUES)),
    lambda p, r: change_phase(p, r, not_applicable=r.choice(("", "no")), name=r.choice(WORDS)),
    lambda p, r: shuffled(p, r, "rows"),
    lambda p, r: rename_all(p, "channels", r.choice(WORDS)),
    lambda p, r: rename_all(p, "personas", r.choice(WORDS)),
    lambda p, r: rename_all(p, "sources", r.choice(WORDS)),
    lambda p, _: p.replace(sources=p.sources[::-1]),
    lambda p, r: p.replace(images=tuple(i.replace(height=r.randint(1, 9)) for i in p.images)),
    lambda p, _: change_journey(p, routes=p.journeys[0].routes[:1] * 3),
    lambda p, _: change_journey(p, routes=(), links=()),
    lambda p, r: p.replace(title=r.choice(WORDS), organisation=r.choice(WORDS)),
)

OPTIONS = (
    LayoutOptions(today=TODAY),
    LayoutOptions(today=TODAY, language="nl", spare=100.0),
    LayoutOptions(today=date(2026, 4, 30), column=180.0, row_head=178.0, margin=18.0),
    LayoutOptions(today=TODAY, stretch=30.0),
)


def drawing(layout: MapLayout) -> list[object]:
    """Return everything that a layout says."""
    rows = [
        (
            row.height,
            row.scale,
            list(row.handles),
            row.head(),
            list(row.under()),
            [(list(cell.boxes), list(cell.colours), list(cell.parts())) for cell in row.cells],
            list(row.over()),
        )
        for row in layout.rows
    ]
    blocks = [
        (block.height, list(block.boxes), list(block.parts()))
        for block in (layout.above, layout.header, layout.below)
    ]
    return [layout.columns, layout.tops, rows, blocks]


def check_kept(project: Project, kept: MapLayout, wanted: LayoutOptions) -> MapLayout:
    """Lay out from what is kept and from nothing, and check that both give the same."""
    journey = project.journeys[0]
    layout = layout_map(project, journey, MEASURER, wanted, kept)
    assert drawing(layout) == drawing(layout_map(project, journey, MEASURER, wanted))
    return layout


@pytest.mark.parametrize("change", CHANGES)
def test_every_change_shows_in_what_is_kept(change: Change) -> None:
    project = sample_project()
    before = layout_map(project, project.journeys[0], MEASURER, OPTIONS[0])
    for seed in range(12):
        check_kept(change(project, Random(seed)), before, OPTIONS[0])


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from(CHANGES), st.integers(0, 999), st.sampled_from(OPTIONS)),
        min_size=1,
        max_size=6,
    )
)
def test_what_is_kept_is_as_good_as_new(
    changes: list[tuple[Change, int, LayoutOptions]],
) -> None:
    project = sample_project()
    kept = layout_map(project, project.journeys[0], MEASURER, OPTIONS[0])
    for change, seed, wanted in changes:
        project = change(project, Random(seed))
        kept = check_kept(project, kept, wanted)


def large_project() -> Project:
    """Return 40 phases by 50 rows with ten cards in each cell."""
    rows = [
        cards_row(
            {
                at: [make_card(f"{number}-{at}-{i}", WORDS[1 + (i + at) % 4]) for i in range(10)]
                for at in range(40)
            },
            id_=f"row-{number}",
        )
        for number in range(50)
    ]
    return make_project(*rows, phases=40)


def test_edit_among_20000_cards_keeps_all_but_one_cell() -> None:
    project = large_project()
    start = perf_counter()
    before = lay(project)
    whole = perf_counter() - start
    rows = list(project.journeys[0].rows)
    cells = list(rows[20].cells)
    cells[7] = cells[7].replace(cards=(make_card("new", "another text"), *cells[7].cards[1:]))
    rows[20] = rows[20].replace(cells=tuple(cells))
    edited = change_journey(project, rows=tuple(rows))

    start = perf_counter()
    after = lay(edited, before)
    print(f"whole {whole * 1e3:.0f} ms, one edit {(perf_counter() - start) * 1e3:.2f} ms")

    assert sum(old is new for old, new in zip(before.rows, after.rows, strict=True)) == 49
    old_cells, new_cells = before.rows[20].cells, after.rows[20].cells
    assert sum(old is new for old, new in zip(old_cells, new_cells, strict=True)) == 39
