"""Makes Qt's application object, or says in one sentence why the system does not let it."""

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from cjm_desktop import __version__
from cjm_desktop.base.window_system import NO_DISPLAY, missing_library

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext


def make_application() -> QApplication:
    """Return the application; where Qt finds no usable display, say so and end with code 1."""
    complaints: list[str] = []

    def listen(kind: QtMsgType, context: "QMessageLogContext", message: str) -> None:
        del context
        complaints.append(message)
        if kind == QtMsgType.QtFatalMsg:
            _give_up(complaints)

    # Qt ends the process when its platform plugin does not load, and offers no other way to hear
    # of it than its messages.
    before = qInstallMessageHandler(listen)
    # The style is named here because asking for it later would load its many enumerations.
    application = QApplication([*sys.argv[:1], "-style", "Fusion"])
    qInstallMessageHandler(before)
    application.setApplicationName("CJM Desktop")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("cjm-desktop")
    return application


def _give_up(complaints: list[str]) -> None:
    library = _missing_library() if sys.platform == "linux" else ""
    if library:
        sentence = missing_library(library)
    elif any("could not connect to display" in complaint for complaint in complaints):
        sentence = NO_DISPLAY
    else:
        sentence = " ".join(" ".join(complaints).split())
    sys.stderr.write(f"error: {sentence}\n")
    sys.stderr.flush()
    os._exit(1)


def _missing_library() -> str:
    """Return what the loader says about the plugin for X, empty when that loads."""
    from PySide6.QtCore import QLibrary, QLibraryInfo

    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)
    plugin = QLibrary(f"{folder}/platforms/libqxcb.so")
    if plugin.load():
        return ""
    # "Cannot load library …/libqxcb.so: libxcb-cursor.so.0: cannot open shared object file: …"
    return plugin.errorString().partition(".so: ")[2].strip("() ")
