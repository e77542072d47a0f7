"""Where the program keeps what is neither a setting nor a document of the user."""

import os
import sys
from pathlib import Path


def data_folder() -> Path:
    """Return the folder for what a user makes and keeps beside documents; it may not exist yet."""
    base = os.environ.get("XDG_DATA_HOME", "")
    if sys.platform in ("win32", "darwin"):
        return state_folder()
    folder = Path(base) if Path(base).is_absolute() else Path.home() / ".local" / "share"
    return folder / "cjm-desktop"


def state_folder() -> Path:
    """Return the folder for state by the rules of the system; it may not exist yet."""
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA")
        return (Path(base) if base else Path.home() / "AppData" / "Local") / "CJM Desktop"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "CJM Desktop"
    base = os.environ.get("XDG_STATE_HOME", "")
    # The specification wants relative paths ignored.
    folder = Path(base) if Path(base).is_absolute() else Path.home() / ".local" / "state"
    return folder / "cjm-desktop"
