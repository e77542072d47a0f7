"""Where the sentence at the foot of the canvas stands, which is 1200 by 600 pixels."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize

from cjm_desktop.ui.drag_hint import hint_place

HINT, ROOM = QSize(400, 30), QSize(1200, 600)
USUAL = QPoint(400, 554)  # in the middle, 16 pixels above the edge


@pytest.mark.parametrize(
    ("kept", "expected"),
    [
        ([], USUAL),
        ([QRect(450, 300, 200, 200)], USUAL),  # further up
        ([QRect(100, 500, 200, 100)], USUAL),  # at its left
        ([QRect(450, 500, 200, 100)], QPoint(658, 554)),  # 450 + 200 + 8, nearer than 42
        ([QRect(700, 500, 200, 100)], QPoint(292, 554)),  # 700 - 8 - 400
        ([QRect(300, 500, 600, 100)], QPoint(400, 462)),  # no room beside: 500 - 8 - 30
        ([QRect(450, 500, 200, 100), QRect(1000, 500, 180, 90)], QPoint(42, 554)),
        ([QRect(0, 0, 1200, 600)], USUAL),  # all of it
    ],
)
def test_it_makes_way_for_what_is_worked_on(kept: list[QRect], expected: QPoint) -> None:
    assert hint_place(HINT, ROOM, kept) == expected
