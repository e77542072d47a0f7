"""Routes and curves under a filter by persona: those of others lie pale under the rest."""

from small_maps import cards_row, lay, make_card, make_link, make_project, make_route

from cjm_desktop.base.ids import PersonaId, PhaseId, PointId, RowId
from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.layout.faded_rows import FadedRows
from cjm_desktop.layout.tokens import INK_5, INK_9, LINE_2, PAPER_0, ULTIMATE
from cjm_desktop.model.document import Cell, CurvePoint, Row
from cjm_desktop.scene.items import Box, Item, Part, Path, Text

ANN, BO = PersonaId("ann"), PersonaId("bo")
ANNS = FadedRows(
    lambda route: route == "of ann", lambda persona: persona == ANN, lambda link: link != "pale"
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
