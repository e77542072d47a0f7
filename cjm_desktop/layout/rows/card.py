"""One card: an ordinary one, or a touchpoint with the tile of its channel."""

from collections.abc import Sequence
from operator import attrgetter
from typing import Final

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.layout import marks, tokens
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.contract import BoxKind
from cjm_desktop.layout.lettering import letter_lines
from cjm_desktop.layout.rows.form import Slot, Spacing
from cjm_desktop.layout.rows.source_marks import LEAST_TEXT, lines_before_sources, source_mark
from cjm_desktop.layout.rows.touchpoint import lane_of, touchpoint_height, touchpoint_items
from cjm_desktop.layout.tokens import TINTS, Tints
from cjm_desktop.model.document import Card, Cell
from cjm_desktop.model.words import DRAWN, Medium
from cjm_desktop.scene.items import Icon, Item, Picture
from cjm_desktop.scene.text import TextStyle

LEADING: Final = 17.0
TEXT_LEFT: Final = tokens.CARD_PADDING_X
TEXT_RIGHT: Final = 18.0  # keeps clear of the ladder
FIRST_BASE: Final = tokens.CARD_PADDING_Y + 12.6

LADDER_RIGHT: Final = 13.0  # left end of the ladder, from the right
LADDER_UP: Final = 7.0  # its foot, from below

_TEXT: Final = TextStyle(13)
_STRONG: Final = TextStyle(13, 600)  # of a moment of truth
_RAISED: Final = 3.6  # source numbers, above the base line

_ICON: Final = 13.0
_ICON_STEP: Final = 19.0

_PICTURE_RATIO: Final = 9 / 16  # height to width, when an image does not tell its size
TALLEST_PICTURE: Final = 1.25  # of the card's width

FACTS: Final = ("channels", "images", "source_numbers")
_facts = attrgetter(*FACTS)


class CardsForm:
    """What all forms of cards share."""

    kind: BoxKind = "card"
    spacing = Spacing()
    by_order = False

    def facts(self, context: Context) -> object:
        """Return the facts that heights depend on, beside the columns."""
        return _facts(context)

    def entries(self, cell: Cell) -> tuple[Card, ...]:
        """Return the cards of a cell."""
        return cell.cards

    def spans(self, entries: Sequence[Card]) -> tuple[int, ...]:
        """Return over how many columns each card runs."""
        return tuple([card.span for card in entries])

    def lanes(self, entries: Sequence[Card], context: Context) -> tuple[Medium, ...]:
        """Return nothing: only rows of touchpoints have lanes."""
        del entries, context
        return ()


class CardForm(CardsForm):
    """Cards in boxes; among touchpoints every card is one, elsewhere those with a channel."""

    def __init__(self, touchpoints: bool = False) -> None:
        self._touchpoints = touchpoints

    def heights(self, entries: Sequence[Card], column: int, context: Context) -> tuple[float, ...]:
        """Measure the cards of one cell."""
        wrap, width = context.measurer.wrap, context.columns.text(column)
        room = max(LEAST_TEXT, width - TEXT_LEFT - TEXT_RIGHT)
        padding = 2 * tokens.CARD_PADDING_Y
        heights: list[float] = []
        for card in entries:  # runs 20,000 times for the largest maps, so plain cards go first
            if not self._is_plain(card):
                heights.append(self._height(card, column, context))
                continue
            if card.sources:
                lines = lines_before_sources(card, _TEXT, room, context)
            else:
                lines = wrap(card.text, _TEXT, room)
            heights.append(len(lines) * LEADING + padding)
        return tuple(heights)

    def lanes(self, entries: Sequence[Card], context: Context) -> tuple[Medium, ...]:
        """Return the lane of each touchpoint."""
        if not self._touchpoints:
            return ()
        return tuple([lane_of(card, context) for card in entries])

    def items(self, entry: Card, slot: Slot, context: Context) -> Sequence[Item]:
        """Return a card's box, picture, text, ladder and marks."""
        width, height = slot.width, slot.height
        tints = tints_of(entry, slot.column, context)
        box = Rect(0, 0, width, height)
        known = context.shows_evidence
        rung = entry.evidence if known else DRAWN  # all alike, and as light as can be
        drawn = list(marks.outline(box, tints, rung, entry.moment is not None))
        top = _picture_height(entry, width, context)
        if entry.image and top:
            drawn.append(Picture(entry.image, _picture_rect(entry, width, context)))
        body = touchpoint_items if self._is_touchpoint(entry) else _text_items
        drawn += body(entry, slot.text, top, tints, context)
        if known:
            right, foot = width - LADDER_RIGHT, height - LADDER_UP
            drawn += marks.ladder(right, foot, entry.evidence, tints.ink)
        drawn += moment_mark(entry, width, tints, context)
        return drawn

    def colour(self, entry: Card, slot: Slot, context: Context) -> Colour:
        """Return the one colour of a card that is too small to be read."""
        return marks.flat_colour(tints_of(entry, slot.column, context), entry.evidence)

    def _is_plain(self, card: Card) -> bool:
        """Tell whether a card is nothing but a text in its own column, with or without sources."""
        plain = not (card.marker or card.icon or card.moment or card.image)
        return plain and card.span == 1 and not self._is_touchpoint(card)

    def _is_touchpoint(self, card: Card) -> bool:
        """Tell whether a card is drawn with the tile of a channel."""
        return self._touchpoints or card.channel is not None or card.medium is not None

    def _height(self, card: Card, column: int, context: Context) -> float:
        width = context.columns.text(column, card.span)
        picture = 0.0
        if card.image:
            picture = _picture_height(card, context.columns.inner(column, card.span), context)
        if self._is_touchpoint(card):
            return picture + touchpoint_height(card, width, context)
        return picture + len(_lines(card, width, context)) * LEADING + 2 * tokens.CARD_PADDING_Y


CARDS: Final = CardForm()
TOUCHPOINTS: Final = CardForm(touchpoints=True)


def tints_of(card: Card, column: int, context: Context) -> Tints:
    """Return a card's own colours, or those of its column."""
    return TINTS[card.hue] if card.hue else context.tints[column]


def _picture_rect(card: Card, width: float, context: Context) -> Rect:
    """Return where a card's picture stands: the full width, narrower when it is very tall."""
    image = context.images.get(card.image) if card.image else None
    if image is None:
        return Rect(0, 0, 0, 0)
    ratio = image.height / image.width if image.height and image.width else _PICTURE_RATIO
    height = min(width * ratio, width * TALLEST_PICTURE)
    return Rect((width - height / ratio) / 2, 0, height / ratio, height)


def _picture_height(card: Card, width: float, context: Context) -> float:
    return _picture_rect(card, width, context).h if card.image else 0.0


def moment_mark(card: Card, width: float, tints: Tints, context: Context) -> tuple[Item, ...]:
    """Return the diamond of a moment of truth on the right top corner."""
    if card.moment is None:
        return ()
    x, y = width - marks.DIAMOND_INSET, marks.DIAMOND_INSET
    return marks.diamond(x, y, card.moment, tints.ink, context.measurer)


def _icons(card: Card) -> list[str]:
    marker = marks.MARKER_ICONS[card.marker] if card.marker else ""
    return [name for name in (marker, card.icon) if name]


def _lines(card: Card, width: float, context: Context) -> tuple[str, ...]:
    """Return the lines of an ordinary card; at least one, which may be empty."""
    room = width - TEXT_LEFT - TEXT_RIGHT
    if card.marker or card.icon:
        room -= _ICON_STEP * len(_icons(card))
    style = _STRONG if card.moment else _TEXT
    return lines_before_sources(card, style, max(LEAST_TEXT, room), context)


def _text_items(card: Card, width: float, top: float, tints: Tints, context: Context) -> list[Item]:
    measurer = context.measurer
    style = _STRONG if card.moment else _TEXT
    lines = _lines(card, width, context)
    drawn: list[Item] = []
    x, base = TEXT_LEFT, top + FIRST_BASE
    for name in _icons(card):
        y = top + tokens.CARD_PADDING_Y + 2
        drawn.append(Icon(name, x - 1, y, _ICON, tints.ink, "bold"))
        x += _ICON_STEP
    drawn += letter_lines(measurer, lines, x, base, style, tokens.INK_9, LEADING)
    end = x + measurer.width(lines[-1], style)
    last = base + (len(lines) - 1) * LEADING
    drawn += source_mark(card, context, end, last - _RAISED, tints.ink)
    return drawn
