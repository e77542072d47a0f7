"""Which module lays out which row, and which facts around it each looks at."""

from collections.abc import Callable
from operator import attrgetter
from typing import Final

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout.context import Context, Place
from cjm_desktop.layout.rows import card, opportunities, traffic
from cjm_desktop.layout.rows.actions import measure_actions
from cjm_desktop.layout.rows.base import MeasuredRow, MeasureRow
from cjm_desktop.layout.rows.cards import measure_cards
from cjm_desktop.layout.rows.collapsed import measure_collapsed
from cjm_desktop.layout.rows.curves import measure_curve
from cjm_desktop.layout.rows.dividers import measure_divider
from cjm_desktop.layout.rows.images import measure_images
from cjm_desktop.layout.rows.metrics import measure_metrics
from cjm_desktop.layout.rows.opportunities import measure_opportunities
from cjm_desktop.layout.rows.quotes import measure_quotes
from cjm_desktop.layout.rows.scores import measure_scores
from cjm_desktop.layout.rows.touchpoints import measure_touchpoints
from cjm_desktop.model.document import Row
from cjm_desktop.model.words import RowKind, RowRole


class Way(NamedTuple):
    """How a row is laid out."""

    measure: MeasureRow
    facts: Callable[[Context], object]  # the part of the context that it depends on


_CARDS: Final = ("frame", *card.FACTS, *traffic.FACTS)
_OPPORTUNITIES: Final = ("frame", *opportunities.FACTS, *traffic.FACTS)

_COLLAPSED: Final = Way(measure_collapsed, attrgetter("frame", "phases"))

_BY_KIND: Final[dict[RowKind, Way]] = {
    "cards": Way(measure_cards, attrgetter(*_CARDS)),
    "score": Way(measure_scores, attrgetter("frame", "phases", "source_numbers")),
    "curve": Way(measure_curve, attrgetter("frame", "phases", "personas", "source_numbers")),
    "actions": Way(measure_actions, attrgetter("frame", "channels")),
    "metric": Way(measure_metrics, attrgetter("frame", "phases", "source_numbers")),
    "image": Way(measure_images, attrgetter("frame", "phases", "images")),
    "divider": Way(measure_divider, attrgetter("frame", "phases")),
}

_BY_ROLE: Final[dict[RowRole, Way]] = {  # among rows of cards
    "touchpoints": Way(measure_touchpoints, attrgetter(*_CARDS)),
    "quotes": Way(measure_quotes, attrgetter(*_CARDS)),
    "opportunities": Way(measure_opportunities, attrgetter(*_OPPORTUNITIES)),
}

_BESIDE_CELLS: Final = tuple(name for name in Row.model_fields if name != "cells")


def measure_row(
    row: Row, context: Context, place: Place, previous: MeasuredRow | None = None
) -> MeasuredRow:
    """Return a row's layout; ``previous`` itself when nothing it depends on has changed."""
    way = _way(row)
    if previous is not None and previous.row is row and previous.place == place:
        known = previous.context
        if known is context or way.facts(known) == way.facts(context):
            return previous
    return way.measure(row, context, place, previous)


def differs_in_content(row: Row, context: Context, place: Place, previous: MeasuredRow) -> bool:
    """Tell whether nothing but what stands in a row's cells differs from its layout before."""
    if previous.row is row or previous.place != place:
        return False
    if any(getattr(row, name) != getattr(previous.row, name) for name in _BESIDE_CELLS):
        return False
    facts = _way(row).facts
    return facts(previous.context) == facts(context)


def _way(row: Row) -> Way:
    if row.collapsed and row.kind != "divider":
        return _COLLAPSED
    way = _BY_ROLE.get(row.role) if row.kind == "cards" else None
    return way or _BY_KIND[row.kind]
