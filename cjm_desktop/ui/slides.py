"""What of the room around the map is on its way: the tree, the side, a panel within it."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:  # made when a panel first moves
    from cjm_desktop.ui.sliding import Sliding

Moving = Literal["outline", "side", "stack"]


class Slides:
    """The parts that slide; each is made when it first moves."""

    def __init__(self, parent: QWidget, moved: Callable[[], object]) -> None:
        self._parent = parent
        self._moved = moved
        self._slides: dict[Moving, Sliding] = {}

    def begin(self, what: Moving, *, is_open: bool) -> None:
        """Let something slide open or closed."""
        if what not in self._slides:
            from cjm_desktop.ui.sliding import Sliding

            self._slides[what] = Sliding(self._parent)
            self._slides[what].moved.connect(self._moved)
        self._slides[what].begin(is_open=is_open)

    def stop(self, *parts: Moving) -> None:
        """Let parts be where they are to be, at once."""
        for what in parts:
            if what in self._slides:
                self._slides[what].stop()

    def share(self, what: Moving, *, is_open: bool) -> float:
        """Return how far something shows now that is open, or closed, in the end."""
        slide = self._slides.get(what)
        return float(is_open) if slide is None else slide.share(is_open=is_open)

    def is_moving(self, what: Moving) -> bool:
        """Tell whether something is on its way."""
        slide = self._slides.get(what)
        return slide is not None and slide.is_moving
