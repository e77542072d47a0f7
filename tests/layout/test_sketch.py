"""The sketch sheet: an empty grid with whole notes, on any paper."""

from typing import Any

import pytest
from small_maps import MEASURER, TODAY, make_project
from text_boxes import text_boxes

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import RowId
from cjm_desktop.base.papers import PAPERS, Roll
from cjm_desktop.base.units import POINTS_PER_MM, Paper
from cjm_desktop.layout.contract import LayoutOptions
from cjm_desktop.layout.paper_wish import Page, PaperWish
from cjm_desktop.layout.printed import Printed
from cjm_desktop.layout.sketch.cells import Notes
from cjm_desktop.layout.sketch.page import Sketch, layout_sketch
from cjm_desktop.model.document import Project, Row
from cjm_desktop.scene.items import Box

A0 = PAPERS["A0"].turned("landscape")
A3 = PAPERS["A3"].turned("landscape")


def _row(name: str, **fields: Any) -> Row:
    return Row(id=RowId(name), name=name, **fields)


def _grid(phases: int = 5) -> Project:
    return make_project(
        _row("doing", role="doing"),
        _row("places", role="touchpoints"),
        _row("own"),
        _row("feeling", kind="curve", role="emotional"),
        _row("scores", kind="score", role="relevance"),
        _row("chances", role="opportunities"),
        _row("deeds", kind="actions", role="actions"),
        _row("figures", kind="metric", role="metric"),
        phases=phases,
    )


def _sheet(
    paper: Paper | Roll | None = A0, note: float | None = 76.0, phases: int = 5, **options: Any
) -> Page:
    project = _grid(phases)
    type_points = options.pop("type_points", None)
    wanted = LayoutOptions(**{"today": TODAY, **options})
    sketch = Sketch(project, project.journeys[0], note)
    return layout_sketch(sketch, MEASURER, PaperWish(paper, type_points), wanted)


def _frames(page: Page) -> list[Rect]:
    """Where the frames of notes stand, in millimetres."""
    unit = page.points_per_unit / POINTS_PER_MM
    return [
        Rect(*(side * unit for side in item.rect.moved(part.rect.x, part.rect.y)))
        for part in page.scene.parts
        for item in part.items
        if isinstance(item, Box) and item.fill is None and item.stroke and item.stroke.dash
    ]


def _said(page: Page) -> str:
    return " ".join(text for text, _ in text_boxes(page.scene.parts))


def test_rows_ask_and_phases_are_named() -> None:
    said = _said(_sheet())

    assert "What does the customer do?" in said
    assert "Where does the customer meet us?" in said
    assert "own" in said.split()  # a row of one's own keeps its name
    assert "The journey of" in said
    assert "How do we know?" in said
    assert "Note 76 × 76 mm" in said
    assert "not measured yet" not in said


def test_the_sheet_speaks_its_own_language() -> None:
    said = _said(_sheet(language="nl"))
    assert "Wat doet de klant?" in said
    assert "Wie zit erbij?" in said


@pytest.mark.parametrize("paper", [A0, Roll(914), Roll(1067, "portrait"), None])
def test_frames_have_the_size_of_notes(paper: Paper | Roll | None) -> None:
    page = _sheet(paper, type_points=None if paper else 20.0)
    frames = _frames(page)

    assert len(frames) >= 15  # one in each cell of three rows over five phases
    assert {(round(f.w, 6), round(f.h, 6)) for f in frames} == {(76, 76)}
    for index, frame in enumerate(frames):
        assert frame.x >= 0
        assert frame.right <= page.paper.width
        assert not any(frame.intersects(other) for other in frames[index + 1 :])


def test_notes_are_of_any_size_or_none() -> None:
    assert {round(f.w, 6) for f in _frames(_sheet(note=51.0))} == {51}
    bare = _sheet(note=0.0)
    assert _frames(bare) == []
    assert "Note" not in _said(bare).split()


def test_paper_too_small_for_notes_has_none() -> None:
    page = _sheet(A3)
    assert _frames(page) == []
    assert "Note" not in _said(page).split()


@pytest.mark.parametrize("phases", [1, 2, 5, 12])
@pytest.mark.parametrize(
    "paper", [A0, A3, PAPERS["A4"], Roll(914), Roll(610, "portrait"), Paper(2000, 300)]
)
def test_nothing_stands_outside_of_the_paper(paper: Paper | Roll, phases: int) -> None:
    page = _sheet(paper, phases=phases)
    unit = page.points_per_unit / POINTS_PER_MM

    assert page.paper == pytest.approx((page.scene.width * unit, page.scene.height * unit))
    for text, rect in text_boxes(page.scene.parts):
        assert 0 <= rect.x <= rect.right <= page.scene.width, text
        assert 0 <= rect.y <= rect.bottom <= page.scene.height, text


def test_the_grid_fills_its_sheet() -> None:
    page = _sheet()
    lowest = max(part.rect.bottom for part in page.scene.parts if part.items)
    assert page.scene.height - lowest == pytest.approx(44, abs=0.1)  # the sheet's own margin


def test_title_and_principles_can_be_left_out() -> None:
    bare = _said(_sheet(printed=Printed(frozenset(("title", "principles")))))
    assert "The journey of" not in bare
    assert "Principles" not in bare


def test_how_many_notes_fit() -> None:
    notes = Notes(76, 5)
    assert [notes.fitting(length) for length in (75, 76, 156, 157, 238)] == [0, 1, 1, 2, 3]
    assert notes.length(2) == 157


def test_notes_without_room_are_told_with_the_paper_that_has_it() -> None:
    """Five columns and four rows of 76 mm and 5 mm between: A3, of 420 × 297 mm, is too small."""
    page = _sheet(A3)
    assert not _frames(page)
    assert page.left_out is not None
    assert (page.left_out.side, page.left_out.rows) == (76.0, ("doing", "places", "own"))
    larger = PAPERS[page.left_out.paper].turned("landscape")
    assert larger.width >= 5 * 76
    assert _sheet(larger).left_out is None
    assert {round(frame.w, 1) for frame in _frames(_sheet(larger))} == {76.0}


def test_type_that_makes_columns_as_wide_as_notes_is_told() -> None:
    page = _sheet(None, type_points=9.0)
    assert page.left_out is not None
    enough = page.left_out.type_points
    assert enough is not None
    assert _sheet(None, type_points=enough).left_out is None
    assert page.left_out.paper == ""


def test_where_nothing_has_room_for_notes_nothing_is_promised() -> None:
    left_out = _sheet(A3, note=300.0).left_out
    assert left_out is not None
    assert (left_out.paper, left_out.type_points) == ("", None)


def test_a_column_narrower_than_a_note_is_told() -> None:
    """The map is some 2370 units wide, of 0.5 mm on A0: 160 of them, less the gutter, are 74 mm."""
    project = _grid(5)
    journey = project.journeys[0]
    widths = (160, 480, 480, 480, 480)
    phases = tuple(
        phase.replace(width=width) for phase, width in zip(journey.phases, widths, strict=True)
    )
    sketch = Sketch(project, journey.replace(phases=phases), 76.0)
    left_out = layout_sketch(sketch, MEASURER, PaperWish(A0), LayoutOptions(today=TODAY)).left_out
    assert left_out is not None
    assert (left_out.phases, left_out.paper) == ((phases[0].id,), "B0")


def test_without_notes_none_are_missing() -> None:
    assert _sheet(A3, note=0.0).left_out is None


@pytest.mark.parametrize(("paper", "phases"), [(A0, 8), (Roll(914), 5)])
def test_usual_notes_come_by_themselves_where_all_have_room(
    paper: Paper | Roll, phases: int
) -> None:
    page = _sheet(paper, note=None, phases=phases)
    assert {round(frame.w, 6) for frame in _frames(page)} == {76}
    assert "Note 76 × 76 mm" in _said(page)


@pytest.mark.parametrize("paper", [A3, PAPERS["A4"], Paper(2000, 300), None])
def test_nobody_is_told_of_notes_that_nobody_chose(paper: Paper | None) -> None:
    type_points = None if paper else 9.0
    page = _sheet(paper, note=None, type_points=type_points)
    assert page.left_out is None
    assert page == _sheet(paper, note=0.0, type_points=type_points)


def test_many_phases_become_narrow_so_that_words_can_be_read() -> None:
    """Thirteen columns of 236 and 276 beside them make 13 units 4.6 pt on A3; of 160 6.6 pt."""
    page = _sheet(A3, note=None, phases=13)
    whole = 420 / 25.4 * 72
    assert page.points_per_unit * 13 == pytest.approx(13 * whole / (13 * 160 + 276))
    assert 13 * whole / (13 * 236 + 276) == pytest.approx(4.6, abs=0.05)
    few = [p.rect.x for p in _sheet(A3, note=None, phases=7).scene.parts if p.owner in ("p0", "p1")]
    assert max(few) - min(few) >= 236  # words are large enough


def test_notes_come_not_by_themselves_where_words_would_be_too_small() -> None:
    """Five columns as wide as rows of notes ask for leave captions of 15.6 pt; A0 needs 18."""
    assert _sheet(note=76.0).points_per_unit * 11 == pytest.approx(15.6, abs=0.05)
    assert _sheet(note=None) == _sheet(note=0.0)


@pytest.mark.parametrize("note", [0.0, 76.0])
def test_touchpoints_have_the_marks_of_both_media(note: float) -> None:
    """The square is digital and the round physical, as on every map."""
    said = {text for text, _ in text_boxes(_sheet(note=note).scene.parts)}
    assert {"Digital", "Physical"} <= said
