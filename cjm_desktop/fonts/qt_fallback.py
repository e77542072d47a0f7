"""Text in any script, laid out by Qt with the fonts of this computer.

The one module of the core that knows Qt; it is imported only when a text needs it. The bundled
face comes first, so the numbers agree with HarfBuzz wherever both can set a text.
"""

import functools
import io
import threading
import unicodedata
from collections.abc import Iterator
from itertools import pairwise

from fontTools.ttLib.sfnt import SFNTWriter
from PySide6.QtCore import QCoreApplication, QLoggingCategory, QPointF, QTextBoundaryFinder
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QGlyphRun,
    QGuiApplication,
    QRawFont,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from cjm_desktop.base.bounded import Bounded
from cjm_desktop.fonts.characters import HYPHEN, SOFT_HYPHEN
from cjm_desktop.fonts.faces import FAMILY, WEIGHTS, bundled_face
from cjm_desktop.fonts.missing import SIGN
from cjm_desktop.fonts.visual_order import Grapheme, PlacedGlyph, runs_in_visual_order
from cjm_desktop.scene.text import Face, Line, Weight

_EM = 1000  # pixels; at this size Qt's figures are thousandths of an em
_WIDEST = 16_000_000.0  # Qt's fixed-point numbers end at 33 million
_TABLES = (
    *("head", "hhea", "hmtx", "maxp", "OS/2", "name", "post", "cmap"),
    *("glyf", "loca", "cvt ", "fpgm", "prep", "gasp", "CFF ", "CFF2"),
    *("GDEF", "GSUB", "GPOS", "kern"),  # for files whose readers shape their text themselves
    *("fvar", "avar", "gvar", "HVAR", "MVAR"),
    *("COLR", "CPAL", "CBDT", "CBLC", "sbix", "SVG "),
)
_FILLER = "\u200c"  # shows nothing and breaks nothing; a box counts as what it stands for
_MARKS = {True: "\u200f", False: "\u200e"}  # right-to-left mark, left-to-right mark


def load() -> "QtFallback | None":
    """Return the fallback; None when fonts cannot be had in this process or thread.

    Where there is no application, as on the command line, one without a display is made.
    """
    if QCoreApplication.instance() is None:
        if threading.current_thread() is not threading.main_thread():
            return None
        _application()
    return QtFallback() if isinstance(QCoreApplication.instance(), QGuiApplication) else None


@functools.cache
def _application() -> QGuiApplication:
    """Return an application of our own, which must live as long as the process."""
    return QGuiApplication(["cjm-desktop", "-platform", "offscreen"])


class QtFallback:
    """Breaks and shapes text by QTextLayout, in thousandths of an em."""

    def __init__(self) -> None:
        QLoggingCategory.setFilterRules("qt.text.font.db=false")  # lists each font it passes over
        if FAMILY not in QFontDatabase.families():
            for weight in WEIGHTS:
                QFontDatabase.addApplicationFont(str(bundled_face(weight).path))
        self._fonts = Bounded(_font, 32)
        self._faces: dict[tuple[str, str, bytes], Face] = {}
        self._missing = Bounded(self._is_missing, 2_000)

    def wrap(self, text: str, weight: Weight, tracking: float, width: float) -> tuple[str, ...]:
        """Return the lines of a paragraph that fit a width.

        Lines of mixed direction keep the paragraph's by an invisible mark in front.
        """
        layout = QTextLayout(self._readable(text, weight), self._fonts[weight, tracking])
        layout.setTextOption(_option())
        code_units = text.encode("utf-16-le")
        direction = _is_right_to_left(text)
        lines: list[str] = []
        for line in _lay_out(layout, width):
            start, end = 2 * line.textStart(), 2 * (line.textStart() + line.textLength())
            shown = code_units[start:end].decode("utf-16-le").rstrip(" ")
            if lines and _is_right_to_left(shown) is not direction:
                shown = _MARKS[direction] + shown
            lines.append(shown)
        return tuple(lines) or ("",)

    def shape(self, text: str, weight: Weight) -> Line:
        """Return one line's glyphs, in visual order."""
        shown = text.removesuffix(SOFT_HYPHEN) + HYPHEN if text.endswith(SOFT_HYPHEN) else text
        layout = QTextLayout(self._readable(shown, weight), self._fonts[weight, 0.0])
        layout.setTextOption(_option())
        lines = _lay_out(layout, _WIDEST)
        if not lines:
            return Line(text, (), 0.0)
        graphemes = self._graphemes(lines[0], shown, bundled_face(weight))
        return Line(text, runs_in_visual_order(graphemes), lines[0].naturalTextWidth())

    def _graphemes(self, line: QTextLine, text: str, bundled: Face) -> Iterator[Grapheme]:
        """Yield each grapheme with its glyphs.

        A line is asked grapheme by grapheme, because the string indexes of its glyph runs are all
        0 once the font changes within a run.
        """
        left, base = line.naturalTextRect().left(), line.y() + line.ascent()
        start = 0
        for each in _split(text):
            length = _code_units(each)
            glyphs = [
                PlacedGlyph(face, glyph, place.x() - left, base - place.y())
                for run in line.glyphRuns(start, length)
                for face, glyph, place in self._glyphs(run, bundled)
            ]
            yield Grapheme(each, tuple(glyphs))
            start += length

    def _readable(self, text: str, weight: Weight) -> str:
        """Return a text as long, with a marked box where it would show empty ones."""
        if not any(self._missing[each, weight] for each in _split(text) if not each.isascii()):
            return text
        return "".join(
            SIGN + _FILLER * (_code_units(each) - 1) if self._missing[each, weight] else each
            for each in _split(text)
        )

    def _is_missing(self, key: tuple[str, Weight]) -> bool:
        grapheme, weight = key
        layout = QTextLayout(grapheme, self._fonts[weight, 0.0])
        runs = [run for line in _lay_out(layout, _WIDEST) for run in line.glyphRuns()]
        return any(
            not bytes(run.rawFont().fontTable("head").data()) or 0 in run.glyphIndexes()
            for run in runs
        )

    def _glyphs(self, run: QGlyphRun, bundled: Face) -> Iterator[tuple[Face, int, QPointF]]:
        """Yield each glyph of a run, its face and its place.

        Where no font of the computer has a script Qt hands out a face without tables, of which
        even the name must not be asked: the process would end. Its glyphs become boxes; a text
        that is readable has none.
        """
        raw = run.rawFont()
        head = bytes(raw.fontTable("head").data())
        face = self._face(raw, head, bundled) if head else bundled
        for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True):
            yield face, glyph if head else 0, place

    def _face(self, raw: QRawFont, head: bytes, bundled: Face) -> Face:
        family, style = raw.familyName(), raw.styleName()
        if family.startswith(FAMILY):
            return bundled
        known = self._faces.get((family, style, head))
        if known is None:
            name = f"{family} {style} {head[8:12].hex()}"  # with the file's own check sum
            known = Face(name, data=_sfnt(raw), weight=raw.weight())
            self._faces[family, style, head] = known
        return known


def _split(text: str) -> list[str]:
    """Return the graphemes of a text."""
    code_units = text.encode("utf-16-le")
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    ends = [0]
    while (end := finder.toNextBoundary()) != -1:
        ends.append(end)
    return [code_units[2 * start : 2 * end].decode("utf-16-le") for start, end in pairwise(ends)]


def _code_units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _sfnt(raw: QRawFont) -> bytes:
    """Return the file of a face, made from those of its tables that draw glyphs."""
    tables = {tag: bytes(raw.fontTable(tag).data()) for tag in _TABLES}
    present = {tag: data for tag, data in tables.items() if data}
    flavour = "OTTO" if "CFF " in present or "CFF2" in present else "\0\1\0\0"
    file = io.BytesIO()
    writer = SFNTWriter(file, len(present), flavour)
    for tag, data in present.items():
        writer[tag] = data
    writer.close()
    return file.getvalue()


def _font(key: tuple[Weight, float]) -> QFont:
    weight, tracking = key
    font = QFont(FAMILY)
    font.setPixelSize(_EM)
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for ligatures in ("liga", "clig"):
        font.setFeature(QFont.Tag.fromString(ligatures), 0)
    if tracking:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, tracking)
    return font


def _option() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setFlags(QTextOption.Flag.IncludeTrailingSpaces)
    return option


def _lay_out(layout: QTextLayout, width: float) -> list[QTextLine]:
    """Return the layout's lines; they live as long as the layout does."""
    lines: list[QTextLine] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(min(max(width, 1.0), _WIDEST))
        lines.append(line)
    layout.endLayout()
    return lines


def _is_right_to_left(text: str) -> bool:
    """Tell a text's direction by its first letter."""
    kinds = (unicodedata.bidirectional(character) for character in text)
    return next((kind != "L" for kind in kinds if kind in ("L", "R", "AL")), False)
