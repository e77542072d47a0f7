"""Which pinned rows have left their place and stay in view below the header."""

from typing import Final

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.ui.canvas.camera import Camera

_PIXEL: Final = 1.0  # cameras stand on whole pixels, rows need not
LARGEST_SHARE: Final = 0.55  # of the view, header included; rows beyond it scroll along


class StuckRow(NamedTuple):
    """A row that stays in view: its place among the rows, and where it stands there in pixels."""

    place: int  # among the rows shown
    top: float
    height: float


def stuck_rows(camera: Camera, layout: MapLayout) -> tuple[StuckRow, ...]:
    """Return the pinned rows that the view has scrolled past, below each other."""
    if not any(row.row.pinned for row in layout.rows) or not camera.header_sticks(layout):
        return ()
    line, found = camera.header_bottom(layout), list[StuckRow]()
    for index, row in enumerate(layout.rows):
        if not row.row.pinned:
            continue
        place = camera.view_point(0, layout.body_top + layout.tops[index]).y()
        height = float(round(row.height * camera.zoom))
        if place > line - _PIXEL:
            break
        if line + height <= LARGEST_SHARE * camera.height:
            found.append(StuckRow(index, line, height))
            line += height
    return tuple(found)


def clear_of_pinned(camera: Camera, layout: MapLayout, top: float, row: int | None) -> Camera:
    """Return the camera moved so that a height on the sheet is not under pinned rows."""
    stuck = stuck_rows(camera, layout)
    if not stuck or row in [each.place for each in stuck]:
        return camera
    under = stuck[-1].top + stuck[-1].height - camera.view_point(0, top).y()
    return (
        camera if under <= 0 else camera.moved_to(camera.x, camera.y - under / camera.zoom, layout)
    )
