"""The text measurer: HarfBuzz advances by word, greedy line breaks, one set of numbers for all.

Figures are thousandths of an em until a style's size makes them map units.
"""

import re
from functools import lru_cache

import uharfbuzz as hb

from cjm_desktop.fonts.faces import bundled_face
from cjm_desktop.scene.text import GlyphRun, Line, TextStyle, Weight

_FEATURES = {"kern": True, "liga": False, "clig": False}
_BREAKS = re.compile(r"[^ \-/\u200b]*[\-/\u200b]*|[ ]+")


class HarfBuzzMeasurer:
    """Measures text in the bundled faces."""

    def __init__(self) -> None:
        self._fonts: dict[Weight, hb.Font] = {}
        self._words: dict[tuple[str, Weight], float] = {}
        self._wrap = lru_cache(maxsize=40_000)(self._wrap_now)
        self.shape = lru_cache(maxsize=4_000)(self._shape_now)  # type: ignore[method-assign]

    def width(self, text: str, style: TextStyle) -> float:
        """Return the width of one line, in map units, tracking included."""
        size = style.size
        return self._advance(text, style.weight) * size / 1000 + len(text) * style.tracking * size

    def wrap(self, text: str, style: TextStyle, width: float) -> tuple[str, ...]:
        """Return the lines that fit a width in map units."""
        return self._wrap(text, style, width)

    def shape(self, text: str, weight: Weight) -> Line:
        """Return one line's glyphs."""
        raise AssertionError  # replaced by the cached one

    def _wrap_now(self, text: str, style: TextStyle, width: float) -> tuple[str, ...]:
        lines: list[str] = []
        for paragraph in text.split("\n"):
            line = ""
            for word in paragraph.split(" "):
                longer = f"{line} {word}" if line else word
                if line and self.width(longer, style) > width:
                    lines.append(line)
                    line = word
                else:
                    line = longer
            lines.append(line)
        return tuple(lines)

    def _font(self, weight: Weight) -> hb.Font:
        font = self._fonts.get(weight)
        if font is None:
            path = bundled_face(weight).path
            assert path is not None
            font = hb.Font(hb.Face(hb.Blob.from_file_path(str(path))))
            font.scale = (1000, 1000)
            self._fonts[weight] = font
        return font

    def _advance(self, text: str, weight: Weight) -> float:
        known = self._words.get((text, weight))
        if known is None:
            _, positions = self._run(text, weight)
            known = float(sum(p.x_advance for p in positions))
            self._words[text, weight] = known
        return known

    def _run(self, text: str, weight: Weight):  # type: ignore[no-untyped-def]
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        hb.shape(self._font(weight), buffer, _FEATURES)
        return buffer.glyph_infos, buffer.glyph_positions or []

    def _shape_now(self, text: str, weight: Weight) -> Line:
        infos, positions = self._run(text, weight)
        xs: list[float] = []
        x = 0.0
        for position in positions:
            xs.append(x + position.x_offset)
            x += position.x_advance
        run = GlyphRun(
            bundled_face(weight),
            tuple(i.codepoint for i in infos),
            tuple(xs),
            (),
            tuple(text[i.cluster] for i in infos),
        )
        return Line(text, (run,), x)
