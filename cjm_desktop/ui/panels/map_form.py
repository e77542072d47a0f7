"""The details of the map: what stands at its top, and the lists of the project."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cjm_desktop.base.ids import ChannelId, PersonaId, PrincipleId, SourceId, new_id
from cjm_desktop.edits.journeys import change_journey, change_project, change_title
from cjm_desktop.edits.lists import Listed
from cjm_desktop.model.document import Channel, Persona, Principle, Project, Source
from cjm_desktop.store.selection import Selection
from cjm_desktop.store.store import Store
from cjm_desktop.ui.commands import steps
from cjm_desktop.ui.commands.steps import step_name
from cjm_desktop.ui.controls.checked_menu import CheckedMenu, CheckedOption
from cjm_desktop.ui.controls.choice import Choice, Option
from cjm_desktop.ui.controls.segments import SegmentOption, Segments
from cjm_desktop.ui.controls.text_fields import LineField, ParagraphField, TextField
from cjm_desktop.ui.language import LANGUAGE_NAMES
from cjm_desktop.ui.panels.form import Control, Form, section_label
from cjm_desktop.ui.panels.list_editor import ListEditor, ListField, ListWords
from cjm_desktop.ui.panels.subjects import Subject

_OF_PROJECT = ("organisation", "language")


class MapForm(Form):
    """Fields of the journey that is shown and of the project that it belongs to."""

    persona_asked = Signal(str)  # its id: to see all that is known of it
    photo_offered = Signal(str, object)  # the id of a persona, and files or bytes of pictures

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(store, parent)
        self._add_titles()
        self._add_customers()
        self._lists = self._add_lists()
        self._add_language()
        self.column.addStretch(1)

    def heading(self) -> str:
        """Return the panel's title."""
        return self.tr("Map")

    def show_subject(self, subject: Subject) -> None:
        """Show the map in all fields."""
        number = self.tr("Persona {number}")
        names = [
            (persona.id, persona.name or number.format(number=place))
            for place, persona in enumerate(self.store.project.personas, 1)
        ]
        self._personas.set_options([CheckedOption(id_, name, name) for id_, name in names])
        super().show_subject(subject)
        for name, editor in self._lists.items():
            editor.show_items(getattr(self.store.project, name))

    def add_to_list(self, kind: type[Listed], selection: Selection | None = None) -> None:
        """Add a part to one of the lists, ready to be typed; perhaps with another selection."""
        for editor in self._lists.values():
            if editor.kind is kind:
                editor.add(selection)

    def focus_list(self, kind: type[Listed]) -> None:
        """Give the keyboard to the last part of one of the lists."""
        for editor in self._lists.values():
            if editor.kind is kind:
                editor.focus_last()

    def take_back(self) -> None:
        """Take back what was typed in the field or part of a list that has the keyboard."""
        super().take_back()
        for editor in self._lists.values():
            editor.take_back()

    def changed(self, project: Project, **changes: Any) -> Project:
        """Return the project with fields of the journey or of itself changed."""
        own = {name: value for name, value in changes.items() if name in _OF_PROJECT}
        rest = {name: value for name, value in changes.items() if name not in _OF_PROJECT}
        if "title" in rest:
            project = change_title(project, self.journey, rest.pop("title"))
        if own:
            project = change_project(project, **own)
        return change_journey(project, self.journey, **rest) if rest else project

    def _line(self, name: str, label: str, step: str, placeholder: str = "") -> None:
        self._field(name, label, step, ParagraphField(placeholder))

    def _field(self, name: str, label: str, step: str, control: Any) -> None:
        self.add(label, control)
        bound: Control = control
        if name in _OF_PROJECT:
            self.bind(name, bound, step, read=lambda _: getattr(self.store.project, name))
        else:
            self.bind(name, bound, step, read=lambda node: getattr(node, name, ""))

    def _add_titles(self) -> None:
        self._field("title", self.tr("Title"), self.tr("title"), TextField(lines=1))
        self._field("subtitle", self.tr("Subtitle"), self.tr("subtitle"), TextField(lines=1))
        self._line("organisation", self.tr("Organisation"), self.tr("organisation"))

    def _add_customers(self) -> None:
        self._line("customers", self.tr("Which customers?"), self.tr("customers"))
        self._line("scope", self.tr("From where to where?"), self.tr("scope"))
        self._add_personas()
        self._line("version", self.tr("Version"), self.tr("version"))
        name = LineField(self.tr("Short, for the tab"))
        self._field("name", self.tr("Name of the tab"), self.tr("name of the tab"), name)
        state = Segments(
            [
                SegmentOption("current", self.tr("As it is now")),
                SegmentOption("future", self.tr("As it should be")),
            ]
        )
        self._field("state", self.tr("This journey is"), self.tr("now or later"), state)

    def _add_personas(self) -> None:
        chosen = CheckedMenu(self.tr("None yet"), self.tr("New persona"))
        chosen.new_asked.connect(lambda: self.add_to_list(Persona))
        self._field("personas", self.tr("Personas on this map"), self.tr("personas"), chosen)
        self._personas = chosen

    def choose_personas(self) -> None:
        """Offer the personas of the project, to be ticked for this journey."""
        self._personas.setFocus()
        self._personas.open_popup()

    def _add_language(self) -> None:
        choice = Choice([Option(code, name) for code, name in LANGUAGE_NAMES.items()])
        self.column.addWidget(section_label(self.tr("Language")))
        self._field("language", self.tr("Of the words on the sheet"), self.tr("language"), choice)

    def _add_lists(self) -> dict[str, ListEditor]:
        store = self.store
        principles = ListEditor(
            store,
            Principle,
            ListWords(
                self.tr("principle"),
                self.tr("Add a principle"),
                step_name(steps.ADD_PRINCIPLE),
                self.tr("Remove principle"),
            ),
            [ListField("text", self.tr("Principle"), long=True)],
            lambda: Principle(id=PrincipleId(new_id())),
        )
        personas = ListEditor(
            store,
            Persona,
            ListWords(
                self.tr("persona"),
                self.tr("Add a persona"),
                step_name(steps.ADD_PERSONA),
                self.tr("Remove persona"),
            ),
            [
                ListField("name", self.tr("Name of the persona")),
                ListField("role", self.tr("Who is this, in a few words?")),
                ListField("quote", self.tr("What would they say?"), long=True),
            ],
            lambda: Persona(id=PersonaId(new_id())),
            self.tr("All about this persona"),
            takes_pictures=True,
        )
        personas.asked.connect(self.persona_asked)
        personas.pictured.connect(self.photo_offered)
        sources = ListEditor(
            store,
            Source,
            ListWords(
                self.tr("source"),
                self.tr("Add a source"),
                step_name(steps.ADD_SOURCE),
                self.tr("Remove source"),
            ),
            [ListField("name", self.tr("Name of the source"), long=True)],
            lambda: Source(id=SourceId(new_id())),
        )
        channels = ListEditor(
            store,
            Channel,
            ListWords(
                self.tr("channel"),
                self.tr("Add a channel"),
                step_name(steps.ADD_CHANNEL),
                self.tr("Remove channel"),
            ),
            [ListField("name", self.tr("Name of the channel"))],
            lambda: Channel(id=ChannelId(new_id())),
        )
        lists = {
            "principles": (self.tr("Principles"), principles),
            "personas": (self.tr("Personas"), personas),
            "sources": (self.tr("Sources"), sources),
            "channels": (self.tr("Channels"), channels),
        }
        for title, editor in lists.values():
            self.column.addWidget(section_label(title))
            self.column.addWidget(editor)
        return {name: editor for name, (_, editor) in lists.items()}
