"""A persona as it stands beside the title: face, name, role, quote and the sample of its route."""

from collections.abc import Iterator
from typing import Final

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import tokens
from cjm_desktop.layout.block import Strip
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.contract import Box
from cjm_desktop.layout.facts_block import LABEL, TOP_RULE
from cjm_desktop.layout.grid import Slot
from cjm_desktop.layout.lettering import letter, letter_lines, wrapped
from cjm_desktop.layout.words import words
from cjm_desktop.model.document import Persona
from cjm_desktop.model.words import LineStyle
from cjm_desktop.scene.items import Item, Part, Picture, Stroke, circle, line
from cjm_desktop.scene.text import TextStyle

_NAME: Final = TextStyle(13.5, 600)
_NAME_LEADING: Final = 17.0
_SMALL: Final = TextStyle(11)
_SMALL_LEADING: Final = 14.0
_LABEL_BASE: Final = 15.0
_NAME_BASE: Final = 40.0
_TEXT: Final = 50.0  # left end of the words
_INITIALS: Final = TextStyle(14, 600)
_RADIUS: Final = 20.0
_INITIALS_ROOM: Final = 32.0
_CENTRE: Final = 48.0  # height of the circle's centre
_SAMPLE: Final = 36.0
_SAMPLE_BELOW: Final = 11.0  # the last base line
_BOTTOM: Final = 20.0
_MARKS: Final = "‘’“”\"'«»"
_ROUTES: Final[dict[LineStyle, Stroke]] = {
    "solid": Stroke(tokens.INK_9, 2.6),
    "dotted": Stroke(tokens.INK_9, 3, (0.1, 5.5), round=True),
}


class PersonaFacts(NamedTuple):
    """A persona, its number among those of the journey ("" when alone) and how its route looks."""

    persona: Persona
    number: str
    route: LineStyle | None


class _Paragraph(NamedTuple):
    """Lines of one look, and how far they stay below the last base line before them."""

    lines: tuple[str, ...]
    style: TextStyle
    colour: Colour
    leading: float
    above: float


def route_sample(x: float, y: float, length: float, style: LineStyle) -> Item:
    """Return a stretch of a route, as it is drawn in the map."""
    stroke = _ROUTES[style]
    return line(x + (1.5 if stroke.dash else 0.0), y, x + length, y, stroke)


def persona_block(facts: PersonaFacts, context: Context, slot: Slot) -> Strip:
    """Return a persona, as wide as its place."""
    width = slot.width
    label = f"{words(context.language).persona} {facts.number}".strip()
    drawn: list[Item] = [
        line(0, 0, width, 0, TOP_RULE),
        letter(context.measurer, label, 0, _LABEL_BASE, LABEL, tokens.INK_6),
        *portrait(facts.persona, context),
    ]
    base = _NAME_BASE
    for text in _paragraphs(facts.persona, context, slot.text - _TEXT):
        base += text.above
        drawn += letter_lines(
            context.measurer, text.lines, _TEXT, base, text.style, text.colour, text.leading
        )
        base += (len(text.lines) - 1) * text.leading
    if facts.route:
        base += _SAMPLE_BELOW
        drawn.append(route_sample(_TEXT, base, _SAMPLE, facts.route))
    rect = Rect(0, 0, width, max(base, _CENTRE + _RADIUS) + _BOTTOM)
    box = Box("persona", facts.persona.id, rect)
    return Strip(rect.h, (box,), (Part(rect, tuple(drawn), facts.persona.id),))


def _paragraphs(persona: Persona, context: Context, width: float) -> list[_Paragraph]:
    measurer = context.measurer
    name = wrapped(measurer, persona.name, _NAME, width)
    role = wrapped(measurer, persona.role, _SMALL, width)
    quote = wrapped(measurer, quoted(persona.quote, context), _SMALL, width)
    found = (
        _Paragraph(name, _NAME, tokens.INK_9, _NAME_LEADING, 0.0),
        _Paragraph(role, _SMALL, tokens.INK_7, _SMALL_LEADING, 15.0),
        _Paragraph(quote, _SMALL, tokens.INK_7, _SMALL_LEADING, 16.0),
    )
    return [paragraph for paragraph in found if paragraph.lines]


def quoted(quote: str, context: Context) -> str:
    """Return what a persona says, between quotation marks if it has none."""
    if not quote or quote[0] in _MARKS:
        return quote
    return words(context.language).quote.format(text=quote)


def portrait(persona: Persona, context: Context, centre: float = _CENTRE) -> Iterator[Item]:
    """Yield a persona's photo or initials, 40 wide, around a height."""
    photo = context.images.get(persona.photo) if persona.photo else None
    if photo is not None and photo.width > 0 and photo.height > 0:
        scale = 2 * _RADIUS / max(photo.width, photo.height)
        width, height = photo.width * scale, photo.height * scale
        yield Picture(photo.id, Rect(_RADIUS - width / 2, centre - height / 2, width, height))
        return
    tints = tokens.TINTS[persona.hue]
    yield circle(_RADIUS, centre, _RADIUS, tints.pale, Stroke(tints.header, 1.3))
    initials = persona.initials or _initials(persona.name)
    if initials:
        wide = context.measurer.width(initials, _INITIALS)
        size = _INITIALS.size * min(1.0, _INITIALS_ROOM / wide)
        style, base = TextStyle(size, 600), centre + size * 5 / 14
        yield letter(context.measurer, initials, _RADIUS, base, style, tints.ink, "centre")


def _initials(name: str) -> str:
    """Return the first letters of a name's words that have capitals, two at most."""
    return "".join(word[0] for word in name.split() if word[0].isupper())[:2]
