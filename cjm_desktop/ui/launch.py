"""Starts the editor: the bare window first, everything else after its first paint."""

import os
import sys
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QLibrary,
    QLibraryInfo,
    QMessageLogContext,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from cjm_desktop import __version__, app
from cjm_desktop.session.settings import Settings
from cjm_desktop.ui import trace
from cjm_desktop.ui.fonts import use_bundled_fonts
from cjm_desktop.ui.language import interface_language, use_language
from cjm_desktop.ui.main_window import MainWindow
from cjm_desktop.ui.theme import Theme, theme_choice

SWITCH_INTERVAL: Final = 0.0005  # s; a busy worker thread may hold a repaint up this long


def run(arguments: list[str]) -> int:
    """Show the window and run it until it is closed; return the exit code."""
    sys.setswitchinterval(SWITCH_INTERVAL)
    application = _make_application()
    settings = Settings()
    use_bundled_fonts(application)
    use_language(application, interface_language(settings.language))
    theme = Theme(application, theme_choice(settings.theme))
    window = MainWindow(settings.window_geometry, opens_map=bool(arguments))
    window.first_painted.connect(partial(_after_first_paint, window, settings, theme, arguments))
    window.show()
    return application.exec()


def _after_first_paint(
    window: MainWindow, settings: Settings, theme: Theme, arguments: list[str]
) -> None:
    trace.mark("first-paint")
    QTimer.singleShot(0, window, partial(_furnish, window, settings, theme, arguments))


def _furnish(window: MainWindow, settings: Settings, theme: Theme, arguments: list[str]) -> None:
    # Imported late: the document's types alone take as long as an empty window.
    from cjm_desktop.session.session import Session
    from cjm_desktop.ui import assembly, crash

    session = Session(parent=window)
    crash.watch(window, session)
    program = assembly.Assembly(window, session, settings, theme)
    if arguments[:1] == ["--example"]:
        program.files.show_example()
        return
    opened = bool(arguments) and program.files.open(Path(arguments[0]))
    if not opened:
        program.pages.show_start()
        if not arguments:
            program.files.offer_recovery()


def _make_application() -> QApplication:
    """Return the application; where Qt finds no usable display, say so and leave with code 1."""
    complaints: list[str] = []

    def listen(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        del context
        complaints.append(message)
        if kind == QtMsgType.QtFatalMsg:
            _give_up(complaints)

    # Qt ends the process when its platform plugin does not load, and offers no other way to hear
    # of it than its messages.
    before = qInstallMessageHandler(listen)
    application = QApplication(sys.argv[:1])
    qInstallMessageHandler(before)
    application.setApplicationName("CJM Desktop")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("cjm-desktop")
    return application


def _give_up(complaints: list[str]) -> None:
    library = _missing_of_plugin("xcb") if sys.platform == "linux" else ""
    if library:
        sentence = app.missing_library(library)
    elif any("could not connect to display" in complaint for complaint in complaints):
        sentence = app.NO_DISPLAY
    else:
        sentence = " ".join(" ".join(complaints).split())
    sys.stderr.write(f"error: {sentence}\n")
    sys.stderr.flush()
    os._exit(1)


def _missing_of_plugin(platform: str) -> str:
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)
    plugin = QLibrary(f"{folder}/platforms/libq{platform}.so")
    if plugin.load():
        return ""
    # "Cannot load library …/libqxcb.so: libxcb-cursor.so.0: cannot open shared object file: …"
    return plugin.errorString().partition(".so: ")[2].strip("() ")
