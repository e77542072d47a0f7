"""Opening a comparison: of which journeys, in its one window, and the way from there to a map."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu
from shiboken6 import isValid

from cjm_desktop.base.errors import CjmError
from cjm_desktop.base.ids import JourneyId
from cjm_desktop.model.comparison import Place, Side
from cjm_desktop.model.comparison_words import comparison_words, name_of
from cjm_desktop.model.covers import cover_of
from cjm_desktop.model.questions import find_journey
from cjm_desktop.session.comparable import OtherFile
from cjm_desktop.session.comparison_job import ComparisonJob
from cjm_desktop.session.exporting import OwnFileError, refuse_own_file
from cjm_desktop.session.first_folder import first_folder
from cjm_desktop.storage.files import load_project
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui import file_dialogs
from cjm_desktop.ui.bench import Bench
from cjm_desktop.ui.comparing.window import Chosen, Compared, ComparisonWindow
from cjm_desktop.ui.dialogs import questions
from cjm_desktop.ui.dialogs.export_messages import export_sentence
from cjm_desktop.ui.file_names import ending_in, plain_file_name
from cjm_desktop.ui.language import interface_language
from cjm_desktop.ui.printing.export_notice import ExportNotice
from cjm_desktop.ui.titles import document_title


class Comparing(QObject):
    """Shows one comparison at a time, beside the window of the map."""

    def __init__(self, bench: Bench, back_to_map: Callable[[], None]) -> None:
        super().__init__(bench)
        self._bench = bench
        self._back_to_map = back_to_map
        self._language = interface_language(bench.settings.language)
        self.window: ComparisonWindow | None = None
        self._notice: ExportNotice | None = None
        bench.window.closing.connect(self.drop)
        bench.window.ending.connect(self.drop)

    def ask_and_open(self) -> None:
        """Compare the journey at hand with another; of several that is asked first."""
        at_hand, project = self._bench.store.selection.journey, self._bench.store.project
        others = [each for each in project.journeys if each.id != at_hand]
        if len(others) == 1:
            self._open(others[0].id)
        elif others:
            self._offer([(name_of(project, each, self._language), each.id) for each in others])

    def drop(self) -> None:
        """Close the window, if there is one."""
        if self.window is not None:
            self.window.close()

    def _offer(self, others: list[tuple[str, JourneyId]]) -> None:
        """Offer the other journeys over the tabs, where they are seen too."""
        page = self._bench.page
        if page is None:
            return
        tabs = page.bottom_bar.journeys
        menu = QMenu(tabs)
        menu.aboutToHide.connect(menu.deleteLater)
        for name, journey in others:
            action = menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(partial(self._open, journey))
        menu.addSeparator()
        menu.addAction(self.tr("From a file…")).triggered.connect(partial(self._ask_file, "second"))
        menu.popup(tabs.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _open(self, other: JourneyId, *_: object) -> None:
        """Compare the journey at hand with another, in their order; one for later comes second."""
        project, at_hand = self._bench.store.project, self._bench.store.selection.journey
        both = [each for each in project.journeys if each.id in (at_hand, other)]
        both.sort(key=lambda each: each.state == "future")
        first, second = (Chosen(each.id) for each in both)
        self._show(Compared(first, second))

    def _show(self, compared: Compared) -> None:
        if self.window is None:
            store, measurer = self._bench.store, self._bench.canvas.measurer
            self.window = ComparisonWindow(store, compared, self._language, measurer)
            self.window.closed.connect(self._on_closed)
            self.window.gone.connect(self._on_gone)
            self.window.map_asked.connect(self._show_on_map)
            self.window.export_asked.connect(self._export)
            self.window.file_asked.connect(self._ask_file)
            self.window.show_first()
        else:
            self.window.compare_others(compared)
        self.window.raise_()
        self.window.activateWindow()

    def _on_closed(self) -> None:
        self._drop_notice()  # and cancel what it tells of
        self.window = None

    def _on_gone(self) -> None:
        self._bench.say(self.tr("A journey is gone, so the comparison was closed."))

    def _ask_file(self, side: Side, *_: object) -> None:
        """Let another file be chosen, and compare with its first journey."""
        parent = self.window or self._bench.window
        maps, title = self.tr("Journey maps"), self.tr("Compare with a journey of another file")
        path = file_dialogs.ask_open(parent, title, self._bench.settings.folder, f"{maps} (*.cjm)")
        if path is None:
            return
        try:
            other = OtherFile(path, load_project(path))
        except CjmError as error:
            questions.tell_error(parent, self.tr("The file cannot be compared"), error)
            return
        kept = self._kept(side)
        new = Chosen(place=0)
        self._show(Compared(new, kept, other) if side == "first" else Compared(kept, new, other))

    def _export(self) -> None:
        """Write the comparison as it is now as a PDF, where the user says."""
        window = self.window
        if window is None:
            return
        ask, kinds = self.tr("Write the comparison as a PDF"), self.tr("PDF files")
        path = file_dialogs.ask_save(window, ask, self._proposed(window), f"{kinds} (*.pdf)")
        if path is None:
            return
        out = ending_in(".pdf", path)
        try:
            refuse_own_file(self._bench.session.path, out)
        except OwnFileError as error:
            questions.tell(window, self.tr("The PDF was not written"), export_sentence(error))
            return
        self._drop_notice()
        ids = [journey.id for journey in window.project.journeys]
        shown = window.comparison
        places = ids.index(shown.first.id), ids.index(shown.second.id)
        job = ComparisonJob(window.project, places, out, window.project.language)
        self._notice = ExportNotice(window, job)
        job.start()

    def _proposed(self, window: ComparisonWindow) -> Path:
        """Return a name for the PDF, beside the file of the map."""
        session = self._bench.session
        folder = first_folder(session, self._bench.settings)
        title = document_title(session.store.project, session.path)
        word = comparison_words(window.project.language).comparison.lower()
        return folder / f"{plain_file_name(title)} - {word}.pdf"

    def _drop_notice(self) -> None:
        if self._notice is not None and isValid(self._notice):
            self._notice.drop()
        self._notice = None

    def _kept(self, side: Side) -> Chosen:
        """Return the journey of the project that stays on the other side."""
        if self.window is not None:
            first, second, _ = self.window.compared
            stays = second if side == "first" else first
            if stays.journey is not None:
                return stays
        return Chosen(self._bench.store.selection.journey)

    def _show_on_map(self, journey_id: JourneyId, place: Place) -> None:
        """Select what differs in its own journey, and show the map."""
        bench = self._bench
        journey = find_journey(bench.store.project, journey_id)
        if journey is None:
            return
        if not bench.shows_map:  # but the start screen
            self._back_to_map()
        bench.commands.finish_editing()
        if place.row and place.phase and cover_of(journey, place.row, place.phase, place.entry):
            bench.commands.uncover(journey, place.row, place.phase)
        entries = (place.entry,) if place.entry else ()
        selection = Selection(journey_id, place.row, place.phase, entries)
        bench.store.select(selection)
        bench.canvas.reveal(selection)
        bench.window.raise_()
        bench.window.activateWindow()
        bench.canvas.setFocus()
