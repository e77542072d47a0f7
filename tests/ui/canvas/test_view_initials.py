"""Initials where routes begin at the left of the first column: whole, over the row heads."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shown_canvas import ShownCanvas, differing
from small_maps import cards_row, make_card, make_project, make_route

from cjm_desktop.layout import tokens
from cjm_desktop.model.document import Project
from cjm_desktop.ui.fonts import use_bundled_fonts


def three_routes() -> Project:
    """Return three routes that begin at a card above another one, and rows to scroll over."""
    cells = {
        at: [make_card(f"up{at}", channel="web"), make_card(f"low{at}", channel="web")]
        for at in range(6)
    }
    routes = [
        make_route(f"r{k}", "up0", "low1", "up5", name=name)
        for k, name in enumerate(("MM", "NN", "OO"))
    ]
    others = [cards_row({0: [make_card(f"c{k}")]}, id_=f"row{k}") for k in range(14)]
    touchpoints = cards_row(cells, role="touchpoints", name="Touchpoints")
    return make_project(touchpoints, *others, phases=6, routes=tuple(routes))


@pytest.fixture
def shown(qapp: QApplication) -> Iterator[ShownCanvas]:
    use_bundled_fonts(qapp)
    canvas = ShownCanvas(three_routes(), 1200, 460)
    yield canvas
    canvas.close()


def settled(shown: ShownCanvas, qtbot: QtBot) -> QImage:
    """Return what is on screen once all of it has been drawn in full."""
    shown.shot()
    qtbot.waitUntil(lambda: shown.canvas.is_whole)
    return shown.shot()


def black_over_heads(shown: ShownCanvas, image: QImage) -> QRect:
    """Return around which pixels there is ink in what marks may take of the row heads."""
    camera, layout = shown.canvas.camera, shown.canvas.map_layout
    right = int(camera.head_right(layout)) - 1
    left = right - int(8 * camera.zoom)
    top = int(camera.header_bottom(layout))
    ink = QColor(tokens.INK_9).rgb()
    found = QRect()
    for y in range(top, top + int(100 * camera.zoom)):
        for x in range(left, right):
            if image.pixel(x, y) == ink:
                found |= QRect(x, y, 1, 1)
    return found


@pytest.mark.parametrize("zoom", [0.8, 1.0, 2.0])
def test_they_are_whole_while_the_first_column_is_in_its_place(
    shown: ShownCanvas, qtbot: QtBot, zoom: float
) -> None:
    canvas = shown.canvas
    canvas.set_zoom(zoom)
    canvas.scroll_view(-1e6, -1e6)
    canvas.scroll_view(0, (canvas.map_layout.header_top - 2) * zoom)
    whole = 30 * zoom  # three plates of 15, of which others lie over a part
    qtbot.waitUntil(lambda: black_over_heads(shown, shown.shot()).height() > whole)
    canvas.scroll_view(60, 0)
    canvas.scroll_view(60, 0)
    assert black_over_heads(shown, shown.shot()).isNull()


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_moved_pixels_are_those_of_a_fresh_picture(
    shown: ShownCanvas, qtbot: QtBot, zoom: float
) -> None:
    canvas = shown.canvas
    canvas.set_zoom(zoom)
    canvas.scroll_view(10 * zoom, (canvas.map_layout.header_top - 2) * zoom)
    steps = [(2, 0), (30, 0), (-32, 0), (0, 25), (0, -25), (17, 40), (-17, -40)]
    for dx, dy in steps:  # there and back, so that all has been drawn before
        canvas.scroll_view(dx, dy)
        settled(shown, qtbot)
    for dx, dy in steps:
        canvas.scroll_view(dx, dy)
        moved = shown.shot()
        assert differing(moved, shown.fresh()) == 0, (dx, dy)


def test_they_come_and_go_with_their_routes(shown: ShownCanvas, qtbot: QtBot) -> None:
    canvas, store = shown.canvas, shown.store
    canvas.scroll_view(0, canvas.map_layout.header_top - 2)
    settled(shown, qtbot)
    before = store.project
    journey = before.journeys[0]
    store.apply(before.replace(journeys=(journey.replace(routes=journey.routes[:2]),)), "Less")
    without = settled(shown, qtbot)
    assert black_over_heads(shown, without).isNull()
    assert differing(without, shown.fresh()) == 0
    store.undo_stack.undo()
    qtbot.waitUntil(lambda: not black_over_heads(shown, shown.shot()).isNull())
    assert differing(settled(shown, qtbot), shown.fresh()) == 0
