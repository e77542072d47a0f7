"""What is replaced of a hit: whole characters with their marks, never a part of one.

Searching is lenient, so that what people mean is found: ``1`` in ``½``, ``ss`` in ``ß``. Replacing
such a hit would take away what nobody asked to change, so it stays as it is.
"""

import re
from functools import cache, lru_cache
from unicodedata import category, combining, normalize

from cjm_desktop.base.folding import FoldedText
from cjm_desktop.model.searching import Query

_JOINER = "\u200d"  # makes one picture of two


def replaced(query: Query, text: str, new: str) -> str:
    """Return a text with something else wherever a query occurs as whole characters."""
    if not query.match_case and text.isascii() and query.text.isascii():
        return _plain_pattern(query).sub(lambda _: new, text)  # thousands at once may be asked
    pieces: list[str] = []
    done = 0
    for start, end in whole_spans(query, text):
        pieces += (text[done:start], new)
        done = end
    return "".join([*pieces, text[done:]])


def is_replaceable(query: Query, text: str) -> bool:
    """Tell whether anything of a text in which a query occurs is replaced."""
    return (query.text.isascii() and text.isascii()) or bool(whole_spans(query, text))


def whole_spans(query: Query, text: str) -> list[tuple[int, int]]:
    """Return where in a text a query occurs as whole characters, from the left."""
    pattern = _pattern(query)
    if query.match_case:
        exact = [found.span() for found in pattern.finditer(text)]
        return [(start, end) for start, end in exact if not _goes_on(text, start, end)]
    if text.isascii() and query.text.isascii():
        return [found.span() for found in pattern.finditer(text.lower())]
    folded, spans = _alike(text), list[tuple[int, int]]()
    for found in pattern.finditer(folded.text):
        start, end = folded.span(*found.span())
        end = _after_marks(text, end)
        if _is_cut(folded, *found.span()) or _goes_on(text, start, end):
            continue
        is_like = _is_one(query.text) == _is_one(text[start:end])
        if is_like and (not spans or start >= spans[-1][1]):
            spans.append((start, end))
    return spans


def _is_cut(folded: FoldedText, start: int, end: int) -> bool:
    """Tell whether a stretch begins or ends within what became of one character."""
    places = folded.places
    begins = start > 0 and places[start - 1] == places[start]
    return begins or (end < len(places) and places[end - 1] == places[end])


def _after_marks(text: str, end: int) -> int:
    while end < len(text) and combining(text[end]):
        end += 1
    return end


def _goes_on(text: str, start: int, end: int) -> bool:
    """Tell whether a character of a stretch goes on beyond it: by a vowel's sign, or a joiner."""
    follows, precedes = text[end : end + 1], text[start - 1 : start] if start else ""
    return bool(follows and (category(follows)[0] == "M" or follows == _JOINER)) or (
        precedes == _JOINER
    )


@lru_cache(maxsize=64)
def _is_one(text: str) -> bool:
    """Tell whether a text is one character, so that ``ss`` does not stand for ``ß``."""
    return sum(not combining(character) for character in text) == 1


def _alike(text: str) -> FoldedText:
    pieces = list(map(_folded, text))
    folded = "".join(pieces)
    if len(folded) == len(text) and all(pieces):  # one for each, as nearly always
        return FoldedText(folded, range(len(text)))
    places = [index for index, piece in enumerate(pieces) for _ in piece]
    return FoldedText(folded, places)


@cache
def _folded(character: str) -> str:
    """Return a character without case and accents; what only resembles others stays itself."""
    plain = _bare(normalize("NFD", character))
    other = _bare(normalize("NFKD", character))
    kind = category(character)
    if plain != other and not (kind == "Zs" or (kind[0] == "L" and len(other) > 1)):
        return character
    return other


def _bare(text: str) -> str:
    return "".join([each for each in text if not combining(each)]).casefold()


@lru_cache(maxsize=4)
def _plain_pattern(query: Query) -> re.Pattern[str]:
    """Return what finds a query in texts of ASCII, in which letters have one other case at most."""
    return re.compile(_pattern(query).pattern, re.IGNORECASE | re.ASCII)


@lru_cache(maxsize=4)
def _pattern(query: Query) -> re.Pattern[str]:
    needle = re.escape(query.text if query.match_case else _alike(query.text).text) or "(?!)"
    return re.compile(rf"(?<!\w){needle}(?!\w)" if query.whole_words else needle)
