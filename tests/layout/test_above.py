"""What stands above the grid, beside each other on the column grid.

Titles are 45 with tracking -0.028: 43.74 for each square. Row heads are 200 wide.
"""

from datetime import date
from typing import Any

import pytest
from small_maps import PERSONAS, cards_row, lay, make_card, make_phases, make_project, make_route
from text_boxes import covered

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import ImageId, PersonaId, PrincipleId
from cjm_desktop.layout.contract import Block, BoxKind
from cjm_desktop.layout.evidence_block import whole_percents
from cjm_desktop.layout.tokens import INK_4, INK_9
from cjm_desktop.model.document import Persona, Principle, Project
from cjm_desktop.scene.items import Box, Move, Path, Picture, Text, To

SEVEN = make_phases(7)
BOTH = tuple(persona.id for persona in PERSONAS)


def _block(project: Project, asking: bool = True, **options: Any) -> Block:
    return lay(project, asking=asking, **options).above


def _text(block: Block, text: str) -> tuple[float, float]:
    """Return where a line stands in the block."""
    found = [
        (round(part.rect.x + item.x, 3), round(part.rect.y + item.y, 3))
        for part in block.parts()
        for item in part.items
        if isinstance(item, Text) and item.line.text == text
    ]
    assert len(found) == 1, found
    return found[0]


def _texts(block: Block) -> list[str]:
    return [
        item.line.text for part in block.parts() for item in part.items if isinstance(item, Text)
    ]


def _box(block: Block, kind: BoxKind) -> Rect:
    (rect,) = [box.rect for box in block.boxes if box.kind == kind]
    return rect


def _principles(*texts: str) -> tuple[Principle, ...]:
    return tuple(Principle(id=PrincipleId(f"q{at}"), text=text) for at, text in enumerate(texts))


def test_title_block_of_102_and_12_below() -> None:
    block = _block(make_project(phases=SEVEN, title="Home", subtitle="How"))

    assert block.height == 102 + 12
    assert _text(block, "Home") == (-202.5, 56)
    assert _text(block, "How") == (-200, 82)


def test_organisation_stands_above_the_title() -> None:
    project = make_project(phases=SEVEN, title="Home").replace(organisation="House")

    assert _text(_block(project), "House") == (-200, 11)


def test_project_gives_its_title_to_a_journey_without() -> None:
    assert "Homes" in _texts(_block(make_project().replace(title="Homes")))


def test_facts_stand_in_the_last_column() -> None:
    # 7 × 236 less the gutter; values begin at 64 or behind the longest label
    block = _block(
        make_project(phases=SEVEN, customers="Buyers", scope="Home", version="V3"),
        language="en",
    )

    assert _text(block, "Customers") == (6 * 236, 18)
    assert _text(block, "Buyers") == (6 * 236 + 9 * 11 + 7, 18)
    assert _text(block, "Home") == (6 * 236 + 106, 46)
    assert _box(block, "version") == Rect(6 * 236, 56, 224, 28)


def test_scope_carries_the_future_and_version_no_date_but_its_own() -> None:
    project = make_project(
        phases=7, version="V3, May", changed=date(2026, 11, 12), scope="S", state="future"
    )
    texts = " ".join(_texts(_block(project, column=480.0, language="nl")))

    assert "V3, May" in texts
    assert "2026" not in texts
    assert "S, gewenste reis" in texts


def test_order_from_the_right_is_evidence_personas_facts() -> None:
    row = cards_row({0: [make_card("a", evidence=4)]})
    block = _block(make_project(row, phases=SEVEN, personas=BOTH), language="en")

    assert _text(block, "Evidence")[0] == 6 * 236
    assert _text(block, "Persona 2")[0] == 5 * 236
    assert _text(block, "Persona 1")[0] == 4 * 236
    assert _text(block, "Customers")[0] == 3 * 236


def test_persona_has_initials_name_role_and_quote() -> None:
    ann = Persona(id=PersonaId("ann"), name="Ann Smit", role="31", quote="Yes")
    project = make_project(phases=SEVEN, personas=(ann.id,)).replace(personas=(ann,))
    block = _block(project)

    left = 6 * 236
    assert "Persona" in _texts(block)  # alone, she has no number
    assert _text(block, "AS")[1] == 53
    assert [_text(block, text) for text in ("Ann Smit", "31", "‘Yes’")] == [
        (left + 50, 40),
        (left + 50, 55),
        (left + 50, 71),
    ]


def test_persona_with_a_photo_shows_it_in_its_own_ratio() -> None:
    ann = PERSONAS[0].replace(photo=ImageId("wide"))  # 160 × 90 in 40 square
    project = make_project(personas=(ann.id,)).replace(personas=(ann,))

    pictures = [
        item for part in _block(project).parts() for item in part.items if isinstance(item, Picture)
    ]
    assert pictures == [Picture(ImageId("wide"), Rect(0, 36.75, 40, 22.5))]


def test_route_sample_stands_with_personas_whose_route_is_drawn() -> None:
    row = cards_row({0: [make_card("a")], 1: [make_card("b")]}, role="touchpoints")
    route = make_route("r", "a", "b", persona=PersonaId("ann"), style="dotted")
    block = _block(make_project(row, phases=SEVEN, personas=BOTH, routes=(route,)))

    dotted = [
        part.owner
        for part in block.parts()
        for item in part.items
        if isinstance(item, Path) and item.stroke and item.stroke.dash == (0.1, 5.5)
    ]
    assert dotted == ["ann"]


def test_evidence_shows_its_shares_in_a_bar() -> None:
    cards = [make_card(str(rung), evidence=rung) for rung in (4, 4, 3, 1)]
    block = _block(make_project(cards_row({0: cards}), phases=SEVEN), language="en")

    assert _text(block, "researched,")[1] == 30  # two lines, the last at 44
    bars = [
        (round(item.rect.x, 3), round(item.rect.w, 3), item.fill)
        for part in block.parts()
        for item in part.items
        if isinstance(item, Box) and item.rect.h == 12
    ]
    assert bars == [(0, 110, INK_9), (112, 54, INK_4)]  # halves of 224, less 2 between
    assert _texts(block).count("25%") == 2


def test_without_cards_there_is_no_evidence() -> None:
    assert "Evidence" not in _texts(_block(make_project(phases=SEVEN), language="en"))


@pytest.mark.parametrize(
    ("shares", "percents"),
    [
        # 5 of 13 are 38.46: the figure that stands alone is not made 39 for a sum of 100.
        ((4 / 13, 2 / 13, 2 / 13, 5 / 13), (31, 15, 15, 38)),
        ((2 / 7, 2 / 7, 1 / 7, 2 / 7), (29, 29, 14, 29)),  # what is alike looks alike
        ((57 / 200, 0, 0, 143 / 200), (29, 0, 0, 72)),  # 28.5 and 71.5
        ((0, 0, 0, 1), (0, 0, 0, 100)),
    ],
)
def test_each_per_cent_is_rounded_by_itself(
    shares: tuple[float, ...], percents: tuple[int, ...]
) -> None:
    assert whole_percents(shares) == percents


def test_long_title_wraps_and_the_block_grows() -> None:
    # seven phases leave 6 × 236 + 200 - 24 = 1592 beside the facts: 36 squares
    block = _block(make_project(phases=SEVEN, title="a" * 20 + " " + "b" * 20))

    assert _text(block, "b" * 20) == (-202.5, 106)
    assert block.height == 152 + 12
    assert _text(block, "Customers")[1] == 18


def test_title_that_leaves_no_room_pushes_the_rest_below() -> None:
    # three phases beside the facts: 200 + 472 - 24 = 648 hold 14 squares, the words have 15
    title = " ".join(["a" * 15] * 2)
    block = _block(make_project(title=title))

    assert block.height > 152 + 84
    assert _text(block, "Customers")[1] == 152 + 18


def test_very_long_title_becomes_smaller() -> None:
    block = _block(make_project(phases=1, title="a" * 12))  # 424 wide: 9 squares of 45, 12 of 34

    sizes = {
        item.size
        for part in block.parts()
        for item in part.items
        if isinstance(item, Text) and item.line.text == "a" * 12
    }
    assert sizes == {34}


def test_four_personas_on_a_narrow_map_stand_in_lines_below() -> None:
    people = tuple(Persona(id=PersonaId(f"x{at}"), name=f"N{at}") for at in range(4))
    project = make_project(phases=2, personas=tuple(p.id for p in people)).replace(personas=people)
    block = _block(project)

    assert {box.owner for box in block.boxes if box.kind == "persona"} == {"x0", "x1", "x2", "x3"}
    assert covered(block.parts()) == []
    rects = [box.rect for box in block.boxes if box.kind == "persona"]
    assert all(not a.intersects(b) for a in rects for b in rects if a is not b)


def test_collapsed_columns_join_their_neighbours() -> None:
    phases = (*make_phases(2), make_phases(3)[2].replace(collapsed=True))
    block = _block(make_project(phases=phases))

    assert _box(block, "customers") == Rect(236, 0, 236 + 49 - 12, 28)


def test_principles_are_44_high_in_a_strip_as_high_as_its_name() -> None:
    project = make_project(phases=SEVEN).replace(principles=_principles("one", "two"))
    block = _block(project, language="en")

    # 159 hold 14 squares of 11, so that the prompt of 21 takes two lines: 20 + 17 - 2 + 14 + 9
    assert block.height == 102 + 58 + 12
    assert _text(block, "Principles") == (-200, 122)
    half = 7 * 236 / 2
    assert [box.rect for box in block.boxes if box.kind == "principle"] == [
        Rect(0, 102, half - 12, 44),  # without the gutter, so that rings keep apart
        Rect(half, 102, half - 12, 44),
    ]
    assert _text(block, "2") == (half, 133)
    assert _text(block, "two") == (half + 30 + 9 - 0.9, 123)  # a square of 30 × 0.97, and 9


def test_the_rule_above_principles_takes_the_room_that_it_is_drawn_in() -> None:
    # A canvas draws a part where its rectangle is uncovered: 7 × 236 - 12, and the row heads.
    block = _block(make_project(phases=SEVEN).replace(principles=_principles("one", "two")))
    (rule,) = (part for part in block.parts() if part.rect.y == 102 and part.rect.h == 0)
    assert rule.rect == Rect(-200, 102, 200 + 1640, 0)
    assert len(rule.items) == 1


def test_many_principles_fill_lines_evenly() -> None:
    # 1652 / 280: five fit a line, so that seven stand as four and three
    principles = _principles(*("word" for _ in range(7)))
    block = _block(make_project(phases=SEVEN).replace(principles=principles))

    places = [(box.rect.x, box.rect.y) for box in block.boxes if box.kind == "principle"]
    assert places == [
        *((413 * at, 102) for at in range(4)),
        *((413 * at, 146) for at in range(3)),
    ]


def test_long_principle_makes_its_line_higher() -> None:
    # 1652 - 38.1 - 32: 109 squares of 14.5; of 11 words of 10 letters, 9 fit
    principles = _principles(" ".join(["a" * 10] * 11))
    block = _block(make_project(phases=SEVEN).replace(principles=principles))

    assert block.height == 102 + 44 + 19 + 12


def test_without_principles_there_is_no_strip() -> None:
    assert [box for box in _block(make_project()).boxes if box.kind == "principle"] == []


def test_a_principle_still_to_be_written_asks_for_it() -> None:
    written, blank = _principles("one", "")
    project = make_project(phases=SEVEN).replace(principles=(written, blank))
    question = "What always holds, for every customer?"

    assert question in _texts(_block(project, language="en"))
    assert "Wat geldt altijd, voor elke klant?" in _texts(_block(project, language="nl"))
    both = project.replace(principles=_principles("one", "two"))
    assert question not in _texts(_block(both, language="en"))


def test_paper_asks_for_nothing() -> None:
    first, blank, last = _principles("one", "", "two")
    project = make_project(phases=SEVEN, scope="Home").replace(principles=(first, blank, last))
    block = _block(project, asking=False, language="en")

    assert [text for text in _texts(block) if text not in ("Above every", "trade-off")] == [
        *("Scope", "Home", "Principles", "1", "one", "2", "two")
    ]


def test_a_sheet_to_be_filled_in_by_hand_has_lines_for_what_is_not_written() -> None:
    project = make_project(phases=SEVEN, scope="Home").replace(principles=_principles("one", ""))
    block = _block(project, asking=False, by_hand=True, language="en")

    shown = [text for text in _texts(block) if text not in ("Above every", "trade-off")]
    assert shown == ["Customers", "Scope", "Home", "Version", "Principles", "1", "one", "2"]
    second = [part for part in block.parts() if part.rect.x == 7 * 236 / 2]
    assert [part.role for part in second] == ["label", "item"]
    (line,) = [item for part in second for item in part.items if isinstance(item, Path)]
    # After the number, a square of 30 × 0.97 and 9, as far as a sentence would reach.
    start, end = line.steps
    assert start == pytest.approx(Move(38.1, 31))
    assert end == To(7 * 236 / 2 - 32, 31)


def test_unwritten_blocks_take_no_room_on_paper() -> None:
    project = make_project(phases=SEVEN, title="Home").replace(principles=_principles("", ""))
    block = _block(project, asking=False)

    assert _texts(block) == ["Home"]
    assert block.height == 102 + 12


def test_map_without_phases_keeps_everything_under_the_row_heads() -> None:
    project = make_project(phases=0, title="Home").replace(principles=_principles("one"))
    block = _block(project)

    assert covered(block.parts()) == []
    assert all(box.rect.x >= -200 and box.rect.right <= -12 for box in block.boxes)


def test_every_field_of_the_title_can_be_hit_even_when_empty() -> None:
    kinds = {box.kind for box in _block(make_project()).boxes if box.rect.h > 10}

    assert kinds == {"title", "subtitle", "organisation", "customers", "scope", "version"}


def test_block_is_kept_until_something_in_it_changes() -> None:
    project = make_project(cards_row({0: [make_card("a")]}))
    journey = project.journeys[0]
    before = lay(project)

    other_text = journey.replace(rows=(cards_row({0: [make_card("a", "other")]}),))
    other_rung = journey.replace(rows=(cards_row({0: [make_card("a", evidence=3)]}),))
    assert lay(project.replace(journeys=(other_text,)), before).above is before.above
    assert lay(project.replace(journeys=(other_rung,)), before).above is not before.above
