"""What happens when the system ends the program: at the end of a login, or by ``kill``."""

import os
import signal
import sys
from functools import partial

from PySide6.QtCore import QCoreApplication, QSocketNotifier

from cjm_desktop.ui.main_window import MainWindow


def watch(window: MainWindow) -> None:
    """Let the window put its work in safety before the system's wish to end is followed.

    Windows has no such signals: there Qt closes the windows.
    """
    if sys.platform == "win32":
        return
    reader, writer = os.pipe()
    os.set_blocking(reader, False)
    os.set_blocking(writer, False)
    # Python runs handlers between its own instructions only, and while nothing happens Qt runs
    # none of them; the byte that is written for a signal wakes Qt up.
    signal.set_wakeup_fd(writer, warn_on_full_buffer=False)
    for number in (signal.SIGTERM, signal.SIGHUP):
        if signal.getsignal(number) is not signal.SIG_IGN:  # as ``nohup`` wants it
            signal.signal(number, _nothing)
    notifier = QSocketNotifier(reader, QSocketNotifier.Type.Read, window)
    notifier.activated.connect(partial(_on_signal, window, reader))


def _on_signal(window: MainWindow, reader: int, *_: object) -> None:
    for number in os.read(reader, 64):
        if number in (signal.SIGTERM, signal.SIGHUP):
            window.ending.emit()
            QCoreApplication.exit(128 + number)
            return


def _nothing(*_: object) -> None:
    """Stand in for the default, which would end the process at once."""
