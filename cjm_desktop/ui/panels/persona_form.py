"""The details of a persona: who it is, what it wants, and what sets it apart."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QWidget

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.edits.lists import change_listed
from cjm_desktop.edits.traits import add_trait, change_trait, move_trait, remove_trait
from cjm_desktop.model.document import Persona, Project, Trait
from cjm_desktop.store.store import Store
from cjm_desktop.ui.commands import Commands
from cjm_desktop.ui.controls.buttons import Button
from cjm_desktop.ui.controls.lines_field import LinesField, texts_in
from cjm_desktop.ui.controls.picture_drops import judge_drag
from cjm_desktop.ui.controls.swatches import HueSwatches
from cjm_desktop.ui.controls.text_fields import LineField, ParagraphField, TextField
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.panels.form import Form, section_label
from cjm_desktop.ui.panels.picture_form import bound_picture
from cjm_desktop.ui.panels.subjects import Subject
from cjm_desktop.ui.panels.trait_list import TraitList

_LISTS: Final = ("goals", "needs", "pains")


class _Fold(NamedTuple):
    """A section that takes a line while nothing stands in it."""

    opener: Button
    parts: tuple[QWidget, ...]
    take_focus: Callable[[], object]


class PersonaForm(Form):
    """Fields of one persona; what is not said yet is a line that opens its field."""

    def __init__(self, store: Store, commands: Commands) -> None:
        super().__init__(store)
        self._commands = commands
        self._folds: dict[str, _Fold] = {}
        self._opened: set[str] = set()  # of the persona that is shown
        self._shown = ""
        self._add_who()
        self._add_photo()
        self._add_looks()
        self.column.addSpacing(scaled(8))
        self._add_folds()
        self._traits = self._add_traits()
        self.column.addStretch(1)

    def heading(self) -> str:
        """Return the panel's title."""
        return self.tr("Persona")

    def show_subject(self, subject: Subject) -> None:
        """Show a persona in all fields."""
        super().show_subject(subject)
        if self._shown != self.node.id:
            self._shown, self._opened = self.node.id, set()
        self._picture.show_picture(self._commands.picture())
        self._traits.show_traits(self.node.traits)
        for name in self._folds:
            self._show_fold(name)

    def changed(self, project: Project, **changes: Any) -> Project:
        """Return the project with fields of the persona changed."""
        return change_listed(project, Persona, self.node.id, **changes)

    def focus_field(self, name: str) -> bool:
        """Give the keyboard to a field, which is unfolded for it."""
        if name in self._folds:
            self._opened.add(name)
            self._show_fold(name)
        return super().focus_field(name)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take pictures anywhere in the form."""
        judge_drag(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802 - Qt's name
        """Take them wherever they go in it."""
        judge_drag(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Make the picture that was dropped the photo."""
        self._picture.take_drop(event)

    def take_back(self) -> None:
        """Take back what was typed, also in a trait; one that got no words goes."""
        super().take_back()
        place = self._traits.current()
        if place is None:
            return
        if self._traits.lines[place].is_blank and self.store.give_up(self._new_trait):
            return
        keys = (self._new_trait, *(self._trait_key(place, f) for f in ("low", "high", "value")))
        any(self.store.take_back(key) for key in keys)

    # Who it is

    def _add_who(self) -> None:
        name = ParagraphField(self.tr("Name of the persona"))
        self.add(self.tr("Name"), name)
        self.bind("name", name, self.tr("name"), never_blank=True)
        role = ParagraphField(self.tr("Who is this, in a few words?"))
        self.add(self.tr("Role"), role)
        self.bind("role", role, self.tr("role"))
        quote = TextField(self.tr("What would they say?"), lines=1)
        self.add(self.tr("Quote"), quote)
        self.bind("quote", quote, self.tr("quote"))

    def _add_photo(self) -> None:
        self._picture = bound_picture(self._commands)
        self.setAcceptDrops(True)  # and the picture is in it
        self._picture.offered.connect(self._commands.pictures_offered)
        self.fields["describe"] = self._picture.alt
        self.add(self.tr("Photo"), self._picture)

    def _add_looks(self) -> None:
        initials = LineField(self.tr("From the name"))
        self.add(self.tr("Initials, without a photo"), initials)
        self.bind("initials", initials, self.tr("initials"))
        hues = HueSwatches()
        self.add(self.tr("Colour"), hues)
        self.bind("hue", hues, self.tr("colour"))

    # What it wants

    def _add_folds(self) -> None:
        each = self.tr("Each on a line of its own")
        for name, label, step in (
            ("goals", self.tr("Goals"), self.tr("goals")),
            ("needs", self.tr("Needs"), self.tr("needs")),
            ("pains", self.tr("Barriers"), self.tr("barriers")),
            ("behaviour", self.tr("Behaviour"), self.tr("behaviour")),
            ("expectations", self.tr("Expectations"), self.tr("expectations")),
        ):
            field = LinesField(each) if name in _LISTS else TextField(lines=2)
            opener = self._opener(name, label)
            self.add(label, field)
            self._bind_said(name, field, step)
            self._folds[name] = _Fold(opener, (self.label_of(field), field), field.setFocus)

    def _bind_said(self, name: str, field: TextField, step: str) -> None:
        if name in _LISTS:
            self.bind(
                name, field, step, read=lambda node: "\n".join(getattr(node, name)), write=texts_in
            )
        else:
            self.bind(name, field, step)

    def _opener(self, name: str, label: str) -> Button:
        button = Button(label, "link", "plus")
        button.clicked.connect(lambda: self._open(name))
        self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return button

    def _open(self, name: str) -> None:
        self._opened.add(name)
        self._show_fold(name)
        self._folds[name].take_focus()

    def _show_fold(self, name: str) -> None:
        fold = self._folds[name]
        is_open = name in self._opened or bool(getattr(self.node, name))
        for part in fold.parts:
            part.setVisible(is_open)
        fold.opener.setVisible(not is_open)
        if is_open:
            self._opened.add(name)  # what is emptied stays, to be typed in again

    # What sets it apart

    def _add_traits(self) -> TraitList:
        opener = self._opener("traits", self.tr("Traits"))
        opener.clicked.disconnect()
        opener.clicked.connect(self._on_trait_wanted)
        title: QLabel = section_label(self.tr("Traits"))
        traits = TraitList()
        self.column.addWidget(title)
        self.column.addSpacing(scaled(4))
        self.column.addWidget(traits)
        self._folds["traits"] = _Fold(opener, (title, traits), traits.setFocus)
        self.fields["traits"] = traits
        traits.added.connect(self._on_trait_wanted)
        traits.removed.connect(self._on_trait_removed)
        traits.moved.connect(self._on_trait_moved)
        traits.edited.connect(self._on_trait_edited)
        traits.left.connect(self._end_trait_steps)
        traits.left_blank.connect(self._on_trait_left_blank)
        return traits

    @property
    def _new_trait(self) -> str:
        return f"new-trait:{self.node.id}"

    def _trait_key(self, index: int, field: str) -> str:
        return self._typing_key(f"traits.{index}.{field}")

    def _on_trait_wanted(self) -> None:
        """Add a trait, ready to be named; its words belong to the same step."""
        self._opened.add("traits")
        after = add_trait(self.store.project, self.node.id, Trait())
        self.store.apply(after, self.tr("Add trait"), merge=self._new_trait)
        self._refresh_traits()
        self._traits.focus_trait(len(self.node.traits) - 1)

    def _on_trait_edited(self, index: int, field: str, value: object) -> None:
        project, key = self.store.project, self._trait_key(index, field)
        changes: dict[str, Any] = {field: value}
        after = change_trait(project, self.node.id, index, **changes)
        is_new = self.store.takes_in(self._new_trait) and index == len(self.node.traits) - 1
        self.store.apply(
            after, self.step_name(self.tr("trait")), merge=self._new_trait if is_new else key
        )

    def _on_trait_removed(self, index: int) -> None:
        after = remove_trait(self.store.project, self.node.id, index)
        self.store.apply(after, self.tr("Remove trait"))
        self._refresh_traits()
        self._traits.focus_trait(index)

    def _on_trait_moved(self, index: int, to: int) -> None:
        after = move_trait(self.store.project, self.node.id, index, to)
        self.store.apply(after, self.tr("Move trait"))
        self._refresh_traits()

    def _on_trait_left_blank(self, index: int) -> None:
        """Take away what was just added when the keyboard leaves it without a word."""
        if index == len(self.node.traits) - 1:
            self.store.give_up(self._new_trait)

    def _end_trait_steps(self, index: int) -> None:
        for field in ("low", "high", "value"):
            self.store.end_step(self._trait_key(index, field))

    def _refresh_traits(self) -> None:
        """Show the persona as it is now: fields ask for what they are about before a rest."""
        people = self.store.project.personas
        now = next((each for each in people if each.id == self.node.id), None)
        if now is not None and self.subject is not None:
            self.show_subject(self.subject._replace(node=now))
