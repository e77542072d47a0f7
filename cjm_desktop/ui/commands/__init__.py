"""Everything that can be done to the document from the window: one method is one step of undo."""

from cjm_desktop.ui.commands.cards import CardCommands
from cjm_desktop.ui.commands.journeys import JourneyCommands
from cjm_desktop.ui.commands.moving import MoveCommands
from cjm_desktop.ui.commands.pictures import PictureCommands
from cjm_desktop.ui.commands.replacing import ReplaceCommands
from cjm_desktop.ui.commands.selected import SelectedCommands
from cjm_desktop.ui.commands.texts import TextCommands

__all__ = ["Commands"]


class Commands(
    TextCommands,
    MoveCommands,
    CardCommands,
    PictureCommands,
    ReplaceCommands,
    SelectedCommands,
    JourneyCommands,
):
    """Applies edits to what is selected and leaves a sensible selection; asks before it offers.

    Canvas, menus and panels share one. Questions (``can_…``) change nothing.
    """
