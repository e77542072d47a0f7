"""Several cards, phases or rows at once: picked, and something made of them."""

from typing import Final

from gestures.choices import answers, texts
from gestures.machine import GestureMachine
from hypothesis import strategies as st
from hypothesis.stateful import rule
from person import MODIFIERS
from spots import Spot, Thing

_CARDS: Final = (
    *("card.merge", "card.split", "edit.duplicate", "edit.delete", "insert.card"),
    *("copy.right", "copy.left", "copy.up", "copy.down", "copy.journey"),
    *("stretch.more", "stretch.fewer", "stretch.earlier", "stretch.later"),
)
_PHASES: Final = (
    *("phase.merge", "phase.split", "phase.collapse", "phase.absent", "edit.duplicate"),
    *("phase.wider", "phase.narrower", "phase.automatic", "edit.delete", "insert.phase_before"),
    *("group.make", "group.with_next", "group.dissolve", "edit.text"),
)
_GROUPS: Final = ("group.dissolve", "group.with_next", "edit.text", "edit.delete", "phase.collapse")
_ROWS: Final = (
    *("rows.hide", "rows.pin", "rows.collapse", "rows.show_all", "rows.hidden", "rows.above"),
    *("edit.duplicate", "edit.delete", "edit.text", "rows.automatic"),
)
_numbers = st.lists(st.integers(0, 60), min_size=1, max_size=3)
_with = st.sampled_from((MODIFIERS["Ctrl"], MODIFIERS["Shift"]))


def _some_of(names: tuple[str, ...]) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(names), min_size=1, max_size=3)


class ThingGestures(GestureMachine):
    def _pick(self, thing: Thing, numbers: list[int], *, by: object) -> None:
        first, *others = numbers
        self.hand.click(Spot(thing, first))
        for number in others:
            self.hand.click(Spot(thing, number), by)  # type: ignore[arg-type] # one of Qt's

    def _do(self, names: list[str], name: str) -> None:
        for each in names:
            if self.hand.act(each) and self.hand.is_typing():
                self.hand.type(name)
                self.hand.press("Return")

    @rule(numbers=_numbers, by=_with, names=_some_of(_CARDS), text=texts, answer=answers)
    def make_of_cards(
        self, numbers: list[int], by: object, names: list[str], text: str, answer: list[int]
    ) -> None:
        with self.step(answer):
            self._pick("card", numbers, by=by)
            self._do(names, text)

    @rule(number=st.integers(0, 60), lines=st.lists(texts, min_size=2, max_size=3))
    def write_lines_and_split(self, number: int, lines: list[str]) -> None:
        with self.step():
            self.hand.click(Spot("card", number))
            self.hand.press("F2")
            for line in lines:
                self.hand.type(line)
                self.hand.press("Shift+Return")
            self.hand.press("Return")
            self.hand.act("card.split")

    @rule(numbers=_numbers, by=_with, names=_some_of(_PHASES), name=texts, answer=answers)
    def make_of_phases(
        self, numbers: list[int], by: object, names: list[str], name: str, answer: list[int]
    ) -> None:
        with self.step(answer):
            self._pick("phase", numbers, by=by)
            self._do(names, name)

    @rule(number=st.integers(0, 60), width=st.integers(1, 3), names=_some_of(_GROUPS), name=texts)
    def make_a_group(self, number: int, width: int, names: list[str], name: str) -> None:
        """Group some phases, name the group, and go on with it."""
        with self.step():
            self._pick("phase", [number, number + width], by=MODIFIERS["Shift"])
            self._do(["group.make"], name)
            self.hand.click(Spot("group", number))
            self._do(names, name)

    @rule(numbers=_numbers, by=_with, names=_some_of(_ROWS), name=texts, answer=answers)
    def make_of_rows(
        self, numbers: list[int], by: object, names: list[str], name: str, answer: list[int]
    ) -> None:
        with self.step(answer):
            self._pick("row head", numbers, by=by)
            self._do(names, name)
