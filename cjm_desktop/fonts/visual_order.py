"""Glyph runs from graphemes that were placed one by one."""

from collections.abc import Iterable
from itertools import groupby

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.scene.text import Face, GlyphRun


class PlacedGlyph(NamedTuple):
    """A glyph of a face and where it stands, in thousandths of an em, y upwards."""

    face: Face
    glyph: int
    x: float
    y: float


class Grapheme(NamedTuple):
    """What a reader takes for one character, and its glyphs; none when an earlier one shows it."""

    text: str
    glyphs: tuple[PlacedGlyph, ...]


def runs_in_visual_order(graphemes: Iterable[Grapheme]) -> tuple[GlyphRun, ...]:
    """Return the glyphs of graphemes, given in reading order, from left to right."""
    visible = sorted(_merged(graphemes), key=lambda each: min(glyph.x for glyph in each.glyphs))
    glyphs = [
        (glyph, each.text if first else "")
        for each in visible
        for first, glyph in zip((True, *(False,) * len(each.glyphs)), each.glyphs, strict=False)
    ]
    return tuple(
        _run(face, list(group)) for face, group in groupby(glyphs, key=lambda pair: pair[0].face)
    )


def _merged(graphemes: Iterable[Grapheme]) -> list[Grapheme]:
    """Return graphemes that have glyphs, with the text of those that share them (a ligature)."""
    merged: list[Grapheme] = []
    for each in graphemes:
        shared = not each.glyphs or (merged and each.glyphs == merged[-1].glyphs)
        if shared and merged:
            merged[-1] = Grapheme(merged[-1].text + each.text, merged[-1].glyphs)
        elif each.glyphs:
            merged.append(each)
    return merged


def _run(face: Face, glyphs: list[tuple[PlacedGlyph, str]]) -> GlyphRun:
    ys = tuple(glyph.y for glyph, _ in glyphs)
    return GlyphRun(
        face,
        tuple(glyph.glyph for glyph, _ in glyphs),
        tuple(glyph.x for glyph, _ in glyphs),
        ys if any(ys) else (),
        tuple(cluster for _, cluster in glyphs),
    )
