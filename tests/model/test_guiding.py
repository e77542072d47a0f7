"""How far a journey is in the method, counted by hand."""

from cjm_desktop.base.ids import (
    ActionId,
    CardId,
    JourneyId,
    PhaseId,
    PointId,
    PrincipleId,
    ProjectId,
    RowId,
)
from cjm_desktop.model.document import (
    Action,
    Card,
    Cell,
    CurvePoint,
    Journey,
    Phase,
    Principle,
    Project,
    Row,
    Score,
)
from cjm_desktop.model.guiding import Progress, next_step, progress
from cjm_desktop.model.method import Method

A, B, C, D = (PhaseId(name) for name in "abcd")


def card(id_: str, text: str = "Text") -> Card:
    return Card(id=CardId(id_), text=text)


def project(*rows: Row, method: Method | None = None, principles: int = 0) -> Project:
    """Return a project of four phases: one has no name, one does not apply."""
    phases = (
        Phase(id=A, name="Dream"),
        Phase(id=B, name="Choose"),
        Phase(id=C),
        Phase(id=D, name="Sign", not_applicable="Nothing is signed"),
    )
    return Project(
        id=ProjectId("p"),
        principles=tuple(
            Principle(id=PrincipleId(f"{n}"), text="Honest") for n in range(principles)
        ),
        journeys=(Journey(id=JourneyId("j"), phases=phases, rows=rows),),
        method=method,
    )


def counts(project: Project) -> dict[str, tuple[int, int]]:
    return {each.step: (each.done, each.of) for each in progress(project, project.journeys[0])}


def test_an_empty_map_has_everything_before_it() -> None:
    assert counts(project()) == {
        "principles": (0, 1),
        "phases": (2, 3),  # of the three that apply one has no name
        "known": (0, 3),
        "scores": (0, 3),
        "opportunities": (0, 3),
        "actions": (0, 1),
    }
    assert next_step(project(), project().journeys[0]) == "principles"


def test_what_is_known_scored_and_concluded_is_counted_by_phase() -> None:
    quotes = Row(
        id=RowId("q"),
        role="quotes",
        cells=(Cell(phase=A, cards=(card("q1"),)), Cell(phase=D, cards=(card("q2"),))),
    )
    wanted = CurvePoint(id=PointId("w"), curve="wanted")
    felt = CurvePoint(id=PointId("f"), curve="emotional")
    curve = Row(
        id=RowId("c"),
        kind="curve",
        cells=(Cell(phase=B, points=(wanted,)), Cell(phase=C, points=(felt,))),
    )
    scores = Row(
        id=RowId("s"),
        kind="score",
        cells=(
            Cell(phase=A, relevance=Score(value=80), presence=Score(value=0)),
            Cell(phase=B, relevance=Score(value=80)),
        ),
    )
    chances = Row(
        id=RowId("o"),
        role="opportunities",
        cells=(
            Cell(phase=A, cards=(card("o1"), card("o2"))),
            Cell(phase=B, cards=(card("o3"), card("empty", " "))),
        ),
    )
    named = Action(id=ActionId("x"), text="Do", opportunity=CardId("o1"))
    unnamed = Action(id=ActionId("y"), text="Do too")
    actions = Row(
        id=RowId("a"),
        kind="actions",
        role="actions",
        cells=(Cell(phase=A, actions=(named,)), Cell(phase=B, actions=(unnamed,))),
    )
    assert counts(project(quotes, curve, scores, chances, actions, principles=2)) == {
        "principles": (2, 2),
        "phases": (2, 3),
        "known": (2, 3),  # A by its quote, C by its feeling; what is wanted is not known
        "scores": (1, 3),  # B has one of the two
        "opportunities": (2, 3),
        "actions": (2, 3),  # o1 is named, o3 has an action in its phase, o2 has neither
    }


def test_a_step_can_be_called_done() -> None:
    called = project(method=Method(guided=("principles", "known")))
    first, phases, known, *_ = progress(called, called.journeys[0])
    assert first == Progress("principles", 0, 1, called_done=True)
    assert first.is_done
    assert not phases.is_done
    assert known.is_done
    assert next_step(called, called.journeys[0]) == "phases"


def test_one_phase_is_no_journey_yet() -> None:
    alone = project().journeys[0].replace(phases=(Phase(id=A, name="Dream"),))
    found = progress(project().replace(journeys=(alone,)), alone)[1]
    assert (found.done, found.of, found.is_done) == (1, 2, False)
    none = alone.replace(phases=())
    assert not progress(project().replace(journeys=(none,)), none)[1].is_done
