"""What was copied from a journey, to be pasted elsewhere."""

from typing import Literal

from cjm_desktop.base.ids import CardId, RouteId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.document import Journey, Project

ClippingKind = Literal["cards", "cells", "rows", "phases"]


class Clipping(NamedTuple):
    """A project with one journey that holds nothing but what was copied and what that refers to.

    Its rows and phases say how the pieces stood to each other; ``kind`` says what is meant: cards,
    a block of cells, or whole rows or phases. ``left_behind`` pairs actions and barriers with the
    opportunities that belong to them and that were not copied: where these are, the copies find
    them again. Its routes have the stops that were copied; ``ways`` has all stops of each, by id.
    """

    kind: ClippingKind
    project: Project
    left_behind: tuple[tuple[str, str], ...] = ()
    ways: tuple[tuple[RouteId, tuple[CardId, ...]], ...] = ()

    @property
    def journey(self) -> Journey:
        """The journey that holds the pieces."""
        return self.project.journeys[0]
