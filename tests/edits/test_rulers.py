"""Second rulers: names laid over phases, spans that give way to each other and go."""

import pytest
from laws import check_laws, check_unchanged

from cjm_desktop.base.ids import JourneyId, PhaseId, ProjectId, RulerId
from cjm_desktop.edits.errors import UnknownIdError
from cjm_desktop.edits.rulers import (
    add_span,
    free_stretch,
    remove_span,
    spans_over,
    stretch_span,
)
from cjm_desktop.model.document import Journey, Phase, Project, Ruler, RulerSpan

NOW, RULER = JourneyId("now"), RulerId("ruler")


def phases(count: int) -> tuple[Phase, ...]:
    return tuple(Phase(id=PhaseId(f"p{at}")) for at in range(count))


def span(name: str, first: int, last: int) -> RulerSpan:
    return RulerSpan(name=name, first=PhaseId(f"p{first}"), last=PhaseId(f"p{last}"))


def project(*spans: RulerSpan, count: int = 6) -> Project:
    ruler = Ruler(id=RULER, spans=spans)
    journey = Journey(id=NOW, phases=phases(count), rulers=(ruler,))
    return Project(id=ProjectId("p"), journeys=(journey,))


def shown(project: Project) -> list[tuple[str, str, str]]:
    return [
        (each.name, each.first, each.last)
        for ruler in project.journeys[0].rulers
        for each in ruler.spans
    ]


ABC = (span("A", 0, 1), span("B", 2, 3), span("C", 4, 4))  # and p5 is free


@pytest.mark.parametrize(
    ("names", "count", "reaches"),
    [
        # 4 over 5: bounds at 0, 5/4, 10/4, 15/4, 5, rounded down.
        (["See", "Think", "Do", "Care"], 5, [(0, 0), (1, 1), (2, 2), (3, 4)]),
        (["a", "b", "c"], 6, [(0, 1), (2, 3), (4, 5)]),
        (["a", "b"], 3, [(0, 0), (1, 2)]),
        (["a"], 3, [(0, 2)]),
    ],
)
def test_names_are_laid_evenly(
    names: list[str], count: int, reaches: list[tuple[int, int]]
) -> None:
    laid = spans_over(phases(count), names)
    assert laid == tuple(
        span(name, first, last) for name, (first, last) in zip(names, reaches, strict=True)
    )


def test_more_names_than_phases_share_the_last_ones() -> None:
    laid = spans_over(phases(4), ["aware", "consider", "decide", "service", "loyal"])
    assert [each.name for each in laid] == ["aware", "consider", "decide", "service, loyal"]


def test_nothing_is_laid_over_nothing() -> None:
    assert spans_over((), ["a"]) == ()
    assert spans_over(phases(2), []) == ()


def test_a_span_that_grows_pushes_its_neighbour() -> None:
    after = check_laws(project(*ABC), lambda p: stretch_span(p, NOW, RULER, 0, 0, 2))
    assert shown(after) == [("A", "p0", "p2"), ("B", "p3", "p3"), ("C", "p4", "p4")]


def test_a_span_that_grows_to_the_left_pushes_too() -> None:
    after = check_laws(project(*ABC), lambda p: stretch_span(p, NOW, RULER, 1, 1, 3))
    assert shown(after) == [("A", "p0", "p0"), ("B", "p1", "p3"), ("C", "p4", "p4")]


def test_spans_that_are_covered_go() -> None:
    after = check_laws(project(*ABC), lambda p: stretch_span(p, NOW, RULER, 0, 0, 99))
    assert shown(after) == [("A", "p0", "p5")]


def test_a_span_may_leave_phases_free() -> None:
    after = check_laws(project(*ABC), lambda p: stretch_span(p, NOW, RULER, 1, 3, 3))
    assert shown(after) == [("A", "p0", "p1"), ("B", "p3", "p3"), ("C", "p4", "p4")]
    check_unchanged(after, lambda p: stretch_span(p, NOW, RULER, 1, 3, 3))


def test_a_new_span_comes_where_there_is_room() -> None:
    journey = project(*ABC).journeys[0]
    assert free_stretch(journey, journey.rulers[0], 0) == (5, 5)
    after = check_laws(project(*ABC), lambda p: add_span(p, NOW, RULER, span("D", 5, 5)))
    assert shown(after)[-1] == ("D", "p5", "p5")

    full = after.journeys[0]
    assert free_stretch(full, full.rulers[0], 1) == (3, 3)  # the last phase of B
    assert free_stretch(full, full.rulers[0], 2) is None  # C has but one
    within = check_laws(after, lambda p: add_span(p, NOW, RULER, span("E", 3, 3)))
    assert [each[0] for each in shown(within)] == ["A", "B", "E", "C", "D"]
    assert shown(within)[1] == ("B", "p2", "p2")


def test_the_last_span_takes_its_ruler_along() -> None:
    two = project(*ABC[:2])
    one = check_laws(two, lambda p: remove_span(p, NOW, RULER, 0))
    assert shown(one) == [("B", "p2", "p3")]
    assert check_laws(one, lambda p: remove_span(p, NOW, RULER, 0)).journeys[0].rulers == ()


def test_what_is_not_there_is_refused() -> None:
    with pytest.raises(UnknownIdError):
        stretch_span(project(*ABC), NOW, RULER, 3, 0, 1)
    with pytest.raises(UnknownIdError):
        remove_span(project(*ABC), NOW, RulerId("other"), 0)
