"""What the program remembers of its user: one table of settings, kept in an ini file."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast, overload

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

if TYPE_CHECKING:  # imported late, with all it needs: settings are read before the first paint
    from cjm_desktop.session.recent_files import RecentFile

Value = TypeVar("Value", bool, int, float, str, bytes)


class Setting(Generic[Value]):
    """One line of the table: a name, a default of the setting's type, and what is allowed."""

    def __init__(self, name: str, default: Value, choices: Sequence[Value] = ()) -> None:
        self.name = name
        self.default: Value = default
        self.choices: Sequence[Value] = choices

    @overload
    def __get__(self, settings: None, owner: type) -> Self: ...

    @overload
    def __get__(self, settings: "Settings", owner: type) -> Value: ...

    def __get__(self, settings: "Settings | None", owner: type) -> Self | Value:
        if settings is None:
            return self
        return self._fit(settings.read(self.name))

    def __set__(self, settings: "Settings", value: Value) -> None:
        settings.write(self.name, value)

    def _fit(self, kept: object) -> Value:
        """Return what was kept as the setting's type; the default when it is not of use."""
        value: Any = self.default
        if isinstance(self.default, bool):
            value = {"true": True, "false": False}.get(str(kept).lower(), self.default)
        elif isinstance(self.default, bytes):
            value = kept.data() if isinstance(kept, QByteArray) else self.default
        elif isinstance(self.default, int | float):
            value = _number(kept, self.default)
        elif isinstance(kept, str):
            value = kept
        fit: Value = value
        return fit if not self.choices or fit in self.choices else self.default


class Settings:
    """All settings, with their defaults; a new value is on the disk soon after it is set."""

    language = Setting("language", "", ("", "en", "nl"))  # empty follows the system
    theme = Setting("theme", "system", ("system", "light", "dark"))
    window_geometry = Setting("window/geometry", b"")
    first_hint = Setting("window/first-hint", True)
    panels_open = Setting("window/panels", "details")  # their names, parted by commas
    panels_width = Setting("window/panels-width", 304)  # pixels
    panels_share = Setting("window/panels-share", 53)  # per cent that the upper of two takes
    outline_width = Setting("window/outline-width", 232)  # pixels
    outline_open = Setting("window/outline-open", False)
    zoom = Setting("canvas/zoom", 1.0)
    folder = Setting("files/folder", "")  # where the file dialogs begin
    paper = Setting("export/paper", "A3")
    orientation = Setting("export/orientation", "landscape", ("landscape", "portrait"))
    profile = Setting("export/profile", "")  # a print shop's own, the last one
    columns = Setting("import/columns", "")  # what those of tables were for: column_memory.py
    actions_view = Setting("actions/view", "list", ("list", "board", "channel", "matrix"))
    actions_by_phase = Setting("actions/by-phase", True)
    actions_order = Setting("actions/order", "due", ("due", "owner", "status", "impact", "map"))
    list_format = Setting("export/list-format", "xlsx")
    _recent = Setting("files/recent", "")

    def __init__(self, path: Path | None = None) -> None:
        file = path or settings_path()
        self._kept = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def recent_files(self) -> "tuple[RecentFile, ...]":
        """The documents that were open before, the last one first."""
        from cjm_desktop.session import recent_files

        return recent_files.listed(self._recent)

    def add_recent(self, path: Path, title: str) -> None:
        """Put a document first among those that were open before."""
        from cjm_desktop.session import recent_files

        self._recent = recent_files.with_file(self._recent, path, title)

    def forget_recent(self, path: Path) -> None:
        """Take a document from those that were open before."""
        from cjm_desktop.session import recent_files

        self._recent = recent_files.without_file(self._recent, path)

    def clear_recent(self) -> None:
        """Forget all documents that were open before."""
        self._recent = ""

    def flush(self) -> None:
        """Put what was set on the disk now."""
        self._kept.sync()

    def read(self, name: str) -> object:
        """Return what is kept under a name, None for nothing."""
        return cast("object", self._kept.value(name))

    def write(self, name: str, value: Any) -> None:
        """Keep a value under a name."""
        self._kept.setValue(name, QByteArray(value) if isinstance(value, bytes) else value)


def settings_path() -> Path:
    """Return where the settings are kept."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return Path(folder) / "cjm-desktop" / "settings.ini"


def _number(kept: object, default: float) -> float:
    try:
        return type(default)(cast("Any", kept))
    except (TypeError, ValueError):
        return default
