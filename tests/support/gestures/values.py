"""Scores and the points of curves: dragged, typed, moved by keys."""

from typing import Final

from gestures.choices import NUMBERS, endings, shares, spots, texts
from gestures.machine import GestureMachine
from hypothesis import strategies as st
from hypothesis.stateful import rule
from spots import Spot

_NUDGES: Final = (
    *("Up", "Down", "Shift+Up", "Shift+Down", "PageUp", "PageDown", "Plus", "Minus"),
    *("Left", "Right", "Shift+Left", "Shift+Right", "Tab", "Shift+Tab", "Insert", "Delete"),
)
_numbers = st.sampled_from(NUMBERS)
_handles = st.builds(Spot, st.just("score or point"), st.integers(0, 60), shares, shares)
_value_cells = st.sampled_from(("score cell", "curve cell", "metric cell"))
_cells = st.builds(Spot, _value_cells, st.integers(0, 60), shares, shares)


class ValueGestures(GestureMachine):
    @rule(handle=_handles, right=st.integers(-200, 200), down=st.integers(-80, 80), there=spots)
    def drag_value(self, handle: Spot, right: int, down: int, there: Spot) -> None:
        """Drag it a bit, and then perhaps far away."""
        with self.step():
            self.hand.drag_by(handle, right, down)
            self.hand.drag(handle, [there])

    @rule(cell=_cells | _handles, opening=st.sampled_from(("", "Return", "F2")), text=_numbers,
          ending=endings)  # fmt: skip
    def type_value(self, cell: Spot, opening: str, text: str, ending: str) -> None:
        with self.step():
            self.hand.click(cell)
            self.hand.press(*filter(None, (opening,)))
            self.hand.type(text)
            self.hand.press(*filter(None, (ending,)))

    @rule(held=_handles, keys=st.lists(st.sampled_from(_NUDGES), min_size=1, max_size=5))
    def move_value(self, held: Spot, keys: list[str]) -> None:
        with self.step():
            self.hand.click(held)
            self.hand.press(*keys)

    @rule(
        number=st.integers(0, 60),
        right=shares,
        down=shares,
        by=st.sampled_from(("double click", "key", "action")),
        keys=st.lists(st.sampled_from(_NUDGES), max_size=3),
        text=texts,
    )
    def add_point(
        self, number: int, right: float, down: float, by: str, keys: list[str], text: str
    ) -> None:
        with self.step():
            cell = Spot("curve cell", number, right, down)
            if by == "double click":
                self.hand.double_click(cell)
                self.hand.type(text)
            else:
                self.hand.click(cell)
                self.hand.press("Plus") if by == "key" else self.hand.act("insert.point")
            self.hand.press(*keys)
