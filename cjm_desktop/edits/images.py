"""Pictures of the project: none stays that nothing shows."""

from collections.abc import Iterable

from cjm_desktop.base.ids import ImageId, JourneyId
from cjm_desktop.edits.entries import change_entry
from cjm_desktop.edits.lists import add_listed, change_listed
from cjm_desktop.edits.metrics import set_image
from cjm_desktop.edits.paths import with_items
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.document import Image, Persona, Project
from cjm_desktop.model.references import parts_of, referred


def put_on_card(project: Project, journey: JourneyId, card: str, image: Image) -> Project:
    """Show a new picture on a card; the one that it showed goes when nothing else shows it.

    Raises EditError for an unknown card or an id in use.
    """
    after = change_entry(add_listed(project, image), journey, card, image=image.id)
    return without_unused(after, [i.id for i in project.images])


def put_on_persona(project: Project, persona: str, image: Image | None) -> Project:
    """Show a new photo of a persona, or none; the one before goes when nothing else shows it.

    Raises EditError for an unknown persona or an id in use.
    """
    after = project if image is None else add_listed(project, image)
    after = change_listed(after, Persona, persona, photo=image.id if image else None)
    return without_unused(after, [i.id for i in project.images])


def put_in_cell(project: Project, cell: CellAddress, image: Image) -> Project:
    """Show a new picture in a cell of a row of pictures; raises EditError elsewhere."""
    after = set_image(add_listed(project, image), cell, image.id)
    return without_unused(after, [i.id for i in project.images])


def describe(project: Project, image: ImageId, alt: str) -> Project:
    """Say in words what a picture shows; raises UnknownIdError when there is none."""
    return change_listed(project, Image, image, alt=alt)


def without_unused(project: Project, among: Iterable[ImageId]) -> Project:
    """Return a project without those of some pictures that nothing shows any more."""
    asked = frozenset(among)
    if not asked:
        return project
    shown = {
        id_
        for holder in (*project.personas, *project.journeys)
        for part in parts_of(holder)
        for kind, id_ in referred(part)
        if kind is Image
    }
    kept = [image for image in project.images if image.id in shown or image.id not in asked]
    return with_items(project, "images", kept)
