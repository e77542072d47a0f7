"""Bringing in what another program has counted or asked: numbers per phase, and texts.

Numbers become measured numbers of a row for each column; texts go to the inbox, from which they
are put on the map. All of it keeps its source.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from statistics import fmean, median
from typing import Final

from cjm_desktop.base.folding import fold
from cjm_desktop.base.ids import InboxItemId, JourneyId, PhaseId, RowId, new_id
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.edits.column_uses import written_in
from cjm_desktop.edits.figures import Figure, figure_in
from cjm_desktop.edits.lists import add_listed
from cjm_desktop.edits.paths import in_phase_order, journey_of, with_items, with_journey
from cjm_desktop.edits.values import cleaned
from cjm_desktop.model.document import Cell, Journey, Metric, Project, Row, Source
from cjm_desktop.model.method import InboxItem, Method
from cjm_desktop.model.records import Mapped, Records, Summary
from cjm_desktop.model.words import Language

MOST_TEXTS: Final = 20_000
"""How many texts are brought in at once, as many as a map has cards."""

MOST_SERIES: Final = 20
"""How many rows of numbers are brought in at once."""

_LOOKED_AT: Final = 500  # lines, for how numbers are written
_STEP: Final = 2_000  # lines between two questions whether to go on


class Series(NamedTuple):
    """Numbers of one kind: the row that they make, and one number for each phase that has any."""

    name: str
    metrics: Mapping[PhaseId, Metric]


class Text(NamedTuple):
    """An answer or a quote, and what is told beside it."""

    text: str
    detail: str


class Gathered(NamedTuple):
    """What records come to; what cannot be used is counted, so that nobody misses it unknowing."""

    series: tuple[Series, ...]
    texts: tuple[Text, ...]
    strangers: Mapping[str, int]  # names that are no phase, and on how many lines they stand
    unread: int  # cells of numbers that are none
    left_out: int = 0  # texts beyond the most
    more_series: int = 0  # series beyond the most


class Brought(NamedTuple):
    """A project with what was brought in: its new rows, and how many texts wait in the inbox."""

    project: Project
    rows: tuple[RowId, ...]
    texts: int


class _Pile(NamedTuple):
    """The numbers of one phase and series, and how they become one."""

    figures: list[Figure]
    summary: Summary


_Piles = dict[str, dict[PhaseId, _Pile]]


def gather(
    records: Records,
    mapped: Mapped,
    language: Language,
    period: str = "",
    name: str = "",
    go_on: Callable[[], bool] = lambda: True,
) -> Gathered:
    """Return what records come to by the use of their columns.

    Where each phase has a column and each line a name, a line without any number holds texts. The
    language decides how numbers are read that can be read in two ways. The name is that of numbers
    which neither their line nor their column names. Asked now and then whether to go on; if not,
    what is returned is of the lines so far.
    """
    piles: _Piles = {}
    strangers: dict[str, int] = {}
    unread = 0
    phase_at, name_at = _first_with(mapped, "phase"), _first_with(mapped, "name")
    languages = _languages(records, mapped, language)
    of_phases = _columns_of_phases(mapped) if name_at is not None else ()
    said: list[Text] = []
    for number, line in enumerate(records.lines):
        if number % _STEP == 0 and not go_on():
            break
        if of_phases and not any(figure_in(line[at], languages[at]) for at in of_phases):
            said.extend(_said(records.names, line, of_phases, name_at))
            continue
        named = line[phase_at] if phase_at is not None else ""
        home = mapped.phases.get(fold(named)) if named else None
        if named and home is None:
            strangers[named] = strangers.get(named, 0) + 1
        for place, reading in languages.items():
            use = mapped.uses[place]
            phase = use.phase or home
            if not line[place] or phase is None:
                continue
            figure = Figure(1.0) if use.summary == "count" else figure_in(line[place], reading)
            if figure is None:
                unread += 1
                continue
            of_column = "" if use.phase else records.names[place]
            series = (line[name_at] if name_at is not None else "") or of_column or name
            by_phase = piles.setdefault(series, {})
            by_phase.setdefault(phase, _Pile([], use.summary)).figures.append(figure)
    series_made, more = _series(piles, period)
    texts = [*_texts(records, mapped), *said]
    left_out = max(0, len(texts) - MOST_TEXTS)
    return Gathered(series_made, tuple(texts[:MOST_TEXTS]), strangers, unread, left_out, more)


def bring_in(project: Project, journey: JourneyId, gathered: Gathered, source: Source) -> Brought:
    """Add a source, a row of measured numbers for each series, and the texts to the inbox.

    A row of measured numbers that has a series' name takes its numbers. Raises EditError when
    there is no such journey or the source's id is in use.
    """
    project = add_listed(project, source)
    before = journey_of(project, journey)
    holder, rows = before, list[RowId]()
    for series in gathered.series:
        holder, row = _with_series(holder, series, source)
        rows.append(row)
    project = with_journey(project, before, holder)
    items = [
        cleaned(InboxItem(id=InboxItemId(new_id()), text=t, source=source.id, detail=d))
        for t, d in gathered.texts
    ]
    if items:
        method = project.method or Method()
        project = project.replace(method=with_items(method, "inbox", (*method.inbox, *items)))
    return Brought(project, tuple(rows), len(items))


def _first_with(mapped: Mapped, role: str) -> int | None:
    return next((place for place, use in enumerate(mapped.uses) if use.role == role), None)


def _columns_of_phases(mapped: Mapped) -> tuple[int, ...]:
    """Return the places of columns that each hold the numbers of one phase."""
    return tuple(
        place
        for place, use in enumerate(mapped.uses)
        if use.role == "number" and use.phase is not None and use.summary != "count"
    )


def _languages(records: Records, mapped: Mapped, language: Language) -> dict[int, Language]:
    """Return by the places of columns of numbers how their numbers are written."""
    return {
        place: written_in([line[place] for line in records.lines[:_LOOKED_AT]], language)
        for place, use in enumerate(mapped.uses)
        if use.role == "number"
    }


def _series(piles: _Piles, period: str) -> tuple[tuple[Series, ...], int]:
    """Return the series, and how many more there would have been."""
    made = [
        Series(name, {phase: _metric(pile, name, period) for phase, pile in by_phase.items()})
        for name, by_phase in piles.items()
    ]
    return tuple(made[:MOST_SERIES]), max(0, len(made) - MOST_SERIES)


def _metric(pile: _Pile, name: str, period: str) -> Metric:
    unit = next((figure.unit for figure in pile.figures if figure.unit), "")
    value = _summary([figure.value for figure in pile.figures], pile.summary)
    return Metric(value=value, unit=unit, label=name, period=period)


def _summary(values: Sequence[float], summary: Summary) -> float:
    match summary:
        case "average":
            value = fmean(values)
        case "median":
            value = float(median(values))
        case "last":
            value = values[-1]
        case _:
            value = sum(values)
    return round(value, 2)


def _texts(records: Records, mapped: Mapped) -> list[Text]:
    places = [place for place, use in enumerate(mapped.uses) if use.role == "text"]
    beside = [place for place, use in enumerate(mapped.uses) if use.role in ("phase", "detail")]
    asked = [records.names[place] if len(places) > 1 else "" for place in places]
    return [
        Text(line[place], _detail((question, *(line[at] for at in beside))))
        for line in records.lines
        for place, question in zip(places, asked, strict=True)
        if line[place]
    ]


def _said(
    names: Sequence[str], line: Sequence[str], of_phases: Iterable[int], name_at: int | None
) -> Iterator[Text]:
    """Yield the texts of a line under its phases, each with the phase and the line's name."""
    beside = line[name_at] if name_at is not None else ""
    for place in of_phases:
        if line[place]:
            yield Text(line[place], _detail((names[place], beside)))


def _detail(pieces: Iterable[str]) -> str:
    return " · ".join(piece for piece in pieces if piece)


def _with_series(journey: Journey, series: Series, source: Source) -> tuple[Journey, RowId]:
    """Return a journey with a series in the row of its name, else in a row at the end."""
    row = next(
        (r for r in journey.rows if r.kind == "metric" and fold(r.name) == fold(series.name)), None
    )
    if row is None:
        row = Row(id=RowId(new_id()), kind="metric", role="metric", name=series.name)
        journey = with_items(journey, "rows", (*journey.rows, row))
    cells = {cell.phase: cell for cell in row.cells}
    for phase, metric in series.metrics.items():
        known = metric.replace(source=source.id)
        cells[phase] = cells.get(phase, Cell(phase=phase)).replace(metric=known)
    filled = with_items(row, "cells", in_phase_order(journey, list(cells.values())))
    rows = [filled if each is row else each for each in journey.rows]
    return with_items(journey, "rows", rows), row.id
