"""A list of the project's parts: change their words, add one, take one away."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.edits.lists import Listed, add_listed, change_listed, remove_listed
from cjm_desktop.store.selection import Selection
from cjm_desktop.store.store import Store
from cjm_desktop.ui.controls.buttons import icon_button, plain_button
from cjm_desktop.ui.controls.text_fields import ParagraphField, TextField
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.panels.form import change_name

_AROUND: Final = 48  # pixels above and below a line that comes into view: the button below it too


class ListWords(NamedTuple):
    """What a list and its steps of undo are called."""

    one: str  # "principle"
    add: str  # "Add a principle"
    added: str  # "Add principle", the step
    remove: str  # "Remove principle"


class ListField(NamedTuple):
    """A field of each part of the list."""

    name: str
    label: str
    long: bool = False


class ListEditor(QWidget):
    """The parts of one kind, each with its fields and a button that takes it away."""

    def __init__(
        self,
        store: Store,
        kind: type[Listed],
        words: ListWords,
        fields: Sequence[ListField],
        make: Callable[[], Listed],
    ) -> None:
        super().__init__()
        self.store = store
        self.kind = kind
        self.words = words
        self.fields = fields
        self._make = make
        self._lines: list[_ListLine] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, scaled(6), 0, 0)
        column.setSpacing(scaled(6))
        self._list = QVBoxLayout()
        self._list.setSpacing(scaled(10 if len(fields) > 1 else 6))
        column.addLayout(self._list)
        self._add = plain_button(words.add, "plus")
        self._add.clicked.connect(lambda: self.add())
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)

    def show_items(self, items: Sequence[Listed]) -> None:
        """Show the parts; lines are kept as long as the same parts stand in the same order."""
        if [line.id for line in self._lines] != [item.id for item in items]:
            self._rebuild(items)
        for number, (line, item) in enumerate(zip(self._lines, items, strict=True), 1):
            line.show_item(item, number)

    def change(self, id_: str, name: str, value: str) -> None:
        """Change one field of a part; typing goes on in the same step of undo."""
        after = change_listed(self.store.project, self.kind, id_, **{name: value})
        self.store.apply(after, change_name(self.words.one), merge=f"{self.kind}.{name}.{id_}")

    def remove(self, id_: str) -> None:
        """Take a part away, and give the keyboard to the one that takes its place."""
        place = next(i for i, line in enumerate(self._lines) if line.id == id_)
        self.store.apply(remove_listed(self.store.project, self.kind, id_), self.words.remove)
        if self._lines:
            self._lines[min(place, len(self._lines) - 1)].take_focus()
        else:
            self._add.setFocus()

    def add(self, selection: Selection | None = None) -> None:
        """Add a part at the end and give it the keyboard."""
        after = add_listed(self.store.project, self._make())
        self.store.apply(after, self.words.added, selection)
        self.focus_last()

    def focus_last(self) -> None:
        """Give the keyboard to the last part."""
        if self._lines:
            self._lines[-1].take_focus()

    def _rebuild(self, items: Sequence[Listed]) -> None:
        for line in self._lines:
            self._list.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [_ListLine(self, item.id) for item in items]
        for line in self._lines:
            self._list.addWidget(line)
            line.show()  # the layout would do so a little later, and what is hidden takes no keys


class _ListLine(QWidget):
    """One part of the list."""

    def __init__(self, editor: ListEditor, id_: str) -> None:
        super().__init__(editor)
        self.id = id_
        self._fields: dict[str, TextField] = {}
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(scaled(2))
        stack = QVBoxLayout()
        stack.setSpacing(scaled(4))
        for field in editor.fields:
            long = field.long
            control = TextField(field.label, lines=1) if long else ParagraphField(field.label)
            control.edited.connect(lambda value, name=field.name: editor.change(id_, name, value))
            stack.addWidget(control)
            self._fields[field.name] = control
        line.addLayout(stack, 1)
        self._remove = icon_button("trash", editor.words.remove)
        self._remove.clicked.connect(lambda: editor.remove(id_))
        line.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignTop)
        self._names = {field.name: field.label for field in editor.fields}

    def show_item(self, item: Listed, number: int) -> None:
        """Show the words of a part, which is said to be the one at that place in the list."""
        for name, control in self._fields.items():
            control.show_value(getattr(item, name))
            control.setAccessibleName(f"{self._names[name]} {number}")
        self._remove.setAccessibleName(f"{self._remove.toolTip()} {number}")

    def take_focus(self) -> None:
        """Put the keyboard in the first field."""
        next(iter(self._fields.values())).setFocus(Qt.FocusReason.TabFocusReason)
        QTimer.singleShot(0, self, self._come_into_view)  # when the layout has given it a place

    def _come_into_view(self) -> None:
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            area.ensureWidgetVisible(self, 0, scaled(_AROUND))
