"""The map as a table to be read: its parts, how they hang together and what selects them."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF

from cjm_desktop.layout.contract import Box, MapLayout
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.questions import (
    cell_at,
    entries,
    find_entry,
    find_phase,
    find_route,
    find_row,
)
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.canvas.accessible_choice import (
    parts_selected,
    selected_with,
    selected_without,
)
from cjm_desktop.ui.canvas.accessible_deeds import MOVES, actions_of, selection_of
from cjm_desktop.ui.canvas.accessible_names import part_description, part_name
from cjm_desktop.ui.canvas.accessible_parts import (
    ActionName,
    CellPart,
    EntryPart,
    Part,
    PhasePart,
    RoutePart,
    RowPart,
    StopPart,
    TextPart,
    WordsPart,
)
from cjm_desktop.ui.canvas.accessible_places import part_rect, room_of, shown_entries
from cjm_desktop.ui.canvas.accessible_sheet import parts_of_table
from cjm_desktop.ui.canvas.places import cell_indices, entry_rect
from cjm_desktop.ui.canvas.stage import Stage
from cjm_desktop.ui.commands import Commands
from cjm_desktop.ui.commands.base import entries_selection
from cjm_desktop.ui.commands.targets import TextTarget, target_around


class AccessibleMap:
    """Answers what assistive technology asks of the journey that is shown.

    The table's children are read from the top of the sheet to its foot: title block, principles,
    phase groups, the phases' headers, rulers, row by row the row's head and its cells, the routes,
    which are lists of their stops, and at last the legend and the sources.
    """

    def __init__(self, stage: Stage, commands: Commands) -> None:
        self.stage = stage
        self.commands = commands
        self._of: MapLayout | None = None  # the layout whose parts are known
        self._parts: tuple[Part, ...] = ()
        self._places: dict[Part, int] = {}

    @property
    def layout(self) -> MapLayout:
        """The layout that is shown."""
        return self.stage.map_layout

    def name_of_table(self) -> str:
        """Return what the table is called: the journey's title."""
        journey = self.layout.journey
        return journey.title or journey.name or self.layout.project.title

    # The parts

    def parts(self) -> tuple[Part, ...]:
        """Return the table's children, in their order."""
        if self._of is not self.layout:
            self._of = self.layout
            self._parts = parts_of_table(self.layout)
            self._places = {part: index for index, part in enumerate(self._parts)}
        return self._parts

    def index(self, part: Part) -> int:
        """Return a part's place among its siblings, -1 when it is gone."""
        if isinstance(part, EntryPart | StopPart):
            parent = self.parent(part)
            siblings = self.children(parent) if parent else []
            return siblings.index(part) if part in siblings else -1
        self.parts()
        return self._places.get(part, -1)

    def spot(self, part: Part) -> tuple[int | None, int | None]:
        """Return the row and column of a header or cell, None for what it lacks."""
        phases = self.layout.columns.phases
        match part:
            case PhasePart(phase=phase):
                return None, phases.index(phase) if phase in phases else None
            case RowPart(row=row):
                return self.layout.index_of(row), None
            case CellPart(row=row, phase=phase):
                cell = CellAddress(self.layout.journey.id, row, phase)
                return cell_indices(self.layout, cell) or (None, None)
            case _:
                return None, None

    def parent(self, part: Part) -> CellPart | RoutePart | None:
        """Return the cell of a card or the route of a stop; None for parts of the table itself."""
        if isinstance(part, StopPart):
            return RoutePart(part.route)
        if not isinstance(part, EntryPart):
            return None
        place = find_entry(self.layout.journey, part.entry)
        return CellPart(place.cell.row, place.cell.phase) if place else None

    def children(self, part: Part) -> Sequence[EntryPart | StopPart]:
        """Return the cards of a cell or the stops of a route, in their order."""
        if isinstance(part, RoutePart):
            route = find_route(self.layout.journey, part.route)
            return (
                [StopPart(part.route, place) for place in range(len(route.stops))] if route else []
            )
        if not isinstance(part, CellPart):
            return []
        row = find_row(self.layout.journey, part.row)
        listed = entries(row, cell_at(row, part.phase)) if row else ()
        shown = shown_entries(self.layout, part)  # none where a row or phase is collapsed
        return [EntryPart(entry.id) for entry in listed if entry.id in shown]

    def exists(self, part: Part) -> bool:
        """Tell whether a part is shown."""
        if isinstance(part, EntryPart):
            return entry_rect(self.layout, part.entry) is not None
        return self.index(part) >= 0

    def part_at(self, view: QPointF) -> Part | None:
        """Return the header, cell or text at a place in the view."""
        hit = self.stage.hit(view)
        if hit.box is not None and hit.zone in ("above", "header"):
            return self._part_of(hit.box, view)
        if hit.zone == "header" and hit.column is not None:
            return PhasePart(self.layout.columns.phases[hit.column])
        if hit.row is None:
            printed = (part for part in self.parts() if isinstance(part, WordsPart))
            return next((part for part in printed if self.view_rect(part).contains(view)), None)
        row = self.layout.rows[hit.row].row.id
        if hit.zone == "row_head":
            return RowPart(row)
        if hit.zone == "body" and hit.column is not None:
            return CellPart(row, self.layout.columns.phases[hit.column])
        return None

    def _part_of(self, box: Box, view: QPointF) -> Part | None:
        """Return the part that stands for a box; of a ruler's spans the one at the place."""
        for part in self.parts():
            if isinstance(part, PhasePart) and part.phase == box.owner:
                return part
            if not isinstance(part, TextPart):
                continue
            target = part.target
            is_it = (target.kind, target.owner) == (box.kind, box.owner)
            if is_it and (target.kind != "span" or self.view_rect(part).contains(view)):
                return part
        return None

    def selected(self) -> Part | None:
        """Return the part that the keyboard cursor is on."""
        chosen = self.stage.store.selection
        if chosen.route is not None:
            return RoutePart(chosen.route)
        if chosen.group is not None:
            return TextPart(TextTarget("group", chosen.group))
        if chosen.text is not None:
            return TextPart(target_around(chosen.text))
        if chosen.entries:
            return EntryPart(chosen.entries[-1])
        if chosen.row is not None and chosen.phase is not None:
            return CellPart(chosen.row, chosen.phase)
        if chosen.row is not None:
            return RowPart(chosen.row)
        return PhasePart(chosen.phase) if chosen.phase is not None else None

    def is_selected(self, part: Part) -> bool:
        """Tell whether a part is selected, alone or with others."""
        chosen, block = self.stage.store.selection, self.commands.block
        if isinstance(part, EntryPart):
            return part.entry in chosen.entries
        if isinstance(part, RowPart):
            return part.row in self.commands.chosen_rows
        if isinstance(part, PhasePart):
            return part.phase in self.commands.chosen_phases
        if isinstance(part, CellPart) and block is not None and not chosen.entries:
            return part.row in block.rows and part.phase in block.phases
        return part == self.selected()

    def selected_parts(self) -> Sequence[Part]:
        """Return all parts that are selected."""
        return parts_selected(self.stage.store.selection, self.commands.block)

    def is_collapsed(self, part: Part) -> bool:
        """Tell whether a part is the head of a row or phase of which only a line shows."""
        match part:
            case RowPart(row=row):
                holder = find_row(self.layout.journey, row)
                return holder is not None and holder.collapsed
            case PhasePart(phase=phase):
                column = find_phase(self.layout.journey, phase)
                return column is not None and column.collapsed
            case _:
                return False

    # What they are called and where they are

    def name(self, part: Part) -> str:
        """Return what a part is called; a cell by its row and phase, a card by its text."""
        return part_name(self.layout, part)

    def description(self, part: Part) -> str:
        """Return what else there is to say of a part."""
        return part_description(self.layout, part)

    def view_rect(self, part: Part) -> QRectF:
        """Return where a part is in the view, headers where they stick; empty when it is gone."""
        return part_rect(self.layout, self.stage.camera, part)

    def is_in_view(self, part: Part) -> bool:
        """Tell whether anything of a part shows."""
        room = room_of(self.layout, self.stage.camera, part)
        return room.intersects(self.view_rect(part))

    def to_screen(self, view: QRectF) -> QRect:
        """Return where a rectangle of the view is on the screen; an empty one is nowhere."""
        if view.isEmpty():
            return QRect()
        rect = view.toRect()
        return QRect(self.stage.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def from_screen(self, x: int, y: int) -> QPointF:
        """Return the place in the view of a place on the screen."""
        return QPointF(self.stage.viewport().mapFromGlobal(QPoint(x, y)))

    # What can be done with them

    def actions(self, part: Part) -> list[ActionName]:
        """Return what can be done with a part."""
        return actions_of(part)

    def act(self, part: Part, action: ActionName) -> None:
        """Select a part, and edit, delete or move it."""
        self._select(selection_of(self.layout.journey, part))
        self.stage.viewport().setFocus()
        if action == "edit":
            self._edit(part)
        elif action == "delete":
            self.commands.delete_selection()
        elif action in MOVES:
            self.commands.move_selection(*MOVES[action])
            self.stage.reveal(self.stage.store.selection)

    def add(self, part: Part) -> bool:
        """Select a part beside those that are; tells whether it is selected then."""
        if "press" not in self.actions(part) or not self.exists(part):
            return False
        held = self.selected_parts()
        if part not in held:
            self._select(selected_with(self.layout.journey, held, part))
        return self.is_selected(part)

    def take_away(self, part: Part) -> bool:
        """Select a part no longer; tells whether that was possible."""
        held = self.selected_parts()
        left = selected_without(self.layout.journey, held, part) if part in held else None
        if left is not None:
            self._select(left)
        return left is not None

    def select_all(self, cell: CellPart | None) -> bool:
        """Select all cards that are shown in a cell, or on the map; tells whether there are any."""
        cells = (part for part in self.parts() if isinstance(part, CellPart))
        shown = [card for each in ([cell] if cell else cells) for card in self.children(each)]
        ids = tuple(card.entry for card in shown if isinstance(card, EntryPart))
        if ids:
            self._select(entries_selection(self.layout.journey, ids))
        return bool(ids)

    def select_nothing(self, cell: CellPart | None) -> bool:
        """Select no card of a cell, or nothing on the map."""
        within = frozenset(self.children(cell)) if cell else frozenset()
        left = [part for part in self.selected_parts() if cell and part not in within]
        ids = tuple(part.entry for part in left if isinstance(part, EntryPart))
        journey = self.layout.journey
        self._select(entries_selection(journey, ids) if ids else Selection(journey.id))
        return True

    def _select(self, chosen: Selection) -> None:
        self.commands.finish_editing()
        self.stage.store.select(chosen)
        self.stage.reveal(self.stage.store.selection)

    def _edit(self, part: Part) -> None:
        if not isinstance(part, TextPart):
            self.commands.edit_selection()
        elif part.target.kind == "persona":  # more than a text: a portrait, a quote, goals
            self.commands.show_map_details()
        else:
            self.commands.edit_requested.emit(part.target)
