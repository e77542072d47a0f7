"""The guide: six steps from principles to actions, each with how far it is and the way there."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cjm_desktop.model.guiding import progress
from cjm_desktop.model.method_words import GUIDE_STEPS, GuideStep
from cjm_desktop.model.questions import find_journey
from cjm_desktop.ui.bench import Bench
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.guide.deeds import call_done, go_to
from cjm_desktop.ui.guide.steps import StepRow
from cjm_desktop.ui.panels.form import note_label
from cjm_desktop.ui.panels.panel import Panel
from cjm_desktop.ui.panels.scrolled import scrolled

_SIDE: Final = 14


class GuidePanel(Panel):
    """Leads through the method in its order, and never stands in the way of another one."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.store, bench.commands, QCoreApplication.translate("Panels", "Guide"))
        self._bench = bench
        self._next: GuideStep | None = None
        self._summary = note_label()
        self.rows: Final = {
            step: StepRow(step, number) for number, step in enumerate(GUIDE_STEPS, 1)
        }
        self._lay_out()

    def refresh(self) -> None:
        """Show how far the journey at hand is."""
        project = self.store.project
        journey = find_journey(project, self.store.selection.journey)
        if journey is None:
            return
        found = progress(project, journey)
        done = sum(each.is_done for each in found)
        self._next = next((each.step for each in found if not each.is_done), None)
        self._summary.setText(self._summary_words(done))
        for each in found:
            self.rows[each.step].show_progress(each, is_next=each.step == self._next)

    def take_focus(self) -> None:
        """Put the keyboard on the button of the step to do next."""
        if self._next is None:
            super().take_focus()
        else:
            self.rows[self._next].next_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _summary_words(self, done: int) -> str:
        if self._next is None:
            return self.tr("All six steps are done. The review asks what is left.")
        text = self.tr("{done} of 6 steps done. Take them in any order; nothing is locked.")
        return text.format(done=done)

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(scaled(_SIDE), 0, scaled(_SIDE), scaled(_SIDE))
        column.setSpacing(0)
        self._summary.setContentsMargins(0, 0, 0, scaled(14))
        column.addWidget(self._summary)
        for row in self.rows.values():
            row.begun.connect(self._on_begun)
            row.called.connect(self._on_called)
            column.addWidget(row)
        column.addStretch(1)
        self.column.addWidget(scrolled(content), 1)

    def _on_begun(self, step: GuideStep) -> None:
        go_to(self._bench, step)

    def _on_called(self, step: GuideStep, done: bool) -> None:
        call_done(self.commands, step, done=done)
