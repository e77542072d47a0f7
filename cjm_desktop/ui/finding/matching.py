"""Whether a few letters stand for a name, and which letters of it they are."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from cjm_desktop.base.folding import FoldedText, fold, folded_with_places
from cjm_desktop.base.named_tuple import NamedTuple

_WORD: Final = re.compile(r"\w+")
AT_START, AT_WORD, OVER_WORDS, WITHIN = 0, 1, 2, 3
"""How well a term fits, the best first."""

Span = tuple[int, int]


class Match(NamedTuple):
    """How well letters fit a name, less being better, and where they stand in it."""

    rank: int
    spans: tuple[Span, ...]


class _Word(NamedTuple):
    start: int
    letters: str


class _Name(NamedTuple):
    folded: FoldedText
    words: tuple[_Word, ...]
    letters: frozenset[str]


def match(query: str, name: str) -> Match | None:
    """Return how a name fits what was typed, None when it does not.

    Every term of the query must be there: as the beginning of a word, as the beginnings of several
    words in their order (``zi`` for Zoom In), or within a word.
    """
    terms, typed = _terms(query)
    folded, words, letters = _read(name)
    if not typed <= letters:
        return None  # as most names at most keys
    rank = 0
    spans: list[Span] = []
    for term in terms:
        fitting = _fit(term, folded.text, words)
        if fitting is None:
            return None
        rank += fitting.rank
        spans += fitting.spans
    return Match(rank, _joined([folded.span(*span) for span in spans]))


def letters_of(name: str) -> frozenset[str]:
    """Return all letters of a name, by any of which it may be found."""
    return _read(name).letters


@lru_cache(maxsize=8)
def _terms(query: str) -> tuple[tuple[str, ...], frozenset[str]]:
    """Return the terms of a query, and their letters."""
    terms = tuple(fold(query).split())
    return terms, frozenset("".join(terms))


@lru_cache(maxsize=4096)
def _read(name: str) -> _Name:
    """Return a name folded, its words and letters: all are asked about again at every key."""
    folded = folded_with_places(name)
    words = (_Word(found.start(), found[0]) for found in _WORD.finditer(folded.text))
    return _Name(folded, tuple(words), frozenset(folded.text))


def _fit(term: str, text: str, words: Sequence[_Word]) -> Match | None:
    if text.startswith(term):
        return Match(AT_START, ((0, len(term)),))
    for word in words:
        if text.startswith(term, word.start):
            return Match(AT_WORD, ((word.start, word.start + len(term)),))
    over = _over_words(term, words)
    if over is not None:
        return Match(OVER_WORDS, over)
    within = text.find(term)
    return Match(WITHIN, ((within, within + len(term)),)) if within >= 0 else None


def _over_words(term: str, words: Sequence[_Word]) -> tuple[Span, ...] | None:
    """Return the beginnings of words, in their order, that make up a term."""
    for number, word in enumerate(words):
        for length in range(_shared(term, word.letters), 0, -1):
            span = (word.start, word.start + length)
            if length == len(term):
                return (span,)
            rest = _over_words(term[length:], words[number + 1 :])
            if rest is not None:
                return (span, *rest)
    return None


def _shared(one: str, other: str) -> int:
    """Return with how many of the same letters two words begin."""
    length = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        length += 1
    return length


def _joined(spans: Sequence[Span]) -> tuple[Span, ...]:
    """Return spans from the left, those that touch or overlap as one."""
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
