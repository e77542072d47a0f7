"""Characters that no font has: the box that is shown for them, and finding them again."""

import functools
from collections.abc import Iterator, Mapping
from typing import Final

import uharfbuzz as hb

from cjm_desktop.fonts.faces import WEIGHTS, bundled_face
from cjm_desktop.scene.text import Face, Line

SIGN: Final = "\u2327"  # a box marked with a cross; every bundled face has it
_BOX: Final = 0  # a face's own glyph for what it has not


def missing_characters(line: Line) -> Iterator[str]:
    """Yield what a line shows a box for since no font has it, in the order of its glyphs.

    That is a character with all that is combined with it.
    """
    if line.text.isascii():  # true for most lines, and every font has these
        return
    signs = _signs()
    for run in line.runs:
        boxes = {_BOX, signs.get(run.face, _BOX)}
        if boxes.isdisjoint(run.glyphs):
            continue
        for glyph, text in zip(run.glyphs, run.clusters, strict=True):
            if glyph in boxes and text and text != SIGN:
                yield text


@functools.cache
def _signs() -> Mapping[Face, int]:
    """Return the glyph of the marked box in each bundled face."""
    return {face: _sign(face) for face in map(bundled_face, WEIGHTS)}


def _sign(face: Face) -> int:
    font = hb.Font(hb.Face(hb.Blob.from_file_path(str(face.path))))
    glyph: int = font.get_nominal_glyph(ord(SIGN))
    return glyph
