"""A scene as the content of a page.

Coordinates are the scene's own: the page turns y downwards and scales map units to points, once.
Each part draws in its own coordinates, so that parts that look alike are alike in bytes, which
compresses well.
"""

import math
from collections.abc import Iterable, Iterator
from functools import cached_property, partial
from typing import assert_never

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.icons import ICON_SQUARE
from cjm_desktop.render.pdf import operators as op
from cjm_desktop.render.pdf.colours import Ink
from cjm_desktop.render.pdf.ink_stacks import Coated, InkStacks, most_under_black
from cjm_desktop.render.pdf.pages import THINNEST_POINTS
from cjm_desktop.render.pdf.resources import Resources
from cjm_desktop.render.pdf.text import State, silent_text_object, text_object
from cjm_desktop.scene.extent import extent
from cjm_desktop.scene.items import (
    Box,
    Icon,
    Item,
    Move,
    Part,
    Path,
    Picture,
    Scene,
    Stroke,
    Text,
    To,
)

_FUZZ = 0.001  # map units by which sums of places may be off
_SHARED = 0.1  # of the shorter side of a page's part of a scene, that pages beside may show too
_STROKED = 1  # how letters are rendered under a halo's colour
_NO_PICTURE = Colour("#EFECE5")
_NO_PICTURE_LINE = Stroke(Colour("#8E897E"))


class SceneContent:
    """Writes the operators that draw a scene, at one scale and on a page of one colour."""

    def __init__(
        self,
        scene: Scene,
        points_per_unit: float,
        paper: Colour,
        resources: Resources,
        beneath: Iterable[Coated] = (),
    ) -> None:
        self._scene = scene
        self._background = scene.background
        # no method of its own, which would keep this and the document from going
        self._printed = partial(_printed, scene.background, paper)
        self._points_per_unit = points_per_unit
        self._part_rect = Rect(0, 0, 0, 0)
        self._thinnest = math.ceil(THINNEST_POINTS / points_per_unit * 1000) / 1000
        self._resources = resources
        self._inks = resources.colours
        self._beneath = beneath
        self._cuts_out = False  # whether the item in hand is black that must not overprint
        self._kept: dict[int, str] = {}
        self._code: list[str] = []
        self._state = State()

    def parts(self) -> Iterator[tuple[int, str]]:
        """Yield the operators of each part and its place in the scene; y runs downwards."""
        for index, part in enumerate(self._scene.parts):
            if part.items:
                yield index, self._part(index, part)

    def parts_within(self, clip: Rect) -> Iterator[tuple[int, str]]:
        """Yield the same of the parts that touch a rectangle in map units.

        Those near its edges are kept, since the pages beside share them.
        """
        if clip.grown(_FUZZ).holds(Rect(0, 0, self._scene.width, self._scene.height)):
            yield from self.parts()
            return
        left, top, right, bottom = clip.x, clip.y, clip.right, clip.bottom
        inner = clip.grown(-_SHARED * min(clip.w, clip.h))
        for index, x1, y1, x2, y2 in self._extents:
            if x1 < right and left < x2 and y1 < bottom and top < y2:
                is_inner = inner.x < x1 and inner.y < y1 and x2 < inner.right and y2 < inner.bottom
                yield index, self._written(index, keep=not is_inner)

    @cached_property
    def _extents(self) -> list[tuple[int, float, float, float, float]]:
        """The parts that leave ink: their places in the scene, and from where to where."""
        extents = enumerate(map(extent, self._scene.parts))
        return [(i, r.x, r.y, r.right, r.bottom) for i, r in extents if r is not None]

    def _written(self, index: int, *, keep: bool) -> str:
        code = self._kept.get(index) or self._part(index, self._scene.parts[index])
        if keep:
            self._kept[index] = code
        return code

    @cached_property
    def heavy(self) -> tuple[Coated, ...]:
        """Where so much ink lies that black on it would be too much, as ``beneath`` tells it."""
        return () if self._stacks is None else tuple(self._stacks.places)

    @cached_property
    def _stacks(self) -> InkStacks | None:
        """The stacks of ink that would be too high; None where black never overprints."""
        limit = self._inks.ink_limit
        if limit is None:
            return None
        least, reach = most_under_black(limit), self._thinnest / 2
        drawn = self._resources.pictures.is_readable
        return InkStacks(self._scene, self._inks, self._printed, least, reach, self._beneath, drawn)

    def _part(self, index: int, part: Part) -> str:
        self._state = State()
        self._part_rect = part.rect
        self._code = [f"q 1 0 0 1 {op.numbers(part.rect.x, part.rect.y)} cm"]
        cut_out = self._stacks.under if self._stacks is not None else {}
        for place, item in enumerate(part.items):
            self._cuts_out = (index, place) in cut_out
            self._draw(item)
        self._code.append("Q")
        return "\n".join(self._code)

    def _draw(self, item: Item) -> None:
        match item:
            case Text():
                self._draw_text(item)
            case Box(rect, fill, stroke, radius):
                self._paint(op.rectangle(rect, radius), fill, stroke)
            case Path(steps, fill, stroke):
                self._paint(op.outline(steps), fill, stroke)
            case Icon():
                self._draw_icon(item)
            case Picture():
                self._draw_picture(item)
            case _:
                assert_never(item)

    def _paint(self, outline: str, fill: Colour | None, stroke: Stroke | None) -> None:
        if fill is not None:
            self._set_fill(self._inks.areas[self._printed(fill)])
        if stroke is not None:
            self._set_stroke(stroke)
        self._code.append(f"{outline} {op.paint(fill is not None, stroke is not None)}")

    def _set_fill(self, ink: Ink) -> None:
        if ink != self._state.fill:
            self._state.fill = ink
            self._code.append(ink.fill)
        self._overprint(self._state.overprint[0], ink.overprint)

    def _set_stroke(self, stroke: Stroke) -> None:
        ink = self._line_ink(stroke.colour)
        if stroke != self._state.stroke:
            self._state.stroke = stroke
            self._code.append(f"{ink.stroke} {op.stroke_style(stroke, self._thinnest)}")
        self._overprint(ink.overprint, self._state.overprint[1])

    def _overprint(self, strokes: bool, fills: bool) -> None:
        if self._cuts_out:
            strokes = fills = False
        if (strokes, fills) != self._state.overprint:
            self._state.overprint = strokes, fills
            self._code.append(f"/{self._resources.overprints.name(strokes, fills)} gs")

    def _line_ink(self, colour: Colour) -> Ink:
        return self._inks.lines[self._printed(colour)]

    def _draw_icon(self, item: Icon) -> None:
        self._set_fill(self._line_ink(item.colour))
        name = self._resources.icons.name(item.name, item.weight)
        scale = op.factor(item.size / ICON_SQUARE)
        self._code.append(f"q {scale} 0 0 {scale} {op.numbers(item.x, item.y)} cm /{name} Do Q")

    def _draw_picture(self, item: Picture) -> None:
        width = item.rect.w * self._points_per_unit
        ground = partial(self._ground, item)
        name = self._resources.pictures.name(item.image, width, ground)
        x, y, w, h = item.rect
        if name is None:
            self._paint(op.rectangle(item.rect, 0.0), _NO_PICTURE, _NO_PICTURE_LINE)
            diagonal = Move(x, y), To(x + w, y + h)
            self._paint(op.outline(diagonal), None, _NO_PICTURE_LINE)
            return
        # an image is drawn in a unit square that stands upright
        self._code.append(f"q {op.number(w)} 0 0 {op.numbers(-h, x, y + h)} cm /{name} Do Q")

    def _ground(self, picture: Picture) -> Colour:
        """Return the colour of the area on which a picture of the part in hand lies."""
        place = picture.rect.moved(self._part_rect.x, self._part_rect.y)
        colour = self._background
        for part in self._scene.parts:
            for item in part.items:
                if item is picture and part.rect == self._part_rect:
                    return self._printed(colour)
                if isinstance(item, Box) and item.fill is not None:
                    area = item.rect.moved(part.rect.x, part.rect.y)
                    colour = item.fill if area.holds(place) else colour
        return self._printed(colour)

    def _draw_text(self, item: Text) -> None:
        shown = self._resources.encoded(item.line)
        if not shown:
            return
        paths = op.outline(self._resources.outlines(item, shown))
        if item.halo is not None:
            self._set_stroke(item.halo)
            if paths:
                self._code.append(f"{paths} {op.paint(False, True)}")
            self._code.append(silent_text_object(item, shown, self._state, _STROKED))
        self._set_fill(self._line_ink(item.colour))
        if paths:
            self._code.append(f"{paths} {op.paint(True, False)}")
        write = silent_text_object if item.silent else text_object
        self._code.append(write(item, shown, self._state))


def _printed(background: Colour, paper: Colour, colour: Colour) -> Colour:
    """Return a colour as it is printed: the scene's own background is the paper's colour."""
    return paper if colour == background else colour
