"""Small pictures of journeys: drawn from what they hold, or from what they will hold."""

from typing import Any

import pytest
from small_maps import actions_row, cards_row, make_action, make_card, make_phases, make_project

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import ImageId, PhaseGroupId, PhaseId, PointId, RowId, RulerId
from cjm_desktop.layout.thumbnails import thumbnail
from cjm_desktop.layout.tokens import GAP_TINT, INK_9, LINE_2, MOOD, TINTS
from cjm_desktop.model.document import (
    Cell,
    CurvePoint,
    Journey,
    Metric,
    PhaseGroup,
    Row,
    Ruler,
    RulerSpan,
    Score,
)
from cjm_desktop.model.words import ROW_KINDS, RowKind, RowRole
from cjm_desktop.scene.items import Box, Curve, Item, Move, Path, Scene, To


def _journey(*rows: Row, phases: int = 4, **fields: Any) -> Journey:
    return make_project(*rows, phases=make_phases(phases, hue="moss"), **fields).journeys[0]


def _items(scene: Scene) -> tuple[Item, ...]:
    (part,) = scene.parts
    return part.items


def _boxes(scene: Scene, fill: str) -> list[Rect]:
    return [item.rect for item in _items(scene) if isinstance(item, Box) and item.fill == fill]


def _row(kind: RowKind, *cells: Cell, role: RowRole = "own") -> Row:
    return Row(id=RowId(kind), kind=kind, role=role, cells=cells)


def test_picture_has_the_size_that_was_asked_for() -> None:
    scene = thumbnail(_journey())

    assert (scene.width, scene.height) == (236, 148)
    assert (thumbnail(_journey(), 300, 200).width) == 300


def test_every_phase_is_an_arrow_of_its_hue() -> None:
    arrows = [
        item
        for item in _items(thumbnail(_journey()))
        if isinstance(item, Path) and item.fill == TINTS["moss"].header
    ]

    assert len(arrows) == 4
    tips = [max(s.x for s in arrow.steps if isinstance(s, Move | To)) for arrow in arrows]
    assert tips == [83, 130, 177, 224]  # 36 and four times (236 - 36 - 12) / 4


def test_journey_without_phases_is_an_empty_sheet() -> None:
    items = _items(thumbnail(_journey(phases=0)))

    assert isinstance(items[0], Box)
    assert items[0].stroke is not None
    assert items[0].stroke.dash
    assert len(items) == 3  # frame and plus


def test_tiny_picture_shows_phases_in_three_stripes() -> None:
    scene = thumbnail(_journey(), 44, 32)

    tints = TINTS["moss"]
    for colour in (tints.header, tints.full, tints.pale):
        assert len(_boxes(scene, colour)) == 4


def test_template_shows_what_its_rows_will_hold() -> None:
    scene = thumbnail(_journey(_row("cards"), _row("score"), _row("curve")))

    assert _boxes(scene, TINTS["moss"].full)
    assert _boxes(scene, GAP_TINT)
    assert any(
        isinstance(item, Path) and any(isinstance(s, Curve) for s in item.steps)
        for item in _items(scene)
    )


def test_filled_journey_shows_only_what_it_holds() -> None:
    row = cards_row({1: [make_card("a", evidence=4)], 2: [make_card("b")]})
    scene = thumbnail(_journey(row, _row("score")))

    assert [rect.x for rect in _boxes(scene, TINTS["moss"].full)] == [83]
    assert _boxes(scene, LINE_2) == _boxes(scene, GAP_TINT) == []


def test_scores_stand_in_their_own_ratio() -> None:
    cell = Cell(phase=PhaseId("p0"), relevance=Score(value=80), presence=Score(value=20))
    scene = thumbnail(_journey(_row("score", cell)))

    (presence,), (gap,) = _boxes(scene, LINE_2), _boxes(scene, GAP_TINT)
    assert gap.h == pytest.approx(3 * presence.h)
    assert gap.bottom == pytest.approx(presence.y)


def test_one_series_shows_no_gap() -> None:
    cell = Cell(phase=PhaseId("p0"), relevance=Score(value=80), presence=Score(value=20))
    row = _row("score", cell).replace(series=("relevance",))

    assert _boxes(thumbnail(_journey(row)), GAP_TINT) == []


def test_curve_has_the_moods_of_its_points() -> None:
    cells = tuple(
        Cell(
            phase=PhaseId(f"p{at}"),
            points=(CurvePoint(id=PointId(f"x{at}"), level=level),),
        )
        for at, level in ((0, 2.0), (1, -2.0), (9, 1.0))  # the last in a phase that is gone
    )
    scene = thumbnail(_journey(_row("curve", *cells)))

    assert len(_boxes(scene, MOOD[2])) == len(_boxes(scene, MOOD[-2])) == 1
    assert _boxes(scene, MOOD[1]) == []
    assert _boxes(scene, MOOD[2])[0].y < _boxes(scene, MOOD[-2])[0].y


def test_touchpoints_opportunities_and_actions_have_their_own_signs() -> None:
    journey = _journey(
        cards_row({0: [make_card("t")]}, "t", role="touchpoints"),
        cards_row({1: [make_card("o")]}, "o", role="opportunities"),
        actions_row({2: [make_action("a"), make_action("b")]}),
    )
    scene = thumbnail(journey)

    assert [rect.x for rect in _boxes(scene, TINTS["moss"].header)] == [36]
    assert [rect.x for rect in _boxes(scene, INK_9)] == [83]
    rings = [i for i in _items(scene) if isinstance(i, Box) and i.radius == 1.8]
    assert len(rings) == 2


def test_numbers_and_images_show_where_they_are() -> None:
    journey = _journey(
        _row("metric", Cell(phase=PhaseId("p1"), metric=Metric(value=1))),
        _row("image", Cell(phase=PhaseId("p2"), image=ImageId("wide"))),
    )
    scene = thumbnail(journey)

    assert [rect.x for rect in _boxes(scene, INK_9)] == [83]
    assert [rect.x for rect in _boxes(scene, TINTS["moss"].full)] == [130]


def test_groups_and_rulers_stand_around_the_arrows() -> None:
    group = PhaseGroup(id=PhaseGroupId("g"), hue="brick")
    span = RulerSpan(name="See", first=PhaseId("p0"), last=PhaseId("p1"))
    lost = RulerSpan(name="Gone", first=PhaseId("x"), last=PhaseId("x"))
    journey = _journey(groups=(group,), rulers=(Ruler(id=RulerId("r"), spans=(span, lost)),))
    first, *others = journey.phases
    scene = thumbnail(journey.replace(phases=(first.replace(group=group.id), *others)))

    assert _boxes(scene, TINTS["brick"].header) == [Rect(36, 12, 44, 2)]
    lines = [i for i in _items(scene) if isinstance(i, Path) and i.stroke and not i.fill]
    assert len(lines) == 3  # one span: a line and two ticks


def test_hidden_rows_and_rows_beyond_the_picture_are_left_out() -> None:
    rows = [cards_row({0: [make_card(f"c{at}", evidence=4)]}, f"r{at}") for at in range(20)]
    rows[0] = rows[0].replace(hidden=True)

    shown = _boxes(thumbnail(_journey(*rows)), TINTS["moss"].full)
    assert len(shown) == 9  # 104 high, each at least 11
    assert all(rect.bottom <= 148 - 10 for rect in shown)


@pytest.mark.parametrize("kind", ROW_KINDS)
@pytest.mark.parametrize("phases", [1, 7, 60])
def test_every_kind_stays_within_the_picture_and_is_always_the_same(
    kind: RowKind, phases: int
) -> None:
    journey = _journey(*([_row(kind)] * 3), phases=phases)
    scene = thumbnail(journey)

    assert scene == thumbnail(journey)
    for item in _items(scene):
        if isinstance(item, Box):
            assert item.rect.x >= 0
            assert item.rect.right <= 236.01
            assert item.rect.bottom <= 148
