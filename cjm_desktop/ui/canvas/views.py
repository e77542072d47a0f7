"""Which part of the view shows cells, headers and the blocks around them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.ui.canvas.camera import Camera

if TYPE_CHECKING:
    from cjm_desktop.ui.commands.targets import TextKind


def body_part(layout: MapLayout, camera: Camera) -> QRectF:
    """Return where cells show: right of the row heads and below the header."""
    # At a high zoom headers scroll along, out of the view.
    left, top = max(0.0, camera.head_right(layout)), max(0.0, camera.header_bottom(layout))
    return QRectF(left - 6, top - 4, camera.clear_width - left + 6, camera.height - top + 4)


def seen_part(layout: MapLayout, camera: Camera, kind: "TextKind") -> QRectF:
    """Return where texts of a kind show, clear of the headers that stay in view."""
    whole = QRectF(0, 0, camera.clear_width, camera.height)
    match kind:
        case "card" | "action" | "metric":
            return body_part(layout, camera)
        case "row":
            return whole.adjusted(0, camera.header_bottom(layout) - 4, 0, 0)
        case "phase" | "group" | "span":
            return whole.adjusted(camera.head_right(layout) - 6, 0, 0, 0)
        case _:
            return whole
