"""The traits of a persona: added, changed, moved and taken away by their places."""

from collections.abc import Sequence
from typing import Any

from cjm_desktop.edits.errors import BadValueError
from cjm_desktop.edits.lists import find_listed
from cjm_desktop.edits.paths import inserted, swapped, with_items
from cjm_desktop.edits.values import changed, cleaned
from cjm_desktop.model.document import Persona, Project, Trait


def add_trait(project: Project, persona: str, new: Trait, index: int | None = None) -> Project:
    """Give a persona a trait, at the end or before the one at an index.

    Raises UnknownIdError when there is no such persona.
    """
    holder = find_listed(project, Persona, persona)
    return _with_traits(project, holder, inserted(holder.traits, index, cleaned(new)))


def change_trait(project: Project, persona: str, index: int, /, **changes: Any) -> Project:
    """Change the ends or the value of a trait. Raises EditError when it or a value is not right."""
    holder = find_listed(project, Persona, persona)
    before = _trait(holder, index)
    after = changed(before, changes)
    traits = (*holder.traits[:index], after, *holder.traits[index + 1 :])
    return project if after is before else _with_traits(project, holder, traits)


def move_trait(project: Project, persona: str, index: int, to: int) -> Project:
    """Put a trait in another place, counted without it. Raises EditError when there is none."""
    holder = find_listed(project, Persona, persona)
    moved = _trait(holder, index)
    others = (*holder.traits[:index], *holder.traits[index + 1 :])
    return _with_traits(project, holder, inserted(others, to, moved))


def remove_trait(project: Project, persona: str, index: int) -> Project:
    """Take a trait away. Raises EditError when there is none at the index."""
    holder = find_listed(project, Persona, persona)
    _trait(holder, index)
    kept = (*holder.traits[:index], *holder.traits[index + 1 :])
    return _with_traits(project, holder, kept)


def _trait(persona: Persona, index: int) -> Trait:
    if not 0 <= index < len(persona.traits):
        raise BadValueError("Persona", "traits", f"there is no trait {index}")
    return persona.traits[index]


def _with_traits(project: Project, persona: Persona, traits: Sequence[Trait]) -> Project:
    after = with_items(persona, "traits", traits)
    return with_items(project, "personas", swapped(project.personas, persona, after))
