"""Changing the project and adding, changing, moving and removing journeys."""

from typing import Any

from cjm_desktop.base.ids import JourneyId
from cjm_desktop.edits.errors import LastJourneyError
from cjm_desktop.edits.known import check_references, fitting
from cjm_desktop.edits.paths import inserted, journey_of, replace_journey, with_items
from cjm_desktop.edits.renewal import with_new_ids
from cjm_desktop.edits.values import changed
from cjm_desktop.model.document import Journey, Project


def change_project(project: Project, **changes: Any) -> Project:
    """Change plain fields of the project. Raises EditError when a value is not right."""
    return changed(project, changes)


def change_journey(project: Project, journey: JourneyId, **changes: Any) -> Project:
    """Change plain fields of a journey. Raises EditError when it or a value is not right."""

    def change(before: Journey) -> Journey:
        after = changed(before, changes)
        check_references(project, after, after)
        return after

    return replace_journey(project, journey, change)


def change_title(project: Project, journey: JourneyId, title: str) -> Project:
    """Change a journey's title, and the project's with it where it has no other journey.

    Raises UnknownIdError when there is no such journey.
    """
    after = change_journey(project, journey, title=title)
    # With one journey the two are the same to its maker.
    return change_project(after, title=title) if len(after.journeys) == 1 else after


def add_journey(project: Project, journey: Journey, index: int | None = None) -> Project:
    """Put a new journey, with all it holds, before the one at an index.

    Raises EditError when an id is in use or something it refers to is unknown.
    """
    new = fitting(project, journey, journey)
    return with_items(project, "journeys", inserted(project.journeys, index, new))


def duplicate_journey(project: Project, journey: JourneyId, name: str) -> tuple[Project, JourneyId]:
    """Put a copy of a journey under a new name right after it; returns the id of the copy too.

    Raises UnknownIdError when there is no such journey.
    """
    original = journey_of(project, journey)
    copy = changed(with_new_ids(original), {"name": name})
    after = inserted(project.journeys, project.journeys.index(original) + 1, copy)
    return with_items(project, "journeys", after), copy.id


def remove_journey(project: Project, journey: JourneyId) -> Project:
    """Remove a journey. Raises EditError when there is no such journey or it is the last."""
    gone = journey_of(project, journey)
    if len(project.journeys) == 1:
        raise LastJourneyError
    return with_items(project, "journeys", [j for j in project.journeys if j is not gone])


def move_journey(project: Project, journey: JourneyId, index: int) -> Project:
    """Move a journey; the index counts in the list of journeys without it.

    Raises UnknownIdError when there is no such journey.
    """
    moved = journey_of(project, journey)
    others = [j for j in project.journeys if j is not moved]
    return with_items(project, "journeys", inserted(others, index, moved))
