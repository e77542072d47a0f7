"""Reads what a PDF page shows: glyphs with their places, and painted paths."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import pikepdf

Matrix = tuple[float, float, float, float, float, float]


class ShownGlyph(NamedTuple):
    """A glyph on the page: its origin in points from the left bottom corner."""

    font: str
    glyph: int
    x: float
    y: float
    size: float  # in points
    mode: int
    colour: tuple[float, ...]


class PaintedPath(NamedTuple):
    """A painted path: its operators as written, in the coordinates of its part."""

    operators: tuple[str, ...]
    paint: str
    fill: tuple[float, ...]
    stroke: tuple[float, ...]
    width: float
    dash: tuple[float, ...]
    origin: tuple[float, float]  # where its coordinates begin, in points
    scale: float


class DrawnForm(NamedTuple):
    """A form or image that is drawn: its resource, its matrix in points and the colour in force."""

    name: str
    matrix: Matrix
    fill: tuple[float, ...]


class ReadFont(NamedTuple):
    """A font: bytes to a code, widths in thousandths of an em, and what codes stand for."""

    bytes: int
    widths: dict[int, float]
    texts: dict[int, str]


def read_font(font: pikepdf.Object) -> ReadFont:
    texts = _read_to_unicode(font.ToUnicode.read_bytes().decode("ascii"))
    if font.Subtype == pikepdf.Name.Type3:
        return ReadFont(1, dict(enumerate(_floats(font.Widths))), texts)
    widths: dict[int, float] = {}
    entries = list(font.DescendantFonts[0].W)
    for first, run in zip(entries[::2], entries[1::2], strict=True):
        widths.update(enumerate(_floats(run), int(first)))
    return ReadFont(2, widths, texts)


def _read_to_unicode(cmap: str) -> dict[int, str]:
    blocks = re.findall(r"beginbfchar\n(.*?)endbfchar", cmap, re.DOTALL)
    entries = re.findall(r"<([0-9A-F]+)> <([0-9A-F]+)>", "".join(blocks))
    return {int(code, 16): bytes.fromhex(text).decode("utf-16-be") for code, text in entries}


def _floats(values: Iterable[Any]) -> tuple[float, ...]:
    return tuple(float(value) for value in values)


def _matrix(values: Iterable[Any]) -> Matrix:
    a, b, c, d, e, f = _floats(values)
    return a, b, c, d, e, f


@dataclass(frozen=True)
class _State:
    matrix: Matrix = (1, 0, 0, 1, 0, 0)
    font: str = ""
    size: float = 0.0
    tracking: float = 0.0
    rise: float = 0.0
    mode: int = 0
    fill: tuple[float, ...] = (0,)
    stroke: tuple[float, ...] = (0,)
    width: float = 1.0
    dash: tuple[float, ...] = ()


def times(inner: Matrix, outer: Matrix) -> Matrix:
    a, b, c, d, e, f = inner
    p, q, r, s, t, u = outer
    return (
        *(a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s),
        *(e * p + f * r + t, e * q + f * s + u),
    )


class PageReader:
    """Interprets the content of one page."""

    def __init__(self, page: pikepdf.Page) -> None:
        self.glyphs: list[ShownGlyph] = []
        self.paths: list[PaintedPath] = []
        self.drawn: list[DrawnForm] = []
        self.styles: list[str] = []  # of line ends and corners
        self.silent: list[str] = []  # texts that marked content gives to glyphs
        contents = page.obj.Contents
        streams = contents.as_list() if isinstance(contents, pikepdf.Array) else [contents]
        self.source = "\n".join(stream.read_bytes().decode("ascii") for stream in streams)
        fonts = page.obj.Resources.Font
        self._fonts = {name: read_font(font) for name, font in fonts.items()}
        self._stack: list[_State] = []
        self._state = _State()
        self.clips: list[tuple[float, ...]] = []  # rectangles, in points
        self._path: list[str] = []
        self._text: Matrix = (1, 0, 0, 1, 0, 0)
        for instruction in pikepdf.parse_content_stream(page):
            self._do(str(instruction.operator), list(instruction.operands))

    def _do(self, operator: str, operands: list[Any]) -> None:
        state = self._state
        match operator:
            case "q":
                self._stack.append(state)
            case "Q":
                self._state = self._stack.pop()
            case "cm":
                self._state = replace(state, matrix=times(_matrix(operands), state.matrix))
            case "rg":
                self._state = replace(state, fill=_floats(operands))
            case "RG":
                self._state = replace(state, stroke=_floats(operands))
            case "w":
                self._state = replace(state, width=float(operands[0]))
            case "d":
                self._state = replace(state, dash=_floats(operands[0]))
            case "Tf":
                self._state = replace(state, font=str(operands[0]), size=float(operands[1]))
            case "Tc":
                self._state = replace(state, tracking=float(operands[0]))
            case "Ts":
                self._state = replace(state, rise=float(operands[0]))
            case "Tr":
                self._state = replace(state, mode=int(operands[0]))
            case "Tm":
                self._text = _matrix(operands)
            case "Tj":
                self._show([operands[0]])
            case "TJ":
                self._show(operands[0])
            case "BDC" if "/ActualText" in operands[1]:
                self.silent.append(str(operands[1].ActualText))
            case "Do":
                self.drawn.append(DrawnForm(str(operands[0]), state.matrix, state.fill))
            case "J" | "j":
                self.styles.append(f"{operands[0]} {operator}")
            case "m" | "l" | "c" | "re" | "h":
                self._path.append(" ".join([*(f"{n:g}" for n in _floats(operands)), operator]))
            case "f" | "S" | "B" | "n":
                self._paint(operator)
            case "W":
                self.clips += [_floats(path.split()[:4]) for path in self._path]
            case "BT" | "ET" | "BMC" | "BDC" | "EMC":
                return
            case _:
                raise AssertionError(f"unexpected operator {operator}")

    def _paint(self, operator: str) -> None:
        s = self._state
        origin = s.matrix[4], s.matrix[5]
        path = tuple(self._path)
        self.paths.append(
            PaintedPath(path, operator, s.fill, s.stroke, s.width, s.dash, origin, s.matrix[0])
        )
        self._path = []

    def _show(self, array: Sequence[Any]) -> None:
        for entry in array:
            if isinstance(entry, pikepdf.String):
                step = self._fonts[self._state.font].bytes
                text = bytes(entry)
                for start in range(0, len(text), step):
                    self._show_glyph(int.from_bytes(text[start : start + step]))
            else:
                self._move(-float(entry) / 1000 * self._state.size)

    def _show_glyph(self, code: int) -> None:
        s = self._state
        place = times((s.size, 0, 0, s.size, 0, s.rise), times(self._text, s.matrix))
        self.glyphs.append(ShownGlyph(s.font, code, place[4], place[5], place[0], s.mode, s.fill))
        width = self._fonts[s.font].widths[code]
        self._move(width / 1000 * s.size + s.tracking)

    def _move(self, by: float) -> None:
        self._text = times((1, 0, 0, 1, by, 0), self._text)
