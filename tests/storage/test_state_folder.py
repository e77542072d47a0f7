"""The folder for state follows the rules of each system."""

import sys
from pathlib import Path

import pytest

from cjm_desktop.storage.state_folder import state_folder


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path("/home/imke"))


@pytest.mark.parametrize(
    ("variable", "folder"),
    [
        ("/var/state", "/var/state/cjm-desktop"),
        ("", "/home/imke/.local/state/cjm-desktop"),
        ("relative", "/home/imke/.local/state/cjm-desktop"),
        (None, "/home/imke/.local/state/cjm-desktop"),
    ],
)
def test_linux(monkeypatch: pytest.MonkeyPatch, variable: str | None, folder: str) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("XDG_STATE_HOME", raising=False)
    if variable is not None:
        monkeypatch.setenv("XDG_STATE_HOME", variable)
    assert state_folder() == Path(folder)


def test_macos(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert state_folder() == Path("/home/imke/Library/Application Support/CJM Desktop")


def test_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("LOCALAPPDATA", "/profile/local")
    assert state_folder() == Path("/profile/local/CJM Desktop")
    monkeypatch.delenv("LOCALAPPDATA")
    assert state_folder() == Path("/home/imke/AppData/Local/CJM Desktop")
