"""Random gestures on the real window: whatever was done, all of it hangs together and goes back.

Each run is a document, a window and some thirty gestures with mouse and keyboard; after each of
them the laws of ``window_laws`` hold. What fails is printed step by step, as few as can be.
``CJM_GESTURES=500`` makes five hundred longer runs, others each time, and prints what fails as it
was.
"""

import os
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pytest
from errands import THINGS_FROM_ELSEWHERE, Errands
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)
from laws import check_integrity
from person import MODIFIERS, NONE, Person
from program import start_program
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import capture_exceptions
from pytestqt.logging import _QtMessageCapture
from pytestqt.qtbot import QtBot
from restless import Restless
from sample import sample_project
from spots import THINGS, Spot
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

RUNS: Final = int(os.environ.get("CJM_GESTURES", "0"))
SIZE: Final = (1366, 768)
KEYS: Final = (
    *("Up", "Down", "Left", "Right", "Home", "End", "PageUp", "PageDown"),
    *("Ctrl+Up", "Ctrl+Down", "Ctrl+Left", "Ctrl+Right", "Ctrl+Home", "Ctrl+End"),
    *("Shift+Up", "Shift+Down", "Shift+Left", "Shift+Right"),
    *("Alt+Up", "Alt+Down", "Alt+Left", "Alt+Right"),
    *("Alt+Shift+Up", "Alt+Shift+Down", "Alt+Shift+Left", "Alt+Shift+Right"),
    *("Ctrl+Shift+Up", "Ctrl+Shift+Down", "Ctrl+Shift+Left", "Ctrl+Shift+Right"),
    *("Tab", "Shift+Tab", "Return", "Ctrl+Return", "Shift+Return", "Ctrl+Shift+Return"),
    *("F2", "Shift+F2", "Escape", "Delete", "Backspace", "Insert", "Space", "F3", "Shift+F3"),
    *("Ctrl+A", "Ctrl+C", "Ctrl+X", "Ctrl+V", "Ctrl+Shift+V", "Ctrl+D", "Ctrl+M", "Ctrl+T"),
    *("Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z", "Ctrl+F", "Ctrl+H", "Ctrl+K", "Ctrl+G", "Ctrl+I"),
    *("Ctrl+Shift+O", "Ctrl+Shift+F", "Ctrl+Shift+G", "Ctrl+Shift+K", "Ctrl+Shift+L"),
    *("Ctrl+9", "Ctrl+Shift+U", "Ctrl+0", "Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+Plus", "Ctrl+Minus"),
    *("Ctrl+Shift+N", "Ctrl+PageUp", "Ctrl+PageDown", "Ctrl+J", "Ctrl+S"),
)
TEXTS: Final = ("a", "Asks a friend", "7", "-1", "42", "", "x; y", "ü漢")

shares = st.sampled_from((0.5, 0.02, 0.25, 0.75, 0.98))
spots = st.builds(Spot, st.sampled_from(THINGS), st.integers(0, 60), shares, shares)
ways = st.lists(spots, min_size=1, max_size=3)
answers = st.lists(st.integers(0, 12), min_size=1, max_size=3)
held = st.sampled_from((NONE, *MODIFIERS.values()))
things = st.sampled_from(tuple(THINGS_FROM_ELSEWHERE))


class GestureMachine(RuleBasedStateMachine):
    """One window with a map in it, and somebody restless."""

    def __init__(
        self, app: QApplication, qtbot: QtBot, folder: Path, messages: _QtMessageCapture
    ) -> None:
        super().__init__()
        self._messages = messages
        self._known_messages = len(messages.records)
        self.program = start_program(app, folder, SIZE)
        qtbot.waitUntil(self.program.window.isActiveWindow)
        self.hand = Restless(self.program, Person(qtbot, self.program.window))
        self.is_sound = False

    @initialize(project=st.sampled_from((sample_project, lambda: example_project("en"))))
    def open(self, project: Callable[[], Project]) -> None:
        self.program.session.start(project())
        self.program.assembly.pages.show_map()
        self.hand.canvas.animated = False
        self.program.settle()
        self.writer = ProjectWriter()
        self.trail = Trail(self.program.store)
        self.errands = Errands(self.program, self.hand)

    # Mouse

    @rule(spot=spots, keys=held)
    def click(self, spot: Spot, keys: Qt.KeyboardModifier) -> None:
        with self.step():
            self.hand.click(spot, keys)

    @rule(spot=spots)
    def double_click(self, spot: Spot) -> None:
        with self.step():
            self.hand.double_click(spot)

    @rule(start=spots, way=ways, keys=held)
    def drag(self, start: Spot, way: list[Spot], keys: Qt.KeyboardModifier) -> None:
        with self.step():
            self.hand.drag(start, way, keys)

    @rule(start=spots, right=st.integers(-3, 3), down=st.integers(-3, 3))
    def drag_out_of_the_window(self, start: Spot, right: int, down: int) -> None:
        with self.step():
            self.hand.drag_out(start, QPoint(right, down) * 400)

    @rule(start=spots, way=ways)
    def drag_and_give_up(self, start: Spot, way: list[Spot]) -> None:
        with self.step():
            self.hand.give_up(start, way)

    @rule(spot=spots, notches=st.integers(-3, 3), keys=held)
    def wheel(self, spot: Spot, notches: int, keys: Qt.KeyboardModifier) -> None:
        with self.step():
            self.hand.wheel(spot, notches, keys)

    @rule(spot=spots, answer=answers)
    def choose_in_menu(self, spot: Spot, answer: list[int]) -> None:
        with self.step(answer):
            self.hand.ask_menu(spot)

    @rule(number=st.integers(0, 60), text=st.sampled_from(TEXTS), answer=answers)
    def use_control(self, number: int, text: str, answer: list[int]) -> None:
        with self.step(answer):
            self.hand.use_control(number, text)

    # Keyboard

    @rule(keys=st.lists(st.sampled_from(KEYS), min_size=1, max_size=4), answer=answers)
    def press(self, keys: list[str], answer: list[int]) -> None:
        with self.step(answer):
            self.hand.press(*keys)

    @rule(text=st.sampled_from(TEXTS), ending=st.sampled_from(("Return", "Escape", "Tab", "")))
    def type(self, text: str, ending: str) -> None:
        with self.step():
            self.hand.type(text)
            self.hand.press(*filter(None, (ending,)))

    @rule(number=st.integers(0, 300), answer=answers)
    def do(self, number: int, answer: list[int]) -> None:
        with self.step(answer):
            self.hand.trigger(number)

    @rule(number=st.integers(0, 300), answer=answers)
    def choose_in_palette(self, number: int, answer: list[int]) -> None:
        with self.step(answer):
            self.hand.choose_in_palette(number)

    @rule(steps=st.integers(1, 5), back=st.booleans())
    def undo_or_redo(self, steps: int, back: bool) -> None:
        with self.step():
            self.hand.canvas.setFocus()
            self.hand.press(*["Ctrl+Z" if back else "Ctrl+Shift+Z"] * steps)

    @rule()
    def look(self) -> None:
        """See that what was painted bit by bit is what is painted at once."""
        with self.step():
            self.hand.compare_pixels()

    @contextmanager
    def step(self, answer: list[int] | None = None) -> Iterator[None]:
        """Do something, answer what opens, and let everything happen that was put off."""
        self.is_sound = False
        self.hand.ready(answer or [0])
        with capture_exceptions() as raised:
            yield
            self.hand.answer_menus()
            self.program.settle()
            self.hand.come_back()
        assert not raised, "".join(traceback.format_exception(raised[0][1]))
        if not self.program.assembly.bench.shows_map:
            self.program.assembly.pages.back_to_map()

    # Laws

    @invariant()
    def all_hangs_together(self) -> None:
        store, canvas = self.program.store, self.hand.canvas
        if not hasattr(self, "trail"):
            return
        news = [r for r in self._messages.records[self._known_messages :] if not r.ignored]
        assert not [r.message for r in news if r.matches_level("WARNING")]
        self.trail.check()
        check_integrity(store.project)
        check_file(store, self.writer)
        check_selection(store)
        check_layout(canvas)
        check_table(canvas)
        check_idle()
        check_actions(self.program.assembly)
        self.hand.check_rest()
        self.is_sound = True

    def teardown(self) -> None:
        try:
            if self.is_sound:
                self.hand.hands.pen.cancel()
                self.program.assembly.bench.commands.finish_editing()
                self.trail.walk_to_the_ends()
                self.program.settle()
                check_layout(self.hand.canvas)
        finally:
            self.hand.stop()
            self.program.end()


class BusyGestureMachine(GestureMachine):
    """Does in the long runs also what takes several gestures."""

    @rule(thing=things, answer=answers)
    def paste_from_elsewhere(self, thing: str, answer: list[int]) -> None:
        with self.step(answer):
            self.errands.paste(thing)

    @rule(thing=things, way=ways, answer=answers)
    def drop_from_elsewhere(self, thing: str, way: list[Spot], answer: list[int]) -> None:
        with self.step(answer):
            self.errands.drop(thing, way)

    @rule(
        way=st.lists(spots, min_size=1, max_size=4),
        ending=st.sampled_from(("Return", "Escape", "Backspace", "Ctrl+Z", "Tab")),
    )
    def draw_route(self, way: list[Spot], ending: str) -> None:
        with self.step():
            self.errands.draw_route(way, ending)

    @rule(what=st.sampled_from("aetz4"), by=st.sampled_from(TEXTS), every=st.booleans())
    def replace(self, what: str, by: str, every: bool) -> None:
        with self.step():
            self.errands.replace(what, by, every=every)

    @rule(
        number=st.integers(0, 5),
        deed=st.sampled_from(("click", "drag", "rename", "menu")),
        name=st.sampled_from(TEXTS),
        answer=answers,
    )
    def use_tab(self, number: int, deed: str, name: str, answer: list[int]) -> None:
        with self.step(answer):
            self.errands.use_tab(number, deed, name)

    @rule(number=st.integers(0, 300), deed=st.integers(0, 2))
    def act_as_a_reader(self, number: int, deed: int) -> None:
        with self.step():
            self.errands.act_as_a_reader(number, deed)

    @rule(number=st.integers(0, 3))
    def resize(self, number: int) -> None:
        with self.step():
            self.errands.resize(number)


@pytest.fixture
def listening() -> Iterator[None]:
    """Somebody who listens to the window, as a screen reader does."""
    QAccessible.setActive(True)
    QApplication.setCursorFlashTime(0)
    yield
    QAccessible.setActive(False)


@pytest.mark.qt_log_ignore("This plugin does not support", "occurs outside target window")
@pytest.mark.usefixtures("listening")
def test_random_gestures(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, qtlog: _QtMessageCapture
) -> None:
    kind: type[GestureMachine] = BusyGestureMachine if RUNS else GestureMachine

    class Machine(kind):  # type: ignore[misc, valid-type] # as long or short as was asked for
        def __init__(self) -> None:
            super().__init__(qapp, qtbot, tmp_path, qtlog)

    run_state_machine_as_test(
        Machine,
        settings=settings(
            max_examples=RUNS or 6,
            stateful_step_count=40 if RUNS else 30,
            derandomize=not RUNS,
            deadline=None,
            database=None,
            report_multiple_bugs=False,
            phases=(Phase.generate,) if RUNS else (Phase.generate, Phase.shrink),
            suppress_health_check=list(HealthCheck),
        ),
    )
