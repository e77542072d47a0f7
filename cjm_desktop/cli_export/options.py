"""What can be written behind ``export``."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, get_args

from cjm_desktop.cli_export import values
from cjm_desktop.model.print_words import Following, Ground, Others, Preset, SheetPart
from cjm_desktop.model.words import MomentOfTruth

ReadFile = Callable[[str], Path]

_PAPER: Final = (
    "a name (A0 to A5, B0 to B2, ANSI A to E, Arch A to E; they lie down), WIDTHxHEIGHTmm, or a "
    "roll: roll-914 is as high as the roll is wide and as long as needed, roll-914-portrait the "
    "other way round; default A3, or as large as --type-size asks for"
)
_PRESET: Final = (
    "office: RGB for any printer (the default); plotter: PDF/A-2u in sRGB, for archives too; "
    "print-shop: PDF/X-4 in CMYK"
)
_TILE: Final = "over sheets of this paper, as A4, with a plan of how they go together"
_DAY: Final = (
    "the day it is printed for (YYYY-MM-DD or today): dates the footer, tells what is late"
)
_PREFLIGHT: Final = (
    "check before print and write nothing: a line 'found: …' for each thing that would be printed "
    "badly and where, a line 'fine: …' for what is in order"
)
_DISTANCE: Final = (
    "from which maps are read, 0.3m to 2m: type needs 12 pt for each metre; default: the paper's "
    "diagonal"
)
_PARTS: Final = get_args(SheetPart)
_FOLLOWING: Final = get_args(Following)


def add_export(commands: Any, file: ReadFile, run: Callable[..., int]) -> None:
    """Add the command to a parser's commands; ``file`` reads a path, ``run`` carries it out."""
    export = commands.add_parser(
        "export", help="write a map as a file to print or show", allow_abbrev=False
    )
    export.add_argument("file", type=file, metavar="FILE")
    export.add_argument("out", type=file, metavar="OUT.(pdf|png|svg)")
    _add_content(export.add_argument_group("what"))
    _add_paper(export.add_argument_group("paper"))
    _add_sheets(export.add_argument_group("sheets to put together"))
    _add_press(export.add_argument_group("for print shops and plotters", "of a PDF"), file)
    _add_check(export.add_argument_group("check before print", "of a PDF"))
    _add_picture(export.add_argument_group("as a picture"))
    export.add_argument("--settings", help=argparse.SUPPRESS)
    export.add_argument("--errors-as-json", action="store_true", help=argparse.SUPPRESS)
    export.add_argument("--progress-as-json", action="store_true", help=argparse.SUPPRESS)
    export.set_defaults(command=run)


def _add_content(group: Any) -> None:
    which = group.add_mutually_exclusive_group()
    which.add_argument("--journey", type=int, metavar="N", help="which one; 1 is the first")
    which.add_argument(
        "--all-journeys", action="store_true", help="all of them, each on a page of its own"
    )
    group.add_argument(
        "--rows", type=values.words, metavar="LIST", help="names, roles or numbers, as 1-3,quotes"
    )
    group.add_argument("--phases", type=values.words, metavar="LIST", help="names or numbers: 2-4")
    group.add_argument(
        "--without",
        type=values.each_of(_PARTS),
        metavar="LIST",
        help=f"leave out {', '.join(_PARTS)}",
    )
    group.add_argument(
        "--with",
        dest="following",
        type=values.each_of(_FOLLOWING),
        metavar="LIST",
        help=f"pages for the desk after each map: {', '.join(_FOLLOWING)}",
    )
    _add_filter(group)
    _add_blank(group)
    group.add_argument("--lang", choices=("nl", "en"), help="language of the sheet's own words")
    group.add_argument("--date", type=values.day, metavar="DAY", help=_DAY)


def _add_filter(group: Any) -> None:
    for name, read, help_ in (
        ("personas", values.words, "cards of these alone; none is of nobody"),
        ("channels", values.words, "cards and actions with these channels alone"),
        ("evidence", values.rungs, "cards that are known so: 1 to 4, or their words"),
        ("tags", values.words, "cards with one of these tags"),
        ("moments", values.each_of(get_args(MomentOfTruth)), "moments of truth of these kinds"),
    ):
        group.add_argument(f"--{name}", dest=f"only_{name}", type=read, metavar="LIST", help=help_)
    group.add_argument(
        "--others",
        choices=get_args(Others),
        help="what becomes of other cards: they stand back, as by default, or are left out",
    )


def _add_blank(group: Any) -> None:
    group.add_argument(
        "--blank", action="store_const", const=True, help="the empty grid, to be filled in by hand"
    )
    group.add_argument(
        "--note",
        type=values.length(0, 300),
        metavar="MM",
        help="side of the sticky notes that it has frames for, 0 is none; default: 76mm where all "
        "rows have room for them",
    )


def _add_paper(group: Any) -> None:
    group.add_argument("--preset", choices=get_args(Preset), help=_PRESET)
    group.add_argument("--paper", type=values.paper, metavar="PAPER", help=_PAPER)
    group.add_argument(
        "--orientation", choices=("landscape", "portrait"), help="default: as the size says"
    )
    group.add_argument(
        "--type-size",
        type=values.type_size,
        metavar="PT",
        help="size of cards' text; default: what fits",
    )
    group.add_argument(
        "--margin", type=values.length(0, 1000), metavar="MM", help="white around the map"
    )


def _add_sheets(group: Any) -> None:
    group.add_argument("--tile", type=values.sheet, metavar="PAPER", help=_TILE)
    group.add_argument(
        "--overlap", type=values.length(5, 100), metavar="MM", help="of these sheets; default 10mm"
    )
    group.add_argument(
        "--printer-margin",
        type=values.length(0, 1000),
        metavar="MM",
        help="where the printer cannot print; default 5mm",
    )


def _add_press(group: Any, file: ReadFile) -> None:
    group.add_argument(
        "--bleed", type=values.length(0, 20), metavar="MM", help="cut off; print-shop wants 3mm"
    )
    group.add_argument(
        "--marks", action="store_const", const=True, help="crop and registration marks"
    )
    group.add_argument(
        "--icc", type=file, metavar="FILE", help="the print shop's own profile; default: coated"
    )


def _add_check(group: Any) -> None:
    group.add_argument("--preflight", action="store_true", help=_PREFLIGHT)
    group.add_argument(
        "--strict", action="store_true", help="write nothing and fail where anything is found"
    )
    group.add_argument("--distance", type=values.metres, metavar="M", help=_DISTANCE)
    group.add_argument(
        "--ink-limit",
        type=values.number(100, 400),
        metavar="PERCENT",
        help="most ink in one place; default and most: the profile's",
    )
    group.add_argument(
        "--picture-dpi",
        type=values.number(50, 2400),
        metavar="N",
        help="most pixels an inch of pictures; default 300, for plotter 400",
    )
    group.add_argument(
        "--background",
        choices=get_args(Ground),
        help="up to the edge of the bleed; default white, which is left to the paper",
    )


def _add_picture(group: Any) -> None:
    resolution = group.add_mutually_exclusive_group()
    resolution.add_argument(
        "--dpi",
        type=values.number(10, 1200),
        metavar="N",
        help="pixels an inch of a PNG; default 150",
    )
    resolution.add_argument(
        "--pixels", type=values.pixels, metavar="N", help="pixels of a PNG along its longest side"
    )
    group.add_argument(
        "--transparent", action="store_const", const=True, help="without the paper's colour"
    )
    group.add_argument(
        "--outlines",
        action="store_const",
        const=True,
        help="text of an SVG as outlines; default: as text, with its fonts in the file",
    )
    excerpt = group.add_mutually_exclusive_group()
    excerpt.add_argument(
        "--bare", action="store_true", help="phases and rows alone, without the sheet around them"
    )
    excerpt.add_argument(
        "--card",
        dest="cards",
        action="append",
        metavar="ID",
        help="this card or action alone, by its id in the file; may be said several times",
    )
