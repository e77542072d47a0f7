"""The traits of a persona, edited by their places."""

import pytest

from cjm_desktop.base.ids import PersonaId, ProjectId
from cjm_desktop.edits.errors import BadValueError, UnknownIdError
from cjm_desktop.edits.traits import add_trait, change_trait, move_trait, remove_trait
from cjm_desktop.model.document import Persona, Project, Trait

SPEED, PLAN, TALK = (
    Trait(low="Slow", high="Fast", value=20),
    Trait(low="Spontaneous", high="Planned", value=70),
    Trait(low="Alone", high="Together"),
)


@pytest.fixture
def project() -> Project:
    """Return a project of two personas, of whom the first has three traits."""
    anna = Persona(id=PersonaId("anna"), traits=(SPEED, PLAN, TALK))
    return Project(id=ProjectId("p"), personas=(anna, Persona(id=PersonaId("bas"))))


def traits(project: Project, place: int = 0) -> tuple[Trait, ...]:
    """Return the traits of a persona."""
    return project.personas[place].traits


def test_trait_is_added_at_the_end_or_before_another(project: Project) -> None:
    new = Trait(low="Thrifty", high="Generous")
    assert traits(add_trait(project, "anna", new)) == (SPEED, PLAN, TALK, new)
    assert traits(add_trait(project, "anna", new, 1)) == (SPEED, new, PLAN, TALK)
    assert traits(add_trait(project, "bas", new), 1) == (new,)


def test_new_trait_is_kept_as_a_file_can_hold_it(project: Project) -> None:
    after = add_trait(project, "bas", Trait(low="a\x00b", high="\x0bc"))
    assert "\x00" not in traits(after, 1)[0].low
    assert "\x0b" not in traits(after, 1)[0].high


def test_ends_and_value_are_changed(project: Project) -> None:
    after = change_trait(project, "anna", 1, value=71, high="Prepared")
    assert traits(after) == (SPEED, Trait(low="Spontaneous", high="Prepared", value=71), TALK)
    assert after.personas[1] is project.personas[1]


def test_same_value_leaves_the_same_project(project: Project) -> None:
    assert change_trait(project, "anna", 1, value=70) is project


def test_trait_goes_to_another_place(project: Project) -> None:
    assert traits(move_trait(project, "anna", 0, 1)) == (PLAN, SPEED, TALK)
    assert traits(move_trait(project, "anna", 2, 0)) == (TALK, SPEED, PLAN)
    assert move_trait(project, "anna", 1, 1) is project


def test_trait_is_taken_away(project: Project) -> None:
    assert traits(remove_trait(project, "anna", 1)) == (SPEED, TALK)


@pytest.mark.parametrize("value", [-1, 101, "much"])
def test_value_out_of_range_is_refused(project: Project, value: object) -> None:
    with pytest.raises(BadValueError):
        change_trait(project, "anna", 0, value=value)


@pytest.mark.parametrize("index", [-1, 3])
def test_place_without_a_trait_is_refused(project: Project, index: int) -> None:
    with pytest.raises(BadValueError):
        change_trait(project, "anna", index, value=1)
    with pytest.raises(BadValueError):
        move_trait(project, "anna", index, 0)
    with pytest.raises(BadValueError):
        remove_trait(project, "anna", index)


def test_unknown_persona_is_refused(project: Project) -> None:
    with pytest.raises(UnknownIdError):
        add_trait(project, "nobody", Trait())
