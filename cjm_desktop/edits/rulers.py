"""Second rulers: another model's names over the phases, and where each of them runs."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from cjm_desktop.base.ids import JourneyId, PhaseId, RulerId
from cjm_desktop.edits.errors import UnknownIdError
from cjm_desktop.edits.paths import item_of, journey_of, swapped, with_items, with_journey
from cjm_desktop.model.document import Journey, Phase, Project, Ruler, RulerSpan

_BETWEEN = ", "  # names that share a phase


def spans_over(phases: Sequence[Phase], names: Sequence[str]) -> tuple[RulerSpan, ...]:
    """Return names laid over phases from left to right, as evenly as they go.

    What does not come out even goes to the last ones, as relations last longer than purchases: of
    four names over five phases the last one runs over two. Of more names than phases the last ones
    share a phase.
    """
    ids = [phase.id for phase in phases]
    if not ids or not names:
        return ()
    if len(names) > len(ids):
        shared = [_BETWEEN.join(names[start:end]) for start, end in _parts(len(names), len(ids))]
        return tuple(
            RulerSpan(name=name, first=id_, last=id_) for name, id_ in zip(shared, ids, strict=True)
        )
    return tuple(
        RulerSpan(name=name, first=ids[start], last=ids[end - 1])
        for name, (start, end) in zip(names, _parts(len(ids), len(names)), strict=True)
    )


def reach_of(journey: Journey, span: RulerSpan) -> tuple[int, int]:
    """Return the places of the first and the last phase that a span runs over."""
    order = [phase.id for phase in journey.phases]
    ends = sorted((order.index(span.first), order.index(span.last)))
    return ends[0], ends[1]


def stretch_span(
    project: Project, journey: JourneyId, ruler: RulerId, place: int, first: int, last: int
) -> Project:
    """Let a span run over the phases from one index to another, held within the journey.

    Spans that it reaches into give way, and those that it covers go. Raises UnknownIdError when
    there is no such ruler or span.
    """
    holder, before = _found(project, journey, ruler)
    if not 0 <= place < len(before.spans):
        raise UnknownIdError("span", str(place))
    return _with_spans(project, holder, before, _around(holder, before, place, first, last))


def add_span(project: Project, journey: JourneyId, ruler: RulerId, span: RulerSpan) -> Project:
    """Put a span on a ruler, where others give way. Raises UnknownIdError without such a ruler."""
    holder, before = _found(project, journey, ruler)
    wider = before.replace(spans=(*before.spans, span))
    spans = _around(holder, wider, len(before.spans), *reach_of(holder, span))
    return _with_spans(project, holder, before, spans)


def remove_span(project: Project, journey: JourneyId, ruler: RulerId, place: int) -> Project:
    """Take a span off a ruler, and the ruler away with its last one.

    Raises UnknownIdError when there is no such ruler or span.
    """
    holder, before = _found(project, journey, ruler)
    if not 0 <= place < len(before.spans):
        raise UnknownIdError("span", str(place))
    spans = [span for at, span in enumerate(before.spans) if at != place]
    if spans:
        return _with_spans(project, holder, before, spans)
    kept = [each for each in holder.rulers if each is not before]
    return with_journey(project, holder, with_items(holder, "rulers", kept))


def free_stretch(journey: Journey, ruler: Ruler, place: int) -> tuple[int, int] | None:
    """Return where a new span has room: right after one, else anywhere, else in its last phase."""
    reaches = [reach_of(journey, span) for span in ruler.spans]
    count = len(journey.phases)
    taken = {at for first, last in reaches for at in range(first, last + 1)}
    gaps = list(_runs([at for at in range(count) if at not in taken]))
    first, last = reaches[place] if place < len(reaches) else (0, -1)
    after = next((gap for gap in gaps if gap[0] > last), None)
    if gaps:
        return after or gaps[0]
    return (last, last) if last > first else None


def _parts(whole: int, count: int) -> list[tuple[int, int]]:
    bounds = [at * whole // count for at in range(count + 1)]
    return list(pairwise(bounds))


def _runs(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    start = None
    for index, place in enumerate(places):
        start = place if start is None else start
        if index + 1 == len(places) or places[index + 1] != place + 1:
            yield start, place
            start = None


def _around(journey: Journey, ruler: Ruler, place: int, first: int, last: int) -> list[RulerSpan]:
    """Return the spans of a ruler, one of them from here to there, in the order of the phases."""
    ids = [phase.id for phase in journey.phases]
    first, last = max(0, min(first, last)), min(max(first, last), len(ids) - 1)
    reaches: list[tuple[int, int, RulerSpan]] = []
    for at, span in enumerate(ruler.spans):
        start, end = reach_of(journey, span)
        if at == place:
            start, end = first, last
        elif start < first:
            end = min(end, first - 1)
        else:
            start = max(start, last + 1) if start <= last else start
        if start <= end:
            reaches.append((start, end, span))
    reaches.sort(key=lambda reach: reach[:2])
    return [_from_to(span, ids[start], ids[end]) for start, end, span in reaches]


def _from_to(span: RulerSpan, first: PhaseId, last: PhaseId) -> RulerSpan:
    same = (span.first, span.last) == (first, last)
    return span if same else span.replace(first=first, last=last)


def _found(project: Project, journey: JourneyId, ruler: RulerId) -> tuple[Journey, Ruler]:
    holder = journey_of(project, journey)
    return holder, item_of(holder.rulers, "ruler", ruler)


def _with_spans(
    project: Project, journey: Journey, ruler: Ruler, spans: Sequence[RulerSpan]
) -> Project:
    after = with_items(ruler, "spans", spans)
    rulers = swapped(journey.rulers, ruler, after)
    return with_journey(project, journey, with_items(journey, "rulers", rulers))
