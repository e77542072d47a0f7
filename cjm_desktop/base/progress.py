"""How far long work is: told by those who do it to those who wait for it."""

import math
from collections.abc import Callable
from typing import Literal

from cjm_desktop.base.named_tuple import NamedTuple

Stage = Literal["laying out", "writing", "checking"]


class Progress(NamedTuple):
    """What is being done, which share of it is done, and at which of how many pages.

    A share of None is not known; a page of 0 is all of them together.
    """

    stage: Stage
    share: float | None = None
    page: int = 0
    pages: int = 0


Tell = Callable[[Progress], None]


def silent(progress: Progress) -> None:
    """Tell nobody."""
    del progress


class Teller:
    """Tells of one stage whenever a hundredth more of it is done, or another page begins."""

    def __init__(self, tell: Tell, stage: Stage, pages: int = 0) -> None:
        self._tell = tell
        self._last = Progress(stage, None, 0, pages)

    def done(self, share: float, page: int = 0) -> None:
        """Tell which share is done, and which page is worked on, counted from 1."""
        now = self._last._replace(share=math.floor(share * 100) / 100, page=page)
        if now != self._last:
            self._last = now
            self._tell(now)

    def page_done(self, page: int, share: float) -> None:
        """Tell which share of a page is done; all pages take as long."""
        self.done((page - 1 + share) / self._last.pages, page)
