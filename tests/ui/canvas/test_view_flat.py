"""Rows that are too small to be read."""

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from sample import sample_project
from small_maps import lay

from cjm_desktop.layout import tokens
from cjm_desktop.ui.canvas.flat import FlatRow


@pytest.mark.parametrize("bars", [True, False])
def test_presence_is_filled_and_what_is_missing_is_loud(qapp: QApplication, bars: bool) -> None:
    assert qapp is not None
    row = next(each for each in lay(sample_project()).rows if each.row.kind == "score")
    assert row.scale is not None
    picture = QImage(1200, round(row.height) + 1, QImage.Format.Format_RGB32)
    picture.fill(QColor(tokens.PAPER_0))
    with QPainter(picture) as painter:
        FlatRow(row).draw(painter, 0.0, 1200.0, bars=bars)

    scale = row.scale
    x = next(handle.x for handle in row.handles if handle.column == 1) - 40

    def colour_at(value: float) -> str:
        y = scale.bottom - (scale.bottom - scale.top) * value / 100
        return picture.pixelColor(round(x), round(y)).name().upper()

    # In the second phase relevance is 85 and presence 35.
    assert colour_at(15) == tokens.LINE_2
    assert colour_at(60) == tokens.GAP
    assert colour_at(95) == tokens.PAPER_0
