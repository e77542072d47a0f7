"""The way of dropped cards to their places, in 180 ms; in the document they are there already."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from cjm_desktop.base.geometry import Point
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.layout.rows.stacked import StackedCell
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.scene.items import Part
from cjm_desktop.ui.canvas.flight import slowing
from cjm_desktop.ui.canvas.overlay import Gliding
from cjm_desktop.ui.canvas.places import cell_indices
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
    """Shows on a stage how dropped cards go to their places; whatever happens next ends it."""

    def __init__(self, stage: Stage, parent: QObject) -> None:
        super().__init__(parent)
        self._stage = stage
        self._cards: tuple[Gliding, ...] = ()
        self._animation: QVariantAnimation | None = None  # made for the first drop
        stage.store.document_changed.connect(self.end)
        stage.store.selection_changed.connect(self.end)

    def begin(self, landing: Landing) -> None:
        """Let cards that the layout has in their places come there from where they were let go."""
        self.end()
        if not self._stage.moves_smoothly:
            return
        self._cards = tuple(_landed(self._stage.map_layout, landing))
        if not self._cards:
            return
        if self._animation is None:
            self._animation = slowing(self, GLIDE_MS, self._on_value_changed, self.end)
        self._stage.set_gliding(self._cards)
        self._animation.start()

    def end(self) -> None:
        """Show cards where they are."""
        if self._cards:
            self._cards = ()
            if self._animation is not None:
                self._animation.stop()
            self._stage.set_gliding(())

    def _on_value_changed(self, share: float) -> None:
        if self._cards:
            self._stage.set_gliding(tuple(_on_way(card, share) for card in self._cards))


def _landed(layout: MapLayout, landing: Landing) -> Iterator[Gliding]:
    """Yield cards where they were let go, the one that lies on top last."""
    indices = cell_indices(layout, landing.cell)
    cell = layout.rows[indices[0]].cells[indices[1]] if indices else None
    if indices is None or not isinstance(cell, StackedCell):
        return
    wanted = {*landing.entries[:MOST_GLIDING], landing.top}
    top = layout.body_top + layout.tops[indices[0]]
    found = [placed for placed in cell.placed() if placed[0].id in wanted]
    for entry, slot, rect in sorted(found, key=lambda placed: placed[0].id == landing.top):
        part = Part(rect, cell.items(entry, slot), entry.id)
        single = len(landing.entries) == 1
        yield Gliding(part, landing.at, rect.moved(layout.left, top), is_single=single)


def _on_way(card: Gliding, share: float) -> Gliding:
    start, home = card.at, card.home
    at = Point(start.x + (home.x - start.x) * share, start.y + (home.y - start.y) * share)
    return card._replace(at=at, lift=1 - share)
