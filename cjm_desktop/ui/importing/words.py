"""What is said of a table: what will come of it, what will not, and why it cannot be read."""

from collections.abc import Iterator

from PySide6.QtCore import QLocale, QObject

from cjm_desktop.base.errors import CjmError
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.edits.importing import Gathered
from cjm_desktop.exchange.csv_records import NoRecordsError, NoTextError, TooLargeFileError
from cjm_desktop.exchange.errors import ExchangeError
from cjm_desktop.model.records import Mapped, Records
from cjm_desktop.ui.messages import sentence


class Outcome(NamedTuple):
    """What comes of a table in a sentence, and what is left aside in others."""

    adds: str  # "" when nothing does
    lacks: str


class ImportWords(QObject):
    """Speaks the language of the interface."""

    def outcome(self, records: Records, mapped: Mapped, gathered: Gathered) -> Outcome:
        """Return what will come of a table."""
        facts = list(self._facts(gathered))
        things = QLocale().createSeparatedList(facts)
        adds = self.tr("This adds {things}.").format(things=things) if facts else ""
        return Outcome(adds, " ".join(self._lacks(records, mapped, gathered)))

    def failure(self, error: Exception) -> str:
        """Return why a file cannot be read, and what can be done."""
        match error:
            case NoRecordsError():
                return self.tr("There is nothing in this file.")
            case NoTextError(is_workbook=True):
                return self.tr(
                    "This is a workbook. Save its sheet as CSV in Excel or LibreOffice, and bring "
                    "in that."
                )
            case NoTextError():
                return self.tr("This file holds no text, so no table can be read from it.")
            case TooLargeFileError(what="lines"):
                return self.tr(
                    "The file has {count} lines, and at most {most} are read. Split it up, or "
                    "export less of it."
                ).format(count=_number(error.count), most=_number(error.limit))
            case TooLargeFileError(what="columns"):
                return self.tr(
                    "A line has {count} columns, and at most {most} are read. Is the separator "
                    "right?"
                ).format(count=_number(error.count), most=_number(error.limit))
            case TooLargeFileError():
                return self.tr("The file is too large: at most {most} MB are read.").format(
                    most=_number(error.limit // 1_000_000)
                )
            case ExchangeError():
                return self.tr("This file cannot be read as a table. Is the separator right?")
            case CjmError():
                return sentence(error)
            case MemoryError():
                return self.tr("There is not enough memory for this file.")
            case _:
                return self.tr("This file cannot be read as a table. Is the separator right?")

    def _facts(self, gathered: Gathered) -> Iterator[str]:
        phases = {phase for series in gathered.series for phase in series.metrics}
        if gathered.series:
            rows = self.tr("%n rows of numbers", "", len(gathered.series))
            within = self.tr("in %n phases", "", len(phases))
            yield f"{rows} {within}"
        if gathered.texts:
            yield self.tr("%Ln texts to the inbox", "", len(gathered.texts))

    def _lacks(self, records: Records, mapped: Mapped, gathered: Gathered) -> Iterator[str]:
        if _without_phase(mapped):
            yield self.tr("Say which column holds names of phases, or of which phase numbers are.")
        elif not gathered.series and not gathered.texts:
            yield self.tr(
                "Nothing to bring in yet: say which columns hold names of phases, numbers or texts."
            )
        lines = sum(gathered.strangers.values())
        if lines:
            yield self.tr("%Ln lines belong to no phase.", "", lines)
        if gathered.unread:
            yield self.tr("%Ln cells hold no number that can be read.", "", gathered.unread)
        if gathered.left_out:
            yield self.tr("%Ln texts are left out: there are too many.", "", gathered.left_out)
        if gathered.more_series:
            yield self.tr(
                "%n rows of numbers are left out: there are too many.", "", gathered.more_series
            )
        if records.open_quote:
            yield self.tr(
                "From line {line} on a quotation mark is not closed: what follows is one text."
            ).format(line=_number(records.open_quote))


def _without_phase(mapped: Mapped) -> bool:
    """Tell whether there are numbers of which nothing says the phase."""
    by_line = any(use.role == "phase" for use in mapped.uses)
    return not by_line and any(use.role == "number" and not use.phase for use in mapped.uses)


def _number(count: int) -> str:
    return QLocale().toString(count)
