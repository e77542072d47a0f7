"""One window with a map in it, somebody restless, and what has to hold after each gesture."""

import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant
from laws import check_integrity
from person import Person
from program import start_program
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import capture_exceptions
from pytestqt.logging import _QtMessageCapture
from pytestqt.qtbot import QtBot
from restless import Restless
from sample import sample_project
from trail import Trail
from window_laws import (
    check_actions,
    check_file,
    check_idle,
    check_layout,
    check_selection,
    check_table,
)

from cjm_desktop.model.document import Project
from cjm_desktop.session.templates import example_project
from cjm_desktop.storage.writing import ProjectWriter

SIZE = (1366, 768)


class GestureMachine(RuleBasedStateMachine):
    """Begins with a map and ends with undo and redo to the ends; what is done, others add."""

    def __init__(
        self, app: QApplication, qtbot: QtBot, folder: Path, messages: _QtMessageCapture
    ) -> None:
        super().__init__()
        self._messages = messages
        self._known_messages = len(messages.records)
        self.program = start_program(app, folder, SIZE)
        qtbot.waitUntil(self.program.window.isActiveWindow)
        self.person = Person(qtbot, self.program.window)
        self.hand = Restless(self.program, self.person)
        self._is_sound = False

    @initialize(project=st.sampled_from((sample_project, lambda: example_project("en"))))
    def open(self, project: Callable[[], Project]) -> None:
        self.program.session.start(project())
        self.program.assembly.pages.show_map()
        self.hand.canvas.animated = False
        self.program.settle()
        self._writer = ProjectWriter()
        self._trail = Trail(self.program.store)

    @contextmanager
    def step(self, answer: list[int] | None = None) -> Iterator[None]:
        """Do something, answer what opens, and let everything happen that was put off."""
        self._is_sound = False
        self.hand.answering.ready(answer or [0])
        with capture_exceptions() as raised:
            yield
            self.hand.answering.answer_menus()
            self.program.settle()
            self.hand.come_back()
        assert not raised, "".join(traceback.format_exception(raised[0][1]))
        if not self.program.assembly.bench.shows_map:
            self.program.assembly.pages.back_to_map()

    @contextmanager
    def looking_only(self, answer: list[int] | None = None) -> Iterator[None]:
        """Do something that may change nothing in the document."""
        with self.step(answer):
            self.program.assembly.bench.commands.finish_editing()
            before = self.program.project
            yield
        assert self.program.project is before, "looking changed the document"

    @invariant()
    def all_hangs_together(self) -> None:
        store, canvas = self.program.store, self.hand.canvas
        if not hasattr(self, "_trail"):
            return
        news = [r for r in self._messages.records[self._known_messages :] if not r.ignored]
        assert not [r.message for r in news if r.matches_level("WARNING")]
        self._trail.check()
        check_integrity(store.project)
        check_file(store, self._writer)
        check_selection(store)
        check_layout(canvas)
        check_table(canvas)
        check_idle()
        check_actions(self.program.assembly)
        self.hand.check_rest()
        self._is_sound = True

    def teardown(self) -> None:
        try:
            if self._is_sound:
                self.hand.hands.pen.cancel()
                self.program.assembly.bench.commands.finish_editing()
                self._trail.walk_to_the_ends()
                self.program.settle()
                check_layout(self.hand.canvas)
        finally:
            self.hand.answering.stop()
            self.program.end()
