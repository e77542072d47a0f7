"""The head of a high row, which stays below the header while its row scrolls past."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from shown_canvas import ShownCanvas
from small_maps import cards_row, make_card, make_project

from cjm_desktop.base.ids import RowId
from cjm_desktop.edits.entries import remove_entries
from cjm_desktop.ui.canvas.places import text_rect
from cjm_desktop.ui.commands.targets import TextTarget


@pytest.fixture
def shown(qapp: QApplication) -> Iterator[ShownCanvas]:
    """Show a row of 20 cards in one cell, which is some 800 high, among rows of one card."""
    assert qapp is not None
    high = {1: [make_card(f"c{number}", "word") for number in range(20)]}
    rows = [
        cards_row({0: [make_card("first")]}, id_="above", name="Above"),
        cards_row(high, id_="high", name="High"),
        *(
            cards_row({0: [make_card(f"last {n}")]}, id_=f"below{n}", name="Below")
            for n in range(15)
        ),
    ]
    canvas = ShownCanvas(make_project(*rows), 900, 600)
    yield canvas
    canvas.close()


def name_top(shown: ShownCanvas, row: str) -> float:
    """Return how far below the header the name of a row stands."""
    layout, camera = shown.canvas.map_layout, shown.canvas.camera
    rect = text_rect(layout, camera, TextTarget("row", RowId(row)))
    assert rect is not None
    return rect.y() - camera.header_bottom(layout)


def scroll_to(shown: ShownCanvas, row: int, within: float) -> None:
    """Put a place within a row, in map units, just below the header."""
    canvas, layout = shown.canvas, shown.canvas.map_layout
    for _ in range(40):  # the header moves along until it sticks
        below = canvas.camera.header_bottom(layout)
        wanted = layout.body_top + layout.tops[row] + within - below
        canvas.scroll_view(0, wanted - canvas.camera.y)
    assert abs(wanted - canvas.camera.y) < 1
    QApplication.processEvents()


def test_the_name_of_a_high_row_stays(shown: ShownCanvas) -> None:
    scroll_to(shown, 1, 0)
    place = name_top(shown, "high")  # below its rule
    for within in (100, 400):
        scroll_to(shown, 1, within)
        assert name_top(shown, "high") == pytest.approx(place, abs=1)


def test_it_leaves_with_the_end_of_its_row(shown: ShownCanvas) -> None:
    scroll_to(shown, 1, 0)
    place, height = name_top(shown, "high"), shown.canvas.map_layout.rows[1].height
    scroll_to(shown, 1, height - 20)
    assert name_top(shown, "high") < place - 10
    assert name_top(shown, "below0") > 20


def test_a_low_row_goes_with_its_name(shown: ShownCanvas) -> None:
    scroll_to(shown, 0, 30)
    assert name_top(shown, "above") < 0


def test_scrolling_by_moved_pixels_paints_the_same(shown: ShownCanvas) -> None:
    scroll_to(shown, 1, 60)
    shown.fresh()
    for by in (35, 120, -70, -15, 200, -240, 240, 180, 110):
        shown.canvas.scroll_view(0, by)
        moved = shown.shot()
        assert differing(moved, shown.fresh()) == [], by


def differing(one: QImage, other: QImage) -> list[tuple[int, int]]:
    """Return pixels of the upper row heads in which two pictures differ by more than rounding.

    Lower down a head may wait for the next frame.
    """
    places = [(x, y) for y in range(350) for x in range(190)]
    return [
        at
        for at in places
        if one.pixel(*at) != other.pixel(*at)
        and abs(one.pixelColor(*at).lightness() - other.pixelColor(*at).lightness()) > 2
    ]


@pytest.mark.parametrize("from_end", [700, 60])
def test_a_row_that_becomes_lower_takes_its_head_along(shown: ShownCanvas, from_end: float) -> None:
    scroll_to(shown, 1, shown.canvas.map_layout.rows[1].height - from_end)
    shown.fresh()
    project = shown.store.project
    shown.store.apply(remove_entries(project, project.journeys[0].id, ["c1"]), "Remove")
    moved = shown.shot()
    assert differing(moved, shown.fresh()) == []
