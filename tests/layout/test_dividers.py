"""Dividers: a line that leaves out its name and explanation."""

from typing import Any

from small_maps import lay_row, make_phases, texts_of

from cjm_desktop.base.ids import RowId
from cjm_desktop.layout.contract import RowLayout
from cjm_desktop.model.document import Row
from cjm_desktop.scene.items import Move, Part, Path, Text, To

DASH: tuple[float, ...] = (10.0, 4.0, 2.0, 4.0)


def _row(**fields: Any) -> Row:
    return Row(id=RowId("row"), kind="divider", role="visibility", **fields)


def _dashes(part: Part) -> list[tuple[float, float]]:
    """Return from where to where lines run."""
    found: list[tuple[float, float]] = []
    for item in part.items:
        if isinstance(item, Path) and item.stroke and item.stroke.dash == DASH:
            start, end = item.steps
            assert isinstance(start, Move)
            assert isinstance(end, To)
            found.append((round(start.x, 3), round(end.x, 3)))
    return found


def _under(row: RowLayout) -> Part:
    return row.under()[-1]


def test_divider_is_24_high() -> None:
    assert lay_row(_row(name="Line")).height == 24


def test_line_begins_after_the_name() -> None:
    # 27 + 4 squares of 13.5 × 0.994 + 10
    row = lay_row(_row(name="Line"))

    assert _dashes(row.head()) == [(round(27 + 4 * 13.5 * 0.994 + 10, 3), 200)]
    assert _dashes(_under(row)) == [(0, 696)]


def test_line_begins_after_the_explanation() -> None:
    # 5 squares of 11.5, and 10
    row = lay_row(_row(name="Line", prompt="below"))

    assert _dashes(row.head()) == []
    assert _dashes(_under(row)) == [(67.5, 696)]
    assert texts_of(_under(row)) == [("below", 0, 16.2)]


def test_long_words_make_it_higher_and_leave_out_the_line() -> None:
    # 696 / 11.5 = 60 letters a line, one of them the hyphen
    row = lay_row(_row(name="aaaaaaaa bbbbbbbb", prompt="x" * 100))

    texts = [item for item in _under(row).items if isinstance(item, Text)]
    assert [len(text.line.text) for text in texts] == [60, 41]
    assert row.height == 41  # two lines of 17, and 7


def test_map_without_phases_has_no_line() -> None:
    row = lay_row(_row(name="Line", prompt="below"), make_phases(0))

    assert [part for part in row.under() if _dashes(part)] == []
