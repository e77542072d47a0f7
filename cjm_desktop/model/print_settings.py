"""How a project is printed: all that is chosen before, in words that can be kept."""

from typing import Annotated

from annotated_types import Ge, Le

from cjm_desktop.base.units import Orientation
from cjm_desktop.model.node import Node
from cjm_desktop.model.print_words import Following, Ground, Others, Preset, SheetPart
from cjm_desktop.model.words import Language, MomentOfTruth

Millimetres = Annotated[float, Ge(0), Le(1000)]
Bleed = Annotated[float, Ge(0), Le(20)]  # millimetres
NoteSide = Annotated[float, Ge(0), Le(300)]  # millimetres
Overlap = Annotated[float, Ge(5), Le(100)]  # millimetres; less leaves no room for glue
InkLimit = Annotated[float, Ge(100), Le(400)]  # per cent
PictureDpi = Annotated[float, Ge(50), Le(2400)]
Rung = Annotated[int, Ge(1), Le(4)]
TypeSize = Annotated[float, Ge(4), Le(400)]  # points
Distance = Annotated[float, Ge(0.3), Le(2)]  # metres


class PrintSettings(Node):
    """What of a journey goes on which paper; as it is, all of it on one sheet.

    ``rows`` and ``phases`` hold ids, names, numbers or roles; none stands for all that are shown.
    A ``note`` of None is 76 mm on paper that has room for such in all rows, and none elsewhere.
    """

    preset: Preset = "office"
    profile: str = ""  # name of the print shop's own colour profile; empty is the bundled one
    bleed: Bleed | None = None  # around the page, to be cut off; None is what the preset wants
    marks: bool = False  # for cutting and printing, beyond the bleed
    ink_limit: InkLimit | None = None  # of all inks in one place; None is the profile's
    picture_dpi: PictureDpi | None = None  # what pictures have at most; None is the preset's
    background: Ground = "white"  # up to the edge of the bleed
    paper: str = ""  # a name or size; empty is A3, or as large as the type asks for
    orientation: Orientation | None = None  # None is as the name or size of the paper says
    type_size: TypeSize | None = None  # of cards' text; None is as large as fits
    distance: Distance | None = None  # from which it is read; None is what is usual for the paper
    margin: Millimetres | None = None  # None is the sheet's own, which grows with its text
    tile: str = ""  # the paper of sheets to put together; empty is one page
    overlap: Overlap = 10.0  # of these sheets
    printer_margin: Millimetres = 5.0  # where the printer cannot print
    blank: bool = False  # the empty grid alone, to be filled in by hand
    note: NoteSide | None = None  # side of notes that an empty grid has frames for; 0 is none
    all_journeys: bool = False
    journeys: tuple[str, ...] = ()  # ids, if not all; none is the one that is asked for
    rows: tuple[str, ...] = ()
    phases: tuple[str, ...] = ()
    only_personas: tuple[str, ...] = ()  # cards of these alone; ids or names, "none" of nobody
    only_channels: tuple[str, ...] = ()  # likewise, and so are tags
    only_evidence: tuple[Rung, ...] = ()
    only_tags: tuple[str, ...] = ()
    only_moments: tuple[MomentOfTruth, ...] = ()
    others: Others = "faded"  # what becomes of the other cards
    leaves_out: tuple[SheetPart, ...] = ()
    following: tuple[Following, ...] = ()
    language: Language | None = None  # of the sheet's own words; None is the project's
