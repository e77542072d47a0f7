"""Our own check of what the pages of a print shop's file draw: every ink, line and text."""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from pikepdf import Dictionary, Name, Object, Page, parse_content_stream

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.render.pdf.code_widths import CodeWidths
from cjm_desktop.render.pdf.content_streams import content_streams
from cjm_desktop.render.pdf.faults import Fault
from cjm_desktop.render.pdf.file_checks import Box, box
from cjm_desktop.render.pdf.image_checks import ImageChecks
from cjm_desktop.render.pdf.ink_looks import InkLooks
from cjm_desktop.render.pdf.matrices import UNMOVED, Matrix, after
from cjm_desktop.render.pdf.pages import THINNEST_POINTS
from cjm_desktop.render.pdf.stack_checks import BLACK, Inks, StackChecks, stacked

_ROUNDING = 0.015  # of inks, which are written to a thousandth each
_CLOSE = 0.1  # points within which an area ends at an edge
_INLINE_IMAGE = "INLINE IMAGE"  # what pikepdf calls the three operators of one
_NOT_INK = {"/DeviceRGB", "/CalRGB", "/CalGray", "/Lab", "/ICCBased"}

_NONE: Inks = (0.0, 0.0, 0.0, 0.0)
_OTHER: Inks = ()


class PressLimits(NamedTuple):
    """What a press can print: the most ink in one place, and how coarse pictures may be."""

    ink: float  # 3.0 for 300 %
    least_ppi: float | None = None


@dataclass(slots=True)
class _State:
    matrix: Matrix = UNMOVED
    fill: Inks = BLACK
    stroke: Inks = BLACK
    fills_over: bool = False
    strokes_over: bool = False
    mode_1: bool = False  # overprinting leaves plates alone whose ink is 0
    width: float = 1.0
    rendering: int = 0


class PageInks:
    """Follows one page's operators and collects what is wrong."""

    def __init__(
        self,
        page: Page,
        index: int,
        limits: PressLimits,
        looks: InkLooks,
        images: ImageChecks,
        widths: CodeWidths,
    ) -> None:
        self._page = page
        self._index = index
        self._limits = limits
        self._looks = looks
        self._images = images
        self._widths = widths
        self._laid: set[Inks] = set()
        self._laid_over: set[Inks] = {BLACK}
        self._has_images = False
        self._most_coloured = 0.0
        self._has_black_apart = False  # text that cuts out what it lies on
        self._resources = page.resources
        self._unit = float(page.obj.get("/UserUnit", 1))
        self._trim, self._bleed = box(page, "/TrimBox"), box(page, "/BleedBox")
        self._state = _State()
        self._stack: list[_State] = []
        self._areas: list[Box] = []
        self._faults: dict[Fault, None] = {}

    def faults(self, done: Callable[[float], None] = lambda _: None) -> Iterator[Fault]:
        """Yield each thing that is wrong once, in the order of the page; tell what is done."""
        handlers = self._handlers()
        wanted = " ".join([*handlers, "BI", "ID", "EI"])
        streams = content_streams(self._page)
        for number, stream in enumerate(streams):
            done(number / len(streams))
            for step in parse_content_stream(stream, wanted):
                handlers[str(step.operator)](step.operands)
        self._check_stacks()
        yield from self._faults

    def _check_stacks(self) -> None:
        """Look where things lie, if that can make a difference."""
        most = self._limits.ink + _ROUNDING
        heavy = {
            under
            for under in self._laid
            if any(stacked(over, under) > most for over in self._laid_over)
        }
        heavy_images = self._most_coloured + BLACK[3] > most
        if heavy or heavy_images or (self._has_images and self._has_black_apart):
            checks = StackChecks(self._page, self._index, most, heavy, self._images, self._widths)
            self._faults.update(dict.fromkeys(checks.faults()))
        elif self._has_black_apart:
            self._tell("black text overprints")

    def _handlers(self) -> dict[str, Callable[[Any], None]]:
        table: tuple[tuple[str, Callable[[Any], None]], ...] = (
            ("q", self._save),
            ("Q", self._restore),
            ("cm", self._move),
            ("gs", self._set_state),
            ("w", self._set_width),
            ("Tr", self._set_rendering),
            ("k", self._fill_inks),
            ("K", self._stroke_inks),
            ("g", self._fill_grey),
            ("G", self._stroke_grey),
            ("rg RG", self._rgb),
            ("cs", self._fill_space),
            ("CS", self._stroke_space),
            ("Tj TJ ' \"", self._text),
            ("re", self._rectangle),
            ("f F f*", self._fill),
            ("S s", self._stroke),
            ("B B* b b*", self._fill_and_stroke),
            ("n", self._drop),
            ("Do", self._draw),
            ("sh", self._shading),
        )
        handlers = {name: handle for names, handle in table for name in names.split()}
        return handlers | {_INLINE_IMAGE: self._inline_image}

    def _tell(self, rule: str, found: str = "") -> None:
        self._faults[Fault(rule, found, self._index)] = None

    def _save(self, _: Any) -> None:
        self._stack.append(replace(self._state))

    def _restore(self, _: Any) -> None:
        self._state = self._stack.pop()

    def _move(self, operands: Any) -> None:
        a, b, c, d, e, f = map(float, operands)
        self._state.matrix = after((a, b, c, d, e, f), self._state.matrix)

    def _set_width(self, operands: Any) -> None:
        self._state.width = float(operands[0])

    def _set_rendering(self, operands: Any) -> None:
        self._state.rendering = int(operands[0])

    def _set_state(self, operands: Any) -> None:
        named = self._resource("/ExtGState", operands[0])
        state = self._state
        if "/OP" in named:
            state.strokes_over = state.fills_over = bool(named.OP)
        if "/op" in named:
            state.fills_over = bool(named.op)
        if "/OPM" in named:
            state.mode_1 = int(named.OPM) == 1
        blends = named.get("/BM", Name.Normal) not in (Name.Normal, Name.Compatible)
        if blends or float(named.get("/CA", 1)) < 1 or float(named.get("/ca", 1)) < 1:
            self._tell("nothing blends", str(operands[0]))

    def _resource(self, kind: str, name: Object) -> Object:
        found: Object = self._resources.get(kind, Dictionary()).get(str(name), Dictionary())
        return found

    def _fill_inks(self, operands: Any) -> None:
        self._state.fill = self._inks(operands)

    def _stroke_inks(self, operands: Any) -> None:
        self._state.stroke = self._inks(operands)

    def _inks(self, operands: Any) -> Inks:
        inks = tuple(map(float, operands))
        if sum(inks) > self._limits.ink + _ROUNDING:
            self._tell("no more ink than the limit", f"{sum(inks):.0%}")
        return inks

    def _fill_grey(self, operands: Any) -> None:
        self._state.fill = (0.0, 0.0, 0.0, 1 - float(operands[0]))

    def _stroke_grey(self, operands: Any) -> None:
        self._state.stroke = (0.0, 0.0, 0.0, 1 - float(operands[0]))

    def _rgb(self, operands: Any) -> None:
        self._tell(_ONLY_INKS, " ".join(f"{float(each):g}" for each in operands))

    def _fill_space(self, operands: Any) -> None:
        self._space(operands[0])
        self._state.fill = _OTHER

    def _stroke_space(self, operands: Any) -> None:
        self._space(operands[0])
        self._state.stroke = _OTHER

    def _space(self, name: Object) -> None:
        for found in spaces(self._resources, name):
            if found in _NOT_INK:
                self._tell(_ONLY_INKS, found)

    def _shading(self, _: Any) -> None:
        self._tell("nothing blends", "a shading")

    def _inline_image(self, _: Any) -> None:
        self._tell("pictures are shared by pages", "an inline image")

    def _text(self, _: Any) -> None:
        state = self._state
        if state.rendering == 0:
            self._text_inks(state.fill, state.fills_over and state.mode_1)
            self._lay(state.fill, state.fills_over)
        elif state.rendering == 1:
            self._lay(state.stroke, state.strokes_over)

    def _text_inks(self, inks: Inks, over: bool) -> None:
        if inks == BLACK:
            self._has_black_apart |= not over
        elif any(inks[:3]) and self._looks.is_black(inks):
            self._tell("black text is one ink", " ".join(f"{ink:.0%}" for ink in inks))

    def _lay(self, inks: Inks, over: bool) -> None:
        self._laid.add(inks)
        if over and self._state.mode_1:
            self._laid_over.add(inks)
        if over and inks == _NONE:
            self._tell("what is left to the paper does not overprint")

    def _rectangle(self, operands: Any) -> None:
        x, y, w, h = map(float, operands)
        a, b, c, d, e, f = self._state.matrix
        if b or c:
            return
        left, right = sorted((a * x + e, a * (x + w) + e))
        bottom, top = sorted((d * y + f, d * (y + h) + f))
        self._areas.append((left, bottom, right, top))

    def _fill(self, _: Any) -> None:
        self._lay(self._state.fill, self._state.fills_over)
        if self._state.fill != _NONE:
            self._areas_reach_bleed()
        self._areas.clear()

    def _stroke(self, _: Any) -> None:
        self._lay(self._state.stroke, self._state.strokes_over)
        self._not_too_thin()
        self._areas.clear()

    def _fill_and_stroke(self, _: Any) -> None:
        self._fill(_)
        self._stroke(_)

    def _drop(self, _: Any) -> None:
        self._areas.clear()

    def _not_too_thin(self) -> None:
        a, b, c, d, *_ = self._state.matrix
        points = self._state.width * math.sqrt(abs(a * d - b * c)) * self._unit
        if points < THINNEST_POINTS - 0.005:
            self._tell(f"lines are at least {THINNEST_POINTS} points", f"{points:.2f}")

    def _areas_reach_bleed(self) -> None:
        if self._trim is None or self._bleed is None:
            return
        for area in self._areas:
            for side, (edge, trim, bleed) in enumerate(
                zip(area, self._trim, self._bleed, strict=True)
            ):
                outwards = -1 if side < 2 else 1  # left and bottom are to the smaller numbers
                if (edge - trim) * outwards > -_CLOSE and (bleed - edge) * outwards > _CLOSE:
                    self._tell("what reaches the edge reaches the bleed")

    def _draw(self, operands: Any) -> None:
        drawn = self._resource("/XObject", operands[0])
        if drawn.get("/Subtype") != Name.Image:
            self._lay(self._state.fill, self._state.fills_over)
            return
        self._has_images = True
        self._most_coloured = max(self._most_coloured, self._images.most_coloured(drawn))
        a, b, c, d, *_ = self._state.matrix
        inches = max(math.hypot(a, b), math.hypot(c, d)) * self._unit / 72
        for rule, found in self._images.faults(drawn):
            self._tell(rule, found)
        least = self._limits.least_ppi
        ppi = max(int(drawn.Width), int(drawn.Height)) / inches if inches else math.inf
        if least is not None and ppi < least:
            self._tell(f"pictures have at least {least:g} ppi", f"{ppi:.0f}")


_ONLY_INKS = "all is in the inks of the press"


def spaces(resources: Object, name: Object) -> Iterator[str]:
    """Yield a colour space's kind, and that of the one beneath it."""
    space = resources.get("/ColorSpace", Dictionary()).get(str(name), name)
    if isinstance(space, Name):
        yield str(space)
        return
    yield str(space[0])
    if space[0] in (Name.Separation, Name.DeviceN, Name.Indexed, Name.Pattern) and len(space) > 1:
        below = space[1] if space[0] in (Name.Indexed, Name.Pattern) else space[2]
        yield str(below) if isinstance(below, Name) else str(below[0])
