"""Filters, searching and replacing, the command palette."""

from typing import Final

from gestures.choices import answers, texts
from gestures.machine import GestureMachine
from hypothesis import strategies as st
from hypothesis.stateful import rule
from person import middle_of
from PySide6.QtWidgets import QApplication

from cjm_desktop.model.filtering import Facet
from cjm_desktop.model.texts import row_spots
from cjm_desktop.ui.finding.filter_bar import FilterBar

_FACETS: Final[tuple[Facet, ...]] = ("personas", "channels", "evidence", "tags", "moments")
_ticks = st.lists(st.integers(1, 6), min_size=1, max_size=3)
_endings = st.sampled_from(("", "Escape", "view.everything", "view.filter"))


class FindingGestures(GestureMachine):
    @rule(facet=st.sampled_from(_FACETS), ticks=_ticks, ending=_endings)
    def filter(self, facet: Facet, ticks: list[int], ending: str) -> None:
        """Tick values of a facet; what fades is not changed."""
        with self.looking_only(ticks):
            page = self.program.page
            if not any(bar.isVisible() for bar in page.findChildren(FilterBar)):
                self.hand.act("view.filter")
            menu = page.findChildren(FilterBar)[-1].menu_of(facet)
            if menu.isEnabled() and menu.isVisible():
                self.person.click(middle_of(menu))
                self.hand.answering.answer_menus()
            if "." in ending:
                self.hand.act(ending)
            elif ending:
                self.hand.press(ending)

    @rule(what=st.sampled_from("aetz4"), steps=st.lists(st.sampled_from(("F3", "Shift+F3"))))
    def search(self, what: str, steps: list[str]) -> None:
        with self.step():  # which shows hidden rows
            self.hand.canvas.setFocus()
            self.hand.press("Ctrl+F")
            self.hand.type(what)
            self.hand.press(*steps, "Escape")

    @rule(what=st.sampled_from("aetz4"), by=texts, every=st.booleans())
    def replace(self, what: str, by: str, every: bool) -> None:
        """Put something else in its place, here or everywhere."""
        with self.step():
            self.hand.canvas.setFocus()
            self.hand.press("Ctrl+H")
            self.hand.type(what)
            self.hand.press("Tab")
            self.hand.type(by)
            # Beside the field stand the buttons that replace one, and all.
            ending = ("Tab", "Tab", "Space") if every else ("Return", "Return")
            self.hand.press(*ending, "Escape")

    @rule(number=st.integers(0, 300), answer=answers)
    def run_from_palette(self, number: int, answer: list[int]) -> None:
        with self.step(answer):
            self.hand.choose_in_palette(number)

    @rule(number=st.integers(0, 300), steps=st.lists(st.sampled_from(("Down", "Up", "Tab"))))
    def go_to_a_card(self, number: int, steps: list[str]) -> None:
        with self.step():  # which shows hidden rows
            self.hand.canvas.setFocus()
            self.hand.press("Ctrl+K")
            self.hand.type(self._words(number)[:20])
            self.hand.press(*steps, "Return", "Escape")

    @rule(text=texts, steps=st.lists(st.sampled_from(("Down", "PageDown", "Up"))))
    def leave_the_palette(self, text: str, steps: list[str]) -> None:
        """The keyboard comes back to where it was."""
        with self.looking_only():
            self.hand.canvas.setFocus()
            self.hand.press("Ctrl+K")
            self.hand.type(text)
            self.hand.press(*steps, "Escape")
            assert QApplication.focusWidget() is self.hand.canvas

    def _words(self, number: int) -> str:
        """Return the words of one of the cards of the journey."""
        found = [spot.text for row in self.program.journey.rows for spot in row_spots(row)[0]]
        return " ".join(found[number % len(found)].split()) if found else ""
