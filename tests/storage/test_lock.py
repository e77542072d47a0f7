"""The lock beside a document: who has it, and what a crash or another computer leaves."""

import errno
import json
import os
import socket
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from cjm_desktop.storage.lock import DocumentLock, Owner

HOLD = """
import sys
from pathlib import Path
from cjm_desktop.storage.lock import DocumentLock

lock = DocumentLock(Path(sys.argv[1]))
assert lock.acquire() is None
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "map.cjm"


def _held(lock: DocumentLock) -> bool:
    return lock.is_held  # in a function, since mypy takes a property for a constant


def _lock_file(path: Path) -> Path:
    return path.parent / ".~lock.map.cjm#"


def test_taken_and_let_go(path: Path) -> None:
    lock = DocumentLock(path)
    assert lock.acquire() is None
    assert _held(lock)
    about = json.loads(_lock_file(path).read_bytes())
    assert (about["pid"], about["host"]) == (os.getpid(), socket.gethostname())
    lock.release()
    assert not _held(lock)
    assert list(path.parent.iterdir()) == []


def test_taking_and_letting_go_twice(path: Path) -> None:
    lock = DocumentLock(path)
    assert lock.acquire() is None
    assert lock.acquire() is None
    lock.release()
    lock.release()
    assert not _held(lock)


def test_a_second_window_learns_who_has_it(path: Path) -> None:
    first, second = DocumentLock(path), DocumentLock(path)
    first.acquire()
    owner = second.acquire()
    assert owner is not None
    assert (owner.pid, owner.host) == (os.getpid(), socket.gethostname())
    assert owner.since is not None
    assert timedelta(0) <= datetime.now(UTC) - owner.since < timedelta(minutes=1)
    assert not _held(second)
    second.release()
    assert _lock_file(path).exists()  # it is the first window's
    first.release()
    assert second.acquire() is None
    second.release()


def test_a_living_window_keeps_its_lock(path: Path) -> None:
    first, second = DocumentLock(path), DocumentLock(path)
    first.acquire()
    assert second.acquire(take_over=True) is not None
    first.release()


def test_a_process_that_was_killed(path: Path) -> None:
    command = [sys.executable, "-c", HOLD, str(path)]
    pipe, root = subprocess.PIPE, Path(__file__).parents[2]
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, cwd=root) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        lock = DocumentLock(path)
        owner = lock.acquire()
        assert owner is not None
        assert owner.pid == process.pid
        process.kill()
        process.wait()
    assert _lock_file(path).exists()
    assert lock.acquire() is None
    assert _held(lock)
    lock.release()


def test_another_computer(path: Path) -> None:
    about = {"pid": 7, "host": "laptop-of-imke", "since": "2026-11-21T10:00:00+00:00"}
    _lock_file(path).write_text(json.dumps(about))
    lock = DocumentLock(path)
    since = datetime(2026, 11, 21, 10, tzinfo=UTC)
    assert lock.acquire() == Owner(7, "laptop-of-imke", since)
    assert not _held(lock)
    assert json.loads(_lock_file(path).read_bytes()) == about
    assert lock.acquire(take_over=True) is None
    assert _held(lock)
    lock.release()


@pytest.mark.parametrize("text", ["", "{", "[]", '{"pid": "x"}', "\x00" * 5000, "[" * 4000])
def test_a_lock_that_says_nothing_is_left_by_a_crash(path: Path, text: str) -> None:
    _lock_file(path).write_text(text)
    lock = DocumentLock(path)
    assert lock.acquire() is None
    assert _held(lock)
    lock.release()


def test_a_held_lock_that_says_nothing(path: Path) -> None:
    first, second = DocumentLock(path), DocumentLock(path)
    first.acquire()
    os.truncate(_lock_file(path), 0)
    assert second.acquire() == Owner()
    first.release()


def test_a_folder_that_cannot_be_written(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> int:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    lock = DocumentLock(path)
    with monkeypatch.context() as patch:
        patch.setattr(os, "open", fail)
        assert lock.acquire() is None
    assert not _held(lock)
    lock.release()


def test_a_folder_that_is_not_there(path: Path) -> None:
    lock = DocumentLock(path.parent / "gone" / path.name)
    assert lock.acquire() is None
    assert not _held(lock)


@pytest.mark.skipif(os.name == "nt", reason="an open file cannot be removed there")
def test_a_lock_that_is_removed_while_it_is_taken(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = DocumentLock(path), DocumentLock(path)
    first.acquire()
    opened = os.open

    def release_after_opening(*arguments: Any) -> int:
        file = opened(*arguments)
        first.release()
        return file

    with monkeypatch.context() as patch:
        patch.setattr(os, "open", release_after_opening)
        assert second.acquire() is None
    assert _held(second)
    assert json.loads(_lock_file(path).read_bytes())["pid"] == os.getpid()
    second.release()


@pytest.mark.skipif(os.name == "nt", reason="an open file cannot be removed there")
def test_a_lock_that_is_removed_again_and_again(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = os.open

    def remove_after_opening(*arguments: Any) -> int:
        file = opened(*arguments)
        _lock_file(path).unlink()
        return file

    lock = DocumentLock(path)
    with monkeypatch.context() as patch:
        patch.setattr(os, "open", remove_after_opening)
        assert lock.acquire() is None  # it gives up: the lock only warns
    assert not _held(lock)


@pytest.mark.skipif(os.name == "nt", reason="flock")
def test_a_file_system_without_locks(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import fcntl

    def fail(*_: int) -> None:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr(fcntl, "flock", fail)
    lock = DocumentLock(path)
    assert lock.acquire() is None
    assert _held(lock)
    lock.release()
