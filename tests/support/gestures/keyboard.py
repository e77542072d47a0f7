"""Keys, typing, actions, undo, and what assistive technology asks."""

from gestures.choices import answers, endings, keys, spots, texts
from gestures.machine import GestureMachine
from hypothesis import strategies as st
from hypothesis.stateful import rule
from PySide6.QtGui import QAccessible
from spots import Spot

from cjm_desktop.ui.canvas.accessible import PartAccessible


class KeyGestures(GestureMachine):
    @rule(pressed=st.lists(keys, min_size=1, max_size=4), answer=answers)
    def press(self, pressed: list[str], answer: list[int]) -> None:
        with self.step(answer):
            self.hand.press(*pressed)

    @rule(text=texts, ending=endings)
    def type(self, text: str, ending: str) -> None:
        with self.step():
            self.hand.type(text)
            self.hand.press(*filter(None, (ending,)))

    @rule(spot=spots, text=texts)
    def type_and_give_up(self, spot: Spot, text: str) -> None:
        """Escape leaves what was typed, wherever that would have gone."""
        with self.step():
            self.hand.click(spot)
            self.program.assembly.bench.commands.finish_editing()
            before = self.program.project
            self.hand.press("F2")
            if self.hand.is_typing():
                self.hand.type(text)
                self.hand.press("Escape")
                assert not self.hand.is_typing(), "Escape left the field open"
                assert self.program.project is before, "what was given up was kept"

    @rule(number=st.integers(0, 300), answer=answers)
    def do(self, number: int, answer: list[int]) -> None:
        with self.step(answer):
            self.hand.trigger(number)

    @rule(steps=st.integers(1, 5), back=st.booleans())
    def undo_or_redo(self, steps: int, back: bool) -> None:
        with self.step():
            self.hand.canvas.setFocus()
            self.hand.press(*["Ctrl+Z" if back else "Ctrl+Shift+Z"] * steps)

    @rule(number=st.integers(0, 300), deed=st.integers(0, 2))
    def act_as_a_reader(self, number: int, deed: int) -> None:
        """Do what assistive technology offers for one of the parts of the map."""
        with self.step():
            table = QAccessible.queryAccessibleInterface(self.hand.canvas)
            part = table.child(number % table.childCount())
            if isinstance(part, PartAccessible):
                names = part._actions.actionNames()
                if names:
                    part._actions.doAction(names[deed % len(names)])
