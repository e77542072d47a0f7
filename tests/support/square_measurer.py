"""A measurer for layout tests: every character is a square of one em."""

from cjm_desktop.fonts.breaking import break_lines
from cjm_desktop.scene.text import Face, GlyphRun, Line, TextStyle, Weight

_EM = 1000.0


class _SquareRuler:
    space = _EM

    def spaced(self, word: str) -> float:
        return (len(word) + 1) * _EM

    def advance(self, piece: str) -> float:
        return len(piece) * _EM

    def cluster_ends(self, word: str) -> tuple[list[int], list[float]]:
        ends = list(range(1, len(word) + 1))
        return ends, [end * _EM for end in ends]


class SquareMeasurer:
    """Measures text in a face whose every glyph is one em wide, so that sums can be done by head.

    Tracking widens each square. Lines break as in the real measurer.
    """

    def width(self, text: str, style: TextStyle) -> float:
        """Return the number of characters times the size and tracking."""
        return len(text) * style.size * (1 + style.tracking)

    def wrap(self, text: str, style: TextStyle, width: float) -> tuple[str, ...]:
        """Return lines of at most as many characters as squares fit in the width."""
        limit = width * _EM / (style.size * (1 + style.tracking)) + 1e-3
        paragraphs = text.split("\n")
        return tuple(
            line
            for paragraph in paragraphs
            for line in break_lines(paragraph, _SquareRuler(), limit)
        )

    def shape(self, text: str, weight: Weight) -> Line:
        """Return glyphs numbered as their characters are, one em apart."""
        if not text:
            return Line("", (), 0.0)
        face = Face("Square", weight=weight)
        xs = tuple(index * _EM for index in range(len(text)))
        run = GlyphRun(face, tuple(map(ord, text)), xs, (), tuple(text))
        return Line(text, (run,), len(text) * _EM)
