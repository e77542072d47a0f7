"""The list of touchpoints: where customer and organisation meet in each phase, and through what."""

from collections.abc import Iterator
from typing import Final

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.ids import PhaseId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import marks, tokens
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.lettering import letter, letter_lines, wrapped
from cjm_desktop.layout.lists.table import Column, Group, Line, Table, stretches
from cjm_desktop.layout.lists.words import list_words
from cjm_desktop.layout.rows.source_marks import source_label
from cjm_desktop.layout.tokens import TINTS, Tints
from cjm_desktop.layout.words import words
from cjm_desktop.model.document import Card, Journey, Project, Row
from cjm_desktop.model.evidence import used_sources
from cjm_desktop.scene.items import Item
from cjm_desktop.scene.text import TextStyle

_TEXT: Final = TextStyle(13, 500)
_LEADING: Final = 17.0
_SMALL: Final = TextStyle(11.5)
_SMALL_LEADING: Final = 15.0
_BASE: Final = 20.0
_BOTTOM: Final = 10.0
_LEAST: Final = 36.0  # height of a line, for the tile
_LEFTS: Final = (38.0, 244.0, 362.0, 452.0, 574.0, 684.0)
_GAP: Final = 12.0
_LADDER: Final = 13.0
_DIAMOND: Final = 22.0


def touchpoint_table(project: Project, journey: Journey, context: Context) -> Table:
    """Return the touchpoints of the rows that are shown, phase by phase, and then their sources."""
    own = list_words(context.language)
    found = list(_all_touchpoints(journey))
    groups = list(_groups(journey, found, context))
    sources = list(_sources(project, journey, found, context))
    if sources:
        ink = tokens.INK_9
        groups.append(Group(words(context.language).sources, ink, tuple(sources)))
    about = own.one if len(found) == 1 else own.several.format(count=len(found))
    columns = tuple(_heads(found, context))
    return Table(own.touchpoints, about, columns, tuple(groups), own.no_touchpoints)


def _heads(found: list[tuple[PhaseId, Card]], context: Context) -> Iterator[Column]:
    own = list_words(context.language)
    name, channel, contact, *others = own.touchpoint_heads
    if any(card.owner for _, card in found):
        contact = own.contact_and_owner
    if not context.shows_evidence:
        del others[-1]
    heads = (name, channel, contact, *others)
    yield from (Column(head, left) for head, left in zip(heads, _LEFTS, strict=False))


def _all_touchpoints(journey: Journey) -> Iterator[tuple[PhaseId, Card]]:
    for row in journey.rows:
        if row.kind == "cards" and not row.hidden and row.role != "opportunities":
            yield from (
                (cell.phase, card)
                for cell in row.cells
                for card in cell.cards
                if _is_touchpoint(row, card)
            )


def _is_touchpoint(row: Row, card: Card) -> bool:
    return row.role == "touchpoints" or card.channel is not None or card.medium is not None


def _groups(
    journey: Journey, found: list[tuple[PhaseId, Card]], context: Context
) -> Iterator[Group]:
    for place, phase in enumerate(journey.phases):
        cards = [card for of, card in found if of == phase.id]
        if cards:
            tints = TINTS[phase.hue]
            name = f"{context.options.printed.number(place)}  {phase.name}"
            lines = tuple(each for card in cards for each in _lines(card, tints, context))
            yield Group(name.strip(), tints.ink, lines)


class _Said(NamedTuple):
    """A line of a touchpoint's own words: its text, what it is for, or whether it succeeds."""

    words: str
    style: TextStyle
    ink: Colour
    leading: float


def _said(card: Card, context: Context) -> list[_Said]:
    text = wrapped(context.measurer, card.text, _TEXT, _room(0))
    goal = wrapped(context.measurer, card.goal, _SMALL, _room(0))
    achieved = list_words(context.language).achieved[card.achieved] if card.achieved else ""
    reached = wrapped(context.measurer, achieved, _SMALL, _room(0))
    return [
        *(_Said(line, _TEXT, tokens.INK_9, _LEADING) for line in text),
        *(_Said(line, _SMALL, tokens.INK_6, _SMALL_LEADING) for line in (*goal, *reached)),
    ]


def _lines(card: Card, tints: Tints, context: Context) -> Iterator[Line]:
    measurer, said, columns = context.measurer, _said(card, context), _columns(card, context)
    for some in stretches(said, *(lines for _, lines in columns)):
        drawn: list[Item] = []
        height = 0.0
        for text, style, ink, leading in said[some]:
            drawn.append(letter(measurer, text, _LEFTS[0], _BASE + height, style, ink))
            height += leading
        for left, lines in columns:
            drawn += letter_lines(
                measurer, lines[some], left, _BASE, _SMALL, tokens.INK_7, _SMALL_LEADING
            )
            height = max(height, len(lines[some]) * _SMALL_LEADING)
        if not some.start:
            drawn += _signs(card, tints, context)
            height = max(height, _LEAST - _BASE)
        yield Line(_BASE - 12 + height + _BOTTOM, tuple(drawn), rule=not some.start)


def _room(column: int) -> float:
    return _LEFTS[column + 1] - _LEFTS[column] - _GAP


def _columns(card: Card, context: Context) -> list[tuple[float, tuple[str, ...]]]:
    """Return the left ends and lines of what stands beside the text."""
    measurer, own = context.measurer, words(context.language)
    channel = context.channels.get(card.channel) if card.channel else None
    medium = card.medium or (channel.medium if channel else None)
    said = {"digital": own.digital, "physical": own.physical}.get(medium or "", "")
    through = ", ".join(filter(None, (channel.name if channel else "", said)))
    contact = list_words(context.language).contacts[card.contact]
    contact = f"{contact}\n{card.owner}" if card.owner else contact
    moment = own.moments[card.moment] if card.moment else ""
    known = own.ladder[card.evidence - 1]
    label = source_label(card, context.source_numbers)
    known = f"{known} ({label})" if label else known
    texts = (
        (_LEFTS[1], through, _room(1)),
        (_LEFTS[2], contact, _room(2)),
        (_LEFTS[3] + _DIAMOND, moment, _room(3) - _DIAMOND),
        (_LEFTS[4] + _LADDER, known, _room(4) - _LADDER),
    )
    shown = texts if context.shows_evidence else texts[:-1]
    return [(left, wrapped(measurer, text, _SMALL, room)) for left, text, room in shown]


def _signs(card: Card, tints: Tints, context: Context) -> Iterator[Item]:
    """Yield the tile, the moment of truth and the ladder of a touchpoint."""
    channel = context.channels.get(card.channel) if card.channel else None
    medium = card.medium or (channel.medium if channel else None)
    icon = channel.icon if channel else card.icon or "hand-tap"
    own = TINTS[card.hue] if card.hue else tints
    if medium is None:
        yield from marks.undecided_tile(0, 6, icon, own)
    else:
        yield from marks.tile(0, 6, icon, own, medium, card.contact)
    if card.moment:
        x, y = _LEFTS[3] + marks.DIAMOND, _BASE - 4
        yield from marks.diamond(x, y, card.moment, own.ink, context.measurer)
    if context.shows_evidence:
        yield from marks.ladder(_LEFTS[4], _BASE, card.evidence, own.ink)


def _sources(
    project: Project, journey: Journey, found: list[tuple[PhaseId, Card]], context: Context
) -> Iterator[Line]:
    """Yield a line for each source that a touchpoint names."""
    named = {source for _, card in found for source in card.sources}
    measurer = context.measurer
    for source in used_sources(project, journey):
        if source.id not in named or not context.shows_evidence:
            continue
        number = str(context.source_numbers[source.id])
        name = wrapped(measurer, source.name, _SMALL, _LEFTS[-1] - _LEFTS[0] - _GAP)
        for some in stretches(name):
            drawn: list[Item] = []
            if not some.start:
                drawn.append(letter(measurer, number, 0, 16, _SMALL, tokens.INK_7))
            drawn += letter_lines(
                measurer, name[some], _LEFTS[0], 16, _SMALL, tokens.INK_7, _SMALL_LEADING
            )
            yield Line(max(1, len(name[some])) * _SMALL_LEADING + 8, tuple(drawn), rule=False)
