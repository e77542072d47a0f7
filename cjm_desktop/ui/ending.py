"""What happens when the program is ended from outside: by the system, by ``kill`` or Ctrl+C."""

import os
import signal
import sys
from functools import partial

from PySide6.QtCore import QCoreApplication, QSocketNotifier

from cjm_desktop.ui.main_window import MainWindow


def watch(window: MainWindow) -> None:
    """Let the window put its work in safety before the wish to end is followed.

    Windows has no such signals: there Qt closes the windows, and ``crash`` hears of Ctrl+C.
    """
    if sys.platform == "win32":
        return
    reader, writer = os.pipe()
    os.set_blocking(reader, False)
    os.set_blocking(writer, False)
    # Python runs handlers between its own instructions only, and while nothing happens Qt runs
    # none of them; the byte that is written for a signal wakes Qt up.
    signal.set_wakeup_fd(writer, warn_on_full_buffer=False)
    for number in _numbers():
        if signal.getsignal(number) is not signal.SIG_IGN:  # as ``nohup`` and ``&`` want it
            signal.signal(number, _nothing)
    notifier = QSocketNotifier(reader, QSocketNotifier.Type.Read, window)
    notifier.activated.connect(partial(_on_signal, window, reader))


def _on_signal(window: MainWindow, reader: int, *_: object) -> None:
    for number in os.read(reader, 64):
        if number in _numbers():
            end(window, number)
            return


def end(window: MainWindow, number: int) -> None:
    """Put the work in safety and end the program because of a signal, without any question."""
    window.ending.emit()
    QCoreApplication.exit(128 + number)  # as a shell tells it


def _numbers() -> tuple[int, ...]:
    return signal.SIGTERM, signal.SIGHUP, signal.SIGINT


def _nothing(*_: object) -> None:
    """Stand in for the default, which would end the process at once."""
