"""The panel of the review: questions by rule, each with a jump and "not for us"."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from cjm_desktop.edits.waivers import ask_again, waive
from cjm_desktop.model.document import Project
from cjm_desktop.model.review.question import RULES, Question, Rule
from cjm_desktop.model.review.review import Review, waivers_of
from cjm_desktop.model.review.wording import said, wording_of
from cjm_desktop.ui.bench import Bench
from cjm_desktop.ui.commands import steps
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.language import interface_language
from cjm_desktop.ui.panels.form import note_label
from cjm_desktop.ui.panels.panel import Panel
from cjm_desktop.ui.panels.part_places import place_names, show_place
from cjm_desktop.ui.panels.review_rows import AsideRow, QuestionRow, RuleGroup, Told, wrapped_label
from cjm_desktop.ui.panels.reviewing import reviewing_of
from cjm_desktop.ui.panels.scrolled import scrolled
from cjm_desktop.ui.printing.fold import Fold

_SIDE: Final = 14


class ReviewPanel(Panel):
    """Shows what the rules ask, in the order of the method, and keeps no score."""

    def __init__(self, bench: Bench) -> None:
        self._reviewing = reviewing_of(bench)  # before the panel, which then finds it waiting
        super().__init__(
            bench.store, bench.commands, QCoreApplication.translate("Panels", "Review")
        )
        self._bench = bench
        self._language = interface_language(bench.settings.language)
        self._shown: tuple[Review, Project] | None = None
        self._groups: dict[Rule, RuleGroup] = {}
        self._empty_title = wrapped_label(13, 600)
        self._empty = note_label()
        self._aside = Fold(self.tr("Not for us"), keeps_summary=True)
        self._aside_rows: list[AsideRow] = []
        self._lay_out()
        self._reviewing.changed.connect(self._on_reviewed)

    def refresh(self) -> None:
        """Show the questions, or wait with them while somebody types."""
        if not self._reviewing.is_waiting or self._reviewing.review is None:
            self._reviewing.look()
        self._show()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Ask at once when the panel is opened: what was asked before may be of an older map."""
        self._reviewing.look()
        super().showEvent(event)

    def take_focus(self) -> None:
        """Put the keyboard on what shows the first question."""
        first = next((group.rows[0].show_button for group in self.groups()), None)
        if first is None:
            super().take_focus()
        else:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def groups(self) -> Sequence[RuleGroup]:
        """Return the rules that ask something, from above."""
        return [group for group in self._groups.values() if not group.isHidden()]

    def _lay_out(self) -> None:
        content = QWidget()
        self._content = QVBoxLayout(content)
        self._content.setContentsMargins(0, 0, 0, scaled(_SIDE))
        self._content.setSpacing(0)
        for label in (self._empty_title, self._empty):
            label.setContentsMargins(scaled(_SIDE), 0, scaled(_SIDE), scaled(4))
            self._content.addWidget(label)
        for rule in RULES:
            group = RuleGroup(rule, wording_of(rule, self._language).name)
            group.hide()
            group.shown.connect(self._on_shown)
            group.waived.connect(lambda question: self._waive(question.rule, question.about))
            group.waived_everywhere.connect(self._waive)
            self._groups[rule] = group
            self._content.addWidget(group)
        aside = QVBoxLayout()
        aside.setContentsMargins(scaled(_SIDE), scaled(4), scaled(_SIDE), 0)
        aside.addWidget(self._aside)
        self._content.addLayout(aside)
        self._content.addStretch(1)
        self.column.addWidget(scrolled(content), 1)

    def _on_reviewed(self) -> None:
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        review, project = self._reviewing.review, self.store.project
        if review is None:
            return
        if self._shown and self._shown[0] is review and self._shown[1] is project:
            return
        self._shown = review, project
        had_focus, rows = self._has_focus(), self._rows()
        place = next((at for at, row in enumerate(rows) if _holds_focus(row)), None)
        for rule, group in self._groups.items():
            questions = [question for question in review.asked if question.rule == rule]
            group.show_told(self._told(questions), self._asks(questions))
        self._show_empty(review)
        self._show_aside(review)
        is_gone = place is not None and not rows[place].isVisible()
        if had_focus and (is_gone or not self._has_focus()):
            self._focus_on(place or 0)

    def _told(self, questions: Sequence[Question]) -> list[Told]:
        project = self.store.project
        several = len(project.journeys) > 1
        varied = len({said(question, self._language) for question in questions}) > 1
        found = []
        for question in questions:
            about = " ".join(question.text.split()) or self.tr("Without a name")
            shown = question.place
            if shown.series is not None:  # which the sentence names
                shown = shown._replace(row=None)
            names = place_names(project, shown, with_journey=several)
            place = " · ".join(name for name in names if name != about)
            sentence = said(question, self._language) if varied else ""
            rule = wording_of(question.rule, self._language).name
            found.append(Told(question, about, place, sentence, rule))
        return found

    def _asks(self, questions: Sequence[Question]) -> str:
        """Return what is asked about all parts, and what can be done about it."""
        sentences = {said(question, self._language) for question in questions}
        hint = wording_of(questions[0].rule, self._language).hint if questions else ""
        return f"{sentences.pop()} {hint}" if len(sentences) == 1 else hint

    def _show_empty(self, review: Review) -> None:
        self._empty_title.setText(self.tr("No questions"))
        self._empty.setText(
            self.tr("Nothing is empty, late, guessed in a key place or left without an owner.")
        )
        for label in (self._empty_title, self._empty):
            label.setVisible(not review.asked)

    def _show_aside(self, review: Review) -> None:
        everywhere = [rule for rule in RULES if (rule, "") in waivers_of(self.store.project)]
        lines = [(rule, "", self.tr("Nowhere on the map")) for rule in everywhere]
        for question in review.set_aside:
            if question.rule not in everywhere:
                names = place_names(self.store.project, question.place, with_journey=False)
                where = " · ".join(dict.fromkeys(filter(None, (question.text, *names))))
                lines.append((question.rule, question.about, where))
        for row in self._aside_rows:
            row.hide()
            row.deleteLater()
        self._aside_rows = [self._aside_row(*line) for line in lines]
        self._aside.show_summary(str(len(lines)))
        self._aside.setVisible(bool(lines))

    def _aside_row(self, rule: Rule, about: str, where: str) -> AsideRow:
        row = AsideRow(wording_of(rule, self._language).name, where)
        row.asked_again.connect(lambda: self._ask_again(rule, about))
        self._aside.column.addWidget(row)
        return row

    def _on_shown(self, question: Question) -> None:
        show_place(self._bench, question.place)

    def _waive(self, rule: str, about: str = "") -> None:
        self.commands.apply(waive(self.store.project, rule, about), steps.SET_ASIDE)
        self._reviewing.look()

    def _ask_again(self, rule: str, about: str) -> None:
        self.commands.apply(ask_again(self.store.project, rule, about), steps.ASK_AGAIN)
        self._reviewing.look()

    def _rows(self) -> list[QuestionRow]:
        """Return the questions that are shown, from above."""
        return [row for group in self.groups() for row in group.rows if not row.isHidden()]

    def _focus_on(self, place: int) -> None:
        """Put the keyboard on the question that has come to a place, else on the last before it."""
        rows = self._rows()[: place + 1]
        if rows:
            rows[-1].show_button.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.take_focus()

    def _has_focus(self) -> bool:
        return _holds_focus(self.body)


def _holds_focus(widget: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and widget.isAncestorOf(focus) and focus.isVisible()
