"""Lines of glyphs as operators that show text."""

from collections.abc import Iterator

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.render.pdf.font_table import FaceFonts, FontTable
from cjm_desktop.render.pdf.fonts import PdfFont
from cjm_desktop.render.pdf.glyph_outlines import set_steps
from cjm_desktop.render.pdf.operators import number
from cjm_desktop.scene.items import Step, Text
from cjm_desktop.scene.text import GlyphRun, Line

_CLOSE_ENOUGH = 0.005  # thousandths of an em by which a glyph may stand off its place


class Shown(NamedTuple):
    """Glyphs shown by one operator; no size is in it, so a line is encoded once for all sizes."""

    font: str  # the name of the font resource
    rise: float  # above the base line, in thousandths of an em
    operator: str
    text: str | None = None  # what these and the following stand for, where fonts cannot say it
    ends: bool = False  # the last for which that text stands
    unseen: bool = False  # what is seen are outlines


class _Piece(NamedTuple):
    font: PdfFont
    start: int
    stop: int
    rise: float = 0.0
    text: str | None = None
    ends: bool = False


def encode(line: Line, fonts: FontTable) -> tuple[Shown, ...]:
    """Return the operators that show a line, each glyph where the line has it."""
    pen = 0.0
    shown: list[Shown] = []
    for run in line.runs:
        for piece in _pieces(run, fonts[run.face]):
            operator, pen = _show(run, piece, pen)
            font = piece.font
            text, ends = piece.text, piece.ends
            shown.append(Shown(font.name, piece.rise, operator, text, ends, font.unseen))
    return tuple(shown)


def outlines(item: Text, fonts: FontTable) -> Iterator[Step]:
    """Yield the paths of those glyphs of a text whose font stays away, at their places."""
    em, tracking = item.size / 1000, item.tracking * item.size
    first = 0
    for run in item.line.runs:
        face = fonts[run.face]
        if face.whole is not None and face.whole.unseen:
            ys = run.ys or (0.0,) * len(run.xs)
            for index, glyph in enumerate(run.glyphs):
                x = item.x + run.xs[index] * em + (first + index) * tracking
                yield from set_steps(face.steps(glyph), x, item.y - ys[index] * em, em)
        first += len(run.glyphs)


def _pieces(run: GlyphRun, fonts: FaceFonts) -> Iterator[_Piece]:
    """Yield the parts of a run that one operator can show; nearly always it is one part."""
    whole = fonts.whole
    if whole and not run.ys and whole.mean(run.glyphs, run.clusters):
        yield _Piece(whole, 0, len(run.glyphs))
        return
    for start, stop in _clusters(run):
        text = run.clusters[start]
        told = stop == start + 1 and fonts.font(run.glyphs[start]).means(run.glyphs[start], text)
        for index in range(start, stop):
            font = fonts.font(run.glyphs[index])
            rise = run.ys[index] if run.ys else 0.0
            says = text if index == start and not told else None
            yield _Piece(font, index, index + 1, rise, says, index == stop - 1 and not told)


def _clusters(run: GlyphRun) -> Iterator[tuple[int, int]]:
    """Yield where each cluster's glyphs begin and end; a run may begin within one."""
    starts = [index for index, text in enumerate(run.clusters) if text or index == 0]
    yield from zip(starts, [*starts[1:], len(run.glyphs)], strict=True)


def _show(run: GlyphRun, piece: _Piece, pen: float) -> tuple[str, float]:
    """Return the operator for a piece and where the pen comes, in thousandths of an em.

    A reader moves on by each glyph's own width; where the line has it otherwise, as with kerning,
    a number before the glyph moves it back.
    """
    part = slice(piece.start, piece.stop)
    array: list[str] = []
    codes = ""
    for (code, width), x in zip(piece.font.use(run.glyphs[part]), run.xs[part], strict=True):
        if pen != x and not -_CLOSE_ENOUGH < pen - x < _CLOSE_ENOUGH:
            back = round(pen - x, 3)
            array.append(f"<{codes}>{number(back)}" if codes else number(back))
            codes = ""
            pen -= back
        codes += code
        pen += width
    if not array:
        return f"<{codes}> Tj", pen
    return f"[{''.join(array)}<{codes}>] TJ", pen
