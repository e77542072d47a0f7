"""A file is written at first to a folder that is there."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths

from cjm_desktop.session.first_folder import first_folder
from cjm_desktop.session.session import Session
from cjm_desktop.session.settings import Settings


@pytest.mark.parametrize(
    ("kept", "has_documents", "found"),
    [("stick", True, "stick"), ("gone", True, "Documents"), ("gone", False, ""), ("", False, "")],
)
def test_the_first_of_those_that_are_there(
    session: Session,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    kept: str,
    has_documents: bool,
    found: str,
) -> None:
    documents = tmp_path / "Documents"
    (tmp_path / "stick").mkdir()
    if has_documents:
        documents.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(documents))
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    settings = Settings(tmp_path / "settings.ini")
    settings.folder = str(tmp_path / kept) if kept else ""
    assert first_folder(session, settings) == tmp_path / found
