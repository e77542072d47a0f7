"""What empty cells ask by themselves, in numbers done by hand.

A column of 236 has 224 for content: 20 squares of 11. Lines are 14 high, with 9 above and below.
"""

from typing import Any

from small_maps import boxes_of, lay, make_card, make_project, texts_of

from cjm_desktop.base.ids import CardId, PhaseId, RowId
from cjm_desktop.layout.contract import RowLayout
from cjm_desktop.layout.rows.asked import AskedCell
from cjm_desktop.model.document import Card, Cell, Row
from cjm_desktop.model.words import RowRole

WORDS = "aaaa bbbb cccc dddd eeee"  # 19 characters fit a line, the fifth word does not
FIVE_LINES = " ".join(["aaaa bbbb cccc dddd"] * 5)


def asking_row(*cells: Cell, role: RowRole = "own", **fields: Any) -> Row:
    return Row(id=RowId("row"), role=role, cells=cells, **fields)


def cell(column: int, prompt: str = "", *cards: Card) -> Cell:
    return Cell(phase=PhaseId(f"p{column}"), prompt=prompt, cards=cards)


def laid(row: Row, **options: Any) -> RowLayout:
    return lay(make_project(row), **options).rows[0]


def test_the_words_stand_on_the_column_line() -> None:
    row = laid(asking_row(cell(1, WORDS)), asking=True)

    (part,) = row.cells[1].parts()
    assert tuple(part.rect) == (236, 9, 224, 28)
    assert texts_of(part) == [("aaaa bbbb cccc dddd", 0, 10.6), ("eeee", 0, 24.6)]
    assert row.cells[0].parts() == ()
    assert boxes_of(row) == {}


def test_a_row_is_high_enough_for_what_it_asks() -> None:
    for role in ("own", "touchpoints", "quotes", "opportunities"):
        row = laid(asking_row(cell(0, FIVE_LINES), role=role), asking=True)
        # Pointed at it stands in squares of 13, 14 in 188: three words a line, so 7 lines of 17.
        assert row.height == 7 * 17 + 2 * 7 + 2 * 4, role
        on_paper = laid(asking_row(cell(0, FIVE_LINES), role=role), by_hand=True)
        assert on_paper.height == 5 * 14 + 2 * 9, role


def test_what_is_filled_in_or_covered_asks_nothing() -> None:
    wide = Card(id=CardId("wide"), text="word", span=2)
    row = laid(asking_row(cell(0, WORDS, wide), cell(1, WORDS), cell(2, WORDS)), asking=True)

    assert [isinstance(each, AskedCell) for each in row.cells] == [False, False, True]


def test_paper_asks_only_to_be_filled_in_by_hand() -> None:
    row = asking_row(cell(0, FIVE_LINES), cell(1, "", make_card("a")))

    assert not any(isinstance(each, AskedCell) for each in laid(row).cells)
    assert isinstance(laid(row, by_hand=True).cells[0], AskedCell)
    assert laid(row).height < laid(row, by_hand=True).height
