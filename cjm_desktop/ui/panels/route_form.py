"""The details of a route."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cjm_desktop.edits.overlays import change_overlay
from cjm_desktop.edits.stops import with_stop_moved, without_stop
from cjm_desktop.model.document import Project, Route
from cjm_desktop.model.questions import find_journey
from cjm_desktop.store.store import Store
from cjm_desktop.ui.commands import Commands
from cjm_desktop.ui.controls.buttons import link_button, plain_button
from cjm_desktop.ui.controls.choice import Choice, Option
from cjm_desktop.ui.controls.segments import SegmentOption, Segments
from cjm_desktop.ui.controls.stop_list import StopList
from cjm_desktop.ui.controls.text_fields import ParagraphField
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.panels.form import Form
from cjm_desktop.ui.panels.subjects import Subject
from cjm_desktop.ui.route_names import route_name, stop_names


class RouteForm(Form):
    """Whose route it is, how its line looks, and where it calls."""

    def __init__(self, store: Store, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(store, parent)
        self._commands = commands
        self._name = ParagraphField()
        self.add(self.tr("Name"), self._name)
        self.bind("name", self._name, self.tr("name"))
        self._persona = Choice()
        self._persona.edited.connect(lambda value: self.change(self.tr("persona"), persona=value))
        self.add(self.tr("Persona"), self._persona)
        style = Segments(
            [SegmentOption("solid", self.tr("Solid")), SegmentOption("dotted", self.tr("Dotted"))]
        )
        self.add(self.tr("Line"), style)
        self.bind("style", style, self.tr("line"))
        self._stops = StopList()
        self._stops.moved.connect(self._on_moved)
        self._stops.removed.connect(self._on_removed)
        self.add(self.tr("Stops"), self._stops)
        self.fields["stops"] = self._stops
        draw = plain_button(self.tr("Draw on"), "path")
        draw.clicked.connect(commands.draw_route_on)
        self.column.addSpacing(scaled(8))
        self.column.addWidget(draw, 0, Qt.AlignmentFlag.AlignLeft)
        delete = link_button(self.tr("Delete the route"))
        delete.clicked.connect(commands.delete_selection)
        self.column.addSpacing(scaled(8))
        self.column.addWidget(delete, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    def heading(self) -> str:
        """Return the panel's title."""
        return self.tr("Route")

    def show_subject(self, subject: Subject) -> None:
        """Show a route in all fields."""
        super().show_subject(subject)
        project, route = self.store.project, self.node
        self._name.setPlaceholderText(route_name(project, route.replace(name="")))
        options = [Option(None, self.tr("Everybody"))]
        options += [Option(persona.id, persona.name) for persona in project.personas]
        self._persona.set_options(options)
        self._persona.show_value(route.persona)
        journey = find_journey(project, self.journey)
        self._stops.show_stops(stop_names(journey, route) if journey else [])

    def changed(self, project: Project, **changes: Any) -> Project:
        """Return the project with fields of the route changed."""
        return change_overlay(project, self.journey, Route, self.node.id, **changes)

    def _on_moved(self, index: int, to: int) -> None:
        self.change(self.tr("stops"), stops=with_stop_moved(self.node.stops, index, to))

    def _on_removed(self, index: int) -> None:
        self.change(self.tr("stops"), stops=without_stop(self.node.stops, index))
