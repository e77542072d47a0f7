"""Rows whose cells hold entries under each other: cards, touchpoints, quotes, actions."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Generic, Protocol

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import PhaseId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.base.sequences import same_ends
from cjm_desktop.layout.context import Context, Lane, Place
from cjm_desktop.layout.contract import Box, CellLayout
from cjm_desktop.layout.heads import lane_label, row_head
from cjm_desktop.layout.note_marks import note_mark
from cjm_desktop.layout.rows.asked import asked_cell, asked_height
from cjm_desktop.layout.rows.base import EMPTY_CELL, MeasuredRow, full_height
from cjm_desktop.layout.rows.form import Entry, Form, Slot
from cjm_desktop.layout.stacking import stack
from cjm_desktop.model.document import Cell, Row
from cjm_desktop.model.words import Medium
from cjm_desktop.scene.items import Item, Part


class Measured(NamedTuple, Generic[Entry]):
    """The entries that one column shows, with their heights."""

    cell: Cell | None = None
    entries: tuple[Entry, ...] = ()
    heights: tuple[float, ...] = ()
    spans: tuple[int, ...] = ()
    lanes: tuple[Medium, ...] = ()  # of touchpoints


@dataclass(frozen=True, slots=True, eq=False)
class StackedCell(Generic[Entry]):
    """One cell: numbers only; boxes and parts are made anew when asked for."""

    form: Form[Entry]
    context: Context
    column: int
    measured: Measured[Entry]
    tops: tuple[float, ...]

    @property
    def boxes(self) -> Sequence[Box]:
        """The entries' boxes."""
        # Asked for thousands at once, while a rubber band is drawn round them.
        columns, column, kind = self.context.columns, self.column, self.form.kind
        _, entries, heights, spans, _ = self.measured
        left, single = columns.left(column), columns.inner(column)
        boxes: list[Box] = []
        for index in self._order():
            span = spans[index]
            width = single if span == 1 else columns.inner(column, span)
            rect = Rect(left, self.tops[index], width, heights[index])
            boxes.append(Box(kind, entries[index].id, rect))
        return boxes

    @property
    def colours(self) -> Sequence[Colour]:
        """The entries' flat colours."""
        return [self.form.colour(entry, slot, self.context) for entry, slot, _ in self.placed()]

    def rect_of(self, entry: str) -> Rect | None:
        """Return where an entry stands, in row coordinates; None when it is not shown here."""
        _, entries, heights, spans, _ = self.measured
        for index, candidate in enumerate(entries):
            if candidate.id == entry:
                columns, column = self.context.columns, self.column
                width = columns.inner(column, spans[index])
                return Rect(columns.left(column), self.tops[index], width, heights[index])
        return None

    def parts(self) -> Sequence[Part]:
        """Return a part for each entry."""
        return [
            Part(rect, self.items(entry, slot), entry.id) for entry, slot, rect in self.placed()
        ]

    def placed(self) -> Iterator[tuple[Entry, Slot, Rect]]:
        """Yield the entries from top to bottom, with the place that each one has."""
        return map(self._place, self._order())

    def items(self, entry: Entry, slot: Slot) -> tuple[Item, ...]:
        """Return what to draw of one entry; a view that shows half a cell makes half of it."""
        return (
            *self.form.items(entry, slot, self.context),
            *note_mark(entry, slot.width, self.context),
        )

    def _order(self) -> list[int]:
        """Return the entries' places from top to bottom; in lanes that is not the cell's order."""
        return sorted(range(len(self.tops)), key=self.tops.__getitem__)

    def _place(self, index: int) -> tuple[Entry, Slot, Rect]:
        columns, column = self.context.columns, self.column
        _, entries, heights, spans, _ = self.measured
        span, height = spans[index], heights[index]
        width = columns.inner(column, span)
        slot = Slot(column, index, width, height, columns.text(column, span))
        return entries[index], slot, Rect(columns.left(column), self.tops[index], width, height)


class Overlay(Protocol):
    """Lines that run over the cells of a row, and maybe of others: a route or a link."""

    @property
    def span(self) -> tuple[float, float]:
        """How far up and down they go, in row coordinates."""
        ...

    @property
    def beside(self) -> Sequence[tuple[float, float]]:
        """From where to where, down the row, they reach over the heads left of the columns."""
        ...

    def moved(self, dy: float) -> "Overlay":
        """Return the same lines as much further down."""
        ...

    def items(self, context: Context) -> Sequence[Item]:
        """Return what to draw, in row coordinates."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class StackedRow(MeasuredRow):
    """A row of stacked entries, with the lines that run over them."""

    overlays: tuple[Overlay, ...] = ()
    lanes: tuple[Lane, ...] = ()
    corridor: tuple[float, float] | None = None  # top and bottom of the strip between two lanes

    def head(self) -> Part:
        """Return the row's head, which names its lanes."""
        head = row_head(self.row, self.context, self.height)
        labels = [lane_label(self.context, lane.medium, lane.y) for lane in self.lanes]
        return Part(head.rect, (*head.items, *chain.from_iterable(labels)), head.owner)

    def over(self) -> Sequence[Part]:
        """Return the routes and links that belong to the row."""
        top, bottom = self.reach
        moved = [overlay.moved(-top) if top else overlay for overlay in self.overlays]
        drawn = tuple(item for overlay in moved for item in overlay.items(self.context))
        rect = Rect(0, top, self.context.columns.right, bottom - top)
        return (Part(rect, drawn),) if drawn else ()

    @property
    def beside(self) -> Sequence[tuple[float, float]]:
        """From where to where routes and links reach over the row heads."""
        return [stretch for overlay in self.overlays for stretch in overlay.beside]

    @property
    def reach(self) -> tuple[float, float]:
        """From where to where the row and its routes and links go, which may cross others."""
        spans = [overlay.span for overlay in self.overlays]
        top = min([0.0, *(top for top, _ in spans)])
        return top, max([self.height, *(bottom for _, bottom in spans)])


KnownCells = dict[PhaseId, StackedCell[Entry]]
"""The cells of a row's layout before, by phase, as far as they may still be right."""


def measure_stacked(
    form: Form[Entry],
    row: Row,
    context: Context,
    place: Place,
    previous: MeasuredRow | None,
    top: float | None = None,
) -> StackedRow:
    """Measure a row of entries under each other, the first one at ``top``."""
    spacing = form.spacing
    start = spacing.top if top is None else top
    known = known_cells(form, context, previous)
    measured = measure_cells(form, row, context, known)
    stacked = stack([cell.heights for cell in measured], spans_of(measured), spacing.gap)
    tops = [tuple([start + offset for offset in column]) for column in stacked.offsets]
    cells = build_cells(form, context, measured, tops, known)
    content = start + stacked.height + spacing.bottom if stacked.height else 0.0
    content = max(content, asked_height(cells))
    return StackedRow(row, context, place, full_height(row, context, place, content), cells)


def known_cells(
    form: Form[Entry], context: Context, previous: MeasuredRow | None
) -> KnownCells[Entry]:
    """Return the cells of the layout before, unless what surrounds them has changed."""
    if previous is None or previous.context.measurer is not context.measurer:
        return {}
    if form.facts(previous.context) != form.facts(context):
        return {}
    return {
        cell.measured.cell.phase: cell
        for cell in previous.cells
        if isinstance(cell, StackedCell) and cell.form is form and cell.measured.cell
    }


def measure_cells(
    form: Form[Entry], row: Row, context: Context, known: KnownCells[Entry]
) -> list[Measured[Entry]]:
    """Measure the entries of every column, taking over heights that cannot have changed."""
    cells = {cell.phase: cell for cell in row.cells}
    measured: list[Measured[Entry]] = []
    for column, phase in enumerate(context.columns.phases):
        cell = cells.get(phase)
        if cell is None:
            measured.append(Measured())
            continue
        before = known.get(phase)
        if before and not _as_wide(before, column, context):
            before = None
        if before and before.measured.cell is cell:
            measured.append(before.measured)
            continue
        entries = _shown(form, form.entries(cell), column, context)
        if before and not form.by_order:
            measured.append(_measured_anew(form, cell, entries, column, context, before.measured))
        else:
            heights = form.heights(entries, column, context)
            lanes = form.lanes(entries, context)
            measured.append(Measured(cell, entries, heights, form.spans(entries), lanes))
    return measured


def _measured_anew(
    form: Form[Entry],
    cell: Cell,
    entries: tuple[Entry, ...],
    column: int,
    context: Context,
    before: Measured[Entry],
) -> Measured[Entry]:
    """Measure what differs from the cell before between its first and last entries."""
    first, last = same_ends(entries, before.entries)
    new = entries[first : len(entries) - last]
    rest = len(before.entries) - last
    heights = form.heights(new, column, context)
    return Measured(
        cell,
        entries,
        before.heights[:first] + heights + before.heights[rest:],
        before.spans[:first] + form.spans(new) + before.spans[rest:],
        before.lanes[:first] + form.lanes(new, context) + before.lanes[rest:],
    )


def build_cells(
    form: Form[Entry],
    context: Context,
    measured: Sequence[Measured[Entry]],
    tops: Sequence[tuple[float, ...]],
    known: KnownCells[Entry],
) -> tuple[CellLayout, ...]:
    """Return the cells of a row, those before that are the same as they are."""
    cells: list[CellLayout] = []
    covered = 0  # columns that entries reach into
    for column, (own, own_tops) in enumerate(zip(measured, tops, strict=True)):
        covered = max(covered, column + max(own.spans, default=0))
        if own.cell is None or not own.entries:
            prompt = own.cell.prompt if own.cell and column >= covered else ""
            cells.append(asked_cell(prompt, context, column) or EMPTY_CELL)
            continue
        before = known.get(own.cell.phase)
        if before and before.measured is own and _as_it_was(before, column, own_tops, context):
            cells.append(before)
        else:
            cells.append(StackedCell(form, context, column, own, own_tops))
    return tuple(cells)


def spans_of(measured: Sequence[Measured[Entry]]) -> list[tuple[int, ...]] | None:
    """Return over how many columns each entry runs, None when all keep to one."""
    spans = [own.spans for own in measured]
    return spans if any(max(own, default=1) > 1 for own in spans) else None


def _shown(
    form: Form[Entry], entries: tuple[Entry, ...], column: int, context: Context
) -> tuple[Entry, ...]:
    """Return the entries that reach into a column that is not collapsed."""
    collapsed = context.frame.collapsed
    if not collapsed[column]:
        return entries
    spans = form.spans(entries)
    return tuple(
        entry
        for entry, span in zip(entries, spans, strict=True)
        if not all(collapsed[column : column + span])
    )


def _as_wide(before: StackedCell[Entry], column: int, context: Context) -> bool:
    """Tell whether every entry of a cell has the widths that it was measured for."""
    then, now = before.context.frame, context.frame
    if then is now and before.column == column:
        return True
    if then.collapsed[before.column] or now.collapsed[column]:
        return False
    widths = then.columns.inner(before.column), then.columns.text(before.column)
    same = widths == (now.columns.inner(column), now.columns.text(column))
    return same and max(before.measured.spans, default=1) == 1


def _as_it_was(
    before: StackedCell[Entry], column: int, tops: tuple[float, ...], context: Context
) -> bool:
    same_place = before.column == column and before.tops == tops
    return same_place and before.context.frame is context.frame
