"""What a gesture shows over the sheet while it lasts, and what the pointer hovers over."""

from cjm_desktop.base.geometry import Point, Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout.contract import Handle
from cjm_desktop.scene.items import Part


class Ghost(NamedTuple):
    """What is in hand: how it looks, where its left top corner is, and how many come along."""

    part: Part
    at: Point
    number: int = 1


class Gliding(NamedTuple):
    """A dropped card on its way: how it looks, where it is, and the place that it goes to.

    ``lift`` is 1 as in hand and 0 in its place.
    """

    part: Part
    at: Point
    home: Rect
    lift: float = 1.0
    is_single: bool = True


class DropMark(NamedTuple):
    """Where what is dragged will land: a line on the sheet, lying or standing."""

    start: Point
    end: Point


class ValueFlag(NamedTuple):
    """The value of a score or point while it is dragged, and the handle's place on the sheet."""

    text: str
    at: Point


class Overlay(NamedTuple):
    """All that is shown for a moment; rectangles and points are on the sheet."""

    hover: Rect | None = None  # of the card under the pointer
    empty_cell: tuple[int, int] | None = None  # row and column of the empty cell pointed at
    hover_handles: tuple[int, int] | None = None  # row and column whose handles show
    kept_places: tuple[Rect, ...] = ()  # of what is being dragged
    target: Rect | None = None  # the cell that will take it
    person: Rect | None = None  # the persona above the grid that will
    drop_mark: DropMark | None = None
    ghost: Ghost | None = None
    rubber_band: Rect | None = None
    flag: ValueFlag | None = None
    dragged_handle: Handle | None = None
    route: str = ""  # the route that is being drawn or dragged
    pen: tuple[Point, ...] = ()  # from its stop, over the pointer, and maybe on to the next
    editing: str = ""  # owner of the box under the inline editor


NOTHING = Overlay()
