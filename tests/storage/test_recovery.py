"""Recovery: what a crash leaves is found, offered and never lost."""

import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sample import sample_project

from cjm_desktop.model.document import Project
from cjm_desktop.storage.errors import ContentError, DiskFullError, FileError
from cjm_desktop.storage.files import save_project
from cjm_desktop.storage.format import ProjectWriter
from cjm_desktop.storage.recovery import Recovery, RecoveryFile

# A process that records two states of a document, says so, and dies without a goodbye.
CRASH = """
import os, sys
from pathlib import Path
from cjm_desktop.storage.files import load_project
from cjm_desktop.storage.recovery import Recovery

folder, path = Path(sys.argv[1]), Path(sys.argv[2])
project = load_project(path)
file = Recovery(folder).begin(path)
file.record(project.replace(title="first"))
file.record(project.replace(title="last"))
print("recorded", flush=True)
sys.stdin.read()
os._exit(1)
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "state" / "recovery"


@pytest.fixture
def recovery(folder: Path) -> Recovery:
    return Recovery(folder)


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "map.cjm"
    save_project(path, sample_project())
    return path


def _titled(title: str) -> Project:
    return sample_project().replace(title=title)


def _crash(file: RecoveryFile) -> None:
    """Let go of a journal as the end of the process does."""
    journal = file._journal
    assert journal is not None
    journal.close()
    file._journal = None


def _journals(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.journal"))


@pytest.fixture
def crashing(folder: Path, saved: Path) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-c", CRASH, str(folder), str(saved)]
    root = Path(__file__).parents[2]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, cwd=root) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "recorded\n"
        yield process
        process.kill()


def test_a_crash(recovery: Recovery, saved: Path, crashing: subprocess.Popen[str]) -> None:
    assert recovery.pending() == []  # the other window lives
    crashing.kill()
    crashing.wait()
    [found] = recovery.pending()
    assert found.path == saved
    assert found.load().project == _titled("last")
    assert recovery.pending() == [found]  # loading alone does not make it safe
    found.discard()
    assert recovery.pending() == []


def test_nothing_recorded_leaves_nothing(recovery: Recovery, folder: Path) -> None:
    file = recovery.begin(None)
    file.sync()
    file.clear()
    assert not folder.exists()
    assert recovery.pending() == []


def test_a_cleared_journal_is_gone(recovery: Recovery, folder: Path, saved: Path) -> None:
    file = recovery.begin(saved)
    file.record(_titled("one"))
    file.sync()
    assert len(_journals(folder)) == 1
    file.clear()
    assert _journals(folder) == []


def test_after_a_save_the_next_edit_begins_anew(recovery: Recovery, saved: Path) -> None:
    file = recovery.begin(saved)
    file.record(_titled("one"))
    file.clear()
    file.record(_titled("two"))
    _crash(file)
    [found] = recovery.pending(saved)
    assert found.load().project.title == "two"


def test_a_document_that_was_never_saved(recovery: Recovery) -> None:
    file = recovery.begin(None)
    file.record(_titled("new"))
    _crash(file)
    [found] = recovery.pending()
    assert found.path is None
    assert found.load().project.title == "new"


def test_the_newest_comes_first_and_each_file_has_its_own(
    recovery: Recovery, folder: Path, saved: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.cjm"
    for hours, path, title in ((3, saved, "old"), (1, other, "other"), (2, saved, "new")):
        file = recovery.begin(path)
        before = set(_journals(folder))
        file.record(_titled(title))
        _crash(file)
        [journal] = set(_journals(folder)) - before
        os.utime(journal, (1_000_000_000 - 3600 * hours,) * 2)
    assert [each.load().project.title for each in recovery.pending()] == ["other", "new", "old"]
    assert [each.load().project.title for each in recovery.pending(saved)] == ["new", "old"]
    assert [each.path for each in recovery.pending(other)] == [other]


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_leads_to_the_same_journal(recovery: Recovery, saved: Path, tmp_path: Path) -> None:
    file = recovery.begin(saved)
    file.record(_titled("new"))
    _crash(file)
    (tmp_path / "link.cjm").symlink_to(saved)
    assert len(recovery.pending(tmp_path / "link.cjm")) == 1


def test_a_save_that_was_not_followed_by_a_clear(
    recovery: Recovery, folder: Path, saved: Path
) -> None:
    file = recovery.begin(saved)
    file.record(_titled("new"))
    save_project(saved, _titled("new"))
    _crash(file)
    assert recovery.pending() == []
    assert _journals(folder) == []


def test_an_edit_appends_a_few_bytes(recovery: Recovery, folder: Path, saved: Path) -> None:
    file = recovery.begin(saved, ProjectWriter())
    file.record(_titled("one"))
    [journal] = _journals(folder)
    before = journal.stat().st_size
    two = _titled("two")
    file.record(two)
    assert 0 < journal.stat().st_size - before < 100
    before = journal.stat().st_size
    file.record(two)
    file.record(_titled("two"))  # another object that says the same
    assert journal.stat().st_size == before
    file.clear()


def test_a_long_journal_starts_over(
    recovery: Recovery, folder: Path, saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cjm_desktop.storage.recovery._START_OVER", (0, 2))
    file = recovery.begin(saved)
    for number in range(400):
        file.record(_titled(f"title {number}"))
        [journal] = _journals(folder)
        assert journal.stat().st_size < 3 * saved.stat().st_size
    _crash(file)
    [found] = recovery.pending()
    assert found.load().project.title == "title 399"


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
def test_the_folder_is_for_its_owner_only(recovery: Recovery, folder: Path, saved: Path) -> None:
    file = recovery.begin(saved)
    file.record(_titled("one"))
    assert folder.stat().st_mode & 0o777 == 0o700
    file.clear()


# -- accidents ---------------------------------------------------------------------------------


def _aside(folder: Path) -> list[str]:
    return [path.name for path in (folder / "aside").glob("*")]


@pytest.mark.parametrize("data", [b"no journal\n", b"[]\n", b"{}\n", b'{"path": 7}\n', b"\xff"])
def test_what_cannot_be_read_is_moved_aside(recovery: Recovery, folder: Path, data: bytes) -> None:
    folder.mkdir(parents=True)
    (folder / "untitled-1.journal").write_bytes(data)
    assert recovery.pending() == []
    assert _aside(folder) == ["untitled-1.journal"]
    assert (folder / "aside" / "untitled-1.journal").read_bytes() == data


def test_a_journal_that_just_began_is_left_alone(recovery: Recovery, folder: Path) -> None:
    folder.mkdir(parents=True)
    for name, data in (("empty", b""), ("about", b'{"journal": 1, "path": null}\n')):
        (folder / f"{name}.journal").write_bytes(data)
    assert recovery.pending() == []
    assert len(_journals(folder)) == 2


def test_a_document_that_is_refused_is_moved_aside(
    recovery: Recovery, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cjm_desktop.storage.writing.VERSION", 99)
    file = recovery.begin(None)
    file.record(_titled("from a newer program"))
    _crash(file)
    [found] = recovery.pending()
    with pytest.raises(ContentError, match="newer version"):
        found.load()
    assert recovery.pending() == []
    assert len(_aside(folder)) == 1


def test_a_journal_that_is_gone(recovery: Recovery, saved: Path) -> None:
    file = recovery.begin(saved)
    file.record(_titled("one"))
    _crash(file)
    [found] = recovery.pending()
    found.discard()
    found.discard()
    with pytest.raises(FileError):
        found.load()


def test_a_journal_that_was_damaged_after_it_was_found(recovery: Recovery, folder: Path) -> None:
    file = recovery.begin(None)
    file.record(_titled("one"))
    _crash(file)
    [found] = recovery.pending()
    found.journal.write_bytes(b"nothing of ours")
    with pytest.raises(FileError, match="is damaged"):
        found.load()
    assert _aside(folder) == [found.journal.name]


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_journal_that_cannot_be_opened_is_left_alone(recovery: Recovery, folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "x.journal").symlink_to(folder / "gone")
    (folder / "y.journal").mkdir()
    assert recovery.pending() == []
    assert len(_journals(folder)) == 2


def test_a_document_whose_file_is_gone_is_offered(recovery: Recovery, saved: Path) -> None:
    file = recovery.begin(saved)
    file.record(_titled("one"))
    _crash(file)
    saved.unlink()
    assert [found.path for found in recovery.pending()] == [saved]


def test_a_full_disk_keeps_what_was_recorded(
    recovery: Recovery, saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = recovery.begin(saved)
    file.record(_titled("one"))

    def fail(*_: object) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", fail)
        with pytest.raises(DiskFullError):
            file.record(_titled("two"))
        patch.setattr(os, "fsync", fail)
        with pytest.raises(DiskFullError):
            file.sync()
    _crash(file)
    [found] = recovery.pending()
    assert found.load().project.title == "one"


def test_a_full_disk_at_the_first_edit_leaves_no_half_journal(
    recovery: Recovery, folder: Path, saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = recovery.begin(saved)
    write = os.write

    def fail(number: int, data: memoryview) -> int:
        if len(data) > 300:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return write(number, data)

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", fail)
        with pytest.raises(DiskFullError):
            file.record(_titled("one"))
    assert _journals(folder) == []
    file.record(_titled("one"))
    assert len(_journals(folder)) == 1
    file.clear()


def test_a_folder_that_cannot_be_made(tmp_path: Path, saved: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    file = Recovery(tmp_path / "file" / "recovery").begin(saved)
    with pytest.raises(FileError):
        file.record(_titled("one"))
