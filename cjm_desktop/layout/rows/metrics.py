"""Rows of measured numbers: figure, caption, period and source, and what is lost on the way."""

from collections.abc import Iterator, Sequence
from typing import Final

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import tokens
from cjm_desktop.layout.context import Context, Place
from cjm_desktop.layout.contract import Box, CellLayout
from cjm_desktop.layout.lettering import letter, letter_lines, wrapped
from cjm_desktop.layout.rows.base import EMPTY_CELL, MeasuredRow, full_height
from cjm_desktop.layout.shapes import tag
from cjm_desktop.layout.words import measured, words
from cjm_desktop.model.document import Metric, Phase, Row
from cjm_desktop.scene.items import Item, Part, Path, Stroke
from cjm_desktop.scene.text import TextStyle

_HEIGHT: Final = 60.0
_FIGURE: Final = TextStyle(25, 600, -0.02)
_FIGURE_BASE: Final = 38.0
_CAPTION: Final = TextStyle(11.5, 500)
_DETAIL: Final = TextStyle(11)
_NONE: Final = TextStyle(11.5)
_LEADING: Final = 14.0
_BESIDE_BASE: Final = 27.0  # of the first line of a caption beside its figure
_UNDER_BASE: Final = 56.0  # and of one under it
_GAP: Final = 9.0
_NARROWEST_CAPTION: Final = 72.0
_BELOW_BESIDE: Final = 19.0  # from the last base line to the end of the row
_BELOW_UNDER: Final = 13.0
_DROP: Final = TextStyle(11.5, 600)
_DROP_EDGE: Final = Stroke(tokens.INK_7, 1)
_DROP_HEIGHT: Final = 22.0


class MetricCell(NamedTuple):
    """One measured number, laid out."""

    context: Context
    phase: Phase
    rect: Rect  # from the top of the row to the end of its words
    figure: str
    style: TextStyle  # of the figure
    at: tuple[float, float]  # the left end and first base line of the caption, in the cell
    caption: tuple[str, ...]
    detail: tuple[str, ...]
    drop: str

    @property
    def boxes(self) -> Sequence[Box]:
        """The number; its owner is the phase, since a cell has one at most."""
        return (Box("metric", self.phase.id, self.rect),)

    @property
    def colours(self) -> Sequence[Colour]:
        """One quiet grey."""
        return (tokens.LINE_2,)

    def parts(self) -> Sequence[Part]:
        """Return the number and its words."""
        measurer, (x, y) = self.context.measurer, self.at
        below = y + len(self.caption) * _LEADING
        drawn: list[Item] = [
            letter(measurer, self.figure, 0, _FIGURE_BASE, self.style, tokens.INK_9),
            *letter_lines(measurer, self.caption, x, y, _CAPTION, tokens.INK_7, _LEADING),
            *letter_lines(measurer, self.detail, x, below, _DETAIL, tokens.INK_6, _LEADING),
            *self._drop_off(),
        ]
        return (Part(self.rect, tuple(drawn), self.phase.id),)

    def _drop_off(self) -> Iterator[Item]:
        if not self.drop:
            return
        width = _drop_width(self.drop, self.context)
        area = Rect(self.rect.w - width, (_HEIGHT - _DROP_HEIGHT) / 2, width, _DROP_HEIGHT)
        yield Path(tag(area), tokens.PAPER_0, _DROP_EDGE)
        centre, base = area.x + (width - 8) / 2, _HEIGHT / 2 + 4.2
        yield letter(self.context.measurer, self.drop, centre, base, _DROP, tokens.INK_9, "centre")


class UnmeasuredCell(NamedTuple):
    """A cell that says that nothing is measured there yet."""

    context: Context
    left: float
    width: float

    @property
    def boxes(self) -> Sequence[Box]:
        """Nothing."""
        return ()

    @property
    def colours(self) -> Sequence[Colour]:
        """Nothing."""
        return ()

    def parts(self) -> Sequence[Part]:
        """Return the words."""
        if self.context.options.printed.sketch:
            return ()
        text = words(self.context.language).not_measured
        drawn = letter(self.context.measurer, text, 0, 35, _NONE, tokens.INK_6)
        return (Part(Rect(self.left, 0, self.width, _HEIGHT), (drawn,)),)


def measure_metrics(
    row: Row, context: Context, place: Place, _previous: MeasuredRow | None = None
) -> MeasuredRow:
    """Lay out a row of measured numbers."""
    cells = tuple(_cells(row, context))
    lowest = max((c.rect.h for c in cells if isinstance(c, MetricCell)), default=_HEIGHT)
    height = full_height(row, context, place, max(_HEIGHT, lowest))
    return MeasuredRow(row, context, place, height, cells)


def _cells(row: Row, context: Context) -> Iterator[CellLayout]:
    metrics = {cell.phase: cell.metric for cell in row.cells}
    for column, phase in enumerate(context.phases):
        metric = metrics.get(phase.id)
        if phase.collapsed:
            yield EMPTY_CELL
        elif metric is not None:
            yield _metric_cell(metric, column, phase, context)
        elif phase.not_applicable:
            yield EMPTY_CELL
        else:
            columns = context.columns
            yield UnmeasuredCell(context, columns.left(column), columns.full(column))


def _metric_cell(metric: Metric, column: int, phase: Phase, context: Context) -> MetricCell:
    language, measurer = context.language, context.measurer
    width = context.columns.text(column)
    drop = "" if metric.drop_off is None else measured(-metric.drop_off, "%", language)
    room = width - (_drop_width(drop, context) + 8 if drop else 0)
    figure = measured(metric.value, metric.unit, language)
    style = _fitting(figure, room, context)
    beside = measurer.width(figure, style) + _GAP
    is_beside = room - beside >= _NARROWEST_CAPTION
    at = (beside, _BESIDE_BASE) if is_beside else (0.0, _UNDER_BASE)
    for_words = room - beside if is_beside else width
    caption = wrapped(measurer, metric.label, _CAPTION, for_words)
    detail = wrapped(measurer, _detail(metric, context), _DETAIL, for_words)
    last = at[1] + (len(caption) + len(detail) - 1) * _LEADING
    height = max(_HEIGHT, last + (_BELOW_BESIDE if is_beside else _BELOW_UNDER))
    rect = Rect(context.columns.left(column), 0, context.columns.full(column), height)
    return MetricCell(context, phase, rect, figure, style, at, caption, detail, drop)


def _fitting(figure: str, room: float, context: Context) -> TextStyle:
    """Return the style of a figure: smaller where it would be wider than its room."""
    width = context.measurer.width(figure, _FIGURE)
    if width <= room:
        return _FIGURE
    return TextStyle(_FIGURE.size * room / width, _FIGURE.weight, _FIGURE.tracking)


def _detail(metric: Metric, context: Context) -> str:
    number = context.source_numbers.get(metric.source) if metric.source else None
    source = words(context.language).source.format(number=number) if number else ""
    return ", ".join(filter(None, (metric.period, source)))


def _drop_width(drop: str, context: Context) -> float:
    return context.measurer.width(drop, _DROP) + 22
