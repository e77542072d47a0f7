"""Something else in the middle of a drag, a route or a text: Escape, undo, another button."""

from typing import Final

from gestures.choices import keys, spots, texts, ways
from gestures.machine import GestureMachine
from hypothesis import strategies as st
from hypothesis.stateful import rule
from person import Button
from spots import Spot

_BY_ACTION: Final = ("edit.undo", "edit.redo", "edit.delete", "journey.next", "view.fit_page")
_UNDOING: Final = ("Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Z", "Delete", "Escape")


class Interruptions(GestureMachine):
    @rule(start=spots, way=ways)
    def drag_and_give_up(self, start: Spot, way: list[Spot]) -> None:
        with self.step():
            self.hand.give_up(start, way)

    @rule(start=spots, way=ways, pressed=st.sampled_from(_UNDOING) | keys)
    def press_while_dragging(self, start: Spot, way: list[Spot], pressed: str) -> None:
        """Keys change nothing under what is dragged; it lands as if they had not been pressed."""
        with self.step(), self.hand.dragging(start, way) as gesture:
            before = self.program.project
            self.hand.press(pressed)
            assert gesture is None or self.program.project is before, "a key changed it meanwhile"

    @rule(start=spots, way=ways, name=st.sampled_from(_BY_ACTION))
    def act_while_dragging(self, start: Spot, way: list[Spot], name: str) -> None:
        """As assistive technology does, and menus of the desktop."""
        with self.step(), self.hand.dragging(start, way):
            self.hand.act(name)

    @rule(start=spots, way=ways, other=spots, notches=st.integers(-2, 2))
    def use_the_other_hand(self, start: Spot, way: list[Spot], other: Spot, notches: int) -> None:
        with self.step(), self.hand.dragging(start, way):
            self.person.wheel(self.hand.at(other), notches)
            self.person.click(self.hand.at(other), Button.RightButton)

    @rule(way=st.lists(spots, min_size=1, max_size=3), pressed=keys, rest=ways)
    def press_while_drawing(self, way: list[Spot], pressed: str, rest: list[Spot]) -> None:
        with self.step():
            self.hand.act("route.draw")
            for spot in way:
                self.hand.click(spot)
            self.hand.press(pressed)
            for spot in rest:
                self.hand.click(spot)

    @rule(spot=spots, text=texts, pressed=keys, rest=texts)
    def press_while_typing(self, spot: Spot, text: str, pressed: str, rest: str) -> None:
        with self.step():
            self.hand.double_click(spot)
            self.hand.type(text)
            self.hand.press(pressed)
            self.hand.type(rest)
