"""Where the keyboard cursor goes: over cells, over cards within them, and over the headers."""

from collections.abc import Sequence

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import PhaseId
from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.store.selection import Selection, SheetText
from cjm_desktop.ui.canvas.around_grid import (
    Spot,
    column_under,
    end_of_line,
    next_on_line,
    next_up_or_down,
    spans,
    spot_of,
    texts_above,
)
from cjm_desktop.ui.canvas.places import entry_rect
from cjm_desktop.ui.commands.base import cell_selection


class Walk:
    """Moves over one layout from one selection; every step returns the next selection.

    A step that leads nowhere returns None.
    """

    def __init__(self, layout: MapLayout, selection: Selection) -> None:
        self._layout = layout
        self._from = selection
        self._rows = [row.row.id for row in layout.rows]
        self._phases = layout.columns.phases

    def down(self) -> Selection | None:
        """Return the next card down, the next row's first, or the cell of an empty one."""
        return self._vertical(1)

    def up(self) -> Selection | None:
        """Return the card above, the last one of the row above, or what stands above the grid."""
        return self._vertical(-1)

    def right(self) -> Selection | None:
        """Return the card beside in the next phase, or the cell; from a row's head its first."""
        return self._horizontal(1)

    def left(self) -> Selection | None:
        """Return the card beside in the phase before, or the cell; from the first a row's head."""
        return self._horizontal(-1)

    def next_cell(self) -> Selection | None:
        """Return the next cell, the first of the next row after the last; None after all."""
        return self._beside(1)

    def previous_cell(self) -> Selection | None:
        """Return the cell before, the last of the row above before the first."""
        return self._beside(-1)

    def row_start(self) -> Selection | None:
        """Return the first cell of the row, or the first header."""
        return self._in_row(0)

    def row_end(self) -> Selection | None:
        """Return the last cell of the row, or the last header."""
        return self._in_row(len(self._phases) - 1)

    def top(self) -> Selection | None:
        """Return the cell of the first row in the same phase, or the first row's head."""
        return None if self._from.text else self._in_column(self._next_row(-1, 1))

    def bottom(self) -> Selection | None:
        """Return the cell of the last row in the same phase, or the last row's head."""
        return self._in_column(self._next_row(len(self._rows), -1))

    def map_start(self) -> Selection | None:
        """Return the first cell of the map, its first header or row where it has no cells."""
        row = self._next_row(-1, 1)
        column = self._open_column(row, 0, 1) if row is not None else 0
        return self._arrive(row, column) or self._first_head()

    def map_end(self) -> Selection | None:
        """Return the last cell of the map, its first header or row where it has no cells."""
        row = self._next_row(len(self._rows), -1)
        last = len(self._phases) - 1
        column = self._open_column(row, last, -1) if row is not None else last
        return self._arrive(row, column) or self._first_head()

    def to_grid(self) -> Selection | None:
        """Return the header of the phase below or above a text around the grid."""
        text = self._from.text
        spot = spot_of(self._layout, text) if text else None
        if text is None or spot is None or not self._phases:
            return Selection(self._from.journey)
        return self._header(column_under(self._layout, text, spot.rect))

    def by_height(self, height: float) -> Selection | None:
        """Return the cell that stands a height in map units further down, or up when negative."""
        row, _ = self._place()
        if row is None:
            return None
        layout = self._layout
        wanted = max(0.0, min(layout.height - 1, layout.tops[row] + height))
        reached = layout.row_at(wanted)
        way = 1 if height > 0 else -1
        index = row + way if reached is None or reached == row else reached
        return self._in_column(index if index in range(len(self._rows)) else None)

    # Where the cursor is

    def _place(self) -> tuple[int | None, int | None]:
        chosen = self._from
        row = self._rows.index(chosen.row) if chosen.row in self._rows else None
        column = self._phases.index(chosen.phase) if chosen.phase in self._phases else None
        return row, column

    def _entries(self, row: int, column: int) -> list[str]:
        """Return the cards of a cell as they stand below each other."""
        boxes = self._layout.rows[row].cells[column].boxes
        return [box.owner for box in boxes if box.kind in ("card", "action")]

    def _current(self) -> str | None:
        return self._from.entries[-1] if self._from.entries else None

    # Steps

    def _vertical(self, step: int) -> Selection | None:
        row, column = self._place()
        if self._from.text is not None:
            return self._from_text(self._from.text, step)
        if self._from.group is not None:
            first = self._span_of_group()[0]
            return self._header(first) if step > 0 else self._text_above(first)
        if row is None and column is None:
            return self.map_start()
        if row is None and step < 0:
            return self._group_above(column) or self._text_above(column)
        if row is None:
            return self._below_header(column)
        if column is None:
            return self._head(row + step) if 0 <= row + step < len(self._rows) else None
        within = self._within(row, column, step)
        if within is not None:
            return within
        index = self._open_row(row, column, step)
        if index is None:
            return self._above_rows(column) if step < 0 else None
        return self._arrive(index, column, last=step < 0)

    def _within(self, row: int, column: int, step: int) -> Selection | None:
        listed, current = self._entries(row, column), self._current()
        if current is None and listed and self._from.point is None:
            return self._at(row, column, listed[0]) if step > 0 else None
        if current not in listed:
            return None
        index = listed.index(current) + step
        return self._at(row, column, listed[index]) if 0 <= index < len(listed) else None

    def _horizontal(self, step: int) -> Selection | None:
        row, column = self._place()
        if self._from.text is not None:
            return self._text_beside(self._from.text, step)
        if self._from.group is not None:
            return self._group_beside(step)
        if row is None and column is None:
            return self.map_start()
        index = step - 1 if column is None else column + step
        if row is None:
            return self._header(index) if 0 <= index < len(self._phases) else None
        if column is None and step < 0:
            return None
        index = self._open_column(row, index, step)
        if index < 0:
            return self._head(row)
        if self._is_divider(row) or index >= len(self._phases):
            return None
        return self._at(row, index, self._nearest(row, index))

    def _span_of_group(self) -> tuple[int, int]:
        phases = self._layout.journey.phases
        places = [place for place, phase in enumerate(phases) if phase.group == self._from.group]
        return (places[0], places[-1]) if places else (0, 0)

    def _group_above(self, column: int | None) -> Selection | None:
        group = self._layout.journey.phases[column].group if column is not None else None
        return Selection(self._from.journey, group=group) if group is not None else None

    def _group_beside(self, step: int) -> Selection | None:
        first, last = self._span_of_group()
        phases = self._layout.journey.phases
        beside = phases[last + 1 :] if step > 0 else phases[:first][::-1]
        group = next((phase.group for phase in beside if phase.group is not None), None)
        return Selection(self._from.journey, group=group) if group is not None else None

    # Around the grid

    def _from_text(self, text: SheetText, step: int) -> Selection | None:
        """Return what stands above or below a text; below them all is the header, or a cell."""
        spot = spot_of(self._layout, text)
        if spot is None:
            return self.map_start()
        spots = spans(self._layout) if text.kind == "span" else texts_above(self._layout)
        beyond = next_up_or_down(spots, spot.rect, step)
        if beyond is not None:
            return self._on_text(beyond, text.via)
        if not self._phases:
            return self._first_head() if step > 0 else None
        column = column_under(self._layout, text, spot.rect)
        if text.kind == "span":
            return self._header(column) if step < 0 else self._first_below(column)
        return (self._group_above(column) or self._header(column)) if step > 0 else None

    def _text_above(self, column: int | None) -> Selection | None:
        """Return the text that stands nearest above a phase's header."""
        if column is None:
            return None
        layout = self._layout
        left, width = layout.left + layout.columns.left(column), layout.columns.inner(column)
        here = Rect(left, layout.header_top, width, layout.header.height)
        return self._on_text(next_up_or_down(texts_above(layout), here, -1), self._phases[column])

    def _below_header(self, column: int | None) -> Selection | None:
        """Return the first span of a ruler below a phase, else its first cell."""
        if column is None:
            return None
        first = next(iter(self._spans_of(column)), None)
        return self._on_text(first, self._phases[column]) or self._first_below(column)

    def _above_rows(self, column: int) -> Selection:
        """Return the last span of a ruler above the cells of a phase, else its header."""
        last = next(iter(self._spans_of(column)[::-1]), None)
        return self._on_text(last, self._phases[column]) or self._header(column)

    def _spans_of(self, column: int) -> list[Spot]:
        middle = self._layout.left + self._layout.columns.left(column) + 1
        found = [s for s in spans(self._layout) if s.rect.x <= middle < s.rect.right]
        return sorted(found, key=lambda spot: spot.rect.y)

    def _first_below(self, column: int) -> Selection | None:
        return self._arrive(self._open_row(-1, column, 1), column)

    def _text_beside(self, text: SheetText, step: int) -> Selection | None:
        spot = spot_of(self._layout, text)
        spots = spans(self._layout) if text.kind == "span" else texts_above(self._layout)
        return self._on_text(next_on_line(spots, spot.rect, step)) if spot else self.map_start()

    def _end_of_line(self, text: SheetText, step: int) -> Selection | None:
        spot = spot_of(self._layout, text)
        spots = spans(self._layout) if text.kind == "span" else texts_above(self._layout)
        return self._on_text(end_of_line(spots, spot.rect, step)) if spot else self.map_start()

    def _on_text(self, spot: Spot | None, via: PhaseId | None = None) -> Selection | None:
        if spot is None:
            return None
        return Selection(self._from.journey, text=spot.text._replace(via=via))

    def _nearest(self, row: int, column: int) -> str | None:
        """Return the card of a cell that stands nearest in height to the current one."""
        listed, current = self._entries(row, column), self._current()
        if not listed:
            return None
        here = entry_rect(self._layout, current) if current else None
        if here is None:
            return listed[0]
        height = here.centre.y

        def distance(entry: str) -> float:
            rect = entry_rect(self._layout, entry)
            return abs(rect.centre.y - height) if rect else float("inf")

        return min(listed, key=distance)

    def _beside(self, step: int) -> Selection | None:
        row, column = self._place()
        if row is None or column is None:
            return None
        index: int | None = row
        column = self._open_column(row, column + step, step)
        while index is not None and not 0 <= column < len(self._phases):
            index = self._next_row(index, step)
            if index is not None:
                column = self._open_column(index, 0 if step > 0 else len(self._phases) - 1, step)
        return None if index is None else self._arrive(index, column)

    def _in_row(self, column: int) -> Selection | None:
        row, _ = self._place()
        if self._from.text is not None:
            return self._end_of_line(self._from.text, 1 if column else -1)
        if row is None:
            return self._header(column) if self._from.phase is not None else self.map_start()
        if self._is_divider(row):
            return None
        return self._arrive(row, self._open_column(row, column, -1 if column else 1))

    def _in_column(self, row: int | None) -> Selection | None:
        _, column = self._place()
        if row is None:
            return None
        if column is None:
            return self._head(row)
        return None if self._is_closed(row, column) else self._arrive(row, column)

    def _next_row(self, row: int, step: int) -> int | None:
        """Return the next row that has cells; dividers have none."""
        rows: Sequence[int] = range(row + step, len(self._rows) if step > 0 else -1, step)
        return next((r for r in rows if not self._is_divider(r)), None)

    def _open_row(self, row: int, column: int | None, step: int) -> int | None:
        """Return the next row in which a column has a cell that can be seen."""
        following = self._next_row(row, step)
        while following is not None and column is not None and self._is_closed(following, column):
            following = self._next_row(following, step)
        return following

    def _open_column(self, row: int, column: int, step: int) -> int:
        """Return the column of the first cell, from one on, that can be seen; else past the end."""
        while 0 <= column < len(self._phases) and self._is_closed(row, column):
            column += step
        return column

    def _is_closed(self, row: int, column: int) -> bool:
        """Tell whether a cell is that of a collapsed phase, in which nothing is shown."""
        return self._layout.journey.phases[column].collapsed and not self._entries(row, column)

    def _is_divider(self, row: int) -> bool:
        return self._layout.rows[row].row.kind == "divider"

    # Where it comes

    def _arrive(
        self, row: int | None, column: int | None, *, last: bool = False
    ) -> Selection | None:
        if row is None or column is None or not 0 <= column < len(self._phases):
            return None
        listed = self._entries(row, column)
        entry = (listed[-1] if last else listed[0]) if listed else None
        return self._at(row, column, entry)

    def _at(self, row: int, column: int, entry: str | None) -> Selection:
        cell = CellAddress(self._from.journey, self._rows[row], self._phases[column])
        return cell_selection(cell, (entry,) if entry else ())

    def _head(self, row: int) -> Selection:
        return Selection(self._from.journey, row=self._rows[row])

    def _first_head(self) -> Selection | None:
        """Return the first header, or the head of the first row where there are no phases."""
        if self._phases:
            return self._header(0)
        return self._head(0) if self._rows else None

    def _header(self, column: int) -> Selection:
        return Selection(self._from.journey, phase=self._phases[column])
