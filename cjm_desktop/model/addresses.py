"""How to say where something stands in a project."""

from cjm_desktop.base.ids import JourneyId, PhaseId, RowId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.document import Action, Card

Entry = Card | Action
"""What a cell lists: cards, or actions when its row is a row of actions."""


class CellAddress(NamedTuple):
    """Where a phase and a row of a journey meet; the cell itself may be empty and not stored."""

    journey: JourneyId
    row: RowId
    phase: PhaseId


class EntryPlace(NamedTuple):
    """Where a card or action stands: its cell, its place among the entries there, and itself."""

    cell: CellAddress
    position: int
    entry: Entry
