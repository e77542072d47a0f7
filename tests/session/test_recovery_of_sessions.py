"""Work that was not saved when the program ended."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sample import sample_project
from sessions import MakeSession

from cjm_desktop.edits.journeys import change_project
from cjm_desktop.session.session import Session
from cjm_desktop.storage.errors import DiskFullError
from cjm_desktop.storage.files import load_project, save_project
from cjm_desktop.storage.recovery import RecoveryFile


def retitle(session: Session, title: str) -> None:
    session.store.apply(change_project(session.store.project, title=title), "Title")


def crash(session: Session) -> None:
    """Let go of the journal and the lock as the system does when a process ends."""
    session._files.close()
    session._recorder._timer.stop()
    journal = session._recorder._journal
    assert journal is not None
    if journal._journal is not None:
        journal._journal.close()
        journal._journal = None
    session._recorder._is_blank = True
    if session._open.file is not None:
        session._open.file.release()


def journal_files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.journal")) if folder.exists() else []


def test_an_edit_is_recorded_a_moment_later(session: Session, journals: Path, qtbot: QtBot) -> None:
    session.start(sample_project())
    assert journal_files(journals) == []
    retitle(session, "A")
    qtbot.waitUntil(lambda: len(journal_files(journals)) == 1)


def test_the_last_edit_is_found_and_restored(
    session: Session, map_file: Path, journals: Path, make_session: MakeSession
) -> None:
    save_project(map_file, sample_project())
    session.open(map_file)
    for title in ("A", "B", "C"):
        retitle(session, title)
        session.keep_safe()
    crash(session)
    second = make_session()
    (found,) = second.find_lost_work()
    assert found.path == map_file
    second.restore(found)
    assert (second.path, second.store.project.title) == (map_file, "C")
    assert second.save_state.kind == "unsaved"
    assert second.has_unsaved_work
    assert not second.store.undo_stack.isClean()
    assert second.find_lost_work() == []
    assert len(journal_files(journals)) == 1
    assert load_project(map_file).title == "Mortgage"
    second.save()
    second.wait_saved()
    assert load_project(map_file).title == "C"
    assert journal_files(journals) == []


def test_work_that_was_restored_and_lost_again_is_found_again(
    session: Session, journals: Path, make_session: MakeSession
) -> None:
    session.start(sample_project())
    retitle(session, "A")
    session.keep_safe()
    crash(session)
    second = make_session()
    second.restore(second.find_lost_work()[0])
    crash(second)
    (found,) = make_session().find_lost_work()
    assert found.load().project.title == "A"
    assert len(journal_files(journals)) == 1


def crash_while_open(session: Session, path: Path) -> None:
    """Save a map, open it, change its title to A and crash."""
    save_project(path, sample_project())
    session.open(path)
    retitle(session, "A")
    session.keep_safe()
    crash(session)


def test_lost_work_may_be_opened_as_a_copy(
    session: Session, map_file: Path, make_session: MakeSession
) -> None:
    crash_while_open(session, map_file)
    second = make_session()
    assert second.find_lost_work(map_file.with_name("other.cjm")) == []
    second.restore(second.find_lost_work(map_file)[0], as_copy=True)
    assert (second.path, second.store.project.title) == (None, "A")


def test_restoring_into_the_document_that_is_open(
    session: Session, map_file: Path, make_session: MakeSession
) -> None:
    crash_while_open(session, map_file)
    second = make_session()
    second.open(map_file)
    second.restore(second.find_lost_work(map_file)[0])
    assert (second.path, second.store.project.title) == (map_file, "A")
    second.save()
    second.wait_saved()
    assert second.save_state.kind == "saved"


@pytest.mark.parametrize("leave", ["save", "undo", "close", "start", "save as"])
def test_nothing_is_kept_when_nothing_can_be_lost(
    session: Session, map_file: Path, journals: Path, leave: str
) -> None:
    save_project(map_file, sample_project())
    session.open(map_file)
    retitle(session, "A")
    session.keep_safe()
    assert len(journal_files(journals)) == 1
    match leave:
        case "save":
            session.save()
        case "undo":
            session.store.undo_stack.undo()
        case "close":
            session.close()
        case "start":
            session.start(sample_project())
        case "save as":
            session.save_as(map_file.with_name("other.cjm"))
    session.wait_saved()
    assert journal_files(journals) == []


def test_a_failed_save_leaves_the_work_in_the_journal(
    session: Session, tmp_path: Path, make_session: MakeSession
) -> None:
    session.start(sample_project())
    retitle(session, "A")
    session.save_as(tmp_path / "gone" / "house.cjm")
    session.wait_saved()
    assert session.save_state.recoverable
    crash(session)
    (found,) = make_session().find_lost_work()
    assert (found.path, found.load().project.title) == (None, "A")


def test_it_is_said_when_work_cannot_be_kept_safe(session: Session, journals: Path) -> None:
    journals.write_text("a file where the folder should be", encoding="utf-8")
    session.start(sample_project())
    retitle(session, "A")
    session.keep_safe()
    assert not session.save_state.recoverable
    journals.unlink()
    retitle(session, "B")
    session.keep_safe()
    assert session.save_state.recoverable


def test_lost_work_stays_until_it_is_safe_elsewhere(
    session: Session, make_session: MakeSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.start(sample_project())
    retitle(session, "A")
    session.keep_safe()
    crash(session)
    second = make_session()
    (found,) = second.find_lost_work()

    def fail(*_: object) -> None:
        raise DiskFullError(found.journal)

    monkeypatch.setattr(RecoveryFile, "record", fail)
    second.restore(found)
    assert not second.save_state.recoverable
    assert [lost.journal for lost in make_session().find_lost_work()] == [found.journal]


def test_edits_during_a_recording_are_recorded_after_it(
    session: Session, make_session: MakeSession, qtbot: QtBot
) -> None:
    session.start(sample_project())
    retitle(session, "A")
    session._recorder.record_now()
    retitle(session, "B")
    session._recorder.record_now()
    qtbot.waitUntil(lambda: session._recorder._latest is None and not session._files.is_busy)
    crash(session)
    (found,) = make_session().find_lost_work()
    assert found.load().project.title == "B"


def test_a_session_that_is_ended_leaves_its_work_to_be_found(
    session: Session, map_file: Path, make_session: MakeSession
) -> None:
    save_project(map_file, sample_project())
    session.open(map_file)
    retitle(session, "A")
    session.end()
    assert list(map_file.parent.glob(".~lock*")) == []
    recorder = session._recorder._journal
    assert recorder is not None
    assert recorder._journal is not None
    recorder._journal.close()  # as the system does when the process is gone
    second = make_session()
    (found,) = second.find_lost_work()
    second.restore(found)
    assert (second.path, second.store.project.title) == (map_file, "A")
