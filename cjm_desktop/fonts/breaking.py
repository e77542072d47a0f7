"""Greedy line breaking: at spaces, after hyphens and slashes, and inside a word that is too wide.

A line keeps its characters in order; only the spaces at its end are left out, as they hang. Where
a word of letters is broken inside, a soft hyphen is added, which shows at the end of a line.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import Protocol

from cjm_desktop.fonts.characters import SOFT_HYPHEN
from cjm_desktop.fonts.hyphens import hyphen_place, may_have_hyphens

# After a hyphen, dash or slash inside a word, but not before a digit (2-3, 24/7); after a
# zero-width space, a soft hyphen or a space of fixed width. UAX 14 has the same rules.
_AFTER = re.compile(
    "(?<=[^-/–—])[-/–—]+(?![-/–—0-9]|$)|[\u200b\u00ad\u2000-\u2006\u2008-\u200a](?!$)"
)


class Ruler(Protocol):
    """Measures the pieces of a paragraph, all in one unit."""

    @property
    def space(self) -> float:
        """The width of a space."""
        ...

    def spaced(self, word: str) -> float:
        """Return the width of a word and the space after it."""
        ...

    def advance(self, piece: str) -> float:
        """Return the width of a word or a piece of one."""
        ...

    def cluster_ends(self, word: str) -> tuple[list[int], list[float]]:
        """Return where a word's graphemes end: in characters, and (nearly) in advance."""
        ...


def break_lines(text: str, ruler: Ruler, limit: float) -> list[str]:
    """Return the lines of a paragraph that fit a limit; at least one, which may be empty.

    A grapheme wider than the limit gets a line of its own.
    """
    lines: list[str] = []
    words = _take_lines(text.rstrip(" ").split(" "), ruler, limit, lines)
    while words:
        words = _break_first_line(words, ruler, max(limit, 0.0), lines)
        if words:
            words = _take_lines(words, ruler, limit, lines)
    if "  " in text:
        return [shown for line in lines if (shown := line.rstrip(" "))] or [""]
    return lines


def _take_lines(words: list[str], ruler: Ruler, limit: float, lines: list[str]) -> list[str]:
    """Add lines of whole words; return the words from the first line that needs more care on.

    Written for speed: a map of 20,000 cards passes through here whenever its columns change.
    """
    totals = list(accumulate(map(ruler.spaced, words)))
    reach = limit + ruler.space  # the space behind the last word hangs
    count = len(words)
    first, start = 0, 0.0
    stop = bisect_right(totals, reach)
    while stop < count:
        word = words[stop]
        if stop == first or not (word.isalnum() or (word and not _AFTER.search(word))):
            return words[first:]
        lines.append(" ".join(words[first:stop]))
        first, start = stop, totals[stop - 1]
        stop = bisect_right(totals, start + reach, first)
    lines.append(" ".join(words[first:]))
    return []


def _break_first_line(words: list[str], ruler: Ruler, limit: float, lines: list[str]) -> list[str]:
    """Add the first line, which may end inside a word or before several spaces; return the rest."""
    totals = list(accumulate(map(ruler.spaced, words)))
    stop = bisect_right(totals, limit + ruler.space)
    head = _fitting_head(words[stop], ruler, limit - (totals[stop - 1] if stop else 0.0))
    if head:
        lines.append(" ".join([*words[:stop], words[stop][:head]]))
        return [words[stop][head:], *words[stop + 1 :]]
    if stop == 0:
        rest = _cut_head(words[0], ruler, limit, lines)
        return [rest, *words[1:]] if rest else _without_blanks(words[1:])
    lines.append(" ".join(words[:stop]))
    return _without_blanks(words[stop:])


def _without_blanks(words: list[str]) -> list[str]:
    """Return the words from the first that is one, as further spaces hang too."""
    return words[next((i for i, word in enumerate(words) if word), len(words)) :]


def _fitting_head(word: str, ruler: Ruler, room: float) -> int:
    """Return the length of the longest start of a word that may be split off and fits."""
    if not _AFTER.search(word):
        return 0
    ends = [match.end() for match in _AFTER.finditer(word)]
    fitting = bisect_right(ends, room, key=lambda end: ruler.advance(word[:end]))
    return ends[fitting - 1] if fitting else 0


def _cut_head(word: str, ruler: Ruler, limit: float, lines: list[str]) -> str:
    """Add lines of a word's first part, which is too wide for one; return the rest of the word."""
    may_break = _AFTER.search(word)
    end = may_break.end() if may_break else len(word)
    *full, last = _cut(word[:end], ruler, limit)
    lines += full or [last]
    return (last if full else "") + word[end:]


def _cut(word: str, ruler: Ruler, limit: float) -> list[str]:
    """Return pieces of whole graphemes, each as long as fits, with hyphens between letters."""
    ends, reached = ruler.cluster_ends(word)
    hyphenated = may_have_hyphens(word)
    pieces: list[str] = []
    first, start, at = 0, 0.0, 0
    while first < len(ends):
        near = ends[first : max(first + 1, bisect_right(reached, start + limit, first))]
        count, hyphen = _fitting(word, at, near, ruler, limit), ""
        if hyphenated and first + count < len(ends):
            room = _fitting(word, at, near[:count], ruler, limit, SOFT_HYPHEN)
            parted = hyphen_place(word, at, near[:room])
            count, hyphen = (parted, SOFT_HYPHEN) if parted else (count, "")
        first += count
        pieces.append(word[at : ends[first - 1]] + hyphen)
        start, at = reached[first - 1], ends[first - 1]
    return pieces


def _fitting(
    word: str, at: int, near: Sequence[int], ruler: Ruler, limit: float, hyphen: str = ""
) -> int:
    """Return how many graphemes fit, at least one.

    Without the kerning towards the next piece they may be wider than they seemed in the word.
    """
    count = len(near)
    while count > 1 and ruler.advance(word[at : near[count - 1]] + hyphen) > limit:
        count -= 1
    return count
