"""The text measurer: one set of advances, one line breaker for screen and print.

Inside, figures are thousandths of an em; a style's size makes them map units.
"""

from collections.abc import Callable
from functools import cached_property
from itertools import chain

from cjm_desktop.base.bounded import Bounded
from cjm_desktop.fonts.breaking import break_lines
from cjm_desktop.fonts.characters import paragraphs, tidy
from cjm_desktop.fonts.fallback import Fallback, installed_fallback
from cjm_desktop.fonts.shaping import FaceShaper
from cjm_desktop.scene.text import Line, TextStyle, Weight

_WIDTHS = 30_000  # word widths remembered for each weight and tracking, about 4 MB when full
_LINES = 4_000
_FOREIGN = 4_000
_EPSILON = 1e-3  # so that text fits the very width that was measured for it


class _NotPlainError(Exception):
    """A word must be tidied first, or holds characters that the bundled face lacks."""


class _WordRuler:
    """Widths of words in one weight and tracking."""

    def __init__(self, shaper: FaceShaper, tracking: float, covers: Callable[[str], bool]) -> None:
        self._shaper = shaper
        self._tracking = tracking
        self._covers = covers
        self.spaced = Bounded(self._spaced, _WIDTHS).__getitem__
        self.space = shaper.space + tracking

    def advance(self, piece: str) -> float:
        """Return the width of a word or a piece of one, which is not remembered."""
        return self._shaper.advance(piece) + len(piece) * self._tracking

    def cluster_ends(self, word: str) -> tuple[list[int], list[float]]:
        """Return where a word's graphemes end: in characters, and (nearly) in advance."""
        ends, reached = self._shaper.cluster_ends(word)
        return ends, [x + end * self._tracking for end, x in zip(ends, reached, strict=True)]

    def _spaced(self, word: str) -> float:
        if paragraphs(word) != [word] or not self._covers(word):
            raise _NotPlainError
        return self.advance(word) + self.space


class HarfBuzzMeasurer:
    """Measures text in the bundled faces, and through a fallback what they lack.

    Without a fallback, missing characters are shown as boxes. Threads may share a measurer: its
    tables only ever gain whole entries or start afresh. Each process makes its own.
    """

    def __init__(self, fallback: Callable[[], Fallback | None] = installed_fallback) -> None:
        self._load_fallback = fallback
        self._shapers: Bounded[Weight, FaceShaper] = Bounded(FaceShaper, 4)
        self._rulers = Bounded(self._ruler, 32)
        self._lines = Bounded(self._line, _LINES)
        self._foreign = Bounded(self._wrap_foreign, _FOREIGN)

    def width(self, text: str, style: TextStyle) -> float:
        """Return the width of one line, in map units, tracking included."""
        tracking = style.tracking * 1000
        ruler = self._rulers[style.weight, tracking]
        try:
            advance = sum(map(ruler.spaced, text.split(" "))) - ruler.space
        except _NotPlainError:
            advance = self._lines[text, style.weight].width + len(text) * tracking
        return advance * style.size / 1000

    def wrap(self, text: str, style: TextStyle, width: float) -> tuple[str, ...]:
        """Return the lines that fit a width in map units; spaces at their ends are left out."""
        tracking = style.tracking * 1000
        ruler = self._rulers[style.weight, tracking]
        limit = width * 1000 / style.size + _EPSILON
        try:
            return tuple(break_lines(text, ruler, limit))
        except _NotPlainError:
            each = [
                self._wrap_paragraph(paragraph, style.weight, tracking, limit)
                for paragraph in paragraphs(text)
            ]
            return tuple(chain.from_iterable(each))

    def shape(self, text: str, weight: Weight) -> Line:
        """Return one line's glyphs; line ends in the text are shown as spaces."""
        return self._lines[text, weight]

    @cached_property
    def _fallback(self) -> Fallback | None:
        return self._load_fallback()

    def _ruler(self, key: tuple[Weight, float]) -> _WordRuler:
        weight, tracking = key
        shaper = self._shapers[weight]
        return _WordRuler(shaper, tracking, lambda word: self._fallback_for(word, weight) is None)

    def _fallback_for(self, text: str, weight: Weight) -> Fallback | None:
        """Return what sets a text instead of the bundled face, None when the face does."""
        return None if self._shapers[weight].covers(text) else self._fallback

    def _line(self, key: tuple[str, Weight]) -> Line:
        text, weight = key
        plain = tidy(text).replace("\n", " ")
        fallback = self._fallback_for(plain, weight)
        if fallback is not None:
            return fallback.shape(plain, weight)
        return self._shapers[weight].line(plain)

    def _wrap_paragraph(
        self, text: str, weight: Weight, tracking: float, limit: float
    ) -> tuple[str, ...]:
        try:
            return tuple(break_lines(text, self._rulers[weight, tracking], limit))
        except _NotPlainError:
            return self._foreign[text, weight, tracking, limit]

    def _wrap_foreign(self, key: tuple[str, Weight, float, float]) -> tuple[str, ...]:
        text, weight, tracking, limit = key
        fallback = self._fallback
        assert fallback is not None  # or no word would have been foreign
        return fallback.wrap(text, weight, tracking, limit)
