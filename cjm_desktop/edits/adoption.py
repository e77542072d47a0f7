"""Taking a journey over from another project, with what it refers to there."""

from cjm_desktop.base.ids import JourneyId
from cjm_desktop.edits.errors import UnknownIdError
from cjm_desktop.edits.journeys import add_journey
from cjm_desktop.edits.lists import Listed, add_listed
from cjm_desktop.edits.renewal import repointed, with_new_ids
from cjm_desktop.model.document import Channel, Image, Journey, Persona, Principle, Project, Source
from cjm_desktop.model.references import parts_of, referred

_LISTS = ("images", "principles", "personas", "channels", "sources")  # personas have images


def adopt_journey(
    project: Project, other: Project, journey: JourneyId, name: str, index: int
) -> tuple[Project, JourneyId]:
    """Put a copy of another project's journey before the one at an index; returns its id too.

    Channels, personas and the like that the project has by the same name are taken for the same;
    the others come along. Raises UnknownIdError when the other project has no such journey.
    """
    renewed = with_new_ids(other)
    place = next((i for i, each in enumerate(other.journeys) if each.id == journey), None)
    if place is None:
        raise UnknownIdError("journey", journey)
    new = renewed.journeys[place].replace(name=name)
    needed = _needed(renewed, new)
    same: dict[str, str] = {}
    for field in _LISTS:
        for item in getattr(renewed, field):
            if item.id in needed:
                project = _taken_over(project, field, repointed(item, same), same)
    new = repointed(new, same)
    return add_journey(project, new, index), new.id


def _needed(project: Project, journey: Journey) -> set[str]:
    """Return the ids of all that a journey refers to, also by way of its personas."""
    needed = {id_ for part in parts_of(journey) for _, id_ in referred(part)}
    photos = {p.photo for p in project.personas if p.id in needed and p.photo}
    return needed | photos


def _taken_over(project: Project, field: str, item: Listed, same: dict[str, str]) -> Project:
    known: tuple[Listed, ...] = getattr(project, field)
    twin = next((each for each in known if _key(each) == _key(item)), None)
    if twin is None:
        return add_listed(project, item)
    same[item.id] = twin.id
    return project


def _key(item: Listed) -> str:
    match item:
        case Image():
            return item.data
        case Principle():
            return item.text.casefold()
        case Channel() | Persona() | Source():
            return item.name.casefold()
