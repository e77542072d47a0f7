"""Actions: status, text, and the small line with channel, owner, date and status.

Today is 12 November 2026. Small text is 11 with squares of 11; with a channel's icon it begins at
35, and with bars it ends 36 before the column's end.
"""

from datetime import date

import pytest
from small_maps import (
    actions_row,
    boxes_of,
    lay,
    lay_row,
    make_action,
    make_project,
    part_of,
    texts_of,
    with_rows,
)

from cjm_desktop.base.geometry import Rect
from cjm_desktop.layout.rows.action_meta import when
from cjm_desktop.layout.tokens import GAP_INK, INK_5, INK_6, INK_7, INK_9, LINE_2
from cjm_desktop.model.words import ActionStatus, Language
from cjm_desktop.scene.items import Box, Icon, Move, Path, Stroke, Text, To

PAST, NEAR = date(2026, 11, 1), date(2027, 1, 15)


def test_text_stands_beside_the_mark_and_the_small_line_below_it() -> None:
    action = make_action("a", "Do it", channel="web", owner="Bo", due=NEAR)
    row = lay_row(actions_row({0: [action]}))

    assert texts_of(part_of(row, "a")) == [
        ("Do it", 20, 14.6),
        ("Website · Bo", 35, 29.1),  # 12 × 11 = 132 of 189
        ("15 Jan", 35, 43.1),
    ]
    icon = next(item for item in part_of(row, "a").items if isinstance(item, Icon))
    assert (icon.name, icon.x, icon.size, icon.colour) == ("globe-simple", 20, 11, INK_6)
    assert icon.y == pytest.approx(20.1)
    assert boxes_of(row)["a"] == ("action", "a", Rect(0, 8, 224, 17 + 2 * 14 + 10))


def test_actions_stand_under_each_other_with_a_hairline_between() -> None:
    row = lay_row(actions_row({0: [make_action("a"), make_action("b", owner="Bo")]}))

    assert boxes_of(row)["a"].rect == Rect(0, 8, 224, 27)  # nothing to say: 17 + 10
    assert boxes_of(row)["b"].rect == Rect(0, 35, 224, 41)
    line = part_of(row, "b").items[0]
    assert isinstance(line, Path)
    assert line.stroke == Stroke(LINE_2, 0.7)
    assert line.steps == (Move(0, -1), To(224, -1))
    assert row.height == 86


@pytest.mark.parametrize(
    ("status", "due", "said", "colour"),
    [
        ("open", PAST, " · late", GAP_INK),
        ("busy", PAST, " · late", GAP_INK),
        ("busy", NEAR, " · busy", INK_7),
        ("open", NEAR, "", None),
        ("done", PAST, "", None),
    ],
)
def test_status_is_said_when_it_is_late_or_busy(
    status: ActionStatus, due: date, said: str, colour: str | None
) -> None:
    row = lay_row(actions_row({0: [make_action("a", status=status, due=due)]}))

    found = [item for item in part_of(row, "a").items if isinstance(item, Text)][2:]
    assert [(item.line.text, item.colour) for item in found] == ([(said, colour)] if said else [])


def test_status_that_does_not_fit_stands_on_its_own_line() -> None:
    action = make_action("a", owner="A long name here", status="busy")  # 16 × 11 of 204
    row = lay_row(actions_row({0: [action]}))

    assert texts_of(part_of(row, "a"))[1:] == [
        ("A long name here", 20, 29.1),
        ("busy", 20, 43.1),
    ]


def test_busy_action_without_anything_else_says_so() -> None:
    row = lay_row(actions_row({0: [make_action("a", status="busy")]}))

    assert texts_of(part_of(row, "a"))[1] == ("busy", 20, 29.1)
    assert boxes_of(row)["a"].rect.h == 41


def test_done_action_is_grey() -> None:
    row = lay_row(actions_row({0: [make_action("a", status="done")]}))

    text = next(item for item in part_of(row, "a").items if isinstance(item, Text))
    assert text.colour == INK_6


def test_impact_and_effort_are_bars_at_the_right() -> None:
    row = lay_row(actions_row({0: [make_action("a", impact=2, effort=1)]}))

    bars = [i for i in part_of(row, "a").items if isinstance(i, Box) and i.rect.w == 3]
    assert [bar.fill for bar in bars] == [INK_9, INK_9, None, INK_5, None, None]
    assert [bar.rect.x for bar in bars] == pytest.approx([196, 200.2, 204.4, 212, 216.2, 220.4])
    assert [bar.rect.h for bar in bars[:3]] == pytest.approx([3.2, 5.8, 8.4])
    assert [bar.rect.bottom for bar in bars] == pytest.approx([29.1] * 6)
    assert boxes_of(row)["a"].rect.h == 41


@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (date(2027, 1, 15), "nl", "15 jan"),
        (date(2027, 1, 15), "en", "15 Jan"),
        (date(2027, 3, 1), "nl", "1 mrt"),
        (date(2026, 1, 2), "en", "2 Jan"),  # this year
        (date(2027, 5, 14), "en", "14 May"),  # 183 days ahead
        (date(2027, 5, 15), "en", "15 May 2027"),
        (date(2025, 12, 1), "nl", "1 dec 2025"),
    ],
)
def test_date_tells_its_year_when_that_is_not_plain(
    day: date, language: Language, text: str
) -> None:
    assert when(day, date(2026, 11, 12), language) == text


def test_action_becomes_late_overnight() -> None:
    project = make_project(actions_row({0: [make_action("a", due=date(2026, 11, 12))]}))
    before = lay(project)

    after = lay(project, before, today=date(2026, 11, 13))

    assert [text for text, *_ in texts_of(part_of(before.rows[0], "a"))] == ["word", "12 Nov"]
    assert texts_of(part_of(after.rows[0], "a"))[2][0] == " · late"


def test_channel_that_is_renamed_is_renamed_in_its_actions() -> None:
    row = actions_row({0: [make_action("a", channel="web")]})
    project = make_project(row)
    before = lay(project)
    channels = (project.channels[0].replace(name="Portal"), *project.channels[1:])

    after = lay(with_rows(project, row).replace(channels=channels), before)

    assert texts_of(part_of(after.rows[0], "a"))[1][0] == "Portal"
