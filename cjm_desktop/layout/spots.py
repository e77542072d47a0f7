"""Where the cards that routes and links join are drawn."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import CardId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout.contract import RowLayout
from cjm_desktop.layout.marks import DIAMOND, DIAMOND_INSET
from cjm_desktop.layout.rows.stacked import StackedCell, StackedRow
from cjm_desktop.layout.rows.traffic import cards_in
from cjm_desktop.layout.tokens import GUTTER
from cjm_desktop.model.document import Row
from cjm_desktop.model.memo import Memo

_TOUCHING = 0.01


class Spot(NamedTuple):
    """Where a card is drawn: its row, its column, its place in the row."""

    row: int
    column: int
    rect: Rect


class Reach(NamedTuple):
    """Heights between which a line goes up or down, in the coordinates of a row."""

    home: int
    heights: tuple[float, ...]


class Spots:
    """The places of some cards, in the rows of a map."""

    def __init__(
        self, wanted: AbstractSet[CardId], rows: Sequence[RowLayout], tops: Sequence[float]
    ) -> None:
        self.rows = rows
        self._tops = tops
        self._found = dict(_find(wanted, rows)) if wanted else {}
        columns = next((row.context.columns for row in rows if isinstance(row, StackedRow)), None)
        self._by_column: dict[tuple[int, int], dict[int, list[tuple[CardId, int]]]] = {}
        self._columns = {phase: i for i, phase in enumerate(columns.phases if columns else ())}

    def get(self, card: CardId) -> Spot | None:
        """Return where a card is drawn, None when it is hidden or collapsed."""
        return self._found.get(card)

    def rect_in(self, home: int, spot: Spot) -> Rect:
        """Return a card's place in the coordinates of another row."""
        return spot.rect.moved(0, self._tops[spot.row] - self._tops[home])

    def top(self, row: int) -> float:
        """Return where a row begins, from the top of the first one."""
        return self._tops[row]

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

    def has_mark_beside(self, spot: Spot, reach: Reach) -> bool:
        """Tell whether a moment of truth at the left of a column reaches into a way down there."""
        top, bottom = min(reach.heights) - DIAMOND, max(reach.heights) + DIAMOND
        beside = self.marks_beside(reach.home, spot.rect.x - GUTTER / 2, top, bottom)
        return any(top < rect.y + DIAMOND_INSET < bottom for rect in beside)

    def over_gutters(self, home: int, x: float, top: float, bottom: float) -> Iterator[Rect]:
        """Yield the cards over several phases that cover a way up or down a gutter."""
        for rect in self._around(_wide_in, home, x, top, bottom):
            if rect.x < x < rect.right:
                yield rect

    def marks_beside(self, home: int, x: float, top: float, bottom: float) -> Iterator[Rect]:
        """Yield the cards with a moment of truth at the left of a way up or down a gutter."""
        for rect in self._around(_moments_in, home, x, top, bottom):
            if rect.right < x < rect.right + GUTTER:
                yield rect

    def free_before(self, left: float, top: float, bottom: float) -> float:
        """Return how much is free left of the gutter before a column, between two heights.

        Heights are from the top of the first row. Nothing is free before the first column, and
        where what a row shows does not stand in boxes.
        """
        reach, ends = left - GUTTER, [0.0]
        for row in self._rows_between(top, bottom):
            layout, away = self.rows[row], self._tops[row]
            if away >= bottom or away + layout.height <= top:
                continue
            if not isinstance(layout, StackedRow) or left <= 0:
                return 0.0
            edges = layout.context.columns.edges
            before = bisect_left(edges, left) - 1
            ends.append(edges[before])
            boxes = [box.rect.moved(0, away) for box in layout.cells[before].boxes]
            ends += [rect.right for rect in boxes if rect.y < bottom and top < rect.bottom]
        wide = self._around(_wide_in, 0, reach - _TOUCHING, top, bottom)
        ends += [rect.right for rect in wide if rect.y < bottom and top < rect.bottom]
        return max(0.0, reach - max(end for end in ends if end <= reach + _TOUCHING))

    def _around(
        self, cards_of: Memo[Row, "_Places"], home: int, x: float, top: float, bottom: float
    ) -> Iterator[Rect]:
        """Yield cards of some rows, those whose columns begin left of a place and reach to it."""
        for row in self._rows_between(self._tops[home] + top, self._tops[home] + bottom):
            layout, away = self.rows[row], self._tops[row] - self._tops[home]
            if not isinstance(layout, StackedRow) or away > bottom or away + layout.height < top:
                continue
            for card, place in self._over(cards_of, row, layout, x):
                found = _spot(card, place, row, layout)  # measuring costs more than looking
                if found is not None:
                    yield found.rect.moved(0, away)

    def _rows_between(self, top: float, bottom: float) -> range:
        """Return the rows that reach to or between two heights, with their neighbours."""
        first = bisect_left(self._tops, top) - 1
        return range(max(0, first - 1), min(len(self.rows), bisect_right(self._tops, bottom) + 1))

    def _over(
        self, cards_of: Memo[Row, "_Places"], row: int, layout: StackedRow, x: float
    ) -> Sequence[tuple[CardId, int]]:
        """Return cards of a row whose columns begin left of a place and reach to it."""
        edges = layout.context.columns.edges
        column = bisect_left(edges, x) - 1
        if not (0 <= column < len(edges) - 1 and x < edges[column + 1]):
            return ()
        key = id(cards_of), row
        if key not in self._by_column:
            self._by_column[key] = self._columns_of(cards_of(layout.row), layout.row)
        return self._by_column[key].get(column, ())

    def _columns_of(self, cards: "_Places", row: Row) -> dict[int, list[tuple[CardId, int]]]:
        """Return cards by the columns that they stand in, each of those that cover several."""
        found: dict[int, list[tuple[CardId, int]]] = {}
        for card, (place, span) in cards.items():
            first = self._columns.get(row.cells[place].phase)
            if first is not None:
                for column in range(first, min(first + span, len(self._columns))):
                    found.setdefault(column, []).append((card, place))
        return found

    def open_above(self, spot: Spot) -> bool:
        """Tell whether nothing stands between a card and the top of its row."""
        for cell in self.rows[spot.row].cells:
            for box in cell.boxes:
                rect = box.rect
                beside = rect.right <= spot.rect.x or spot.rect.right <= rect.x
                if not beside and rect.y < spot.rect.y:
                    return False
        return True


_Places = dict[CardId, tuple[int, int]]
"""Some cards of a row: the place, from 0, of each one's cell, and how many phases it covers."""


def _wide_cards(row: Row) -> _Places:
    return {
        card.id: (place, card.span)
        for place, cell in enumerate(row.cells)
        for card in cell.cards
        if card.span > 1
    }


def _moments(row: Row) -> _Places:
    return {
        card.id: (place, card.span)
        for place, cell in enumerate(row.cells)
        for card in cell.cards
        if card.moment is not None
    }


_wide_in: Memo[Row, _Places] = Memo(_wide_cards)
_moments_in: Memo[Row, _Places] = Memo(_moments)


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
