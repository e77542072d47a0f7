"""Small drawings that cards, actions and the legend share."""

from typing import Final

from cjm_desktop.base.bounded import Bounded
from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.layout import tokens
from cjm_desktop.layout.lettering import letter
from cjm_desktop.layout.tokens import Tints
from cjm_desktop.model.words import (
    DRAWN,
    GUESSED,
    PRESENT,
    ActionStatus,
    Contact,
    Marker,
    Medium,
    MomentOfTruth,
)
from cjm_desktop.scene.items import (
    Box,
    Close,
    Curve,
    Icon,
    Item,
    Move,
    Path,
    Stroke,
    To,
    circle,
    line,
    polygon,
)
from cjm_desktop.scene.text import Measurer, TextStyle

TILE: Final = 26.0
DIAMOND: Final = 9.5  # from its middle to a corner
DIAMOND_INSET: Final = 3.0  # its middle from the right top corner of a card
MARKER_ICONS: Final[dict[Marker, str]] = {"need": "heart-straight", "barrier": "prohibit"}

_RUNGS: Final = 4
_RUNG_STEP: Final = 3.7
_RUNG_WIDTH: Final = 7.0
_RUNG_HEIGHT: Final = 2.2
_EMPTY_RUNG: Final = Stroke(tokens.INK_4, 0.55)

_PENCIL: Final = Stroke(tokens.INK_5, 0.9, (4.2, 2.2))
_CROSSING: Final = 2.6  # how far pencil lines run past the corners
_MOMENT_WIDTH: Final = 2.2
_MOMENT_DASH: Final = (5.0, 2.6)

_TILE_STROKE: Final = 1.5
_TILE_RADIUS: Final = 4.0
_TILE_ICON: Final = 0.62  # of its side
_UNDECIDED: Final = Stroke(tokens.INK_5, 0.9, (2.6, 2))
_UNDECIDED_RADIUS: Final = 8.0  # between a square tile's and a round one's
_UNDECIDED_ICON: Final = 17.0

_LETTERS: Final[dict[MomentOfTruth, str]] = {"zero": "0", "first": "1", "ultimate": "U"}
_LETTER: Final = TextStyle(11, 700)
_LETTER_DROP: Final = 3.9  # from the middle of a diamond to the base line

_QUARTER: Final = 0.5523  # handle of the curve that draws a quarter of a circle


def ladder(x: float, bottom: float, evidence: int, ink: Colour) -> tuple[Item, ...]:
    """Return the ladder of evidence: four rungs, filled from below."""
    return _LADDERS[x, bottom, evidence, ink]


def _ladder(asked: tuple[float, float, int, Colour]) -> tuple[Item, ...]:
    x, bottom, evidence, ink = asked
    return tuple(
        _rung(x, bottom - _RUNG_HEIGHT - i * _RUNG_STEP, i < evidence, ink) for i in range(_RUNGS)
    )


def _rung(x: float, y: float, filled: bool, ink: Colour) -> Box:
    if filled:
        return Box(Rect(x, y, _RUNG_WIDTH, _RUNG_HEIGHT), ink)
    inner = Rect(x + 0.3, y + 0.3, _RUNG_WIDTH - 0.6, _RUNG_HEIGHT - 0.6)
    return Box(inner, stroke=_EMPTY_RUNG)


# Most cards of a map have one of few sizes: what they share is half of what a large map draws.
_LADDERS: Final[Bounded[tuple[float, float, int, Colour], tuple[Item, ...]]] = Bounded(
    _ladder, 2_000
)


def pencil(rect: Rect) -> Path:
    """Return four dashed lines that cross at the corners."""
    left, top, right, bottom = rect.x, rect.y, rect.right, rect.bottom
    past = _CROSSING
    steps = (
        *(Move(left - past, top), To(right + past, top)),
        *(Move(left - past, bottom), To(right + past, bottom)),
        *(Move(left, top - past), To(left, bottom + past)),
        *(Move(right, top - past), To(right, bottom + past)),
    )
    return Path(steps, stroke=_PENCIL)


def outline(rect: Rect, tints: Tints, evidence: int, moment: bool = False) -> tuple[Item, ...]:
    """Return the box of a card: how solid it is says how well it is known."""
    return _OUTLINES[rect, tints, evidence, moment]


def _outline(asked: tuple[Rect, Tints, int, bool]) -> tuple[Item, ...]:
    rect, tints, evidence, moment = asked
    radius = tokens.CARD_RADIUS
    if evidence <= GUESSED:
        if moment:
            dashed = Stroke(tints.header, _MOMENT_WIDTH, _MOMENT_DASH)
            return (Box(rect, tokens.PAPER_0, dashed, radius),)
        return Box(rect, tokens.PAPER_0), pencil(rect)
    if evidence == PRESENT:
        stroke = Stroke(tints.header, _MOMENT_WIDTH if moment else 0.9)
        return (Box(rect.grown(-0.5), tokens.PAPER_0, stroke, radius),)
    border = Stroke(tints.header, _MOMENT_WIDTH) if moment else None
    return (Box(rect, tints.pale if evidence == DRAWN else tints.full, border, radius),)


_OUTLINES: Final[Bounded[tuple[Rect, Tints, int, bool], tuple[Item, ...]]] = Bounded(
    _outline, 2_000
)


def flat_colour(tints: Tints, evidence: int) -> Colour:
    """Return the one colour of a card that is too small to be read."""
    if evidence <= GUESSED:
        return tokens.LINE_2
    return tints.pale if evidence <= DRAWN else tints.full


def tile(
    x: float,
    y: float,
    icon: str,
    tints: Tints,
    medium: Medium,
    contact: Contact,
    side: float = TILE,
) -> tuple[Item, ...]:
    """Return a channel's tile: square digital, round physical; solid ours, open through others."""
    rect = Rect(x, y, side, side)
    radius = side / 2 if medium == "physical" else _TILE_RADIUS
    size = side * _TILE_ICON
    inset = (side - size) / 2
    if contact == "direct":
        box = Box(rect, tints.header, radius=radius)
        return box, Icon(icon, x + inset, y + inset, size, tokens.WHITE, "bold")
    rim = Stroke(tints.header, _TILE_STROKE)
    inner = rect.grown(-_TILE_STROKE / 2)
    open_box = Box(inner, tokens.PAPER_0, rim, min(radius, inner.w / 2))
    return open_box, Icon(icon, x + inset, y + inset, size, tints.ink, "bold")


def undecided_tile(x: float, y: float, icon: str, tints: Tints) -> tuple[Item, ...]:
    """Return the tile of a touchpoint without a medium yet: pencil, neither square nor round."""
    inset = (TILE - _UNDECIDED_ICON) / 2
    rect = Rect(x, y, TILE, TILE).grown(-_UNDECIDED.width / 2)
    box = Box(rect, tokens.PAPER_0, _UNDECIDED, _UNDECIDED_RADIUS)
    return box, Icon(icon, x + inset, y + inset, _UNDECIDED_ICON, tints.ink)


def diamond(
    x: float, y: float, moment: MomentOfTruth, ink: Colour, measurer: Measurer
) -> tuple[Item, ...]:
    """Return the mark of a moment of truth, by its middle."""
    corners = ((x, y - DIAMOND), (x + DIAMOND, y), (x, y + DIAMOND), (x - DIAMOND, y))
    shape = polygon(corners, ink, Stroke(tokens.PAPER_0, 1.6))
    drop = y + _LETTER_DROP
    return shape, letter(measurer, _LETTERS[moment], x, drop, _LETTER, tokens.WHITE, "centre")


def status_mark(x: float, y: float, status: ActionStatus, late: bool) -> tuple[Item, ...]:
    """Return the mark of an action, 12 square: ring, half, tick, or a triangle when late."""
    middle_x, middle_y = x + 6, y + 6
    if late:
        return _warning(x, y)
    match status:
        case "open":
            return (circle(middle_x, middle_y, 5.2, tokens.PAPER_0, Stroke(tokens.INK_6, 1.3)),)
        case "busy":
            ring = circle(middle_x, middle_y, 5.2, tokens.PAPER_0, Stroke(tokens.INK_9, 1.3))
            return ring, _right_half(middle_x, middle_y, 5.2)
        case "done":
            tick = (Move(x + 3.2, y + 6.2), To(x + 5.3, y + 8.3), To(x + 9, y + 4))
            stroke = Stroke(tokens.WHITE, 1.5, round=True)
            return circle(middle_x, middle_y, 5.8, tokens.INK_9), Path(tick, stroke=stroke)


def _warning(x: float, y: float) -> tuple[Item, ...]:
    corners = ((x + 6, y - 0.4), (x + 12.6, y + 11.4), (x - 0.6, y + 11.4))
    edge = Stroke(tokens.GAP_INK, 1.0, round=True)
    return (
        polygon(corners, tokens.GAP_INK, edge),
        line(x + 6, y + 4.3, x + 6, y + 7.4, Stroke(tokens.WHITE, 1.5, round=True)),
        circle(x + 6, y + 9.7, 0.85, tokens.WHITE),
    )


def _right_half(x: float, y: float, radius: float) -> Path:
    handle = radius * _QUARTER
    steps = (
        Move(x, y - radius),
        Curve(x + handle, y - radius, x + radius, y - handle, x + radius, y),
        Curve(x + radius, y + handle, x + handle, y + radius, x, y + radius),
        Close(),
    )
    return Path(steps, tokens.INK_9)


def pips(x: float, base: float, count: int, colour: Colour) -> tuple[Item, ...]:
    """Return three rising bars on a base line, the first ``count`` of them filled."""
    return tuple(_pip(x + i * 4.2, base, 3.2 + i * 2.6, i < count, colour) for i in range(3))


def _pip(x: float, base: float, height: float, filled: bool, colour: Colour) -> Box:
    rect = Rect(x, base - height, 3, height)
    return Box(rect, colour) if filled else Box(rect, stroke=Stroke(tokens.INK_4, 0.6))
