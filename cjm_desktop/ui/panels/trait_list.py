"""The traits of a persona: two ends in words each, and a knob between them."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cjm_desktop.model.document import Trait
from cjm_desktop.ui.controls.buttons import icon_button, plain_button
from cjm_desktop.ui.controls.text_fields import LineField
from cjm_desktop.ui.controls.trait_slider import TraitSlider
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.panels.never_blank import has_left


class TraitList(QWidget):
    """Traits below each other, and the button that adds one."""

    added = Signal()
    removed = Signal(int)
    moved = Signal(int, int)  # a trait, and where it shall come, counted without it
    edited = Signal(int, str, object)  # a trait, its field, and what that holds now
    left = Signal(int)  # a trait, by the keyboard or the mouse
    left_blank = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[TraitLine] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(10))
        self._list = QVBoxLayout()
        self._list.setSpacing(scaled(12))
        column.addLayout(self._list)
        self.add = plain_button(self.tr("Add a trait"), "plus")
        self.add.clicked.connect(self.added)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.add)

    def show_traits(self, traits: Sequence[Trait]) -> None:
        """Show the traits; the lines that are there stay."""
        while len(self.lines) > len(traits):
            gone = self.lines.pop()
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self.lines) < len(traits):
            made = TraitLine(self, len(self.lines))
            self.lines.append(made)
            self._list.addWidget(made)
            made.show()
        for line, trait in zip(self.lines, traits, strict=True):
            line.show_trait(trait)

    def focus_trait(self, index: int) -> None:
        """Give the keyboard to the first end of a trait, or to the button without any."""
        if not self.lines:
            self.add.setFocus()
            return
        line = self.lines[max(0, min(index, len(self.lines) - 1))]
        line.low.setFocus(Qt.FocusReason.TabFocusReason)

    def current(self) -> int | None:
        """Return the place of the trait that has the keyboard."""
        focus = self.focusWidget()
        has = (line.index for line in self.lines if focus and line.isAncestorOf(focus))
        return next(has, None)

    def move_by(self, index: int, by: int) -> None:
        """Ask that a trait comes up or down, with the keyboard on its knob."""
        if 0 <= index + by < len(self.lines):
            self.lines[index + by].slider.setFocus()
            self.moved.emit(index, index + by)


class TraitLine(QWidget):
    """One trait: its ends beside each other, and the knob below them."""

    def __init__(self, traits: TraitList, index: int) -> None:
        super().__init__(traits)
        self.index = index
        self._traits = traits
        number = index + 1
        self.low = LineField(self.tr("One end"))
        self.low.setAccessibleName(self.tr("Left end of trait {number}").format(number=number))
        self.high = LineField(self.tr("Other end"))
        self.high.setAccessibleName(self.tr("Right end of trait {number}").format(number=number))
        self.high.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.slider = TraitSlider()
        self.slider.setToolTip(self.tr("Alt with an arrow up or down moves the trait"))
        words = self.tr("Take this trait away")
        self._remove = icon_button("trash", words)
        self._remove.setAccessibleName(f"{words} {number}")
        self._arrange()
        self._connect()

    def show_trait(self, trait: Trait) -> None:
        """Show what a trait says; the knob is called by its ends."""
        self.low.show_value(trait.low)
        self.high.show_value(trait.high)
        with QSignalBlocker(self.slider):
            self.slider.setValue(trait.value)
        ends = " – ".join(filter(None, (trait.low, trait.high)))
        number = self.tr("Trait {number}").format(number=self.index + 1)
        self.slider.setAccessibleName(ends or number)
        self.slider.update()

    @property
    def is_blank(self) -> bool:
        """Whether neither end has a word."""
        return not (self.low.text().strip() or self.high.text().strip())

    def _arrange(self) -> None:
        ends = QHBoxLayout()
        ends.setSpacing(scaled(6))
        ends.addWidget(self.low)
        ends.addWidget(self.high)
        stack = QVBoxLayout()
        stack.setSpacing(scaled(2))
        stack.addLayout(ends)
        stack.addWidget(self.slider)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(scaled(2))
        line.addLayout(stack, 1)
        line.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignTop)

    def _connect(self) -> None:
        traits, index = self._traits, self.index
        self.low.edited.connect(lambda text: traits.edited.emit(index, "low", text))
        self.high.edited.connect(lambda text: traits.edited.emit(index, "high", text))
        self.slider.valueChanged.connect(lambda value: traits.edited.emit(index, "value", value))
        self.slider.nudged.connect(lambda by: traits.move_by(index, by))
        for control in (self.low, self.high, self.slider):
            control.left.connect(self._on_left)
        self._remove.clicked.connect(lambda: traits.removed.emit(index))

    def _on_left(self) -> None:
        if self.is_blank and has_left(self):
            self._traits.left_blank.emit(self.index)
        else:
            self._traits.left.emit(self.index)
