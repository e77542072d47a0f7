"""Rows of opportunities: a rule and a sentence; the largest gains carry their rank."""

from collections.abc import Sequence
from operator import attrgetter
from typing import Final

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.layout import tokens
from cjm_desktop.layout.context import Context, Place
from cjm_desktop.layout.lettering import letter_lines, mark
from cjm_desktop.layout.rows.base import MeasuredRow
from cjm_desktop.layout.rows.card import FACTS as CARD_FACTS
from cjm_desktop.layout.rows.card import CardsForm, moment_mark, tints_of
from cjm_desktop.layout.rows.form import Slot
from cjm_desktop.layout.rows.source_marks import LEAST_TEXT, lines_before_sources, source_mark
from cjm_desktop.layout.rows.stacked import StackedRow, measure_stacked
from cjm_desktop.layout.rows.traffic import link_room
from cjm_desktop.model.document import Card, Row
from cjm_desktop.scene.items import Box, Item
from cjm_desktop.scene.text import TextStyle

FACTS: Final = (*CARD_FACTS, "ranks")

_RULE: Final = 1.2
_RANKED_RULE: Final = 3.0
_RANK: Final = TextStyle(24, 600, -0.03)
_RANK_BASE: Final = 25.0
_RANK_ROOM: Final = 22.0
_TEXT: Final = TextStyle(14, 600, -0.006)
_TEXT_RIGHT: Final = 4.0
_FIRST_BASE: Final = 19.5
_LEADING: Final = 18.5
_PADDING: Final = 12.0
_RAISED: Final = 4.5

_facts = attrgetter(*FACTS)


class OpportunityForm(CardsForm):
    """Cards as opportunities; a phase's rank stands with the first of them."""

    by_order = True

    def facts(self, context: Context) -> object:
        """Return the facts that heights depend on, beside the columns."""
        return _facts(context)

    def heights(self, entries: Sequence[Card], column: int, context: Context) -> tuple[float, ...]:
        """Measure the opportunities of one cell."""
        heights: list[float] = []
        for order, card in enumerate(entries):
            width = context.columns.text(column, card.span)
            lines = _lines(card, _rank(column, order, context), width, context)
            heights.append(len(lines) * _LEADING + _PADDING)
        return tuple(heights)

    def items(self, entry: Card, slot: Slot, context: Context) -> Sequence[Item]:
        """Return an opportunity's rule, rank and text."""
        measurer = context.measurer
        tints = tints_of(entry, slot.column, context)
        rank = _rank(slot.column, slot.order, context)
        lines = _lines(entry, rank, slot.text, context)
        drawn: list[Item] = []
        if rank is None:
            x = 0.0
            drawn.append(Box(Rect(0, 0, slot.width, _RULE), tokens.INK_9))
        else:
            x = _RANK_ROOM
            drawn.append(Box(Rect(0, 0, slot.width, _RANKED_RULE), tokens.GAP))
            drawn.append(mark(measurer, str(rank), 0, _RANK_BASE, _RANK, tokens.GAP_INK))
        drawn += letter_lines(measurer, lines, x, _FIRST_BASE, _TEXT, tokens.INK_9, _LEADING)
        end = x + measurer.width(lines[-1], _TEXT)
        last = _FIRST_BASE + (len(lines) - 1) * _LEADING
        drawn += source_mark(entry, context, end, last - _RAISED, tints.ink)
        drawn += moment_mark(entry, slot.width, tints, context)
        return drawn

    def colour(self, entry: Card, slot: Slot, context: Context) -> Colour:
        """Return the one colour of an opportunity that is too small to be read."""
        del entry
        return tokens.GAP if _rank(slot.column, slot.order, context) else tokens.LINE_3


OPPORTUNITIES: Final = OpportunityForm()


def measure_opportunities(
    row: Row, context: Context, place: Place, previous: MeasuredRow | None
) -> StackedRow:
    """Measure a row of opportunities."""
    top = OPPORTUNITIES.spacing.top + link_room(row, context)
    return measure_stacked(OPPORTUNITIES, row, context, place, previous, top)


def _rank(column: int, order: int, context: Context) -> int | None:
    """Return the rank that a place in a column shows: the first one that of the phase."""
    return None if order else context.ranks.get(context.columns.phases[column])


def _lines(card: Card, rank: int | None, width: float, context: Context) -> tuple[str, ...]:
    room = width - _TEXT_RIGHT
    if rank is not None:
        room -= _RANK_ROOM
    return lines_before_sources(card, _TEXT, max(LEAST_TEXT, room), context)
