"""Moving what is selected by keyboard: cards over cells, phases sideways, rows up and down."""

from collections.abc import Iterator, Sequence

from cjm_desktop.base.ids import PhaseGroupId, PhaseId
from cjm_desktop.edits.entries import as_kind, copy_entries, move_entries
from cjm_desktop.model.addresses import CellAddress, EntryPlace
from cjm_desktop.model.document import Card, Project, Row
from cjm_desktop.model.questions import cell_at, entries, find_entry, find_journey, find_row
from cjm_desktop.model.words import Medium
from cjm_desktop.ui.commands import reasons, steps
from cjm_desktop.ui.commands.entries import EntryCommands
from cjm_desktop.ui.commands.grid import GridCommands
from cjm_desktop.ui.commands.groups import GroupCommands
from cjm_desktop.ui.commands.reasons import reason
from cjm_desktop.ui.commands.values import ValueCommands


class MoveCommands(EntryCommands, GridCommands, GroupCommands, ValueCommands):
    """What moves by one place: dx is phases to the right, dy is places down."""

    def move_selection(self, dx: int, dy: int) -> None:
        """Move what is selected by one place, or say why it stays."""
        before = self.project
        self._move_selection(dx, dy)
        if self.project is before and not self.selection.point:
            self.said.emit(self._why_it_stays())

    def _why_it_stays(self) -> str:
        chosen, cursor = self.selection, self.cursor
        if cursor is not None and not chosen.entries:
            return reason(reasons.NO_CARD if self.count_in(cursor) else reasons.NOTHING_TO_MOVE)
        if self.is_nothing_selected or chosen.route or chosen.text:
            return reason(reasons.NOTHING_TO_MOVE)
        return reason(reasons.NOT_ALL if len(chosen.entries) > 1 else reasons.NO_WAY)

    def _move_selection(self, dx: int, dy: int) -> None:
        chosen = self.selection
        if chosen.entries:
            self._move_entries(dx, dy)
        elif chosen.point:
            self.nudge_point(dx, -dy)
        elif chosen.row is not None and chosen.phase is None:
            index = self._row_index(dy)
            if index is not None:
                self.drop_rows(self.chosen_rows, index)
        elif chosen.row is None:
            self._move_phases(chosen.group, dx)

    def _move_phases(self, group: PhaseGroupId | None, dx: int) -> None:
        if group is None:
            index = self._phase_index(self.chosen_phases, dx)
            if index is not None:
                self.drop_phases(self.chosen_phases, index)
            return
        index = self._group_index(group, dx)
        if index is not None:
            self.drop_phases(self.phases_in(group), index, group)

    def _move_entries(self, dx: int, dy: int) -> None:
        after = self._moved(dx, dy)
        if after is None:
            return
        ids = self.selection.entries
        self.carrying.emit(ids)
        self.apply_to(after, steps.of_entries(steps.MOVE_CARD, self.places()), ids)
        self.carried.emit(ids)

    def _moved(self, dx: int, dy: int) -> Project | None:
        """Return the project with the selected cards moved, None when one of them cannot go."""
        by_cell: dict[CellAddress, list[EntryPlace]] = {}
        for place in self.places():
            by_cell.setdefault(place.cell, []).append(place)
        if dy and len(by_cell) == 1:
            within = self._moved_within(*by_cell.popitem(), dy)
            return within if within is not None else self._moved_to_cells(dx, dy)
        return self._moved_to_cells(dx, dy)

    def _moved_within(
        self, cell: CellAddress, places: Sequence[EntryPlace], dy: int
    ) -> Project | None:
        """Return the project with cards one place up or down in their cell, None at its end."""
        row = find_row(self.journey, cell.row)
        if row is None:
            return None
        lanes: dict[tuple[str, ...], list[str]] = {}
        for place in places:
            lane = self._lane(row, cell.phase, place.entry.id)
            lanes.setdefault(lane, []).append(place.entry.id)
        after: Project | None = self.project
        for lane, gone in lanes.items():
            after = _moved_in_lane(after, cell, lane, gone, dy) if after is not None else None
        return after

    def _lane(self, row: Row, phase: PhaseId, entry: str) -> tuple[str, ...]:
        """Return the entries of a cell between which one is seen to move."""
        listed = entries(row, cell_at(row, phase))
        if row.role != "touchpoints" or row.kind != "cards":
            return tuple(e.id for e in listed)
        media: dict[str, Medium] = {
            card.id: self._medium(card) for card in listed if isinstance(card, Card)
        }
        return tuple(e.id for e in listed if media.get(e.id) == media.get(entry))

    def _medium(self, card: Card) -> Medium:
        channel = next((c for c in self.project.channels if c.id == card.channel), None)
        return card.medium or (channel.medium if channel else "digital")

    def _moved_to_cells(self, dx: int, dy: int) -> Project | None:
        """Return the project with each cell's cards in the next cell that way."""
        after = self.project
        for own, to in self._next_cells(dx, dy):
            if to is None:
                return None
            index = self.count_in(to) if dy else own[0].position
            after = move_entries(after, to.journey, [p.entry.id for p in own], to, index)
        return after

    def can_copy(self, dx: int, dy: int) -> bool:
        """Tell whether cards are selected of which copies can be put that way."""
        return bool(self.selection.entries) and all(to for _, to in self._next_cells(dx, dy))

    def copy_selection(self, dx: int, dy: int) -> None:
        """Put copies of the selected cards in the next cell that way and select those."""
        if not self.can_copy(dx, dy):
            self.said.emit(self._why_it_stays())
            return
        after, copies = self.project, dict[str, str]()
        for own, to in self._next_cells(dx, dy):
            if to is not None:
                originals = [place.entry.id for place in own]
                index = self.count_in(to)
                after, made = copy_entries(after, to.journey, originals, to, index)
                copies.update(zip(originals, made, strict=True))
        copied = tuple(entry for entry in self.selection.entries if entry in copies)
        chosen = tuple(copies[entry] for entry in copied)
        self.carrying.emit(copied)
        self.apply_to(after, steps.of_entries(steps.COPY_CARD, self.places()), chosen)
        self.carried.emit(chosen)

    def _next_cells(
        self, dx: int, dy: int
    ) -> Iterator[tuple[list[EntryPlace], CellAddress | None]]:
        """Yield the selected cards of each cell, in their order, and the next cell that way."""
        by_cell: dict[CellAddress, list[EntryPlace]] = {}
        for place in self.places():
            by_cell.setdefault(place.cell, []).append(place)
        for cell, own in by_cell.items():
            own.sort(key=lambda place: place.position)
            yield own, self._beside(cell, own, dx, dy)

    def _beside(
        self, cell: CellAddress, places: Sequence[EntryPlace], dx: int, dy: int
    ) -> CellAddress | None:
        if dx:
            phases = self.journey.phases[::dx]
            here = next((i for i, phase in enumerate(phases) if phase.id == cell.phase), 0)
            beside = next((phase for phase in phases[here + 1 :] if not phase.collapsed), None)
            return cell._replace(phase=beside.id) if beside else None
        rows = self.visible_rows()
        if dy < 0:
            rows = rows[::-1]
        here = next((i for i, row in enumerate(rows) if row.id == cell.row), len(rows))
        # past rows where it would be something else, and less: those take it from a hand
        holds = (
            r for r in rows[here + 1 :] if all(as_kind(p.entry, r.kind) is p.entry for p in places)
        )
        to = next(holds, None)
        return cell._replace(row=to.id) if to is not None else None

    def _row_index(self, dy: int) -> int | None:
        """Return where the selected rows go among the others, past hidden ones."""
        chosen = self.chosen_rows
        ids = [row.id for row in self.journey.rows]
        visible = [row.id for row in self.visible_rows()]
        if not dy or not chosen or chosen[0] not in visible:
            return None
        index = visible.index(chosen[0] if dy < 0 else chosen[-1]) + dy
        if not 0 <= index < len(visible):
            return None
        others = [id_ for id_ in ids if id_ not in chosen]
        return others.index(visible[index]) + (dy > 0)

    def _group_index(self, group: PhaseGroupId, dx: int) -> int | None:
        """Return where a group's phases go among the others: past all of the group beside it."""
        others = [phase for phase in self.journey.phases if phase.group != group]
        start = next(i for i, phase in enumerate(self.journey.phases) if phase.group == group)
        beside = others[start:] if dx > 0 else others[:start][::-1]
        if not dx or not beside:
            return None
        own = beside[0].group
        passed = next((i for i, phase in enumerate(beside) if phase.group != own), len(beside))
        return start + dx * (passed if own is not None else 1)

    def _phase_index(self, chosen: Sequence[PhaseId], dx: int) -> int | None:
        """Return where phases that stand side by side go among the others."""
        ids = [phase.id for phase in self.journey.phases]
        if not dx or not chosen:
            return None
        index = ids.index(chosen[0]) + dx
        return index if 0 <= index <= len(ids) - len(chosen) else None


def _moved_in_lane(
    project: Project, cell: CellAddress, lane: Sequence[str], gone: Sequence[str], dy: int
) -> Project | None:
    """Return a project with cards one place up or down among others, None at the end of these."""
    staying = [entry for entry in lane if entry not in gone]
    first = min(map(lane.index, gone))
    index = sum(entry in staying for entry in lane[:first]) + dy
    if not 0 <= index <= len(staying):
        return None
    journey = find_journey(project, cell.journey)
    beside = staying[index if dy < 0 else index - 1]
    neighbour = find_entry(journey, beside) if journey is not None else None
    if neighbour is None:
        return None
    return move_entries(project, cell.journey, gone, cell, neighbour.position + (dy > 0))
