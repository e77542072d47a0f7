"""The way of moved cards to their places, in 180 ms; in the document they are there already."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from cjm_desktop.base.geometry import Point, Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.layout.rows.stacked import StackedCell
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.questions import find_entry
from cjm_desktop.scene.items import Part
from cjm_desktop.ui.canvas.flight import slowing
from cjm_desktop.ui.canvas.overlay import Gliding
from cjm_desktop.ui.canvas.places import cell_indices, entry_rect
from cjm_desktop.ui.canvas.stage import Stage

if TYPE_CHECKING:
    from PySide6.QtCore import QVariantAnimation

GLIDE_MS: Final = 180
MOST_GLIDING: Final = 24  # cards; the eye follows no more, and the others are there at once


class Landing(NamedTuple):
    """Cards that were let go over a cell: which, where they were in hand, and which lay on top."""

    entries: tuple[str, ...]
    cell: CellAddress
    at: Point
    top: str


class Glider(QObject):
    """Shows on a stage how cards that hands have moved go to their places.

    Whatever happens next ends it; only keys that move the same cards on go on from where these are.
    """

    def __init__(self, stage: Stage, parent: QObject) -> None:
        super().__init__(parent)
        self._stage = stage
        self._cards: tuple[Gliding, ...] = ()
        self._share = 0.0  # of the way that is done
        self._left: tuple[Point | None, ...] = ()  # where cards were that keys are moving
        self._animation: QVariantAnimation | None = None  # made for the first drop
        stage.store.document_changed.connect(self.end)
        stage.store.selection_changed.connect(self.end)

    def begin(self, landing: Landing) -> None:
        """Let cards that the layout has in their places come there from where they were let go."""
        self.end()
        if self._stage.moves_smoothly:
            self._go(_landed(self._stage.map_layout, landing))

    def set_out(self, entries: Sequence[str]) -> None:
        """Take note of where cards are, before keys move them."""
        self._left = ()
        if self._stage.moves_smoothly:
            on_way = {card.part.owner: _on_way(card, self._share).at for card in self._cards}
            layout = self._stage.map_layout
            self._left = tuple(
                on_way.get(entry) or _place(layout, entry) for entry in entries[-MOST_GLIDING:]
            )

    def arrive(self, entries: Sequence[str]) -> None:
        """Let the same cards, or their copies, come from there to where they are now."""
        left, self._left = self._left, ()
        self.end()
        if left:
            moved = zip(left, entries[-MOST_GLIDING:], strict=True)
            self._go(_carried(self._stage.map_layout, moved, is_single=len(entries) == 1))

    def end(self) -> None:
        """Show cards where they are."""
        if self._cards:
            self._cards = ()
            if self._animation is not None:
                self._animation.stop()
            self._stage.set_gliding(())

    def _go(self, cards: Iterable[Gliding]) -> None:
        self._cards, self._share = tuple(cards), 0.0
        if not self._cards:
            return
        if self._animation is None:
            self._animation = slowing(self, GLIDE_MS, self._on_value_changed, self.end)
        self._stage.set_gliding(self._cards)
        self._animation.start()

    def _on_value_changed(self, share: float) -> None:
        self._share = share
        if self._cards:
            self._stage.set_gliding(tuple(_on_way(card, share) for card in self._cards))


def _landed(layout: MapLayout, landing: Landing) -> Iterator[Gliding]:
    """Yield cards where they were let go, the one that lies on top last."""
    wanted = {*landing.entries[:MOST_GLIDING], landing.top}
    single = len(landing.entries) == 1
    found = list(_placed(layout, landing.cell, wanted))
    for part, home in sorted(found, key=lambda placed: placed[0].owner == landing.top):
        yield Gliding(part, landing.at, home, is_single=single)


def _carried(
    layout: MapLayout, moved: Iterable[tuple[Point | None, str]], *, is_single: bool
) -> Iterator[Gliding]:
    """Yield cards where they came from, lying: nobody has them in hand."""
    for start, entry in moved:
        place = find_entry(layout.journey, entry)
        if start is None or place is None:
            continue
        for part, home in _placed(layout, place.cell, {entry}):
            if start != home[:2]:
                yield Gliding(part, start, home, lift=0.0, is_single=is_single)


def _placed(
    layout: MapLayout, address: CellAddress, wanted: Collection[str]
) -> Iterator[tuple[Part, Rect]]:
    """Yield how cards of a cell look, and their places on the sheet."""
    indices = cell_indices(layout, address)
    cell = layout.rows[indices[0]].cells[indices[1]] if indices else None
    if indices is None or not isinstance(cell, StackedCell):
        return
    top = layout.body_top + layout.tops[indices[0]]
    for entry, slot, rect in cell.placed():
        if entry.id in wanted:
            part = Part(rect, cell.items(entry, slot), entry.id)
            yield part, rect.moved(layout.left, top)


def _place(layout: MapLayout, entry: str) -> Point | None:
    rect = entry_rect(layout, entry)
    return Point(rect.x, rect.y) if rect is not None else None


def _on_way(card: Gliding, share: float) -> Gliding:
    start, home = card.at, card.home
    at = Point(start.x + (home.x - start.x) * share, start.y + (home.y - start.y) * share)
    return card._replace(at=at, lift=card.lift * (1 - share))
