"""Shaped lines as Qt's glyph runs."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from math import frexp

from PySide6.QtCore import QByteArray, QPointF, Qt
from PySide6.QtGui import QFont, QGlyphRun, QPainterPath, QRawFont

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.scene.items import Text
from cjm_desktop.scene.text import Face, GlyphRun


class Placed(NamedTuple):
    """A glyph run, where to draw it, and its face at its size."""

    at: QPointF
    run: QGlyphRun
    face: Face
    size: float


@lru_cache(maxsize=64)
def _loaded(face: Face) -> QRawFont:
    # Unhinted, so that zoom never moves a glyph.
    hinting = QFont.HintingPreference.PreferNoHinting
    if face.path is not None:
        return QRawFont(str(face.path), 13.0, hinting)
    return QRawFont(QByteArray(face.data or b""), 13.0, hinting)


@lru_cache(maxsize=64)
def _installed(face: Face) -> QRawFont:
    """Return a bundled face as the application has it: only of such Qt embeds a font in a print.

    It is the same file, with the same glyphs; where it was not loaded the file itself serves.
    """
    if face.path is None:
        return _loaded(face)
    family = _loaded(face).familyName()
    font = QFont(family)
    font.setWeight(QFont.Weight(face.weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    found = QRawFont.fromFont(font)
    return found if found.familyName() == family else _loaded(face)


def printed_font(face: Face, size: float) -> QRawFont:
    """Return a face at a size in map units, for a printer."""
    font = QRawFont(_installed(face))
    font.setPixelSize(size)
    return font


@lru_cache(maxsize=512)
def raw_font(face: Face, size: float, _doubling: int = 0) -> QRawFont:
    """Return a face at a size in map units; the file of a face is read once.

    Qt keeps the glyphs of one font at four scales, so that fonts are told apart by the doubling of
    the scale that they are drawn at: zooming out and in again then finds its glyphs.
    """
    font = QRawFont(_loaded(face))
    font.setPixelSize(size + 1)  # so that setting the size makes a font apart
    font.setPixelSize(size)
    return font


def doubling_of(scale: float) -> int:
    """Return how often the scale has doubled: all from one power of two to the next are alike."""
    return frexp(scale)[1]


def glyph_runs(
    texts: Iterable[Text], dx: float = 0.0, dy: float = 0.0, *, prints: bool = False
) -> tuple[Placed, ...]:
    """Return texts of one size as glyph runs, one for each face, with the places to draw them."""
    glyphs: dict[Face, list[int]] = {}
    positions: dict[Face, list[QPointF]] = {}
    font_of = printed_font if prints else raw_font
    size = 0.0
    for text in texts:
        size = text.size
        for run, first in _runs_of(text):
            glyphs.setdefault(run.face, []).extend(run.glyphs)
            positions.setdefault(run.face, []).extend(_positions(run, text, first))
    return tuple(
        Placed(QPointF(dx, dy), _made(font_of(face, size), glyphs[face], at), face, size)
        for face, at in positions.items()
    )


def at_doubling(placed: Iterable[Placed], doubling: int) -> tuple[Placed, ...]:
    """Return glyph runs with the fonts that are drawn between two doublings of the scale."""
    return tuple(_refonted(one, raw_font(one.face, one.size, doubling)) for one in placed)


def _refonted(placed: Placed, font: QRawFont) -> Placed:
    run = QGlyphRun(placed.run)
    run.setRawFont(font)
    return placed._replace(run=run)


def outline_of(text: Text, dx: float = 0.0, dy: float = 0.0) -> QPainterPath:
    """Return the outlines of a line's glyphs."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for run, first in _runs_of(text):
        font = raw_font(run.face, text.size)
        for glyph, place in zip(run.glyphs, _positions(run, text, first), strict=True):
            path.addPath(font.pathForGlyph(glyph).translated(place.x() + dx, place.y() + dy))
    return path


def _made(font: QRawFont, glyphs: list[int], positions: list[QPointF]) -> QGlyphRun:
    run = QGlyphRun()
    run.setRawFont(font)
    run.setGlyphIndexes(glyphs)
    run.setPositions(positions)
    return run


def _runs_of(text: Text) -> Iterator[tuple[GlyphRun, int]]:
    """Yield the runs of a line that have glyphs, with the number of glyphs before each."""
    first = 0
    for run in text.line.runs:
        if run.glyphs:
            yield run, first
        first += len(run.glyphs)


def _positions(run: GlyphRun, text: Text, first: int) -> list[QPointF]:
    em, x, y = text.size / 1000, text.x, text.y
    if not run.ys and not text.tracking:
        return [QPointF(x + offset * em, y) for offset in run.xs]
    tracking = text.tracking * text.size
    ys = run.ys or (0.0,) * len(run.xs)
    return [
        QPointF(x + offset * em + index * tracking, y - rise * em)
        for index, (offset, rise) in enumerate(zip(run.xs, ys, strict=True), first)
    ]
