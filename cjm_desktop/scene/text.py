"""Measured text: faces, glyph runs and what a measurer does."""

from collections.abc import Sequence
from pathlib import Path
from typing import Literal, Protocol

from cjm_desktop.base.named_tuple import NamedTuple

Weight = Literal[400, 500, 600, 700]


class Face(NamedTuple):
    """A font face that renderers can load: bundled by its file, a fallback by its bytes."""

    name: str  # unique
    path: Path | None = None
    data: bytes | None = None  # an sfnt file; set when there is no path
    weight: int = 400


class TextStyle(NamedTuple):
    """How text looks: size in map units, weight, and tracking in em."""

    size: float
    weight: Weight = 400
    tracking: float = 0.0


class GlyphRun(NamedTuple):
    """Glyphs of one face on one line, in thousandths of an em, in visual order.

    ``xs`` holds each glyph's offset from the start of the line (without tracking) and ``ys`` its
    offset above the base line, or is empty when all are zero. ``clusters`` holds the characters
    that each glyph stands for, "" for the further glyphs of a cluster.
    """

    face: Face
    glyphs: tuple[int, ...]
    xs: Sequence[float]
    ys: tuple[float, ...]
    clusters: tuple[str, ...]


class Line(NamedTuple):
    """One line of text, shaped: its characters, its runs and its width in thousandths of an em."""

    text: str
    runs: tuple[GlyphRun, ...]
    width: float


class Measurer(Protocol):
    """Breaks and shapes text; the one place where the width of text is known."""

    def width(self, text: str, style: TextStyle) -> float:
        """Return the width of one line, in map units, tracking included."""
        ...

    def wrap(self, text: str, style: TextStyle, width: float) -> tuple[str, ...]:
        """Return the lines that fit a width in map units; at least one, which may be empty.

        Newlines in the text break lines. A word wider than the width is broken inside.
        """
        ...

    def shape(self, text: str, weight: Weight) -> Line:
        """Return one line's glyphs."""
        ...
