"""Rows of quotes: no boxes, a hanging mark, the customer's own words."""

from collections.abc import Sequence
from typing import Final

from cjm_desktop.base.colour import Colour
from cjm_desktop.layout import marks, tokens
from cjm_desktop.layout.context import Context, Place
from cjm_desktop.layout.lettering import letter_lines, mark
from cjm_desktop.layout.rows.base import MeasuredRow
from cjm_desktop.layout.rows.card import CardsForm, moment_mark, tints_of
from cjm_desktop.layout.rows.form import Slot
from cjm_desktop.layout.rows.source_marks import LEAST_TEXT, lines_before_sources, source_mark
from cjm_desktop.layout.rows.stacked import StackedRow, measure_stacked
from cjm_desktop.layout.rows.traffic import link_room
from cjm_desktop.model.document import Card, Row
from cjm_desktop.scene.items import Item
from cjm_desktop.scene.text import TextStyle

_MARK: Final = TextStyle(30, 600)
_MARK_LEFT: Final = 3.0
_MARK_BASE: Final = 25.0
_TEXT: Final = TextStyle(13.5)
_TEXT_LEFT: Final = 22.0
_TEXT_RIGHT: Final = 20.0
_FIRST_BASE: Final = 17.0
_LEADING: Final = 18.0
_PADDING: Final = 4.0
_LADDER_RIGHT: Final = 7.0
_RAISED: Final = 4.5


class QuoteForm(CardsForm):
    """Cards as quotes."""

    def heights(self, entries: Sequence[Card], column: int, context: Context) -> tuple[float, ...]:
        """Measure the quotes of one cell."""
        text = context.columns.text
        counts = [len(_lines(card, text(column, card.span), context)) for card in entries]
        return tuple([count * _LEADING + _PADDING for count in counts])

    def items(self, entry: Card, slot: Slot, context: Context) -> Sequence[Item]:
        """Return a quote's mark, text and ladder."""
        measurer = context.measurer
        tints = tints_of(entry, slot.column, context)
        lines = _lines(entry, slot.text, context)
        last = _FIRST_BASE + (len(lines) - 1) * _LEADING
        end = _TEXT_LEFT + measurer.width(lines[-1], _TEXT)
        rungs: tuple[Item, ...] = ()
        if context.shows_evidence:
            right, foot = slot.width - _LADDER_RIGHT, slot.height + 2
            rungs = marks.ladder(right, foot, entry.evidence, tints.ink)
        return [
            mark(measurer, "“", _MARK_LEFT, _MARK_BASE, _MARK, tints.header),
            *letter_lines(measurer, lines, _TEXT_LEFT, _FIRST_BASE, _TEXT, tokens.INK_9, _LEADING),
            *source_mark(entry, context, end, last - _RAISED, tints.ink),
            *rungs,
            *moment_mark(entry, slot.width, tints, context),
        ]

    def colour(self, entry: Card, slot: Slot, context: Context) -> Colour:
        """Return the one colour of a quote that is too small to be read."""
        return marks.flat_colour(tints_of(entry, slot.column, context), entry.evidence)


QUOTES: Final = QuoteForm()


def measure_quotes(
    row: Row, context: Context, place: Place, previous: MeasuredRow | None
) -> StackedRow:
    """Measure a row of quotes."""
    top = QUOTES.spacing.top + link_room(row, context)
    return measure_stacked(QUOTES, row, context, place, previous, top)


def _lines(card: Card, width: float, context: Context) -> tuple[str, ...]:
    room = width - _TEXT_LEFT - _TEXT_RIGHT
    return lines_before_sources(card, _TEXT, max(LEAST_TEXT, room), context)
