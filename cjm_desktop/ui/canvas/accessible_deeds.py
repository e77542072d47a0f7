"""What can be done with the parts that assistive technology is told of, and what selects them."""

from typing import Final, get_args

from cjm_desktop.base.ids import PhaseGroupId
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.document import Journey
from cjm_desktop.store.selection import Selection, SheetKind, SheetText
from cjm_desktop.ui.canvas.accessible_parts import (
    ActionName,
    CellPart,
    EntryPart,
    Part,
    PhasePart,
    RoutePart,
    RowPart,
    StopPart,
    TextPart,
    WordsPart,
)
from cjm_desktop.ui.commands.base import cell_selection, entries_selection

MOVES: Final[dict[ActionName, tuple[int, int]]] = {  # phases to the right, places down
    "left": (-1, 0),
    "right": (1, 0),
    "up": (0, -1),
    "down": (0, 1),
}


_TEXTS: Final = {kind: kind for kind in get_args(SheetKind)}


def actions_of(part: Part) -> list[ActionName]:
    """Return what can be done with a part."""
    match part:
        case WordsPart():
            return []
        case StopPart():
            return ["press"]
        case CellPart():
            return ["press", "edit"]
        case TextPart(target=target) if target.kind in ("principle", "persona"):
            return ["press", "edit", "delete"]
        case TextPart(target=target) if target.kind != "group":
            return ["press", "edit"]
        case EntryPart():
            return ["press", "edit", "delete", *MOVES]
        case RowPart():
            return ["press", "edit", "delete", "up", "down"]
        case PhasePart() | TextPart():
            return ["press", "edit", "delete", "left", "right"]
        case RoutePart():
            return ["press", "edit", "delete"]


def selection_of(journey: Journey, part: Part) -> Selection:
    """Return the selection that a press on a part makes; printed words leave nothing selected."""
    match part:
        case PhasePart(phase=phase):
            return Selection(journey.id, phase=phase)
        case RowPart(row=row):
            return Selection(journey.id, row=row)
        case CellPart(row=row, phase=phase):
            return cell_selection(CellAddress(journey.id, row, phase))
        case EntryPart(entry=entry):
            return entries_selection(journey, (entry,))
        case RoutePart(route=route) | StopPart(route=route):
            return Selection(journey.id, route=route)
        case TextPart(target=target) if target.kind == "group":
            return Selection(journey.id, group=PhaseGroupId(target.owner))
        case TextPart(target=target):
            text = _TEXTS.get(target.kind)
            owner, index = target.owner, target.index
            return Selection(journey.id, text=SheetText(text, owner, index) if text else None)
        case WordsPart():
            return Selection(journey.id)
