"""One's own templates: kept as files in a folder, found again by name, renamed and deleted."""

from pathlib import Path

import pytest
from sample import sample_project

from cjm_desktop.model.template_words import TemplateWords
from cjm_desktop.session.own_templates import (
    add_template,
    delete_template,
    describe_template,
    find_own,
    keep_template,
    own_templates,
    templates_folder,
)
from cjm_desktop.session.templates import (
    UnknownTemplateError,
    load_template,
    new_project,
)
from cjm_desktop.storage.files import load_project

WORDS = TemplateWords(name="Ons café: zo!", explanation="Voor horeca. Kies dit bij een toog.")


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


def keep(name: str = WORDS.name, *, with_content: bool = False) -> Path:
    return keep_template(sample_project(), WORDS.replace(name=name), with_content=with_content)


def names() -> list[str]:
    return [template.name for template in own_templates()]


def test_there_are_none_at_first() -> None:
    assert own_templates() == ()


def test_what_is_kept_is_listed_with_what_is_said_of_it() -> None:
    path = keep()

    (template,) = own_templates()
    assert path == template.path == templates_folder() / "ons-cafe-zo.cjm"
    assert template.name == "Ons café: zo!"
    assert template.description == "Voor horeca"
    assert template.explanation == WORDS.explanation


def test_one_of_the_same_name_takes_its_place_and_one_that_came_stands_beside() -> None:
    assert keep() == keep(with_content=True)
    assert len(own_templates()) == 1
    assert load_project(keep(with_content=True)).sources != ()

    added = add_template(load_project(keep()), WORDS.name)
    assert added.name == "ons-cafe-zo-2.cjm"
    assert names() == [WORDS.name, WORDS.name]


def test_names_are_sorted_and_damaged_files_left_out() -> None:
    keep("b")
    keep("A")
    (templates_folder() / "broken.cjm").write_text("{", encoding="utf-8")
    assert names() == ["A", "b"]


def test_a_map_begins_with_one_by_name_by_file_name_and_by_path(tmp_path: Path) -> None:
    path = keep()
    elsewhere = path.rename(tmp_path / "shared.cjm")
    assert new_project(str(elsewhere), "nl").template == WORDS.name
    with pytest.raises(UnknownTemplateError):
        load_template(WORDS.name, "nl")
    add_template(load_project(elsewhere), WORDS.name)
    for name in ("ons CAFÉ: zo!", "ons-cafe-zo"):
        assert load_template(name, "nl").as_template == WORDS
    assert find_own("something else") is None


def test_it_gets_another_name_and_goes() -> None:
    path = keep()
    describe_template(path, TemplateWords(name="Better"))
    assert names() == ["Better"]
    delete_template(path)
    assert names() == []
    delete_template(path)  # gone already
