"""Texts of others in sentences: the middle of long ones goes, and so does what would steer."""

from typing import Final

LONGEST: Final = 60  # characters of something that a sentence quotes

_BREAKS: Final = "\t\n\v\f\r\x85\u2028\u2029"
_TERMINAL: Final = (*range(0x20), *range(0x7F, 0xA0))
_DIRECTION: Final = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
_STEERING: Final = dict.fromkeys((*_TERMINAL, *_DIRECTION), "\ufffd") | {
    ord(each): " " for each in _BREAKS
}


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
