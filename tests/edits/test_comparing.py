"""Two journeys side by side: what belongs together, and what differs."""

from cjm_desktop.base.ids import CardId, JourneyId, PhaseId, PointId, ProjectId, RowId
from cjm_desktop.edits.comparing import Comparison, Difference, compare
from cjm_desktop.edits.journeys import duplicate_journey
from cjm_desktop.model.document import Card, Cell, CurvePoint, Journey, Phase, Project, Row, Score

NOW, LATER = JourneyId("now"), JourneyId("later")


def phase(id_: str, name: str) -> Phase:
    return Phase(id=PhaseId(id_), name=name)


def card(id_: str, text: str) -> Card:
    return Card(id=CardId(id_), text=text)


def cell(at: str, *cards: Card) -> Cell:
    return Cell(phase=PhaseId(at), cards=cards)


def scores(at: str, relevance: int, presence: int | None = None) -> Cell:
    return Cell(
        phase=PhaseId(at),
        relevance=Score(value=relevance),
        presence=None if presence is None else Score(value=presence),
    )


def points(at: str, name: str, *levels: float) -> Cell:
    made = [CurvePoint(id=PointId(f"{name}{n}"), level=lev) for n, lev in enumerate(levels)]
    return Cell(phase=PhaseId(at), points=tuple(made))


FIRST = Journey(
    id=NOW,
    phases=(phase("a", "Dromen"), phase("b", "Kiezen"), phase("c", "Tekenen")),
    rows=(
        Row(
            id=RowId("touch"),
            role="touchpoints",
            name="Touchpoints",
            cells=(cell("a", card("site", "Website"), card("ad", "Advertentie")),),
        ),
        Row(
            id=RowId("score"),
            kind="score",
            name="Relevantie",
            cells=(scores("a", 40, 10), scores("b", 80)),
        ),
        Row(
            id=RowId("feel"),
            kind="curve",
            role="emotional",
            name="Beleving",
            cells=(points("a", "p", 1.0, 0.0), points("b", "q", -1.0)),
        ),
        Row(id=RowId("line"), kind="divider", role="visibility", name="Zichtlijn"),
        Row(id=RowId("old"), name="Alleen nu", cells=(cell("a", card("x", "X")),)),
    ),
)
SECOND = Journey(
    id=LATER,
    phases=(phase("k", "dromen "), phase("l", "Proberen"), phase("m", "Kiezen")),
    rows=(
        Row(
            id=RowId("contacts"),
            role="touchpoints",
            name="Contacten",
            cells=(cell("k", card("site2", "website"), card("chat", "Chat")),),
        ),
        Row(
            id=RowId("score2"),
            kind="score",
            name="Relevantie",
            cells=(scores("k", 40, 60), scores("m", 70, 70)),
        ),
        Row(
            id=RowId("feel2"),
            kind="curve",
            role="emotional",
            name="Beleving",
            cells=(points("k", "r", 0.6), points("m", "s", 1.0)),
        ),
        Row(id=RowId("line2"), kind="divider", role="visibility", name="Zichtlijn"),
    ),
)


def compared() -> Comparison:
    return compare(Project(id=ProjectId("p"), journeys=(FIRST, SECOND)), NOW, LATER)


def test_phases_stand_where_they_follow() -> None:
    assert [each.name for each in compared().journey.phases] == [
        *("Dromen", "Proberen", "Kiezen", "Tekenen"),
    ]


def test_rows_that_belong_together_stand_under_each_other() -> None:
    assert [row.id for row in compared().journey.rows] == [
        *("touch", "contacts", "score", "score2", "feel", "feel2", "line", "old"),
    ]
    contacts = compared().journey.rows[1]
    assert contacts.cells[0].phase == "a"  # the phase of the first with its name


def test_what_both_have_is_not_a_difference() -> None:
    assert compared().same == {"site", "site2"}


def test_differences_in_the_order_of_the_map() -> None:
    assert compared().differences == (
        Difference("removed", PhaseId("c"), None, "Tekenen"),
        Difference("added", PhaseId("l"), None, "Proberen"),
        Difference("removed", PhaseId("a"), RowId("touch"), "Advertentie", "ad"),
        Difference("added", PhaseId("a"), RowId("contacts"), "Chat", "chat"),
        Difference("raised", PhaseId("a"), RowId("score2"), "presence", "", 10, 60),
        Difference("lowered", PhaseId("b"), RowId("score2"), "relevance", "", 80, 70),
        Difference("added", PhaseId("b"), RowId("score2"), "presence", "", None, 70),
        # Dromen: (1 + 0) / 2 = 0.5 and 0.6 look alike; Kiezen goes from -1 to 1.
        Difference("raised", PhaseId("b"), RowId("feel2"), "emotional", "", -1, 1),
        Difference("removed", None, RowId("old"), "Alleen nu"),
    )


def test_a_journey_is_as_it_is() -> None:
    alone = Project(id=ProjectId("p"), journeys=(FIRST,))
    both, copy = duplicate_journey(alone, NOW, "Later")
    result = compare(both, NOW, copy)
    assert result.differences == ()
    assert len(result.same) == 6  # three cards, and their copies
