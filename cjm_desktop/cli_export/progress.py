"""How far an export is: as lines for the window that waits, as one line for who looks on."""

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter
from typing import Final, TextIO

from cjm_desktop.base.progress import Progress, Tell, silent

_SOON: Final = 0.5  # seconds; what takes no longer needs no words


@contextmanager
def progress_told(arguments: argparse.Namespace) -> Iterator[Tell]:
    """Give what tells how far the work is; what stands on a terminal is taken away in the end."""
    if arguments.progress_as_json:
        yield _tell_window
    elif sys.stderr is not None and sys.stderr.isatty():
        line = TerminalLine(sys.stderr)
        try:
            yield line.tell
        finally:
            line.clear()
    else:
        yield silent


def _tell_window(progress: Progress) -> None:
    from cjm_desktop.session.told_progress import told_progress

    sys.stdout.write(f"{told_progress(progress)}\n")
    sys.stdout.flush()


class TerminalLine:
    """One line on a terminal that is written over; the first after half a second."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._start = perf_counter()
        self._length = 0

    def tell(self, progress: Progress) -> None:
        """Say how far the work is."""
        if perf_counter() - self._start > _SOON:
            self._show(progress_words(progress))

    def clear(self) -> None:
        """Leave nothing behind."""
        if self._length:
            self._show("")
            self._stream.write("\r")
            self._stream.flush()

    def _show(self, words: str) -> None:
        self._stream.write(f"\r{words.ljust(self._length)}")
        self._stream.flush()
        self._length = len(words)


def progress_words(progress: Progress) -> str:
    """Return how far work is, in a few words."""
    words: str = progress.stage
    if progress.page and progress.pages > 1:
        words += f" page {progress.page} of {progress.pages}"
    if progress.share is not None:
        words += f", {progress.share:.0%}"
    return words
