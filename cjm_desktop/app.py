"""Opens the editor, or says in one sentence why it cannot."""

import os
import sys
from collections.abc import Mapping

NO_DISPLAY = (
    "There is no display to open the editor on; "
    "to export a map without one, use: cjm-desktop export FILE OUT.pdf"
)


def run(arguments: list[str]) -> int:
    """Open the editor with a file, with ``--example``, or on the start screen; return its code."""
    if lacks_display(os.environ, sys.platform):
        return _refuse(NO_DISPLAY)
    # The window's libraries are imported here, so that a system that lacks a part of them gets a
    # sentence and not a traceback.
    try:
        from cjm_desktop.ui import launch
    except ImportError as error:
        if not (error.name or "").startswith("PySide6") and "PySide6" not in str(error.path):
            raise
        return _refuse(missing_library(str(error)))
    return launch.run(arguments)


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


def _refuse(sentence: str) -> int:
    sys.stderr.write(f"error: {sentence}\n")
    return 1
