"""Routes drawn with the pen, and several journeys: made, switched, renamed, put in order."""

from typing import Final

from gestures.choices import answers, spots, texts
from gestures.machine import GestureMachine
from hypothesis import strategies as st
from hypothesis.stateful import rule
from PySide6.QtCore import QPoint, Qt
from spots import Spot

_DEEDS: Final = (
    *("journey.duplicate", "journey.next", "journey.previous", "journey.add_empty"),
    *("journey.next", "journey.future", "journey.delete", "journey.details"),
)
_ENDINGS: Final = ("Return", "Escape", "Backspace", "Ctrl+Z", "Tab")


class JourneyGestures(GestureMachine):
    @rule(way=st.lists(spots, min_size=1, max_size=4), ending=st.sampled_from(_ENDINGS))
    def draw_route(self, way: list[Spot], ending: str) -> None:
        with self.step():
            self.hand.act("route.draw")
            for spot in way:
                self.hand.click(spot)
            self.hand.press(ending)

    @rule(names=st.lists(st.sampled_from(_DEEDS), min_size=1, max_size=3), answer=answers)
    def turn_to_journeys(self, names: list[str], answer: list[int]) -> None:
        with self.step(answer):
            for name in names:
                self.hand.act(name)

    @rule(
        number=st.integers(0, 5),
        deed=st.sampled_from(("click", "drag", "rename", "menu")),
        name=texts,
        answer=answers,
    )
    def use_tab(self, number: int, deed: str, name: str, answer: list[int]) -> None:
        with self.step(answer):
            place, other = self._tab(number), self._tab(number + 1)
            match deed:
                case "click":
                    self.hand.click_at(place)
                case "drag":
                    self.hand.drag_at(place, other + QPoint(20, 0))
                case "rename":
                    self.hand.click_at(place, twice=True)
                    self.hand.type(name)
                    self.hand.press("Return")
                case _:
                    self.hand.click_at(place, Qt.MouseButton.RightButton)

    def _tab(self, number: int) -> QPoint:
        """Return where on the screen one of the tabs is that are not scrolled out of view."""
        tabs = self.program.page.bottom_bar.tabs
        places = [tabs.tabRect(index).center() for index in range(tabs.count())]
        seen = [place for place in places if tabs.rect().contains(place)] or [tabs.rect().center()]
        return tabs.mapToGlobal(seen[number % len(seen)])
