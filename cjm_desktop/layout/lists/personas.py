"""The personas of a journey with all that is known of them, to be read at a desk."""

from collections.abc import Iterator
from typing import Final

from cjm_desktop.layout import tokens
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.lettering import letter, letter_lines, wrapped
from cjm_desktop.layout.lists.table import WIDTH, Group, Line, Table, stretches
from cjm_desktop.layout.lists.traits import trait_lines
from cjm_desktop.layout.lists.words import list_words
from cjm_desktop.layout.persona_block import portrait, quoted
from cjm_desktop.layout.words import words
from cjm_desktop.model.document import Journey, Persona
from cjm_desktop.scene.text import TextStyle

_ROLE: Final = TextStyle(13, 500)
_TEXT: Final = TextStyle(13)
_LABEL: Final = TextStyle(11.5)
_LEADING: Final = 17.0
_BASE: Final = 20.0
_BOTTOM: Final = 10.0
_LEFT: Final = 130.0
_ROOM: Final = WIDTH - _LEFT
_FACE: Final = 52.0  # height of a line with a portrait


def persona_table(journey: Journey, context: Context) -> Table:
    """Return the journey's personas, each with what is written of it."""
    own = list_words(context.language)
    known = [context.personas[key] for key in journey.personas if key in context.personas]
    groups = tuple(_group(persona, number, context) for number, persona in enumerate(known, 1))
    about = own.one if len(known) == 1 else own.several.format(count=len(known))
    return Table(own.personas, about, (), groups, own.no_personas)


def _group(persona: Persona, number: int, context: Context) -> Group:
    name = persona.name or f"{words(context.language).persona} {number}"
    facts = (*_facts(persona, context), *trait_lines(persona, context))
    lines = (_face(persona, context), *facts)
    return Group(name, tokens.TINTS[persona.hue].ink, lines, whole=True)


def _face(persona: Persona, context: Context) -> Line:
    """Return the portrait, with who it is and what they say."""
    measurer = context.measurer
    role = wrapped(measurer, persona.role, _ROLE, _ROOM)
    quote = wrapped(measurer, quoted(persona.quote, context), _TEXT, _ROOM)
    below = _BASE + len(role) * _LEADING
    drawn = (
        *portrait(persona, context, 26.0),
        *letter_lines(measurer, role, _LEFT, _BASE, _ROLE, tokens.INK_9, _LEADING),
        *letter_lines(measurer, quote, _LEFT, below, _TEXT, tokens.INK_7, _LEADING),
    )
    height = _BASE - 12 + (len(role) + len(quote)) * _LEADING
    return Line(max(_FACE, height) + _BOTTOM, drawn)


def _facts(persona: Persona, context: Context) -> Iterator[Line]:
    """Yield a line for each thing that is written of a persona; long ones take several."""
    own, measurer = list_words(context.language), context.measurer
    texts = (
        *(persona.goals, persona.needs, persona.pains),
        *((persona.behaviour,), (persona.expectations,)),
    )
    for label, said in zip(own.persona_heads, texts, strict=True):
        lines = [line for text in said for line in wrapped(measurer, text, _TEXT, _ROOM)]
        if not lines:
            continue
        for some in stretches(lines):
            drawn = letter_lines(measurer, lines[some], _LEFT, _BASE, _TEXT, tokens.INK_9, _LEADING)
            if not some.start:
                drawn.append(letter(measurer, label, 0, _BASE, _LABEL, tokens.INK_6))
            height = _BASE - 12 + len(lines[some]) * _LEADING + _BOTTOM
            yield Line(height, tuple(drawn), rule=not some.start)
