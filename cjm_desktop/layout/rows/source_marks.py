"""The raised numbers of sources after the last word of a text."""

from collections.abc import Mapping
from typing import Final

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.ids import SourceId
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.lettering import letter
from cjm_desktop.model.document import Card, CurvePoint, Score
from cjm_desktop.scene.items import Text
from cjm_desktop.scene.text import Measurer, TextStyle

SOURCE_STYLE: Final = TextStyle(10.8, 600)
SOURCE_RAISED: Final = 3.6  # above the base line of a text of 13
_SPACE: Final = 2.0  # between the last word and its number
LEAST_TEXT: Final = 24.0  # narrower than this, text is not wrapped any further


def source_label(part: Card | Score | CurvePoint, numbers: Mapping[SourceId, int]) -> str:
    """Return the numbers of what a part rests on, as ``1,3``; empty without sources."""
    named = [numbers[source] for source in part.sources if source in numbers]
    return str(named[0]) if len(named) == 1 else ",".join(map(str, sorted(named)))


def source_width(part: Score, numbers: Mapping[SourceId, int], measurer: Measurer) -> float:
    """Return the room that the numbers take behind a figure; none without sources."""
    label = source_label(part, numbers) if part.sources else ""
    return measurer.width(label, SOURCE_STYLE) + _SPACE if label else 0.0


def lines_before_sources(
    card: Card, style: TextStyle, width: float, context: Context
) -> tuple[str, ...]:
    """Return a card's lines, the last of them short enough for its source numbers."""
    measurer = context.measurer
    lines = measurer.wrap(card.text, style, width)
    label = source_label(card, context.source_numbers) if card.sources else ""
    if not label:
        return lines
    room = width - _SPACE - measurer.width(label, SOURCE_STYLE)
    if measurer.width(lines[-1], style) <= room:
        return lines
    return measurer.wrap(card.text, style, max(LEAST_TEXT, room))


def source_mark(
    card: Card, context: Context, x: float, base: float, ink: Colour
) -> tuple[Text, ...]:
    """Return the numbers of a card's sources, raised behind a text that ends at ``x``."""
    label = source_label(card, context.source_numbers)
    if not label:
        return ()
    return (letter(context.measurer, label, x + _SPACE, base, SOURCE_STYLE, ink),)
