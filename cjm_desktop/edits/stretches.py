"""Runs of phases that stand side by side: phase groups and spans of rulers."""

from collections.abc import Collection, Sequence

from cjm_desktop.base.ids import PhaseGroupId, PhaseId
from cjm_desktop.model.document import Journey, Phase, Ruler, RulerSpan


def regrouped(order: Sequence[Phase], placed: Collection[PhaseId]) -> list[Phase]:
    """Return phases of which some came to stand side by side, these in the groups they now have.

    Between two phases of one group they join it. Each stays in its own group beside that, and also
    when the group came along as a whole; anywhere else it has left.
    """
    places = [place for place, phase in enumerate(order) if phase.id in placed]
    left = order[places[0] - 1].group if places[0] else None
    right = order[places[-1] + 1].group if places[-1] + 1 < len(order) else None
    around = left if left == right else None
    return [
        _grouped(phase, order, placed, around) if phase.id in placed else phase for phase in order
    ]


def _grouped(
    phase: Phase, order: Sequence[Phase], placed: Collection[PhaseId], around: PhaseGroupId | None
) -> Phase:
    group = around
    if group is None:
        own = [each.id for each in order if each.group == phase.group]
        keeps = _all_in(own, placed) or _run_touches(phase, order, placed)
        group = phase.group if keeps else None
    return phase if group == phase.group else phase.replace(group=group)


def _run_touches(phase: Phase, order: Sequence[Phase], placed: Collection[PhaseId]) -> bool:
    """Tell whether a phase stands in one run with phases of its group that stayed."""
    at = order.index(phase)
    for way in (-1, 1):
        place = at + way
        while 0 <= place < len(order) and order[place].group == phase.group:
            if order[place].id not in placed:
                return True
            place += way
    return False


def without_empty_groups(journey: Journey) -> Journey:
    """Return a journey without the groups that no phase belongs to."""
    used = {phase.group for phase in journey.phases}
    kept = tuple(group for group in journey.groups if group.id in used)
    return journey if len(kept) == len(journey.groups) else journey.replace(groups=kept)


def rulers_after(
    before: Journey, phases: Sequence[Phase], moved: Collection[PhaseId] = ()
) -> list[Ruler]:
    """Return a journey's rulers, fitted to phases of which some are gone or have moved."""
    old = [phase.id for phase in before.phases]
    new = [phase.id for phase in phases]
    return [_fitted(ruler, old, new, moved) for ruler in before.rulers]


def _fitted(
    ruler: Ruler, old: Sequence[PhaseId], new: Sequence[PhaseId], moved: Collection[PhaseId]
) -> Ruler:
    covered = [(span, cover(_covered(span, old), new, moved)) for span in ruler.spans]
    spans = tuple(
        _from_to(span, phases)
        for span, phases in covered
        if phases and not (_all_in(phases, moved) and _inside_another(phases, span, covered, moved))
    )
    same = len(spans) == len(ruler.spans) and all(
        a is b for a, b in zip(spans, ruler.spans, strict=True)
    )
    return ruler if same else ruler.replace(spans=spans)


def _covered(span: RulerSpan, order: Sequence[PhaseId]) -> Sequence[PhaseId]:
    first, last = sorted((order.index(span.first), order.index(span.last)))
    return order[first : last + 1]


def cover(
    covered: Collection[PhaseId], order: Sequence[PhaseId], moved: Collection[PhaseId] = ()
) -> list[PhaseId]:
    """Return what covers some phases covers in a new order: those that stayed, all between them,
    and moved ones where they still stand beside them. When all moved it goes along."""
    stayed = [i for i, phase in enumerate(order) if phase in covered and phase not in moved]
    if not stayed:
        return [phase for phase in order if phase in covered]
    first, last = stayed[0], stayed[-1]
    while first and order[first - 1] in covered:
        first -= 1
    while last + 1 < len(order) and order[last + 1] in covered:
        last += 1
    return list(order[first : last + 1])


def _all_in(phases: Collection[PhaseId], moved: Collection[PhaseId]) -> bool:
    return all(phase in moved for phase in phases)


def _inside_another(
    phases: Sequence[PhaseId],
    span: RulerSpan,
    covered: Sequence[tuple[RulerSpan, list[PhaseId]]],
    moved: Collection[PhaseId],
) -> bool:
    """Tell whether a span whose phases moved has come into one of which some stayed."""
    others = [reach for other, reach in covered if other is not span]
    return any(phases[0] in reach and not _all_in(reach, moved) for reach in others)


def _from_to(span: RulerSpan, phases: Sequence[PhaseId]) -> RulerSpan:
    if (span.first, span.last) == (phases[0], phases[-1]):
        return span
    return span.replace(first=phases[0], last=phases[-1])
