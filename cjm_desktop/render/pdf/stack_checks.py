"""How much ink a page of a print shop's file has in one place, where inks overprint others.

It reads the file's own operators and boxes of what they paint, and knows nothing of what wrote
them. Boxes are smaller than what is drawn rather than larger, except where that excuses something.
"""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from pikepdf import Dictionary, Name, Object, Page, parse_content_stream

from cjm_desktop.base.geometry import Rect
from cjm_desktop.render.pdf.code_widths import CodeWidths
from cjm_desktop.render.pdf.content_streams import content_streams
from cjm_desktop.render.pdf.faults import Fault
from cjm_desktop.render.pdf.image_checks import ImageChecks
from cjm_desktop.render.pdf.matrices import UNMOVED, Matrix, after, box_of, moved_box
from cjm_desktop.render.pdf.places import Places

Inks = tuple[float, ...]  # four, or none where a colour is not made of the press's own
BLACK: Inks = (0.0, 0.0, 0.0, 1.0)
_OTHER: Inks = ()
_LETTERS = -0.2, 0.75  # em under and over the base line that letters surely take
_NEAR = 0.35  # times its height that a text or icon may stand from what it need not overprint
_POINTED = 3.0  # widths of a line that its corners may stand out
_EVERYWHERE = Rect(-1e9, -1e9, 2e9, 2e9)


def stacked(over: Inks, under: Inks) -> float:
    """Return how much ink it makes to overprint inks in mode 1 (ISO 32000, 8.6.7)."""
    return sum(one or other for one, other in zip(over, under, strict=True)) if under else 0.0


@dataclass(slots=True)
class _State:
    matrix: Matrix = UNMOVED
    clip: Rect = _EVERYWHERE
    fill: Inks = BLACK
    stroke: Inks = BLACK
    fills_over: bool = False
    strokes_over: bool = False
    mode_1: bool = False
    width: float = 1.0
    rendering: int = 0
    font: Object | None = None
    size: float = 0.0
    tracking: float = 0.0


class StackChecks:
    """Follows the operators of one page."""

    def __init__(
        self,
        page: Page,
        index: int,
        limit: float,
        heavy: Collection[Inks],
        images: ImageChecks,
        widths: CodeWidths,
    ) -> None:
        self._page = page
        self._index = index
        self._limit = limit
        self._heavy = heavy
        self._images = images
        self._widths = widths
        self._state = _State()
        self._saved: list[_State] = []
        self._steps: list[Any] = []  # of the path in hand: operands, and
        self._rectangles: list[Any] = []
        self._clips = False
        self._apart: list[Rect] = []
        self._text: Matrix = UNMOVED
        self._under: Places[Inks] = Places()
        self._excusing: Places[None] = Places()
        self._faults: dict[Fault, None] = {}

    def faults(self) -> Iterator[Fault]:
        """Yield each thing that is wrong once, in the order of the page."""
        handlers = self._handlers()
        wanted = " ".join(handlers)
        for stream in content_streams(self._page):
            for step in parse_content_stream(stream, wanted):
                handlers[str(step.operator)](step.operands)
        yield from self._faults

    def _handlers(self) -> dict[str, Callable[[Any], None]]:
        table: tuple[tuple[str, Callable[[Any], None]], ...] = (
            ("q", lambda _: self._saved.append(replace(self._state))),
            ("Q", self._restore),
            ("cm", self._move),
            ("gs", self._set_state),
            ("w", lambda o: self._set(width=float(o[0]))),
            ("Tr", lambda o: self._set(rendering=int(o[0]))),
            ("Tc", lambda o: self._set(tracking=float(o[0]))),
            ("k", lambda o: self._set(fill=tuple(map(float, o)))),
            ("K", lambda o: self._set(stroke=tuple(map(float, o)))),
            ("g", lambda o: self._set(fill=(0.0, 0.0, 0.0, 1 - float(o[0])))),
            ("G", lambda o: self._set(stroke=(0.0, 0.0, 0.0, 1 - float(o[0])))),
            ("cs", lambda _: self._set(fill=_OTHER)),
            ("CS", lambda _: self._set(stroke=_OTHER)),
            ("Tf", self._set_font),
            ("Tm", self._set_text),
            ("Tj TJ", self._show),
            ("ET", self._end_text),
            ("m l c", lambda o: self._steps.append(o)),
            ("re", lambda o: self._rectangles.append(o)),
            ("W W*", self._clip_next),
            ("f F f*", lambda _: self._paint(True, False)),
            ("S s", lambda _: self._paint(False, True)),
            ("B B* b b*", lambda _: self._paint(True, True)),
            ("n", lambda _: self._paint(False, False)),
            ("Do", self._draw),
        )
        return {name: handle for names, handle in table for name in names.split()}

    def _set(self, **changes: Any) -> None:
        for name, value in changes.items():
            setattr(self._state, name, value)

    def _restore(self, _: Any) -> None:
        self._state = self._saved.pop()

    def _move(self, operands: Any) -> None:
        self._state.matrix = after(_matrix(operands), self._state.matrix)

    def _set_state(self, operands: Any) -> None:
        named, state = self._resource("/ExtGState", operands[0]), self._state
        if "/OP" in named:
            state.strokes_over = state.fills_over = bool(named.OP)
        if "/op" in named:
            state.fills_over = bool(named.op)
        if "/OPM" in named:
            state.mode_1 = int(named.OPM) == 1

    def _resource(self, kind: str, name: Object) -> Any:
        return self._page.resources.get(kind, Dictionary()).get(str(name), Dictionary())

    def _set_font(self, operands: Any) -> None:
        self._set(font=self._resource("/Font", operands[0]), size=float(operands[1]))

    def _set_text(self, operands: Any) -> None:
        self._text = _matrix(operands)

    def _show(self, operands: Any) -> None:
        state = self._state
        if state.font is None:
            return
        width = self._widths.shown(state.font, operands[0], state.size, state.tracking)
        start, self._text = self._text, after((1, 0, 0, 1, width, 0), self._text)
        strokes = state.rendering == 1
        inks, over = (
            (state.stroke, state.strokes_over) if strokes else (state.fill, state.fills_over)
        )
        if state.rendering > 1 or not (inks == BLACK or self._counts(inks, over)):
            return
        low, high = (each * state.size for each in _LETTERS)
        shown = moved_box(Rect(0, low, width, high - low), start)
        place = moved_box(shown, state.matrix)
        self._note_apart(place)
        self._lay(place, inks, over, _NEAR * place.h)

    def _note_apart(self, place: Rect) -> None:
        """Remember black text of the line in hand that cuts out what it could overprint."""
        state = self._state
        if not state.rendering and state.fill == BLACK and not (state.fills_over and state.mode_1):
            self._apart.append(place)

    def _end_text(self, _: Any) -> None:
        """Find a line that cuts out what it could overprint, all of it for the sake of a part."""
        if not self._apart:
            return
        line = box_of(corner for place in self._apart for corner in _corners(place))
        near = line.grown(_NEAR * line.h)
        self._apart.clear()
        if not self._state.clip.holds(near):
            return  # what it lies on may be left out of this page
        if not list(self._excusing.touched(near)):
            self._faults[Fault("black text overprints", page=self._index)] = None

    def _clip_next(self, _: Any) -> None:
        self._clips = True

    def _paint(self, fills: bool, strokes: bool) -> None:
        state = self._state
        fills = fills and self._counts(state.fill, state.fills_over)
        strokes = strokes and self._counts(state.stroke, state.strokes_over)
        points = list(self._points()) if fills or strokes or self._clips else []
        if points:
            self._paint_box(box_of(points), fills, strokes)
        self._clips = False
        self._steps.clear()
        self._rectangles.clear()

    def _paint_box(self, box: Rect, fills: bool, strokes: bool) -> None:
        state = self._state
        if fills:
            self._lay(moved_box(box, state.matrix), state.fill, state.fills_over)
        if strokes:
            wide = moved_box(box.grown(state.width / 2), state.matrix)
            pointed = moved_box(box.grown(state.width * _POINTED), state.matrix)
            self._lay(wide, state.stroke, state.strokes_over, wide.x - pointed.x)
        if self._clips:
            state.clip = state.clip.common(moved_box(box, state.matrix))

    def _points(self) -> Iterator[tuple[float, float]]:
        """Yield the points of the path in hand."""
        for operands in self._steps:
            numbers = iter(map(float, operands))
            yield from zip(numbers, numbers, strict=True)
        for operands in self._rectangles:
            x, y, w, h = map(float, operands)
            yield x, y
            yield x + w, y + h

    def _counts(self, inks: Inks, over: bool) -> bool:
        """Tell whether it can make a difference where inks are laid."""
        return inks in self._heavy or (over and self._state.mode_1 and bool(self._under))

    def _draw(self, operands: Any) -> None:
        drawn, state = self._resource("/XObject", operands[0]), self._state
        if drawn.get("/Subtype") == Name.Form:
            left, bottom, right, top = (float(side) for side in drawn.BBox.as_list())
            box = Rect(left, bottom, right - left, top - bottom)
            place = moved_box(box, state.matrix)
            self._lay(place, state.fill, state.fills_over, _NEAR * place.h)
        elif drawn.get("/Subtype") == Name.Image:
            place = state.clip.common(moved_box(Rect(0, 0, 1, 1), state.matrix))
            self._excusing.add(place, None)
            self._under.add(place, (self._images.most_coloured(drawn), 0.0, 0.0, 0.0))

    def _lay(self, place: Rect, inks: Inks, over: bool, beside: float = 0.0) -> None:
        """Lay inks on what is there; ``beside`` is how much larger than seen they may count."""
        shown = self._state.clip.common(place)
        if over and self._state.mode_1 and inks:
            self._check(shown, inks)
        if inks in self._heavy:
            self._under.add(shown, inks)
            self._excusing.add(place.grown(beside), None)

    def _check(self, place: Rect, inks: Inks) -> None:
        most = max((stacked(inks, under) for under in self._under.touched(place)), default=0.0)
        if most > self._limit:
            fault = Fault("no more ink than the limit", f"{most:.0%} overprinted", self._index)
            self._faults[fault] = None


def _matrix(operands: Iterable[Any]) -> Matrix:
    a, b, c, d, e, f = map(float, operands)
    return a, b, c, d, e, f


def _corners(rect: Rect) -> tuple[tuple[float, float], tuple[float, float]]:
    return (rect.x, rect.y), (rect.right, rect.bottom)
