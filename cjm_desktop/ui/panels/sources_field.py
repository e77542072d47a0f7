"""The field for what one part of the map rests on: the project's sources, and new ones."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from cjm_desktop.base.ids import SourceId, new_id
from cjm_desktop.edits.lists import add_listed
from cjm_desktop.model.document import Project, Source
from cjm_desktop.store.store import Store
from cjm_desktop.ui.commands import steps
from cjm_desktop.ui.commands.steps import step_name
from cjm_desktop.ui.controls.checked_menu import CheckedMenu
from cjm_desktop.ui.panels.entry_form import source_options
from cjm_desktop.ui.panels.naming import ask_name

Sources = tuple[SourceId, ...]


class SourcesField(CheckedMenu):
    """Sources to tick; a new one is added and ticked in one step.

    ``put`` returns a project in which the part has some sources.
    """

    def __init__(self, store: Store, put: Callable[[Project, Sources], Project]) -> None:
        super().__init__(
            QCoreApplication.translate("CardFields", "None"),
            QCoreApplication.translate("CardFields", "New source…"),
        )
        self._store = store
        self._put = put
        self.new_asked.connect(self._on_new_asked)

    def show_sources(self, sources: Sources) -> None:
        """Show which of the project's sources the part has."""
        self.set_options(source_options(self._store.project))
        self.show_value(sources)

    def _on_new_asked(self) -> None:
        name = ask_name(
            self,
            QCoreApplication.translate("CardFields", "New source"),
            QCoreApplication.translate("CardFields", "Name of the source"),
        )
        if name:
            source = Source(id=SourceId(new_id()), name=name)
            chosen = (*map(SourceId, self.chosen), source.id)
            after = self._put(add_listed(self._store.project, source), chosen)
            self._store.apply(after, step_name(steps.ADD_SOURCE))


def sources_label() -> str:
    """Return what stands above the field."""
    return QCoreApplication.translate("CardFields", "Sources")


def sources_step() -> str:
    """Return what a change of sources is called in the undo menu."""
    return QCoreApplication.translate("CardFields", "sources")
