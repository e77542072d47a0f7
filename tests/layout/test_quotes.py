"""Quotes: no boxes, a mark that hangs before the text."""

from small_maps import boxes_of, cards_row, lay_row, make_card, part_of, texts_of

from cjm_desktop.base.geometry import Rect
from cjm_desktop.scene.items import Box


def test_quote_hangs_its_mark_and_indents_its_lines() -> None:
    # 224 - 22 - 20 = 182: 13 characters of 13.5
    row = lay_row(cards_row({0: [make_card("a", "aaaaaa bbbbbb cccc")]}, role="quotes"))

    assert texts_of(part_of(row, "a")) == [
        ("“", 3, 25),
        ("aaaaaa bbbbbb", 22, 17),
        ("cccc", 22, 35),
    ]


def test_quote_is_hit_over_the_whole_column() -> None:
    row = lay_row(cards_row({1: [make_card("a")]}, role="quotes"))

    assert boxes_of(row)["a"].rect == Rect(236, 9, 224, 22)  # 18 + 4
    assert row.height == 40


def test_ladder_ends_with_the_column() -> None:
    row = lay_row(cards_row({0: [make_card("a", evidence=4)]}, role="quotes"))

    boxes = [item for item in part_of(row, "a").items if isinstance(item, Box)]
    assert len(boxes) == 4  # the rungs, and no box around the text
    assert boxes[0].rect.right == 224


def test_source_number_is_raised_by_4_5() -> None:
    row = lay_row(cards_row({0: [make_card("a", "word", sources=("s3",))]}, role="quotes"))

    assert texts_of(part_of(row, "a"))[-1] == ("3", 22 + 4 * 13.5 + 2, 12.5)
