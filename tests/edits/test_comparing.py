"""Two journeys side by side: what belongs together, and what differs."""

from cjm_desktop.base.ids import CardId, JourneyId, PhaseId, PointId, ProjectId, RowId
from cjm_desktop.edits.comparing import compare
from cjm_desktop.edits.comparing_entries import likeness
from cjm_desktop.edits.journeys import duplicate_journey
from cjm_desktop.model.comparison import Comparison, Difference, Place, Turn
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


def place(row: str | None, at: str | None, entry: str = "") -> Place:
    return Place(RowId(row) if row else None, PhaseId(at) if at else None, entry)


def test_differences_by_phase_in_the_order_of_the_map() -> None:
    dream, choose, sign, attempt = (PhaseId(each) for each in "abcl")
    score = place("score", "a"), place("score2", "k")
    later = place("score", "b"), place("score2", "m")
    feel = place("feel", "b"), place("feel2", "m")
    ad, chat = place("touch", "a", "ad"), place("contacts", "k", "chat")
    assert compared().differences == (
        Difference("removed", "row", None, "Alleen nu", first=place("old", None), entries=1),
        Difference("removed", "card", dream, "Advertentie", first=ad),
        Difference("added", "card", dream, "Chat", second=chat),
        Difference("raised", "presence", dream, "Relevantie", 10, 60, *score),
        Difference("added", "phase", attempt, "Proberen", second=place(None, "l")),
        Difference("lowered", "relevance", choose, "Relevantie", 80, 70, *later),
        Difference("added", "presence", choose, "Relevantie", None, 70, *later),
        # Dromen: (1 + 0) / 2 = 0.5 and 0.6 look alike; Kiezen goes from -1 to 1.
        Difference("raised", "emotional", choose, "Beleving", -1, 1, *feel),
        Difference("removed", "phase", sign, "Tekenen", first=place(None, "c")),
    )


def test_a_journey_is_as_it_is() -> None:
    alone = Project(id=ProjectId("p"), journeys=(FIRST,))
    both, copy = duplicate_journey(alone, NOW, "Later")
    result = compare(both, NOW, copy)
    assert result.differences == ()
    assert len(result.same) == 6  # three cards, and their copies


def test_what_rises_and_falls_as_a_number() -> None:
    rises = [each.rise for each in compared().differences if each.subject == "presence"]
    assert rises == [50, None]  # 60 - 10; nothing was known before


WORDS = RowId("words")


def journeys(
    left: dict[str, list[Card]], right: dict[str, list[Card]], *, names: str = ""
) -> Comparison:
    """Compare two journeys of one row, phases named by letters; the second has capitals for ids."""
    first = Journey(
        id=NOW,
        phases=tuple(phase(each, each) for each in left),
        rows=(Row(id=WORDS, cells=tuple(cell(at, *cards) for at, cards in left.items() if cards)),),
    )
    second = Journey(
        id=LATER,
        phases=tuple(
            phase(each.upper(), name)
            for each, name in zip(right, names or "".join(right), strict=True)
        ),
        rows=(
            Row(
                id=RowId("later"),
                cells=tuple(cell(at.upper(), *cards) for at, cards in right.items() if cards),
            ),
        ),
    )
    rows = (
        first.replace(rows=(named(first.rows[0]),)),
        second.replace(rows=(named(second.rows[0]),)),
    )
    return compare(Project(id=ProjectId("p"), journeys=rows), NOW, LATER)


def named(row: Row) -> Row:
    return row.replace(name="Words")


def test_a_card_that_stands_elsewhere_has_moved() -> None:
    result = journeys({"a": [card("1", "Bellen")], "b": []}, {"a": [], "b": [card("2", "bellen")]})
    assert result.differences == (
        Difference(
            "moved",
            "card",
            PhaseId("b"),
            "bellen",
            first=place("words", "a", "1"),
            second=place("later", "B", "2"),
            origin=PhaseId("a"),
        ),
    )
    assert not result.same


def test_of_several_places_the_nearest() -> None:
    result = journeys(
        {"a": [card("1", "Bellen")], "b": [], "c": []},
        {"a": [], "b": [card("2", "Bellen")], "c": [card("3", "Bellen")]},
    )
    found = [(each.change, each.second and each.second.entry) for each in result.differences]
    assert found == [("moved", "2"), ("added", "3")]


def test_a_new_wording_in_the_same_cell_is_a_change() -> None:
    result = journeys(
        {"a": [card("1", "Bellen met de adviseur"), card("2", "Rente zoeken")]},
        {"a": [card("3", "Chatten met de adviseur"), card("4", "Naar de notaris")]},
    )
    # "met de adviseur" is 3 of 4 words on both sides: 2 x 3 / 8 = 0.75. Nothing else is shared.
    assert [(each.change, each.before, each.after) for each in result.differences] == [
        ("removed", None, None),
        ("changed", "Bellen met de adviseur", "Chatten met de adviseur"),
        ("added", None, None),
    ]


def test_likeness_counts_each_word_once() -> None:
    assert likeness("een twee drie", "een twee vier") == 4 / 6
    assert likeness("een een", "een") == 2 / 3
    assert likeness("", "") == 0


def test_another_channel_is_a_change_and_better_knowledge_is_none() -> None:
    by_phone = card("1", "Vraag").replace(medium="physical", evidence=1)
    by_chat = card("2", "Vraag").replace(medium="digital", evidence=4)
    known = card("4", "Rente").replace(evidence=4)
    result = journeys({"a": [by_phone, card("3", "Rente")]}, {"a": [by_chat, known]})
    assert [(each.what, each.turns) for each in result.differences] == [
        ("Vraag", (Turn("medium", "physical", "digital"),))
    ]
    assert result.same == {"3", "4"}


def test_cards_come_and_go_with_their_phase_unless_they_moved() -> None:
    result = journeys(
        {"a": [card("1", "Bellen")]},
        {"a": [], "b": [card("2", "Bellen"), card("3", "Chatten"), card("4", "Mailen")]},
    )
    assert [(each.change, each.subject, each.entries) for each in result.differences] == [
        ("added", "phase", 2),
        ("moved", "card", 0),
    ]


def test_a_phase_with_another_name_in_its_place_is_the_same_phase() -> None:
    calls, again = card("1", "Bellen"), card("2", "Bellen")
    result = journeys(
        {"a": [], "b": [calls], "c": []}, {"a": [], "b": [again], "c": []}, names="axc"
    )
    assert [
        (pair.first and pair.first.name, pair.second and pair.second.name) for pair in result.phases
    ] == [
        *(("a", "a"), ("b", "x"), ("c", "c")),
    ]
    assert [(each.change, each.before, each.after) for each in result.differences] == [
        ("changed", "b", "x")
    ]
    assert result.same == {"1", "2"}


def test_the_fewest_phases_have_moved() -> None:
    result = journeys({"a": [], "b": [], "c": [], "d": []}, {"d": [], "a": [], "b": [], "c": []})
    assert [pair.id for pair in result.phases] == ["a", "b", "c", "d"]
    # d stands first now; a, b and c still follow each other.
    assert [(each.change, each.what) for each in result.differences] == [("moved", "d")]


def test_cards_over_several_phases_cover_the_same_phases_among_the_columns() -> None:
    wide = card("1", "Lang").replace(span=2)
    result = journeys({"a": [wide], "c": []}, {"a": [], "b": [], "c": []})
    assert [each.id for each in result.phases] == ["a", "B", "c"]
    assert result.journey.rows[0].cells[0].cards[0].span == 3  # from a to c, over b


def test_rows_that_no_journey_shows_are_left_out() -> None:
    hidden = FIRST.replace(rows=tuple(row.replace(hidden=row.id == "old") for row in FIRST.rows))
    project = Project(id=ProjectId("p"), journeys=(hidden, SECOND))
    rows = [row.id for row in compare(project, NOW, LATER).journey.rows]
    assert rows == ["touch", "contacts", "score", "score2", "feel", "feel2", "line"]
