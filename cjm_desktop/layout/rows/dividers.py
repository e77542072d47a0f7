"""Dividers: icon, name, explanation, then a dash-dot line."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from cjm_desktop.layout import tokens
from cjm_desktop.layout.context import Context, Place
from cjm_desktop.layout.heads import ICON, NAME, NAME_LEADING, TEXT_LEFT, head_part, row_icon
from cjm_desktop.layout.lettering import letter_lines, wrapped
from cjm_desktop.layout.rows.base import EMPTY_CELL, MeasuredRow, part_at_origin
from cjm_desktop.model.document import Row
from cjm_desktop.scene.items import Icon, Item, Part, Stroke, line
from cjm_desktop.scene.text import TextStyle

_EXPLANATION: Final = TextStyle(11.5)
_EXPLANATION_LEADING: Final = 14.0
_LINE: Final = Stroke(tokens.INK_9, 1.6, (10, 4, 2, 4))
_GAP: Final = 10.0  # between words and the line
_PADDING: Final = 7.0  # above and below words of several lines, together


@dataclass(frozen=True, slots=True, eq=False)
class DividerRow(MeasuredRow):
    """A divider, measured."""

    name: tuple[str, ...]
    explanation: tuple[str, ...]

    def head(self) -> Part:
        """Return icon and name, and the beginning of a line that no explanation interrupts."""
        middle, measurer = self.height / 2, self.context.measurer
        first = middle + 4.6 - (len(self.name) - 1) * NAME_LEADING / 2
        ink = tokens.INK_9
        drawn: list[Item] = [
            Icon(row_icon(self.row), -1, middle - ICON / 2, ICON, ink),
            *letter_lines(measurer, self.name, TEXT_LEFT, first, NAME, ink, NAME_LEADING),
        ]
        if not self.explanation:
            start = TEXT_LEFT + _widest(self.name, NAME, self.context) + _GAP
            drawn.append(line(start, middle, self.context.options.row_head, middle, _LINE))
        return head_part(self.row, self.context, self.height, drawn)

    def under(self) -> Sequence[Part]:
        """Return the ground, the explanation and the line."""
        middle, measurer = self.height / 2, self.context.measurer
        first = middle + 4.2 - (len(self.explanation) - 1) * _EXPLANATION_LEADING / 2
        drawn: list[Item] = [
            *letter_lines(
                measurer,
                self.explanation,
                0,
                first,
                _EXPLANATION,
                tokens.INK_6,
                _EXPLANATION_LEADING,
            )
        ]
        right = self.context.columns.right
        start = _widest(self.explanation, _EXPLANATION, self.context)
        start += _GAP if self.explanation else 0.0
        if start < right:
            drawn.append(line(start, middle, right, middle, _LINE))
        return (*self.ground(), part_at_origin(drawn, self.context, self.height))


def measure_divider(
    row: Row, context: Context, place: Place, _previous: MeasuredRow | None = None
) -> DividerRow:
    """Lay out a divider."""
    measurer = context.measurer
    name_width = tokens.HEAD_TEXT - TEXT_LEFT - _GAP
    name = wrapped(measurer, row.name, NAME, name_width)
    width = context.columns.unstretched.right
    explanation = wrapped(measurer, row.prompt, _EXPLANATION, width) if context.phases else ()
    content = _PADDING + max(len(name) * NAME_LEADING, len(explanation) * _EXPLANATION_LEADING)
    height = max(tokens.DIVIDER_HEIGHT, content, row.height or 0.0) + place.extra
    cells = (EMPTY_CELL,) * len(context.phases)
    return DividerRow(row, context, place, height, cells, name, explanation)


def _widest(lines: Sequence[str], style: TextStyle, context: Context) -> float:
    return max((context.measurer.width(text, style) for text in lines), default=0.0)
