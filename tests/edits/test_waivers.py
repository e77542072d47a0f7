"""Setting questions aside, and asking them again."""

from sample import sample_project

from cjm_desktop.base.ids import InboxItemId
from cjm_desktop.edits.renewal import with_new_ids
from cjm_desktop.edits.waivers import ask_again, waive
from cjm_desktop.model.document import Project
from cjm_desktop.model.method import InboxItem, Method
from cjm_desktop.model.review.review import review_of


def pairs(project: Project) -> list[tuple[str, str]]:
    return [(w.rule, w.about) for w in project.method.waivers] if project.method else []


def test_a_question_is_set_aside_once() -> None:
    project = waive(sample_project(), "action-without-owner", "tool")
    assert pairs(project) == [("action-without-owner", "tool")]
    assert waive(project, "action-without-owner", "tool") is project


def test_nowhere_takes_the_place_of_each_part() -> None:
    project = waive(waive(sample_project(), "overdue", "tool"), "empty-phase", "live")
    everywhere = waive(project, "overdue")
    assert pairs(everywhere) == [("empty-phase", "live"), ("overdue", "")]
    assert waive(everywhere, "overdue", "tool") is everywhere


def test_asking_again_leaves_the_project_as_it_was() -> None:
    before = sample_project()
    assert ask_again(waive(before, "overdue", "tool"), "overdue", "tool") == before
    assert ask_again(waive(before, "overdue"), "overdue") == before
    assert ask_again(before, "overdue", "tool") is before
    everywhere = waive(before, "overdue")
    assert ask_again(everywhere, "overdue", "tool") is everywhere  # it was not set aside by itself


def test_what_else_the_method_holds_stays() -> None:
    method = Method(reading="room", inbox=(InboxItem(id=InboxItemId("one"), text="Slow"),))
    before = sample_project().replace(method=method)
    after = waive(before, "overdue", "tool")
    assert after.method is not None
    assert (after.method.reading, after.method.inbox) == ("room", method.inbox)
    assert ask_again(after, "overdue", "tool") == before


def test_waivers_follow_into_a_copy() -> None:
    project = waive(waive(sample_project(), "overdue", "tool"), "empty-phase")
    project = waive(project, "action-without-owner", "gone")
    copy = with_new_ids(project)
    work = next(row for row in copy.journeys[0].rows if row.kind == "actions")
    (cell,) = work.cells
    assert pairs(copy) == [
        ("overdue", cell.actions[0].id),
        ("empty-phase", ""),
        ("action-without-owner", "gone"),  # of what the project does not hold
    ]
    aside = [(q.rule, q.text) for q in review_of(copy, None).set_aside]
    assert aside == [("empty-phase", "Live")]
