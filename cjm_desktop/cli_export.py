"""The command ``export``: its words, and what it says when it is done."""

import argparse
import math
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from cjm_desktop.base.errors import CjmError
from cjm_desktop.base.papers import LARGEST_PLAIN_MM, PaperError, parse_paper, parse_sheet
from cjm_desktop.base.plain_text import one_line
from cjm_desktop.base.units import LengthError, parse_length

if TYPE_CHECKING:
    from cjm_desktop.layout.tiles.tiling import Tiling
    from cjm_desktop.model.document import Project
    from cjm_desktop.model.print_settings import PrintSettings
    from cjm_desktop.session.exporting import PdfRequest, Written

Value = TypeVar("Value")

_PAPER_HELP = (
    "a name (A0 to A5, B0 to B2, ANSI A to E, Arch A to E; they lie down), WIDTHxHEIGHTmm, or a "
    "roll: roll-914 is as high as the roll is wide and as long as needed, roll-914-portrait the "
    "other way round; default A3, or as large as --type-size asks for"
)
_PRESET_HELP = (
    "office: RGB for any printer (the default); plotter: PDF/A-2u in sRGB, for archives too; "
    "print-shop: PDF/X-4 in CMYK"
)
_TILE_HELP = "over sheets of this paper, as A4, with a plan of how they go together"
_DAY_HELP = "the day it is printed for (YYYY-MM-DD or today): dates the footer, tells what is late"
_PARTS = "title, personas, principles, evidence, legend"
_FOLLOWING = "phases, actions, touchpoints"


class ExportError(CjmError):
    """The command's own reason why a map was not exported."""


class Load(Protocol):
    """Reads the project in a file; errors about its content name the file."""

    def __call__(self, path: Path, /) -> "Project":
        """Return the project in a file."""
        ...


def add_export(commands: Any, file: Callable[[str], Path], run: Callable[..., int]) -> None:
    """Add the command to a parser's commands; ``file`` reads a path, ``run`` carries it out."""
    export = commands.add_parser("export", help="write a map as PDF or PNG", allow_abbrev=False)
    export.add_argument("file", type=file, metavar="FILE")
    export.add_argument("out", type=file, metavar="OUT.(pdf|png)")
    which = export.add_mutually_exclusive_group()
    which.add_argument("--journey", type=int, metavar="N", help="which one; 1 is the first")
    which.add_argument(
        "--all-journeys", action="store_true", help="all of them, each on a page of its own"
    )
    export.add_argument("--paper", type=_paper, metavar="PAPER", help=_PAPER_HELP)
    export.add_argument(
        "--orientation", choices=("landscape", "portrait"), help="default: as the size says"
    )
    export.add_argument(
        "--type-size", type=_type_size, metavar="PT", help="size of cards' text; default: what fits"
    )
    export.add_argument(
        "--margin", type=_length(0, 1000), metavar="MM", help="white around the map"
    )
    export.add_argument("--preset", choices=("office", "plotter", "print-shop"), help=_PRESET_HELP)
    export.add_argument(
        "--bleed", type=_length(0, 20), metavar="MM", help="cut off; print-shop wants 3mm"
    )
    export.add_argument(
        "--marks", action="store_const", const=True, help="crop and registration marks"
    )
    export.add_argument(
        "--icc", type=file, metavar="FILE", help="the print shop's own profile; default: coated"
    )
    export.add_argument("--tile", type=_sheet, metavar="PAPER", help=_TILE_HELP)
    export.add_argument(
        "--overlap", type=_length(5, 100), metavar="MM", help="of these sheets; default 10mm"
    )
    export.add_argument(
        "--printer-margin",
        type=_length(0, 1000),
        metavar="MM",
        help="where the printer cannot print; default 5mm",
    )
    export.add_argument(
        "--blank", action="store_const", const=True, help="the empty grid, to be filled in by hand"
    )
    export.add_argument(
        "--note",
        type=_length(0, 300),
        metavar="MM",
        help="side of the sticky notes that it has frames for; default 76mm, 0 is none",
    )
    export.add_argument(
        "--rows", type=_words, metavar="LIST", help="names, roles or numbers, as 1-3,touchpoints"
    )
    export.add_argument("--phases", type=_words, metavar="LIST", help="names or numbers, as 2-4")
    export.add_argument(
        "--without", type=_each_of(_PARTS), metavar="LIST", help=f"leave out {_PARTS}"
    )
    export.add_argument(
        "--with",
        dest="following",
        type=_each_of(_FOLLOWING),
        metavar="LIST",
        help=f"pages for the desk after each map: {_FOLLOWING}",
    )
    resolution = export.add_mutually_exclusive_group()
    resolution.add_argument(
        "--dpi", type=_number(10, 1200), metavar="N", help="pixels an inch of a PNG; default 150"
    )
    resolution.add_argument(
        "--pixels", type=_pixels, metavar="N", help="pixels of a PNG along its longest side"
    )
    export.add_argument(
        "--transparent",
        action="store_const",
        const=True,
        help="a PNG without the paper's colour",
    )
    export.add_argument("--lang", choices=("nl", "en"), help="language of the sheet's own words")
    export.add_argument("--date", type=_day, metavar="DAY", help=_DAY_HELP)
    export.add_argument("--settings", help=argparse.SUPPRESS)
    export.add_argument("--errors-as-json", action="store_true", help=argparse.SUPPRESS)
    export.set_defaults(command=run)


def export(arguments: argparse.Namespace, load: Load) -> list[str]:
    """Write the PDF or picture that is asked for; return what is worth a note. Raises CjmError."""
    out: Path = arguments.out
    kind = out.suffix.lower()
    if kind not in (".pdf", ".png"):
        raise ExportError(
            f"{out}: this version writes PDF and PNG; give a name that ends in .pdf or .png"
        )
    from cjm_desktop.session.exporting import PdfRequest, refuse_own_file

    refuse_own_file(arguments.file, out)
    project = load(arguments.file)
    journey = _journey(arguments, project)
    settings = _settings(arguments)
    _check(arguments, settings, kind)
    request = PdfRequest(journey, settings, arguments.lang, arguments.date, arguments.icc)
    notes = (_export_png if kind == ".png" else _export_pdf)(arguments, project, request)
    return [] if arguments.errors_as_json else notes  # the window has said so before


def _check(arguments: argparse.Namespace, settings: "PrintSettings", kind: str) -> None:
    """Raise ExportError for options that mean nothing together."""
    if settings.orientation and settings.type_size and not settings.paper:
        raise ExportError("--orientation needs --paper: without it the paper follows from the type")
    if settings.tile and (settings.bleed or settings.marks):
        raise ExportError("--bleed and --marks are for whole pages, not for --tile")
    of_picture = arguments.dpi or arguments.pixels or arguments.transparent
    if kind == ".pdf" and of_picture:
        raise ExportError("--dpi, --pixels and --transparent are for PNG")
    pages = settings.tile or settings.following or arguments.all_journeys
    for_print = settings.preset != "office" or settings.bleed or settings.marks or arguments.icc
    if kind == ".png" and (pages or for_print):
        raise ExportError(
            "a PNG holds one page on screen: --all-journeys, --tile, --with, --preset, --bleed, "
            "--marks and --icc are for PDF"
        )


def _export_pdf(
    arguments: argparse.Namespace, project: "Project", request: "PdfRequest"
) -> list[str]:
    from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
    from cjm_desktop.session.exporting import write_pdf

    written = write_pdf(project, request, HarfBuzzMeasurer(), arguments.out)
    return _notes(written, project, request)


def _export_png(
    arguments: argparse.Namespace, project: "Project", request: "PdfRequest"
) -> list[str]:
    from cjm_desktop.fonts.measurer import HarfBuzzMeasurer

    try:
        from cjm_desktop.session.picturing import PictureSize, write_picture
    except ImportError as error:
        raise ExportError(f"a PNG needs Qt, which does not load: {error}") from error

    size = PictureSize(arguments.dpi or PictureSize().dpi, arguments.pixels)
    write_picture(
        project,
        request,
        HarfBuzzMeasurer(),
        arguments.out,
        size,
        transparent=bool(arguments.transparent),
    )
    return []


def _journey(arguments: argparse.Namespace, project: "Project") -> int | None:
    """Return which journey is asked for, counted from 0; None for all of them."""
    count = len(project.journeys)
    if arguments.all_journeys and count:
        return None
    number: int = 1 if arguments.journey is None else arguments.journey
    if not 1 <= number <= count:
        raise ExportError(f"{arguments.file} has no journey {number}; it has {count}")
    return number - 1


def _settings(arguments: argparse.Namespace) -> "PrintSettings":
    """Return what the options say, over what the hidden one gives as a whole."""
    from cjm_desktop.model.print_settings import PrintSettings

    given = {
        "preset": arguments.preset,
        "bleed": arguments.bleed,
        "marks": arguments.marks,
        "paper": arguments.paper,
        "orientation": arguments.orientation,
        "type_size": arguments.type_size,
        "margin": arguments.margin,
        "tile": arguments.tile,
        "overlap": arguments.overlap,
        "printer_margin": arguments.printer_margin,
        "blank": arguments.blank,
        "note": arguments.note,
        "rows": arguments.rows,
        "phases": arguments.phases,
        "leaves_out": arguments.without,
        "following": arguments.following,
    }
    whole = PrintSettings()
    if arguments.settings:
        whole = _read_settings(arguments.settings)
    return whole.replace(**{name: value for name, value in given.items() if value is not None})


def _read_settings(text: str) -> "PrintSettings":
    """Return settings as the window that runs this command hands them over."""
    from pydantic import ValidationError

    from cjm_desktop.model.print_settings import PrintSettings

    try:
        return PrintSettings.model_validate_json(text)
    except ValidationError as error:
        reason = error.errors()[0]["msg"]
        raise ExportError(f"the settings cannot be used: {reason}") from error


def _notes(written: "Written", project: "Project", request: "PdfRequest") -> "list[str]":
    found = written.legibility
    notes: list[str] = []
    if found.is_too_small:
        notes.append(
            f"card text is {found.card:.1f} pt, readable up to {found.metres:.1f} m, and the "
            f"smallest text {found.smallest:.1f} pt; {_larger(project, request.journey)}"
        )
    if written.longest_mm > LARGEST_PLAIN_MM:
        notes.append(
            f"the page is {written.longest_mm:,.0f} mm long; over {LARGEST_PLAIN_MM:,} mm some "
            "programs show it at a wrong size"
        )
    notes += map(_of_sheets, written.tilings)
    return notes


def _of_sheets(tiling: "Tiling") -> str:
    """Return how many sheets there are, what they would be the other way, and which are not."""
    grid, count = tiling.grid, len(tiling.tiles)
    other = "portrait" if grid.orientation == "landscape" else "landscape"
    said = (
        f"{count} sheets, {grid.orientation} ({other} would take {tiling.other_count}), and a plan"
    )
    if tiling.empty:
        said += f"; empty and left out: {', '.join(tile.label for tile in tiling.empty)}"
    return said


def _larger(project: "Project", journey: int | None) -> str:
    """Return what makes the text of a printed map larger."""
    from cjm_desktop.base.shortening import shortened
    from cjm_desktop.layout.legibility import long_text

    journeys = project.journeys if journey is None else project.journeys[journey : journey + 1]
    text = max((long_text(project, each) for each in journeys), key=len)
    if not text:
        return "larger paper makes it larger"
    quoted = shortened(one_line(text), 40)
    return (
        f'larger paper or a shorter text makes it larger: "{quoted}" has {len(text):,} characters'
    )


def _paper(text: str) -> str:
    return _read(text, parse_paper) and text


def _sheet(text: str) -> str:
    return _read(text, parse_sheet) and text


def _type_size(text: str) -> float:
    try:
        return _number(4, 400)(text.strip().lower().removesuffix("pt"))
    except argparse.ArgumentTypeError:
        raise argparse.ArgumentTypeError(f'no such type size: "{text}"; use 4 to 400 pt') from None


def _number(least: float, most: float) -> Callable[[str], float]:
    def read(text: str) -> float:
        try:
            number = float(text.strip().replace(",", "."))
        except ValueError:
            number = math.nan
        if not least <= number <= most:
            raise argparse.ArgumentTypeError(f'"{text}" is not from {least:g} to {most:g}')
        return number

    return read


def _pixels(text: str) -> int:
    return round(_number(16, 200_000)(text))


def _length(least: float, most: float) -> Callable[[str], float]:
    def read(text: str) -> float:
        length = _read(text, parse_length)
        if not least <= length <= most:
            raise argparse.ArgumentTypeError(f'"{text}" is not from {least:g} to {most:g} mm')
        return length

    return read


def _read(text: str, parse: Callable[[str], Value]) -> Value:
    try:
        return parse(text)
    except (PaperError, LengthError) as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _words(text: str) -> tuple[str, ...]:
    words = tuple(word.strip() for word in text.split(",") if word.strip())
    if not words:
        raise argparse.ArgumentTypeError("the list is empty")
    return words


def _each_of(listed: str) -> Callable[[str], tuple[str, ...]]:
    def read(text: str) -> tuple[str, ...]:
        parts = tuple(dict.fromkeys(part.casefold() for part in _words(text)))
        for part in parts:
            if part not in listed.split(", "):
                raise argparse.ArgumentTypeError(f'no such part: "{part}"; use {listed}')
        return parts

    return read


def _day(text: str) -> date:
    if text.strip().casefold() == "today":
        return date.today()
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise argparse.ArgumentTypeError(f'no such day: "{text}"; use YYYY-MM-DD') from None
