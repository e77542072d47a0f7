"""What is selected, or the whole map, as a picture."""

import base64
import binascii
from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import ImageId
from cjm_desktop.layout import tokens
from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.layout.picture_areas import Area, Areas, block, cards, whole_map
from cjm_desktop.model.document import Journey, Project
from cjm_desktop.render.qt import QtRenderer
from cjm_desktop.store.selection import Block, Selection, block_of

SCALE: Final = 2.0  # pixels for a map unit
MOST_PIXELS: Final = 32_000_000
LONGEST_SIDE: Final = 16_000  # pixels; what other programs still open

Images = Callable[[ImageId], bytes | None]


def picture_of(layout: MapLayout, selection: Selection, images: Images) -> QImage:
    """Return the selected cards, or cells with their heads, or the whole map, at twice the size.

    Only what is selected is in it. Larger than other programs open is not made: then the scale is
    less.
    """
    return _painted(*_areas(layout, selection), QtRenderer(images))


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


def _areas(layout: MapLayout, selection: Selection) -> Areas:
    pieces = cards(layout, frozenset(selection.entries)) if selection.entries else None
    if pieces is not None:
        return pieces
    chosen = chosen_block(layout.journey, selection)
    if chosen is None:
        return whole_map(layout)
    rows = [i for i, row in enumerate(layout.rows) if row.row.id in chosen.rows]
    columns = [i for i, p in enumerate(layout.columns.phases) if p in chosen.phases]
    all_columns = range(len(layout.columns.phases))
    return block(layout, rows or range(len(layout.rows)), columns or all_columns)


def chosen_block(journey: Journey, selection: Selection) -> Block | None:
    """Return the rows and phases that are selected, a group's phases among them."""
    if selection.group is None:
        return block_of(journey, selection)
    phases = (phase for phase in journey.phases if phase.group == selection.group)
    return Block((), tuple(phase.id for phase in phases))


def _painted(size: Rect, areas: Iterable[Area], renderer: QtRenderer) -> QImage:
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
