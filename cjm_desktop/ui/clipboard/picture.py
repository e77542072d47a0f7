"""What is selected, or the whole map, as a picture."""

import base64
import binascii
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import ImageId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import tokens
from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.layout.scene_of import parts_of
from cjm_desktop.model.document import Project
from cjm_desktop.render.qt import QtRenderer
from cjm_desktop.scene.items import Part
from cjm_desktop.store.selection import Selection, block_of

SCALE: Final = 2.0  # pixels for a map unit
MOST_PIXELS: Final = 32_000_000
LONGEST_SIDE: Final = 16_000  # pixels; what other programs still open
_PENCIL: Final = 4.0  # that lines drawn by hand reach out of the first column
_AROUND: Final = 8.0  # map units of paper around cards and blocks

Images = Callable[[ImageId], bytes | None]


class _Area(NamedTuple):
    """A stretch of the picture: where it is, what is drawn in it and from where."""

    rect: Rect  # in the picture, in map units
    parts: Iterable[Part]
    dx: float  # from the parts' coordinates to the picture's
    dy: float


def picture_of(layout: MapLayout, selection: Selection, images: Images) -> QImage:
    """Return the selected cards, or cells with their heads, or the whole map, at twice the size.

    Larger than other programs open is not made: then the scale is less.
    """
    block = block_of(layout.journey, selection)
    if selection.entries:
        size, areas = _cards(layout, frozenset(selection.entries))
    elif block is not None:
        rows = [i for i, row in enumerate(layout.rows) if row.row.id in block.rows]
        columns = [i for i, p in enumerate(layout.columns.phases) if p in block.phases]
        size, areas = _block(
            layout,
            range(rows[0], rows[-1] + 1) if rows else range(len(layout.rows)),
            range(columns[0], columns[-1] + 1) if columns else range(len(layout.columns.phases)),
        )
    else:
        size = Rect(0, 0, layout.sheet_width, layout.sheet_height)
        areas = [_Area(size, parts_of(layout), 0, 0)]
    return _painted(size, areas, QtRenderer(images))


def images_of(project: Project) -> Images:
    """Return what gives the bytes of a project's pictures, None for one that is not right."""
    data = {image.id: image.data for image in project.images}

    def image(id_: ImageId) -> bytes | None:
        try:
            return base64.b64decode(data[id_]) if id_ in data else None
        except binascii.Error:
            return None

    return image


def scale_for(size: Rect) -> float:
    """Return the pixels for a map unit at which a picture keeps within its bounds."""
    longest = LONGEST_SIDE / max(size.w, size.h)
    return float(min(SCALE, longest, (MOST_PIXELS / (size.w * size.h)) ** 0.5))


def _cards(layout: MapLayout, chosen: frozenset[str]) -> tuple[Rect, list[_Area]]:
    placed = list(_chosen_parts(layout, chosen))
    if not placed:
        return Rect(0, 0, 1, 1), []
    left = min(part.rect.x for part in placed) - _AROUND
    top = min(part.rect.y for part in placed) - _AROUND
    right = max(part.rect.right for part in placed) + _AROUND
    bottom = max(part.rect.bottom for part in placed) + _AROUND
    size = Rect(0, 0, right - left, bottom - top)
    return size, [_Area(size, placed, -left, -top)]


def _chosen_parts(layout: MapLayout, chosen: frozenset[str]) -> Iterator[Part]:
    """Yield the parts of cards, in the coordinates of the sheet."""
    for row, top in zip(layout.rows, layout.tops, strict=False):
        for cell in row.cells:
            if any(box.owner in chosen for box in cell.boxes):
                for part in cell.parts():
                    if part.owner in chosen:
                        yield Part(part.rect.moved(0, top), part.items, part.owner)


def _block(layout: MapLayout, rows: range, columns: range) -> tuple[Rect, list[_Area]]:
    """Return the cells of rows and columns, their phases above them and row heads at the left."""
    head = layout.options.row_head
    if not columns:
        return Rect(0, 0, 1, 1), []
    x = layout.columns.left(columns[0])
    width = layout.columns.edges[columns[-1] + 1] - x
    header = layout.header.height
    top = layout.tops[rows[0]] if rows else 0.0
    height = (layout.tops[rows[-1] + 1] if rows else 0.0) - top
    left, above = _AROUND, _AROUND
    areas = [
        _Area(
            Rect(left + head, above, width, header), layout.header.parts(), left + head - x, above
        )
    ]
    for index in rows:
        row = layout.rows[index]
        y = above + header + layout.tops[index] - top
        heads, body = (
            Rect(left, y, head, row.height),
            Rect(left + head - _PENCIL, y, width, row.height),
        )
        areas.append(_Area(heads, [row.head()], left + head, y))
        cells = [part for cell in row.cells[: columns[-1] + 1] for part in cell.parts()]
        areas.append(_Area(body, [*row.under(), *cells, *row.over()], left + head - x, y))
    size = Rect(0, 0, left + head + width, above + header + height + _AROUND)
    return size, areas


def _painted(size: Rect, areas: Iterable[_Area], renderer: QtRenderer) -> QImage:
    scale = scale_for(size)
    image = QImage(
        max(1, round(size.w * scale)), max(1, round(size.h * scale)), QImage.Format.Format_RGB32
    )
    image.fill(QColor(tokens.PAPER_0))
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        for area in areas:
            painter.save()
            painter.setClipRect(QRectF(*area.rect))
            painter.translate(area.dx, area.dy)
            renderer.draw_parts(painter, area.parts)
            painter.restore()
    return image
