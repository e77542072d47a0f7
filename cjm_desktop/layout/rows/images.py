"""Rows of images: column width, one height."""

from collections.abc import Sequence
from typing import Final

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import tokens
from cjm_desktop.layout.context import Context, Place
from cjm_desktop.layout.contract import Box, CellLayout
from cjm_desktop.layout.rows.base import EMPTY_CELL, MeasuredRow, full_height
from cjm_desktop.model.document import Image, Row
from cjm_desktop.scene.items import Part, Picture

_TALLEST: Final = 0.75  # of the column's width; taller images are made narrower
_UNKNOWN_RATIO: Final = 9 / 16


class ImageCell(NamedTuple):
    """One image, scaled to its place."""

    image: Image
    rect: Rect

    @property
    def boxes(self) -> Sequence[Box]:
        """Nothing: an image is selected as its cell."""
        return ()

    @property
    def colours(self) -> Sequence[Colour]:
        """Nothing: there are no boxes."""
        return ()

    def parts(self) -> Sequence[Part]:
        """Return the picture."""
        picture = Picture(self.image.id, Rect(0, 0, self.rect.w, self.rect.h))
        return (Part(self.rect, (picture,), self.image.id),)


def measure_images(
    row: Row, context: Context, place: Place, _previous: MeasuredRow | None = None
) -> MeasuredRow:
    """Lay out a row of images; a height of the row's own decides theirs."""
    found = _images(row, context)
    tallest = _image_height(row, context, found)
    cells = tuple(
        _image_cell(found[column], column, context, tallest) if column in found else EMPTY_CELL
        for column in range(len(context.phases))
    )
    height = full_height(row, context, place, tallest + 2 * tokens.ROW_PADDING if found else 0.0)
    return MeasuredRow(row, context, place, height, cells)


def _images(row: Row, context: Context) -> dict[int, Image]:
    images = {cell.phase: cell.image for cell in row.cells}
    found: dict[int, Image] = {}
    for column, phase in enumerate(context.phases):
        key = images.get(phase.id)
        image = context.images.get(key) if key else None
        if image is not None and not phase.collapsed:
            found[column] = image
    return found


def _image_height(row: Row, context: Context, found: dict[int, Image]) -> float:
    if row.height is not None:
        return max(1.0, row.height - 2 * tokens.ROW_PADDING)
    widths = {column: context.columns.inner(column) for column in found}
    heights = (widths[c] * min(_TALLEST, _ratio(image)) for c, image in found.items())
    return max(heights, default=0.0)


def _image_cell(image: Image, column: int, context: Context, tallest: float) -> CellLayout:
    ratio = _ratio(image)
    width = min(context.columns.inner(column), tallest / ratio)
    left = context.columns.left(column)
    return ImageCell(image, Rect(left, tokens.ROW_PADDING, width, width * ratio))


def _ratio(image: Image) -> float:
    """Return height by width, of images of a size that is not known the usual one."""
    if image.width <= 0 or image.height <= 0:
        return _UNKNOWN_RATIO
    return image.height / image.width
