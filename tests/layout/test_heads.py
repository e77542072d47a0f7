"""Row heads: 200 wide on paper; names are 13.5 with tracking -0.006, prompts and keys 11."""

from typing import Any

import pytest
from small_maps import lay, lay_row, make_project, texts_of
from text_boxes import covered, outside

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import PersonaId, PhaseId, PointId, RowId
from cjm_desktop.layout.heads import row_icon
from cjm_desktop.model.document import Cell, CurvePoint, Row
from cjm_desktop.model.words import CurveName, RowKind, RowRole, Series
from cjm_desktop.scene.icons import icon_steps
from cjm_desktop.scene.items import Icon, Path


def _row(**fields: Any) -> Row:
    return Row(id=RowId("row"), **fields)


def _curve(*points: tuple[CurveName, str | None], **fields: Any) -> Row:
    made = tuple(
        CurvePoint(
            id=PointId(f"{curve}{persona}"),
            curve=curve,
            persona=PersonaId(persona) if persona else None,
        )
        for curve, persona in points
    )
    cells = (Cell(phase=PhaseId("p0"), points=made),)
    return _row(kind="curve", levels=("a", "b", "c", "d", "e"), cells=cells, **fields)


def test_head_stands_left_of_the_columns_and_belongs_to_its_row() -> None:
    head = lay_row(_row(name="Doing")).head()

    assert head.rect == Rect(-200, 0, 200, head.rect.h)
    assert head.owner == "row"


def test_icon_name_and_prompt() -> None:
    head = lay_row(_row(role="doing", name="Doing", prompt="What?")).head()

    icon = head.items[0]
    assert isinstance(icon, Icon)
    assert (icon.name, icon.x, icon.y, icon.size) == ("person-simple-walk", -1, 10, 19)
    assert texts_of(head) == [("Doing", 27, 24), ("What?", 27, 40)]


def test_row_is_as_high_as_its_head() -> None:
    # 132, as on screen, hold 9 squares of 13.4 and 12 of 11: two lines of 17, three of 14
    row = lay_row(_row(name="aaaaaaaa bbbbbbbb", prompt="cccccccccc dddddddddd eeeeeeeeee"))

    assert row.height == 22 + 2 * 17 + 3 * 14


def test_own_icon_wins_over_the_role_and_the_kind() -> None:
    assert row_icon(_row(icon="star", role="needs")) == "star"
    assert row_icon(_row(role="needs")) == "heart-straight"
    assert row_icon(_row(kind="metric")) == "gauge"


@pytest.mark.parametrize(
    "kind", ["cards", "score", "curve", "actions", "metric", "image", "divider"]
)
def test_every_kind_has_an_icon_that_is_bundled(kind: RowKind) -> None:
    assert icon_steps(row_icon(_row(kind=kind)), "regular")


@pytest.mark.parametrize(
    "role",
    ["doing", "touchpoints", "quotes", "needs", "pains", "relevance", "presence", "functional",
     "emotional", "opportunities", "actions", "media", "backstage", "metric", "image",
     "visibility", "interaction"],
)  # fmt: skip
def test_every_role_has_an_icon_that_is_bundled(role: RowRole) -> None:
    assert icon_steps(row_icon(_row(role=role)), "regular")


def test_score_row_names_its_series_the_gain_and_the_scale() -> None:
    head = lay_row(_row(kind="score")).head()

    texts = texts_of(head)
    # the middle of the last key stays 16 above the end of the row, its words 3.6 lower
    assert [(text, y) for text, x, y in texts if x == 27] == [
        ("Relevance", 75.6),
        ("Presence", 89.6),
        ("Gain (the", 103.6),
        ("difference)", 117.6),
    ]
    # right-aligned 15 before the first column: 185 - 22 and 185 - 33
    assert [text for text in texts if text[1] != 27] == [("50", 163, 71.6), ("100", 152, 23.6)]


@pytest.mark.parametrize("series", ["relevance", "presence"])
def test_score_row_of_one_series_has_one_key(series: Series) -> None:
    head = lay_row(_row(kind="score", series=(series,))).head()

    assert [text for text, x, _ in texts_of(head) if x == 27] == [series.capitalize()]


def test_curve_row_names_its_levels_and_only_the_curves_it_has() -> None:
    head = lay_row(_curve(("emotional", None), ("wanted", None))).head()

    texts = texts_of(head)
    assert [text for text, x, _ in texts if x == 27] == ["Feeling", "Wanted"]
    assert [(x, y) for text, x, y in texts if text == "a"] == [(174, 19.6)]  # 200 - 15 - 11


def test_curves_of_personas_are_named_after_them() -> None:
    head = lay_row(_curve(("emotional", "bo"), ("emotional", "ann"))).head()

    words = "".join(text for text, x, _ in texts_of(head) if x == 27).replace(" ", "")
    assert words == "Feeling,AnnSmitFeeling,Bo"  # in the order of the project
    assert len([item for item in head.items if isinstance(item, Path)]) == 2


CROWDED = (
    _curve(
        ("emotional", "ann"), ("functional", None), name="Experience of it", prompt="How was it?"
    ),
    _curve(name="Experience").replace(levels=("very happy", "happy", "so", "bad", "frustrated")),
    _row(kind="score", name="Relevance and presence", prompt="Important, and are we there?"),
)


@pytest.mark.parametrize("width", [178.0, 200.0])
@pytest.mark.parametrize("row", CROWDED)
def test_words_of_a_head_never_cover_each_other(row: Row, width: float) -> None:
    laid = lay(make_project(row), row_head=width).rows[0]

    head = laid.head()
    assert covered([head]) == []
    assert outside([head], -width, 0, 0, laid.height) == []
