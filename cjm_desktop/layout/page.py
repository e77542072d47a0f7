"""A journey on one page: columns stretched until it is as wide as the paper, then spare height."""

from collections.abc import Callable
from functools import partial
from typing import Final

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.units import POINTS_PER_MM, Paper
from cjm_desktop.layout import tokens
from cjm_desktop.layout.columns import is_automatic
from cjm_desktop.layout.contract import LayoutOptions, MapLayout
from cjm_desktop.layout.map import layout_map
from cjm_desktop.layout.scene_of import parts_of
from cjm_desktop.model.document import Journey, Project
from cjm_desktop.model.questions import is_unfilled
from cjm_desktop.scene.items import Scene
from cjm_desktop.scene.text import Measurer

_MOST_TRIES: Final = 6  # pictures grow with their columns, and the map with them
_TOLERANCE: Final = 0.01  # of heights that were summed up
_MOST_SPARE: Final = 0.75  # of the rows' height; beyond it they would look empty

_Measure = Callable[[LayoutOptions, MapLayout | None], MapLayout]


def layout_page(
    project: Project,
    journey: Journey,
    measurer: Measurer,
    paper: Paper,
    options: LayoutOptions,
    background: Colour = tokens.PAPER_0,
) -> tuple[Scene, float]:
    """Return a journey as a drawing with the paper's ratio, and its points per map unit.

    A journey in which nothing stands yet is drawn to be filled in by hand. Lines break as on
    screen. A map that is too tall and has no column to stretch is centred between blank sides; one
    that is too wide leaves blank what its rows cannot use at the bottom.
    """
    ratio = paper.width / paper.height
    measure = partial(layout_map, project, journey, measurer)
    bare = options._replace(stretch=0.0, spare=0.0, asking=False, by_hand=is_unfilled(journey))
    layout = _stretched(measure, bare, ratio)
    spare = min(_slack(layout, ratio), layout.height * _MOST_SPARE)
    if spare > 0:
        layout = measure(layout.options._replace(spare=spare), layout)
    scene = _on_page(layout, ratio, background)
    return scene, paper.width * POINTS_PER_MM / scene.width


def _stretched(measure: _Measure, options: LayoutOptions, ratio: float) -> MapLayout:
    """Return the map with the least stretch that leaves it no taller than the page."""
    layout = measure(options, None)
    for _ in range(_MOST_TRIES):
        stretch = _needed_stretch(layout, ratio)
        if stretch <= layout.options.stretch:
            break
        layout = measure(options._replace(stretch=stretch), layout)
    return _relaxed(measure, layout, ratio)


def _relaxed(measure: _Measure, layout: MapLayout, ratio: float) -> MapLayout:
    """Return the map with less stretch, where its blocks took less height when it had more."""
    stretch = _needed_stretch(layout, ratio)
    if stretch >= layout.options.stretch:
        return layout
    relaxed = measure(layout.options._replace(stretch=stretch), layout)
    return relaxed if _slack(relaxed, ratio) >= -_TOLERANCE else layout


def _needed_stretch(layout: MapLayout, ratio: float) -> float:
    """Return the stretch that makes a map of this height as wide as the page."""
    count = sum(map(is_automatic, layout.journey.phases))
    missing = layout.sheet_height * ratio - layout.sheet_width
    return max(0.0, layout.options.stretch + missing / count) if count else 0.0


def _slack(layout: MapLayout, ratio: float) -> float:
    """Return how much higher the page is than the map at its width; negative if it is lower."""
    return layout.sheet_width / ratio - layout.sheet_height


def _on_page(layout: MapLayout, ratio: float, background: Colour) -> Scene:
    width = max(layout.sheet_width, layout.sheet_height * ratio)
    parts = parts_of(layout, (width - layout.sheet_width) / 2)
    return Scene(width, width / ratio, background, tuple(parts))
