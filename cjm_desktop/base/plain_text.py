"""Text as a document keeps it: characters and line ends, nothing that steers a terminal."""

import re
from typing import Final

_KEPT: Final = "\t\n"
_CONTROLS: Final = {
    code: None for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in _KEPT
} | {
    0x0B: "\n",
    0x85: "\n",
    0x2028: "\n",
    0x2029: "\n",
    0xFEFF: None,
}
# Texts, and not yet patterns: most runs of the program never need them.
_LINE_END: Final = "\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]"
_CONTROL: Final = "[\x00-\x1f\x7f-\x9f\ud800-\udfff]"


def plain_text(text: str) -> str:
    """Return a text without what comes along when other programs paste badly.

    Control characters go, surrogates that are a pair are joined and others replaced, and lines end
    in one way.
    """
    if text.isprintable():  # one fast look, true for nearly every text
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_CONTROLS)
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def one_line(text: str) -> str:
    """Return a text with a space for each line end."""
    return re.sub(_LINE_END, " ", text)


def has_controls(text: str) -> bool:
    """Tell whether control characters or halves of surrogate pairs stand in a text."""
    return re.search(_CONTROL, text) is not None
