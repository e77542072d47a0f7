"""Hands on a map of 20,000 cards, in the whole window: selecting, dragging and moving many."""

from collections.abc import Iterator
from functools import partial
from typing import Final

from PySide6.QtCore import QPointF

from cjm_desktop.ui.canvas.places import entry_rect
from tests.benchmarks.generator import generated_project
from tests.benchmarks.measure import Result, milliseconds
from tests.benchmarks.window import Window

FRAMES: Final = 40
BANDED: Final = 2_000
MOVED: Final = 200
FRAME_MS: Final = 16.0
ONE_OFF_MS: Final = 100.0


def results() -> Iterator[Result]:
    """Measure what must feel immediate with thousands of cards."""
    with Window(generated_project(20_000, seed=1)) as window:
        for name, times, limit in (
            ("rubber band around 2,000 cards of 20,000: frame", _band(window), FRAME_MS),
            ("drag of 200 cards of 20,000: frame with drop mark", _drag(window), FRAME_MS),
            ("move of 200 cards of 20,000", _moves(window), ONE_OFF_MS),
        ):
            yield Result(f"{name}, p95", milliseconds(times), "ms", limit)


def _band(window: Window) -> list[float]:
    """Draw a rubber band to and fro where it is around 2,000 cards."""
    canvas = window.canvas
    canvas.fit_page()
    window.rest(1)
    layout, camera = canvas.map_layout, canvas.camera
    # From the desk, as headers and cards leave no ground of the grid free in so small a map.
    left = camera.view_point(0, 0).x() - 3
    start = QPointF(left, camera.header_bottom(layout) + 0.1)
    window.press(start)
    ends = _ends_around(window, start)
    for end in ends[:4]:
        window.move(end)
    times = [window.timed(partial(window.move, end)) for end in (*ends, *reversed(ends))]
    window.release(ends[0])
    count = len(window.store.selection.entries)
    assert BANDED * 0.8 < count < BANDED * 1.2, f"{count} cards were selected"
    window.rest(0.5)
    return times


def _ends_around(window: Window, start: QPointF) -> list[QPointF]:
    """Return places to which a band holds about 2,000 cards, a pixel apart."""
    layout, camera = window.canvas.map_layout, window.canvas.camera
    held, row = 0, 0
    columns = len(layout.columns.phases) // 2
    while held < BANDED:
        held += sum(len(cell.boxes) for cell in layout.rows[row].cells[:columns])
        row += 1
    x = layout.left + layout.columns.edges[columns] - 6
    corner = camera.view_point(x, layout.body_top + layout.tops[row] - 2)
    assert corner.y() > start.y()
    return [corner - QPointF(0, step % 10) for step in range(FRAMES)]


def _drag(window: Window) -> list[float]:
    """Carry 200 cards over the view."""
    grip = _take_many(window)
    window.press(grip)
    places = [grip + QPointF(12 + 9 * step, 7 * step) for step in range(FRAMES)]
    window.move(places[0])
    times = [window.timed(partial(window.move, place)) for place in places]
    assert window.canvas.overlay.drop_mark is not None
    window.canvas.setFocus()
    window.release(grip + QPointF(2, 2))
    window.store.undo_stack.undo()
    window.rest(0.5)
    return times


def _moves(window: Window) -> list[float]:
    """Drop 200 cards in the next phase."""
    times: list[float] = []
    for _ in range(FRAMES // 4):
        grip = _take_many(window)
        before = window.store.project
        width = window.canvas.map_layout.columns.edges[1] * window.canvas.camera.zoom
        to = grip + QPointF(width, 4)
        window.press(grip)
        window.move(grip + QPointF(20, 0))
        window.timed(partial(window.move, to))
        times.append(window.timed(partial(window.release, to)))
        assert window.store.project is not before, "nothing was moved"
        window.store.undo_stack.undo()
        window.rest(0.3)
    return times


def _take_many(window: Window) -> QPointF:
    """Select 200 cards at 100 % and return a place on one of them."""
    window.to_grid()
    canvas = window.canvas
    rows = [row for row in canvas.map_layout.rows if row.row.kind == "cards"]
    boxes = [box.owner for row in rows for cell in row.cells[:4] for box in cell.boxes]
    chosen = [*boxes[1:MOVED], boxes[0]]
    window.commands.select_entries(chosen)
    window.rest(0.3)
    rect = entry_rect(canvas.map_layout, boxes[0])
    assert rect is not None
    return canvas.camera.view_rect(rect).center()
