"""Forms: labelled fields over one part of the document, each change one step of undo."""

from collections.abc import Callable, Sequence
from typing import Any, Final, Protocol

from PySide6.QtCore import QCoreApplication, QEvent, Qt, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cjm_desktop.base.ids import JourneyId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.document import Project
from cjm_desktop.store.store import Store
from cjm_desktop.ui.commands.steps import typing_key
from cjm_desktop.ui.controls.choice import Choice
from cjm_desktop.ui.controls.dates import DateField
from cjm_desktop.ui.controls.icon_field import IconField
from cjm_desktop.ui.controls.numbers import DecimalField, OptionalNumber
from cjm_desktop.ui.controls.popup_field import PopupField
from cjm_desktop.ui.controls.text_fields import Line, LineField, TextField
from cjm_desktop.ui.focus import bring_into_view
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.measures import SCROLL_BAR
from cjm_desktop.ui.panels.never_blank import has_left, tell_never_blank
from cjm_desktop.ui.panels.subjects import Subject
from cjm_desktop.ui.several import SEVERAL, several_words

_SIDE = 14
_TYPED = (LineField, TextField, DecimalField, OptionalNumber, DateField)


class Control(Protocol):
    """What a form needs of a field: to show a value, and to hear of a new one."""

    @property
    def edited(self) -> SignalInstance:
        """Emitted with the value that the user made."""
        ...

    def show_value(self, value: Any, /) -> None:
        """Show a value without telling of it."""
        ...


class _Bound(NamedTuple):
    name: str
    control: Control
    read: Callable[[Any], Any]
    step: str


class _Words(NamedTuple):
    """What stood in a field before it was typed in."""

    key: str  # of the field and what it is about
    text: str


_NO_WORDS: Final = _Words("", "")


class Form(QWidget):
    """Fields below each other, for one part of the document at a time."""

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self.subject: Subject | None = None
        self._bound: list[_Bound] = []
        self._before = _NO_WORDS
        self.fields: dict[str, QWidget] = {}  # by the names of what they show
        self._labels: dict[object, tuple[QLabel, str]] = {}  # above their fields
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(scaled(_SIDE), 0, scaled(_SIDE), scaled(_SIDE))
        self.column.setSpacing(0)

    def make_room(self, least: int, most: int) -> None:
        """Let the scroll bar of a range take its width from the right margin, not the fields."""
        bar = scaled(SCROLL_BAR) if most > least else 0
        self.column.setContentsMargins(scaled(_SIDE), 0, scaled(_SIDE) - bar, scaled(_SIDE))

    def heading(self) -> str:
        """Return what the panel is called while it shows this form."""
        raise NotImplementedError

    def changed(self, project: Project, **changes: Any) -> Project:
        """Return the project with fields of what is shown changed."""
        raise NotImplementedError

    def nodes(self) -> Sequence[Any]:
        """Return the parts of the document that the fields are about, where these may be many."""
        return (self.node,)

    def show_subject(self, subject: Subject) -> None:
        """Show a part of the document in all fields, or what several have in common."""
        self.subject = subject
        nodes = self.nodes()
        for bound in self._bound:
            first, *others = [bound.read(node) for node in nodes]
            same = all(value == first for value in others)
            self.show_common(bound.control, first if same else SEVERAL)

    def show_common(self, control: Control, value: object) -> None:
        """Show a value in a control, or that several differ: there, or else in its label."""
        says_it = isinstance(control, Line | TextField | Choice | IconField)
        if value is SEVERAL and isinstance(control, Line | TextField):
            control.show_several()
        else:
            control.show_value(value)
        label, words = self._labels.get(control, (None, ""))
        if label is not None:
            several = value is SEVERAL and not says_it
            label.setText(_with_several(words) if several else words)

    def focus_field(self, name: str) -> bool:
        """Give the keyboard to a field, a list with its menu open; False where it is not shown."""
        field = self.fields.get(name)
        if field is None or not field.isVisibleTo(self) or not field.isEnabled():
            return False
        field.setFocus(Qt.FocusReason.TabFocusReason)
        if isinstance(field, PopupField):
            # What opens stays where it is, so the form comes to rest before: as it was laid out,
            # and again with the room that its scroll bar takes.
            for _ in range(2):
                QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            bring_into_view(field)
            field.open_popup()
        return True

    @property
    def node(self) -> Any:
        """The part of the document that is shown."""
        return self.subject.node if self.subject else None

    @property
    def address(self) -> CellAddress:
        """The cell that is shown; only for forms of what is in one."""
        assert self.subject is not None
        assert self.subject.address is not None
        return self.subject.address

    @property
    def journey(self) -> JourneyId:
        """The journey that is shown."""
        return self.store.selection.journey

    def bind(
        self,
        name: str,
        control: Control,
        step: str,
        read: Callable[[Any], Any] | None = None,
        write: Callable[[Any], Any] | None = None,
        *,
        never_blank: bool = False,
    ) -> None:
        """Tie a control to a field of what is shown.

        ``step`` names what it changes in the undo menu, as in "Change channel"; ``read`` takes the
        value to show from the part, ``write`` makes what the control gives fit the field. What is
        left in a field that is ``never_blank`` is what stood in it when nothing else does.
        """
        bound = _Bound(name, control, read or (lambda node: getattr(node, name)), step)
        self._bound.append(bound)
        if isinstance(control, QWidget):
            self.fields[name] = control
        typed = isinstance(control, _TYPED)

        def on_edited(value: Any) -> None:
            if never_blank:
                self._note_words(bound)
            self.change(step, typed=typed, **{name: write(value) if write else value})

        control.edited.connect(on_edited)
        if isinstance(control, _TYPED):
            if never_blank:
                control.left.connect(lambda: self._on_left(bound))
            control.left.connect(lambda: self.store.end_step(self._typing_key(name)))

    def change(self, step: str, *, typed: bool = False, **changes: Any) -> None:
        """Change fields of what is shown, as one named step; typing goes on in the same step."""
        after = self.changed(self.store.project, **changes)
        key = self._typing_key(".".join(changes))
        self.store.apply(after, self.step_name(step), merge=key if typed else "")

    def step_name(self, what: str) -> str:
        """Return what a change is called in the undo menu."""
        return change_name(what)

    def take_back(self) -> None:
        """Take back what was typed in the field that has the keyboard, since it has it."""
        focus: object = self.focusWidget()
        for bound in self._bound:
            if bound.control is focus:
                self.store.take_back(self._typing_key(bound.name))

    def _note_words(self, bound: _Bound) -> None:
        """Remember what stood in a field before the first key."""
        key = self._typing_key(bound.name)
        if self._before.key != key:
            self._before = _Words(key, bound.read(self.node))

    def _on_left(self, bound: _Bound) -> None:
        """Put back the words of a field that is left empty."""
        control, (key, words) = bound.control, self._before
        if not isinstance(control, TextField) or not has_left(control):
            return
        self._before = _NO_WORDS
        is_blank = not control.toPlainText().strip()
        if not is_blank or not words.strip() or key != self._typing_key(bound.name):
            return
        if not self.store.give_up(key):  # which leaves no step of undo
            changes: dict[str, Any] = {bound.name: words}
            self.change(bound.step, **changes)
        tell_never_blank(control)

    def _typing_key(self, field: str) -> str:
        ids = " ".join(getattr(node, "id", "") for node in self.nodes())
        return typing_key(type(self).__name__, field, ids)

    def add(self, label: str, control: QWidget, into: QVBoxLayout | None = None) -> None:
        """Put a control below the others, under its label; an empty label takes no room."""
        column = self.column if into is None else into
        if label:
            words = field_label(label)
            words.setBuddy(control)
            self._labels[control] = (words, label)
            column.addWidget(words)
            control.setAccessibleName(label)
        column.addWidget(control)

    def label_of(self, control: QWidget) -> QLabel:
        """Return the label above a control that was added with one."""
        return self._labels[control][0]

    def relabel(self, control: QWidget, label: str) -> None:
        """Put other words above a control."""
        words, before = self._labels[control]
        words.setText(words.text().replace(before, label, 1))
        self._labels[control] = (words, label)
        control.setAccessibleName(label)

    def add_pair(
        self,
        left: tuple[str, QWidget],
        right: tuple[str, QWidget],
        shares: tuple[int, int] = (1, 1),
    ) -> None:
        """Put two controls side by side, each under its label, with shares of the width."""
        line = QHBoxLayout()
        line.setSpacing(scaled(10))
        for (label, control), share in zip((left, right), shares, strict=True):
            half = QVBoxLayout()
            half.setSpacing(0)
            self.add(label, control, half)
            half.addStretch(1)
            line.addLayout(half, share)
        self.column.addLayout(line)


def field_label(text: str) -> QLabel:
    """Return the label that stands above a field."""
    label = note_label(text)
    label.setContentsMargins(0, scaled(10), 0, scaled(4))
    return label


def note_label(text: str = "") -> QLabel:
    """Return a small, secondary line of words."""
    label = QLabel(text)
    label.setProperty("note", True)
    label.setFont(ui_font(12))
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def for_all_words() -> str:
    """Return what stands at the top of a form about several things."""
    return QCoreApplication.translate(
        "Form", "What you choose here goes for all of them. Empty: they differ."
    )


def section_label(text: str) -> QLabel:
    """Return the title of a group of fields within a form."""
    label = QLabel(text)
    label.setFont(ui_font(13, 600))
    label.setContentsMargins(0, scaled(18), 0, scaled(2))
    return label


def change_name(what: str) -> str:
    """Return the name of a step of undo that changes something."""
    return QCoreApplication.translate("Form", "Change {what}").format(what=what)


def _with_several(label: str) -> str:
    """Return a label that says that values differ; after a question that is its answer."""
    several = several_words()
    return f"{label} {several}" if label.endswith("?") else f"{label}: {several.lower()}"
