"""The colours and measures of the sheet, from the design language."""

from typing import Final

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.words import Hue


class Tints(NamedTuple):
    """A hue of the palette: header (carries white), full tint, pale tint, ink."""

    header: Colour
    full: Colour
    pale: Colour
    ink: Colour


def _tints(header: str, full: str, pale: str, ink: str) -> Tints:
    return Tints(Colour(header), Colour(full), Colour(pale), Colour(ink))


TINTS: Final[dict[Hue, Tints]] = {
    "petrol": _tints("#00606F", "#CAE8EF", "#E3F5F8", "#004B57"),
    "sky": _tints("#2275AC", "#CBE6FC", "#E6F3FD", "#004670"),
    "cobalt": _tints("#27408F", "#D5E2FF", "#EBF1FE", "#273D7F"),
    "violet": _tints("#684A9C", "#E5DDFB", "#F2EEFC", "#4A3274"),
    "plum": _tints("#713166", "#F5D8ED", "#F9ECF6", "#612B57"),
    "rose": _tints("#B14362", "#FCD7DE", "#FDECEF", "#741C38"),
    "brick": _tints("#8B4122", "#FCDACD", "#FDEDE7", "#6A2E15"),
    "ochre": _tints("#996A16", "#F2DFC4", "#F8EFE3", "#5B3B00"),
    "moss": _tints("#42632C", "#D8E8CF", "#ECF4E7", "#314B1E"),
    "slate": _tints("#404854", "#DDE2EA", "#EDF1F6", "#3C434C"),
}

BEFORE_SALE: Final[tuple[Hue, ...]] = ("petrol", "sky", "violet", "plum")
AFTER_SALE: Final[tuple[Hue, ...]] = ("brick", "ochre", "moss", "rose")

PAPER_0: Final = Colour("#FDFCFA")
PAPER_1: Final = Colour("#F6F4EF")
PAPER_2: Final = Colour("#EFECE5")
LINE_2: Final = Colour("#DDD9CF")
LINE_3: Final = Colour("#C4BFB3")
INK_4: Final = Colour("#8E897E")
INK_5: Final = Colour("#716C62")
INK_6: Final = Colour("#5C5850")
INK_7: Final = Colour("#45423C")
INK_9: Final = Colour("#1C1B19")
WHITE: Final = Colour("#FFFFFF")
GAP: Final = Colour("#E5431B")
GAP_TINT: Final = Colour("#FBDCD1")
GAP_INK: Final = Colour("#A92C0C")
ULTIMATE: Final = Colour("#27408F")
ACCENT: Final = Colour("#2346C7")
ACCENT_TINT: Final = Colour("#E3E9FC")
MOOD: Final[dict[int, Colour]] = {
    -2: Colour("#7E97CC"),
    -1: Colour("#C3CFE8"),
    0: Colour("#E9E5DC"),
    1: Colour("#FCE4A4"),
    2: Colour("#F4BE37"),
}

MARGIN: Final = 44.0  # of a printed sheet; 18 on screen
ROW_HEAD: Final = 200.0  # width of the row heads on paper; 178 on screen
HEAD_CLEAR: Final = 18.0  # at the right of a row head, where a cell's marks may reach over it
HEAD_TEXT: Final = 178.0  # width of the row heads that their text is wrapped for, on paper too
COLUMN: Final = 236.0
COLUMN_MIN: Final = 160.0
COLUMN_MAX: Final = 480.0
BOX_STRETCH: Final = 60.0  # of a stretched column that its boxes take; more would look half empty
COLUMN_COLLAPSED: Final = 49.0
GUTTER: Final = 12.0  # the last of each column
ROW_PADDING: Final = 9.0
CARD_PADDING_X: Final = 9.0
CARD_PADDING_Y: Final = 7.0
CARD_RADIUS: Final = 3.0
CURVE_HEIGHT: Final = 108.0
SCORE_HEIGHT: Final = 130.0
DIVIDER_HEIGHT: Final = 24.0
GROUP_BAND: Final = 24.0
RULER_BAND: Final = 24.0
