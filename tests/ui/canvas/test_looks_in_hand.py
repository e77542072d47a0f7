"""What is drawn round things that are in hand or being typed in."""

from hands_rig import CTRL, Rig
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from sample import CHOOSE, DREAM, SIGN

from cjm_desktop.layout import tokens
from cjm_desktop.ui.canvas.places import entry_rect

ACCENT = QColor(tokens.ACCENT)


def has_accent(picture: QImage, area: QRect) -> bool:
    """Tell whether a pixel of an area has the colour of rings and marks."""
    return any(
        picture.pixelColor(x, y) == ACCENT
        for x in range(area.left(), area.right() + 1)
        for y in range(area.top(), area.bottom() + 1)
    )


def shot(rig: Rig) -> QImage:
    return rig.canvas.viewport().grab().toImage()


def above(rig: Rig, entry: str) -> QRect:
    """Return a strip above a card, in which its ring has a line."""
    rect = entry_rect(rig.canvas.map_layout, entry)
    assert rect is not None
    view = rig.canvas.camera.view_rect(rect)
    return QRect(int(view.center().x()), int(view.top()) - 5, 1, 5)


def test_the_place_of_a_card_in_hand_has_no_ring(rig: Rig) -> None:
    card = rig.listed("touch", DREAM)[0]
    rig.click(rig.entry(card))
    assert has_accent(shot(rig), above(rig, card))
    place = rig.entry(card)
    with rig.held(place, rig.cell("touch", CHOOSE, down=0.9)):
        assert not has_accent(shot(rig), above(rig, card))
    rig.release(place)


def test_the_ends_of_a_drop_mark_lie_over_the_card_in_hand_and_not_on_its_text(rig: Rig) -> None:
    start, over = rig.entry(rig.listed("touch", DREAM)[0]), rig.entry("call") - QPoint(0, 4)
    with rig.held(start, over):
        mark, ghost = rig.canvas.overlay.drop_mark, rig.canvas.overlay.ghost
        assert mark is not None
        assert ghost is not None
        view = rig.canvas.camera.view_point
        line = view(*mark.start).y()
        rig.move(QPoint(over.x(), round(line)))  # so that the middle of the card lies on it
        assert rig.canvas.overlay.drop_mark == mark
        left, right = view(*mark.start).x(), view(*mark.end).x()
        picture = shot(rig)
        for end in (left, right):
            assert has_accent(picture, QRect(int(end) - 1, int(line) - 7, 2, 14))
        assert not has_accent(picture, QRect(int((left + right) / 2), int(line) - 2, 1, 4))
    rig.release(start)


def test_several_in_hand_say_how_many_they_are(rig: Rig) -> None:
    first, second = rig.listed("touch", DREAM)[0], rig.listed("touch", CHOOSE)[0]
    rig.click(rig.entry(second))
    rig.click(rig.entry(first), CTRL)
    start, over = rig.entry(first), rig.cell("touch", SIGN, down=0.9)
    with rig.held(start, over):
        assert rig.said[-1].startswith("Drop: 2 to row 1, Sign, from place 2")
        ghost = rig.canvas.overlay.ghost
        assert ghost is not None
        corner = rig.canvas.camera.view_point(ghost.at.x + ghost.part.rect.w, ghost.at.y)
        picture = shot(rig)
        plate = QRect(int(corner.x()) - 9, int(corner.y()) - 14, 4, 12)  # left of its figure
        assert has_accent(picture, plate)
    rig.release(start)


def test_a_cell_that_is_typed_in_has_no_ring_beside_that_of_the_field(rig: Rig) -> None:
    place = rig.cell("touch", CHOOSE, down=0.95)
    rig.click(place)
    assert has_accent(shot(rig), foot(rig, "touch", place.x()))
    rig.double_click(place)
    assert rig.is_editing()
    assert not has_accent(shot(rig), foot(rig, "touch", place.x()))


def foot(rig: Rig, row: str, x: int) -> QRect:
    """Return a strip at the bottom of a row, in which the ring of a cell has a line."""
    layout, index = rig.canvas.map_layout, rig.row_index(row)
    bottom = rig.canvas.camera.view_point(0, layout.body_top + layout.tops[index + 1]).y()
    return QRect(x, int(bottom) - 8, 1, 8)
