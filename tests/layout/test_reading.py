"""How a map is read aloud: in which order, and what stands for what is only drawn."""

from typing import Any

from small_maps import cards_row, lay, make_card, make_project

from cjm_desktop.base.ids import ImageId, PhaseId, PointId, PrincipleId, RowId, SourceId
from cjm_desktop.layout.reading import as_section, reading
from cjm_desktop.layout.scene_of import parts_of
from cjm_desktop.model.document import (
    Cell,
    CurvePoint,
    Image,
    Journey,
    Metric,
    Phase,
    Principle,
    Project,
    Row,
    Score,
    Source,
)
from cjm_desktop.scene.items import Part, Text
from cjm_desktop.scene.tags import Tag

PHASES = (Phase(id=PhaseId("p0"), name="Zien"), Phase(id=PhaseId("p1"), name="Kopen"))
Told = tuple[Any, ...]


def words_of(part: Part) -> str:
    return " ".join(item.line.text for item in part.items if isinstance(item, Text))


def read(
    project: Project, dx: float = 0.0, dy: float = 0.0, **options: Any
) -> tuple[Tag, tuple[Part, ...]]:
    layout = lay(project, language="nl", **options)
    parts = tuple(parts_of(layout, dx, dy))
    return reading(layout, parts, dx, dy), parts


def told(tag: Tag, parts: tuple[Part, ...]) -> Told:
    """A tag as its role, its words and what is in it."""
    own = tag.words or " ".join(words_of(parts[index]) for index in tag.parts)
    return tag.role, own, *(told(child, parts) for child in tag.children)


def told_of(project: Project, **options: Any) -> Told:
    tag, parts = read(project, **options)
    return told(tag, parts)


def table_of(project: Project, **options: Any) -> list[list[Told]]:
    """The lines of the table, each as what its cells hold."""
    tag, parts = read(project, **options)
    (table,) = (child for child in tag.children if child.role == "table")
    return [[told(cell, parts) for cell in line.children] for line in table.children]


def project_of(*rows: Row, **journey: Any) -> Project:
    return make_project(*rows, phases=PHASES, **journey)


def test_the_title_comes_first_and_what_stands_above_before_the_table() -> None:
    project = project_of(cards_row({0: [make_card("a", "kijkt")]}), title="Van wens tot thuis")
    project = project.replace(principles=(Principle(id=PrincipleId("x"), text="Altijd bellen"),))
    _, _, *children = told_of(project)
    roles = [child[0] for child in children]
    assert children[0] == ("title", "Van wens tot thuis")
    start, end = roles.index("heading"), roles.index("table")
    assert roles[start : end + 1] == ["heading", "paragraph", "list", "table"]
    assert roles[end + 1 :] == ["heading", "list", "paragraph"]
    assert children[start][1].replace("\xad ", "") == "Uitgangspunten"
    assert children[start + 2] == ("list", "", ("item", "Altijd bellen", ("label", "1")))
    assert children[end + 1] == ("heading", "Legenda")
    assert children[end + 2][2] == ("item", "Vermoed door ons")


def test_sources_are_a_list_by_their_numbers() -> None:
    sources = [
        Source(id=SourceId(f"s{n}"), name=name) for n, name in enumerate(("Logboek", "Enquête"))
    ]
    cards = [make_card(s.name, "kijkt").replace(sources=(s.id,)) for s in sources]
    project = project_of(cards_row({0: cards})).replace(sources=tuple(sources))
    _, _, *children = told_of(project)
    place = children.index(("heading", "Bronnen"))
    assert children[place + 1] == (
        *("list", ""),
        ("item", "Logboek", ("label", "1")),
        ("item", "Enquête", ("label", "2")),
    )


def test_a_page_about_a_phase_begins_with_its_name_and_has_no_title() -> None:
    tag, parts = read(
        project_of(cards_row({0: [make_card("a", "kijkt")]}), title="Van wens tot thuis")
    )
    for begins, header in (
        (True, ("row header", "", ("heading", "Zien 1"))),
        (False, ("row header", "Zien 1")),
    ):
        page = as_section(tag, begins=begins)
        assert told(page.children[0], parts) == ("paragraph", "Van wens tot thuis")
        (table,) = (child for child in page.children if child.role == "table")
        assert told(table.children[1].children[0], parts) == header


def test_phases_are_lines_and_rows_are_columns() -> None:
    doing = cards_row(
        {0: [make_card("a", "kijkt")], 1: [make_card("b", "koopt")]}, "r0", name="Doen"
    )
    needs = cards_row({1: [make_card("c", "rust")]}, "r1", name="Willen")
    head, first, second = table_of(project_of(doing, needs))
    assert head == [("cell", ""), ("column header", "Doen"), ("column header", "Willen")]
    assert first[0][0] == "row header"
    assert "Zien" in first[0][1]
    assert first[1:] == [("cell", "", ("paragraph", "kijkt")), ("cell", "")]
    assert "Kopen" in second[0][1]
    assert second[1:] == [
        ("cell", "", ("paragraph", "koopt")),
        ("cell", "", ("paragraph", "rust")),
    ]


def test_several_cards_are_a_list() -> None:
    row = cards_row({0: [make_card("a", "een"), make_card("b", "twee")]})
    _, first, _ = table_of(project_of(row))
    assert first[1] == ("cell", "", ("list", "", ("item", "een"), ("item", "twee")))


def test_a_spanning_card_is_read_where_it_begins() -> None:
    row = cards_row({0: [make_card("a", "lang", span=2)]})
    _, first, second = table_of(project_of(row))
    assert first[1] == ("cell", "", ("paragraph", "lang"))
    assert second[1] == ("cell", "")


def test_scores_are_figures_that_say_what_they_are() -> None:
    guessed = Score(value=35, evidence=1)
    cells = (
        Cell(phase=PhaseId("p0"), relevance=Score(value=85, evidence=4), presence=guessed),
        Cell(phase=PhaseId("p1"), relevance=Score(value=10, evidence=2)),
    )
    _, first, second = table_of(project_of(Row(id=RowId("s"), kind="score", cells=cells)))
    said = "Relevantie 85; Aanwezigheid ≈ 35; Winst (het verschil) ≈ 50"
    assert first[1] == ("cell", "", ("figure", said))
    assert second[1] == ("cell", "", ("figure", "Relevantie 10"))


def test_curves_are_figures_that_say_how_it_felt() -> None:
    points = (
        CurvePoint(id=PointId("b"), at=0.9, level=-1.6, label="Lang wachten"),
        CurvePoint(id=PointId("a"), at=0.1, level=1.2),
        CurvePoint(id=PointId("c"), at=0.5, level=0.0, curve="functional"),
    )
    row = Row(id=RowId("c"), kind="curve", cells=(Cell(phase=PhaseId("p1"), points=points),))
    _, first, second = table_of(project_of(row))
    assert first[1] == ("cell", "")
    said = "Gevoel: tevreden; Functioneel: neutraal; Gevoel: gefrustreerd, Lang wachten"
    assert second[1] == ("cell", "", ("figure", said))


def test_levels_go_by_the_rows_own_names() -> None:
    point = CurvePoint(id=PointId("a"), level=2)
    cells = (Cell(phase=PhaseId("p0"), points=(point,)),)
    row = Row(id=RowId("c"), kind="curve", levels=("top", "4", "3", "2", "diep"), cells=cells)
    _, first, _ = table_of(project_of(row))
    assert first[1] == ("cell", "", ("figure", "Gevoel: top"))


def test_pictures_are_figures_if_somebody_said_what_they_show() -> None:
    cells = (
        Cell(phase=PhaseId("p0"), image=ImageId("said")),
        Cell(phase=PhaseId("p1"), image=ImageId("wide")),
    )
    project = project_of(Row(id=RowId("i"), kind="image", cells=cells))
    said = Image(id=ImageId("said"), width=160, height=90, alt="Een huis met een tuin")
    project = project.replace(images=(*project.images, said))
    _, first, second = table_of(project)
    assert first[1] == ("cell", "", ("figure", "Een huis met een tuin"))
    assert second[1] == ("cell", "")  # decoration


def test_metrics_and_dividers_are_read_with_their_rows() -> None:
    metric = Metric(value=12, label="bezoekers")
    cells = (Cell(phase=PhaseId("p0"), metric=metric),)
    metrics = Row(id=RowId("m"), kind="metric", name="Cijfers", cells=cells)
    divider = Row(id=RowId("d"), kind="divider", name="Zichtlijn", prompt="hieronder niet")
    head, first, _ = table_of(project_of(divider, metrics))
    assert head[1][0] == "column header"
    assert "Zichtlijn" in head[1][1]
    assert "bezoekers" in first[2][2][1]


def test_nothing_is_read_twice_and_all_words_are_read() -> None:
    rows = (
        cards_row({0: [make_card("a", "een"), make_card("b", "twee")]}, "r0", name="Doen"),
        Row(
            id=RowId("s"),
            kind="score",
            cells=(Cell(phase=PhaseId("p0"), relevance=Score(value=5)),),
        ),
        Row(id=RowId("d"), kind="divider", name="Lijn"),
    )
    tag, parts = read(project_of(*rows, title="Reis", subtitle="Onder"), dx=100.0)
    named = list(indices(tag))
    assert len(named) == len(set(named))
    silent = {index for index, part in enumerate(parts) if not words_of(part)}
    assert set(range(len(parts))) - set(named) <= silent


def indices(tag: Tag) -> list[int]:
    return [*tag.parts, *(index for child in tag.children for index in indices(child))]


def test_a_sheet_moved_aside_is_read_the_same() -> None:
    row = cards_row({0: [make_card("a", "een")], 1: [make_card("b", "twee")]}, name="Doen")
    project = project_of(row, title="Reis")
    assert told(*read(project, dx=500.0, dy=90.0)) == told(*read(project))


def test_a_map_without_phases_has_no_table() -> None:
    project = make_project(phases=0, title="Leeg")
    assert "table" not in [child[0] for child in told_of(project)[2:]]
    assert isinstance(project.journeys[0], Journey)
