"""Rows of measured numbers. Figures are 25 with tracking -0.02: 24.5 for each square."""

from datetime import date
from typing import Any

import pytest
from small_maps import lay_row, make_phases, texts_of
from text_boxes import covered

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import PhaseId, RowId, SourceId
from cjm_desktop.layout.contract import RowLayout
from cjm_desktop.model.document import Cell, Metric, Phase, Row
from cjm_desktop.scene.items import Part, Path, Text, To

DAY = date(2026, 11, 12)


def _row(**fields: Any) -> Row:
    cell = Cell(phase=PhaseId("p0"), metric=Metric(**fields))
    return Row(id=RowId("row"), kind="metric", role="metric", cells=(cell,))


def _part(row: RowLayout, column: int = 0) -> Part:
    (part,) = row.cells[column].parts()
    return part


def test_figure_caption_and_detail_stand_beside_each_other() -> None:
    # "38" is 49 wide, and 9 apart: the caption begins at 58
    row = lay_row(_row(value=38, label="end", period="2025", source=SourceId("s4")))

    assert row.height == 60
    assert texts_of(_part(row)) == [
        ("38", 0, 38),
        ("end", 58, 27),
        ("2025, source\u00a04", 58, 41),
    ]


def test_box_belongs_to_the_phase() -> None:
    (box,) = lay_row(_row(value=38)).cells[0].boxes

    assert (box.kind, box.owner) == ("metric", "p0")
    assert box.rect == Rect(0, 0, 224, 60)


def test_wide_figure_pushes_its_caption_below() -> None:
    # "1,234,567" is 220.5 wide and leaves no room beside
    texts = texts_of(_part(lay_row(_row(value=1234567, label="visits"))))

    assert texts == [("1,234,567", 0, 38), ("visits", 0, 56)]


def test_figure_that_is_wider_than_its_column_is_made_smaller() -> None:
    # "1,234,567.25" is 12 squares: 224 / 12 = 18.67 each
    part = _part(lay_row(_row(value=1234567.25)))

    (figure,) = [item for item in part.items if isinstance(item, Text)]
    assert figure.size == pytest.approx(224 / 12 / 0.98)


def test_drop_off_stands_in_an_arrow_before_the_gutter() -> None:
    part = _part(lay_row(_row(value=9, drop_off=62)))

    (tag,) = [item for item in part.items if isinstance(item, Path)]
    assert max(step.x for step in tag.steps if isinstance(step, To)) == 224
    assert "−62%" in [text for text, _, _ in texts_of(part)]


def test_cell_without_a_number_says_so() -> None:
    row = lay_row(_row(value=9))

    assert texts_of(_part(row, 1)) == [("not measured yet", 0, 35)]
    assert row.cells[1].boxes == ()


def test_collapsed_and_inapplicable_phases_stay_empty() -> None:
    phases = (
        *make_phases(1),
        Phase(id=PhaseId("p1"), collapsed=True),
        Phase(id=PhaseId("p2"), not_applicable="impulse"),
    )
    row = lay_row(_row(value=9), phases)

    assert [list(cell.parts()) for cell in row.cells[1:]] == [[], []]


@pytest.mark.parametrize("width", [160.0, 236.0, 480.0])
def test_words_never_cover_each_other(width: float) -> None:
    phases = (Phase(id=PhaseId("p0"), width=width),)
    fields = {"label": "people who finish it all", "period": "from May to June", "drop_off": 12.0}
    for value in (1, 123, 1234567, 0.0625):
        row = lay_row(_row(value=value, unit="%", source=SourceId("s1"), **fields), phases)

        part = _part(row)
        assert covered([part]) == []
        assert all(y < row.height for _, _, y in texts_of(part))
