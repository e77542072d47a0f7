"""Rows that are collapsed: the name and what each cell holds, on one line."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from cjm_desktop.layout import tokens
from cjm_desktop.layout.context import Context, Place
from cjm_desktop.layout.heads import NAME, TEXT_LEFT, head_part, row_icon
from cjm_desktop.layout.lettering import letter
from cjm_desktop.layout.rows.base import EMPTY_CELL, MeasuredRow, part_at_origin
from cjm_desktop.layout.words import measured, words
from cjm_desktop.model.document import Cell, Row
from cjm_desktop.scene.items import Icon, Item, Part
from cjm_desktop.scene.text import Measurer, TextStyle

HEIGHT: Final = 26.0

_TEXT: Final = TextStyle(12)
_BASE: Final = 17.4
_ICON: Final = 16.0
_NAME_ROOM: Final = 10.0  # right of the name
_BETWEEN: Final = " · "
_ELLIPSIS: Final = "…"
_MOST: Final = 160  # letters that are measured; no column shows more


@dataclass(frozen=True, slots=True)
class CollapsedRow(MeasuredRow):
    """A row on one line."""

    name: str
    lines: tuple[str, ...]  # one for each column, cut to its width

    def head(self) -> Part:
        """Return icon and name."""
        measurer, ink = self.context.measurer, tokens.INK_9
        drawn: list[Item] = [
            Icon(row_icon(self.row), 0.5, (self.height - _ICON) / 2, _ICON, ink),
            letter(measurer, self.name, TEXT_LEFT, self._base, NAME, ink),
        ]
        return head_part(self.row, self.context, self.height, drawn)

    def under(self) -> Sequence[Part]:
        """Return the ground and the line of each cell."""
        measurer, columns = self.context.measurer, self.context.columns
        drawn: list[Item] = [
            letter(measurer, line, columns.left(index), self._base, _TEXT, tokens.INK_6)
            for index, line in enumerate(self.lines)
            if line
        ]
        return (*self.ground(), part_at_origin(drawn, self.context, self.height))

    @property
    def _base(self) -> float:
        return _BASE + (self.height - HEIGHT) / 2


def measure_collapsed(
    row: Row, context: Context, place: Place, _previous: MeasuredRow | None = None
) -> CollapsedRow:
    """Lay out a row on one line."""
    measurer = context.measurer
    name = elided(measurer, row.name, NAME, tokens.HEAD_TEXT - TEXT_LEFT - _NAME_ROOM)
    held = {cell.phase: cell for cell in row.cells}
    lines = tuple(
        elided(measurer, _line_of(row, held.get(phase.id), context), _TEXT, _room(context, index))
        for index, phase in enumerate(context.phases)
    )
    cells = (EMPTY_CELL,) * len(context.phases)
    return CollapsedRow(row, context, place, HEIGHT + place.extra, cells, name, lines)


def elided(measurer: Measurer, text: str, style: TextStyle, width: float) -> str:
    """Return a text on one line, its end cut where it is longer than a width."""
    line = " ".join(text[: 2 * _MOST].split())[:_MOST]
    if measurer.width(line, style) <= width:
        return line
    low, high = 0, len(line)
    while low < high:
        middle = (low + high + 1) // 2
        if measurer.width(line[:middle].rstrip() + _ELLIPSIS, style) <= width:
            low = middle
        else:
            high = middle - 1
    return line[:low].rstrip() + _ELLIPSIS if low else ""


def _room(context: Context, index: int) -> float:
    return 0.0 if context.frame.collapsed[index] else context.columns.text(index)


def _line_of(row: Row, cell: Cell | None, context: Context) -> str:
    if cell is None:
        return ""
    match row.kind:
        case "cards":
            return _BETWEEN.join(card.text for card in cell.cards)
        case "actions":
            return _BETWEEN.join(action.text for action in cell.actions)
        case "score":
            return _scores(row, cell)
        case "curve":
            return _feelings(row, cell, context)
        case "metric" if cell.metric is not None:
            metric = cell.metric
            figure = measured(metric.value, metric.unit, context.language)
            return f"{figure} {metric.label}".strip()
        case _:
            return ""


def _scores(row: Row, cell: Cell) -> str:
    scores = [cell.relevance if series == "relevance" else cell.presence for series in row.series]
    if not any(scores):
        return ""
    return " / ".join(str(score.value) if score else "–" for score in scores)


def _feelings(row: Row, cell: Cell, context: Context) -> str:
    names = row.levels or words(context.language).levels
    felt = [point for point in cell.points if point.curve == "emotional"] or cell.points
    levels = [max(-2, min(2, round(point.level))) for point in felt]
    return ", ".join(names[2 - level] for level in levels if 2 - level < len(names))
