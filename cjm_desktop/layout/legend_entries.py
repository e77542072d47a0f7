"""What the legend explains: samples of the signs in use, grouped as they stand together."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import marks, tokens
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.lettering import letter
from cjm_desktop.layout.note_marks import note_plate
from cjm_desktop.layout.persona_block import route_sample
from cjm_desktop.layout.routes import plate, plate_width
from cjm_desktop.layout.usage import RouteSample, Usage
from cjm_desktop.layout.words import Words, words
from cjm_desktop.model.words import ActionStatus, Contact, Medium, MomentOfTruth
from cjm_desktop.scene.items import Box, Item, Stroke, circle
from cjm_desktop.scene.text import Measurer, TextStyle

Sample = Callable[[float, float], Sequence[Item]]  # by its left end and its middle

_SKY: Final = tokens.TINTS["sky"]
_SLATE: Final = tokens.TINTS["slate"]
_WHOLE: Final = 1000.0  # a tab stop so far that each entry has a line of its own
_TILE_SIDE: Final = 22.0
_WITH_INITIALS: Final = 42.0  # of a route's sample; two letters take half of it
_RANK: Final = TextStyle(15, 600)
_ESTIMATE: Final = TextStyle(12, 600)
_SOME_ESTIMATE: Final = "≈ 40"
_STATUSES: Final[tuple[ActionStatus, ...]] = ("open", "busy", "done")
_MOMENTS: Final[tuple[MomentOfTruth, ...]] = ("zero", "ultimate", "first")


class Entry(NamedTuple):
    """A sample, the words beside it, and where these begin, from the sample's left end."""

    sample: Sample
    text: str
    text_left: float


class Group(NamedTuple):
    """Entries that stand in one place on the grid, and the distance of its tab stops."""

    entries: tuple[Entry, ...]
    tab: float


def groups_of(usage: Usage, context: Context) -> tuple[Group, ...]:
    """Return the groups that a map needs, in the order of the sheet."""
    own, measurer = words(context.language), context.measurer
    ladder = [_rung(evidence, own) for evidence in usage.evidence]
    routes = [_route(route, measurer) for route in usage.routes]
    groups = (
        *_pairs(ladder),
        Group(tuple(_tiles(usage, own)), 104),
        Group(tuple(_moments(usage, own, measurer)), 136),
        *_pairs(routes),
        Group(tuple(_actions(usage, own)), 78),
        Group(tuple(_conclusions(usage, own, measurer)), _WHOLE),
        Group(tuple(_notes(own, context)), _WHOLE),
    )
    return tuple(group for group in groups if group.entries)


def _pairs(entries: Sequence[Entry]) -> Iterator[Group]:
    for start in range(0, len(entries), 2):
        yield Group(tuple(entries[start : start + 2]), _WHOLE)


def _rung(evidence: int, own: Words) -> Entry:
    def sample(x: float, y: float) -> Sequence[Item]:
        box = marks.outline(Rect(x, y - 11, 28, 22), _SKY, evidence)
        return *box, *marks.ladder(x + 14, y + 7.5, evidence, _SKY.ink)

    return Entry(sample, own.ladder[evidence - 1], 38)


def _tiles(usage: Usage, own: Words) -> Iterator[Entry]:
    if "digital" in usage.media:
        yield _tile("globe-simple", "digital", "direct", own.digital)
    if "physical" in usage.media:
        yield _tile("buildings", "physical", "direct", own.physical)
    if usage.through_others:
        yield _tile("star", "digital", "indirect", own.through_others)


def _tile(icon: str, medium: Medium, contact: Contact, text: str) -> Entry:
    def sample(x: float, y: float) -> Sequence[Item]:
        return marks.tile(x, y - _TILE_SIDE / 2, icon, _SLATE, medium, contact, _TILE_SIDE)

    return Entry(sample, text, 30)


def _moments(usage: Usage, own: Words, measurer: Measurer) -> Iterator[Entry]:
    for moment in _MOMENTS:
        if moment in usage.moments:
            yield _moment(moment, own, measurer)


def _moment(moment: MomentOfTruth, own: Words, measurer: Measurer) -> Entry:
    def sample(x: float, y: float) -> Sequence[Item]:
        return marks.diamond(x + 10, y, moment, _SLATE.ink, measurer)

    return Entry(sample, own.moments[moment], 27)


def _route(route: RouteSample, measurer: Measurer) -> Entry:
    width = plate_width(route.initials, measurer) if route.initials else 0.0
    length = _WITH_INITIALS if route.initials else 26.0

    def sample(x: float, y: float) -> Sequence[Item]:
        drawn = route_sample(x, y, length, route.style)
        if route.initials:
            return drawn, *plate(x + width / 2, y, route.initials, measurer)
        if route.style == "dotted":
            return (drawn,)
        return drawn, circle(x + 13, y, 3.4, tokens.PAPER_0, Stroke(tokens.INK_9, 1.7))

    return Entry(sample, route.text, length + 12)


def _actions(usage: Usage, own: Words) -> Iterator[Entry]:
    for status in _STATUSES:
        if status == "done" and usage.late:
            yield _status("open", True, own.late)
        if status in usage.statuses:
            yield _status(status, False, own.statuses[status])
    if usage.impact:
        yield Entry(lambda x, y: marks.pips(x, y + 4, 3, tokens.INK_9), own.impact, 19)
    if usage.effort:
        yield Entry(lambda x, y: marks.pips(x, y + 4, 2, tokens.INK_5), own.effort, 19)


def _status(status: ActionStatus, late: bool, text: str) -> Entry:
    return Entry(lambda x, y: marks.status_mark(x, y - 6.5, status, late), text, 19)


def _conclusions(usage: Usage, own: Words, measurer: Measurer) -> Iterator[Entry]:
    if usage.ranked is not None:
        yield Entry(lambda x, y: _ranked(x, y, measurer), own.ranked[usage.ranked], 38)
    if usage.guessed_scores:
        left = max(38.0, measurer.width(_SOME_ESTIMATE, _ESTIMATE) + 9)
        yield Entry(lambda x, y: _estimated(x, y, measurer), own.estimated, left)


def _notes(own: Words, context: Context) -> Iterator[Entry]:
    if context.options.printed.notes:
        yield Entry(lambda x, y: note_plate(x, y, 1, context.measurer), own.noted, 24)


def _ranked(x: float, y: float, measurer: Measurer) -> Sequence[Item]:
    rule = Box(Rect(x, y - 7, 26, 3), tokens.GAP)
    return rule, letter(measurer, "1", x, y + 9, _RANK, tokens.GAP_INK)


def _estimated(x: float, y: float, measurer: Measurer) -> Sequence[Item]:
    return (letter(measurer, _SOME_ESTIMATE, x, y + 4, _ESTIMATE, tokens.INK_9),)
