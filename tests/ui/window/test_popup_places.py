"""Where popups stand on a screen of 1280 by 720 pixels."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize

from cjm_desktop.ui.controls.popup_places import place_beside

SCREEN = QRect(0, 0, 1280, 720)
PICKER = QSize(290, 280)


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        (QRect(900, 100, 120, 30), QPoint(900, 132)),  # 2 pixels below
        (QRect(900, 500, 120, 30), QPoint(900, 218)),  # 500 - 2 - 280: no room for it below
        (QRect(1000, 100, 120, 30), QPoint(990, 132)),  # 1280 - 290
        (QRect(1300, 100, 120, 30), QPoint(990, 132)),  # a field beside the screen
        (QRect(-40, 100, 120, 30), QPoint(0, 132)),
        (QRect(900, 900, 120, 30), QPoint(900, 440)),  # 720 - 280
    ],
)
def test_popups_stand_on_the_screen(field: QRect, expected: QPoint) -> None:
    assert place_beside(field, PICKER, SCREEN) == expected


def test_where_neither_side_has_room_the_popup_covers_its_field() -> None:
    low = QRect(100, 0, 1280, 300)
    assert place_beside(QRect(500, 150, 120, 30), PICKER, low) == QPoint(500, 20)


def test_the_second_screen_begins_elsewhere() -> None:
    second = QRect(1280, 200, 1280, 720)
    assert place_beside(QRect(1290, 880, 120, 30), PICKER, second) == QPoint(1290, 598)
