"""Where the cells of a table come in a journey, and as what: the plan that a person may see."""

from collections.abc import Sequence
from itertools import pairwise

from cjm_desktop.base.ids import PhaseId, RowId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.edits.contents import Content, LeftOut, Shape, Texts, both, content_of
from cjm_desktop.edits.matching import same_name
from cjm_desktop.model.document import Journey, Row
from cjm_desktop.model.table import Point, Table, TableCell
from cjm_desktop.model.words import SERIES_WORDS, Language, RowKind, Series


class TableOptions(NamedTuple):
    """How a table is read."""

    split_lines: bool = True
    split_semicolons: bool = False
    phase_names: bool = False  # in the first line
    row_names: bool = False  # in the first column


class Column(NamedTuple):
    """A phase that takes a column; without an id it will be added, or named when it has no name."""

    name: str
    phase: PhaseId | None
    is_named: bool = False  # a phase without a name gets this one


class Lane(NamedTuple):
    """A row, or one series of a score row, that takes a line; without an id it will be added."""

    name: str
    row: RowId | None
    kind: RowKind = "cards"
    series: Series | None = None


class Plan(NamedTuple):
    """Which phases and rows take a table, and what comes in each of their cells."""

    columns: tuple[Column, ...]
    lanes: tuple[Lane, ...]
    contents: tuple[tuple[Content | None, ...], ...]  # a line for each lane; None is empty

    @property
    def new_phases(self) -> int:
        """How many phases are added."""
        return sum(column.phase is None for column in self.columns)

    @property
    def new_rows(self) -> int:
        """How many rows are added."""
        return sum(lane.row is None for lane in self.lanes)

    @property
    def left_out(self) -> int:
        """How many cells have no place: a row of numbers takes no words, and none takes errors."""
        return sum(isinstance(each, LeftOut) for line in self.contents for each in line)


def plan_table(
    journey: Journey,
    language: Language,
    table: Table,
    options: TableOptions,
    row: RowId | None = None,
    phase: PhaseId | None = None,
    series: Series | None = None,
) -> Plan:
    """Return where a table comes, from a cell on to the right and down; None begins at the first.

    Columns and lines with a name go to the phase and row of that name, wherever those are. A row
    of relevance and presence takes two lines, a row without cells none. No phase is added for what
    a text spans alone.
    """
    lines, names, heads = _parted(table, options)
    lines, names = _within(lines, names, _room(journey, phase))
    starts = _starts(names, len(lines[0]) if lines else 0)
    called = [_one_line(names[start]) for start in starts] if names is not None else None
    columns = _columns(journey, phase, called, len(starts))
    lanes = list(_lanes(journey, row, series, heads, len(lines)))
    shape = Shape(options.split_lines, options.split_semicolons, _written(table.point) or language)
    contents = [
        _gathered([content_of(cell, lane.kind, shape) for cell in line], starts)
        for lane, line in zip(lanes, lines, strict=True)
    ]
    if heads is not None:
        lanes, contents = _continued(lanes, contents, heads)
    return Plan(columns, tuple(lanes), tuple(contents))


_Lines = tuple[tuple[TableCell, ...], ...]
_Contents = tuple[Content | None, ...]


def _written(point: Point) -> Language | None:
    """Return the language in which numbers are written so."""
    return "nl" if point == "," else "en" if point else None


def _starts(names: Sequence[TableCell] | None, count: int) -> list[int]:
    """Return where columns begin: those under one name are one."""
    if names is None:
        return list(range(count))
    starts, end = [], 0
    for place, cell in enumerate(names):
        if place >= end:
            starts.append(place)
            end = place + cell.span
    return starts


def _gathered(contents: Sequence[Content | None], starts: Sequence[int]) -> _Contents:
    """Return a line with what stands in columns that are one put together."""
    if len(starts) == len(contents):
        return tuple(contents)
    gathered: list[Content | None] = []
    for start, end in pairwise([*starts, len(contents)]):
        together: Content | None = None
        for place in range(start, end):
            content = contents[place]
            if isinstance(content, Texts):
                reach = place + content.span
                span = sum(start <= other < reach for other in starts)
                content = content._replace(span=max(1, span))
            together = both(together, content)
        gathered.append(together)
    return tuple(gathered)


def _parted(
    table: Table, options: TableOptions
) -> tuple[_Lines, tuple[TableCell, ...] | None, list[str] | None]:
    """Return the cells that hold content, the names of the columns, and those of the lines."""
    lines = table.lines
    left = 1 if options.row_names else 0
    names = lines[0][left:] if options.phase_names else None
    if options.phase_names:
        lines = lines[1:]
    if options.row_names:
        lines = tuple(line for line in lines if any(cell.text for cell in line))
    heads = [_one_line(line[0]) for line in lines] if options.row_names else None
    return tuple(line[left:] for line in lines), names, heads


def _room(journey: Journey, start: PhaseId | None) -> int:
    """Return how many phases there are from one on."""
    ids = [phase.id for phase in journey.phases]
    return len(ids) - (ids.index(start) if start in ids else 0)


def _within(
    lines: _Lines, names: tuple[TableCell, ...] | None, room: int
) -> tuple[_Lines, tuple[TableCell, ...] | None]:
    """Return cells without the last columns of which only spans take part in, and no phase does."""
    every = lines if names is None else (*lines, names)
    used = (place for line in every for place, cell in enumerate(line, 1) if cell.text)
    width = max(max(used, default=1), room if names is None else 0)
    return tuple(line[:width] for line in lines), None if names is None else names[:width]


def _continued(
    lanes: Sequence[Lane], contents: Sequence[_Contents], heads: Sequence[str]
) -> tuple[list[Lane], list[_Contents]]:
    """Return lines in which one without a name has gone on with the one above it."""
    kept: list[Lane] = []
    joined: list[_Contents] = []
    for lane, line, head in zip(lanes, contents, heads, strict=True):
        if head or not kept:
            kept.append(lane)
            joined.append(line)
        else:
            joined[-1] = tuple(both(a, b) for a, b in zip(joined[-1], line, strict=True))
    return kept, joined


def _one_line(cell: TableCell) -> str:
    return " ".join(cell.text.split())


def _columns(
    journey: Journey, start: PhaseId | None, names: Sequence[str] | None, count: int
) -> tuple[Column, ...]:
    ids = [phase.id for phase in journey.phases]
    at = ids.index(start) if start in ids else 0
    if names is None:
        right = [Column(phase.name, phase.id) for phase in journey.phases[at:][:count]]
        return (*right, *[Column("", None)] * (count - len(right)))
    free = {same_name(phase.name): phase for phase in reversed(journey.phases) if phase.name}
    blank = [phase for phase in journey.phases[at:] if not phase.name]
    columns = []
    for name in names:
        known = free.pop(same_name(name), None)
        if known is not None:
            columns.append(Column(known.name, known.id))
        elif blank:
            columns.append(Column(name, blank.pop(0).id, is_named=True))
        else:
            columns.append(Column(name, None))
    return tuple(columns)


def _lanes(
    journey: Journey,
    start: RowId | None,
    series: Series | None,
    names: Sequence[str] | None,
    count: int,
) -> tuple[Lane, ...]:
    ids = [row.id for row in journey.rows]
    at = ids.index(start) if start in ids else 0
    below = [lane for row in journey.rows[at:] if not row.hidden for lane in _lanes_of(row)]
    if series is not None:
        first = next((i for i, lane in enumerate(below) if lane.series == series), 0)
        below = below[first:]
    if names is None:
        return (*below[:count], *[Lane("", None)] * (count - len(below)))
    known = [lane for row in journey.rows if not row.hidden for lane in _lanes_of(row)]
    lanes = []
    for name in names:
        lane = next((each for each in known if _is_called(each, name)), None)
        if lane is not None:
            known.remove(lane)
        lanes.append(lane or Lane(name, None))
    return tuple(lanes)


def _lanes_of(row: Row) -> list[Lane]:
    if row.kind == "divider":
        return []
    if row.kind == "score":
        return [Lane(row.name, row.id, row.kind, series) for series in row.series]
    return [Lane(row.name, row.id, row.kind)]


def _is_called(lane: Lane, name: str) -> bool:
    called = {same_name(lane.name)}
    if lane.series is not None:
        called |= {same_name(word) for word in SERIES_WORDS[lane.series].values()}
    return bool(name) and same_name(name) in called
