"""A thread for work on files, so that a slow disk never holds up the window."""

import time
from collections.abc import Callable
from functools import partial
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

Result = TypeVar("Result")
_Step = Callable[[], None]

make_way = partial(time.sleep, 0)
"""What long work in Python does now and then in such a thread, so that the window goes on."""


class FileThread(QObject):
    """Does one piece of work after another; answers come back in the thread of this object.

    The thread begins with the first work and ends with ``close``.
    """

    _answered = Signal()

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._work: SimpleQueue[_Step | None] = SimpleQueue()
        self._answers: SimpleQueue[_Step] = SimpleQueue()
        self._unanswered = 0
        self._thread: Thread | None = None
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether there is work of which the answer has not come yet."""
        return self._unanswered > 0

    def submit(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do work after all that was submitted before; then call one of the two, in this thread."""

        def step() -> None:
            try:
                result = work()
            except Exception as error:  # whatever it is, it must be told where the work was asked
                failure = error
                self._answers.put(lambda: failed(failure))
            else:
                self._answers.put(lambda: done(result))
            self._answered.emit()

        self._unanswered += 1
        self._work.put(step)
        if self._thread is None:
            self._thread = Thread(target=self._run, name=self.objectName(), daemon=True)
            self._thread.start()

    def wait(self) -> None:
        """Wait until all work is done and answered, also what the answers ask for."""
        while self._unanswered:
            self._answer(self._answers.get())

    def close(self) -> None:
        """Wait for all work and end the thread; submitting again begins another."""
        self.wait()
        if self._thread is not None:
            self._work.put(None)
            self._thread.join()
            self._thread = None

    def _run(self) -> None:
        while (step := self._work.get()) is not None:
            step()

    def _deliver(self) -> None:
        while True:
            try:
                answer = self._answers.get_nowait()
            except Empty:  # a wait has taken it
                return
            self._answer(answer)

    def _answer(self, answer: _Step) -> None:
        self._unanswered -= 1
        answer()
