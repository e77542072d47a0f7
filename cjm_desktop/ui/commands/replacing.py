"""Replacing what was found."""

from collections.abc import Sequence

from cjm_desktop.edits.replacing import replace_hits
from cjm_desktop.model.searching import Hit, Hits, Query
from cjm_desktop.ui.commands import steps
from cjm_desktop.ui.commands.base import CommandBase


class ReplaceCommands(CommandBase):
    """What puts another text in the place of what was found."""

    def replace_hits(self, hits: Hits | Sequence[Hit], query: Query, new: str) -> None:
        """Replace what a query finds in each of some hits, all as one step."""
        after = replace_hits(self.project, hits, query, new)
        self.apply(after, steps.REPLACE_ALL if len(hits) > 1 else steps.REPLACE)
