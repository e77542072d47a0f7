"""The head of the grid: group band 24, arrows 52, 2 below, rulers 24 each."""

from typing import Any

import pytest
from small_maps import lay, make_phases, make_project, with_rows

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import PhaseGroupId, PhaseId, RulerId
from cjm_desktop.layout.contract import Block, Box
from cjm_desktop.layout.tokens import INK_5, INK_6, TINTS, WHITE
from cjm_desktop.model.document import Phase, PhaseGroup, Ruler, RulerSpan
from cjm_desktop.scene.items import Item, Move, Part, Path, Text, To

BUYING = PhaseGroup(id=PhaseGroupId("g"), name="Buying", hue="cobalt")


def _phase(at: int, **fields: Any) -> Phase:
    return Phase(id=PhaseId(f"p{at}"), **fields)


def _header(*phases: Phase, **journey: Any) -> Block:
    return lay(make_project(phases=phases, **journey)).header


def _parts(block: Block, owner: str) -> list[Part]:
    return [part for part in block.parts() if part.owner == owner]


def _texts(parts: list[Part]) -> dict[str, Text]:
    return {item.line.text: item for part in parts for item in part.items if isinstance(item, Text)}


def _boxes(block: Block, kind: str) -> list[Box]:
    return [box for box in block.boxes if box.kind == kind]


def _outline(part: Part) -> list[tuple[float, float]]:
    path = part.items[0]
    assert isinstance(path, Path)
    return [(step.x, step.y) for step in path.steps if isinstance(step, Move | To)]


def test_without_phases_there_is_no_header() -> None:
    block = _header()

    assert block.height == 0
    assert list(block.parts()) == []


def test_arrows_of_one_line_are_36_high_and_of_two_52() -> None:
    assert _header(_phase(0, name="Buy")).height == 36 + 2 + 6
    assert _header(_phase(0, name="Buy", question="Why?")).height == 52 + 2 + 6


def test_arrows_fit_into_each_other_with_4_between() -> None:
    block = _header(*make_phases(3, name="Buy", question="Why?"))

    first, second, last = (_parts(block, f"p{at}")[0] for at in range(3))
    assert first.rect == Rect(0, 0, 245, 52)  # 236 + 13 - 4
    assert _outline(first) == [(0, 0), (232, 0), (245, 26), (232, 52), (0, 52)]
    assert _outline(second)[-1] == (13, 26)  # its notch
    assert last.rect.right == 696


def test_words_of_an_arrow() -> None:
    block = _header(*make_phases(2, name="Buy", question="Why?"))
    first, second = (_texts(_parts(block, f"p{at}")) for at in range(2))

    assert (first["Buy"].x, first["Buy"].y, first["Buy"].size) == (14, 24, 17)
    assert (first["Why?"].x, first["Why?"].y) == (14, 42)
    assert (second["Buy"].x, second["Buy"].y) == (25, 24)
    assert first["1"].x == 245 - 13 - 9 - 13  # right-aligned, one square of 13
    assert first["Buy"].colour == WHITE


def test_name_alone_stands_in_the_middle() -> None:
    assert _texts(_parts(_header(_phase(0, name="Buy")), "p0"))["Buy"].y == 36 / 2 + 6


def test_question_that_does_not_fit_makes_all_arrows_higher() -> None:
    # 224 - 13 - 14 = 197 hold 17 squares of 11.5
    block = _header(_phase(0, name="Buy", question="Is this for someone like us?"), _phase(1))

    assert [box.rect.h for box in _boxes(block, "phase")] == [66, 66]
    words = " ".join(_texts(_parts(block, "p0"))).split()
    assert words == ["Buy", "Is", "this", "for", "someone", "like", "us?", "1"]


def test_long_names_shrink_together_before_a_word_is_broken() -> None:
    # room 232 - 14 - 7 - 13 - 9 = 189: 14 squares of 13 × 0.99 do, of 14 × 0.99 do not
    block = _header(_phase(0, name="a" * 14), _phase(1, name="Buy"))

    sizes = {text.size for at in range(2) for text in _texts(_parts(block, f"p{at}")).values()}
    assert sizes == {13}


def test_phase_that_does_not_apply_is_outlined_and_says_why() -> None:
    block = _header(_phase(0, name="Buy", question="Why?", not_applicable="gift"))
    (part,) = _parts(block, "p0")

    outline = part.items[0]
    assert isinstance(outline, Path)
    assert outline.stroke is not None
    assert (outline.stroke.colour, outline.stroke.dash) == (INK_5, (4, 3))
    texts = _texts([part])
    assert " ".join(texts) == "Buy not applicable: gift"
    assert {text.colour for text in texts.values()} == {INK_6}


def test_collapsed_phase_shows_its_number_on_its_tint() -> None:
    block = _header(_phase(0, name="Buy", hue="moss", collapsed=True), _phase(1))
    (part,) = _parts(block, "p0")

    path = part.items[0]
    assert isinstance(path, Path)
    assert path.fill == TINTS["moss"].full
    assert set(_texts([part])) == {"1"}
    assert part.rect.w == 49 + 13 - 4
    assert _boxes(block, "phase")[0].rect.w == 49


def test_group_band_runs_over_phases_side_by_side() -> None:
    phases = [_phase(at, group=BUYING.id if at in (0, 1, 3) else None) for at in range(4)]
    block = _header(*phases, groups=(BUYING,))

    assert [box.rect for box in _boxes(block, "group")] == [
        Rect(0, 0, 460, 24),  # two columns less the gutter
        Rect(708, 0, 224, 24),
    ]
    bar = _parts(block, "g")[0]
    assert bar.rect == Rect(0, 17, 460, 3.2)
    name = _texts(_parts(block, "g"))["Buying"]
    assert (name.y, name.size, name.colour) == (12, 13, TINTS["cobalt"].ink)


def test_group_name_uses_the_room_up_to_the_next_group_and_then_wraps() -> None:
    long = BUYING.replace(name="aaaaaaaaaa bbbbbbbbbb cccccccccc")  # 32 squares of 13: 416
    alone = _header(_phase(0, group=long.id), _phase(1), groups=(long,))
    crowded = _header(
        _phase(0, group=long.id),
        _phase(1, group=PhaseGroupId("h")),
        groups=(long, PhaseGroup(id=PhaseGroupId("h"), name="Next")),
    )

    assert _boxes(alone, "group")[0].rect.h == 24
    assert _boxes(crowded, "group")[0].rect.h == 24 + 2 * 16


def test_group_that_is_gone_draws_nothing() -> None:
    assert _boxes(_header(_phase(0, group=PhaseGroupId("lost"))), "group") == []


def _span(name: str, first: int, last: int) -> RulerSpan:
    return RulerSpan(name=name, first=PhaseId(f"p{first}"), last=PhaseId(f"p{last}"))


def _lines(part: Part) -> list[tuple[float, float, float, float]]:
    found: list[tuple[float, float, float, float]] = []
    for item in part.items:
        if isinstance(item, Path):
            start, end = item.steps
            assert isinstance(start, Move)
            assert isinstance(end, To)
            found.append((start.x, start.y, end.x, end.y))
    return found


def test_ruler_has_ticks_and_its_name_in_a_break() -> None:
    ruler = Ruler(id=RulerId("r"), name="Model", spans=(_span("Think", 0, 1),))
    block = _header(*make_phases(3, name="Buy"), rulers=(ruler,))

    assert block.height == 36 + 2 + 24
    span, name = _parts(block, "r")
    assert span.rect == Rect(0, 38, 460, 24)
    # "Think" is 5 × 11.5 = 57.5 wide, 8 free on both sides
    assert _lines(span) == [
        (0, 6, 0, 16),
        (460, 6, 460, 16),
        (0, 11, 230 - 28.75 - 8, 11),
        (230 + 28.75 + 8, 11, 460, 11),
    ]
    assert _texts([span])["Think"].y == 15
    assert name.rect.x + _texts([name])["Model"].x == -15 - 55  # five squares of 11


def test_spans_that_overlap_stand_under_each_other() -> None:
    ruler = Ruler(id=RulerId("r"), spans=(_span("a", 0, 1), _span("b", 1, 2)))
    block = _header(*make_phases(3), rulers=(ruler,))

    assert [box.rect.y for box in _boxes(block, "span")] == [38, 62]


def test_span_of_phases_that_are_gone_is_left_out() -> None:
    ruler = Ruler(id=RulerId("r"), spans=(_span("a", 7, 8), _span("b", 0, 9)))
    block = _header(*make_phases(2), rulers=(ruler,))

    assert [box.rect for box in _boxes(block, "span")] == [Rect(0, 38, 224, 24)]


@pytest.mark.parametrize("owner", ["p0", "p1", "p2"])
def test_every_phase_can_be_hit(owner: str) -> None:
    (box,) = [box for box in _header(*make_phases(3)).boxes if box.owner == owner]

    assert box.rect.w in (236, 224)


def test_header_is_kept_while_phases_stay_the_same() -> None:
    project = make_project()
    before = lay(project)
    other_title = lay(with_rows(project, title="Other"), before)
    other_phase = lay(with_rows(project, phases=make_phases(4)), before)

    assert other_title.header is before.header
    assert other_phase.header is not before.header


def test_parts_are_made_once() -> None:
    block = _header(*make_phases(3))
    items: list[Item] = [item for part in block.parts() for item in part.items]

    assert items
    assert block.parts() is block.parts()
