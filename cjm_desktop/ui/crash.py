"""What happens when the program errs: the work is put in safety, then a dialog tells of it."""

import signal
import sys
from types import TracebackType

import PySide6
from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtWidgets import QWidget

from cjm_desktop import __version__
from cjm_desktop.session.session import Session
from cjm_desktop.ui import ending
from cjm_desktop.ui.dialogs import questions
from cjm_desktop.ui.main_window import MainWindow

_MOST_DIALOGS = 3  # an error in every repaint must not bury the person in dialogs


def watch(window: MainWindow, session: Session) -> None:
    """Take over errors that nothing else handles, as long as the window lives."""
    shown: list[type[BaseException]] = []

    def on_error(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):  # on Windows only; elsewhere ``ending`` listens
            ending.end(window, signal.SIGINT)
            return
        sys.__excepthook__(kind, error, trace)
        session.keep_safe()
        if len(shown) < _MOST_DIALOGS:
            shown.append(kind)
            tell(window, error)

    sys.excepthook = on_error
    window.destroyed.connect(lambda: setattr(sys, "excepthook", sys.__excepthook__))


def tell(window: QWidget, error: BaseException) -> None:
    """Show what went wrong and what a report of it needs."""
    questions.tell(
        window,
        QCoreApplication.translate("Crash", "Something went wrong in the program"),
        QCoreApplication.translate(
            "Crash",
            "Your work is safe in the recovery file. You can go on; save soon, and under another "
            "name if something looks odd. This text helps those who can mend it:",
        ),
        details=report(error),
    )


def report(error: BaseException) -> str:
    """Return what a report of an error needs: versions, system and where it happened."""
    # Not loaded before they are needed, which is hardly ever.
    import platform
    import traceback

    about = (
        f"CJM Desktop {__version__}, Python {platform.python_version()}, "
        f"PySide6 {PySide6.__version__}, Qt {qVersion()}, {platform.platform()}"
    )
    return f"{about}\n\n{''.join(traceback.format_exception(error))}"
