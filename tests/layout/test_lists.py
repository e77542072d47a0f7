"""Lists for the desk: what they say, in which order, and that it all fits their pages."""

from datetime import date
from typing import Any

import pytest
from small_maps import MEASURER, TODAY, actions_row, cards_row, make_card, make_project
from text_boxes import text_boxes

from cjm_desktop.base.ids import ActionId, ChannelId, PhaseId, RowId, SourceId
from cjm_desktop.base.papers import PAPERS
from cjm_desktop.layout.context import Context, context_of
from cjm_desktop.layout.contract import LayoutOptions
from cjm_desktop.layout.lists.actions import action_table
from cjm_desktop.layout.lists.table import Broken, Table, broken
from cjm_desktop.layout.lists.touchpoints import touchpoint_table
from cjm_desktop.layout.printed import Printed
from cjm_desktop.model.document import Action, Cell, Project, Row
from cjm_desktop.scene.items import Text

A4 = PAPERS["A4"]


def _context(project: Project, **options: Any) -> Context:
    wanted = LayoutOptions(**{"today": TODAY, **options})
    return context_of(project, project.journeys[0], MEASURER, wanted)


def _actions(*texts: str, phase: int = 0, **fields: Any) -> Row:
    actions = tuple(
        Action(id=ActionId(f"{phase}-{place}"), text=text, **fields)
        for place, text in enumerate(texts)
    )
    cell = Cell(phase=PhaseId(f"p{phase}"), actions=actions)
    return Row(id=RowId(f"a{phase}"), kind="actions", role="actions", cells=(cell,))


def _action_pages(project: Project, **options: Any) -> Broken:
    context = _context(project, **options)
    return broken(action_table(project.journeys[0], context), "Home", A4, context)


def _touchpoint_pages(project: Project, **options: Any) -> Broken:
    return broken(_touchpoints(project, **options), "Home", A4, _context(project, **options))


def _touchpoints(project: Project, **options: Any) -> Table:
    return touchpoint_table(project, project.journeys[0], _context(project, **options))


def _said(made: Broken, index: int = 0) -> list[str]:
    scene = made.page(index, index + 1, len(made.parts)).scene
    return [i.line.text for part in scene.parts for i in part.items if isinstance(i, Text)]


def test_actions_stand_by_phase_with_all_that_is_known() -> None:
    late = _actions("Call them", phase=1, owner="Noor", due=date(2020, 1, 2), impact=2)
    project = make_project(late, _actions("First"), title="Home")
    said = _said(_action_pages(project))

    assert said[0] == "Actions"
    assert said.index("First") < said.index("Call them")  # phases before rows
    for words in ("Noor", "2 Jan 2020", "late", "Home · 2 in all"):
        assert words in " ".join(said)


def test_without_a_day_nothing_is_late() -> None:
    project = make_project(_actions("Call them", due=date(2020, 1, 2)))
    said = _said(_action_pages(project, today=None))
    assert "late" not in said
    assert "1 of 1" in said


def test_hidden_rows_are_not_listed() -> None:
    project = make_project(_actions("Seen"), _actions("Hidden", phase=1).replace(hidden=True))
    said = _said(_action_pages(project))
    assert "Seen" in said
    assert "Hidden" not in said


def test_an_empty_list_says_so() -> None:
    said = _said(_action_pages(make_project()))
    assert "No actions yet. Start with the opportunity that wins most." in " ".join(said)


@pytest.mark.parametrize("count", [1, 60, 200])
def test_a_long_list_takes_pages_and_loses_nothing(count: int) -> None:
    texts = [f"Deed {number} " + "more words " * (number % 7) for number in range(count)]
    made = _action_pages(make_project(_actions(*texts)))
    found = " ".join(word for index in range(len(made.parts)) for word in _said(made, index))

    assert (len(made.parts) > 1) == (count > 1)
    for number in range(count):
        assert f"Deed {number} " in f"{found} "
    _all_inside(made)


@pytest.mark.parametrize("field", ["text", "owner"])
def test_a_text_that_is_longer_than_a_page_goes_on_over_the_next(field: str) -> None:
    words = [f"w{number}" for number in range(3000)]
    deed = Action(id=ActionId("deed"), text="Deed").replace(**{field: " ".join(words)})
    made = _action_pages(make_project(actions_row({0: [deed]})))
    found = " ".join(word for index in range(len(made.parts)) for word in _said(made, index))

    assert [word for word in found.split() if word in set(words)] == words
    _all_inside(made)


def _all_inside(made: Broken) -> None:
    for index in range(len(made.parts)):
        scene = made.page(index, 1, 1).scene
        boxes = list(text_boxes(scene.parts))
        foot = max(rect.y for _, rect in boxes)
        for text, rect in boxes:
            assert rect.x >= 44 - 3, text
            assert rect.right <= scene.width, text
            assert rect.bottom <= foot or rect.y == pytest.approx(foot, abs=2), text


def test_pages_have_the_ratio_of_their_paper_and_readable_type() -> None:
    page = _action_pages(make_project(_actions("Deed"))).page(0, 1, 1)
    assert page.paper == A4
    assert page.scene.height / page.scene.width == pytest.approx(297 / 210)
    assert page.points_per_unit * 13 == pytest.approx(10.2, abs=0.1)


def test_touchpoints_say_how_and_how_well_known() -> None:
    card = make_card("t", "See the site").replace(
        channel=ChannelId("web"),
        goal="Trust us",
        moment="zero",
        evidence=4,
        sources=(SourceId("s1"),),
    )
    row = cards_row({1: [card]}, "r", role="touchpoints")
    project = make_project(row)
    said = _said(_touchpoint_pages(project))

    for words in ("See the site", "Trust us", "first search", "direct", "hed, with source (1)"):
        assert words in " ".join(said)


def test_cards_with_a_channel_are_touchpoints_anywhere() -> None:
    plain, tiled = make_card("a", "plain"), make_card("b", "tiled").replace(medium="physical")
    project = make_project(cards_row({0: [plain, tiled]}, "r"))
    said = _said(_touchpoint_pages(project))
    assert "tiled" in said
    assert "plain" not in said


def test_evidence_is_left_out_where_that_is_asked() -> None:
    card = make_card("t", "See the site")
    project = make_project(cards_row({0: [card]}, "r", role="touchpoints"))
    assert "How do we know?" in _said(_touchpoint_pages(project))
    hidden = Printed(frozenset(("evidence",)))
    said = _said(_touchpoint_pages(project, printed=hidden))
    assert "How do we know?" not in said
    assert "Guessed by us" not in said


def test_groups_keep_the_numbers_of_the_whole_journey() -> None:
    project = make_project(_actions("Deed"), phases=1)
    said = _said(_action_pages(project, printed=Printed(numbers=(4,))))
    assert "4" in said


def test_touchpoints_name_their_owner_and_whether_they_reach_their_goal() -> None:
    fields = {"channel": ChannelId("web"), "goal": "Trust us"}
    owned = make_card("site", owner="Noor", achieved="partly", **fields)
    project = make_project(cards_row({0: [owned]}, role="touchpoints"), title="Home")
    said = _said(_touchpoint_pages(project))
    assert "Noor" in said
    place = said.index("Trust us")
    assert said[place + 1 : place + 3] == ["Goal partly", "achieved"]
    assert "Contact, who" in said
    plain = make_project(cards_row({0: [make_card("site", **fields)]}, role="touchpoints"))
    assert "Contact" in _said(_touchpoint_pages(plain))
