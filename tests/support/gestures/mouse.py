"""Clicks, drags, the wheel and menus, wherever on the map."""

from gestures.choices import answers, held, spots, texts, ways
from gestures.machine import GestureMachine
from hypothesis import strategies as st
from hypothesis.stateful import rule
from PySide6.QtCore import QPoint, Qt
from spots import Spot


class MouseGestures(GestureMachine):
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

    @rule(spot=spots, notches=st.integers(-3, 3), keys=held)
    def wheel(self, spot: Spot, notches: int, keys: Qt.KeyboardModifier) -> None:
        with self.step():
            self.hand.wheel(spot, notches, keys)

    @rule(spot=spots, answer=answers)
    def choose_in_menu(self, spot: Spot, answer: list[int]) -> None:
        with self.step(answer):
            self.hand.ask_menu(spot)

    @rule(number=st.integers(0, 60), text=texts, answer=answers)
    def use_control(self, number: int, text: str, answer: list[int]) -> None:
        with self.step(answer):
            self.hand.use_control(number, text)

    @rule(number=st.integers(0, 3))
    def resize(self, number: int) -> None:
        with self.step():
            sizes = ((1366, 768), (1000, 640), (1280, 720), (1700, 1000))
            self.program.window.resize(*sizes[number])

    @rule()
    def look(self) -> None:
        """See that what was painted bit by bit is what is painted at once."""
        with self.step():
            self.hand.compare_pixels()
