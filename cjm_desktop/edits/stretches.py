"""Runs of phases that stand side by side: phase groups and spans of rulers."""

from collections.abc import Collection, Sequence

from cjm_desktop.base.ids import PhaseGroupId, PhaseId
from cjm_desktop.model.document import Journey, Phase, Ruler, RulerSpan


def group_at(phases: Sequence[Phase], index: int) -> PhaseGroupId | None:
    """Return the group that the phase at an index belongs to, now that it has come to stand there.

    Between two phases of one group it joins them. Beside its own group it stays in that, and also
    when it is the only one of its group; anywhere else it has left.
    """
    own = phases[index].group
    left = phases[index - 1].group if index else None
    right = phases[index + 1].group if index + 1 < len(phases) else None
    if left is not None and left == right:
        return left
    alone = all(phase.group != own for i, phase in enumerate(phases) if i != index)
    return own if alone or own in (left, right) else None


def without_empty_groups(journey: Journey) -> Journey:
    """Return a journey without the groups that no phase belongs to."""
    used = {phase.group for phase in journey.phases}
    kept = tuple(group for group in journey.groups if group.id in used)
    return journey if len(kept) == len(journey.groups) else journey.replace(groups=kept)


def rulers_after(before: Journey, phases: Sequence[Phase], moved: PhaseId | None) -> list[Ruler]:
    """Return a journey's rulers, fitted to phases of which some are gone and one may have moved."""
    old = [phase.id for phase in before.phases]
    new = [phase.id for phase in phases]
    return [_fitted(ruler, old, new, moved) for ruler in before.rulers]


def _fitted(
    ruler: Ruler, old: Sequence[PhaseId], new: Sequence[PhaseId], moved: PhaseId | None
) -> Ruler:
    covered = [(span, cover(_covered(span, old), new, moved)) for span in ruler.spans]
    spans = tuple(
        _from_to(span, phases)
        for span, phases in covered
        if phases and not (phases == [moved] and _inside_another(moved, span, covered))
    )
    same = len(spans) == len(ruler.spans) and all(
        a is b for a, b in zip(spans, ruler.spans, strict=True)
    )
    return ruler if same else ruler.replace(spans=spans)


def _covered(span: RulerSpan, order: Sequence[PhaseId]) -> Sequence[PhaseId]:
    first, last = sorted((order.index(span.first), order.index(span.last)))
    return order[first : last + 1]


def cover(
    covered: Collection[PhaseId], order: Sequence[PhaseId], moved: PhaseId | None
) -> list[PhaseId]:
    """Return what covers some phases covers in a new order: those that stayed, all between them,
    and the moved one where it still stands beside them."""
    stayed = [i for i, phase in enumerate(order) if phase in covered and phase != moved]
    if not stayed:
        return [phase for phase in order if phase in covered]
    first, last = stayed[0], stayed[-1]
    if moved in covered and first and order[first - 1] == moved:
        first -= 1
    if moved in covered and last + 1 < len(order) and order[last + 1] == moved:
        last += 1
    return list(order[first : last + 1])


def _inside_another(
    moved: PhaseId | None, span: RulerSpan, covered: Sequence[tuple[RulerSpan, list[PhaseId]]]
) -> bool:
    return any(moved in phases for other, phases in covered if other is not span)


def _from_to(span: RulerSpan, phases: Sequence[PhaseId]) -> RulerSpan:
    if (span.first, span.last) == (phases[0], phases[-1]):
        return span
    return span.replace(first=phases[0], last=phases[-1])
