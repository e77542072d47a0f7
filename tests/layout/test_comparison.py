"""The sheet of a comparison: two lines of phases, rows in pairs, signs, and levels of both."""

from square_measurer import SquareMeasurer

from cjm_desktop.base.ids import CardId, JourneyId, PhaseId, PointId, ProjectId, RowId
from cjm_desktop.edits.comparing import compare
from cjm_desktop.layout import tokens
from cjm_desktop.layout.compared.places import difference_at, spots_of
from cjm_desktop.layout.compared.sheet import layout_comparison
from cjm_desktop.layout.compared.signs import inks_of
from cjm_desktop.layout.contract import LayoutOptions, MapLayout, RowLayout
from cjm_desktop.layout.reading import reading
from cjm_desktop.layout.scene_of import scene_of
from cjm_desktop.model.comparison import Comparison, Difference
from cjm_desktop.model.document import (
    Card,
    Cell,
    CurvePoint,
    Journey,
    Metric,
    Phase,
    Project,
    Row,
    Score,
)
from cjm_desktop.scene.items import Box, Item, Move, Part, Path, Text

NOW, LATER = JourneyId("now"), JourneyId("later")
COLUMN, HEAD = 236.0, 200.0


def phase(id_: str, name: str) -> Phase:
    return Phase(id=PhaseId(id_), name=name)


def card(id_: str, text: str) -> Card:
    return Card(id=CardId(id_), text=text)


def row(id_: str, name: str, *cells: Cell) -> Row:
    return Row(id=RowId(id_), name=name, cells=cells)


def cell(at: str, *cards: Card) -> Cell:
    return Cell(phase=PhaseId(at), cards=cards)


def score(at: str, value: int) -> Cell:
    return Cell(phase=PhaseId(at), relevance=Score(value=90), presence=Score(value=value))


def feeling(at: str, id_: str, level: float) -> Cell:
    return Cell(phase=PhaseId(at), points=(CurvePoint(id=PointId(id_), level=level),))


FIRST = Journey(
    id=NOW,
    name="Nu",
    phases=(phase("a", "Dromen"), phase("b", "Kiezen"), phase("c", "Tekenen")),
    rows=(
        row("same", "Gelijk", cell("a", card("1", "Hallo"))),
        row("words", "Kaarten", cell("a", card("2", "Bellen"), card("3", "Blijft"))),
        Row(id=RowId("score"), kind="score", name="Cijfers", cells=(score("a", 20),)),
        Row(id=RowId("feel"), kind="curve", name="Beleving", cells=(feeling("a", "p", -1.0),)),
    ),
)
SECOND = Journey(
    id=LATER,
    name="Straks",
    state="future",
    phases=(phase("k", "Dromen"), phase("l", "Proberen"), phase("m", "Kiezen")),
    rows=(
        row("same2", "Gelijk", cell("k", card("4", "Hallo"))),
        row("words2", "Kaarten", cell("k", card("5", "Chatten"), card("6", "Blijft"))),
        Row(id=RowId("score2"), kind="score", name="Cijfers", cells=(score("k", 70),)),
        Row(id=RowId("feel2"), kind="curve", name="Beleving", cells=(feeling("k", "q", 1.0),)),
    ),
)
PROJECT = Project(id=ProjectId("p"), language="nl", journeys=(FIRST, SECOND))


def compared() -> Comparison:
    return compare(PROJECT, NOW, LATER)


def laid_out(comparison: Comparison | None = None) -> MapLayout:
    options = LayoutOptions(None, "nl", row_head=HEAD)
    return layout_comparison(PROJECT, comparison or compared(), SquareMeasurer(), options)


def shown(layout: MapLayout, id_: str) -> RowLayout:
    return next(each for each in layout.rows if each.row.id == id_)


def items_of(parts: object) -> list[Item]:
    assert isinstance(parts, (tuple, list))
    return [item for part in parts for item in part.items]


def texts(parts: object) -> list[str]:
    return [item.line.text for item in items_of(parts) if isinstance(item, Text)]


def part_of(each: RowLayout, owner: str) -> Part:
    parts = (part for one in each.cells for part in one.parts())
    return next(part for part in parts if part.owner == owner)


def find(subject: str, change: str) -> Difference:
    found = compared().differences
    return next(each for each in found if (each.subject, each.change) == (subject, change))


def test_the_row_of_the_second_stands_under_that_of_the_first() -> None:
    # Rows that say the same are shown once, those of values are one.
    assert [each.row.id for each in laid_out().rows] == [
        *("same", "words", "words2", "score2", "feel2"),
    ]


def test_each_journey_has_a_line_of_phases_with_gaps() -> None:
    layout = laid_out()
    words = texts(layout.header.parts())
    assert words == [
        *("A", "Nu", "Dromen", "1", "Niet in deze reis", "Kiezen", "2", "Tekenen", "3"),
        *("B", "Straks", "Dromen", "1", "Proberen", "2", "Kiezen", "3", "Niet in deze…"),
    ]
    # One box for each column, however many journeys have its phase.
    assert sorted(box.owner for box in layout.header.boxes) == ["a", "b", "c", "l"]
    columns = {box.owner: box.rect.x for box in layout.header.boxes}
    assert columns == {"a": 0, "l": COLUMN, "b": 2 * COLUMN, "c": 3 * COLUMN}


def test_phases_that_a_journey_does_not_have_are_shaded_in_its_rows() -> None:
    layout = laid_out()
    grounds = [
        [
            item.rect.x
            for item in items_of(shown(layout, id_).under())
            if isinstance(item, Box) and item.fill == tokens.PAPER_2
        ]
        for id_ in ("words", "words2")
    ]
    half = tokens.GUTTER / 2
    assert grounds == [[COLUMN - half], [3 * COLUMN - half]]  # Proberen, Tekenen


def test_what_both_have_stands_back() -> None:
    layout = laid_out()
    for id_, same, other in (("words", "3", "2"), ("words2", "6", "5")):
        each = shown(layout, id_)
        colours = {
            owner: {item.colour for item in part_of(each, owner).items if isinstance(item, Text)}
            for owner in (same, other)
        }
        assert colours[same] == {tokens.INK_5}
        assert tokens.INK_9 in colours[other]


def test_signs_are_open_where_it_was_and_solid_where_it_is() -> None:
    layout = laid_out()
    gone, new = inks_of("removed").ink, inks_of("added").ink
    was = [item for item in items_of(shown(layout, "words").over()) if isinstance(item, Box)]
    now = [item for item in items_of(shown(layout, "words2").over()) if isinstance(item, Box)]
    assert [(box.fill, box.stroke and box.stroke.colour) for box in was] == [(tokens.PAPER_0, gone)]
    assert [(box.fill, box.stroke and box.stroke.colour) for box in now] == [(new, new)]
    card_right = COLUMN - tokens.GUTTER
    assert was[0].rect.centre.x == card_right + 4


def test_scores_of_both_lie_over_each_other_with_the_rise_in_figures() -> None:
    row = shown(laid_out(), "score2")
    words = texts(row.under())
    assert "+50" in words  # 70 - 20
    assert words.count("20") == 1  # how it was, beside its dots
    assert words.count("70") == 1
    assert "+0" not in words  # relevance is as it was
    assert row.scale is not None
    y = row.scale.y(20)
    dots = [
        item
        for item in items_of(row.under())
        if isinstance(item, Path) and item.stroke and item.stroke.dash == (0.1, 4.2)
    ]
    assert [item.steps[0].y for item in dots if isinstance(item.steps[0], Move)] == [y]


def test_curves_say_their_rise_where_they_leave_room() -> None:
    row = shown(laid_out(), "feel2")
    assert "+2" in texts(row.over())  # from -1 to 1
    points = [part.owner for one in row.cells for part in one.parts()]
    assert points.count("q") == 1
    assert "p" not in points  # a ring without a face


def test_a_difference_shows_where_its_card_stands() -> None:
    layout = laid_out()
    new = find("card", "added")
    (spot,) = spots_of(layout, new)
    middle = spot.rect.centre
    found = difference_at(layout, compared().differences, middle.x, middle.y, in_header=False)
    assert found == new
    header = difference_at(layout, compared().differences, middle.x, middle.y, in_header=True)
    assert header is None


def test_a_phase_shows_in_the_header_and_a_score_in_its_cell() -> None:
    layout = laid_out()
    (phase_spot,) = spots_of(layout, find("phase", "added"))
    assert phase_spot.in_header
    assert phase_spot.rect.x == layout.left + COLUMN
    (cell_spot,) = spots_of(layout, find("presence", "raised"))
    assert not cell_spot.in_header
    index = layout.index_of(RowId("score2"))
    assert index is not None
    assert cell_spot.rect.y == layout.body_top + layout.tops[index] + 2


def test_the_title_names_both_and_how_much_differs() -> None:
    words = texts(laid_out().above.parts())
    # Bellen gone, Chatten and Proberen new, Tekenen gone, presence and feeling higher.
    assert words[-1] == "6 verschillen: 2 nieuw, 2 vervallen, 2 hoger"
    assert words[:5] == ["Vergelijking", "A", "Nu", "B", "Straks"]


def test_only_the_signs_that_there_are_are_explained() -> None:
    words = texts(laid_out().below.parts())
    assert words[:4] == ["Nieuw", "Vervallen", "Hoger", "Gelijk in beide"]


def test_journeys_without_phases_or_rows_are_laid_out_too() -> None:
    bare = Project(id=ProjectId("p"), journeys=(Journey(id=NOW), Journey(id=LATER)))
    comparison = compare(bare, NOW, LATER)
    options = LayoutOptions(None, "nl", row_head=HEAD)
    layout = layout_comparison(bare, comparison, SquareMeasurer(), options)
    assert layout.rows == ()
    assert scene_of(layout).parts


def test_height_that_a_page_leaves_over_is_shared_out_whole() -> None:
    options = LayoutOptions(None, "nl", row_head=HEAD)
    before = layout_comparison(PROJECT, compared(), SquareMeasurer(), options)
    options = options._replace(spare=140.0)
    after = layout_comparison(PROJECT, compared(), SquareMeasurer(), options)
    assert round(after.height - before.height, 6) == 140
    # Three rows of cards have a share each, a score and a curve two: 140 / 7 = 20.
    grown = [round(b.height - a.height, 6) for a, b in zip(before.rows, after.rows, strict=True)]
    assert grown == [20, 20, 20, 40, 40]
    assert after.options.spare == 140


def test_a_page_is_read_by_phase_under_its_title() -> None:
    layout = laid_out()
    parts = scene_of(layout).parts
    told = reading(layout, parts)
    assert [tag.role for tag in told.children][:1] == ["title"]
    table = next(tag for tag in told.children if tag.role == "table")
    assert len(table.children) == 1 + 4  # the heads of the rows, and four columns
    assert {len(line.children) for line in table.children} == {1 + 5}


def test_scores_and_curves_that_are_alike_stand_back() -> None:
    alike = SECOND.replace(
        rows=tuple(
            row.replace(
                cells=(score("k", 20),) if row.kind == "score" else (feeling("k", "q", -1),)
            )
            if row.kind in ("score", "curve")
            else row
            for row in SECOND.rows
        )
    )
    project = PROJECT.replace(journeys=(FIRST, alike))
    layout = laid_out(compare(project, NOW, LATER))
    for id_ in ("score2", "feel2"):
        row = shown(layout, id_)
        own = row.under()[1:]  # without the ground, on which the last rule of the grid is
        drawn = [*items_of(own), *items_of([p for c in row.cells for p in c.parts()])]
        strong = [
            item
            for item in drawn
            if isinstance(item, Path) and item.stroke and item.stroke.colour == tokens.INK_9
        ]
        assert not strong
    assert any(
        isinstance(item, Path) and item.stroke and item.stroke.colour == tokens.INK_9
        for item in items_of(shown(laid_out(), "score2").under())
    )


def test_opportunities_have_no_rank_of_two_journeys_together() -> None:
    kansen = Row(
        id=RowId("k"), role="opportunities", name="Kansen", cells=(cell("a", card("9", "Bel")),)
    )
    first = FIRST.replace(rows=(*FIRST.rows, kansen))
    project = PROJECT.replace(journeys=(first, SECOND))
    layout = laid_out(compare(project, NOW, LATER))
    assert texts([part_of(shown(layout, "k"), "9")]) == ["Bel"]


def test_what_no_sheet_shows_is_listed_without_a_sign() -> None:
    goal = card("6", "Blijft").replace(goal="Een antwoord binnen een dag")
    words = row("words2", "Kaarten", cell("k", card("5", "Chatten"), goal))
    rows = tuple(words if each.id == "words2" else each for each in SECOND.rows)
    project = PROJECT.replace(journeys=(FIRST, SECOND.replace(rows=rows)))
    comparison = compare(project, NOW, LATER)
    assert [each.turns[0].aspect for each in comparison.differences if each.turns] == ["goal"]
    lane = shown(laid_out(comparison), "words2")
    assert len([item for item in items_of(lane.over()) if isinstance(item, Box)]) == 1  # Chatten
    colours = {item.colour for item in part_of(lane, "6").items if isinstance(item, Text)}
    assert colours == {tokens.INK_5}


def test_a_number_that_is_higher_has_its_sign_in_the_row_of_the_second() -> None:
    def numbers(id_: str, at: str, value: float) -> Row:
        measured = Cell(phase=PhaseId(at), metric=Metric(value=value))
        return Row(id=RowId(id_), kind="metric", name="Bezoekers", cells=(measured,))

    first = FIRST.replace(rows=(*FIRST.rows, numbers("n", "a", 10)))
    second = SECOND.replace(rows=(*SECOND.rows, numbers("n2", "k", 25)))
    layout = laid_out(compare(PROJECT.replace(journeys=(first, second)), NOW, LATER))
    assert not shown(layout, "n").over()
    (triangle,) = items_of(shown(layout, "n2").over())
    assert isinstance(triangle, Path)
    assert triangle.fill == tokens.INK_9


def test_a_row_that_one_journey_does_not_have_has_its_sign_at_its_name() -> None:
    first = FIRST.replace(rows=(*FIRST.rows, row("alone", "Alleen nu", cell("a", card("9", "X")))))
    layout = laid_out(compare(PROJECT.replace(journeys=(first, SECOND)), NOW, LATER))
    colours = [
        item.stroke.colour
        for item in shown(layout, "alone").head().items
        if isinstance(item, Box) and item.stroke
    ]
    assert inks_of("removed").ink in colours
    same = shown(layout, "same").head().items
    assert not any(
        isinstance(item, Box) and item.stroke and item.stroke.colour == inks_of("removed").ink
        for item in same
    )
