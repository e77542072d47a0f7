"""Settings: what was set comes back, what is broken becomes the default."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from cjm_desktop.session.settings import Setting, Settings, settings_path


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.ini"


def kept(settings: Settings) -> Settings:
    """Return the settings as another start of the program reads them."""
    settings.flush()
    return Settings(Path(settings._kept.fileName()))


def test_every_setting_has_a_default_and_comes_back(file: Path) -> None:
    settings = Settings(file)
    table = [s for s in vars(Settings).values() if isinstance(s, Setting)]
    assert len({s.name for s in table}) == len(table)
    for setting in table:
        assert setting.__get__(settings, Settings) == setting.default
    settings.language, settings.theme = "nl", "dark"
    settings.window_geometry = b"\x00\xff\x01"
    settings.panels_open, settings.panels_width, settings.zoom = "", 400, 0.82
    settings.folder = "/home/anna/Klantreizen, nieuw = één"
    again = kept(settings)
    assert (again.language, again.theme) == ("nl", "dark")
    assert again.window_geometry == b"\x00\xff\x01"
    assert (again.panels_open, again.panels_width, again.zoom) == ("", 400, 0.82)
    assert again.folder == "/home/anna/Klantreizen, nieuw = één"


def test_values_keep_their_types(file: Path) -> None:
    settings = Settings(file)
    settings.outline_open, settings.panels_width, settings.zoom = True, 310, 2.0
    settings.window_geometry = b"7"
    again = kept(settings)
    assert again.outline_open is True
    assert type(again.panels_width) is int
    assert type(again.zoom) is float
    assert type(again.window_geometry) is bytes


def test_what_is_broken_becomes_the_default(file: Path) -> None:
    file.write_text(
        "[General]\nlanguage=xx\ntheme=@Invalid()\n"
        "[window]\ngeometry=5\noutline-open=maybe\npanels-width=wide\n"
        "[canvas]\nzoom=\n[export]\norientation=diagonal\n",
        encoding="utf-8",
    )
    settings = Settings(file)
    assert (settings.language, settings.theme) == ("", "system")
    assert (settings.window_geometry, settings.outline_open) == (b"", False)
    assert (settings.panels_width, settings.zoom) == (304, 1.0)
    assert settings.orientation == "landscape"


def test_recent_files_last_one_first_each_once(file: Path, tmp_path: Path) -> None:
    settings = Settings(file)
    here = tmp_path / "één map.cjm"
    here.write_text("", encoding="utf-8")
    gone = tmp_path / "gone.cjm"
    for path, title in ((here, "Old title"), (gone, "Gone"), (here, "Huis")):
        settings.add_recent(path, title)
    first, second = kept(settings).recent_files
    assert (first.path, first.title, first.exists) == (here, "Huis", True)
    assert (second.path, second.title, second.exists) == (gone, "Gone", False)
    assert datetime.now().astimezone() - first.opened < timedelta(minutes=1)
    settings.forget_recent(here)
    assert [recent.path for recent in settings.recent_files] == [gone]
    settings.clear_recent()
    assert settings.recent_files == ()


def test_ten_recent_files_are_kept(file: Path, tmp_path: Path) -> None:
    settings = Settings(file)
    for number in range(12):
        settings.add_recent(tmp_path / f"{number}.cjm", str(number))
    assert [recent.title for recent in settings.recent_files] == [
        *("11", "10", "9", "8", "7", "6", "5", "4", "3", "2")
    ]


@pytest.mark.parametrize(
    "text", ["", "{", "5", '[["a", "b"]]', '[["a", "b", "yesterday"]]', '[["a", 1, "x"], "y"]']
)
def test_a_broken_list_of_recent_files_is_empty(file: Path, text: str) -> None:
    settings = Settings(file)
    settings.write("files/recent", text)
    assert kept(settings).recent_files == ()


def test_settings_are_in_the_folder_for_them() -> None:
    assert settings_path().parts[-2:] == ("cjm-desktop", "settings.ini")
    settings = Settings()
    settings.theme = "dark"
    settings.flush()
    assert settings_path().is_file()
    assert Settings().theme == "dark"
