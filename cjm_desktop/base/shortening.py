"""Long texts in sentences: both ends stay, the middle goes."""

from typing import Final

LONGEST: Final = 60  # characters of something that a sentence quotes


def shortened(text: str, longest: int = LONGEST) -> str:
    """Return a text of at most so many characters, with "…" for what its middle had too many."""
    if len(text) <= longest:
        return text
    kept = longest - 1
    end = kept // 2
    return f"{text[: kept - end].rstrip()}…{text[len(text) - end :].lstrip()}"
