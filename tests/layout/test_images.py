"""Rows of images: column width, one height."""

from typing import Any

from small_maps import lay_row

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import ImageId, PhaseId, RowId
from cjm_desktop.layout.contract import RowLayout
from cjm_desktop.model.document import Cell, Phase, Row


def _row(*images: str, **fields: Any) -> Row:
    cells = tuple(
        Cell(phase=PhaseId(f"p{at}"), image=ImageId(image)) for at, image in enumerate(images)
    )
    return Row(id=RowId("row"), kind="image", role="image", cells=cells, **fields)


def _rects(row: RowLayout) -> list[Rect]:
    return [part.rect for cell in row.cells for part in cell.parts()]


def test_image_fills_its_column_in_its_own_ratio() -> None:
    row = lay_row(_row("wide"))  # 160 × 90: 224 × 126

    assert _rects(row) == [Rect(0, 9, 224, 126)]
    assert row.height == 144


def test_tall_image_is_made_narrower() -> None:
    # 100 × 500 in 224 × 168 (three quarters of the width): 33.6 × 168
    assert _rects(lay_row(_row("tall"))) == [Rect(0, 9, 33.6, 168)]


def test_height_of_the_row_decides() -> None:
    # 108 leaves 90: 160 × 90
    row = lay_row(_row("wide", height=108.0))

    assert _rects(row) == [Rect(0, 9, 160, 90)]
    assert row.height == 108


def test_image_of_unknown_size_is_taken_for_16_by_9() -> None:
    assert _rects(lay_row(_row("sizeless"))) == [Rect(0, 9, 224, 126)]


def test_missing_image_and_collapsed_phase_show_nothing() -> None:
    assert _rects(lay_row(_row("lost"))) == []
    assert _rects(lay_row(_row("wide"), (Phase(id=PhaseId("p0"), collapsed=True),))) == []
