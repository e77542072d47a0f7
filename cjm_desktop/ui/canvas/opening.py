"""What a double click opens."""

from cjm_desktop.layout.contract import Block, Box, MapLayout
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.questions import find_row
from cjm_desktop.ui.canvas.hits import Hit
from cjm_desktop.ui.canvas.places import address_at
from cjm_desktop.ui.canvas.prompts import (
    asks_for_more,
    prompt_box,
    prompt_items,
    prompt_place,
    prompt_text,
)
from cjm_desktop.ui.canvas.stage import Stage
from cjm_desktop.ui.commands import Commands
from cjm_desktop.ui.commands.targets import MetricTarget, TextKind, TextTarget


class Opening:
    """Edits what was clicked twice, or adds where nothing is."""

    def __init__(self, commands: Commands) -> None:
        self._commands = commands

    def prompt_at(self, stage: Stage, hit: Hit) -> CellAddress | None:
        """Return the empty cell whose prompt is at a place: one click on it begins a card."""
        layout = stage.map_layout
        if hit.zone != "body" or hit.row is None or hit.column is None or hit.box is not None:
            return None
        row = layout.rows[hit.row]
        if not asks_for_more(layout, hit.row, hit.column):
            return None
        place = prompt_place(layout, hit.column)
        text = prompt_text(row.row, layout.columns.phases[hit.column])
        items = prompt_items(stage.measurer, text, place.w)
        is_on_it = prompt_box(items, place, row.height).contains(*hit.at)
        return address_at(layout, hit.row, hit.column) if is_on_it else None

    def begin_card(self, cell: CellAddress) -> None:
        """Begin a card in a cell, or choose a picture where those stand."""
        row = find_row(self._commands.journey, cell.row)
        if row is not None and row.kind == "image":
            self._commands.select_cell(cell)
            self._commands.ask_picture()
        else:
            self._commands.add_card_in(cell)

    def open(self, layout: MapLayout, hit: Hit) -> None:
        """Open what is at a place."""
        match hit.zone:
            case "header":
                self._in_header(layout, hit)
            case "row_head":
                self._in_heads(layout, hit)
            case "above":
                self._edit_box(layout.above, hit.box)
            case "body":
                self._in_body(layout, hit)
            case "below" | "corner" | "desk":
                return

    def _in_header(self, layout: MapLayout, hit: Hit) -> None:
        phase = next((p for p in layout.journey.phases if hit.box and p.id == hit.box.owner), None)
        if hit.column_edge is not None:
            self._commands.set_width(layout.columns.phases[hit.column_edge], None)
        elif phase is not None and phase.collapsed:  # there is no room for a name
            self._commands.expand_phase(phase.id)
        else:
            self._edit_box(layout.header, hit.box)

    def _in_heads(self, layout: MapLayout, hit: Hit) -> None:
        if hit.row_edge is not None:
            self._commands.set_height(layout.rows[hit.row_edge].row.id, None)
        elif hit.row is not None:
            self._edit("row", layout.rows[hit.row].row.id)

    def _edit_box(self, block: Block, box: Box | None) -> None:
        if box is None:
            return
        if box.kind == "persona":  # more than a text: a portrait, a quote, goals
            self._commands.show_map_details()
            return
        alike = [b for b in block.boxes if b.kind == box.kind and b.owner == box.owner]
        self._edit(box.kind, box.owner, alike.index(box))

    def _in_body(self, layout: MapLayout, hit: Hit) -> None:
        if hit.row is None or hit.column is None:
            return
        if hit.route is not None:
            self._commands.select_route(hit.route.route)
            self._commands.draw_route_on()
            return
        if hit.box is not None and hit.box.kind in ("card", "action"):
            self._edit(hit.box.kind, hit.box.owner)
            return
        cell, measured = address_at(layout, hit.row, hit.column), layout.rows[hit.row]
        if measured.row.collapsed and measured.row.kind != "divider":
            self._commands.expand_row(measured.row.id)
            return
        match measured.row.kind:
            case "cards" | "actions":
                self._commands.add_card_in(cell)
            case "curve" if hit.handle is None and measured.scale is not None:
                level = round(measured.scale.value(hit.at.y), 1)
                edges = layout.columns.edges[hit.column : hit.column + 2]
                at = round((hit.at.x - edges[0]) / (edges[1] - edges[0]), 2)
                self._commands.add_point_at(cell, at, level)
            case "metric":
                self._commands.edit_requested.emit(MetricTarget(cell))
            case "divider":
                self._edit("row", measured.row.id)
            case "score" | "curve":
                self._commands.edit_selection()
            case "image":
                self._commands.edit_selection()

    def _edit(self, kind: TextKind, owner: str, index: int = 0) -> None:
        self._commands.edit_requested.emit(TextTarget(kind, owner, index))
