"""Opening, saving and closing one document."""

import os
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from sample import JOURNEY, sample_project
from sessions import MakeSession

from cjm_desktop.edits.journeys import change_project
from cjm_desktop.session.saving import (
    AlreadyThereError,
    ChangedOutsideError,
    InUseError,
    NoPathError,
    SaveState,
    UnexpectedError,
)
from cjm_desktop.session.session import Session
from cjm_desktop.storage.errors import MissingFileError, MissingFolderError, NotAMapError
from cjm_desktop.storage.files import load_project, save_project
from cjm_desktop.store.selection import Selection


def retitle(session: Session, title: str) -> None:
    session.store.apply(change_project(session.store.project, title=title), "Title")


def kind(session: Session) -> str:
    """Return the kind of save state, which mypy may not remember from line to line."""
    return session.save_state.kind


def loses(session: Session) -> bool:
    return session.has_unsaved_work


@pytest.fixture
def opened(session: Session, map_file: Path) -> Session:
    """A session with the sample project open."""
    save_project(map_file, sample_project())
    session.open(map_file)
    return session


def test_it_begins_empty_and_with_nothing_to_lose(session: Session) -> None:
    assert session.path is None
    assert session.store.project.journeys == ()
    assert session.save_state == SaveState("unsaved")
    assert not session.has_unsaved_work
    with pytest.raises(NoPathError):
        session.save()


def test_a_new_document_is_saved_under_a_name(
    session: Session, map_file: Path, qtbot: QtBot
) -> None:
    project = sample_project()
    session.start(project)
    assert (session.path, kind(session)) == (None, "unsaved")
    assert not session.has_unsaved_work
    states: list[SaveState] = []
    session.save_state_changed.connect(states.append)
    with qtbot.waitSignal(session.path_changed) as moved:
        session.save_as(map_file.with_suffix(""))
        assert kind(session) == "saving"
    assert moved.args == [map_file]
    assert session.path == map_file
    assert [state.kind for state in states] == ["saving", "saved"]
    assert states[-1].when is not None
    assert datetime.now().astimezone() - states[-1].when < timedelta(minutes=1)
    assert load_project(map_file) == project


def test_a_file_is_opened_as_it_was_saved(session: Session, map_file: Path) -> None:
    save_project(map_file, sample_project())
    paths: list[Path | None] = []
    session.path_changed.connect(paths.append)
    session.open(map_file)
    assert session.store.project == sample_project()
    assert session.store.selection == Selection(JOURNEY)
    assert (paths, session.save_state) == ([map_file], SaveState("saved"))


def test_an_edit_is_unsaved_until_it_is_saved(opened: Session, map_file: Path) -> None:
    retitle(opened, "Home")
    assert (kind(opened), loses(opened)) == ("unsaved", True)
    opened.save()
    opened.wait_saved()
    assert (kind(opened), loses(opened)) == ("saved", False)
    assert opened.store.undo_stack.isClean()
    assert load_project(map_file).title == "Home"


def test_undo_to_what_the_file_holds_is_saved(opened: Session) -> None:
    retitle(opened, "A")
    opened.save()
    opened.wait_saved()
    retitle(opened, "B")
    opened.store.undo_stack.undo()
    assert kind(opened) == "saved"
    opened.store.undo_stack.undo()
    assert kind(opened) == "unsaved"
    assert not opened.store.undo_stack.isClean()
    opened.store.undo_stack.redo()
    assert kind(opened) == "saved"
    assert opened.store.undo_stack.isClean()


def test_an_edit_during_a_save_is_not_in_it(opened: Session, map_file: Path) -> None:
    retitle(opened, "A")
    opened.save()
    retitle(opened, "B")
    assert kind(opened) == "saving"
    opened.wait_saved()
    assert kind(opened) == "unsaved"
    assert opened.save_state.when is not None
    assert load_project(map_file).title == "A"
    opened.store.undo_stack.undo()
    assert kind(opened) == "saved"


def test_saves_asked_for_during_a_save_follow_it(
    opened: Session, map_file: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.cjm"
    retitle(opened, "A")
    opened.save()
    retitle(opened, "B")
    opened.save_as(copy)
    opened.save()
    opened.wait_saved()
    assert opened.path == copy
    assert load_project(map_file).title == "A"
    assert load_project(copy).title == "B"
    assert kind(opened) == "saved"


def test_what_is_saved_is_saved_again_when_asked(opened: Session, map_file: Path) -> None:
    before = map_file.read_bytes()
    map_file.unlink()
    opened.save()
    opened.wait_saved()
    assert map_file.read_bytes() == before


def test_unknown_fields_of_the_file_survive(opened: Session, map_file: Path) -> None:
    text = map_file.read_text(encoding="utf-8")
    map_file.write_text(text.replace('"version":1', '"version":1,"made":"2027"', 1), "utf-8")
    opened.open(map_file)
    retitle(opened, "Home")
    opened.save()
    opened.wait_saved()
    assert '"made":"2027"' in map_file.read_text(encoding="utf-8")


def test_a_failed_save_says_why_and_can_be_tried_again(
    session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "stick"
    path = folder / "house.cjm"
    session.start(sample_project())
    session.save_as(path)
    with qtbot.waitSignal(session.save_state_changed) as failed:
        session.wait_saved()
    assert failed.args is not None
    state: SaveState = failed.args[0]
    assert state.kind == "failed"
    assert isinstance(state.error, MissingFolderError)
    folder.mkdir()
    session.save_as(path)
    assert session.save_state.error is None
    session.wait_saved()
    assert kind(session) == "saved"
    assert session.path == path


def test_who_hears_of_a_failure_may_try_again_at_once(
    session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "stick" / "house.cjm"

    def on_state_changed(state: SaveState) -> None:
        if state.kind == "failed":
            path.parent.mkdir()
            session.save_as(path)
            session.wait_saved()

    session.save_state_changed.connect(on_state_changed)
    session.start(sample_project())
    with qtbot.captureExceptions() as reported:
        session.save_as(path)
        session.wait_saved()
    assert reported == []
    assert (kind(session), session.path) == ("saved", path)


def test_a_failure_stands_until_the_document_is_as_saved(opened: Session, tmp_path: Path) -> None:
    opened.save_as(tmp_path / "gone" / "house.cjm")
    opened.wait_saved()
    assert kind(opened) == "failed"
    retitle(opened, "A")
    assert kind(opened) == "failed"
    opened.store.undo_stack.undo()
    assert kind(opened) == "saved"


def test_a_file_that_another_program_changed_is_not_saved_over(
    opened: Session, map_file: Path
) -> None:
    save_project(map_file, change_project(sample_project(), title="Theirs"))
    retitle(opened, "Mine")
    opened.save()
    opened.wait_saved()
    error = opened.save_state.error
    assert isinstance(error, ChangedOutsideError)
    assert error.path == map_file
    assert load_project(map_file).title == "Theirs"
    opened.save(overwrite=True)
    opened.wait_saved()
    assert load_project(map_file).title == "Mine"
    retitle(opened, "Again")
    opened.save()
    opened.wait_saved()
    assert kind(opened) == "saved"


def test_a_file_that_was_only_touched_is_saved(opened: Session, map_file: Path) -> None:
    os.utime(map_file, (0, 0))
    retitle(opened, "Mine")
    opened.save()
    opened.wait_saved()
    assert load_project(map_file).title == "Mine"


def test_opening_what_cannot_be_opened_keeps_the_document(
    opened: Session, map_file: Path, tmp_path: Path
) -> None:
    retitle(opened, "Mine")
    other = tmp_path / "other.cjm"
    other.write_text("{}", encoding="utf-8")
    with pytest.raises(NotAMapError):
        opened.open(other)
    with pytest.raises(MissingFileError):
        opened.open(tmp_path / "nothing.cjm")
    assert (opened.path, opened.store.project.title) == (map_file, "Mine")
    assert kind(opened) == "unsaved"


def test_a_copy_has_no_file_yet(opened: Session, map_file: Path) -> None:
    opened.open_copy(map_file)
    assert opened.path is None
    assert opened.store.project == sample_project()
    assert opened.save_state == SaveState("unsaved")


def test_opening_the_same_file_again_takes_back_all_edits(
    opened: Session, map_file: Path, make_session: MakeSession
) -> None:
    retitle(opened, "Mine")
    opened.open(map_file)
    assert opened.store.project == sample_project()
    assert opened.store.undo_stack.count() == 0
    with pytest.raises(InUseError):  # its lock is still ours
        make_session().open(map_file)


def test_a_second_window_is_told_and_may_go_on(
    opened: Session, map_file: Path, make_session: MakeSession
) -> None:
    second = make_session()
    with pytest.raises(InUseError) as caught:
        second.open(map_file)
    assert (caught.value.path, caught.value.owner.pid) == (map_file, os.getpid())
    second.open(map_file, anyway=True)
    retitle(second, "Theirs")
    second.save()
    second.wait_saved()
    assert kind(second) == "saved"
    retitle(opened, "Mine")
    opened.save()
    opened.wait_saved()
    assert isinstance(opened.save_state.error, ChangedOutsideError)


def test_who_went_on_anyway_may_open_the_file_again(
    opened: Session, map_file: Path, make_session: MakeSession
) -> None:
    second = make_session()
    second.open(map_file, anyway=True)
    retitle(second, "Mine")
    second.open(map_file)
    assert second.store.project == opened.store.project


def test_saving_over_the_document_of_another_window_needs_a_word(
    opened: Session, map_file: Path, make_session: MakeSession
) -> None:
    second = make_session()
    second.start(change_project(sample_project(), title="Other"))
    second.save_as(map_file)
    second.wait_saved()
    assert isinstance(second.save_state.error, InUseError)
    assert (second.path, opened.path) == (None, map_file)
    second.save_as(map_file, overwrite=True)
    second.wait_saved()
    assert load_project(map_file).title == "Other"


def test_the_lock_follows_the_document(
    opened: Session, map_file: Path, tmp_path: Path, make_session: MakeSession
) -> None:
    copy = tmp_path / "copy.cjm"
    opened.save_as(copy)
    opened.wait_saved()
    second = make_session()
    second.open(map_file)
    with pytest.raises(InUseError):
        second.open(copy)
    opened.close()
    second.open(copy)
    second.close()
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == [
        "copy.cjm",
        "house.cjm",
    ]


def test_an_ending_that_was_added_does_not_replace_a_file(
    session: Session, map_file: Path, tmp_path: Path
) -> None:
    map_file.write_text("mine", encoding="utf-8")
    session.start(sample_project())
    with pytest.raises(AlreadyThereError) as caught:
        session.save_as(tmp_path / "house")
    assert caught.value.path == map_file
    assert map_file.read_text(encoding="utf-8") == "mine"
    session.save_as(tmp_path / "house", overwrite=True)
    session.wait_saved()
    assert load_project(map_file) == sample_project()


def test_another_ending_stays(session: Session, tmp_path: Path) -> None:
    session.start(sample_project())
    session.save_as(tmp_path / "house.json")
    session.wait_saved()
    assert session.path == tmp_path / "house.json"


def test_saving_as_the_same_file_is_saving(opened: Session, map_file: Path) -> None:
    save_project(map_file, change_project(sample_project(), title="Theirs"))
    paths: list[Any] = []
    opened.path_changed.connect(paths.append)
    opened.save_as(map_file)
    opened.wait_saved()
    assert load_project(map_file) == sample_project()
    assert paths == []


def test_what_nobody_thought_of_is_told_and_reported(
    opened: Session, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    problem = RuntimeError("oh")

    def fail(*_: object) -> None:
        raise problem

    monkeypatch.setattr("cjm_desktop.session.document_file.save_project", fail)
    with qtbot.captureExceptions() as reported:
        opened.save()
        opened.wait_saved()
    error = opened.save_state.error
    assert isinstance(error, UnexpectedError)
    assert error.__cause__ is problem
    assert [e[1] for e in reported] == [problem]


def test_closing_waits_for_a_save(opened: Session, map_file: Path) -> None:
    retitle(opened, "Last")
    opened.save()
    opened.close()
    assert load_project(map_file).title == "Last"
