"""Reading a table and looking through its lines beside the window, which goes on meanwhile."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from cjm_desktop.base.garbage import making_much
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.edits.column_uses import guess_mapping
from cjm_desktop.edits.importing import Brought, Gathered, bring_in, gather
from cjm_desktop.exchange.csv_forms import CsvForm
from cjm_desktop.exchange.csv_records import ReadingStopped
from cjm_desktop.model.document import Journey, Project, Source
from cjm_desktop.model.records import Mapped, Records
from cjm_desktop.model.words import Language
from cjm_desktop.session.column_memory import recalled
from cjm_desktop.session.evidence_files import EvidenceTable, file_bytes, form_of, read_table
from cjm_desktop.session.file_thread import FileThread, make_way

_LOOK_MS: Final = 60  # between two looks at how far the reading is


class FormWish(NamedTuple):
    """What somebody says of how a file is written; what is not said is found."""

    encoding: str = ""
    separator: str = ""
    heads: int | None = None


class ReadTable(NamedTuple):
    """A table, and what its columns are probably for."""

    table: EvidenceTable
    mapped: Mapped


class _Work:
    """One piece of work: how far it is, and whether it is still wanted."""

    def __init__(self) -> None:
        self.share = 0.0
        self.is_wanted = True

    def go_on(self, share: float) -> bool:
        self.share = share
        make_way()
        return self.is_wanted


class TableReader(QObject):
    """Does what was asked for last; what was asked for before it is given up."""

    read = Signal(object)  # ReadTable
    gathered = Signal(object)  # Gathered
    brought = Signal(object)  # Brought
    failed = Signal(object)  # Exception
    progressed = Signal(float)  # of the reading, 0 to 1

    def __init__(
        self,
        path: Path,
        journey: Journey,
        language: Language,
        kept: str,
        data: bytes | None = None,
    ) -> None:
        super().__init__()
        self._path = path
        self._journey = journey
        self._language: Language = language
        self._kept = kept
        self._data = data
        self._thread = FileThread("tables", self)
        self._work = _Work()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(lambda: self.progressed.emit(self._work.share))

    @property
    def is_busy(self) -> bool:
        """Whether there is an answer to come."""
        return self._thread.is_busy

    def read_as(self, wish: FormWish) -> None:
        """Read the file as far as is said, and as it says itself beyond that."""
        work = self._begin()
        self._timer.start()
        self._ask(work, partial(self._read, wish, work), self.read.emit)

    def gather(self, records: Records, mapped: Mapped, period: str) -> None:
        """Look through all lines for what they come to."""
        work = self._begin()

        def step() -> Gathered:
            name = self._path.stem
            return gather(records, mapped, self._language, period, name, lambda: work.go_on(0.0))

        self._ask(work, step, self.gathered.emit)

    def bring_in(self, project: Project, gathered: Gathered, source: Source) -> None:
        """Make a project with what was gathered."""

        def step() -> Brought:
            return bring_in(project, self._journey.id, gathered, source)

        self._ask(self._begin(), step, self.brought.emit)

    def wait(self) -> None:
        """Wait for what was asked for."""
        self._thread.wait()

    def close(self) -> None:
        """Give up what is being done; nothing is told any more."""
        self._work.is_wanted = False
        self._timer.stop()
        self._thread.close()

    def _begin(self) -> _Work:
        self._work.is_wanted = False
        self._work = _Work()
        return self._work

    def _ask(
        self, work: _Work, step: Callable[[], object], tell: Callable[[object], object]
    ) -> None:
        def done(result: object) -> None:
            if work.is_wanted:
                self._timer.stop()
                tell(result)

        def failed(error: Exception) -> None:
            if work.is_wanted and not isinstance(error, ReadingStopped):
                self._timer.stop()
                self.failed.emit(error)

        def beside() -> object:
            with making_much():
                return step()

        self._thread.submit(beside, done, failed)

    def _read(self, wish: FormWish, work: _Work) -> ReadTable:
        if self._data is None:
            self._data = file_bytes(self._path)
        form: CsvForm = form_of(self._data, *wish)
        table = read_table(self._data, form, work.go_on)
        names = table.records.names
        mapped = recalled(self._kept, names, self._journey)
        return ReadTable(
            table, mapped or guess_mapping(table.records, self._journey, self._language)
        )
