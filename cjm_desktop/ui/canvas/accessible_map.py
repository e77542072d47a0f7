"""The map as a table to be read: its parts, what they are called and where they are."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import PhaseId, RouteId, RowId
from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.layout.route_places import drawn_route
from cjm_desktop.layout.routes import STOP
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
from cjm_desktop.ui.canvas import accessible_words as words
from cjm_desktop.ui.canvas.places import (
    cell_indices,
    cell_rect_at,
    entry_rect,
    text_rect,
)
from cjm_desktop.ui.canvas.stage import Stage
from cjm_desktop.ui.canvas.views import seen_part
from cjm_desktop.ui.commands import Commands
from cjm_desktop.ui.commands.base import cell_selection, entries_selection
from cjm_desktop.ui.commands.targets import TextKind, TextTarget
from cjm_desktop.ui.route_names import stop_names

ActionName = Literal["press", "edit", "delete"]


class PhasePart(NamedTuple):
    """The header of a phase."""

    phase: PhaseId


class RowPart(NamedTuple):
    """The head of a row."""

    row: RowId


class CellPart(NamedTuple):
    """A cell."""

    row: RowId
    phase: PhaseId


class EntryPart(NamedTuple):
    """A card or action."""

    entry: str


class RoutePart(NamedTuple):
    """A route."""

    route: RouteId


class StopPart(NamedTuple):
    """A stop of a route, by its place."""

    route: RouteId
    place: int


Part = PhasePart | RowPart | CellPart | EntryPart | RoutePart | StopPart


class AccessibleMap:
    """Answers what assistive technology asks of the journey that is shown.

    The table's children are the phases' headers, then row by row the row's head and its cells, and
    at last the routes, which are lists of their stops.
    """

    def __init__(self, stage: Stage, commands: Commands) -> None:
        self.stage = stage
        self.commands = commands

    @property
    def layout(self) -> MapLayout:
        """The layout that is shown."""
        return self.stage.map_layout

    def name_of_table(self) -> str:
        """Return what the table is called: the journey's title."""
        journey = self.layout.journey
        return journey.title or journey.name or self.layout.project.title

    # The parts

    def count(self) -> int:
        """Return how many headers, cells and routes there are."""
        return self._cell_count() + len(self.layout.journey.routes)

    def at(self, index: int) -> Part | None:
        """Return the header or cell at a place among the table's children."""
        phases, rows = self.layout.columns.phases, self.layout.rows
        if 0 <= index < len(phases):
            return PhasePart(phases[index])
        row, column = divmod(index - len(phases), len(phases) + 1)
        if row >= len(rows):
            return self._route_at(index - self._cell_count())
        if row < 0:
            return None
        row_id = rows[row].row.id
        return CellPart(row_id, phases[column - 1]) if column else RowPart(row_id)

    def index(self, part: Part) -> int:
        """Return a part's place among its siblings, -1 when it is gone."""
        if isinstance(part, EntryPart | StopPart):
            parent = self.parent(part)
            siblings = self.children(parent) if parent else []
            return siblings.index(part) if part in siblings else -1
        if isinstance(part, RoutePart):
            routes = [route.id for route in self.layout.journey.routes]
            return self._cell_count() + routes.index(part.route) if part.route in routes else -1
        row, column = self.spot(part)
        if row is None and column is None:
            return -1
        phases = len(self.layout.columns.phases)
        if row is None:
            return -1 if column is None else column
        return phases + row * (phases + 1) + (0 if column is None else column + 1)

    def spot(self, part: Part) -> tuple[int | None, int | None]:
        """Return the row and column of a header or cell, None for what it lacks."""
        phases = self.layout.columns.phases
        match part:
            case PhasePart(phase=phase):
                return None, phases.index(phase) if phase in phases else None
            case RowPart(row=row):
                return self.layout.index_of(row), None
            case CellPart(row=row, phase=phase):
                found = cell_indices(self.layout, self._address(row, phase))
                return found or (None, None)
            case EntryPart():
                parent = self.parent(part)
                return self.spot(parent) if parent else (None, None)
            case RoutePart() | StopPart():
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
        return [EntryPart(entry.id) for entry in listed]

    def exists(self, part: Part) -> bool:
        """Tell whether a part is shown."""
        if isinstance(part, EntryPart):
            return entry_rect(self.layout, part.entry) is not None
        return self.index(part) >= 0

    def part_at(self, view: QPointF) -> Part | None:
        """Return the header or cell at a place in the view."""
        hit = self.stage.hit(view)
        if hit.zone == "header" and hit.column is not None:
            return PhasePart(self.layout.columns.phases[hit.column])
        if hit.row is None:
            return None
        row = self.layout.rows[hit.row].row.id
        if hit.zone == "row_head":
            return RowPart(row)
        if hit.zone == "body" and hit.column is not None:
            return CellPart(row, self.layout.columns.phases[hit.column])
        return None

    def selected(self) -> Part | None:
        """Return the part that the keyboard cursor is on."""
        chosen = self.stage.store.selection
        if chosen.route is not None:
            return RoutePart(chosen.route)
        if chosen.entries:
            return EntryPart(chosen.entries[-1])
        if chosen.row is not None and chosen.phase is not None:
            return CellPart(chosen.row, chosen.phase)
        if chosen.row is not None:
            return RowPart(chosen.row)
        return PhasePart(chosen.phase) if chosen.phase is not None else None

    def is_selected(self, part: Part) -> bool:
        """Tell whether a part is selected, alone or with others."""
        if isinstance(part, EntryPart):
            return part.entry in self.stage.store.selection.entries
        return part == self.selected()

    # What they are called

    def name(self, part: Part) -> str:
        """Return what a part is called; a cell by its row and phase, a card by its text."""
        journey = self.layout.journey
        match part:
            case PhasePart(phase=phase):
                found = enumerate(journey.phases, 1)
                return next((words.phase_words(p, n) for n, p in found if p.id == phase), "")
            case RowPart(row=row):
                rows = enumerate(journey.rows, 1)
                return next((words.row_words(r, n) for n, r in rows if r.id == row), "")
            case CellPart(row=row, phase=phase):
                return f"{self.name(RowPart(row))}, {self.name(PhasePart(phase))}"
            case EntryPart(entry=entry):
                place = find_entry(journey, entry)
                return words.entry_words(place.entry) if place else ""
            case RoutePart(route=route_id):
                route = find_route(journey, route_id)
                return words.route_words(self.layout.project, journey, route) if route else ""
            case StopPart(route=route_id, place=number):
                route = find_route(journey, route_id)
                names = stop_names(journey, route) if route else []
                return names[number] if number < len(names) else ""

    def description(self, part: Part) -> str:
        """Return what else there is to say of a part."""
        journey = self.layout.journey
        match part:
            case PhasePart(phase=phase):
                found = find_phase(journey, phase)
                return (found.not_applicable or found.question) if found else ""
            case RowPart(row=row):
                holder = find_row(journey, row)
                return holder.prompt if holder else ""
            case CellPart(row=row, phase=phase):
                holder = find_row(journey, row)
                return words.cell_description(holder, cell_at(holder, phase)) if holder else ""
            case EntryPart(entry=entry):
                place = find_entry(journey, entry)
                if place is None:
                    return ""
                holder = find_row(journey, place.cell.row)
                return words.entry_description(place.entry, holder, self.layout.project)
            case RoutePart() | StopPart():
                return ""

    # Where they are

    def view_rect(self, part: Part) -> QRectF:
        """Return where a part is in the view, headers where they stick; empty when it is gone."""
        layout, camera = self.layout, self.stage.camera
        match part:
            case PhasePart(phase=phase):
                return text_rect(layout, camera, TextTarget("phase", phase)) or QRectF()
            case RowPart():
                return self._head_rect(part)
            case CellPart(row=row, phase=phase):
                indices = cell_indices(layout, self._address(row, phase))
                return camera.view_rect(cell_rect_at(layout, *indices)) if indices else QRectF()
            case EntryPart(entry=entry):
                rect = entry_rect(layout, entry)
                return camera.view_rect(rect) if rect else QRectF()
            case RoutePart(route=route):
                drawn = drawn_route(layout, route)
                return camera.view_rect(drawn.rect) if drawn else QRectF()
            case StopPart(route=route, place=number):
                drawn = drawn_route(layout, route)
                stop = drawn.stop(number) if drawn else None
                return camera.view_rect(Rect(*stop, 0, 0).grown(STOP)) if stop else QRectF()

    def is_in_view(self, part: Part) -> bool:
        """Tell whether anything of a part shows."""
        kinds: dict[type[Part], TextKind] = {PhasePart: "phase", RowPart: "row"}
        room = seen_part(self.layout, self.stage.camera, kinds.get(type(part), "card"))
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

    def _head_rect(self, part: RowPart) -> QRectF:
        layout, camera = self.layout, self.stage.camera
        index = layout.index_of(part.row)
        if index is None:
            return QRectF()
        left = camera.head_left(layout)
        top = camera.view_point(0, layout.body_top + layout.tops[index]).y()
        width, height = camera.head_right(layout) - left, layout.rows[index].height * camera.zoom
        return QRectF(left, top, width, height)

    # What can be done with them

    def actions(self, part: Part) -> list[ActionName]:
        """Return what can be done with a part."""
        if isinstance(part, CellPart):
            return ["press", "edit"]
        if isinstance(part, StopPart):
            return ["press"]
        return ["press", "edit", "delete"]

    def act(self, part: Part, action: ActionName) -> None:
        """Select a part, and edit or delete it."""
        store = self.stage.store
        store.select(self._selection(part))
        self.stage.reveal(store.selection)
        self.stage.viewport().setFocus()
        if action == "edit":
            self.commands.edit_selection()
        elif action == "delete":
            self.commands.delete_selection()

    def _selection(self, part: Part) -> Selection:
        journey = self.layout.journey
        match part:
            case PhasePart(phase=phase):
                return Selection(journey.id, phase=phase)
            case RowPart(row=row):
                return Selection(journey.id, row=row)
            case CellPart(row=row, phase=phase):
                return cell_selection(self._address(row, phase))
            case EntryPart(entry=entry):
                return entries_selection(journey, (entry,))
            case RoutePart(route=route) | StopPart(route=route):
                return Selection(journey.id, route=route)

    def _cell_count(self) -> int:
        phases, rows = len(self.layout.columns.phases), len(self.layout.rows)
        return phases + rows * (phases + 1)

    def _route_at(self, place: int) -> RoutePart | None:
        routes = self.layout.journey.routes
        return RoutePart(routes[place].id) if 0 <= place < len(routes) else None

    def _address(self, row: RowId, phase: PhaseId) -> CellAddress:
        return CellAddress(self.layout.journey.id, row, phase)
