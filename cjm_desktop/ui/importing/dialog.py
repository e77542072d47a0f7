"""The dialog in which a table of another program is looked at before it is brought in."""

from datetime import date
from pathlib import Path
from typing import Final, get_args

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cjm_desktop.base.folding import fold
from cjm_desktop.base.ids import PhaseId
from cjm_desktop.edits.importing import Brought, Gathered
from cjm_desktop.edits.known_exports import program_of
from cjm_desktop.model.document import Journey, Project
from cjm_desktop.model.records import ColumnUse, Mapped, Records
from cjm_desktop.model.words import SourceKind
from cjm_desktop.session.column_memory import remembering
from cjm_desktop.session.evidence_files import kind_of, new_source, source_name
from cjm_desktop.session.settings import Settings
from cjm_desktop.ui.controls.buttons import plain_button, primary_button
from cjm_desktop.ui.controls.choice import Choice, Option
from cjm_desktop.ui.controls.text_fields import LineField
from cjm_desktop.ui.dialogs.room import resize_within_screen
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.importing.form_fields import FormFields
from cjm_desktop.ui.importing.preview import Preview
from cjm_desktop.ui.importing.reader import FormWish, ReadTable, TableReader
from cjm_desktop.ui.importing.strangers import Stranger, Strangers
from cjm_desktop.ui.importing.words import ImportWords
from cjm_desktop.ui.panels.form import note_label
from cjm_desktop.ui.printing.fields import Field
from cjm_desktop.ui.printing.work_bar import WorkBar
from cjm_desktop.ui.source_kinds import source_kind_words

_SIZE_PX: Final = (980, 700)
_STRANGERS_PX: Final = 152
_PREVIEW_PX: Final = 190
_TYPING_MS: Final = 250  # after the last key of the period
_KINDS: Final[tuple[SourceKind, ...]] = get_args(SourceKind)


class ImportDialog(QDialog):
    """Shows what a file holds and what will come of it; accepted, ``brought`` has it.

    What is no file is given as ``data``, with a path that only names it.
    """

    def __init__(
        self,
        path: Path,
        project: Project,
        journey: Journey,
        settings: Settings,
        parent: QWidget,
        data: bytes | None = None,
    ) -> None:
        super().__init__(parent)
        self.brought: Brought | None = None
        self._path = path
        self._project = project
        self._journey = journey
        self._settings = settings
        self._records = Records((), ())
        self._mapped = Mapped((), {})
        self._gathered: Gathered | None = None
        self._is_shown = False
        self._names: dict[str, Stranger] = {}  # that are or were no phase, folded
        self._words = ImportWords(self)
        self.setWindowTitle(self.tr("Bring in numbers and answers"))
        self._reader = TableReader(path, journey, project.language, settings.columns, data)
        self._make_fields()
        self._lay_out()
        self._tie()
        self._read(FormWish())

    def wait(self) -> None:
        """Wait for what is being read or counted."""
        while self._reader.is_busy or self._typing.isActive():
            if self._typing.isActive():
                self._typing.stop()
                self._gather()
            self._reader.wait()

    def done(self, result: int) -> None:
        """Give up what is being read."""
        self._typing.stop()
        self._reader.close()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Give up what is being read."""
        self._typing.stop()
        self._reader.close()
        super().closeEvent(event)

    def _make_fields(self) -> None:
        self.form = FormFields()
        self.preview = Preview(self._journey)
        self.preview.setAccessibleName(self.tr("What each column is for"))
        self.preview.setMinimumHeight(scaled(_PREVIEW_PX))
        self.strangers = Strangers(self._journey)
        self.strangers.setFixedHeight(scaled(_STRANGERS_PX))
        self.strangers.hide()
        self.about = note_label()
        self.source = LineField()
        name = source_name(self._path, date.today(), self._project.language)
        self.source.show_value(name)
        self.kind = Choice([Option(kind, source_kind_words(kind)) for kind in _KINDS])
        self.kind.show_value("other")
        self.period = LineField(self.tr("such as October 2026"))
        self.adds = QLabel()
        self.adds.setFont(ui_font(13, 500))
        self.adds.setWordWrap(True)
        self.lacks = note_label()
        self.progress = WorkBar()
        self.progress.bar.setAccessibleName(self.tr("Reading"))
        self.cancel = plain_button(self.tr("Cancel"))
        self.main = primary_button(self.tr("Bring in"))
        self.main.setDefault(True)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(24), scaled(20), scaled(24), scaled(18))
        column.setSpacing(scaled(4))
        heading = QLabel(self.tr("Bring in numbers and answers"))
        heading.setFont(ui_font(16, 600))
        for widget in (heading, self.about, self.form):
            column.addWidget(widget)
        column.addSpacing(scaled(8))
        column.addWidget(self.preview, 1)
        column.addWidget(self.strangers)
        column.addLayout(self._source_line())
        column.addSpacing(scaled(10))
        column.addWidget(self.adds)
        column.addWidget(self.lacks)
        column.addSpacing(scaled(6))
        column.addLayout(self._buttons())
        resize_within_screen(self, *_SIZE_PX)

    def _source_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(scaled(10))
        line.addWidget(Field(self.tr("Source"), self.source), 4)
        line.addWidget(Field(self.tr("Kind of source"), self.kind), 2)
        line.addWidget(Field(self.tr("Period of the numbers"), self.period), 2)
        return line

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(scaled(8))
        line.addWidget(self.progress, 1)
        line.addStretch(1)
        line.addWidget(self.cancel)
        line.addWidget(self.main)
        return line

    def _tie(self) -> None:
        reader = self._reader
        reader.read.connect(self._on_read)
        reader.gathered.connect(self._on_gathered)
        reader.brought.connect(self._on_brought)
        reader.failed.connect(self._on_failed)
        reader.progressed.connect(self._show_progress)
        self.form.changed.connect(self._read)
        self.preview.picked.connect(self._on_use_picked)
        self.strangers.picked.connect(self._on_phase_picked)
        self.period.edited.connect(self._on_period)
        self._typing.timeout.connect(self._gather)
        self.cancel.clicked.connect(self.reject)
        self.main.clicked.connect(self._bring_in)

    def _read(self, wish: FormWish) -> None:
        self._show_busy()
        self._reader.read_as(wish)

    def _on_read(self, read: ReadTable) -> None:
        self._records, self._mapped = read.table.records, read.mapped
        self._names = {}
        self.form.show_form(read.table.form)
        self.preview.preview.show_records(self._records, self._mapped.uses)
        self.kind.show_value(kind_of(self._records))
        self._show_about()
        if not self._is_shown:
            self._is_shown = True
            self.preview.setFocus()
        self._gather()

    def _gather(self) -> None:
        self._show_busy()
        self._reader.gather(self._records, self._mapped, self.period.text().strip())

    def _on_gathered(self, gathered: Gathered) -> None:
        self._gathered = gathered
        for name, lines in gathered.strangers.items():
            self._names.setdefault(fold(name), Stranger(name, lines))
        self._show_strangers()
        outcome = self._words.outcome(self._records, self._mapped, gathered)
        self.adds.setText(outcome.adds)
        self._show_lacks(outcome.lacks, warns=not outcome.adds)
        self.progress.hide()
        self.main.setEnabled(bool(outcome.adds))

    def _on_use_picked(self, column: int, use: ColumnUse) -> None:
        uses = list(self._mapped.uses)
        if use.role in ("phase", "name"):  # of which there is one
            uses = [ColumnUse() if each.role == use.role else each for each in uses]
        if (use.role == "phase") != (uses[column].role == "phase"):
            self._names = {}
        uses[column] = use
        self._mapped = self._mapped._replace(uses=tuple(uses))
        self.preview.preview.show_uses(self._mapped.uses)
        self._gather()

    def _on_phase_picked(self, names: list[str], phase: PhaseId | None) -> None:
        phases = dict(self._mapped.phases)
        for name in names:
            phases.pop(fold(name), None)
            if phase is not None:
                phases[fold(name)] = phase
        self._mapped = self._mapped._replace(phases=phases)
        self._show_strangers()
        self._gather()

    def _on_period(self) -> None:
        self.main.setEnabled(False)
        self._typing.start()

    def _bring_in(self) -> None:
        if self._gathered is None:
            return
        kind: SourceKind = next((kind for kind in _KINDS if kind == self.kind.value()), "other")
        name = self.source.text().strip() or self._path.name
        self._show_busy()
        self._reader.bring_in(self._project, self._gathered, new_source(name, kind))

    def _on_brought(self, brought: Brought) -> None:
        self.brought = brought
        kept, names = self._settings.columns, self._records.names
        self._settings.columns = remembering(kept, names, self._mapped, self._journey)
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self._gathered = None
        self._records, self._mapped = Records((), ()), Mapped((), {})
        self._names = {}
        self.preview.preview.show_records(self._records, ())
        self._show_strangers()
        self._show_about()
        self.adds.setText("")
        self._show_lacks(self._words.failure(error), warns=True)
        self.progress.hide()

    def _show_busy(self) -> None:
        self.main.setEnabled(False)
        self.progress.begin()
        self.progress.show()

    def _show_progress(self, share: float) -> None:
        if share:
            self.progress.bar.setRange(0, 100)
            self.progress.bar.setValue(round(share * 100))
            self.progress.words.setText(f"{round(share * 100)} %")

    def _show_about(self) -> None:
        count = len(self._records.lines)
        lines = self.tr("%Ln lines", "", count) if count else ""
        program = program_of(self._records)
        known = self.tr("an export of {program}").format(program=program.name) if program else ""
        self.about.setText(" · ".join(filter(None, (self._path.name, lines, known))))

    def _show_strangers(self) -> None:
        names = sorted(self._names.values(), key=lambda each: -each.lines)
        self.strangers.strangers.show_names(names, self._mapped.phases)
        self.strangers.setVisible(bool(names))

    def _show_lacks(self, words: str, *, warns: bool) -> None:
        if bool(self.lacks.property("warning")) != warns:
            self.lacks.setProperty("warning", warns)
            self.lacks.setProperty("note", not warns)
            self.lacks.style().polish(self.lacks)
        self.lacks.setText(words)
