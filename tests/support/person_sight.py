"""Where on the screen a person sees the parts of the map, found by the words that stand in them."""

from PySide6.QtCore import QPoint, QPointF

from cjm_desktop.layout.contract import Handle, HandleKind
from cjm_desktop.model.document import Phase, Row
from cjm_desktop.model.questions import cell_at, entries
from cjm_desktop.ui.canvas.canvas import MapCanvas
from cjm_desktop.ui.canvas.places import cell_rect_at, entry_rect


class Sight:
    """Finds places on the canvas, global and within what can be seen."""

    def __init__(self, canvas: MapCanvas) -> None:
        self._canvas = canvas

    def header(self, phase: str) -> QPoint:
        """Return the middle of a phase's header."""
        layout, camera = self._canvas.map_layout, self._canvas.camera
        box = next(b for b in layout.header.boxes if b.owner == self._phase(phase).id)
        x = camera.view_point(layout.left + box.rect.centre.x, 0).x()
        return self._seen(x, camera.header_top(layout) + box.rect.centre.y * camera.zoom)

    def title(self) -> QPoint:
        """Return a place on the title of the map."""
        layout, camera = self._canvas.map_layout, self._canvas.camera
        box = next(b for b in layout.above.boxes if b.kind == "title")
        rect = box.rect.moved(layout.left, layout.options.margin)
        at = camera.view_point(rect.x + 20, rect.centre.y)
        return self._seen(at.x(), at.y())

    def head(self, row: str) -> QPoint:
        """Return a place on a row's head, right of its name's beginning."""
        layout, camera = self._canvas.map_layout, self._canvas.camera
        index = self._row_index(row)
        y = layout.body_top + layout.tops[index] + layout.rows[index].height / 2
        return self._seen(camera.head_left(layout) + 60, camera.view_point(0, y).y())

    def cell(self, row: str, phase: str, down: float = 0.5) -> QPoint:
        """Return a place in the middle of a cell, at a share of its height."""
        layout = self._canvas.map_layout
        rect = cell_rect_at(layout, self._row_index(row), self._column(phase))
        at = self._canvas.camera.view_point(rect.centre.x, rect.y + down * rect.h)
        return self._seen(at.x(), at.y())

    def card(self, text: str) -> QPoint:
        """Return the middle of a card or action."""
        rect = entry_rect(self._canvas.map_layout, self._entry_id(text))
        assert rect is not None
        at = self._canvas.camera.view_point(*rect.centre)
        return self._seen(at.x(), at.y())

    def desk(self) -> QPoint:
        """Return a place beside the sheet, in the left bottom corner of the view."""
        corner = self._canvas.viewport().rect().bottomLeft() + QPoint(6, -6)
        assert self._canvas.hit(QPointF(corner)).zone == "desk"
        return self._canvas.viewport().mapToGlobal(corner)

    def handle(self, row: str, phase: str, kind: HandleKind) -> QPoint:
        """Return the middle of the ring by which a score is dragged."""
        layout, index = self._canvas.map_layout, self._row_index(row)
        owner = self._phase(phase).id
        handle: Handle = next(
            h for h in layout.rows[index].handles if (h.owner, h.kind) == (owner, kind)
        )
        y = layout.body_top + layout.tops[index] + handle.y
        at = self._canvas.camera.view_point(layout.left + handle.x, y)
        return self._seen(at.x(), at.y())

    def value(self, row: str, phase: str, value: float) -> QPoint:
        """Return the height of a score or level in the middle of a cell."""
        layout, index = self._canvas.map_layout, self._row_index(row)
        scale = layout.rows[index].scale
        assert scale is not None
        rect = cell_rect_at(layout, index, self._column(phase))
        y = layout.body_top + layout.tops[index] + scale.y(value)
        at = self._canvas.camera.view_point(rect.centre.x, y)
        return self._seen(at.x(), at.y())

    # What is meant

    def _phase(self, name: str) -> Phase:
        return next(p for p in self._canvas.map_layout.journey.phases if p.name == name)

    def _column(self, phase: str) -> int:
        return self._canvas.map_layout.columns.phases.index(self._phase(phase).id)

    def _row(self, name: str) -> Row:
        return next(r for r in self._canvas.map_layout.journey.rows if r.name == name)

    def _row_index(self, name: str) -> int:
        index = self._canvas.map_layout.index_of(self._row(name).id)
        assert index is not None
        return index

    def _entry_id(self, text: str) -> str:
        journey = self._canvas.map_layout.journey
        found = [
            entry.id
            for row in journey.rows
            for phase in journey.phases
            for entry in entries(row, cell_at(row, phase.id))
            if entry.text == text
        ]
        assert len(found) == 1, f"{len(found)} cards say {text!r}"
        return found[0]

    def _seen(self, x: float, y: float) -> QPoint:
        viewport = self._canvas.viewport()
        at = QPointF(x, y).toPoint()
        assert viewport.rect().contains(at), f"{at} is not in view"
        return viewport.mapToGlobal(at)


def sight_of_grid(canvas: MapCanvas) -> Sight:
    """Return what is seen of a map of which the first phases and rows fill the view."""
    canvas.set_zoom(0.6)
    canvas.scroll_view(-10_000, canvas.map_layout.header_top * 0.6 - canvas.camera.y * 0.6)
    canvas.setFocus()
    return Sight(canvas)
