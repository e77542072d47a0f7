"""Texts of others in sentences: the middle of long ones goes, and so does what would steer."""

from typing import Final

LONGEST: Final = 60  # characters of something that a sentence quotes

_BREAKS: Final = "\t\n\v\f\r\x85\u2028\u2029"
_STEERING: Final = (
    dict.fromkeys((*range(32), *range(127, 160)), "�")  # a terminal
    | dict.fromkeys((*range(8234, 8239), *range(8294, 8298)), "�")  # a line
    | {ord(each): " " for each in _BREAKS}
)


def shortened(text: str, longest: int = LONGEST) -> str:
    """Return a text of at most so many characters, with "…" for what its middle had too many.

    It stays on one line, and what steers terminals or turns the order of letters is shown as "�".
    """
    text = text.translate(_STEERING)
    if len(text) <= longest:
        return text
    kept = longest - 1
    end = kept // 2
    return f"{text[: kept - end].rstrip()}…{text[len(text) - end :].lstrip()}"
