"""What is to be printed, and the pages that come of it."""

from datetime import date

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.base.units import Orientation
from cjm_desktop.layout.paper_wish import Page
from cjm_desktop.layout.tiles.tiling import Tiling
from cjm_desktop.model.document import Journey, Project
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.model.words import Language
from cjm_desktop.render.pdf import Bookmark, PdfPage


class Asked(NamedTuple):
    """What is to be printed, in what language the sheet's own words are, and on what day."""

    project: Project
    journeys: tuple[Journey, ...]
    settings: PrintSettings
    language: Language
    day: date | None

    @property
    def titles(self) -> tuple[str, ...]:
        """What the outline calls the journeys."""
        named = (self.apart(each) or each.title or each.name for each in self.journeys)
        return tuple(name or str(number) for number, name in enumerate(named, 1))

    def apart(self, journey: Journey) -> str:
        """Return the name that tells a journey from others with the same title; "" if none has."""
        alike = [each for each in self.journeys if each.title == journey.title]
        if len(alike) == 1:
            return ""
        name = journey.name or journey.title
        same = [each.id for each in alike if (each.name or each.title) == name]
        return name if len(same) == 1 else f"{name} {same.index(journey.id) + 1}".strip()

    @property
    def labels(self) -> tuple[str, ...]:
        """What pages are called: their journeys, where there are several."""
        if len(self.journeys) == 1:
            return ("",)
        return tuple(journey.name or journey.title for journey in self.journeys)


class Drawn(NamedTuple):
    """A page as it is drawn, before it is cut into sheets, and the journey that it shows."""

    page: Page
    journey: Journey
    is_map: bool  # otherwise it follows one


class Turned(NamedTuple):
    """The other way that paper may lie, and the smallest scale of a map on it then."""

    orientation: Orientation
    points_per_unit: float


class PrintRun(NamedTuple):
    """The pages of a PDF, its outline, the smallest scale of a map on them, and its sheets."""

    pages: tuple[PdfPage, ...]
    bookmarks: tuple[Bookmark, ...]
    points_per_unit: float
    tilings: tuple[Tiling, ...] = ()
    drawn: tuple[Drawn, ...] = ()  # what the pages show, for who wants to look at it
    turned: Turned | None = None  # where text is too small, and larger on paper that is turned
    without_notes: bool = False  # whose page was asked for, and left out as there are none
