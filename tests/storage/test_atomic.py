"""Replacing a file: all or nothing, with permissions and links kept, and clear errors."""

import errno
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cjm_desktop.storage.atomic import write_atomic
from cjm_desktop.storage.errors import (
    DiskFullError,
    FileError,
    FileFailedError,
    IsAFolderError,
    MissingFolderError,
    NoPermissionError,
    NotAFileError,
    UnwritableFolderError,
)

POSIX = pytest.mark.skipif(os.name == "nt", reason="POSIX permissions and links")
NOT_ROOT = pytest.mark.skipif(
    os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere"
)
ROOT = pytest.mark.skipif(
    os.name == "nt" or os.geteuid() != 0, reason="only root can give files away"
)


def _failing(code: int) -> Callable[..., Any]:
    def fail(*_: object, **__: object) -> Any:
        raise OSError(code, os.strerror(code))

    return fail


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "map.cjm"
    path.write_bytes(b"old")
    return path


def _only(path: Path) -> bool:
    """Tell whether a file is alone in its folder: no temporary file was left."""
    return list(path.parent.iterdir()) == [path]


def test_a_new_file(tmp_path: Path) -> None:
    path = tmp_path / "map.cjm"
    status = write_atomic(path, b"new")
    assert path.read_bytes() == b"new"
    assert _only(path)
    assert (status.st_size, status.st_mtime_ns) == (3, path.stat().st_mtime_ns)


def test_an_old_file(old: Path) -> None:
    before = old.stat().st_ino
    write_atomic(old, b"new")
    assert old.read_bytes() == b"new"
    assert old.stat().st_ino != before  # another file took its place
    assert _only(old)


def test_nothing_and_much(tmp_path: Path) -> None:
    for data in (b"", bytes(range(256)) * 40_000):
        write_atomic(tmp_path / "map", data)
        assert (tmp_path / "map").read_bytes() == data


def test_a_write_that_takes_less_than_it_was_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = os.write
    monkeypatch.setattr(os, "write", lambda file, data: write(file, data[:7]))
    write_atomic(tmp_path / "map", b"a sentence of more than seven bytes")
    assert (tmp_path / "map").read_bytes() == b"a sentence of more than seven bytes"


# -- the order of things -----------------------------------------------------------------------


@POSIX
def test_the_data_is_on_the_disk_before_the_name_and_the_name_before_the_end(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[str] = []
    fsync, replace = os.fsync, os.replace

    def noted_fsync(file: int) -> None:
        is_folder = stat.S_ISDIR(os.fstat(file).st_mode)
        steps.append("sync folder" if is_folder else f"sync {os.fstat(file).st_size} bytes")
        fsync(file)

    def noted_replace(source: str, target: str) -> None:
        assert Path(target).read_bytes() == b"old"
        steps.append("replace")
        replace(source, target)

    monkeypatch.setattr(os, "fsync", noted_fsync)
    monkeypatch.setattr(os, "replace", noted_replace)
    write_atomic(old, b"newer")
    assert steps == ["sync 5 bytes", "replace", "sync folder"]


# -- permissions and links ---------------------------------------------------------------------


@POSIX
@pytest.mark.parametrize("mode", [0o600, 0o644, 0o664, 0o755])
def test_permissions_stay(old: Path, mode: int) -> None:
    old.chmod(mode)
    write_atomic(old, b"new")
    assert stat.S_IMODE(old.stat().st_mode) == mode


@POSIX
@pytest.mark.parametrize(("mask", "mode"), [(0o022, 0o644), (0o077, 0o600), (0o002, 0o664)])
def test_a_new_file_has_the_permissions_of_any_new_file(
    tmp_path: Path, mask: int, mode: int
) -> None:
    before = os.umask(mask)
    try:
        write_atomic(tmp_path / "map.cjm", b"new")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "map.cjm").stat().st_mode) == mode


@ROOT
def test_the_owner_stays(old: Path) -> None:
    os.chown(old, 65534, 65534)
    write_atomic(old, b"new")
    assert (old.stat().st_uid, old.stat().st_gid) == (65534, 65534)


@ROOT
def test_an_owner_that_cannot_be_kept_does_not_stop_saving(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.chown(old, 65534, 65534)
    monkeypatch.setattr(os, "chown", _failing(errno.EPERM))
    write_atomic(old, b"new")
    assert old.read_bytes() == b"new"


@POSIX
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    target = tmp_path / "real" / "map.cjm"
    target.parent.mkdir()
    target.write_bytes(b"old")
    link, second = tmp_path / "link.cjm", tmp_path / "second.cjm"
    link.symlink_to(target)
    second.symlink_to("link.cjm")
    write_atomic(second, b"new")
    assert link.is_symlink()
    assert second.is_symlink()
    assert target.read_bytes() == b"new"
    assert _only(target)  # the temporary file was beside the target


@POSIX
def test_a_link_to_nothing_makes_what_it_names(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "map.cjm")
    write_atomic(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "map.cjm").read_bytes() == b"new"


# -- failures ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "code", "error"),
    [
        ("write", errno.ENOSPC, DiskFullError),
        ("fsync", errno.ENOSPC, DiskFullError),
        ("fsync", errno.EIO, FileFailedError),
        ("open", errno.EACCES, NoPermissionError),
        ("open", errno.EROFS, NoPermissionError),
        ("open", errno.EMFILE, FileFailedError),
        ("replace", errno.EACCES, NoPermissionError),
        ("replace", errno.EIO, FileFailedError),
    ],
)
def test_a_failure_leaves_the_old_file_and_nothing_else(
    old: Path, monkeypatch: pytest.MonkeyPatch, name: str, code: int, error: type[FileError]
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(os, name, _failing(code))
        with pytest.raises(error) as caught:
            write_atomic(old, b"new")
    assert caught.value.path == old
    assert str(old) in str(caught.value)
    assert old.read_bytes() == b"old"
    assert _only(old)


@pytest.mark.skipif(not hasattr(errno, "EDQUOT"), reason="no quota here")
def test_a_full_quota_is_a_full_disk(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(os, "write", _failing(errno.EDQUOT))
        with pytest.raises(DiskFullError):
            write_atomic(old, b"new")


def test_a_full_disk_keeps_what_was_there_and_promises_no_more(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new = old.with_name("new.cjm")
    with monkeypatch.context() as patch:
        patch.setattr(os, "write", _failing(errno.ENOSPC))
        with pytest.raises(DiskFullError, match=r"was not saved; what it held is still there\.$"):
            write_atomic(old, b"new")
        with pytest.raises(DiskFullError, match=r'new\.cjm" was not saved\.$'):
            write_atomic(new, b"new")
    assert not new.exists()


def test_an_interruption_leaves_nothing_behind(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_: int) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", interrupt)
        with pytest.raises(KeyboardInterrupt):
            write_atomic(old, b"new")
    assert old.read_bytes() == b"old"
    assert _only(old)


@POSIX
@pytest.mark.parametrize("code", [errno.EINVAL, errno.ENOTSUP, errno.EACCES])
def test_a_folder_that_cannot_be_synced_is_no_failure(
    old: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    _fail_on_folders(monkeypatch, code)
    write_atomic(old, b"new")
    assert old.read_bytes() == b"new"


@POSIX
def test_a_disk_that_fails_on_the_folder_is_one(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _fail_on_folders(monkeypatch, errno.EIO)
    with pytest.raises(FileFailedError):
        write_atomic(old, b"new")


def _fail_on_folders(monkeypatch: pytest.MonkeyPatch, code: int) -> None:
    fsync = os.fsync

    def fail(file: int) -> None:
        if stat.S_ISDIR(os.fstat(file).st_mode):
            raise OSError(code, os.strerror(code))
        fsync(file)

    monkeypatch.setattr(os, "fsync", fail)


def test_a_folder_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "map.cjm").mkdir()
    with pytest.raises(IsAFolderError, match="is a folder, not a file"):
        write_atomic(tmp_path / "map.cjm", b"new")


def test_a_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(MissingFolderError) as caught:
        write_atomic(tmp_path / "gone" / "map.cjm", b"new")
    assert str(caught.value) == f'The folder "{tmp_path / "gone"}" does not exist.'


def test_a_file_where_a_folder_should_be(old: Path) -> None:
    with pytest.raises(MissingFolderError):
        write_atomic(old / "map.cjm", b"new")


def test_a_name_that_is_too_long(tmp_path: Path) -> None:
    with pytest.raises(FileError):
        write_atomic(tmp_path / ("x" * 300), b"new")


@POSIX
def test_a_name_as_long_as_allowed(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 255)
    write_atomic(path, b"new")
    write_atomic(path, b"newer")
    assert path.read_bytes() == b"newer"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/dev/null")
def test_a_device_is_not_replaced() -> None:
    with pytest.raises(NotAFileError, match="device or a pipe"):
        write_atomic(Path("/dev/null"), b"new")


@POSIX
def test_links_in_a_circle(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    with pytest.raises(FileFailedError):
        write_atomic(tmp_path / "a", b"new")
    assert (tmp_path / "a").is_symlink()


@NOT_ROOT
def test_a_folder_that_may_not_be_written(old: Path) -> None:
    old.parent.chmod(0o500)
    try:
        with pytest.raises(NoPermissionError) as caught:
            write_atomic(old, b"new")
    finally:
        old.parent.chmod(0o700)
    assert str(caught.value) == f'There is no permission to write "{old}".'


@pytest.mark.parametrize("code", [errno.EACCES, errno.EROFS, errno.ENOENT])  # the last as in /proc
def test_a_folder_that_takes_no_new_file_is_not_called_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(os, "open", _failing(code))
        with pytest.raises(UnwritableFolderError) as caught:
            write_atomic(tmp_path / "map.cjm", b"new")
    assert str(tmp_path) in str(caught.value)
    assert list(tmp_path.iterdir()) == []


@NOT_ROOT
def test_a_file_that_is_marked_read_only(old: Path) -> None:
    old.chmod(0o400)
    with pytest.raises(NoPermissionError):
        write_atomic(old, b"new")
    assert old.read_bytes() == b"old"


def test_a_file_that_may_not_be_written(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(NoPermissionError):
        write_atomic(old, b"new")
    assert old.read_bytes() == b"old"
