"""Where the cards that routes and links join are drawn."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import CardId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout.contract import RowLayout
from cjm_desktop.layout.rows.stacked import StackedCell, StackedRow
from cjm_desktop.layout.rows.traffic import cards_in

_TOUCHING = 0.01


class Spot(NamedTuple):
    """Where a card is drawn: its row, its column, its place in the row."""

    row: int
    column: int
    rect: Rect


class Spots:
    """The places of some cards, in the rows of a map."""

    def __init__(
        self, wanted: AbstractSet[CardId], rows: Sequence[RowLayout], tops: Sequence[float]
    ) -> None:
        self.rows = rows
        self._tops = tops
        self._found = dict(_find(wanted, rows)) if wanted else {}

    def get(self, card: CardId) -> Spot | None:
        """Return where a card is drawn, None when it is hidden or collapsed."""
        return self._found.get(card)

    def rect_in(self, home: int, spot: Spot) -> Rect:
        """Return a card's place in the coordinates of another row."""
        return spot.rect.moved(0, self._tops[spot.row] - self._tops[home])

    def foot_in(self, home: int, row: int) -> float:
        """Return where a row ends, in the coordinates of another row."""
        return self._tops[row] + self.rows[row].height - self._tops[home]

    def corridor(self, row: int) -> tuple[float, float] | None:
        """Return the top and bottom of a row's corridor, None without one."""
        layout = self.rows[row]
        return layout.corridor if isinstance(layout, StackedRow) else None

    def beside_corridor(self, home: int, spot: Spot) -> float | None:
        """Return the height of the edge with which a card borders on a corridor, if it does."""
        corridor = self.corridor(home) if spot.row == home else None
        if corridor is None:
            return None
        if abs(spot.rect.bottom - corridor[0]) < _TOUCHING:
            return corridor[0]
        return corridor[1] if abs(spot.rect.y - corridor[1]) < _TOUCHING else None

    def open_above(self, spot: Spot) -> bool:
        """Tell whether nothing stands between a card and the top of its row."""
        for cell in self.rows[spot.row].cells:
            for box in cell.boxes:
                rect = box.rect
                beside = rect.right <= spot.rect.x or spot.rect.right <= rect.x
                if not beside and rect.y < spot.rect.y:
                    return False
        return True


def _find(wanted: AbstractSet[CardId], rows: Sequence[RowLayout]) -> Iterator[tuple[CardId, Spot]]:
    missing = set(wanted)
    for index, layout in enumerate(rows):
        if layout.row.kind != "cards" or not isinstance(layout, StackedRow):
            continue
        own = cards_in(layout.row)
        here = missing & own.keys()
        missing -= here
        for card in here:
            spot = _spot(card, own[card], index, layout)
            if spot is not None:
                yield card, spot
        if not missing:
            return


def _spot(card: CardId, place: int, index: int, layout: StackedRow) -> Spot | None:
    phases = layout.context.columns.phases
    phase = layout.row.cells[place].phase
    if phase not in phases:
        return None
    column = phases.index(phase)
    cell = layout.cells[column]
    rect = cell.rect_of(card) if isinstance(cell, StackedCell) else None
    return None if rect is None else Spot(index, column, rect)
