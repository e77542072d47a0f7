"""Writing a journey as PDF. Free of Qt, for the command line; the window uses ``export_job``."""

import base64
import binascii
import io
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from cjm_desktop.base.errors import CjmError
from cjm_desktop.base.ids import ImageId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.base.progress import Tell, silent
from cjm_desktop.model.document import Journey, Project
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.model.words import Language
from cjm_desktop.scene.text import Measurer

if TYPE_CHECKING:
    from cjm_desktop.layout.legibility import Legibility
    from cjm_desktop.layout.tiles.tiling import Tiling
    from cjm_desktop.session.print_asked import Asked, Turned
    from cjm_desktop.session.print_check.findings import Finding

_UNDATED: Final = date(2000, 1, 1)


class Excerpt(NamedTuple):
    """A part of a map by itself: some of its cards, or its phases and rows."""

    cards: tuple[str, ...] = ()  # ids; none is the phases and rows that the settings choose


class PictureWish(NamedTuple):
    """How a map becomes a picture: how many pixels, on what ground, and what its text is."""

    dpi: float | None = None
    longest_px: int | None = None
    transparent: bool = False
    outlines: bool = False  # of an SVG's text


class PdfRequest(NamedTuple):
    """What of a project is written, how, and as on which day.

    Nothing is read off a clock: without a day the footer has no date and no action is late, so that
    the same map and the same request give the same bytes.
    """

    journey: int | None  # counted from 0; None is all of them, or those that the settings name
    settings: PrintSettings = PrintSettings()
    language: Language | None = None  # of the sheet's own words; None is the project's
    day: date | None = None
    icc: Path | None = None  # a print shop's own profile
    excerpt: Excerpt | None = None  # of a picture; None is the page as it is printed
    picture: PictureWish | None = None  # None is for a PDF


class Written(NamedTuple):
    """What is worth saying about a PDF that was written."""

    legibility: "Legibility"
    longest_mm: float  # side of a page
    tilings: tuple["Tiling", ...]  # of maps over many sheets
    missing: tuple["Finding", ...] = ()  # characters that no font has, notes that have no room
    turned: "Turned | None" = None  # where the text is too small, and larger on turned paper
    size: int = 0  # of the file, in bytes
    without_notes: bool = False  # whose page was left out, as there are none


class UnknownJourneyError(CjmError):
    """A project has no journey of this number, counted from 0."""

    def __init__(self, number: int, count: int) -> None:
        super().__init__(f"There is no journey {number + 1}; the project has {count}.")
        self.number = number
        self.count = count


class OwnFileError(CjmError):
    """What is to be exported would take the place of the map itself."""

    def __init__(self, path: Path) -> None:
        super().__init__(f'"{path}" is the map itself; choose another name.')
        self.path = path


def refuse_own_file(document: Path | None, out: Path) -> None:
    """Raise OwnFileError when a path leads to the document's own file, by any of its names."""
    try:
        is_own = document is not None and out.samefile(document)
    except OSError:  # one of the two is not there or not to be reached, as writing will say
        return
    if is_own:
        raise OwnFileError(out)


def write_pdf(
    project: Project, request: PdfRequest, measurer: Measurer, out: Path, tell: Tell = silent
) -> Written:
    """Write what was asked for, whole or not at all; a file that was there is replaced.

    ``tell`` is told how far the work is. Raises UnknownJourneyError, FileError, and what
    ``print_run``, ``standard_of`` and the renderer raise; nothing has changed then.
    """
    # Imported when asked for: the window starts without exporters.
    from cjm_desktop.layout.legibility import legibility
    from cjm_desktop.render.pdf import write_pdf
    from cjm_desktop.session.print_check.characters import check_characters
    from cjm_desktop.session.print_check.notes import check_notes
    from cjm_desktop.session.print_check.sheets import checked_sheets
    from cjm_desktop.session.print_run import print_run
    from cjm_desktop.session.print_standard import standard_of
    from cjm_desktop.storage.atomic import write_atomic

    asked = asked_of(project, request)
    journeys = asked.journeys
    standard = standard_of(request.settings, request.icc)
    run = print_run(asked, measurer, tell)
    sheets = checked_sheets(run)
    missing = check_characters(sheets).findings + check_notes(sheets).findings
    written = io.BytesIO()
    write_pdf(
        run.pages,
        written,
        title=(journeys[0].title if len(journeys) == 1 else "") or project.title,
        language=project.language,
        created=_created(request, journeys),
        images=image_bytes(project),
        standard=standard,
        bookmarks=run.bookmarks,
        exact_size=bool(run.tilings),
        tell=tell,
    )
    write_atomic(out, written.getvalue())
    longest = max(max(page.width_mm, page.height_mm) for page in run.pages)
    size = written.getbuffer().nbytes
    found = legibility(run.points_per_unit)
    return Written(found, longest, run.tilings, missing, run.turned, size, run.without_notes)


def asked_of(project: Project, request: PdfRequest) -> "Asked":
    """Return what is to be printed of a project. Raises UnknownJourneyError."""
    from cjm_desktop.session.print_asked import Asked

    language = request.language or request.settings.language or project.language
    return Asked(project, _journeys(project, request), request.settings, language, request.day)


def _journeys(project: Project, request: PdfRequest) -> tuple[Journey, ...]:
    """Return the journeys that are asked for, at least one. Raises UnknownJourneyError."""
    count = len(project.journeys)
    if request.journey is None and count:
        named = tuple(each for each in project.journeys if each.id in request.settings.journeys)
        return named or project.journeys
    number = request.journey or 0
    if not 0 <= number < count:
        raise UnknownJourneyError(number, count)
    return (project.journeys[number],)


def _created(request: PdfRequest, journeys: Sequence[Journey]) -> datetime:
    """Return the date of a PDF: that of the request, else of the last change, else a fixed one."""
    changes = (journey.changed for journey in journeys if journey.changed)
    day = request.day or max(changes, default=_UNDATED)
    return datetime(day.year, day.month, day.day, tzinfo=UTC)


def image_bytes(project: Project) -> Callable[[ImageId], bytes | None]:
    """Return what gives the file of a picture, None for one that is not there or is broken."""
    pictures = {image.id: image for image in project.images}

    def find(image: ImageId) -> bytes | None:
        try:
            return base64.b64decode(pictures[image].data, validate=True)
        except (KeyError, binascii.Error):
            return None

    return find
