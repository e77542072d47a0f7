"""Numbers as people write them in cells: 1.200, 62 %, € 12,50, −3."""

import re
from typing import Final

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.words import Language


class Figure(NamedTuple):
    """A number and the unit that was written with it."""

    value: float
    unit: str = ""


_FIGURE: Final = re.compile(
    r"\s*(?P<before>[€$£]|[≈~])?\s*(?P<sign>[-+−–]?)\s*"
    r"(?P<digits>[.,]?\d[\d.,'’\u00a0\u202f ]*)"
    r"(?:(?<=,)[-–—])?\s*(?P<unit>(?:[^\W\d_]|[%‰°€$£]).{0,20})?\s*"
)
_LONGEST: Final = 40  # characters; what is longer is a text
_GROUPS: Final = re.compile(r"[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*")
_POINTS: Final[dict[Language, str]] = {"en": ".", "nl": ","}


def figure_in(text: str, language: Language) -> Figure | None:
    """Return the number that a text is, None when it is something else.

    Where a point or comma may be either, before three digits, the language decides.
    """
    found = _FIGURE.fullmatch(text) if len(text) <= _LONGEST else None
    if found is None:
        return None
    digits = re.sub(r"['’\u00a0\u202f ]", "", found["digits"]).rstrip(".,")
    plain = _plain(digits, _POINTS[language])
    if plain is None:
        return None
    value = float(plain)
    before = "" if found["before"] in (None, "≈", "~") else found["before"]
    unit = (found["unit"] or before).strip()
    return Figure(-value if found["sign"] in ("-", "−", "–") else value, unit)


def _plain(digits: str, point: str) -> str | None:
    """Return digits with a full stop before their fraction and nothing between the others."""
    if not digits.isascii():
        return None
    last = max(digits.rfind("."), digits.rfind(","))
    if last < 0:
        return digits
    mark = digits[last]
    groups = _GROUPS.fullmatch(digits)
    if groups and (mark != point or digits.count(mark) > 1):
        return digits.replace(mark, "")
    if digits.count(mark) > 1:
        return None  # a date or a number of a version
    whole = digits[:last].replace("." if mark == "," else ",", "")
    return f"{whole}.{digits[last + 1 :]}"
