"""Everything that can be done to the document from the window: one method is one step of undo."""

from cjm_desktop.ui.commands.adding import AddingCommands
from cjm_desktop.ui.commands.fields import FieldCommands
from cjm_desktop.ui.commands.journeys import JourneyCommands
from cjm_desktop.ui.commands.moving import MoveCommands
from cjm_desktop.ui.commands.picking import PickCommands
from cjm_desktop.ui.commands.pictures import PictureCommands
from cjm_desktop.ui.commands.replacing import ReplaceCommands
from cjm_desktop.ui.commands.selected import SelectedCommands

__all__ = ["Commands"]


class Commands(
    AddingCommands,
    MoveCommands,
    FieldCommands,
    PictureCommands,
    ReplaceCommands,
    SelectedCommands,
    JourneyCommands,
    PickCommands,
):
    """Applies edits to what is selected and leaves a sensible selection; asks before it offers.

    Canvas, menus and panels share one. Questions (``can_…``) change nothing.
    """

    def can_stretch(self, end: int, start: int = 0) -> bool:
        """Tell whether the selected cards, group or span can end or start so many phases on."""
        if self.selection.text is not None:
            return self.can_stretch_span(end, start)
        if self.selection.group is not None:
            return self.can_stretch_group(end, start)
        return self.can_stretch_cards(end, start)

    def stretch(self, end: int, start: int = 0) -> None:
        """Let the selected cards, group or span end and start so many phases further on."""
        if self.selection.text is not None:
            self.stretch_chosen_span(end, start)
        elif self.selection.group is not None:
            self.stretch_group_at_hand(end, start)
        elif self.selection.entries:
            self.stretch_cards(end, start)
