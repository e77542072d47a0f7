"""Scrolling at 20,000 cards while pinned rows stay in view over the canvas, in the whole window."""

from collections.abc import Iterator
from functools import partial
from typing import Final

from cjm_desktop.model.document import Project
from cjm_desktop.ui.canvas.pinned_strip import PinnedStrip
from tests.benchmarks.generator import generated_project
from tests.benchmarks.measure import Result, milliseconds
from tests.benchmarks.window import Window

FRAMES: Final = 60
STEP_PX: Final = 60
LIMIT_MS: Final = 8.0


def results() -> Iterator[Result]:
    """Measure steps down and to the right, each to the painted frame."""
    with Window(_with_pinned_rows(generated_project(20_000, seed=1))) as window:
        window.to_grid()
        window.canvas.scroll_view(0, 2_400)  # past the pinned rows
        window.rest(1)
        strip = window.canvas.findChild(PinnedStrip)
        assert isinstance(strip, PinnedStrip)
        assert strip.isVisible()
        for name, step in (("down", (0, STEP_PX)), ("to the right", (STEP_PX, 0))):
            scroll = partial(window.canvas.scroll_view, *step)
            times = [window.timed(scroll) for _ in range(FRAMES)]
            assert strip.isVisible()
            title = f"scroll of 60 px {name} under pinned rows, p95"
            yield Result(title, milliseconds(times), "ms", LIMIT_MS)


def _with_pinned_rows(project: Project) -> Project:
    """Return the project with its scores and its curve pinned."""
    journey = project.journeys[0]
    rows = [row.replace(pinned=row.kind in ("score", "curve")) for row in journey.rows]
    return project.replace(journeys=(journey.replace(rows=tuple(rows)),))
