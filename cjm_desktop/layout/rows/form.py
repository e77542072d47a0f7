"""How entries of one sort, cards or actions, are measured and drawn."""

from collections.abc import Sequence
from typing import Protocol, TypeVar

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.contract import BoxKind
from cjm_desktop.model.document import Action, Card, Cell
from cjm_desktop.model.words import Medium
from cjm_desktop.scene.items import Item

Entry = TypeVar("Entry", Card, Action)


class Spacing(NamedTuple):
    """The room around and between the entries of a cell."""

    top: float = 9.0
    gap: float = 6.0
    bottom: float = 9.0


class Slot(NamedTuple):
    """Where an entry stands: its column, its place in the cell from 0, its width and height."""

    column: int
    order: int
    width: float
    height: float
    text: float  # the width that its text is wrapped for, stretched or not


class Form(Protocol[Entry]):
    """How entries of one sort are measured and drawn."""

    @property
    def kind(self) -> BoxKind:
        """What a box of such an entry is."""
        ...

    @property
    def spacing(self) -> Spacing:
        """The room around and between such entries."""
        ...

    @property
    def by_order(self) -> bool:
        """Whether the height of an entry depends on its place in the cell."""
        ...

    def facts(self, context: Context) -> object:
        """Return the facts that heights depend on, beside the columns."""
        ...

    def entries(self, cell: Cell) -> tuple[Entry, ...]:
        """Return the entries of a cell."""
        ...

    def spans(self, entries: Sequence[Entry]) -> tuple[int, ...]:
        """Return over how many columns each entry runs."""
        ...

    def lanes(self, entries: Sequence[Entry], context: Context) -> tuple[Medium, ...]:
        """Return the lane of each entry; nothing where there are none."""
        ...

    def heights(self, entries: Sequence[Entry], column: int, context: Context) -> tuple[float, ...]:
        """Measure the entries of one cell."""
        ...

    def items(self, entry: Entry, slot: Slot, context: Context) -> Sequence[Item]:
        """Return what to draw, from the left top corner of the entry."""
        ...

    def colour(self, entry: Entry, slot: Slot, context: Context) -> Colour:
        """Return the one colour of an entry that is too small to be read."""
        ...
