"""Routes and curves under a filter by persona: those of others lie pale under the rest."""

from small_maps import cards_row, lay, make_card, make_link, make_project, make_route

from cjm_desktop.base.ids import PersonaId, PhaseId, PointId, RowId
from cjm_desktop.layout.contract import MapLayout, RowLayout
from cjm_desktop.layout.faded_rows import FadedRows
from cjm_desktop.layout.tokens import GAP_INK, INK_5, INK_7, INK_9, LINE_2, PAPER_0, ULTIMATE
from cjm_desktop.model.document import Cell, CurvePoint, Row, Score
from cjm_desktop.scene.items import Box, Item, Part, Path, Text

ANN, BO = PersonaId("ann"), PersonaId("bo")
ANNS = FadedRows(
    lambda route: route == "of ann",
    lambda persona: persona == ANN,
    lambda link: link != "pale",
    bool,
    bool,  # as they are, points and scores are shown
)


def two_personas() -> MapLayout:
    """Return a route of each persona over the same two cards, and a curve of each."""
    cards = {at: (make_card(f"d{at}", channel="web"),) for at in range(2)}
    touchpoints = cards_row(cards, role="touchpoints")
    cells = tuple(
        Cell(
            phase=PhaseId(f"p{at}"),
            points=tuple(
                CurvePoint(id=PointId(f"{who}{at}"), level=1.0, persona=who, evidence=4)
                for who in (ANN, BO)
            ),
        )
        for at in range(2)
    )
    curve = Row(id=RowId("curve"), kind="curve", role="emotional", cells=cells)
    routes = (
        make_route("of ann", "d0", "d1", persona=ANN),
        make_route("of bo", "d0", "d1", persona=BO),
    )
    return lay(make_project(touchpoints, curve, routes=routes))


def items_of(*parts: Part) -> list[Item]:
    return [item for part in parts for item in part.items]


def lines(items: list[Item]) -> list[tuple[str, float]]:
    """Return the colours and widths of open lines thicker than rules, in their order."""
    strokes = [item.stroke for item in items if isinstance(item, Path) and item.fill is None]
    return [(stroke.colour, stroke.width) for stroke in strokes if stroke and stroke.width > 2]


def test_routes_of_others_lie_pale_under_the_rest() -> None:
    row = two_personas().rows[0]
    casing, ink = (PAPER_0, 6.5), (INK_9, 2.6)
    assert lines(items_of(*row.over())) == [casing, ink, casing, ink]
    assert lines(items_of(*ANNS.over(row))) == [casing, (LINE_2, 2.6), casing, ink]


def test_stops_of_others_keep_their_paper() -> None:
    row = two_personas().rows[0]
    marks = [item for item in items_of(*ANNS.over(row)) if isinstance(item, Box)]
    fills = [mark.fill for mark in marks]
    # Of each route the ring where it ends, the square within, and the disc where it begins.
    assert fills == [PAPER_0, LINE_2, LINE_2, PAPER_0, INK_9, INK_9]
    assert len(fills) == len([item for item in items_of(*row.over()) if isinstance(item, Box)])


def test_curves_of_others_lie_pale_under_the_rest() -> None:
    row = two_personas().rows[1]
    casing = (PAPER_0, 5.5)
    assert lines(items_of(*ANNS.under(row))) == [casing, (LINE_2, 2.6), casing, (INK_9, 2.6)]
    parts = ANNS.cell(row.cells[0])
    assert [part.owner for part in parts] == ["bo0", "ann0"]
    faces = [items_of(part)[0] for part in parts]
    assert [face.fill == PAPER_0 for face in faces if isinstance(face, Box)] == [True, False]


def _all(_: object) -> bool:
    return True


GUESSES = FadedRows(
    _all,
    _all,
    _all,
    lambda point: point.evidence == 1,
    lambda score: score.evidence == 1,
)


def test_points_that_are_not_wanted_are_pale_and_their_curve_with_them() -> None:
    known = CurvePoint(id=PointId("known"), evidence=4)
    guess = CurvePoint(id=PointId("guess"), evidence=1)
    mixed = curve_of(known, guess)
    pale, shown = (items_of(*GUESSES.cell(cell)) for cell in mixed.cells[:2])
    assert [item.fill for item in pale[:1] if isinstance(item, Box)] == [PAPER_0]  # the face
    assert shown == items_of(*mixed.cells[1].parts())
    assert (INK_9, 2.6) in lines(items_of(*GUESSES.under(mixed)))  # one of its points is wanted
    all_known = curve_of(known, known.replace(id=PointId("too")))
    assert (INK_9, 2.6) not in lines(items_of(*GUESSES.under(all_known)))


def curve_of(*points: CurvePoint) -> RowLayout:
    cells = tuple(Cell(phase=PhaseId(f"p{at}"), points=(point,)) for at, point in enumerate(points))
    row = Row(id=RowId("curve"), kind="curve", role="emotional", cells=cells)
    return lay(make_project(row)).rows[0]


def test_scores_that_are_not_wanted_are_pale_and_their_gaps() -> None:
    known, guess = Score(value=80, evidence=4), Score(value=20)
    cells = (
        Cell(phase=PhaseId("p0"), relevance=known, presence=known.replace(value=30)),
        Cell(phase=PhaseId("p1"), relevance=known, presence=guess),
    )
    row = Row(id=RowId("gain"), kind="score", role="relevance", cells=cells)
    laid = lay(make_project(row)).rows[0]
    figures = {
        part.owner: {item.colour for item in items_of(part) if isinstance(item, Text)}
        for part in GUESSES.under(laid)
        if has_words(part)
    }
    assert figures["p0"] == {INK_5}
    # The guess is shown, and the gap, which is one with it; 80 is not.
    assert figures["p1"] == {INK_5, INK_7, GAP_INK}
    researched = GUESSES._replace(shows_score=lambda score: score.evidence == 4)
    (mixed,) = (part for part in researched.under(laid) if part.owner == "p1" and has_words(part))
    assert {item.colour for item in items_of(mixed) if isinstance(item, Text)} == {INK_9, INK_5}
    # Not scored at all is neither known nor guessed.
    assert [items_of(part) for part in GUESSES.under(laid) if part.owner == "p2"] == [
        items_of(part) for part in laid.under() if part.owner == "p2"
    ]


def has_words(part: Part) -> bool:
    return any(isinstance(item, Text) for item in part.items)


def test_other_rows_are_as_they_were() -> None:
    cell = two_personas().rows[0].cells[0]
    assert ANNS.cell(cell) == cell.parts()


def test_links_stand_back_with_their_sentence_and_arrow() -> None:
    cards = {at: (make_card(f"d{at}", channel="web"),) for at in range(3)}
    links = (make_link("full", "d2", "d0", "word"), make_link("pale", "d2", "d1", "word"))
    row = lay(make_project(cards_row(cards, role="touchpoints"), links=links)).rows[0]
    full = [(ULTIMATE, None), (ULTIMATE, None), (None, ULTIMATE), (None, ULTIMATE)]
    assert inks(items_of(*row.over())) == full * 2
    pale = [(LINE_2, None), (LINE_2, None), (LINE_2, PAPER_0), (None, INK_5)]
    assert inks(items_of(*ANNS.over(row))) == pale + full  # which lies over it


def inks(items: list[Item]) -> list[tuple[str | None, str | None]]:
    """Return the colours of strokes and of fills or letters: of lines, an arrow and a sentence."""
    return [
        (None, item.colour)
        if isinstance(item, Text)
        else (item.stroke and item.stroke.colour, item.fill)
        for item in items
        if isinstance(item, Text | Path)
    ]
