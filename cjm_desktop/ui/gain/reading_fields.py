"""How gain is read: the choice of a reading, its weights, and what it means."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cjm_desktop.model.gain_words import gain_words
from cjm_desktop.model.gains import Weighing
from cjm_desktop.model.method_words import GAIN_READINGS
from cjm_desktop.model.words import Language
from cjm_desktop.ui.controls.check_box import CheckBox
from cjm_desktop.ui.controls.choice import Choice, Option
from cjm_desktop.ui.controls.numbers import OptionalNumber
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.panels.form import field_label, note_label

WEIGHTS = ("relevance_weight", "absence_weight")
_MOST = 10
_SIDE = 14


class ReadingFields(QWidget):
    """Chooses a reading; its weights appear with the own one."""

    reading_chosen = Signal(object)  # GainReading
    weight_typed = Signal(str, int)  # the field of the method, and its value
    weight_left = Signal(str)  # the field that had the keyboard
    all_chosen = Signal(bool)  # whether the phases of all journeys are ranked together

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._words = gain_words(language)
        self._choice = Choice([Option(each, self._words.readings[each]) for each in GAIN_READINGS])
        self._choice.setAccessibleName(self.tr("How gain is read"))
        self._choice.edited.connect(self.reading_chosen)
        self._meaning = note_label()
        self._meaning.setContentsMargins(0, scaled(6), 0, 0)
        self._together = CheckBox(self.tr("All journeys together"))
        self._together.toggled.connect(self.all_chosen)
        self._weights = {name: OptionalNumber(0, _MOST) for name in WEIGHTS}
        self._pair = self._make_pair()
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(_SIDE), 0, scaled(_SIDE), scaled(8))
        column.setSpacing(0)
        for widget in (self._choice, self._pair, self._meaning):
            column.addWidget(widget)
        column.addSpacing(scaled(4))
        column.addWidget(self._together)

    @property
    def takes_all(self) -> bool:
        """Whether the phases of all journeys are ranked together."""
        return self._together.isChecked() and not self._together.isHidden()

    @property
    def typed_in(self) -> str:
        """The field of the method whose weight is being typed, "" for none."""
        return next((name for name, field in self._weights.items() if field.hasFocus()), "")

    def show_weighing(self, weighing: Weighing, *, journeys: int) -> None:
        """Show how gain is read; journeys are put together only where there are several."""
        self._choice.show_value(weighing.reading)
        meaning = self._words.explained[weighing.reading].format(
            relevance=weighing.relevance, absence=weighing.absence
        )
        self._meaning.setText(meaning)
        self._choice.setToolTip(meaning)
        self._meaning.setVisible(weighing.reading != "gap")  # which its name says in full
        self._pair.setVisible(weighing.reading == "own")
        for name, value in zip(WEIGHTS, (weighing.relevance, weighing.absence), strict=True):
            self._weights[name].show_value(value)
        self._together.setVisible(journeys > 1)

    def _make_pair(self) -> QWidget:
        labels = self.tr("Weight of relevance"), self.tr("Weight of absence")
        pair = QWidget()
        line = QHBoxLayout(pair)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(scaled(10))
        for label, (name, field) in zip(labels, self._weights.items(), strict=True):
            half = QVBoxLayout()
            half.setSpacing(0)
            words = field_label(label)
            words.setBuddy(field)
            field.setAccessibleName(label)
            field.setToolTip(self.tr("0 to 10"))
            half.addWidget(words)
            half.addStretch(1)
            half.addWidget(field)
            line.addLayout(half, 1)
            self._tie(name, field)
        return pair

    def _tie(self, name: str, field: OptionalNumber) -> None:
        def on_edited(value: object) -> None:
            if isinstance(value, int):  # an emptied field waits for its next figure
                self.weight_typed.emit(name, value)

        field.edited.connect(on_edited)
        field.left.connect(lambda: self.weight_left.emit(name))
