"""The guide: six steps from principles to actions, each with how far it is and the way there."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cjm_desktop.model.guiding import progress
from cjm_desktop.model.method_words import GUIDE_STEPS, GuideStep
from cjm_desktop.model.questions import find_journey
from cjm_desktop.ui.bench import Bench
from cjm_desktop.ui.focus import bring_into_view
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.guide.deeds import call_done, go_to
from cjm_desktop.ui.guide.ending import GuideEnding
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
        self._is_begun = False  # that progress was shown
        self._stood_in = False  # gain, for the details
        self._summary = note_label()
        self.rows: Final = {
            step: StepRow(step, number) for number, step in enumerate(GUIDE_STEPS, 1)
        }
        self.ending: Final = GuideEnding(bench)
        self._lay_out()

    def refresh(self) -> None:
        """Show how far the journey at hand is."""
        project = self.store.project
        journey = find_journey(project, self.store.selection.journey)
        if journey is None:
            return
        found = progress(project, journey)
        done = sum(each.is_done for each in found)
        before, self._next = (
            self._next,
            next((each.step for each in found if not each.is_done), None),
        )
        self._summary.setText(self._summary_words(done))
        for each in found:
            self.rows[each.step].show_progress(each, is_next=each.step == self._next)
        self.ending.setVisible(self._next is None)
        if before != self._next or not self._is_begun:
            self._is_begun = True
            QTimer.singleShot(0, self, self._come_to_next)  # when all has its place

    def take_focus(self) -> None:
        """Put the keyboard on the button of the step to do next."""
        row = self.rows[self._next] if self._next is not None else None
        button = row.next_button if row is not None else self.ending.export
        button.setFocus(Qt.FocusReason.TabFocusReason)
        QTimer.singleShot(0, self, self._come_to_next)

    def _come_to_next(self) -> None:
        """Scroll to the step to do next, or to what comes after the last one."""
        bring_into_view(self.rows[self._next] if self._next is not None else self.ending)

    def _summary_words(self, done: int) -> str:
        if self._next is None:
            return self.tr("All six steps are done.")
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
        column.addWidget(self.ending)
        column.addStretch(1)
        self.column.addWidget(scrolled(content), 1)

    def _on_begun(self, step: GuideStep) -> None:
        self._make_room(step)
        go_to(self._bench, step)

    def _make_room(self, step: GuideStep) -> None:
        """Have the details back in which gain stood in their place, and remember when it will."""
        workspace = self._bench.page.workspace if self._bench.page is not None else None
        if workspace is None:
            return
        if step != "opportunities" and self._stood_in:
            workspace.exchange("gain", "details")
            self._stood_in = False
        elif step == "opportunities" and workspace.is_wide:
            self._stood_in = self._stood_in or workspace.shows("details")

    def _on_called(self, step: GuideStep, done: bool) -> None:
        call_done(self.commands, step, done=done)
