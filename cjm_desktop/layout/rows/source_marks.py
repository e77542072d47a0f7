"""The raised numbers of sources after the last word of a text."""

from typing import Final

from cjm_desktop.base.colour import Colour
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.lettering import letter
from cjm_desktop.model.document import Card
from cjm_desktop.scene.items import Text
from cjm_desktop.scene.text import TextStyle

_STYLE: Final = TextStyle(10.8, 600)
_SPACE: Final = 2.0  # between the last word and its number
_ROOM: Final = 8.0  # that each line leaves for a number of one figure


def source_label(card: Card, context: Context) -> str:
    """Return the numbers of a card's sources, as ``1,3``; empty without sources."""
    if not card.sources:
        return ""
    numbers = context.source_numbers
    return ",".join(str(n) for n in sorted(numbers[s] for s in card.sources if s in numbers))


def source_room(card: Card, context: Context) -> float:
    """Return by how much a card's lines are shorter so that its source numbers fit after them."""
    label = source_label(card, context)
    if len(label) < 2:
        return _ROOM if label else 0.0
    return context.measurer.width(label, _STYLE) + _SPACE


def source_mark(
    card: Card, context: Context, x: float, base: float, ink: Colour
) -> tuple[Text, ...]:
    """Return the numbers of a card's sources, raised behind a text that ends at ``x``."""
    label = source_label(card, context)
    if not label:
        return ()
    return (letter(context.measurer, label, x + _SPACE, base, _STYLE, ink),)
