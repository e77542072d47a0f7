"""Journeys that can be compared: those of a project, and those of another file beside them."""

from pathlib import Path

from cjm_desktop.base.ids import JourneyId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.edits.adoption import adopt_journey
from cjm_desktop.model.comparison_words import name_of
from cjm_desktop.model.document import Project


class OtherFile(NamedTuple):
    """Another project, and the file that it is from."""

    path: Path
    project: Project


class Comparable(NamedTuple):
    """A project in which all journeys are that can be compared, and which are from elsewhere."""

    project: Project
    others: tuple[JourneyId, ...] = ()


def comparable(project: Project, other: OtherFile | None) -> Comparable:
    """Return a project with the journeys of another file after its own, named after that.

    What has the same name in both is taken for the same, as channels are.
    """
    if other is None:
        return Comparable(project)
    joined, ids = project, []
    for journey in other.project.journeys:
        name = f"{other.path.stem}: {name_of(other.project, journey, project.language)}"
        place = len(joined.journeys)
        joined, new = adopt_journey(joined, other.project, journey.id, name, place)
        ids.append(new)
    return Comparable(joined, tuple(ids))
