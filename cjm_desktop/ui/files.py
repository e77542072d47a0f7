"""Opening, saving and leaving documents, with the questions that this raises."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from cjm_desktop.base.errors import CjmError
from cjm_desktop.base.ids import JourneyId, ProjectId, new_id
from cjm_desktop.model.document import Journey, Project
from cjm_desktop.model.questions import card_count
from cjm_desktop.model.words import Language
from cjm_desktop.session.recent_files import RecentFile
from cjm_desktop.session.saving import InUseError
from cjm_desktop.session.session import Session
from cjm_desktop.session.settings import Settings
from cjm_desktop.session.templates import example_project, new_project
from cjm_desktop.storage.recovery import Found
from cjm_desktop.ui.dialogs import questions
from cjm_desktop.ui.saver import Saver
from cjm_desktop.ui.times import moment_words
from cjm_desktop.ui.titles import document_title


class Files(QObject):
    """Takes the session from one document to the next; nothing is lost without a question."""

    opened = Signal()  # another document stands in the store
    closed = Signal()
    recent_changed = Signal()
    asking = Signal()  # a question comes; something should stand behind it

    def __init__(
        self, window: QWidget, session: Session, settings: Settings, language: Language
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._settings = settings
        self._language: Language = language
        self._saver = Saver(window, session, settings)
        self._saver.setParent(self)
        self.save = self._saver.save
        self.save_as = self._saver.save_as

    def begin(self, template: str) -> None:
        """Begin a new map with a template, or say why that is not possible."""
        try:
            project = new_project(template, self._language)
        except CjmError as error:  # a file of one's own that went, or was damaged
            questions.tell_error(self._window, self.tr("The template cannot be opened"), error)
            return
        self.begin_project(project)

    def begin_project(self, project: Project) -> bool:
        """Begin with a new document; tells whether the one before could be left."""
        if not self.may_leave():
            return False
        self._session.start(project)
        self.opened.emit()
        return True

    @property
    def language(self) -> Language:
        """The language of new maps."""
        return self._language

    def show_example(self) -> None:
        """Open the example as a new map."""
        self.begin_project(example_project(self._language))

    def ask_and_open(self) -> None:
        """Let a file be chosen and open it."""
        from cjm_desktop.ui import file_dialogs  # Qt's is large, and the first map waits for it

        maps, everything = self.tr("Journey maps"), self.tr("All files")
        path = file_dialogs.ask_open(
            self._window,
            self.tr("Open a map"),
            self._settings.folder,
            f"{maps} (*.cjm);;{everything} (*)",
        )
        if path is not None:
            self.open(path)

    def open_recent(self, file: RecentFile) -> None:
        """Open a file that was open before; one that is gone may be taken from the list."""
        if file.path.exists():
            self.open(file.path)
            return
        text = self.tr(
            "“{file}” is not there any more. Has it been moved, or is a disk or stick missing?"
        )
        answer = questions.ask_about_missing(self._window, text.format(file=file.path))
        if answer == questions.REMOVE:
            self.forget_recent(file)

    def forget_recent(self, file: RecentFile) -> None:
        """Take a file from the list of those that were open before; the file itself stays."""
        self._settings.forget_recent(file.path)
        self.recent_changed.emit()

    def show_in_folder(self, path: Path | None = None) -> None:
        """Show a file, or the one that is open, in the system's file manager."""
        from cjm_desktop.ui.file_places import show_in_folder  # asked for now and then

        path = path or self._session.path
        if path is not None:
            show_in_folder(path)

    def copy_path(self) -> None:
        """Put the path of the file that is open on the clipboard."""
        if self._session.path is not None:
            QGuiApplication.clipboard().setText(str(self._session.path))

    def open(self, path: Path) -> bool:
        """Open a file, or say why that is not possible; tells whether it is open now."""
        if not self.may_leave():
            return False
        lost = self._session.find_lost_work(path)
        if lost and self._offer(lost[0]):
            return True
        try:
            return self._open(path)
        except CjmError as error:
            title = self.tr("“{file}” was not opened").format(file=path.name)
            self.asking.emit()
            questions.tell_error(self._window, title, error)
            return False

    def offer_recovery(self) -> None:
        """Offer what a crash left, newest first, until something is taken or all was offered."""
        for found in self._session.find_lost_work():
            if self._offer(found):
                return

    def may_leave(self) -> bool:
        """Tell whether the document may be left: it is saved, or its changes are not wanted."""
        self._session.wait_saved()
        if not self._session.has_unsaved_work:
            return True
        title = document_title(self._session.store.project, self._session.path)
        answer = questions.ask_about_changes(self._window, title)
        if answer == questions.SAVE:
            return self._saver.save_and_wait()
        return answer == questions.DISCARD

    def close(self) -> None:
        """Leave the map for the start screen."""
        if self.may_leave():
            self._leave()

    def _leave(self) -> None:
        blank = Journey(id=JourneyId(new_id()))
        self._session.start(Project(id=ProjectId(new_id()), journeys=(blank,)))
        self.closed.emit()

    def _open(self, path: Path) -> bool:
        try:
            self._session.open(path)
        except InUseError:
            self.asking.emit()
            answer = questions.ask_about_use(self._window, path.name)
            if answer == questions.CANCEL:
                return False
            if answer == questions.COPY:
                self._session.open_copy(path)
            else:
                self._session.open(path, anyway=True)
        if self._session.path is not None:
            self._settings.folder = str(path.parent)
            title = document_title(self._session.store.project, path)
            self._settings.add_recent(path, title)
        self.opened.emit()
        if self._session.store.project.as_template is not None:
            self._offer_template(path)
        return True

    def _offer_template(self, path: Path) -> None:
        """Ask what is to be done with a template that was opened as a file."""
        from cjm_desktop.edits.as_template import from_template
        from cjm_desktop.ui import own_templates

        project = self._session.store.project
        name = project.as_template.name if project.as_template else ""
        answer = questions.ask_about_template(self._window, name or path.stem)
        if answer == questions.BEGIN:
            self._session.start(from_template(project, today=date.today()))
            self.opened.emit()
        elif answer == questions.KEEP:
            own_templates.add(self._window, project, path)
            self._leave()

    def _offer(self, found: Found) -> bool:
        """Offer what a crash left of a document; tells whether it was taken."""
        try:
            lost = found.load().project
        except CjmError as error:
            self._tell_unrestored(error)
            return False
        self.asking.emit()
        answer = questions.ask_about_recovery(
            self._window, self._words_on(lost, found), has_file=found.path is not None
        )
        if answer == questions.DISCARD:
            found.discard()
        if answer not in (questions.RESTORE, questions.COPY):
            return False
        try:
            self._session.restore(found, as_copy=answer == questions.COPY)
        except CjmError as error:
            self._tell_unrestored(error)
            return False
        self.opened.emit()
        return True

    def _words_on(self, lost: Project, found: Found) -> str:
        """Return what a crash left, so that it can be told from other work."""
        title, moment = document_title(lost, found.path), moment_words(found.when)
        when = moment[:1].lower() + moment[1:]  # within a sentence
        if found.path is not None:
            text = self.tr(
                "The program ended before “{title}” was saved in {file}. Its changes up to "
                "{when} have been kept."
            )
            return text.format(title=title, file=found.path.name, when=when)
        cards = self.tr("%n cards", "", card_count(lost))
        text = self.tr(
            "The program ended before “{title}” was saved for the first time: a map with {cards}. "
            "Its changes up to {when} have been kept."
        )
        return text.format(title=title, cards=cards, when=when)

    def _tell_unrestored(self, error: CjmError) -> None:
        heading = self.tr("The work could not be restored")
        questions.tell_error(self._window, heading, error)
