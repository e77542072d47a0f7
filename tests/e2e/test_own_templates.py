"""A map becomes a template of one's own, stands on the start screen, and goes to others."""

from pathlib import Path

import pytest
from person import Person
from program import Program, open_example
from PySide6.QtCore import QPoint

from cjm_desktop.model.questions import is_unfilled
from cjm_desktop.model.template_words import TemplateWords
from cjm_desktop.session.own_templates import keep_template, own_templates
from cjm_desktop.session.templates import example_project, list_templates
from cjm_desktop.storage.files import load_project
from cjm_desktop.ui import file_dialogs
from cjm_desktop.ui.dialogs.message import MessageDialog
from cjm_desktop.ui.dialogs.template_words import TemplateDialog
from cjm_desktop.ui.start_screen import StartScreen

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
WORDS = TemplateWords(name="Our advice", explanation="For advisers. Choose it for long journeys.")


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


def start(program: Program) -> StartScreen:
    page = program.window.page
    assert isinstance(page, StartScreen)
    return page


def is_template(program: Program) -> bool:
    return program.project.as_template == WORDS


def show_start(program: Program) -> StartScreen:
    program.assembly.pages.show_start()
    program.settle()
    return start(program)


def kept(*, with_content: bool = False) -> Path:
    return keep_template(example_project("en"), WORDS, with_content=with_content)


def test_a_map_is_saved_as_template_and_begun_with(program: Program, person: Person) -> None:
    open_example(program)
    person.come_back()

    def name_it(dialog: TemplateDialog) -> None:
        assert dialog.name.text() == program.project.title
        person.type("Our advice")
        person.press("Tab")
        person.type("For advisers.")
        person.click_button("Save")

    with person.in_dialog(TemplateDialog, name_it):
        person.press("F12")
    page = show_start(program)
    mine = page.templates.shown[0]
    assert (mine.name, mine.description) == ("Our advice", "Mine: For advisers")
    assert len(page.templates.shown) == 1 + len(list_templates("en"))
    person.click(page.templates.viewport().mapToGlobal(place_of(page, 0)))
    assert program.project.template == "Our advice"
    assert program.project.as_template is None
    assert is_unfilled(program.journey)
    assert [p.name for p in program.journey.phases][:2] == ["Dreaming", "Exploring"]


def place_of(page: StartScreen, row: int) -> QPoint:
    return page.templates.visualRect(page.templates.model().index(row, 0)).center()


def test_the_content_comes_along_where_that_is_wanted(program: Program, person: Person) -> None:
    open_example(program)
    person.come_back()

    def tick(dialog: TemplateDialog) -> None:
        person.type("Whole")
        person.click_on(dialog.content)
        person.click_button("Save")

    with person.in_dialog(TemplateDialog, tick):
        person.press("F12")
    (template,) = own_templates()
    assert template.path is not None
    assert load_project(template.path).journeys == program.project.journeys


def test_one_of_the_same_name_is_replaced_knowingly(program: Program, person: Person) -> None:
    kept(with_content=True)
    open_example(program)
    person.come_back()

    def name_it(_: TemplateDialog) -> None:
        person.type("our advice")
        person.click_button("Replace it")

    with person.in_dialog(TemplateDialog, name_it):
        person.press("F12")
    (template,) = own_templates()
    assert template.path is not None
    assert load_project(template.path).sources == ()


def test_mine_alone_are_shown_on_request(program: Program) -> None:
    page = show_start(program)
    page.whose.show_value("mine")
    page.whose.edited.emit("mine")
    assert page.templates.shown == ()
    kept()
    page = show_start(program)
    assert [each.name for each in page.templates.shown] == ["Our advice"]
    assert page.templates.isVisible()


def test_it_gets_another_name_and_goes_with_the_keyboard(program: Program, person: Person) -> None:
    kept()
    page = show_start(program)
    page.templates.setFocus()
    person.press("Left")  # from the first of ours

    def rename(_: TemplateDialog) -> None:
        person.type("Better advice")
        person.click_button("Save")

    with person.in_dialog(TemplateDialog, rename):
        person.press("F2")
    assert page.templates.shown[0].name == "Better advice"
    with person.in_dialog(MessageDialog, lambda _: person.press("Return")):  # the safe answer
        person.press("Delete")
    assert page.templates.shown[0].name == "Better advice"
    with person.in_dialog(MessageDialog, lambda _: person.click_button("Delete")):
        person.press("Delete")
    assert [each.id for each in page.templates.shown] == [e.id for e in list_templates("en")]
    assert own_templates() == ()


def test_it_is_shared_as_a_file_and_kept_by_somebody_else(
    program: Program, person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept()
    shared = tmp_path / "to share.cjm"
    monkeypatch.setattr(file_dialogs, "ask_save", lambda *_: shared)
    page = show_start(program)
    page.template_shared.emit(page.templates.shown[0])
    assert load_project(shared).as_template == WORDS
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "somebody else"))
    assert own_templates() == ()

    with person.in_dialog(MessageDialog, lambda _: person.click_button("Keep it")):
        program.assembly.files.open(shared)
    assert [each.name for each in own_templates()] == ["Our advice"]
    assert start(program).templates.shown[0].name == "Our advice"


def test_a_map_begins_with_a_template_that_is_opened(
    program: Program, person: Person, tmp_path: Path
) -> None:
    file = kept().rename(tmp_path / "a template.cjm")
    before = file.read_bytes()

    with person.in_dialog(MessageDialog, lambda _: person.click_button("Begin a map")):
        program.assembly.files.open(file)
    assert program.session.path != file
    assert not is_template(program)

    with person.in_dialog(MessageDialog, lambda _: person.click_button("Edit the template")):
        program.assembly.files.open(file)
    assert program.session.path == file
    assert is_template(program)
    assert file.read_bytes() == before
