"""Rows of ordinary cards: doing, needs and pains, media, backstage, own rows."""

from cjm_desktop.layout.context import Context, Place
from cjm_desktop.layout.rows.base import MeasuredRow
from cjm_desktop.layout.rows.card import CARDS
from cjm_desktop.layout.rows.stacked import StackedRow, measure_stacked
from cjm_desktop.layout.rows.traffic import link_room
from cjm_desktop.model.document import Row


def measure_cards(
    row: Row, context: Context, place: Place, previous: MeasuredRow | None
) -> StackedRow:
    """Measure a row of cards."""
    top = CARDS.spacing.top + link_room(row, context)
    return measure_stacked(CARDS, row, context, place, previous, top)
