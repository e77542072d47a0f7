"""Characters that are not simply shown: line ends, controls, invisible ones."""

import re

SOFT_HYPHEN = "\u00ad"
HYPHEN = "\u2010"
REPLACEMENT = "\ufffd"

_LINE_ENDS = dict.fromkeys(map(ord, "\v\f\r\x85\u2028\u2029"), "\n")
_CONTROLS = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0)], " ")
_NEVER_TEXT = dict.fromkeys([*range(0xD800, 0xE000), 0xFFFE, 0xFFFF], REPLACEMENT)
_TIDY = {**_CONTROLS, **_NEVER_TEXT, **_LINE_ENDS, ord("\n"): "\n"}

_JOINERS = [0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF]
_DIRECTIONS = [0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
_VARIATIONS = [*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)]
_INVISIBLE = dict.fromkeys([ord(SOFT_HYPHEN), *_JOINERS, *_DIRECTIONS, *_VARIATIONS])

INVISIBLE = frozenset(map(chr, _INVISIBLE))

_IDLE_SOFT_HYPHEN = re.compile(f"{SOFT_HYPHEN}+(?=[ \n]|$)")


def tidy(text: str) -> str:
    r"""Return the text with every line end as ``\n`` and without what cannot be shown.

    Tabs and other control characters become spaces, lone surrogates become U+FFFD.
    """
    if text.isprintable():  # one fast look, true for nearly every text
        return text
    return text.replace("\r\n", "\n").translate(_TIDY)


def paragraphs(text: str) -> list[str]:
    """Return a text's paragraphs, tidied, without the soft hyphens that stand before no letter."""
    return _IDLE_SOFT_HYPHEN.sub("", tidy(text)).split("\n")


def visible(text: str) -> str:
    """Return the text as it is shown: a soft hyphen at its end as a hyphen, no other invisibles."""
    if text.isprintable():
        return text
    shown = text.translate(_INVISIBLE)
    return shown + HYPHEN if text.endswith(SOFT_HYPHEN) else shown
