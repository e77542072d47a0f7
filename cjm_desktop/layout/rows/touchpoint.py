"""The body of a touchpoint: the tile of its channel, its name, the channel's name."""

from typing import Final

from cjm_desktop.layout import marks, tokens
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.lettering import letter_lines, wrapped
from cjm_desktop.layout.rows.source_marks import LEAST_TEXT, lines_before_sources, source_mark
from cjm_desktop.layout.tokens import Tints
from cjm_desktop.model.document import Card, Channel
from cjm_desktop.model.words import Medium
from cjm_desktop.scene.items import Icon, Item
from cjm_desktop.scene.text import TextStyle

LEAST_HEIGHT: Final = 39.0

_NAME: Final = TextStyle(13, 500)
_STRONG: Final = TextStyle(13, 600)  # of a moment of truth
_CHANNEL: Final = TextStyle(11)
_LEADING: Final = 16.0
_CHANNEL_LEADING: Final = 14.0
_TILE_PLACE: Final = 7.0
_TEXT_LEFT: Final = 41.0
_TEXT_RIGHT: Final = 20.0
_FIRST_BASE: Final = 17.5
_LONE_BASE: Final = 24.2  # of a single line without a channel, beside the middle of the tile
_PADDING: Final = 13.0  # of names, above and below together
_CHANNEL_ROOM: Final = 12.0
_RAISED: Final = 4.0
_MARKER: Final = 13.0
_MARKER_STEP: Final = 18.0

_UNDECIDED_ICON: Final = "hand-tap"
_ICONS: Final[dict[Medium, str]] = {"digital": "globe-simple", "physical": "house-line"}


def channel_of(card: Card, context: Context) -> Channel | None:
    """Return a card's channel, None without one."""
    return context.channels.get(card.channel) if card.channel else None


def medium_of(card: Card, context: Context) -> Medium | None:
    """Return a touchpoint's medium: its own or that of its channel, None while neither is said."""
    if card.medium:
        return card.medium
    channel = channel_of(card, context)
    return channel.medium if channel else None


def lane_of(card: Card, context: Context) -> Medium:
    """Return the lane that a touchpoint stands in; above the corridor until its medium is said."""
    return medium_of(card, context) or "digital"


def touchpoint_height(card: Card, width: float, context: Context) -> float:
    """Return the height that a touchpoint needs, without a picture."""
    names, channels = _lines(card, width, context)
    height = _PADDING + len(names) * _LEADING
    if channels:
        height += _CHANNEL_ROOM + (len(channels) - 1) * _CHANNEL_LEADING
    return max(LEAST_HEIGHT, height)


def touchpoint_items(
    card: Card, width: float, top: float, tints: Tints, context: Context
) -> list[Item]:
    """Return a touchpoint's tile, name and channel."""
    measurer = context.measurer
    names, channels = _lines(card, width, context)
    style = _style(card)
    base = top + (_FIRST_BASE if channels or len(names) > 1 else _LONE_BASE)
    x = _TEXT_LEFT
    drawn: list[Item] = [*_tile(card, top, tints, context)]
    if card.marker:
        icon = marks.MARKER_ICONS[card.marker]
        drawn.append(Icon(icon, x, base - 11, _MARKER, tints.ink, "bold"))
        x += _MARKER_STEP
    drawn += letter_lines(measurer, names, x, base, style, tokens.INK_9, _LEADING)
    end = x + measurer.width(names[-1], style)
    last = base + (len(names) - 1) * _LEADING
    drawn += source_mark(card, context, end, last - _RAISED, tints.ink)
    below = last + _LEADING - 2
    drawn += letter_lines(
        measurer, channels, _TEXT_LEFT, below, _CHANNEL, tints.ink, _CHANNEL_LEADING
    )
    return drawn


def _tile(card: Card, top: float, tints: Tints, context: Context) -> tuple[Item, ...]:
    channel = channel_of(card, context)
    medium = medium_of(card, context)
    place = _TILE_PLACE
    if medium is None:
        return marks.undecided_tile(place, top + place, card.icon or _UNDECIDED_ICON, tints)
    icon = card.icon or (channel.icon if channel else "") or _ICONS[medium]
    return marks.tile(place, top + place, icon, tints, medium, card.contact)


def _lines(card: Card, width: float, context: Context) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the lines of the name, at least one, and those of the channel."""
    measurer, channel = context.measurer, channel_of(card, context)
    room = width - _TEXT_LEFT - _TEXT_RIGHT
    name_room = max(LEAST_TEXT, room - (_MARKER_STEP if card.marker else 0))
    names = lines_before_sources(card, _style(card), name_room, context)
    channel_name = channel.name if channel else ""
    return names, wrapped(measurer, channel_name, _CHANNEL, max(LEAST_TEXT, room))


def _style(card: Card) -> TextStyle:
    return _STRONG if card.moment else _NAME
