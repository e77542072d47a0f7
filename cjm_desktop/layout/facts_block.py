"""Customers, scope and version, as they stand beside the title."""

from typing import Final

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import tokens
from cjm_desktop.layout.block import Strip
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.contract import Box, BoxKind
from cjm_desktop.layout.grid import Slot
from cjm_desktop.layout.lettering import letter, letter_lines, wrapped
from cjm_desktop.layout.words import words
from cjm_desktop.model.document import Journey
from cjm_desktop.scene.items import Item, Part, Stroke, line
from cjm_desktop.scene.text import TextStyle

TOP_RULE: Final = Stroke(tokens.INK_9, 1.2)
LABEL: Final = TextStyle(11)
BOTTOM: Final = 18.0  # below the last row

_RULE: Final = Stroke(tokens.LINE_3, 0.8)
_VALUE: Final = TextStyle(12, 500)
_VALUE_LEADING: Final = 15.0
_ROW: Final = 28.0
_BASE: Final = 18.0
_VALUE_LEFT: Final = 64.0
_LABEL_RIGHT: Final = 7.0


class _Fact(NamedTuple):
    kind: BoxKind
    label: str
    value: str


def facts_block(journey: Journey, context: Context, slot: Slot) -> Strip:
    """Return the facts about a journey, one under the other, as wide as their place.

    Those that are not written have a place where the sheet asks for them, or is filled in by hand.
    """
    width, options = slot.width, context.options
    known = _facts(journey, context)
    facts = [fact for fact in known if fact.value or options.asking or options.by_hand]
    if not facts:
        return Strip(0.0)
    labels = (context.measurer.width(fact.label, LABEL) for fact in known)
    left = max(_VALUE_LEFT, max(labels) + _LABEL_RIGHT)
    boxes: list[Box] = []
    drawn: list[Item] = [line(0, 0, width, 0, TOP_RULE)]
    y = 0.0
    for fact in facts:
        value = wrapped(context.measurer, fact.value, _VALUE, slot.text - left)
        height = _ROW + max(0, len(value) - 1) * _VALUE_LEADING
        if y:
            drawn.append(line(0, y, width, y, _RULE))
        drawn.append(letter(context.measurer, fact.label, 0, y + _BASE, LABEL, tokens.INK_6))
        drawn += letter_lines(
            context.measurer, value, left, y + _BASE, _VALUE, tokens.INK_9, _VALUE_LEADING
        )
        boxes.append(Box(fact.kind, "", Rect(0, y, width, height)))
        y += height
    if options.by_hand:
        drawn.append(line(0, y, width, y, _RULE))
    height = y + BOTTOM
    return Strip(height, tuple(boxes), (Part(Rect(0, 0, width, height), tuple(drawn)),))


def _facts(journey: Journey, context: Context) -> tuple[_Fact, ...]:
    own = words(context.language)
    future = own.future if journey.state == "future" else ""
    shows = context.options.printed.shows
    scope = ", ".join(filter(None, (journey.scope, future)))
    facts: list[_Fact] = []
    if shows("customers"):
        facts.append(_Fact("customers", own.customers, journey.customers))
    if shows("scope"):
        facts.append(_Fact("scope", own.scope, scope))
    if shows("version"):
        facts.append(_Fact("version", own.version, journey.version))
    return tuple(facts)
