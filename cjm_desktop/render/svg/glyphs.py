"""Glyphs that are drawn: outlines, and pictures of those in colour; each is defined once."""

import base64
import io
from collections.abc import Iterator
from typing import Final

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.render.font_file import FontFile
from cjm_desktop.render.glyph_drawing import glyph_outline, painted_glyph
from cjm_desktop.render.svg.markup import number
from cjm_desktop.scene.items import Close, Curve, Move, Step, To
from cjm_desktop.scene.text import Face, GlyphRun, Line

_LETTERS: Final[dict[type, str]] = {Move: "m", To: "l", Curve: "c"}


class Placed(NamedTuple):
    """A definition and how far from the start of the line it stands, in thousandths of an em."""

    name: str
    x: float


class DrawnGlyphs:
    """The drawings of a picture's glyphs, in thousandths of an em, word by word.

    ``definitions`` holds what they are called and consist of; words that come again are shared.
    """

    def __init__(self) -> None:
        self.definitions: list[str] = []
        self._files: dict[str, FontFile] = {}
        self._outlines: dict[tuple[str, int], tuple[Step, ...]] = {}
        self._names: dict[tuple[object, ...], str] = {}

    def of(self, line: Line, tracking: float) -> list[Placed]:
        """Return the drawings of a line; tracking is in thousandths of an em."""
        shown: list[Placed] = []
        before = 0
        for run in line.runs:
            shown += self._run(run, tracking, before)
            before += len(run.glyphs)
        return shown

    def _run(self, run: GlyphRun, tracking: float, before: int) -> Iterator[Placed]:
        word: list[tuple[int, float, float]] = []
        for index, (glyph, x) in enumerate(zip(run.glyphs, run.xs, strict=True)):
            place = x + (before + index) * tracking
            rise = run.ys[index] if run.ys else 0.0
            if self._has_ink(run.face, glyph):
                word.append((glyph, place, rise))
            elif word:
                yield self._word(run.face, word)
                word = []
        if word:
            yield self._word(run.face, word)

    def _word(self, face: Face, word: list[tuple[int, float, float]]) -> Placed:
        start = word[0][1]
        key = (face.name, *((glyph, round(x - start), round(y)) for glyph, x, y in word))
        name = self._names.get(key)
        if name is None:
            name = self._names[key] = f"w{len(self._names) + 1}"
            self.definitions.append(self._definition(name, face, word))
        return Placed(name, start)

    def _definition(self, name: str, face: Face, word: list[tuple[int, float, float]]) -> str:
        start = word[0][1]
        steps: list[Step] = []
        pictures: list[str] = []
        for glyph, x, y in word:
            picture = self._picture(face, glyph, x - start, y)
            if picture:
                pictures.append(picture)
            else:
                steps += _moved(self._outline(face, glyph), x - start, y)
        if not pictures:
            return f'<path id="{name}" d="{_whole_path(steps)}"/>'
        return f'<g id="{name}"><path d="{_whole_path(steps)}"/>{"".join(pictures)}</g>'

    def _file(self, face: Face) -> FontFile:
        if face.name not in self._files:
            self._files[face.name] = FontFile(face)
        return self._files[face.name]

    def _outline(self, face: Face, glyph: int) -> tuple[Step, ...]:
        known = self._outlines.get((face.name, glyph))
        if known is None:
            known = tuple(glyph_outline(self._file(face), glyph))
            self._outlines[face.name, glyph] = known
        return known

    def _has_ink(self, face: Face, glyph: int) -> bool:
        return bool(self._outline(face, glyph)) or bool(self._picture(face, glyph, 0.0, 0.0))

    def _picture(self, face: Face, glyph: int, x: float, y: float) -> str:
        painted = painted_glyph(self._file(face), glyph)
        if painted is None:
            return ""
        picture, (left, bottom, width, height) = painted
        file = io.BytesIO()
        picture.convert("RGBA").save(file, "PNG")
        data = base64.b64encode(file.getvalue()).decode("ascii")
        place = f'x="{number(left + x)}" y="{number(-bottom - height - y)}"'
        size = f'width="{number(width)}" height="{number(height)}"'
        return f'<image {place} {size} xlink:href="data:image/png;base64,{data}"/>'


def _moved(steps: tuple[Step, ...], dx: float, dy: float) -> Iterator[Step]:
    """Yield an outline at a place, y downwards."""
    for step in steps:
        match step:
            case Move(x, y):
                yield Move(x + dx, -(y + dy))
            case To(x, y):
                yield To(x + dx, -(y + dy))
            case Curve(x1, y1, x2, y2, x, y):
                yield Curve(x1 + dx, -(y1 + dy), x2 + dx, -(y2 + dy), x + dx, -(y + dy))
            case Close():
                yield step


def _whole_path(steps: list[Step]) -> str:
    """Return an outline in whole thousandths of an em, which is finer than any printer.

    Each step is told from the end of the one before, which takes fewer figures.
    """
    commands: list[str] = []
    x = y = start_x = start_y = 0
    for step in steps:
        if isinstance(step, Close):
            commands.append("z")
            x, y = start_x, start_y
            continue
        points = tuple(map(round, step))
        commands.append(_LETTERS[type(step)] + _figures(points, x, y))
        x, y = points[-2:]
        if isinstance(step, Move):
            start_x, start_y = x, y
    return "".join(commands)


def _figures(points: tuple[int, ...], x: int, y: int) -> str:
    """Return places from a point on; a minus parts two figures as a space does."""
    figures = (str(place - (y if index % 2 else x)) for index, place in enumerate(points))
    return " ".join(figures).replace(" -", "-")
