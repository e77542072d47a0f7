"""Paper by name: sheets of ISO 216, ANSI and architects, rolls, and any size in millimetres."""

import re
from typing import Final

from cjm_desktop.base.errors import CjmError
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.base.units import Orientation, Paper

PAPERS: Final[dict[str, Paper]] = {
    "A0": Paper(841, 1189),
    "A1": Paper(594, 841),
    "A2": Paper(420, 594),
    "A3": Paper(297, 420),
    "A4": Paper(210, 297),
    "A5": Paper(148, 210),
    "B0": Paper(1000, 1414),
    "B1": Paper(707, 1000),
    "B2": Paper(500, 707),
    "ANSI A": Paper(215.9, 279.4),
    "ANSI B": Paper(279.4, 431.8),
    "ANSI C": Paper(431.8, 558.8),
    "ANSI D": Paper(558.8, 863.6),
    "ANSI E": Paper(863.6, 1117.6),
    "Arch A": Paper(228.6, 304.8),
    "Arch B": Paper(304.8, 457.2),
    "Arch C": Paper(457.2, 609.6),
    "Arch D": Paper(609.6, 914.4),
    "Arch E": Paper(914.4, 1219.2),
}

ROLLS: Final = (610, 914, 1067, 1118)
"""The usual widths of rolls, in millimetres: 24, 36, 42 and 44 inches."""

SMALLEST_SIDE_MM: Final = 50
LARGEST_SIDE_MM: Final = 100_000  # no roll is longer
LARGEST_PLAIN_MM: Final = 5080  # 14,400 points: beyond it a page needs a unit of its own

_OTHER_NAMES: Final = {"letter": "ANSI A", "tabloid": "ANSI B"}
_SIDE: Final = r"([0-9]{1,6}(?:[.,][0-9]+)?)"
_CUSTOM: Final = rf"{_SIDE}\s*[xX×]\s*{_SIDE}\s*(?:mm)?"
_ROLL: Final = rf"roll[ _-]*{_SIDE}\s*(?:mm)?(?:[ _-]*(landscape|portrait))?"
_IGNORED: Final = str.maketrans("", "", " \t_-")  # in names


class Roll(NamedTuple):
    """Paper from a roll: as long as needed.

    Lying (landscape) the page is as high as the roll is wide and as wide as the map needs; standing
    (portrait) it is as wide as the roll and as high as the map needs.
    """

    width: float  # of the roll, in millimetres
    orientation: Orientation = "landscape"

    def turned(self, orientation: Orientation) -> "Roll":
        """Return the same roll, the page lying or standing on it."""
        return self._replace(orientation=orientation)


class PaperError(CjmError):
    """A text that names no paper."""

    def __init__(self, text: str) -> None:
        super().__init__(
            f'no such paper: "{text}"; use {_listed()}, or WIDTHxHEIGHTmm, with sides from '
            f"{SMALLEST_SIDE_MM} to {LARGEST_SIDE_MM:,} mm"
        )
        self.text = text


def paper_name(text: str) -> str | None:
    """Return the name in ``PAPERS`` that a text means (``ansi-c``), None when it means none."""
    return _BY_KEY.get(_key(text))


def parse_paper(text: str) -> Paper | Roll:
    """Return the paper that a name (``A3``, ``roll-914``) or size (``1200x600mm``) stands for.

    Raises PaperError when the text is none of these, or a side is too short or too long.
    """
    name = paper_name(text)
    if name:
        return PAPERS[name]
    roll = re.fullmatch(_ROLL, text.strip().lower())
    if roll:
        width, orientation = _millimetres(roll[1]), roll[2]
        if _is_side(width):
            return Roll(width, "portrait" if orientation == "portrait" else "landscape")
    size = re.fullmatch(_CUSTOM, text.strip())
    if size:
        paper = Paper(*map(_millimetres, size.groups()))
        if all(map(_is_side, paper)):
            return paper
    raise PaperError(text)


def parse_sheet(text: str) -> Paper:
    """Return the sheet, not a roll, that a name or size stands for. Raises PaperError."""
    paper = parse_paper(text)
    if isinstance(paper, Roll):
        raise PaperError(text)
    return paper


def _millimetres(text: str) -> float:
    return float(text.replace(",", "."))


def _is_side(length: float) -> bool:
    return SMALLEST_SIDE_MM <= length <= LARGEST_SIDE_MM


def _key(text: str) -> str:
    return text.strip().translate(_IGNORED).lower()


def _listed() -> str:
    rolls = ", ".join(f"roll-{width}" for width in ROLLS)
    return f"{', '.join(PAPERS)}, {rolls} (as long as needed; roll-{ROLLS[1]}-portrait stands)"


_BY_KEY: Final = {
    **{_key(name): name for name in PAPERS},
    **{_key(other): name for other, name in _OTHER_NAMES.items()},
}
