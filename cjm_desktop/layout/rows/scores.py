"""Rows of scores: relevance and presence of all phases as one skyline."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Final

from cjm_desktop.base.geometry import Rect
from cjm_desktop.layout import tokens
from cjm_desktop.layout.context import Context, Place
from cjm_desktop.layout.contract import Columns, Handle, Scale
from cjm_desktop.layout.rows.base import EMPTY_CELL, MeasuredRow, full_height, part_at_origin
from cjm_desktop.layout.rows.score_figures import Figures
from cjm_desktop.layout.rows.skyline import Bar, fills, outline
from cjm_desktop.layout.scales import score_scale
from cjm_desktop.layout.words import words
from cjm_desktop.model.document import Cell, Row
from cjm_desktop.scene.items import Item, Part, Stroke, line

_BASE_LINE: Final = Stroke(tokens.INK_6, 1.1)
_RUNG: Final = Stroke(tokens.LINE_2, 0.6)
_RUNGS: Final = {0: _BASE_LINE, 50: _RUNG, 100: _RUNG}
_HALF: Final = Stroke(tokens.LINE_3, 0.8)
_RULER: Final = {  # to read scores off that are drawn by hand
    **dict.fromkeys(range(10, 100, 10), _RUNG),
    0: _BASE_LINE,
    50: _HALF,
    100: _HALF,
}
_HANDLE_INSET: Final = 10.0  # of a handle from the right end of its step
_HANDLE_SIZE: Final = 9.0


@dataclass(frozen=True, slots=True, eq=False)
class ScoreRow(MeasuredRow):
    """A row of scores, measured."""

    bars: tuple[Bar, ...]

    @property
    def scale(self) -> Scale:
        """The scale from 0 to 100."""
        return score_scale(self.height)

    @property
    def handles(self) -> Sequence[Handle]:
        """A spot for each series of each phase, at the base line where there is no score yet."""
        scale = self.scale
        return [handle for bar in self.bars for handle in _handles(bar, scale)]

    def under(self) -> Sequence[Part]:
        """Return the ground, the rungs and every step: areas first, then lines and figures."""
        scale, figures = self.scale, self.figures
        steps = [self.step(bar, fills(bar, scale)) for bar in self.bars]
        for bar, following in zip_longest(self.bars, self.bars[1:]):
            said = [] if self.context.options.by_hand else figures.of(bar)
            steps.append(self.step(bar, (*outline(bar, following, scale), *said)))
        return (*self.ground(), self.rungs(), *(part for part in steps if part.items))

    @property
    def figures(self) -> Figures:
        """What writes the row's figures."""
        paper = tokens.PAPER_1 if self.place.ground else tokens.PAPER_0
        context = self.context
        own, sources = words(context.language), context.source_numbers
        return Figures(context.measurer, own, self.scale, paper, sources)

    def rungs(self) -> Part:
        """Return the lines of the scale."""
        scale = self.scale
        right = max(0.0, self.context.columns.right)
        rungs = _RULER if self.context.options.by_hand else _RUNGS
        drawn: list[Item] = [
            line(0, scale.y(value), right, scale.y(value), stroke)
            for value, stroke in rungs.items()
        ]
        return part_at_origin(drawn, self.context, self.height)

    def step(self, bar: Bar, drawn: tuple[Item, ...]) -> Part:
        """Return something drawn in a step."""
        return Part(Rect(bar.left, 0, bar.width, self.height), drawn, bar.phase)


def measure_scores(
    row: Row, context: Context, place: Place, _previous: MeasuredRow | None = None
) -> ScoreRow:
    """Lay out a row of scores."""
    height = full_height(row, context, place, tokens.SCORE_HEIGHT)
    cells = (EMPTY_CELL,) * len(context.phases)
    return ScoreRow(row, context, place, height, cells, tuple(_bars(row, context)))


def _bars(row: Row, context: Context) -> Iterator[Bar]:
    cells = {cell.phase: cell for cell in row.cells}
    bounds, text_bounds = _bounds(context.columns), _bounds(context.columns.unstretched)
    for column, phase in enumerate(context.phases):
        cell = cells.get(phase.id) or Cell(phase=phase.id)
        left = bounds[column]
        yield Bar(
            column,
            phase.id,
            left,
            bounds[column + 1] - left,
            text_bounds[column + 1] - text_bounds[column],
            row.series,
            cell.relevance if "relevance" in row.series else None,
            cell.presence if "presence" in row.series else None,
            applies=not phase.not_applicable,
            wordless=phase.collapsed,
        )


def _bounds(columns: Columns) -> list[float]:
    """Return where steps begin and end; the outer ones where the content does."""
    return [0.0, *(edge - tokens.GUTTER / 2 for edge in columns.edges[1:-1]), columns.right]


def _handles(bar: Bar, scale: Scale) -> Iterator[Handle]:
    if bar.wordless:
        return
    x = bar.left + bar.width - _HANDLE_INSET
    taken: float | None = None
    for series in bar.wanted:
        score = bar.relevance if series == "relevance" else bar.presence
        y = scale.y(score.value if score else 0)
        if taken is not None and abs(y - taken) < _HANDLE_SIZE:
            x -= _HANDLE_SIZE + 3
        yield Handle(series, bar.phase, bar.column, x, y)
        taken = y
