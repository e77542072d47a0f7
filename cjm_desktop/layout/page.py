"""A journey on its paper: as large as fits, or in type of a size."""

from collections.abc import Iterable
from functools import partial
from math import inf
from typing import TYPE_CHECKING, Final

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.base.papers import LARGEST_SIDE_MM, Roll
from cjm_desktop.base.units import POINTS_PER_MM, Paper
from cjm_desktop.layout import tokens
from cjm_desktop.layout.contract import LayoutOptions, MapLayout
from cjm_desktop.layout.legibility import CARD_UNITS
from cjm_desktop.layout.map import layout_map
from cjm_desktop.layout.page_fit import (
    Measure,
    fitting,
    page_width,
    widened,
    with_spare,
)
from cjm_desktop.layout.paper_wish import (
    DoesNotFitError,
    NoRoomError,
    Page,
    PaperWish,
    TooLongError,
)
from cjm_desktop.layout.reading import reading
from cjm_desktop.layout.scene_of import parts_of
from cjm_desktop.model.document import Journey, Project
from cjm_desktop.model.questions import is_unfilled
from cjm_desktop.scene.ink import inked
from cjm_desktop.scene.items import Part, Scene
from cjm_desktop.scene.text import Measurer

if TYPE_CHECKING:
    from cjm_desktop.layout.faded_rows import Fading

_TOLERANCE: Final = 0.01  # of lengths that were summed up
_LEAST_ROOM_MM: Final = 10.0  # between margins


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
    page = layout_sheet(project, journey, measurer, PaperWish(paper), options, background)
    return page.scene, page.points_per_unit


def layout_sheet(
    project: Project,
    journey: Journey,
    measurer: Measurer,
    wish: PaperWish,
    options: LayoutOptions,
    background: Colour = tokens.PAPER_0,
    fading: "Fading | None" = None,
) -> Page:
    """Return a journey on the paper that is wished for, or on as much as the wish leaves open.

    On a whole sheet it fills the page as ``layout_page`` says; in type of a size it takes that
    size. Where a side is open the map keeps the columns and heights that it has on screen there.
    With ``fading`` some of it stands back. Raises DoesNotFitError, NoRoomError or TooLongError.
    """
    fit = _fit(project, journey, measurer, wish, options)
    return page_of(fit, wish, (), background, fading)


def scale_on(
    project: Project, journey: Journey, measurer: Measurer, wish: PaperWish, options: LayoutOptions
) -> float:
    """Return the points for each map unit that ``layout_sheet`` would give; nothing is drawn.

    Raises DoesNotFitError or NoRoomError.
    """
    return _fit(project, journey, measurer, wish, options, shared=False).points_per_unit


class Fit(NamedTuple):
    """A map measured for its paper, and the room that it has there in map units."""

    layout: MapLayout
    points_per_unit: float
    width: float
    height: float
    margin: float  # of white around the room, where the layout has none of its own
    is_open: bool  # the height is as the map needs

    @property
    def left(self) -> float:
        """Where the map's left edge stands on the page: in the middle of what it does not fill."""
        return self.margin + (self.width - self.layout.sheet_width) / 2

    @property
    def paper(self) -> Paper:
        """The paper in millimetres, as large as the map needs where a side is open."""
        unit = self.points_per_unit / POINTS_PER_MM
        return Paper((self.width + 2 * self.margin) * unit, (self.height + 2 * self.margin) * unit)


def _fit(
    project: Project,
    journey: Journey,
    measurer: Measurer,
    wish: PaperWish,
    options: LayoutOptions,
    *,
    shared: bool = True,
) -> Fit:
    measure = partial(layout_map, project, journey, measurer)
    by_hand = options.by_hand or is_unfilled(journey)
    return fitted(measure, options._replace(by_hand=by_hand), wish, shared=shared)


def fitted(
    measure: Measure, options: LayoutOptions, wish: PaperWish, *, shared: bool = True
) -> Fit:
    """Return the map for the paper that is wished for; its rows share what height is left over.

    Raises DoesNotFitError or NoRoomError.
    """
    bare = bare_options(measure, options, wish)
    room = _room(wish)
    layout, points_per_unit = _laid_out(measure, bare, room, wish)
    unit = points_per_unit / POINTS_PER_MM  # millimetres
    width = room.width / unit if room.width else layout.sheet_width
    height = room.height / unit if room.height else layout.sheet_height
    if room.height and shared:
        layout = with_spare(measure, layout, height - layout.sheet_height)
    margin = (wish.margin_mm or 0.0) / unit
    return Fit(layout, points_per_unit, width, height, margin, room.height is None)


def bare_options(measure: Measure, options: LayoutOptions, wish: PaperWish) -> LayoutOptions:
    """Return options to begin with; where white is asked for around the map none is in it.

    What it has then is room for what hangs out of the grid, which so keeps out of the white.
    """
    bare = options._replace(stretch=0.0, spare=0.0, asking=False)
    if wish.margin_mm is None:
        return bare
    aside, above = _overhangs(measure(bare._replace(margin=0.0), None))
    return bare._replace(margin=above, overhang=max(0.0, aside - above))


def _overhangs(layout: MapLayout) -> tuple[float, float]:
    """Return how far icons, pencil corners, bands and such reach out of a map without margins.

    At its sides, and above or below it.
    """
    aside, above = [0.0], [0.0]
    for part in parts_of(layout, 0.0, 0.0):
        for ink in inked(part):
            aside += -ink.x, ink.right - layout.sheet_width
            above += -ink.y, ink.bottom - layout.sheet_height
    return max(aside), max(above)


def page_of(
    fit: Fit,
    wish: PaperWish,
    over: Iterable[Part] = (),
    background: Colour = tokens.PAPER_0,
    fading: "Fading | None" = None,
) -> Page:
    """Return the page with a map on it, and more parts over that. Raises TooLongError."""
    parts = (*parts_of(fit.layout, fit.left, fit.margin, fading), *over)
    width, height = fit.width + 2 * fit.margin, fit.height + 2 * fit.margin
    order = reading(fit.layout, parts, fit.left, fit.margin)
    scene = Scene(width, height, background, parts, order)
    paper = _paper(scene, fit.points_per_unit / POINTS_PER_MM, wish)
    if max(paper) > LARGEST_SIDE_MM:
        raise TooLongError(paper)
    return Page(scene, paper, fit.points_per_unit)


class _Room(NamedTuple):
    """Width and height between the margins in millimetres, None where they are open."""

    width: float | None
    height: float | None


def _room(wish: PaperWish) -> _Room:
    """Return the room that a wish leaves. Raises NoRoomError."""
    match wish.paper:
        case None:
            sides: tuple[float | None, float | None] = (None, None)
        case Roll(width, orientation):
            sides = (width, None) if orientation == "portrait" else (None, width)
        case _:
            sides = wish.paper
    taken = 2 * (wish.margin_mm or 0.0)
    room = _Room(*(None if side is None else side - taken for side in sides))
    if any(side is not None and side < _LEAST_ROOM_MM for side in room):
        raise NoRoomError(wish.margin_mm or 0.0)
    return room


def _laid_out(
    measure: Measure, options: LayoutOptions, room: _Room, wish: PaperWish
) -> tuple[MapLayout, float]:
    """Return the map for a room, and its points per map unit."""
    if wish.type_points is None:
        return _as_large_as_fits(measure, options, room)
    points_per_unit = wish.type_points / CARD_UNITS
    unit = points_per_unit / POINTS_PER_MM
    layout = measure(options, None)
    width = room.width / unit if room.width else layout.sheet_width
    height = room.height / unit if room.height else layout.sheet_height
    layout = widened(measure, layout, width, height if room.height else inf)
    if layout.sheet_width > width + _TOLERANCE or layout.sheet_height > height + _TOLERANCE:
        _, fitting = _as_large_as_fits(measure, options, room)
        raise DoesNotFitError(
            wish.type_points,
            Paper(layout.sheet_width * unit, layout.sheet_height * unit),
            (room.width, room.height),
            fitting * CARD_UNITS,
        )
    return layout, points_per_unit


def _as_large_as_fits(
    measure: Measure, options: LayoutOptions, room: _Room
) -> tuple[MapLayout, float]:
    if room.width and room.height:
        ratio = room.width / room.height
        layout = fitting(measure, options, ratio)
        return layout, room.width * POINTS_PER_MM / page_width(layout, ratio)
    layout = measure(options, None)
    if room.width:
        return layout, room.width * POINTS_PER_MM / layout.sheet_width
    if room.height:
        return layout, room.height * POINTS_PER_MM / layout.sheet_height
    raise ValueError("paper as large as the type asks for needs a size of type")


def _paper(scene: Scene, unit: float, wish: PaperWish) -> Paper:
    """Return the paper that a drawing fills: the sides that were given, and the others."""
    width, height = scene.width * unit, scene.height * unit
    match wish.paper:
        case None:
            return Paper(width, height)
        case Roll(side, orientation):
            return Paper(side, height) if orientation == "portrait" else Paper(width, side)
        case _:
            return wish.paper
