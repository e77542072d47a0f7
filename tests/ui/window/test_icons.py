"""Icons as Qt shows them."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from cjm_desktop.ui.icons import icon


@pytest.mark.parametrize(("ratio", "side"), [(1.0, 16), (1.5, 24), (2.0, 32)])
def test_an_icon_has_a_pixel_for_each_of_the_screen(
    qapp: QApplication, ratio: float, side: int
) -> None:
    assert qapp is not None
    drawn = icon("x").pixmap(QSize(16, 16), ratio)
    assert (drawn.width(), drawn.height()) == (side, side)
    assert drawn.devicePixelRatio() == ratio
