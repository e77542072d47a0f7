"""Opens the editor, or says in one sentence why it cannot."""

import builtins
import gc
import os
import signal
import sys

from cjm_desktop.base.window_system import NO_DISPLAY, lacks_display, missing_library


def run(arguments: list[str]) -> int:
    """Open the editor with a file, with ``--example``, or on the start screen; return its code."""
    if lacks_display(os.environ, sys.platform):
        return _refuse(NO_DISPLAY)
    _end_on_interrupt()
    # What is loaded from here to the first map stays; looking for garbage in it takes as long as a
    # window. ``launch`` begins to collect again.
    gc.disable()
    # The window's libraries are imported here, so that a system that lacks a part of them gets a
    # sentence and not a traceback.
    plain_import = builtins.__import__
    try:
        from cjm_desktop.ui.late_signatures import put_off_signatures
        from cjm_desktop.ui.quick_enums import quicken_enums

        quicken_enums()
        put_off_signatures()
        from cjm_desktop.ui.overrides import guard_overrides

        guard_overrides()  # before any of the classes that it is about
        from cjm_desktop.ui import launch
    except ImportError as error:
        if "PySide6" not in f"{error.name} {error.path}" and "shiboken6" not in str(error.path):
            raise
        return _refuse(missing_library(str(error)))
    # PySide6 wraps every import statement of the process for its ``__feature__`` switch, which we
    # do not use; without the wrapper the rest of the program is imported a sixth faster.
    builtins.__import__ = plain_import
    return launch.run(arguments)


def _end_on_interrupt() -> None:
    """End at once upon Ctrl+C; ``ui.ending`` takes over when there is a window.

    Python's own handler raises KeyboardInterrupt, which PySide6 swallows while it is imported.
    """
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)


def _refuse(sentence: str) -> int:
    sys.stderr.write(f"error: {sentence}\n")
    return 1
