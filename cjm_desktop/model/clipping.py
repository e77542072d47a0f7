"""What was copied from a journey, to be pasted elsewhere."""

from typing import Literal

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.document import Journey, Project

ClippingKind = Literal["cards", "cells", "rows", "phases"]


class Clipping(NamedTuple):
    """A project with one journey that holds nothing but what was copied and what that refers to.

    Its rows and phases say how the pieces stood to each other; ``kind`` says what is meant: cards,
    a block of cells, or whole rows or phases.
    """

    kind: ClippingKind
    project: Project

    @property
    def journey(self) -> Journey:
        """The journey that holds the pieces."""
        return self.project.journeys[0]
