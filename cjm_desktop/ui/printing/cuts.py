"""The cuts of a map's sheets, drawn over the map."""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from cjm_desktop.base.geometry import Rect
from cjm_desktop.layout.tiles.tiling import Tiling
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.printing.view import View

_LINE: Final = "#2346C7"
_GLUE: Final = QColor(35, 70, 199, 36)  # where two sheets lie over each other
_EMPTY: Final = QColor(113, 108, 98, 44)
_PLATE: Final = "#FDFCFA"
_WORDS: Final = "#1C1B19"


def draw_cuts(painter: QPainter, tiling: Tiling, view: View) -> None:
    """Draw where each sheet ends, where sheets overlap, and what each is called."""
    for blank in (*(tile.seen for tile in tiling.empty), *_left_out(tiling)):
        painter.fillRect(view.rect(blank), _EMPTY)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for tile in tiling.tiles:
        for strip in _glued(tile.area, tile.seen):
            painter.fillRect(view.rect(strip), _GLUE)
    painter.setPen(QPen(QColor(_LINE), 1))
    for tile in (*tiling.tiles, *tiling.empty):
        painter.drawRect(view.rect(tile.seen))
    for number, tile in enumerate(tiling.tiles, 1):
        _draw_name(painter, view.rect(tile.seen), f"{tile.label} · {number}")


def _left_out(tiling: Tiling) -> list[Rect]:
    """Return the blank edges of the map's paper that no sheet shows."""
    (width, height), shown = tiling.grid.map, tiling.grid.shown
    edges = (
        Rect(0, 0, width, shown.y),
        Rect(0, shown.bottom, width, height - shown.bottom),
        Rect(0, shown.y, shown.x, shown.h),
        Rect(shown.right, shown.y, width - shown.right, shown.h),
    )
    return [edge for edge in edges if edge.w > 0 and edge.h > 0]


def _glued(area: Rect, seen: Rect) -> list[Rect]:
    """Return what of a sheet is covered by its neighbours, at its right and below."""
    right = Rect(seen.right, area.y, max(0.0, area.right - seen.right), area.h)
    below = Rect(area.x, seen.bottom, area.w, max(0.0, area.bottom - seen.bottom))
    return [strip for strip in (right, below) if strip.w and strip.h]


def _draw_name(painter: QPainter, sheet: QRectF, words: str) -> None:
    painter.setFont(ui_font(12, 600))
    width = painter.fontMetrics().horizontalAdvance(words) + scaled(12)
    if width > sheet.width():
        words = words.partition(" ")[0]
        width = painter.fontMetrics().horizontalAdvance(words) + scaled(8)
    plate = QRectF(0, 0, width, scaled(20))
    plate.moveCenter(sheet.center())
    painter.setPen(QPen(QColor(_LINE), 1))
    painter.setBrush(QColor(_PLATE))
    painter.drawRoundedRect(plate, scaled(4), scaled(4))
    painter.setPen(QColor(_WORDS))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, words)
