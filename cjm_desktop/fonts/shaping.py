"""Words shaped by HarfBuzz in one bundled face, in thousandths of an em."""

from array import array
from collections.abc import Iterable, Sequence
from itertools import accumulate, chain, pairwise
from typing import Any

import uharfbuzz as hb

from cjm_desktop.base.bounded import Bounded
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.fonts.characters import INVISIBLE, SOFT_HYPHEN, visible
from cjm_desktop.fonts.faces import bundled_face
from cjm_desktop.fonts.missing import SIGN
from cjm_desktop.scene.text import GlyphRun, Line, Weight

_FEATURES = {"kern": True, "liga": False, "clig": False}
_WORDS = 8_000  # shaped words remembered for each face; about 6 MB when all are in use


class Word(NamedTuple):
    """A shaped word: a glyph run that has no face yet, and its advance."""

    glyphs: tuple[int, ...]
    xs: Sequence[float]
    ys: tuple[float, ...]
    clusters: tuple[str, ...]
    advance: float


class FaceShaper:
    """Shapes text in one bundled face, each word by itself.

    Nothing reaches across a space, so a line is as wide as its words and spaces together, and
    whoever breaks lines need not shape them. That gives up what little Inter does there: its
    heavier weights kern a full stop or comma with the space by 0.03 em at most.
    """

    def __init__(self, weight: Weight) -> None:
        self._face = bundled_face(weight)
        face = hb.Face(hb.Blob.from_file_path(str(self._face.path)))
        self._font = hb.Font(face)
        self._unit: float = 1000 / face.upem
        self._known = frozenset(map(chr, face.unicodes)) | INVISIBLE
        self._words = Bounded(self._word, _WORDS)
        self._space = self._word(" ")

    @property
    def space(self) -> float:
        """The width of a space."""
        return self._space.advance

    def covers(self, text: str) -> bool:
        """Tell whether the face has every character of a text."""
        return self._known.issuperset(text)

    def advance(self, word: str) -> float:
        """Return the width of a word."""
        _, positions = self._run(self._held(visible(word)))
        units: int = sum([p.x_advance for p in positions])
        return units * self._unit

    def cluster_ends(self, word: str) -> tuple[list[int], list[float]]:
        """Return where a word's graphemes end: in characters, and (nearly) in advance."""
        infos, positions = self._run(self._held(word))
        reached = accumulate(p.x_advance * self._unit for p in positions)
        following = [*(info.cluster for info in infos[1:]), len(word)]
        glyphs = zip(infos, following, reached, strict=True)
        ends = {end: x for info, end, x in glyphs if end > info.cluster}
        return list(ends), list(ends.values())

    def line(self, text: str) -> Line:
        """Return one line: its words and spaces side by side.

        Characters that the face lacks become marked boxes; ``clusters`` keep them.
        """
        words = [self._words[word] for word in text.split(" ")]
        spaced = list(chain.from_iterable((self._space, word) for word in words))[1:]
        whole = _side_by_side(spaced)
        if not whole.glyphs:
            return Line(text, (), 0.0)
        ys = whole.ys if any(whole.ys) else ()
        # as plain numbers: those of 20,000 cards would be a million objects
        xs = array("d", whole.xs)
        run = GlyphRun(self._face, whole.glyphs, xs, ys, whole.clusters)
        return Line(text, (run,), whole.advance)

    def _word(self, word: str) -> Word:
        shown = visible(word)
        infos, positions = self._run(self._held(shown))
        unit = self._unit
        ends = [*accumulate(p.x_advance * unit for p in positions)]
        starts = [0.0, *ends[:-1]] if ends else []
        clusters = _clusters(shown, [info.cluster for info in infos])
        if word.endswith(SOFT_HYPHEN):
            clusters[-1] = SOFT_HYPHEN
        return Word(
            tuple(info.codepoint for info in infos),
            tuple(x + p.x_offset * unit for x, p in zip(starts, positions, strict=True)),
            tuple(p.y_offset * unit for p in positions),
            tuple(clusters),
            ends[-1] if ends else 0.0,
        )

    def _held(self, text: str) -> str:
        """Return a text as long, with a marked box for each character that the face lacks."""
        if text.isascii() or self._known.issuperset(text):
            return text
        return "".join(each if each in self._known else SIGN for each in text)

    def _run(self, text: str) -> tuple[Sequence[Any], Sequence[Any]]:
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "ltr"  # right-to-left scripts come here only as boxes
        hb.shape(self._font, buffer, _FEATURES)
        return buffer.glyph_infos, buffer.glyph_positions or []


def _clusters(text: str, starts: Sequence[int]) -> list[str]:
    """Return the characters of each glyph: all with the first glyph of a cluster."""
    bounds = [*dict.fromkeys(starts), len(text)]
    texts = {start: text[start:end] for start, end in pairwise(bounds)}
    return [texts.pop(start, "") for start in starts]


def _side_by_side(words: Iterable[Word]) -> Word:
    """Return words set one after the other as one."""
    glyphs: list[int] = []
    xs: list[float] = []
    ys: list[float] = []
    clusters: list[str] = []
    x = 0.0
    for word in words:
        glyphs += word.glyphs
        xs += [x + offset for offset in word.xs]
        ys += word.ys
        clusters += word.clusters
        x += word.advance
    return Word(tuple(glyphs), xs, tuple(ys), tuple(clusters), x)
