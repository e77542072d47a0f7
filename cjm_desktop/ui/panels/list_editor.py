"""A list of the project's parts: change their words, add one, take one away."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.edits.lists import Listed, add_listed, change_listed, listed, remove_listed
from cjm_desktop.store.selection import Selection
from cjm_desktop.store.store import Store
from cjm_desktop.ui.commands.steps import typing_key
from cjm_desktop.ui.controls.buttons import icon_button, plain_button
from cjm_desktop.ui.controls.picture_drops import judge_drag, take_drop
from cjm_desktop.ui.controls.text_fields import ParagraphField, TextField
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.panels.form import change_name
from cjm_desktop.ui.panels.never_blank import has_left, tell_never_blank

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

    asked = Signal(str)  # the id of a part of which more is to be seen than its words
    pictured = Signal(str, object)  # the id of a part, and the pictures that were dropped on it

    def __init__(
        self,
        store: Store,
        kind: type[Listed],
        words: ListWords,
        fields: Sequence[ListField],
        make: Callable[[], Listed],
        more: str = "",
        *,
        takes_pictures: bool = False,
    ) -> None:
        super().__init__()
        self.store = store
        self.kind = kind
        self.words = words
        self.fields = fields
        self.more = more
        self.takes_pictures = takes_pictures
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
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)

    def show_items(self, items: Sequence[Listed]) -> None:
        """Show the parts; lines are kept as long as the same parts stand in the same order."""
        if [line.id for line in self._lines] != [item.id for item in items]:
            self._rebuild(items)
        for number, (line, item) in enumerate(zip(self._lines, items, strict=True), 1):
            line.show_item(item, number)

    def change(self, id_: str, name: str, value: str) -> None:
        """Change one field of a part; typing goes on in the same step, with what is new in its."""
        after = change_listed(self.store.project, self.kind, id_, **{name: value})
        key = _new(id_) if self.store.takes_in(_new(id_)) else self._typing_key(id_, name)
        self.store.apply(after, change_name(self.words.one), merge=key)

    def words_of(self, id_: str, name: str) -> str:
        """Return what a field of a part says, "" when the part is gone."""
        items = listed(self.store.project, self.kind)
        return next((str(getattr(item, name)) for item in items if item.id == id_), "")

    def put_back(self, id_: str, name: str, words: str) -> None:
        """Let a field of a part say again what it said, as if nothing had been typed."""
        if not self.store.give_up(self._typing_key(id_, name)):
            self.change(id_, name, words)

    def give_up(self, id_: str) -> None:
        """Take away a part that was just added and got no words; what is selected stays so."""
        chosen = self.store.selection
        if self.store.give_up(_new(id_)):
            self.store.select(chosen)

    def take_back(self) -> None:
        """Take back what was typed in the line with the keyboard; one without words goes."""
        line = self._line_of(self.focusWidget())
        if line is None:
            return
        if line.is_blank and self.store.give_up(_new(line.id)):
            return
        any(self.store.take_back(key) for key in self._keys(line.id))

    def end_steps(self, id_: str) -> None:
        """Let what is typed next in a part be a step of its own."""
        for key in self._keys(id_):
            self.store.end_step(key)

    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        """Take away what was just added when the keyboard leaves it without a word."""
        line = self._line_of(before)
        if (
            line is not None
            and now is not None
            and line.is_blank
            and line is not self._line_of(now)
        ):
            self.give_up(line.id)

    def _line_of(self, widget: QWidget | None) -> "_ListLine | None":
        if widget is None:
            return None
        return next((line for line in self._lines if line.isAncestorOf(widget)), None)

    def _keys(self, id_: str) -> tuple[str, ...]:
        return _new(id_), *(self._typing_key(id_, field.name) for field in self.fields)

    def _typing_key(self, id_: str, name: str) -> str:
        return typing_key(self.kind.__name__, name, id_)

    def remove(self, id_: str) -> None:
        """Take a part away, and give the keyboard to the one that takes its place."""
        place = next(i for i, line in enumerate(self._lines) if line.id == id_)
        self.store.apply(remove_listed(self.store.project, self.kind, id_), self.words.remove)
        if self._lines:
            self._lines[min(place, len(self._lines) - 1)].take_focus()
        else:
            self._add.setFocus()

    def add(self, selection: Selection | None = None) -> None:
        """Add a part at the end and give it the keyboard; its words belong to the same step."""
        made = self._make()
        after = add_listed(self.store.project, made)
        self.store.apply(after, self.words.added, selection, _new(made.id))
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
        self._editor = editor
        self._before: str | None = None  # what the first field said before it was typed in
        self.setAcceptDrops(editor.takes_pictures)
        self._fields: dict[str, TextField] = {}
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(scaled(2))
        stack = QVBoxLayout()
        stack.setSpacing(scaled(4))
        for field in editor.fields:
            long = field.long
            control = TextField(field.label, lines=1) if long else ParagraphField(field.label)
            control.edited.connect(lambda value, name=field.name: self._on_edited(name, value))
            control.left.connect(lambda name=field.name: self._on_left(name))
            stack.addWidget(control)
            self._fields[field.name] = control
        line.addLayout(stack, 1)
        self._remove = icon_button("trash", editor.words.remove)
        self._remove.clicked.connect(lambda: editor.remove(id_))
        line.addLayout(self._buttons(), 0)
        self._names = {field.name: field.label for field in editor.fields}

    def _buttons(self) -> QVBoxLayout:
        """Return what takes the part away, and what shows more of it where there is more."""
        column = QVBoxLayout()
        column.setSpacing(scaled(4))
        column.addWidget(self._remove)
        self._more = icon_button("sliders-horizontal", self._editor.more)
        self._more.clicked.connect(lambda: self._editor.asked.emit(self.id))
        if not self._editor.more:
            self._more.hide()
        column.addWidget(self._more)
        column.addStretch(1)
        return column

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take pictures, where those of parts are taken."""
        judge_drag(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802 - Qt's name
        """Take them wherever they go over the part."""
        judge_drag(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Tell which pictures were dropped on the part."""
        take_drop(event, self, lambda found: self._editor.pictured.emit(self.id, found))

    def show_item(self, item: Listed, number: int) -> None:
        """Show the words of a part, which is said to be the one at that place in the list."""
        for name, control in self._fields.items():
            control.show_value(getattr(item, name))
            control.setAccessibleName(f"{self._names[name]} {number}")
        for button in (self._remove, self._more):
            button.setAccessibleName(f"{button.toolTip()} {number}")

    @property
    def is_blank(self) -> bool:
        """Whether nothing is said of the part."""
        return not any(field.toPlainText().strip() for field in self._fields.values())

    @property
    def _first(self) -> str:
        return next(iter(self._fields))

    def _on_edited(self, name: str, value: str) -> None:
        if name == self._first and self._before is None:
            self._before = self._editor.words_of(self.id, name)
        self._editor.change(self.id, name, value)

    def _on_left(self, name: str) -> None:
        """Put back what the part is known by; what else is said is a step of its own."""
        field = self._fields[name]
        if not has_left(field):
            return
        if name == self._first:
            before, self._before = self._before, None
            if before and before.strip() and not field.toPlainText().strip():
                self._editor.put_back(self.id, name, before)
                tell_never_blank(field)
                return
        if not self.is_blank:
            self._editor.end_steps(self.id)

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


def _new(id_: str) -> str:
    """Return the key of the step that adds a part."""
    return f"new:{id_}"
