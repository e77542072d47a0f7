"""Where a word that is too wide for a line may be parted with a hyphen.

A stand-in for the dictionaries of a language: a syllable begins with a consonant before a vowel,
or with several that begin words. Words that begin many compounds on maps are known, so that what
follows them begins anew.
Only words of letters are parted so; a hyphen in an address or a number would belong to it.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

_LEAST_BEFORE: Final = 3  # letters before a hyphen
_WANTED_AFTER: Final = 3  # and after it; where that cannot be
_LEAST_AFTER: Final = 2
_LEAST_SHARE: Final = 0.4  # of a line, for a better place than its end
# Texts, and not yet patterns: most runs of the program never need them.
_WORD: Final = r"[(\[{'\"‘’“”«¿¡]*[^\W\d_]+(?:['’][^\W\d_]+)*\W*"
_VOWELS: Final = frozenset("aeiouyáàâäãåæéèêëíìîïóòôöõøœúùûüýÿ")
_ONSET: Final = "s[cp]r|spl|sch|[bcdfgkptvw]r|[bcfgkp]l|[cps]h|th|qu"
_TOGETHER: Final = ".[cps]h|[aeiouy]th|.ij|.[bcdfgkptvw]r|.[bcfgkp]l|.qu|.ck"
_FIRST: Final = (  # a verb's prefix, some of them before "st" or "sp" alone, or a noun
    "voor|door|onder|over|under|uit|terug|web|(?:aan|af|in|om|op)(?=s[cklpt])|advies|bank|bezorg|"
    "boek|dak|huis|hypotheek|jaar|klanten|klant|koop|kwartaal|markt|merk|nieuws|prijs|product|"
    "retour|school|stations|team|tekst|werk|zoek"
)
_SUFFIX: Final = "(?:en?|ers?|ende?|ing|ingen|ige?|igens|elijke?|s|te?n?)$"  # no word of its own


def may_have_hyphens(word: str) -> bool:
    """Tell whether a word is made of letters, so that a hyphen says that it goes on."""
    return re.fullmatch(_WORD, word) is not None


def hyphen_place(word: str, start: int, ends: Sequence[int]) -> int:
    """Return how many of the places fit the part of a word from ``start`` that gets a hyphen.

    ``ends`` are the ends of its graphemes that leave room for the hyphen. The last of them that
    begins a syllable wins, if it is not too far back; 0 where too few letters would stand alone.
    """
    longest = _longest(word, start, ends, _WANTED_AFTER) or _longest(
        word, start, ends, _LEAST_AFTER
    )
    parts = [0, *_seams(word.lower()), len(word)]
    for count in range(longest, int(longest * _LEAST_SHARE), -1):
        if _is_good(word.lower(), parts, start, ends[count - 1]):
            return count
    return longest


def _is_good(word: str, parts: Sequence[int], start: int, at: int) -> bool:
    """Tell whether a part of a compound begins at a place, or a syllable of one does."""
    if at in parts:
        return True
    right = bisect_right(parts, at)
    begins, ends = parts[right - 1], parts[right]
    is_one_letter = at - begins < _LEAST_AFTER
    return not is_one_letter and _begins_syllable(word[:ends], max(start, begins), at)


def _seams(word: str) -> list[int]:
    """Return where words end that others follow in one."""
    seams: list[int] = []
    at = 0
    while first := re.match(_FIRST, word[at:]):
        at += first.end()
        if len(word) - at < _LEAST_BEFORE or re.match(_SUFFIX, word[at:]):
            break
        seams.append(at)
    return seams


def _longest(word: str, start: int, ends: Sequence[int], least_after: int) -> int:
    """Return the count of the last place with enough letters before it and after it."""
    for count in range(len(ends), 0, -1):
        end = ends[count - 1]
        if end - start < _LEAST_BEFORE:
            return 0
        if len(word) - end >= least_after and word[end - _LEAST_BEFORE : end + 1].isalpha():
            return count
    return 0


def _begins_syllable(word: str, start: int, at: int) -> bool:
    """Tell whether consonants and a vowel follow, and a vowel went before."""
    if len(word) < at + 2 or not word[at : at + 2].isalpha():
        return False
    if _VOWELS.isdisjoint(word[start:at]):
        return False
    if word[at] not in _VOWELS and word[at + 1] in _VOWELS:
        return re.fullmatch(_TOGETHER, word[at - 2 : at + 1]) is None
    onset = re.match(_ONSET, word[at:])
    if onset is None or word[at + onset.end() : at + onset.end() + 1] not in _VOWELS:
        return False
    if word[at] == "s":
        return True
    # an s before them belongs to them, as in "ge-sprek", but not to a t, as in "frus-treren"
    return word[at - 1] != "s" or onset[0][0] == "t"
