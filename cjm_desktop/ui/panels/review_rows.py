"""The parts of the review's panel: a rule with its questions, one question, one set aside."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.review.question import Question, Rule
from cjm_desktop.ui.controls.buttons import LINK_PADDING, Button, icon_button, link_button
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.panels.form import note_label

_SIDE: Final = 14
_FIRST: Final = 6  # questions of a rule that are shown before the others are asked for
_STEP: Final = 24


class Told(NamedTuple):
    """A question in words: what it is about, where that stands, and the sentence."""

    question: Question
    about: str
    place: str
    sentence: str
    rule: str  # its name


class RuleGroup(QWidget):
    """One rule: its name, what it asks, and a row for each part that it asks about."""

    shown = Signal(object)  # Question
    waived = Signal(object)  # Question
    waived_everywhere = Signal(str)  # rule

    def __init__(self, rule: Rule, name: str) -> None:
        super().__init__()
        self._rule = rule
        self._name = name
        self._told: Sequence[Told] = ()
        self._most = _FIRST
        self._heading = wrapped_label(13, 600)
        self._about = note_label()
        self._more = link_button("")
        self._more.clicked.connect(self._on_more)
        self.rows: list[QuestionRow] = []
        self._lay_out()

    def show_told(self, told: Sequence[Told], asks: str) -> None:
        """Show the questions of the rule, and what it asks about all of them."""
        self._told = told
        count = len(told)
        self._heading.setText(f"{self._name}  {count}" if count > 1 else self._name)
        self._about.setText(asks)
        shown = told[: self._most]
        while len(self.rows) < len(shown):
            self._add_row()
        for row, each in zip(self.rows, shown, strict=False):
            row.show_told(each)
        for place, row in enumerate(self.rows):
            row.setVisible(place < len(shown))
        more = count - len(shown)
        self._more.setText(self.tr("%n more", "", more))
        self._more.setVisible(more > 0)
        self.setVisible(count > 0)

    def _lay_out(self) -> None:
        nowhere = self.tr("Not for us anywhere: {rule}").format(rule=self._name)
        waive = icon_button("eye-slash", nowhere)
        waive.clicked.connect(lambda: self.waived_everywhere.emit(self._rule))
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(beside_links(self._heading), 1)
        line.addWidget(waive, 0, Qt.AlignmentFlag.AlignTop)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(_SIDE - LINK_PADDING), scaled(4), scaled(8), scaled(12))
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(beside_links(self._about))
        column.addLayout(self._rows)
        left = QHBoxLayout()
        left.setContentsMargins(0, scaled(4), 0, 0)
        left.addWidget(self._more)
        left.addStretch(1)
        column.addLayout(left)

    def _add_row(self) -> None:
        row = QuestionRow()
        row.show_asked.connect(self.shown)
        row.waive_asked.connect(self.waived)
        self.rows.append(row)
        self._rows.addWidget(row)

    def _on_more(self) -> None:
        first = len(self.rows)
        self._most += _STEP
        self.show_told(self._told, self._about.text())
        if first < len(self.rows):
            self.rows[first].show_button.setFocus(Qt.FocusReason.TabFocusReason)


class QuestionRow(QWidget):
    """One question: the part that it is about, its place, and what can be done with it."""

    show_asked = Signal(object)  # Question
    waive_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._told: Told | None = None
        self._about = wrapped_label(13, 500)
        self._place = note_label()
        self._sentence = note_label()
        self.show_button = link_button(self.tr("Show"))
        self.waive_button = link_button(self.tr("Not for us"))
        self.show_button.clicked.connect(lambda: self._emit(self.show_asked))
        self.waive_button.clicked.connect(lambda: self._emit(self.waive_asked))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, scaled(8), 0, 0)
        column.setSpacing(0)
        for label in (self._about, self._place, self._sentence):
            column.addWidget(beside_links(label))
        column.addLayout(_links(self.show_button, self.waive_button))

    def show_told(self, told: Told) -> None:
        """Show a question."""
        self._told = told
        for label, words in zip(
            (self._about, self._place, self._sentence),
            (told.about, told.place, told.sentence),
            strict=True,
        ):
            label.setText(words)
            label.setVisible(bool(words))
        about = " · ".join(filter(None, (told.about, told.place, told.rule)))
        for button in (self.show_button, self.waive_button):
            button.setAccessibleName(f"{button.text()}: {about}")

    def _emit(self, signal: SignalInstance) -> None:
        if self._told is not None:
            signal.emit(self._told.question)


class AsideRow(QWidget):
    """Something that was set aside, and the way back."""

    asked_again = Signal()

    def __init__(self, name: str, about: str) -> None:
        super().__init__()
        heading, note = wrapped_label(13, 500), note_label(about)
        heading.setText(name)
        self.button = link_button(self.tr("Ask again"))
        self.button.setAccessibleName(f"{self.button.text()}: {name}, {about}")
        self.button.clicked.connect(self.asked_again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, scaled(4), 0, scaled(4))
        column.setSpacing(0)
        column.addWidget(beside_links(heading))
        column.addWidget(beside_links(note))
        column.addLayout(_links(self.button))


def wrapped_label(pixels: int, weight: int) -> QLabel:
    """Return words of the text's colour that break into lines."""
    label = QLabel()
    label.setFont(ui_font(pixels, weight))
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label


def beside_links(label: QLabel) -> QLabel:
    """Return a label whose words begin where those of links do, which have room around them."""
    label.setContentsMargins(scaled(LINK_PADDING), 0, 0, 0)
    return label


def _links(*buttons: Button) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(scaled(6))
    for button in buttons:
        line.addWidget(button)
    line.addStretch(1)
    return line
