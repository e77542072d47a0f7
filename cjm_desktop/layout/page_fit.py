"""Filling a page: columns stretched until the map is as wide as it, then spare height shared."""

from collections.abc import Callable, Iterator
from math import inf
from typing import Final

from cjm_desktop.layout import tokens
from cjm_desktop.layout.columns import is_automatic
from cjm_desktop.layout.contract import LayoutOptions, MapLayout

_MOST_TRIES: Final = 6  # pictures grow with their columns, and the map with them
_COLUMNS: Final = (290.0, 350.0, 420.0, tokens.COLUMN_MAX)  # of excerpts
_MOST_ENTRIES: Final = 2_000  # with more it would take longer than is worth it
_STEPS: Final = 16  # from the width of an excerpt's columns to that of its page
_TOLERANCE: Final = 0.01  # of heights that were summed up
_MOST_SPARE: Final = 0.75  # of the rows' height; beyond it they would look empty
_MOST_STRETCH: Final = 0.5  # of a column's width

Measure = Callable[[LayoutOptions, MapLayout | None], MapLayout]
"""What measures one map with options, and what it gave before."""


def with_spare(measure: Measure, layout: MapLayout, slack: float) -> MapLayout:
    """Return the map with the height that its page leaves over shared out, as far as looks good."""
    spare = min(slack, layout.height * _MOST_SPARE)
    return measure(layout.options._replace(spare=spare), layout) if spare > 0 else layout


def stretched(measure: Measure, options: LayoutOptions, ratio: float) -> MapLayout:
    """Return the map with the least stretch that leaves it no taller than the page."""
    layout = measure(options, None)
    for _ in range(_MOST_TRIES):
        stretch = _needed_stretch(layout, ratio)
        if stretch <= layout.options.stretch:
            break
        layout = measure(options._replace(stretch=stretch), layout)
    return _relaxed(measure, layout, ratio)


def _relaxed(measure: Measure, layout: MapLayout, ratio: float) -> MapLayout:
    """Return the map with less stretch, where its blocks took less height when it had more."""
    stretch = _needed_stretch(layout, ratio)
    if stretch >= layout.options.stretch:
        return layout
    relaxed = measure(layout.options._replace(stretch=stretch), layout)
    return relaxed if _slack(relaxed, ratio) >= -_TOLERANCE else layout


def _needed_stretch(layout: MapLayout, ratio: float) -> float:
    """Return the stretch that makes a map of this height as wide as the page."""
    return stretch_to(layout, layout.sheet_height * ratio)


def stretch_to(layout: MapLayout, width: float) -> float:
    """Return the stretch that makes a map as wide as asked for; none makes it narrower.

    Columns become half as wide again and no wider: their text breaks as on screen, and would stand
    lost in them. Where people write by hand there is no such bound.
    """
    count = sum(map(is_automatic, layout.journey.phases))
    if not count:
        return 0.0
    options = layout.options
    wanted = options.stretch + (width - layout.sheet_width) / count
    most = inf if options.by_hand else _MOST_STRETCH * options.column
    return min(most, max(0.0, wanted))


def fitting(measure: Measure, options: LayoutOptions, ratio: float) -> MapLayout:
    """Return the map that fills a page as well as it can.

    Of an excerpt that is the one with the largest type: it is on no screen, and its lines may use
    columns as wide as reads well.
    """
    layout = broadened(measure, stretched(measure, options, ratio), ratio)
    if not _is_free(layout):
        return layout
    wider = (stretched(measure, each, ratio) for each in _wider(options))
    tried = (broadened(measure, each, ratio) for each in wider)
    return min([layout, *tried], key=lambda each: _ranking(each, ratio))


def widened(measure: Measure, layout: MapLayout, width: float, height: float) -> MapLayout:
    """Return the map as wide as its page, if it is no higher then: pictures grow with columns.

    An excerpt gets the narrowest columns of those that make it low enough.
    """
    for options in (layout.options, *(_wider(layout.options) if _is_free(layout) else ())):
        started = measure(options, layout)
        wide = measure(options._replace(stretch=stretch_to(started, width)), started)
        found = broad_to(measure, wide, width)
        if found.sheet_width <= width + _TOLERANCE and found.sheet_height <= height + _TOLERANCE:
            return found
    return layout


def _is_free(layout: MapLayout) -> bool:
    """Tell whether lines may break otherwise than on screen, and that does not take too long."""
    return layout.options.broadens and _entries(layout) <= _MOST_ENTRIES


def _wider(options: LayoutOptions) -> Iterator[LayoutOptions]:
    return (options._replace(column=each) for each in _COLUMNS if each > options.column)


def _ranking(layout: MapLayout, ratio: float) -> tuple[int, float]:
    """Return what is less for larger type, and of the same for columns that fill more."""
    return round(page_width(layout, ratio)), layout.options.breadth


def _entries(layout: MapLayout) -> int:
    return sum(len(cell.boxes) for row in layout.rows for cell in row.cells)


def broadened(measure: Measure, layout: MapLayout, ratio: float) -> MapLayout:
    """Return an excerpt whose columns cannot fill its page with blocks around it that do.

    The wider these are the lower, and the larger is everything: the page is as narrow as holds it.
    """
    least, most = layout.sheet_width, layout.sheet_height * ratio
    if not layout.options.broadens or most - least < _TOLERANCE:
        return layout
    step = (most - least) / _STEPS
    widths = (least + step * number for number in range(1, _STEPS + 1))
    tried = (broad_to(measure, layout, width) for width in widths)
    best = min([layout, *tried], key=lambda each: page_width(each, ratio))
    filling = broad_to(measure, best, page_width(best, ratio))
    return filling if _slack(filling, ratio) >= -_TOLERANCE else best


def broad_to(measure: Measure, layout: MapLayout, width: float) -> MapLayout:
    """Return an excerpt with the blocks around it as wide as a sheet; all else is as it was."""
    breadth = layout.options.breadth + width - layout.sheet_width
    if not layout.options.broadens or breadth < _TOLERANCE:
        return layout
    return measure(layout.options._replace(breadth=breadth), layout)


def page_width(layout: MapLayout, ratio: float) -> float:
    """Return how wide a page of a ratio is that holds a map."""
    return max(layout.sheet_width, layout.sheet_height * ratio)


def _slack(layout: MapLayout, ratio: float) -> float:
    """Return how much higher the page is than the map at its width; negative if it is lower."""
    return layout.sheet_width / ratio - layout.sheet_height
