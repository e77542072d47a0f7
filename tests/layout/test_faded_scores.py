"""Scores and points under a filter by evidence: what is not known so stands back.

Three columns of 236: the steps run from 0 to 230, to 466 and to 696. A row of 130 has its base
line at 116 and its top line at 20, so that one point is 0.96 high.
"""

from collections.abc import Iterable

import pytest
from small_maps import lay_row

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import PhaseId, PointId, RowId
from cjm_desktop.layout.contract import RowLayout
from cjm_desktop.layout.faded_rows import FadedRows
from cjm_desktop.layout.tokens import (
    GAP,
    GAP_INK,
    GAP_TINT,
    INK_5,
    INK_7,
    INK_9,
    LINE_2,
    PAPER_0,
)
from cjm_desktop.model.document import Cell, CurvePoint, Row, Score
from cjm_desktop.model.filtering import Filter
from cjm_desktop.model.words import CurveName, Series
from cjm_desktop.scene.items import Box, Item, Part, Path, Text


def _faded(*rungs: int) -> FadedRows:
    wanted = Filter(evidence=frozenset(rungs))
    shown = wanted.shows_point, wanted.shows_score
    return FadedRows(lambda _: True, lambda _: True, lambda _: True, *shown)


RESEARCHED, GUESSED = _faded(4), _faded(1)


def _scores(*known: tuple[int, int]) -> RowLayout:
    """Return steps of relevance 80 and presence 30, known so well."""
    cells = tuple(
        Cell(
            phase=PhaseId(f"p{at}"),
            relevance=Score(value=80, evidence=one),
            presence=Score(value=30, evidence=other),
        )
        for at, (one, other) in enumerate(known)
    )
    series: tuple[Series, ...] = ("relevance", "presence")
    return lay_row(Row(id=RowId("row"), kind="score", role="relevance", series=series, cells=cells))


def _items(faded: FadedRows, row: RowLayout, column: int = 0) -> list[Item]:
    return [item for part in faded.under(row) if part.owner == f"p{column}" for item in part.items]


def _inks(items: list[Item]) -> dict[str, str]:
    return {item.line.text: item.colour for item in items if isinstance(item, Text)}


def _strokes(items: list[Item]) -> list[str]:
    return [item.stroke.colour for item in items if isinstance(item, Path) and item.stroke]


def test_scores_that_are_known_so_are_as_they_were() -> None:
    row = _scores((4, 4), (4, 4))

    assert RESEARCHED.under(row) == row.under()


def test_a_guess_has_no_fill_and_pale_figures() -> None:
    items = _items(RESEARCHED, _scores((1, 1)))

    assert {item.fill for item in items if isinstance(item, Box)} == {None, PAPER_0}  # its plate
    assert set(_strokes(items)) == {LINE_2}
    assert _inks(items) == {"≈ 80": INK_5, "≈ 30": INK_5, "≈ 50": INK_5}


def test_of_two_scores_one_may_stand_back_and_their_gap_with_it() -> None:
    items = _items(RESEARCHED, _scores((4, 1)))
    areas = [item for item in items if isinstance(item, Box) and item.rect.w == 230]

    # presence: 30 × 0.96 above the base line, an outline; no tint over it
    (area,) = areas
    assert area.rect == pytest.approx(Rect(0, 116 - 28.8, 230, 28.8))
    assert area.fill is None
    assert _inks(items) == {"80": INK_9, "≈ 30": INK_5, "≈ 50": INK_5}
    assert INK_9 in _strokes(items)  # the line of relevance
    assert GAP not in _strokes(items)


def test_presence_may_be_all_that_is_shown() -> None:
    items = _items(RESEARCHED, _scores((2, 4)))

    assert LINE_2 in {item.fill for item in items if isinstance(item, Box)}
    assert GAP_TINT not in {item.fill for item in items if isinstance(item, Box)}
    assert _inks(items) == {"80": INK_5, "30": INK_7, "50": INK_5}


def test_a_riser_stands_back_with_either_of_its_ends() -> None:
    cells = tuple(
        Cell(phase=PhaseId(f"p{at}"), relevance=Score(value=value, evidence=evidence))
        for at, (value, evidence) in enumerate(((80, 4), (40, 1), (60, 1)))
    )
    row = lay_row(
        Row(id=RowId("row"), kind="score", role="relevance", series=("relevance",), cells=cells)
    )

    assert _strokes(_items(RESEARCHED, row, 0)) == [INK_9, LINE_2]
    assert _strokes(_items(GUESSED, row, 0)) == [LINE_2, LINE_2]
    assert _strokes(_items(GUESSED, row, 1)) == [INK_9, INK_9]


def test_what_is_guessed_can_be_all_that_is_shown() -> None:
    row = _scores((1, 1), (4, 4))

    assert _inks(_items(GUESSED, row, 0))["≈ 50"] == GAP_INK
    assert set(_inks(_items(GUESSED, row, 1)).values()) == {INK_5}


def _curve(*known: tuple[CurveName, int]) -> RowLayout:
    cells = tuple(
        Cell(
            phase=PhaseId(f"p{at}"),
            points=(CurvePoint(id=PointId(f"c{at}"), curve=curve, level=1.0, evidence=evidence),),
        )
        for at, (curve, evidence) in enumerate(known)
    )
    return lay_row(Row(id=RowId("row"), kind="curve", role="emotional", cells=cells))


def _faces(faded: FadedRows, row: RowLayout) -> list[bool]:
    """Return of each cell whether its point is as it was."""
    return [faded.cell(cell) == list(cell.parts()) for cell in row.cells]


def _feelings(parts: Iterable[Part]) -> list[str]:
    """Return the colours of lines of feeling, which are 2.6 wide."""
    strokes = [item.stroke for part in parts for item in part.items if isinstance(item, Path)]
    return [stroke.colour for stroke in strokes if stroke and stroke.width == 2.6]


def test_points_stand_back_and_their_line_with_the_last_of_them() -> None:
    row = _curve(("emotional", 4), ("emotional", 1), ("emotional", 2))

    assert _faces(RESEARCHED, row) == [True, False, False]
    assert RESEARCHED.under(row) == row.under()
    assert _feelings(row.under()) == [INK_9]
    assert _feelings(_faded(3).under(row)) == [LINE_2]


def test_a_wish_is_not_known() -> None:
    row = _curve(("wanted", 1), ("wanted", 4))

    assert _faces(GUESSED, row)[:2] == [False, False]
    assert _faces(RESEARCHED, row)[:2] == [False, False]
