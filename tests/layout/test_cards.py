"""Ordinary cards: their boxes, lines and marks, in numbers done by hand.

A column of 236 has 224 for content. Card text is 13 with squares of 13, and has 224 - 9 - 18 = 197
for its lines: 15 characters.
"""

import pytest
from small_maps import (
    boxes_of,
    cards_row,
    lay,
    lay_row,
    make_card,
    make_phases,
    make_project,
    part_of,
    texts_of,
)

from cjm_desktop.base.geometry import Rect
from cjm_desktop.layout.tokens import INK_5, LINE_2, PAPER_0, TINTS
from cjm_desktop.scene.items import Box, Icon, Move, Path, Picture, Stroke, Text, To

PETROL = TINTS["petrol"]


def test_card_of_one_line_is_31_high_and_as_wide_as_its_column() -> None:
    row = lay_row(cards_row({1: [make_card("a", "short")]}))

    assert boxes_of(row)["a"] == ("card", "a", Rect(236, 9, 224, 31))  # 17 + 2 × 7
    assert row.height == 49  # 9 above and below


def test_lines_stand_17_apart_from_19_6_on() -> None:
    row = lay_row(cards_row({0: [make_card("a", "aaaa bbbb cccc dddd")]}))

    assert texts_of(part_of(row, "a")) == [
        ("aaaa bbbb cccc", 9, 19.6),
        ("dddd", 9, 36.6),
    ]
    assert boxes_of(row)["a"].rect.h == 48


def test_cards_of_a_cell_stand_6_apart() -> None:
    row = lay_row(cards_row({0: [make_card("a"), make_card("b"), make_card("c")]}))

    assert [box.rect.y for box in row.cells[0].boxes] == [9, 46, 83]
    assert row.height == 123


def test_row_is_as_high_as_its_highest_cell() -> None:
    row = lay_row(cards_row({0: [make_card("a")], 2: [make_card("b"), make_card("c")]}))

    assert row.height == 86


def test_empty_text_keeps_one_line() -> None:
    row = lay_row(cards_row({0: [make_card("a", "")]}))

    assert boxes_of(row)["a"].rect.h == 31
    assert texts_of(part_of(row, "a")) == []


def test_long_text_makes_the_row_grow() -> None:
    # 1,000 characters in words of 4: three words with their spaces on each line of 15
    text = " ".join(["abcd"] * 200)
    row = lay_row(cards_row({0: [make_card("a", text)]}))

    assert boxes_of(row)["a"].rect.h == 67 * 17 + 14


def test_word_that_is_too_long_is_broken() -> None:
    # 14 letters and a hyphen on each line but the last
    row = lay_row(cards_row({0: [make_card("a", "x" * 31)]}))

    assert [len(text) for text, *_ in texts_of(part_of(row, "a"))] == [15, 15, 3]


def test_guess_is_pencil_on_paper() -> None:
    items = part_of(lay_row(cards_row({0: [make_card("a", evidence=1)]})), "a").items

    assert items[0] == Box(Rect(0, 0, 224, 31), PAPER_0)
    pencil = items[1]
    assert isinstance(pencil, Path)
    assert pencil.stroke == Stroke(INK_5, 0.9, (4.2, 2.2))
    assert pencil.steps[0] == Move(-2.6, 0)  # crosses the corner
    assert pencil.steps[-1] == To(224, 33.6)


@pytest.mark.parametrize(
    ("evidence", "fill", "stroke"),
    [
        (2, PAPER_0, Stroke(PETROL.header, 0.9)),
        (3, PETROL.pale, None),
        (4, PETROL.full, None),
    ],
)
def test_knowledge_is_print(evidence: int, fill: str, stroke: object) -> None:
    box = part_of(lay_row(cards_row({0: [make_card("a", evidence=evidence)]})), "a").items[0]

    assert isinstance(box, Box)
    assert (box.fill, box.stroke, box.radius) == (fill, stroke, 3)


def test_ladder_stands_13_in_and_7_up_and_is_filled_from_below() -> None:
    items = part_of(lay_row(cards_row({0: [make_card("a", evidence=3)]})), "a").items

    rungs = [item for item in items if isinstance(item, Box) and item.rect.w < 10]
    assert [rung.fill for rung in rungs] == [PETROL.ink, PETROL.ink, PETROL.ink, None]
    assert rungs[0].rect == pytest.approx((211, 21.8, 7, 2.2))  # 224 - 13, 31 - 7 - 2.2
    assert rungs[1].rect.y == pytest.approx(18.1)


def test_source_number_is_raised_behind_the_last_word() -> None:
    sources = ("s3", "s1", "s12")
    row = lay_row(cards_row({0: [make_card("a", "word", sources=sources)]}))

    part = part_of(row, "a")
    assert texts_of(part)[1] == ("1,3,12", 63, 16)  # 9 + 4 × 13 + 2, and 3.6 above the line
    assert [item.size for item in part.items if isinstance(item, Text)] == [13, 10.8]


def test_last_line_makes_room_for_its_source_number() -> None:
    # 15 characters fit, but then 2 + 10.8 no longer does: the last word moves down
    without = lay_row(cards_row({0: [make_card("a", "aaaaaaa bbbbbbb")]}))
    row = lay_row(cards_row({0: [make_card("a", "aaaaaaa bbbbbbb", sources=("s1",))]}))

    assert boxes_of(without)["a"].rect.h == 31
    assert boxes_of(row)["a"].rect.h == 48


def test_marker_comes_before_the_text_and_narrows_it() -> None:
    # 197 - 19 = 178: 13 characters
    row = lay_row(cards_row({0: [make_card("a", "aaaaaaa bbbbbb", marker="barrier")]}))

    icon = next(item for item in part_of(row, "a").items if isinstance(item, Icon))
    assert icon == Icon("prohibit", 8, 9, 13, PETROL.ink, "bold")
    assert texts_of(part_of(row, "a"))[0] == ("aaaaaaa", 28, 19.6)
    assert boxes_of(row)["a"].rect.h == 48


def test_need_and_own_icon_stand_side_by_side() -> None:
    row = lay_row(cards_row({0: [make_card("a", marker="need", icon="star")]}))

    icons = [item for item in part_of(row, "a").items if isinstance(item, Icon)]
    assert [(icon.name, icon.x) for icon in icons] == [("heart-straight", 8), ("star", 27)]
    assert texts_of(part_of(row, "a"))[0][1] == 47


def test_moment_of_truth_has_a_strong_border_bold_text_and_a_diamond() -> None:
    items = part_of(lay_row(cards_row({0: [make_card("a", evidence=4, moment="ultimate")]})), "a")

    box = items.items[0]
    assert isinstance(box, Box)
    assert box.stroke == Stroke(PETROL.header, 2.2)
    diamond, letter = items.items[-2:]
    assert isinstance(diamond, Path)
    assert diamond.steps[0] == Move(221, -6.5)  # the top of a square 19 across around (221, 3)
    assert isinstance(letter, Text)
    assert letter.line.text == "U"


def test_guessed_moment_of_truth_is_dashed() -> None:
    box = part_of(lay_row(cards_row({0: [make_card("a", moment="zero")]})), "a").items[0]

    assert isinstance(box, Box)
    assert box.stroke == Stroke(PETROL.header, 2.2, (5, 2.6))


def test_card_over_three_columns_ends_with_the_last_gutter() -> None:
    row = lay_row(cards_row({0: [make_card("a", "x" * 48, span=3)]}))

    rect = boxes_of(row)["a"].rect
    assert (rect.x, rect.right) == (0, 696)
    assert rect.h == 31  # 696 - 27 = 669 holds 51 characters


def test_card_over_more_columns_than_there_are_ends_with_the_last() -> None:
    row = lay_row(cards_row({1: [make_card("a", span=9)]}))

    assert boxes_of(row)["a"].rect.right == 696


def test_cards_under_a_spanning_one_do_not_overlap_it() -> None:
    cells = {0: [make_card("wide", span=2), make_card("b")], 1: [make_card("c")]}
    boxes = boxes_of(lay_row(cards_row(cells)))

    assert boxes["wide"].rect.y == 9
    assert boxes["b"].rect.y == 46
    assert boxes["c"].rect.y == 46


def test_own_hue_takes_the_place_of_the_phases() -> None:
    row = lay_row(cards_row({0: [make_card("a", evidence=4, hue="slate")]}))

    box = part_of(row, "a").items[0]
    assert isinstance(box, Box)
    assert box.fill == TINTS["slate"].full
    assert row.cells[0].colours == [TINTS["slate"].full]


def test_flat_colours_go_with_the_boxes() -> None:
    cards = [make_card("a"), make_card("b", evidence=3), make_card("c", evidence=4)]
    cell = lay_row(cards_row({0: cards})).cells[0]

    assert list(cell.colours) == [LINE_2, PETROL.pale, PETROL.full]


@pytest.mark.parametrize(
    ("image", "picture"),
    [
        ("wide", Rect(0, 0, 224, 126)),  # 224 × 9 / 16
        ("tall", Rect(84, 0, 56, 280)),  # at most 1.25 × 224 high, 280 / 5 wide, in the middle
        ("sizeless", Rect(0, 0, 224, 126)),
    ],
)
def test_picture_stands_above_the_text(image: str, picture: Rect) -> None:
    row = lay_row(cards_row({0: [make_card("a", image=image)]}))

    found = next(item for item in part_of(row, "a").items if isinstance(item, Picture))
    assert found.rect == pytest.approx(picture)
    assert boxes_of(row)["a"].rect.h == pytest.approx(picture.h + 31)
    assert texts_of(part_of(row, "a"))[0][2] == pytest.approx(picture.h + 19.6)


def test_picture_that_is_not_in_the_project_is_left_out() -> None:
    row = lay_row(cards_row({0: [make_card("a", image="gone")]}))

    assert boxes_of(row)["a"].rect.h == 31
    assert not any(isinstance(item, Picture) for item in part_of(row, "a").items)


def test_cards_of_a_collapsed_column_are_not_shown() -> None:
    first, second = make_phases(2)
    row = lay_row(
        cards_row({0: [make_card("a"), make_card("b", span=2)], 1: [make_card("c")]}),
        phases=(first.replace(collapsed=True), second),
    )

    boxes = boxes_of(row)
    assert list(boxes) == ["b", "c"]  # b reaches into the next column
    assert boxes["b"].rect == Rect(0, 9, 49 + 224, 31)


def test_cell_without_cards_makes_no_parts() -> None:
    row = lay_row(cards_row({0: []}))

    assert [list(cell.parts()) for cell in row.cells] == [[], [], []]
    assert [list(cell.boxes) for cell in row.cells] == [[], [], []]


def test_row_keeps_its_own_height_unless_its_cards_need_more() -> None:
    low, high = [cards_row({0: [make_card("a")]}, height=height) for height in (30, 300)]

    assert lay_row(low).height == 49
    assert lay_row(high).height == 300


def test_card_with_a_channel_is_a_touchpoint_in_any_row() -> None:
    project = make_project(cards_row({0: [make_card("a", channel="desk")]}))
    row = lay(project).rows[0]

    assert boxes_of(row)["a"].rect.h == 41
    assert any(isinstance(i, Icon) and i.name == "buildings" for i in part_of(row, "a").items)
