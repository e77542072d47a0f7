"""Drawings whose pieces are compiled one by one, when they first come into view."""

from bisect import bisect_left, bisect_right
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Sequence
from math import inf
from typing import Final, Generic, Protocol

from PySide6.QtGui import QPainter

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout.fading import faded
from cjm_desktop.layout.rows.form import Entry, Slot
from cjm_desktop.layout.rows.stacked import StackedCell
from cjm_desktop.model.document import Action, Card
from cjm_desktop.render.qt import Drawing, QtRenderer, draw
from cjm_desktop.scene.items import Item, Part
from cjm_desktop.ui.canvas.allowance import Allowance, takes_piece

_WIDE: Final = 4_800.0  # map units
_AHEAD: Final = 1_600.0  # map units beyond what is painted, at each side: about a view
Shows = Callable[[Card | Action], bool]

OVERHANG: Final = 16.0  # map units that a part may draw outside its rectangle


class Piecemeal(Protocol):
    """Something to draw of which only what shows is compiled."""

    def draw(
        self, painter: QPainter, area: Rect, allowance: Allowance | None = None
    ) -> Sequence[int]:
        """Draw what reaches into an area; return which of its boxes had to be left for later."""
        ...

    def prepare(self, allowance: Allowance, left: float = -inf, right: float = inf) -> bool:
        """Compile what lies between two places ahead of its need; return whether all is ready."""
        ...


class Stretch(NamedTuple):
    """The drawing of a part, and between which places it is complete."""

    left: float
    right: float
    drawing: Drawing


class PartsDrawing:
    """The parts of a row, block or cell; made together, compiled one by one.

    Of a wide part only the stretch around what shows is compiled at first, all of it when that is
    not enough.
    """

    def __init__(self, make: Callable[[], Sequence[Part]], renderer: QtRenderer) -> None:
        self._make = make
        self._renderer = renderer
        self._parts: Sequence[Part] | None = None
        self._compiled: list[Stretch | None] = []

    @property
    def is_empty(self) -> bool:
        """Whether it is known that there is nothing to draw."""
        return self._parts is not None and not self._parts

    def draw(
        self, painter: QPainter, area: Rect, allowance: Allowance | None = None
    ) -> Sequence[int]:
        """Draw the parts that reach into an area; return which had to be left for later."""
        parts = self._made(allowance)
        if parts is None:
            return (0,)
        left, right = area.x - OVERHANG, area.right + OVERHANG
        top, bottom = area.y - OVERHANG, area.bottom + OVERHANG
        waiting: list[int] = []
        for index, part in enumerate(parts):  # a header has hundreds
            x, y, w, h = part.rect
            if x < right and x + w > left and y < bottom and y + h > top:
                drawing = self._drawing(index, part, left, right, allowance)
                if drawing is None:
                    waiting.append(index)
                else:
                    draw(painter, drawing, left, right)
        return waiting

    def prepare(self, allowance: Allowance, left: float = -inf, right: float = inf) -> bool:
        """Compile the parts between two places; return whether all are ready."""
        parts = self._made(allowance)
        return parts is not None and all(
            self._drawing(index, part, left, right, allowance) is not None
            for index, part in enumerate(parts)
            if part.rect.x < right and part.rect.right > left
        )

    def _made(self, allowance: Allowance | None) -> Sequence[Part] | None:
        if self._parts is None and takes_piece(allowance):
            self._parts = self._make()
            self._compiled = [None] * len(self._parts)
        return self._parts

    def _drawing(
        self, index: int, part: Part, left: float, right: float, allowance: Allowance | None
    ) -> Drawing | None:
        known = self._compiled[index]
        if known is not None and known.left <= left and known.right >= right:
            return known.drawing
        if not takes_piece(allowance):
            return None
        first, last = -inf, inf
        if known is None and part.rect.w > _WIDE:
            first, last = left - _AHEAD, right + _AHEAD
        drawing = self._renderer.compile_parts((part,), first, last)
        self._compiled[index] = Stretch(first, last, drawing)
        return drawing


class EntryDrawings:
    """The drawings of single cards and actions, which live on when their neighbours change."""

    def __init__(self, limit: int, renderer: QtRenderer) -> None:
        self._limit = limit
        self._renderer = renderer
        self._kept: OrderedDict[tuple[int, int, Slot], tuple[object, object, Drawing]]
        self._kept = OrderedDict()
        self.shows: Shows | None = None  # what is not shown is drawn pale
        self.left_out: frozenset[str] = frozenset()  # drawn elsewhere for now

    def known(self, cell: StackedCell[Entry], entry: Entry, slot: Slot) -> Drawing | None:
        """Return the drawing of an entry from its left top corner, None when there is none yet."""
        key = (id(entry), id(cell.form), slot)
        kept = self._kept.get(key)
        if kept is None or kept[1] is not cell.context:
            return None
        self._kept.move_to_end(key)
        return kept[2]

    def make(self, cell: StackedCell[Entry], entry: Entry, slot: Slot) -> Drawing:
        """Compile the drawing of an entry."""
        items: Iterable[Item] = cell.items(entry, slot)
        if self.shows is not None and not self.shows(entry):
            items = faded(items)
        drawing = self._renderer.compile(items)
        # Entry and context stay alive with it, so that their identities are not given out again.
        self._kept[id(entry), id(cell.form), slot] = (entry, cell.context, drawing)
        if len(self._kept) > self._limit:
            self._kept.popitem(last=False)
        return drawing

    def clear(self) -> None:
        """Forget everything."""
        self._kept.clear()


class EntriesDrawing(Generic[Entry]):
    """The entries of one cell; those that are not ready may be left for later."""

    def __init__(self, cell: StackedCell[Entry], drawings: EntryDrawings) -> None:
        self._cell: StackedCell[Entry] = cell
        self._drawings = drawings
        self._placed: tuple[tuple[Entry, Slot, Rect], ...] = tuple(cell.placed())
        self._tops = [rect.y for _, _, rect in self._placed]  # from top to bottom

    def draw(
        self, painter: QPainter, area: Rect, allowance: Allowance | None = None
    ) -> Sequence[int]:
        """Draw the entries that reach into an area; return which had to be left for later."""
        waiting: list[int] = []
        left_out = self._drawings.left_out
        scale = painter.deviceTransform().m11()
        for index in self._between(area.y, area.bottom):
            entry, slot, rect = self._placed[index]
            if not _reaches(rect, area) or entry.id in left_out:
                continue
            drawing = self._drawings.known(self._cell, entry, slot)
            if drawing is None:
                if not takes_piece(allowance):
                    waiting.append(index)
                    continue
                drawing = self._drawings.make(self._cell, entry, slot)
            painter.translate(rect.x, rect.y)
            left = area.x - rect.x
            right = left + area.w
            for begin, end, call in drawing:
                if begin < right and end > left:
                    call(painter, scale)
            painter.translate(-rect.x, -rect.y)
        return waiting

    def flat(self, index: int) -> tuple[Rect, Colour]:
        """Return the rectangle of an entry and its one colour: what shows until it is ready."""
        entry, slot, rect = self._placed[index]
        return rect, self._cell.form.colour(entry, slot, self._cell.context)

    def prepare(self, allowance: Allowance, left: float = -inf, right: float = inf) -> bool:
        """Compile the entries; return whether all are ready."""
        del left, right
        for entry, slot in self._missing():
            if not allowance.takes_piece():
                return False
            self._drawings.make(self._cell, entry, slot)
        return True

    def _between(self, top: float, bottom: float) -> range:
        """Return the entries that may reach between two heights."""
        first = bisect_right(self._tops, top - OVERHANG) - 1  # it may reach down to it
        return range(max(0, first), bisect_left(self._tops, bottom + OVERHANG))

    def _missing(self) -> Iterator[tuple[Entry, Slot]]:
        for entry, slot, _ in self._placed:
            if self._drawings.known(self._cell, entry, slot) is None:
                yield entry, slot


def _reaches(rect: Rect, area: Rect) -> bool:
    x, y, w, h = rect
    return (
        y < area.y + area.h + OVERHANG
        and y + h > area.y - OVERHANG
        and x < area.x + area.w + OVERHANG
        and x + w > area.x - OVERHANG
    )
