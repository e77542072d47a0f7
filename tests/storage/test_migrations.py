"""The mechanism of migrations, with steps made for these tests; version 1 needs none yet."""

import copy
import json
from typing import Any

import pytest

from cjm_desktop.storage.envelope import VERSION
from cjm_desktop.storage.errors import (
    FailedMigrationError,
    MissingFieldError,
    NewerVersionError,
    WrongValueError,
)
from cjm_desktop.storage.format import read_contents, read_project
from cjm_desktop.storage.migrations import STEPS, Plain, Step, check_order, migrate


def _rename_headline(plain: Plain) -> Plain:
    project = {**plain["project"], "title": plain["project"]["headline"]}
    del project["headline"]
    return {**plain, "project": project}


def _percents(plain: Plain) -> Plain:
    project = {**plain["project"], "organisation": plain["project"]["company"].upper()}
    del project["company"]
    return {**plain, "project": project}


TWO_STEPS = (
    Step(1, "the headline is called title", _rename_headline),
    Step(2, "the company is called organisation", _percents),
)


def _file(version: Any, **project: Any) -> bytes:
    content = {"format": "cjm", "version": version, "project": {"id": "p", **project}, "beside": 1}
    return json.dumps(content, indent=1).encode()


def test_the_steps_of_the_program_are_in_order() -> None:
    check_order(STEPS)
    assert len(STEPS) + 1 == VERSION == 1


def test_an_old_file_takes_all_steps() -> None:
    contents = read_contents(_file(1, headline="T", company="ing"), TWO_STEPS)
    assert (contents.project.title, contents.project.organisation) == ("T", "ING")
    assert contents.beside == {"beside": 1}


def test_a_less_old_file_takes_the_rest() -> None:
    project = read_project(_file(2, title="T", company="ing"), TWO_STEPS)
    assert (project.title, project.organisation) == ("T", "ING")


def test_a_new_file_takes_none() -> None:
    assert read_project(_file(3, title="T", headline="kept"), TWO_STEPS).title == "T"


def test_a_newer_file_is_refused() -> None:
    with pytest.raises(NewerVersionError) as caught:
        read_project(_file(4, title="T"), TWO_STEPS)
    assert (caught.value.found, caught.value.known) == (4, 3)


def test_a_newer_file_is_refused_whatever_it_holds() -> None:
    with pytest.raises(NewerVersionError):
        read_project(b'{"format": "cjm", "version": 2, "project": {"id": 7, "journeys": {}}}')


@pytest.mark.parametrize("version", [0, -1, 1.0, "1", True, None, [1]])
def test_a_version_is_a_whole_number_from_1(version: Any) -> None:
    with pytest.raises(WrongValueError, match=r'field "version" must be a whole number'):
        read_project(_file(version))


def test_a_version_must_be_there() -> None:
    with pytest.raises(MissingFieldError, match=r'The file: field "version" is missing'):
        read_project(b'{"format": "cjm", "project": {"id": "p"}}')


def test_a_damaged_old_file_is_refused() -> None:
    with pytest.raises(FailedMigrationError) as caught:
        read_project(_file(1, company="ing"), TWO_STEPS)
    assert (caught.value.found, caught.value.step) == (1, "the headline is called title")


def test_an_old_file_is_checked_after_its_steps() -> None:
    with pytest.raises(WrongValueError) as caught:
        read_project(_file(1, headline=5, company="ing"), TWO_STEPS)
    assert str(caught.value) == 'Project: field "title" must be text, not 5.'
    assert caught.value.line is None  # the line is not that of the file any more


def test_steps_do_not_touch_what_they_are_given() -> None:
    plain = json.loads(_file(1, headline="T", company="ing"))
    before = copy.deepcopy(plain)
    migrated = migrate(plain, TWO_STEPS)
    assert plain == before
    assert migrated["version"] == 3


@pytest.mark.parametrize(
    "steps", [TWO_STEPS[1:], TWO_STEPS[::-1], (TWO_STEPS[0], TWO_STEPS[0]), (Step(0, "", dict),)]
)
def test_gaps_and_wrong_order_are_noticed(steps: tuple[Step, ...]) -> None:
    with pytest.raises(ValueError, match="should begin at version"):
        check_order(steps)
