"""Millimetres, points and paper sizes (ISO 216)."""

import re
from typing import Literal

from cjm_desktop.base.errors import CjmError
from cjm_desktop.base.named_tuple import NamedTuple

POINTS_PER_MM = 72 / 25.4

Orientation = Literal["landscape", "portrait"]


class Paper(NamedTuple):
    """A sheet: width and height in millimetres, as it lies."""

    width: float
    height: float

    def turned(self, orientation: Orientation) -> "Paper":
        """Return the sheet lying (landscape) or standing (portrait)."""
        short, long = sorted(self)
        return Paper(long, short) if orientation == "landscape" else Paper(short, long)


PAPERS: dict[str, Paper] = {
    "A0": Paper(841, 1189),
    "A1": Paper(594, 841),
    "A2": Paper(420, 594),
    "A3": Paper(297, 420),
    "A4": Paper(210, 297),
}

SMALLEST_SIDE_MM = 50
LARGEST_SIDE_MM = 5080  # 14,400 points: the largest page that every PDF reader shows


class PaperError(CjmError):
    """A text that names no paper."""

    def __init__(self, text: str) -> None:
        super().__init__(
            f'no such paper: "{text}"; use {", ".join(PAPERS)} or WIDTHxHEIGHTmm with sides from '
            f"{SMALLEST_SIDE_MM} to {LARGEST_SIDE_MM} mm"
        )
        self.text = text


_CUSTOM = re.compile(r"([0-9]{1,6}(?:[.,][0-9]+)?)\s*[xX×]\s*([0-9]{1,6}(?:[.,][0-9]+)?)\s*(?:mm)?")


def parse_paper(text: str) -> Paper:
    """Return the sheet that a name (``A3``) or a size (``1200x600mm``) stands for.

    Raises PaperError when the text is neither, or a side is under 50 or over 5,080 mm.
    """
    known = PAPERS.get(text.strip().upper())
    if known:
        return known
    match = _CUSTOM.fullmatch(text.strip())
    if not match:
        raise PaperError(text)
    paper = Paper(*(float(side.replace(",", ".")) for side in match.groups()))
    if min(paper) < SMALLEST_SIDE_MM or max(paper) > LARGEST_SIDE_MM:
        raise PaperError(text)
    return paper
