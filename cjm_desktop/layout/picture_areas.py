"""What of a map is in a picture of what is selected, and where: parts that stand apart close up."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import accumulate, pairwise
from typing import Final

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout.contract import MapLayout, RowLayout
from cjm_desktop.layout.scene_of import parts_of
from cjm_desktop.layout.stacking import stack
from cjm_desktop.layout.tokens import GUTTER
from cjm_desktop.scene.items import Part

_BESIDE: Final = 8.0  # that stops, lines drawn by hand and arrows reach out of their columns
_AROUND: Final = 8.0  # map units of paper around cards and blocks
_GAP: Final = 6.0  # between cards of one cell
_ROW_GAP: Final = 16.0  # between cards of two rows
_HAIRLINE: Final = 1.0  # between columns: the next one's is in the picture
_SAME: Final = 0.01


class Area(NamedTuple):
    """A stretch of the picture: where it is, what is drawn in it and from where."""

    rect: Rect  # in the picture, in map units
    parts: Iterable[Part]
    dx: float  # from the parts' coordinates to the picture's
    dy: float


Areas = tuple[Rect, list[Area]]
"""The place that a picture takes, and what is in it."""


class _Stretch(NamedTuple):
    """Columns that stand side by side: where they begin on the map and where in the picture."""

    last: int
    left: float
    width: float
    x: float

    def header(self, height: float) -> Rect:
        """Return where its phases stand, with the point of the last one."""
        return Rect(self.x - _BESIDE, _AROUND, self.width + 2 * _BESIDE, height)

    def body(self, y: float, height: float) -> Rect:
        """Return where its cells of a row stand, from half of the gutter on their left."""
        return Rect(self.x - _BESIDE, y, self.width + _BESIDE - GUTTER / 2 - _HAIRLINE, height)


def whole_map(layout: MapLayout) -> Areas:
    """Return the whole sheet."""
    size = Rect(0, 0, layout.sheet_width, layout.sheet_height)
    return size, [Area(size, parts_of(layout), 0, 0)]


def cards(layout: MapLayout, chosen: Collection[str]) -> Areas | None:
    """Return cards in their columns and rows, without columns, rows and cards between them.

    None when they are not to be seen one by one.
    """
    columns = _covered(layout, chosen)
    edges = [0.0, *accumulate(_width(layout, column) for column in columns)]
    placed: list[Part] = []
    bottom = 0.0
    for row in layout.rows:
        own = [_chosen_in(row, column, chosen) for column in columns]
        if not any(own):
            continue
        top = bottom + _ROW_GAP if placed else 0.0
        spans = [
            [_span(layout, column, part) for part in held]
            for column, held in zip(columns, own, strict=True)
        ]
        heights = [[part.rect.h for part in held] for held in own]
        stacked = stack(heights, spans, _GAP)
        for x, held, offsets in zip(edges, own, stacked.offsets, strict=False):
            placed += (
                Part(Rect(x, top + y, part.rect.w, part.rect.h), part.items, part.owner)
                for part, y in zip(held, offsets, strict=True)
            )
        bottom = top + stacked.height
    if not placed:
        return None
    right = max(part.rect.right for part in placed)
    size = Rect(0, 0, right + 2 * _AROUND, bottom + 2 * _AROUND)
    return size, [Area(size, placed, _AROUND, _AROUND)]


def block(layout: MapLayout, rows: Sequence[int], columns: Sequence[int]) -> Areas:
    """Return the cells of rows and columns, their phases above them and row heads at the left."""
    head, header = layout.options.row_head, layout.header.height
    stretches = list(_stretches(layout, columns, _AROUND + head))
    if not stretches:
        return Rect(0, 0, 1, 1), []
    phases = _header(layout, columns)
    areas = [Area(s.header(header), phases, s.x - s.left, _AROUND) for s in stretches]
    y = _AROUND + header
    for index in rows:
        height = layout.rows[index].height
        heads = Rect(_AROUND, y, head, height)
        areas.append(Area(heads, [layout.rows[index].head()], _AROUND + head, y))
        areas += (
            Area(s.body(y, height), _body(layout, index, s), s.x - s.left, y) for s in stretches
        )
        y += height
    last = stretches[-1]
    return Rect(0, 0, last.x + last.width, y + _AROUND), areas


def _header(layout: MapLayout, columns: Sequence[int]) -> list[Part]:
    """Return the header without the arrows of phases that are not shown."""
    hidden = {phase for i, phase in enumerate(layout.columns.phases) if i not in columns}
    return [part for part in layout.header.parts() if part.owner not in hidden]


def _body(layout: MapLayout, index: int, shown: _Stretch) -> Iterator[Part]:
    """Yield what of a row's cells reaches into some columns, with all lines that run over them."""
    row = layout.rows[index]
    yield from row.under()
    for cell in row.cells[: shown.last + 1]:
        yield from (part for part in cell.parts() if part.rect.right > shown.left)
    for other, top in zip(layout.rows, layout.tops, strict=False):
        away = top - layout.tops[index]
        for part in other.over():
            rect = part.rect.moved(0, away)
            if other is row or (rect.bottom > 0 and rect.y < row.height):
                yield Part(rect, part.items, part.owner)


def _stretches(layout: MapLayout, columns: Sequence[int], x: float) -> Iterator[_Stretch]:
    """Yield the columns that are shown, from a place in the picture on."""
    starts = [i for i, c in enumerate(columns) if i == 0 or columns[i - 1] != c - 1]
    for start, end in pairwise([*starts, len(columns)]):
        first, last = columns[start], columns[end - 1]
        left = layout.columns.left(first)
        width = layout.columns.edges[last + 1] - left
        yield _Stretch(last, left, width, x)
        x += width + _BESIDE


def _covered(layout: MapLayout, chosen: Collection[str]) -> list[int]:
    """Return the columns that chosen cards stand in or reach over."""
    found: set[int] = set()
    for row in layout.rows:
        for column in range(len(row.cells)):
            for part in _chosen_in(row, column, chosen):
                found.update(range(column, column + _span(layout, column, part)))
    return sorted(found)


def _chosen_in(row: RowLayout, column: int, chosen: Collection[str]) -> list[Part]:
    cell = row.cells[column]
    if not any(box.owner in chosen for box in cell.boxes):
        return []
    return [part for part in cell.parts() if part.owner in chosen]


def _span(layout: MapLayout, column: int, part: Part) -> int:
    """Return how many columns a part covers from its own on."""
    edges = layout.columns.edges
    beyond = (i for i in range(column + 1, len(edges)) if edges[i] > part.rect.right - _SAME)
    return next(beyond, len(edges) - 1) - column


def _width(layout: MapLayout, column: int) -> float:
    return layout.columns.edges[column + 1] - layout.columns.edges[column]
