"""Starts the editor: the bare window first, everything else after its first paint.

Nothing that is loaded before the first paint may import the namespace ``Qt`` or ``QStyle``: their
enumerations alone take a third of the time of an empty window.
"""

import sys
from functools import partial
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import Shiboken

from cjm_desktop.session.settings import Settings
from cjm_desktop.ui import trace
from cjm_desktop.ui.application import make_application
from cjm_desktop.ui.frame import first_frame_of
from cjm_desktop.ui.main_window import MainWindow

SWITCH_INTERVAL: Final = 0.0005  # s; a busy worker thread may hold a repaint up this long


def run(arguments: list[str]) -> int:
    """Show the window and run it until it is closed; return the exit code."""
    sys.setswitchinterval(SWITCH_INTERVAL)
    app = make_application()
    settings = Settings()
    frame = first_frame_of(settings.theme, app.palette())
    window = MainWindow(frame, opens_map=bool(arguments))
    window.first_painted.connect(partial(_after_first_paint, app, window, settings, arguments))
    window.show_first(settings.window_geometry)
    code = app.exec()
    # The window goes before the application: the other way round Qt ends in a crash.
    Shiboken.delete(window)
    return code


def _after_first_paint(
    app: QApplication, window: MainWindow, settings: Settings, arguments: list[str]
) -> None:
    trace.mark("first-paint")
    QTimer.singleShot(0, window, partial(_furnish, app, window, settings, arguments))


def _furnish(
    app: QApplication, window: MainWindow, settings: Settings, arguments: list[str]
) -> None:
    from cjm_desktop.ui import ending

    ending.watch(window)
    # Imported late: the document's types alone take as long as an empty window.
    from cjm_desktop.model.quick_pydantic import import_pydantic

    import_pydantic()
    from cjm_desktop.base.garbage import collect_what_is_young
    from cjm_desktop.session.session import Session
    from cjm_desktop.ui import assembly, crash
    from cjm_desktop.ui.fonts import size_text
    from cjm_desktop.ui.language import interface_language, use_language
    from cjm_desktop.ui.theme import Theme, theme_choice

    size_text(app)
    use_language(app, interface_language(settings.language))
    QTimer.singleShot(0, window, collect_what_is_young)
    session = Session(parent=window)
    crash.watch(window, session)
    theme = Theme(app, theme_choice(settings.theme))
    assembly.Assembly(window, session, settings, theme, map_first=True).begin(arguments)
