"""The paper that a map is wanted on, the page that comes of it, and why it may not fit."""

from cjm_desktop.base.errors import CjmError
from cjm_desktop.base.ids import PhaseId, RowId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.base.papers import LARGEST_SIDE_MM, Roll
from cjm_desktop.base.units import Paper
from cjm_desktop.scene.items import Scene


class PaperWish(NamedTuple):
    """Which paper, how large its text, and how much white around it."""

    paper: Paper | Roll | None  # as it lies; None is as large as the type asks for
    type_points: float | None = None  # size of cards' text; None is as large as fits
    margin_mm: float | None = None  # None is the sheet's own, which grows with its text


class NotesLeftOut(NamedTuple):
    """Frames for notes that were asked for and have no room, and what has room for them.

    ``side`` is that of a note in millimetres. Of what would do at most one is known: the name of a
    paper, or a size of type in points.
    """

    side: float
    rows: tuple[RowId, ...]
    phases: tuple[PhaseId, ...]
    paper: str = ""
    type_points: float | None = None


class Page(NamedTuple):
    """A map on its paper: the drawing fills the paper."""

    scene: Scene
    paper: Paper
    points_per_unit: float
    left_out: NotesLeftOut | None = None  # of a sketch sheet


class DoesNotFitError(CjmError):
    """A map in type of a size needs more than the paper that it was to stand on.

    ``needed`` and ``paper`` are in millimetres; a side of the paper that may be as long as needed
    is None. ``largest`` is the largest type that fits, in points.
    """

    def __init__(
        self,
        type_points: float,
        needed: Paper,
        paper: tuple[float | None, float | None],
        largest: float,
    ) -> None:
        width, height = paper
        if width is None:
            what = f"{_mm(needed.height)} mm of height; the paper has {_mm(height)}"
        elif height is None:
            what = f"{_mm(needed.width)} mm of width; the paper has {_mm(width)}"
        else:
            what = (
                f"{_mm(needed.width)} × {_mm(needed.height)} mm; "
                f"the paper has {_mm(width)} × {_mm(height)}"
            )
        super().__init__(
            f"In {type_points:g} pt the map needs {what}, on which {largest:.1f} pt fits."
        )
        self.type_points = type_points
        self.needed = needed
        self.paper = paper
        self.largest = largest


class NoRoomError(CjmError):
    """Margins leave nothing of the paper."""

    def __init__(self, margin_mm: float) -> None:
        super().__init__(f"Margins of {margin_mm:g} mm leave no room on the paper.")
        self.margin_mm = margin_mm


class TooLongError(CjmError):
    """A side that may be as long as needed would be longer than any paper."""

    def __init__(self, needed: Paper) -> None:
        super().__init__(
            f"The map would be {_mm(needed.width)} × {_mm(needed.height)} mm; the longest paper "
            f"has {LARGEST_SIDE_MM:,} mm."
        )
        self.needed = needed


def _mm(length: float | None) -> str:
    return f"{length or 0:,.0f}"
