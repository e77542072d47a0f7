"""The block above the grid: title, what stands beside it, principles."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from cjm_desktop.base.ids import PersonaId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import tokens
from cjm_desktop.layout.block import DrawnBlock, Strip, kept, side_by_side, stacked
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.contract import Block
from cjm_desktop.layout.evidence_block import evidence_block
from cjm_desktop.layout.facts_block import facts_block
from cjm_desktop.layout.filter_line import filter_alone
from cjm_desktop.layout.grid import Slot, divided, slots_from_right
from cjm_desktop.layout.persona_block import PersonaFacts, persona_block
from cjm_desktop.layout.principles import principles_strip
from cjm_desktop.layout.printed import Printed
from cjm_desktop.layout.title import Heading, fitting_heading, heading_strip, large_heading
from cjm_desktop.layout.usage import drawn_routes
from cjm_desktop.model.document import Journey, Project
from cjm_desktop.model.evidence import evidence_shares
from cjm_desktop.model.print_words import SheetPart
from cjm_desktop.model.words import LineStyle

_NARROWEST: Final = 148.0
_GAP: Final = 24.0  # between title and what stands beside it
_BOTTOM: Final = 12.0
_WITH_SHARES: Final[tuple[SheetPart, ...]] = ("title", "share", "evidence")

_MakeBlock = Callable[[Context, Slot], Strip]


class _Facts(NamedTuple):
    """What the block above shows; equal facts give equal blocks."""

    frame: object
    project: tuple[object, ...]
    journey: tuple[object, ...]
    personas: tuple[PersonaFacts, ...]
    photos: tuple[object, ...]
    shares: tuple[float, ...]


def layout_above(
    project: Project, journey: Journey, context: Context, previous: Block | None = None
) -> DrawnBlock:
    """Lay out what stands above the grid; ``previous`` itself when nothing in it changed."""
    facts = _facts(project, journey, context)
    known = kept(previous, facts)
    return known or DrawnBlock(_strip(project, journey, context, facts), facts)


def _facts(project: Project, journey: Journey, context: Context) -> _Facts:
    personas = tuple(_personas(journey, context))
    printed = context.options.printed
    photos = (context.images.get(p.persona.photo) for p in personas if p.persona.photo)
    return _Facts(
        context.frame,
        (project.title, project.organisation, project.principles),
        (
            *(journey.title, journey.subtitle, journey.customers, journey.scope),
            *(journey.version, journey.state),
        ),
        personas,
        tuple(photos),
        printed.shares or evidence_shares(journey),
    )


def _personas(journey: Journey, context: Context) -> Iterator[PersonaFacts]:
    routes: dict[PersonaId | None, LineStyle] = {}
    for route in drawn_routes(journey):
        routes.setdefault(route.persona, route.style)
    known = [context.personas[key] for key in journey.personas if key in context.personas]
    for number, persona in enumerate(known, 1):
        text = str(number) if len(known) > 1 else ""
        yield PersonaFacts(persona, text, routes.get(persona.id))


def _strip(project: Project, journey: Journey, context: Context, facts: _Facts) -> Strip:
    beside = list(_beside(journey, facts, context.options.printed))
    shown = context.options.printed.shows("principles")
    principles = principles_strip(project.principles if shown else (), context)
    titled = context.options.printed.shows("title")
    top = _top(project, journey, context, beside) if titled else _untitled(context, beside)
    return stacked((top, principles, Strip(_BOTTOM)))


def _beside(journey: Journey, facts: _Facts, printed: Printed) -> Iterator[_MakeBlock]:
    if printed.shows("title"):
        yield lambda context, slot: facts_block(journey, context, slot)
    if printed.shows("personas"):
        yield from map(_persona_maker, facts.personas)
    if any(facts.shares) and all(map(printed.shows, _WITH_SHARES)):
        yield lambda context, slot: evidence_block(facts.shares, context, slot)


def _persona_maker(persona: PersonaFacts) -> _MakeBlock:
    return lambda context, slot: persona_block(persona, context, slot)


def _top(
    project: Project, journey: Journey, context: Context, makers: Sequence[_MakeBlock]
) -> Strip:
    """Return the heading with as many blocks beside it as fit, and the others below.

    The lines of all are those of the sheet without stretch. A page that is stretched a long way
    has more places than that sheet, so that more of the blocks stand beside the heading.
    """
    heading, beside = _heading(project, journey, context, len(makers))
    blocks = _wrapped_for(makers, beside, context)
    slots = slots_from_right(context.columns, _NARROWEST)
    needed = max((text for _, text in blocks), default=0.0)
    places = divided(slots, max((needed, *(slot.text for slot in slots))))
    if len(places) > len(slots):
        beside = min(len(blocks), _count_beside(heading, places, context))
    first = [heading_strip(heading, context)]
    first += _placed(blocks[:beside], places[len(places) - beside :], context)
    return stacked((side_by_side(first), *_lines_below(blocks[beside:], places, context)))


def _untitled(context: Context, makers: Sequence[_MakeBlock]) -> Strip:
    """Return the blocks alone, below what a filter shows."""
    blocks = _wrapped_for(makers, 0, context)
    places = slots_from_right(context.columns, _NARROWEST)
    return stacked((filter_alone(context), *_lines_below(blocks, places, context)))


def _heading(
    project: Project, journey: Journey, context: Context, most: int
) -> tuple[Heading, int]:
    """Return the heading, and how many blocks may stand beside it: as many as leave it room."""
    columns = context.columns.unstretched
    slots = slots_from_right(columns, _NARROWEST)
    for count in range(min(most, len(slots)), 0, -1):
        room = tokens.HEAD_TEXT + slots[len(slots) - count].left - _GAP
        heading = large_heading(project, journey, context, room)
        if heading:
            return heading, count
    width = tokens.HEAD_TEXT + columns.right
    return fitting_heading(project, journey, context, width), 0


def _wrapped_for(
    makers: Sequence[_MakeBlock], beside: int, context: Context
) -> list[tuple[_MakeBlock, float]]:
    """Return blocks with the width that each has for its text on the sheet without stretch."""
    slots = slots_from_right(context.columns.unstretched, _NARROWEST)
    room = [_under_heads(context), *slots]
    texts = [slot.text for slot in slots[len(slots) - beside :]]
    for start in range(beside, len(makers), len(room)):
        count = min(len(room), len(makers) - start)
        texts += (slot.text for slot in room[len(room) - count :])
    return list(zip(makers, texts, strict=True))


def _count_beside(heading: Heading, places: Sequence[Slot], context: Context) -> int:
    """Return how many places a heading leaves free at its right."""
    taken = heading.longest(context.measurer) + _GAP - context.options.row_head
    return sum(place.left >= taken for place in places)


def _under_heads(context: Context) -> Slot:
    head = context.options.row_head
    return Slot(-head, head - tokens.GUTTER, tokens.HEAD_TEXT - tokens.GUTTER)


def _lines_below(
    blocks: Sequence[tuple[_MakeBlock, float]], places: Sequence[Slot], context: Context
) -> Iterator[Strip]:
    """Yield lines of blocks, at the right; in these the width of the row heads serves too."""
    under_heads = _under_heads(context)
    start = 0
    while start < len(blocks):
        fits = not places or blocks[start][1] <= under_heads.text
        room = [under_heads, *places] if fits else places
        line = blocks[start : start + len(room)]
        yield side_by_side(_placed(line, room[len(room) - len(line) :], context))
        start += len(line)


def _placed(
    blocks: Sequence[tuple[_MakeBlock, float]], slots: Sequence[Slot], context: Context
) -> Iterator[Strip]:
    for (make, text), slot in zip(blocks, slots, strict=True):
        yield make(context, slot._replace(text=text)).moved(slot.left, 0)
