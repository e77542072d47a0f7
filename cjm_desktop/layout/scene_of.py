"""A measured map as one drawing: the whole sheet."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from cjm_desktop.base.colour import Colour
from cjm_desktop.layout import tokens
from cjm_desktop.layout.contract import MapLayout, RowLayout
from cjm_desktop.scene.items import Part, Scene

if TYPE_CHECKING:
    from cjm_desktop.layout.faded_rows import Fading


def scene_of(layout: MapLayout, background: Colour = tokens.PAPER_0) -> Scene:
    """Return the whole sheet, margins included; print leaves the background out."""
    return Scene(
        max(layout.sheet_width, 2 * layout.options.margin),
        layout.sheet_height,
        background,
        tuple(parts_of(layout)),
    )


def parts_of(
    layout: MapLayout, dx: float = 0.0, dy: float = 0.0, fading: "Fading | None" = None
) -> Iterator[Part]:
    """Yield every part of a map in drawing order, at its place on the sheet, moved by dx and dy.

    With ``fading`` some of it stands back.
    """
    left = layout.left + dx
    yield from _moved(layout.above.parts(), left, layout.options.margin + dy)
    yield from _moved(layout.header.parts(), left, layout.header_top + dy)
    yield from _moved(layout.below.parts(), left, layout.below_top + dy)
    yield from _rows(layout, left, dy, fading)


def grid_parts(
    layout: MapLayout, dx: float = 0.0, dy: float = 0.0, fading: "Fading | None" = None
) -> Iterator[Part]:
    """Yield the same of the phases and rows alone."""
    left = layout.left + dx
    yield from _moved(layout.header.parts(), left, layout.header_top + dy)
    yield from _rows(layout, left, dy, fading)


def _rows(layout: MapLayout, left: float, dy: float, fading: "Fading | None") -> Iterator[Part]:
    tops = [layout.body_top + top + dy for top in layout.tops]
    placed = list(zip(layout.rows, tops, strict=False))
    for row, top in placed:
        yield from _moved(fading.grid(row) if fading else _grid(row), left, top)
    for row, top in placed:
        yield from _moved(fading.over(row) if fading else row.over(), left, top)


def _grid(row: RowLayout) -> Iterator[Part]:
    yield from row.under()
    yield row.head()
    for cell in row.cells:
        yield from cell.parts()


def _moved(parts: Iterable[Part], dx: float, dy: float) -> Iterator[Part]:
    for part in parts:
        yield Part(part.rect.moved(dx, dy), part.items, part.owner, part.role)
