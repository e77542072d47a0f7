"""Text that stands in an open field when the program ends without a word."""

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from pytestqt.qtbot import QtBot
from sample import sample_project
from typing_program import TYPED

from cjm_desktop.edits.journeys import change_project
from cjm_desktop.session.session import Session
from cjm_desktop.storage.recovery import Found, Recovery

SUPPORT = Path(__file__).resolve().parents[1] / "support"
ROOT = SUPPORT.parents[1]
START_MS = 60_000  # a whole program starts, on a busy machine


def texts(found: list[Found]) -> list[str]:
    return [each.load().project.journeys[0].phases[0].name for each in found]


def test_what_was_being_typed_survives_a_killed_program(tmp_path: Path, qtbot: QtBot) -> None:
    state = tmp_path / "state"
    environment = os.environ | {
        "XDG_STATE_HOME": str(state),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": os.pathsep.join((str(ROOT), str(SUPPORT))),
    }
    script = str(SUPPORT / "typing_program.py")
    folder = state / "cjm-desktop" / "recovery"
    with subprocess.Popen([sys.executable, script, str(tmp_path)], env=environment) as process:

        def is_recorded() -> bool:
            assert process.poll() is None, "the program ended by itself"
            return any(TYPED.encode() in file.read_bytes() for file in folder.glob("*.journal"))

        try:
            qtbot.waitUntil(is_recorded, timeout=START_MS)
        finally:
            process.kill()
    assert texts(Recovery(folder).pending()) == [TYPED]


def test_a_draft_is_recorded_and_forgotten(session: Session, journals: Path) -> None:
    session.start(sample_project())
    draft = change_project(session.store.project, title="Half a ti")
    session.keep_draft(draft)
    session.keep_safe()
    (journal,) = journals.glob("*.journal")
    assert b"Half a ti" in journal.read_bytes()
    assert not session.has_unsaved_work
    session.keep_draft(None)  # given up
    session.wait_saved()
    assert list(journals.glob("*.journal")) == []


def test_a_draft_given_up_leaves_the_edits_before_it(session: Session, journals: Path) -> None:
    session.start(sample_project())
    session.store.apply(change_project(session.store.project, title="Whole"), "Title")
    session.keep_draft(change_project(session.store.project, title="Half"))
    session.keep_safe()
    session.keep_draft(None)
    session.keep_safe()
    (journal,) = journals.glob("*.journal")
    left = journal.with_name("left.journal")
    left.write_bytes(journal.read_bytes())
    assert Found(None, datetime.now(UTC), left).load().project.title == "Whole"


def test_a_draft_that_became_an_edit_is_recorded_as_one(session: Session, journals: Path) -> None:
    session.start(sample_project())
    after = change_project(session.store.project, title="Whole")
    session.keep_draft(change_project(session.store.project, title="Whol"))
    session.store.apply(after, "Title")
    session.keep_draft(None)
    session.keep_safe()
    (journal,) = journals.glob("*.journal")
    assert b"Whole" in journal.read_bytes()
    assert session.has_unsaved_work
