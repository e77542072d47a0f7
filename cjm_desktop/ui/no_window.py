"""What is said where no window can be opened. Free of Qt, which may be what is missing."""

from collections.abc import Mapping
from typing import Final

NO_DISPLAY: Final = (
    "There is no display to open the editor on; "
    "to export a map without one, use: cjm-desktop export FILE OUT.pdf"
)


def lacks_display(environment: Mapping[str, str], platform: str) -> bool:
    """Tell whether a window has nowhere to go: Linux or BSD without X, Wayland or a choice."""
    if platform in ("win32", "darwin"):
        return False
    wanted = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not any(environment.get(name) for name in wanted)


def missing_library(reason: str) -> str:
    """Return the sentence for a library that could not be loaded, by the loader's own words."""
    library = reason.partition(":")[0].strip()
    if ".so" in library or library.lower().endswith((".dll", ".dylib")):
        return f"The editor needs the system library {library}, which is not installed."
    return f"The editor's window library cannot be loaded: {reason}"
