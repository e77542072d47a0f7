"""Actions in order and in groups, on a day on which one of them is late."""

from datetime import date
from typing import Any

import pytest
from small_maps import CHANNELS, TODAY, actions_row, make_action, make_project

from cjm_desktop.model.document import Project
from cjm_desktop.model.planning import (
    UNPLACED,
    Field,
    Task,
    TaskOrder,
    by_channel,
    by_field,
    by_phase,
    by_status,
    field_of,
    in_order,
    moved,
    next_status,
    stepped,
    tasks_of,
)

# Today is 12 November 2026. Three phases; two rows of actions.
#   p0: "ring"  open,  due 1 Nov (late), owner sam, impact 3, effort 3, desk
#       "mail"  done,  due 5 Oct,        owner An,  impact 3, effort 1
#   p1: nothing
#   p2: "site"  busy,  due 1 Dec,        no owner,  impact 3, effort 1, web
#       "sign"  open,  no date,          owner bo,  impact 1, not said
#   p0, in the second row: "post" open, due 20 Nov, owner Sam, not said, desk


def project() -> Project:
    first: dict[int, list[Any]] = {
        0: [
            make_action(
                "ring", due=date(2026, 11, 1), owner="sam", impact=3, effort=3, channel="desk"
            ),
            make_action(
                "mail", due=date(2026, 10, 5), owner="An", status="done", impact=3, effort=1
            ),
        ],
        2: [
            make_action(
                "site", due=date(2026, 12, 1), status="busy", impact=3, effort=1, channel="web"
            ),
            make_action("sign", owner="bo", impact=1),
        ],
    }
    second = {0: [make_action("post", due=date(2026, 11, 20), owner="Sam", channel="desk")]}
    rows = actions_row(first, id_="first"), actions_row(second, id_="second")
    made = make_project(*rows, phases=3)
    return made.replace(channels=CHANNELS)


def tasks() -> tuple[Task, ...]:
    return tasks_of(project().journeys, TODAY)


def ids(found: Any) -> list[str]:
    return [task.action.id for task in found]


def test_actions_stand_phase_by_phase_and_row_by_row() -> None:
    assert ids(tasks()) == ["ring", "mail", "post", "site", "sign"]
    assert ids(task for task in tasks() if task.late) == ["ring"]
    assert not any(task.late for task in tasks_of(project().journeys, None))


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("map", ["ring", "post", "site", "sign", "mail"]),
        ("due", ["ring", "post", "site", "sign", "mail"]),
        ("owner", ["sign", "ring", "post", "site", "mail"]),
        ("status", ["ring", "site", "post", "sign", "mail"]),
        ("impact", ["site", "ring", "sign", "post", "mail"]),
    ],
)
def test_what_is_done_comes_last_in_any_order(order: TaskOrder, expected: list[str]) -> None:
    assert ids(in_order(tasks(), order)) == expected


def test_by_phase_in_the_order_of_the_map() -> None:
    groups = by_phase(project().journeys, in_order(tasks(), "owner"))
    assert [ids(group.tasks) for group in groups] == [["ring", "post", "mail"], ["sign", "site"]]
    assert [group.about for group in groups] == [
        project().journeys[0].phases[0],
        project().journeys[0].phases[2],
    ]


def test_every_status_has_a_column() -> None:
    groups = by_status(tasks())
    assert [(group.about, ids(group.tasks)) for group in groups] == [
        ("open", ["ring", "post", "sign"]),
        ("busy", ["site"]),
        ("done", ["mail"]),
    ]
    assert [group.tasks for group in by_status(())] == [(), (), ()]


def test_by_channel_with_those_without_one_last() -> None:
    groups = by_channel(project(), tasks())
    assert [(group.about, ids(group.tasks)) for group in groups] == [
        ("web", ["site"]),
        ("desk", ["ring", "post"]),
        (None, ["mail", "sign"]),
    ]


def test_a_field_needs_impact_and_effort() -> None:
    fields = by_field(tasks())
    assert {field: ids(held) for field, held in fields.items() if held} == {
        Field(3, 3): ["ring"],
        Field(3, 1): ["mail", "site"],
        UNPLACED: ["post", "sign"],
    }
    assert len(fields) == 10
    assert field_of(make_action("half", effort=2)) == UNPLACED


def test_moving_in_the_matrix_ends_at_its_edges() -> None:
    assert moved(UNPLACED, 1, 0) == Field(2, 2)
    assert moved(Field(2, 2), 1, 0) == Field(3, 2)
    assert moved(Field(3, 2), 1, 0) == Field(3, 2)
    assert moved(Field(3, 1), 0, -1) == Field(3, 1)
    assert moved(Field(1, 1), 0, 1) == Field(1, 2)


def test_status_by_columns_and_in_a_round() -> None:
    assert [stepped("open", -1), stepped("open", 1), stepped("done", 1)] == ["open", "busy", "done"]
    assert [next_status("open"), next_status("busy"), next_status("done")] == [
        "busy",
        "done",
        "open",
    ]
