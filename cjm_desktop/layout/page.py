"""A journey on one page: the column width whose height fills the paper, then the spare height."""

from collections.abc import Callable
from dataclasses import replace
from math import sqrt
from typing import Final

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.units import POINTS_PER_MM, Paper
from cjm_desktop.layout import tokens
from cjm_desktop.layout.contract import LayoutOptions, MapLayout
from cjm_desktop.layout.map import layout_map
from cjm_desktop.layout.scene_of import parts_of
from cjm_desktop.model.document import Journey, Project
from cjm_desktop.scene.items import Scene
from cjm_desktop.scene.text import Measurer

_MOST_TRIES: Final = 12
_CLOSE: Final = 0.02  # of the page's height: what is left over goes to the rows
_FINEST: Final = 1.0  # difference between two column widths that is worth a try
_BIAS: Final = 1.01  # a little too wide fits, a little too narrow does not
_MOST_SPARE: Final = 0.75  # of the rows' height; beyond it they would look empty


def layout_page(
    project: Project,
    journey: Journey,
    measurer: Measurer,
    paper: Paper,
    options: LayoutOptions,
    background: Colour = tokens.PAPER_0,
) -> tuple[Scene, float]:
    """Return a journey as a drawing with the paper's ratio, and its points per map unit.

    A map that is too tall for the widest columns is centred between blank sides; one that is too
    wide for the narrowest leaves blank what its rows cannot use at the bottom.
    """

    def measure(column: float) -> MapLayout:
        own = replace(options, column=column, spare=0.0)
        return layout_map(project, journey, measurer, own)

    ratio = paper.width / paper.height
    layout = _fitting(measure, ratio, options.column)
    spare = min(_slack(layout, ratio), layout.height * _MOST_SPARE)
    if spare > 0:
        layout = layout_map(
            project, journey, measurer, replace(layout.options, spare=spare), layout
        )
    scene = _on_page(layout, ratio, background)
    return scene, paper.width * POINTS_PER_MM / scene.width


def _fitting(measure: Callable[[float], MapLayout], ratio: float, start: float) -> MapLayout:
    """Return the map with about the narrowest columns that leave it no taller than the page."""
    low, high = tokens.COLUMN_MIN, tokens.COLUMN_MAX
    column = max(low, min(high, start))
    tried: dict[float, MapLayout] = {}
    for _ in range(_MOST_TRIES):
        layout = tried[column] = measure(column)
        slack = _slack(layout, ratio)
        if 0 <= slack <= _CLOSE * layout.sheet_height:
            return layout
        low, high = (low, column) if slack >= 0 else (column, high)
        if high - low < _FINEST:
            break
        column = _next_column(layout, ratio, column, low, high)
        if column in tried:
            column = low if high in tried and low not in tried else (low + high) / 2
    return tried.get(high) or measure(high)


def _next_column(layout: MapLayout, ratio: float, column: float, low: float, high: float) -> float:
    """Return a better column width: the area that a map covers changes little with its shape."""
    shape = layout.sheet_width / layout.sheet_height
    return max(low, min(high, column * sqrt(ratio / shape) * _BIAS))


def _slack(layout: MapLayout, ratio: float) -> float:
    """Return how much higher the page is than the map at its width; negative if it is lower."""
    return layout.sheet_width / ratio - layout.sheet_height


def _on_page(layout: MapLayout, ratio: float, background: Colour) -> Scene:
    width = max(layout.sheet_width, layout.sheet_height * ratio)
    parts = parts_of(layout, (width - layout.sheet_width) / 2)
    return Scene(width, width / ratio, background, tuple(parts))
