"""Opening and saving documents, and noticing changes from outside."""

import errno
import os
import sys
from pathlib import Path

import pytest
from sample import sample_project

from cjm_desktop.model.document import Project
from cjm_desktop.storage import files
from cjm_desktop.storage.errors import (
    FileError,
    FileFailedError,
    IsAFolderError,
    MissingFileError,
    MissingFolderError,
    NoPermissionError,
    NotAFileError,
    NotJsonError,
    TooLargeError,
)
from cjm_desktop.storage.files import file_state, load_project, open_project, save_project
from cjm_desktop.storage.format import ProjectWriter, write_project

HOUR = 3_600_000_000_000  # nanoseconds


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "map.cjm"
    save_project(path, sample_project())
    return path


def test_saved_and_loaded(saved: Path) -> None:
    assert load_project(saved) == sample_project()
    assert saved.read_bytes() == write_project(sample_project())


def test_an_opened_file_is_saved_with_what_stands_beside_the_project(tmp_path: Path) -> None:
    path = tmp_path / "map.cjm"
    data = ProjectWriter({"program": "other"}).write(sample_project())
    path.write_bytes(data)
    opened = open_project(path)
    save_project(path, opened.project, opened.writer)
    assert path.read_bytes() == data
    assert b'"program":"other"' in data


# -- changes from outside ----------------------------------------------------------------------


def test_a_file_just_read_or_written_is_the_same(saved: Path) -> None:
    assert file_state(saved, open_project(saved).stamp) == "same"
    assert file_state(saved, save_project(saved, sample_project())) == "same"


def test_a_new_time_alone_is_no_change(saved: Path) -> None:
    stamp = open_project(saved).stamp
    os.utime(saved, ns=(stamp.modified + HOUR, stamp.modified + HOUR))
    assert file_state(saved, stamp) == "same"


def test_another_letter_is_a_change(saved: Path) -> None:
    stamp = open_project(saved).stamp
    saved.write_bytes(saved.read_bytes().replace(b"Mortgage", b"mortgage"))
    os.utime(saved, ns=(stamp.modified + HOUR, stamp.modified + HOUR))
    assert file_state(saved, stamp) == "changed"


def test_another_size_is_a_change(saved: Path) -> None:
    stamp = open_project(saved).stamp
    save_project(saved, Project.model_validate({"id": "p"}))
    assert file_state(saved, stamp) == "changed"


def test_a_file_may_be_gone(saved: Path) -> None:
    stamp = open_project(saved).stamp
    saved.unlink()
    assert file_state(saved, stamp) == "gone"


def test_a_file_that_cannot_be_looked_at(saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stamp = open_project(saved).stamp

    def fail(*_: object, **__: object) -> os.stat_result:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    with monkeypatch.context() as patch:
        patch.setattr(Path, "stat", fail)
        with pytest.raises(FileFailedError, match=r"could not be read: Input/output error\."):
            file_state(saved, stamp)


# -- what cannot be opened or saved ------------------------------------------------------------


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(MissingFileError) as caught:
        load_project(tmp_path / "map.cjm")
    assert str(caught.value) == f'The file "{tmp_path / "map.cjm"}" does not exist.'


def test_a_folder(tmp_path: Path) -> None:
    with pytest.raises(IsAFolderError):
        load_project(tmp_path)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/dev/zero")
def test_a_device_without_an_end() -> None:
    with pytest.raises(NotAFileError):
        load_project(Path("/dev/zero"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_that_nobody_writes_to(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(NotAFileError):
        load_project(tmp_path / "pipe")


def test_a_file_that_may_not_be_read(saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", fail)
        with pytest.raises(NoPermissionError) as caught:
            load_project(saved)
    assert str(caught.value) == f'There is no permission to read "{saved}".'


def test_a_name_that_is_too_long(tmp_path: Path) -> None:
    with pytest.raises(FileError):
        load_project(tmp_path / ("x" * 300))


def test_the_size_is_looked_at_before_the_content(tmp_path: Path) -> None:
    path = tmp_path / "map.cjm"
    with path.open("wb") as file:
        file.truncate(50_000_000_000)  # a file of holes: reading it would take all memory
    with pytest.raises(TooLargeError) as caught:
        load_project(path)
    assert caught.value.size == 50_000_000_000
    assert str(caught.value) == ("The file is 50,000.0 MB; the largest that can be kept is 200 MB.")


def test_what_could_not_be_opened_again_is_not_saved(
    saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = saved.read_bytes()
    monkeypatch.setattr(files, "SIZE_LIMIT", len(before) - 1)
    with pytest.raises(TooLargeError):
        save_project(saved, sample_project())
    assert saved.read_bytes() == before


def test_a_refused_file_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "map.cjm"
    path.write_bytes(b"{")
    before = path.stat()
    with pytest.raises(NotJsonError):
        load_project(path)
    assert path.read_bytes() == b"{"
    assert (path.stat().st_mtime_ns, path.stat().st_ino) == (before.st_mtime_ns, before.st_ino)


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(MissingFolderError):
        save_project(tmp_path / "gone" / "map.cjm", sample_project())
