"""The parts of the sheet that assistive technology is told of."""

from typing import Literal

from cjm_desktop.base.ids import PhaseId, RouteId, RowId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.ui.commands.targets import TextTarget

ActionName = Literal["press", "edit", "delete", "left", "right", "up", "down"]
BlockName = Literal["above", "header", "below"]


class PhasePart(NamedTuple):
    """The header of a phase."""

    phase: PhaseId


class RowPart(NamedTuple):
    """The head of a row."""

    row: RowId


class CellPart(NamedTuple):
    """A cell."""

    row: RowId
    phase: PhaseId


class EntryPart(NamedTuple):
    """A card or action."""

    entry: str


class RoutePart(NamedTuple):
    """A route."""

    route: RouteId


class StopPart(NamedTuple):
    """A stop of a route, by its place."""

    route: RouteId
    place: int


class TextPart(NamedTuple):
    """A text around the grid that can be edited: a title, a principle, the name of a group."""

    target: TextTarget


class WordsPart(NamedTuple):
    """What the sheet prints of its own, as in its legend, by its place in a block."""

    block: BlockName
    place: int


Part = PhasePart | RowPart | CellPart | EntryPart | RoutePart | StopPart | TextPart | WordsPart
