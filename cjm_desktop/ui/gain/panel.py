"""The panel of gain: where most is to be won, and one step from there to an opportunity."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from cjm_desktop.model.gain_ranking import ranking_of
from cjm_desktop.model.gains import weighing_of
from cjm_desktop.model.questions import find_journey, find_phase, find_row
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.bench import Bench
from cjm_desktop.ui.controls.buttons import plain_button
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.gain import deeds
from cjm_desktop.ui.gain.gain_list import GainList, Key
from cjm_desktop.ui.gain.known_page import KnownPage
from cjm_desktop.ui.gain.lines import GainLine, lines_of
from cjm_desktop.ui.gain.reading_fields import ReadingFields
from cjm_desktop.ui.language import interface_language
from cjm_desktop.ui.panels.panel import Panel

_SIDE = 14


class GainPanel(Panel):
    """Ranks the phases; while an opportunity is written it shows what is known of its phase."""

    def __init__(self, bench: Bench) -> None:
        name = QCoreApplication.translate("Panels", "Gain")
        super().__init__(bench.store, bench.commands, name)
        self._bench = bench
        self._language = interface_language(bench.settings.language)
        self._about: Key | None = None  # the phase of which all is shown
        self._followed: Key | None = None  # the phase that was selected when last looked at
        self.fields = ReadingFields(self._language)
        self.list = GainList()
        self.known = KnownPage(self._language)
        self._empty, self._empty_words = self._make_empty()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._make_ranking())
        self._pages.addWidget(self.known)
        self.column.addWidget(self._pages, 1)
        self._tie()

    def refresh(self) -> None:
        """Show the ranking, or the phase, as the map is now."""
        project, selection = self.store.project, self.store.selection
        journey = find_journey(project, selection.journey)
        if journey is None:
            return
        self._follow(selection)
        if self._about is not None:
            self.known.show_phase(project, self._about)
        weighing = weighing_of(project)
        self.fields.show_weighing(weighing, journeys=len(project.journeys))
        journeys = project.journeys if self.fields.takes_all else (journey,)
        lines = lines_of(project, ranking_of(journeys, weighing), self._language)
        selected = (journey.id, selection.phase) if selection.phase is not None else None
        key = selected if selected != self._followed else None
        self._followed = selected
        self.list.show_lines(lines, key)
        has_row = any(row.kind == "score" for each in journeys for row in each.rows)
        self._show_emptiness(has_phases=bool(lines), has_row=has_row)
        self._pages.setCurrentIndex(1 if self._about is not None else 0)

    def take_focus(self) -> None:
        """Give the keyboard to the phases, or to the way back to them."""
        if self._about is not None:
            self.known.back.setFocus(Qt.FocusReason.TabFocusReason)
        elif self.list.isVisibleTo(self):
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().take_focus()

    def take_back(self) -> None:
        """Take back the weight that is being typed."""
        field = self.fields.typed_in
        if field:
            self.store.take_back(deeds.weight_key(self.commands, field))

    def show_phase(self, key: Key) -> None:
        """Show all that is known of a phase."""
        self._about = key
        self.refresh()

    def _follow(self, selection: Selection) -> None:
        """Go along to the phase whose opportunity is written now; forget one that is gone."""
        about = self._about
        if about is None:
            return
        journey = find_journey(self.store.project, selection.journey)
        row = find_row(journey, selection.row) if journey is not None and selection.row else None
        if row is not None and row.role == "opportunities" and selection.phase is not None:
            self._about = about = selection.journey, selection.phase
        holder = find_journey(self.store.project, about[0])
        if holder is None or find_phase(holder, about[1]) is None:
            self._about = None

    def _make_ranking(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.fields)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
        return page

    def _make_empty(self) -> tuple[QWidget, QLabel]:
        empty = QWidget()
        column = QVBoxLayout(empty)
        column.setContentsMargins(scaled(_SIDE), scaled(4), scaled(_SIDE), scaled(8))
        column.setSpacing(scaled(12))
        words = QLabel()
        words.setWordWrap(True)
        column.addWidget(words)
        self._add = plain_button(self.tr("Add a row of scores"), "target")
        self._add.clicked.connect(lambda: deeds.add_scores(self.commands))
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return empty, words

    def _show_emptiness(self, *, has_phases: bool, has_row: bool) -> None:
        """Say how gain comes about where there are no scores to read it from."""
        if has_phases:
            self._empty_words.setText(
                self.tr(
                    "No scores yet. Say for each phase how relevant it is to customers and how "
                    "present we are, and this shows where most is to be won."
                )
            )
        else:
            self._empty_words.setText(self.tr("This journey has no phases yet."))
        self._add.setVisible(has_phases)
        shows_list = has_phases and has_row
        self._empty.setVisible(not shows_list)
        self.list.setVisible(shows_list)

    def _tie(self) -> None:
        commands = self.commands
        self.fields.reading_chosen.connect(lambda each: deeds.choose_reading(commands, each))
        self.fields.weight_typed.connect(lambda *typed: deeds.set_weight(commands, *typed))
        self.fields.weight_left.connect(self._on_weight_left)
        self.fields.all_chosen.connect(self.refresh)
        self.list.chosen.connect(self._on_chosen)
        self.list.deed_asked.connect(self._on_deed)
        self.known.left.connect(self._on_known_left)

    def _on_weight_left(self, field: str) -> None:
        self.store.end_step(deeds.weight_key(self.commands, field))

    def _on_chosen(self, line: GainLine) -> None:
        """Show a phase on the map; the keyboard stays."""
        chosen = Selection(line.journey, phase=line.phase)
        self.store.select(chosen)
        self._bench.canvas.reveal(chosen)

    def _on_deed(self, line: GainLine) -> None:
        if line.missing is not None:
            deeds.score_phase(self.commands, *line.key, line.missing)
        else:
            write_opportunity(self._bench, line.key)

    def _on_known_left(self) -> None:
        self._about = None
        self.refresh()
        self.take_focus()


def write_opportunity(bench: Bench, key: Key) -> None:
    """Begin or change the opportunity of a phase, with all that is known of it beside it."""
    if bench.page is None:
        return
    show_known(bench, key)
    deeds.write_opportunity(bench.commands, *key)
    bench.canvas.reveal(bench.store.selection)


def show_known(bench: Bench, key: Key) -> None:
    """Show all that is known of a phase in the panel of gain, opened if need be."""
    page = bench.page
    if page is None:
        return
    if not page.workspace.shows("gain"):
        page.workspace.show_panel(True, "gain", at_once=True)
    panel = page.panel("gain")
    if isinstance(panel, GainPanel):
        panel.show_phase(key)


def write_opportunity_here(bench: Bench) -> None:
    """Begin or change the opportunity of the phase at hand."""
    selection = bench.store.selection
    if selection.phase is not None:
        write_opportunity(bench, (selection.journey, selection.phase))
