"""Work on files in a thread of its own."""

import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from cjm_desktop.session.file_thread import FileThread


@pytest.fixture
def files(qapp: object) -> Iterator[FileThread]:
    assert qapp
    thread = FileThread("files")
    yield thread
    thread.close()


def never(error: Exception) -> None:
    raise AssertionError(error)


def in_thread(number: int) -> tuple[int, threading.Thread]:
    return number, threading.current_thread()


def test_answers_come_in_order_and_in_the_thread_that_asked(
    files: FileThread, qtbot: QtBot
) -> None:
    answers: list[tuple[int, bool, bool]] = []
    here = threading.current_thread()

    def done(result: tuple[int, threading.Thread]) -> None:
        number, worker = result
        answers.append((number, worker is here, threading.current_thread() is here))

    for number in range(5):
        files.submit(partial(in_thread, number), done, never)
    qtbot.waitUntil(lambda: not files.is_busy)
    assert answers == [(number, False, True) for number in range(5)]


def test_what_goes_wrong_is_told(files: FileThread) -> None:
    told: list[Exception] = []
    problem = OSError("the stick is gone")

    def fail() -> None:
        raise problem

    files.submit(fail, lambda _: never(problem), told.append)
    files.wait()
    assert told == [problem]


def test_waiting_needs_no_event_loop_and_covers_work_asked_for_by_answers(
    files: FileThread,
) -> None:
    answers: list[int] = []

    def more(number: int) -> None:
        answers.append(number)
        if number < 3:
            files.submit(lambda: number + 1, more, never)

    files.submit(lambda: 1, more, never)
    files.wait()
    assert answers == [1, 2, 3]
    assert not files.is_busy
    QCoreApplication.processEvents()  # the queued calls find nothing left to do
    assert answers == [1, 2, 3]


def test_closing_ends_the_thread_and_more_work_begins_another(files: FileThread) -> None:
    answers: list[int] = []
    before = threading.active_count()
    files.submit(lambda: 1, answers.append, never)
    files.close()
    assert answers == [1]
    assert threading.active_count() == before
    files.submit(lambda: 2, answers.append, never)
    files.close()
    files.close()
    assert answers == [1, 2]
