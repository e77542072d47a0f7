"""Adding, changing and removing the guiding principles of a project."""

from cjm_desktop.base.ids import PrincipleId, new_id
from cjm_desktop.edits.lists import add_listed, change_listed, remove_listed
from cjm_desktop.model.document import Principle, Project


def add_principle(project: Project, text: str) -> Project:
    """Put a new principle after the others."""
    return add_listed(project, Principle(id=PrincipleId(new_id()), text=text))


def change_principle(project: Project, principle: PrincipleId, text: str) -> Project:
    """Change the words of a principle. Raises EditError when there is no such principle."""
    return change_listed(project, Principle, principle, text=text)


def remove_principle(project: Project, principle: PrincipleId) -> Project:
    """Remove a principle, also from the actions that follow it.

    Raises UnknownIdError when there is no such principle.
    """
    return remove_listed(project, Principle, principle)
