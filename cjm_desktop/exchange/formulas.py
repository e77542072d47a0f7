"""Which texts a spreadsheet would run, and how they are written so that it does not."""

import re
import unicodedata
from typing import Final

_MARKS: Final = "=+-@|\N{MINUS SIGN}"
# What a spreadsheet may drop before it looks: blanks, marks without width, quotes, a line end
# in the code of web addresses.
_DROPPED: Final = re.compile(r'(?:[\s"\xad\u200b-\u200f\u2060\ufeff]|%0[9ADad])*')
_GUARD: Final = "'"


def is_risky(text: str) -> bool:
    """Tell whether a text begins as a formula does, also in wide letters or after blanks."""
    if text[:1] in ("\t", "\r", "\n"):
        return True
    begins = _DROPPED.match(text)
    assert begins is not None  # it may match nothing
    first = text[begins.end() :][:1]
    return bool(first) and unicodedata.normalize("NFKC", first)[:1] in _MARKS


def guarded(text: str) -> str:
    """Return a text that spreadsheets show and do not run: what is risky begins with a quote."""
    return _GUARD + text if is_risky(text) else text


def unguarded(text: str) -> str:
    """Return a text as it was before it was guarded."""
    if text[:1] == _GUARD and is_risky(text[1:]):
        return text[1:]
    return text
