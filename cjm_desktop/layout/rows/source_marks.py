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
LEAST_TEXT: Final = 24.0  # narrower than this, text is not wrapped any further


def source_label(card: Card, context: Context) -> str:
    """Return the numbers of a card's sources, as ``1,3``; empty without sources."""
    numbers = context.source_numbers
    named = [numbers[source] for source in card.sources if source in numbers]
    return str(named[0]) if len(named) == 1 else ",".join(map(str, sorted(named)))


def lines_before_sources(
    card: Card, style: TextStyle, width: float, context: Context
) -> tuple[str, ...]:
    """Return a card's lines, the last of them short enough for its source numbers."""
    measurer = context.measurer
    lines = measurer.wrap(card.text, style, width)
    label = source_label(card, context) if card.sources else ""
    if not label:
        return lines
    room = width - _SPACE - measurer.width(label, _STYLE)
    if measurer.width(lines[-1], style) <= room:
        return lines
    return measurer.wrap(card.text, style, max(LEAST_TEXT, room))


def source_mark(
    card: Card, context: Context, x: float, base: float, ink: Colour
) -> tuple[Text, ...]:
    """Return the numbers of a card's sources, raised behind a text that ends at ``x``."""
    label = source_label(card, context)
    if not label:
        return ()
    return (letter(context.measurer, label, x + _SPACE, base, _STYLE, ink),)
