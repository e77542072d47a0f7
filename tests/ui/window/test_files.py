"""Opening, saving and leaving documents, with the questions that this raises."""

import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from program import Program

from cjm_desktop.session.recent_files import RecentFile
from cjm_desktop.storage.files import load_project
from cjm_desktop.storage.recovery import Found, Recovery
from cjm_desktop.ui import file_dialogs
from cjm_desktop.ui.dialogs import questions
from cjm_desktop.ui.map_page import MapPage
from cjm_desktop.ui.start_screen import StartScreen

Asked = list[tuple[object, ...]]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Asked]:
    """Returns a function that answers all questions alike and keeps what was asked."""

    def answer_with(answer: str) -> Asked:
        kept: Asked = []

        def ask(
            parent: object, title: str, text: str, *answers: tuple[str, str], details: str = ""
        ) -> str:
            del parent
            kept.append((title, text, [value for value, _ in answers], details))
            return answer

        monkeypatch.setattr(questions, "_ask", ask)
        return kept

    return answer_with


def choose(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> None:
    """Answer both file dialogs with a path."""
    for name in ("ask_save", "ask_open"):
        monkeypatch.setattr(file_dialogs, name, lambda *_: path)


def change(program: Program) -> None:
    program.select(phase=program.journey.phases[0].id)
    program.act("edit.delete")


def test_a_new_map_is_saved_under_a_name_and_then_again(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mine.cjm"
    choose(monkeypatch, path)
    label = program.page.bottom_bar.save_label
    assert label.words() == "Not saved yet"
    program.act("file.save")
    program.session.wait_saved()
    assert load_project(path) == program.project
    assert label.words().startswith("Saved at ")
    change(program)
    assert label.words() == "Not saved yet"
    program.act("file.save")
    program.session.wait_saved()
    assert len(load_project(path).journeys[0].phases) == 6
    assert [file.path for file in program.settings.recent_files] == [path]


def said_during_the_question(program: Program, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Save, cancel what is asked then, and return what the label said meanwhile."""
    during: list[str] = []

    def ask(*_: object, **__: object) -> str:
        during.append(program.page.bottom_bar.save_label.words())
        return questions.CANCEL

    monkeypatch.setattr(questions, "_ask", ask)
    program.act("file.save")
    program.session.wait_saved()
    return during


def test_a_file_that_another_program_changed_is_not_saved_yet_before_and_after_the_question(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mine.cjm"
    choose(monkeypatch, path)
    program.act("file.save")
    program.session.wait_saved()
    theirs = path.read_text(encoding="utf-8") + "\n"
    path.write_text(theirs, encoding="utf-8")
    change(program)
    during = said_during_the_question(program, monkeypatch)
    assert during == ["Not saved yet"]
    assert program.page.bottom_bar.save_label.words() == "Not saved yet"
    assert path.read_text(encoding="utf-8") == theirs


def test_what_cannot_be_written_says_so_while_the_question_stands(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "gone"
    folder.mkdir()
    choose(monkeypatch, folder / "mine.cjm")
    program.act("file.save")
    program.session.wait_saved()
    shutil.rmtree(folder)
    change(program)
    during = said_during_the_question(program, monkeypatch)
    assert during == ["Cannot save"]


def test_a_name_that_is_not_given_saves_nothing(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, None)
    program.act("file.save")
    program.session.wait_saved()
    assert program.session.path is None
    assert list(tmp_path.glob("*.cjm")) == []


def test_the_proposed_name_is_the_title(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    proposed: list[Path] = []

    def keep(parent: object, title: str, name: Path, kinds: str) -> None:
        del parent, title
        assert kinds == "Journey maps (*.cjm)"
        proposed.append(name)

    monkeypatch.setattr(file_dialogs, "ask_save", keep)
    program.store.apply(program.project.replace(title='What? "A/B": yes'), "title")
    program.act("file.save_as")
    assert proposed[0].name == "What A B yes.cjm"


@pytest.mark.parametrize(("answer", "left"), [(questions.DISCARD, True), (questions.CANCEL, False)])
def test_unsaved_changes_are_asked_about(
    program: Program, asked: Callable[[str], Asked], answer: str, left: bool
) -> None:
    kept = asked(answer)
    title = program.project.title
    change(program)
    program.act("file.close")
    assert len(kept) == 1
    assert kept[0][0] == f"Save the changes to “{title}”?"
    assert kept[0][2] == [questions.SAVE, questions.DISCARD, questions.CANCEL]
    assert isinstance(program.window.page, StartScreen) is left


def test_saving_is_the_main_answer(
    program: Program,
    asked: Callable[[str], Asked],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked(questions.SAVE)
    choose(monkeypatch, tmp_path / "kept.cjm")
    change(program)
    program.act("file.close")
    assert isinstance(program.window.page, StartScreen)
    assert len(load_project(tmp_path / "kept.cjm").journeys[0].phases) == 6


def test_the_window_stays_when_saving_is_called_off(
    program: Program, asked: Callable[[str], Asked], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked(questions.SAVE)
    choose(monkeypatch, None)
    change(program)
    assert not program.window.close()
    assert program.window.isVisible()


def test_without_changes_nothing_is_asked(program: Program, asked: Callable[[str], Asked]) -> None:
    kept = asked(questions.CANCEL)
    program.act("file.close")
    assert kept == []


def test_a_file_is_opened_and_remembered(started: Program, tmp_path: Path) -> None:
    path = tmp_path / "some.cjm"
    started.assembly.files.begin("five-phases")
    started.session.save_as(path)
    started.session.wait_saved()
    started.act("file.close")
    assert started.assembly.files.open(path)
    assert isinstance(started.window.page, MapPage)
    assert started.session.path == path
    assert started.settings.recent_files[0].path == path


def test_a_file_that_is_no_map_is_told_of(
    program: Program, asked: Callable[[str], Asked], tmp_path: Path
) -> None:
    kept = asked("")
    path = tmp_path / "list.cjm"
    path.write_text("[1, 2]\n")
    before = program.project
    assert not program.assembly.files.open(path)
    assert kept[0][0] == "“list.cjm” was not opened"
    assert "not a journey map" in str(kept[0][1])
    assert program.project is before


def test_a_newer_file_is_left_alone_in_the_words_of_the_design(
    program: Program, asked: Callable[[str], Asked], tmp_path: Path
) -> None:
    kept = asked("")
    path = tmp_path / "new.cjm"
    path.write_text('{"format": "cjm", "version": 99, "project": {}}\n')
    assert not program.assembly.files.open(path)
    assert kept[0][1] == (
        "This file comes from a newer version and was not opened. Nothing was changed."
    )


def test_a_recent_file_that_is_gone_can_be_forgotten(
    started: Program, asked: Callable[[str], Asked], tmp_path: Path
) -> None:
    path = tmp_path / "gone.cjm"
    started.settings.add_recent(path, "Gone")
    file = started.settings.recent_files[0]
    assert isinstance(file, RecentFile)
    assert not file.exists
    kept = asked(questions.REMOVE)
    started.assembly.files.open_recent(file)
    assert kept[0][0] == "The map cannot be found"
    assert started.settings.recent_files == ()


def test_a_save_that_fails_offers_another_place(
    program: Program,
    asked: Callable[[str], Asked],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    kept = asked(questions.CANCEL)
    choose(monkeypatch, tmp_path / "no folder" / "a.cjm")
    program.act("file.save_as")
    program.session.wait_saved()
    assert kept[0][0] == "The map could not be saved"
    assert "the folder" in str(kept[0][1])
    assert "Your work is safe in the recovery file." in str(kept[0][1])
    assert program.page.bottom_bar.save_label.words() == "Cannot save"


def test_lost_work_is_told_by_its_title_and_file(
    program: Program,
    asked: Callable[[str], Asked],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    kept = asked(questions.CANCEL)
    left_by_a_crash(program, tmp_path, monkeypatch)
    program.assembly.files.offer_recovery()
    said = str(kept[0][1])
    assert said.startswith("The program ended before “Found again” was saved in mine.cjm. ")
    assert " up to today, " in said


def test_lost_work_without_a_file_is_told_by_its_title_and_cards(
    program: Program,
    asked: Callable[[str], Asked],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    kept = asked(questions.CANCEL)
    rows = [row for journey in program.project.journeys for row in journey.rows]
    cards = sum(len(c.cards) + len(c.actions) for r in rows for c in r.cells)
    left_by_a_crash(program, tmp_path, monkeypatch, name=None)
    program.assembly.files.offer_recovery()
    said = str(kept[0][1])
    assert "“Found again” was saved for the first time" in said
    assert f": a map with {cards} cards. " in said
    assert " up to today, " in said


def test_lost_work_that_cannot_be_read_is_told_of(
    program: Program,
    asked: Callable[[str], Asked],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    kept = asked(questions.RESTORE)
    found = left_by_a_crash(program, tmp_path, monkeypatch)
    found.journal.write_bytes(b"no journal")
    before = program.project
    program.assembly.files.offer_recovery()
    assert kept[0][0] == "The work could not be restored"
    assert program.project is before


def left_by_a_crash(
    program: Program, folder: Path, monkeypatch: pytest.MonkeyPatch, name: str | None = "mine.cjm"
) -> Found:
    """Return what a crash would have left: the journal of another window's document."""
    recovery = Recovery(folder / "recovery")
    path = folder / name if name else None
    journal = recovery.begin(path)
    journal.record(program.project.replace(title="Found again"))
    journal.sync()
    file = next((folder / "recovery").iterdir())
    copy = file.with_name("left.journal")
    shutil.copyfile(file, copy)
    journal.clear()
    found = Found(path, datetime.now(UTC), copy)
    monkeypatch.setattr(program.session, "find_lost_work", lambda *_: [found])
    return found


@pytest.mark.parametrize(
    ("answer", "title", "left"),
    [
        (questions.RESTORE, "Found again", False),
        (questions.COPY, "Found again", False),
        (questions.DISCARD, "Open now", False),
        (questions.CANCEL, "Open now", True),  # for another time
    ],
)
def test_work_that_a_crash_left_is_offered(
    program: Program,
    asked: Callable[[str], Asked],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    answer: str,
    title: str,
    left: bool,
) -> None:
    kept = asked(answer)
    found = left_by_a_crash(program, tmp_path, monkeypatch)
    program.session.start(program.project.replace(title="Open now"))
    program.assembly.files.offer_recovery()
    program.session.wait_saved()
    assert kept[0][2] == [questions.RESTORE, questions.COPY, questions.DISCARD]
    assert program.project.title == title
    assert found.journal.exists() is left
    if answer == questions.RESTORE:
        assert program.session.path == tmp_path / "mine.cjm"
        assert program.session.has_unsaved_work
    if answer == questions.COPY:
        assert program.session.path is None
