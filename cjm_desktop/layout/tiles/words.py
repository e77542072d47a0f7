"""The words on sheets that are put together, in both languages."""

from typing import Final

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.base.units import Orientation
from cjm_desktop.model.words import Language


class TileWords(NamedTuple):
    """What sheets and their plan say; what stands in braces is filled in."""

    plan: str
    several: str
    one: str
    way: dict[Orientation, str]
    other: str
    whole: str
    white: str
    sheet: str
    steps: tuple[str, str, str]
    empty: str
    ruler: str
    glue: str


_NL: Final = TileWords(
    plan="Zo leg je de vellen aan elkaar",
    several="{count} vellen van {paper}, {way}",
    one="1 vel van {paper}, {way}",
    way={"landscape": "liggend", "portrait": "staand"},
    other="{way} zouden het er {count} zijn",
    whole="samen {size} mm",
    white="zonder de lege rand van het papier",
    sheet="vel {label}",
    steps=(
        "Print op 100 %, zonder passend te maken. Meet daarna de liniaal onderaan na.",
        "Snijd elk vel links en boven langs de streepjeslijn, waar er een is.",
        "Begin linksboven. Lijm de strook rechts en onder; leg het volgende vel tot de lijn.",
    ),
    empty="Weggelaten, want leeg: {labels}.",
    ruler="100 mm",
    glue="lijm",
)

_EN: Final = TileWords(
    plan="How the sheets go together",
    several="{count} sheets of {paper}, {way}",
    one="1 sheet of {paper}, {way}",
    way={"landscape": "landscape", "portrait": "portrait"},
    other="{way} would take {count}",
    whole="together {size} mm",
    white="without the paper's blank edge",
    sheet="sheet {label}",
    steps=(
        "Print at 100%, not fitted to the page. Then check the ruler below.",
        "Cut each sheet along the dashed line at its left and top, where there is one.",
        "Begin at the left top. Glue the strips right and below; lay the next sheet to the line.",
    ),
    empty="Left out, being empty: {labels}.",
    ruler="100 mm",
    glue="glue",
)

_WORDS: Final[dict[Language, TileWords]] = {"nl": _NL, "en": _EN}


def tile_words(language: Language) -> TileWords:
    """Return the words of a language."""
    return _WORDS[language]
