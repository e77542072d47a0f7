"""The list of shares: how well the map, its phases and its rows are known, and from what."""

from collections.abc import Iterable, Iterator
from typing import Final

from cjm_desktop.base.geometry import Rect
from cjm_desktop.layout import tokens
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.evidence_block import share_bar, whole_percents
from cjm_desktop.layout.lettering import letter, letter_lines, wrapped
from cjm_desktop.layout.lists.table import WIDTH, Column, Group, Line, Table, stretches
from cjm_desktop.layout.lists.words import list_words
from cjm_desktop.layout.words import measured
from cjm_desktop.model.document import Journey, Project
from cjm_desktop.model.evidence import (
    Counts,
    evidence_counts,
    phase_counts,
    row_counts,
    shares_of,
    source_uses,
    used_sources,
)
from cjm_desktop.model.words import RESEARCHED
from cjm_desktop.scene.items import Item
from cjm_desktop.scene.text import TextStyle

_TEXT: Final = TextStyle(13, 500)
_FIGURE: Final = TextStyle(11.5)
_HEAD: Final = TextStyle(11)
_LEADING: Final = 17.0
_BASE: Final = 20.0
_BOTTOM: Final = 10.0
_NAME: Final = 190.0  # width of names
_BAR: Final = Rect(206.0, _BASE - 9, 196.0, 9.0)
_RIGHTS: Final = (476.0, 544.0, 608.0, WIDTH)  # of the shares, from the best known on
_USES: Final = 170.0  # width at the right for a source's kind and how often it is named


def evidence_table(project: Project, journey: Journey, context: Context) -> Table:
    """Return the shares of a journey, or of the phases and rows of it that are printed."""
    own = list_words(context.language)
    counts = evidence_counts(journey)
    groups = tuple(_groups(project, journey, context)) if any(counts) else ()
    heads = zip(own.evidence_heads, _RIGHTS, strict=True)
    columns = tuple(Column(name, _left_of(name, right, context)) for name, right in heads)
    total = sum(counts)
    about = own.one if total == 1 else own.several.format(count=total)
    return Table(own.evidence, about, columns, groups, own.no_evidence)


def _left_of(name: str, right: float, context: Context) -> float:
    return right - context.measurer.width(name, _HEAD)


def _groups(project: Project, journey: Journey, context: Context) -> Iterator[Group]:
    own, printed = list_words(context.language), context.options.printed
    whole, phases, rows = evidence_counts(journey), phase_counts(journey), row_counts(journey)
    named = {
        phase.id: f"{printed.number(place)}  {phase.name}".strip()
        for place, phase in enumerate(journey.phases)
    }
    titles = {row.id: row.name for row in journey.rows}
    by_phase = ((named[phase], counts) for phase, counts in phases.items())
    by_row = ((titles[row], counts) for row, counts in rows.items())
    yield _group(own.whole_map, [(own.all_of_it, whole)], context)
    yield _group(own.by_phase, by_phase, context)
    yield _group(own.by_row, by_row, context)
    sources = tuple(_sources(project, journey, context))
    if sources:
        yield Group(own.sources, tokens.INK_9, sources)


def _group(name: str, shares: Iterable[tuple[str, Counts]], context: Context) -> Group:
    lines = tuple(line for named, counts in shares for line in _lines(named, counts, context))
    return Group(name, tokens.INK_9, lines)


def _lines(name: str, counts: Counts, context: Context) -> Iterator[Line]:
    measurer = context.measurer
    text = wrapped(measurer, " ".join(name.split()), _TEXT, _NAME)
    for some in stretches(text):
        drawn: list[Item] = [
            *letter_lines(measurer, text[some], 0, _BASE, _TEXT, tokens.INK_9, _LEADING)
        ]
        if not some.start:
            drawn += _shares(counts, context)
        height = _BASE - 12 + max(1, len(text[some])) * _LEADING + _BOTTOM
        yield Line(height, tuple(drawn), rule=not some.start)


def _shares(counts: Counts, context: Context) -> Iterator[Item]:
    """Yield the bar, and the share of each rung in figures, the best known first."""
    shares = shares_of(counts)
    yield from share_bar(shares, _BAR)
    percents = whole_percents(shares)
    for rung, right in zip(range(RESEARCHED, 0, -1), _RIGHTS, strict=True):
        figure = measured(percents[rung - 1], "%", context.language)
        ink = tokens.INK_9 if counts[rung - 1] else tokens.INK_5
        yield letter(context.measurer, figure, right, _BASE, _FIGURE, ink, "right")


def _sources(project: Project, journey: Journey, context: Context) -> Iterator[Line]:
    """Yield the sources that are named, by their numbers on the map, with how often."""
    own, measurer, uses = list_words(context.language), context.measurer, source_uses(journey)
    for source in used_sources(project, journey):
        name = f"{context.source_numbers[source.id]}  {' '.join(source.name.split())}"
        text = wrapped(measurer, name, _TEXT, WIDTH - _USES)
        times = own.once if uses[source.id] == 1 else own.times.format(count=uses[source.id])
        said = ", ".join(filter(None, (own.source_kinds[source.kind], times)))
        for some in stretches(text):
            drawn: list[Item] = [
                *letter_lines(measurer, text[some], 0, _BASE, _TEXT, tokens.INK_9, _LEADING)
            ]
            if not some.start:
                drawn.append(letter(measurer, said, WIDTH, _BASE, _FIGURE, tokens.INK_7, "right"))
            height = _BASE - 12 + max(1, len(text[some])) * _LEADING + _BOTTOM
            yield Line(height, tuple(drawn), rule=not some.start)
