"""Words about the document for the bars: its title, and what is selected."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from cjm_desktop.model.document import Action, Journey, Project, Row
from cjm_desktop.model.memo import Memo
from cjm_desktop.model.questions import find_entry, find_journey, find_phase, find_row
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.panels.places import place_words
from cjm_desktop.ui.panels.subjects import subject_of

_translate = QCoreApplication.translate


def document_title(project: Project, path: Path | None) -> str:
    """Return what the document is called: its title, else its file, else that it has no name."""
    title = " ".join(project.title.split())
    return title or (path.stem if path else _translate("Titles", "Untitled map"))


def journey_name(journey: Journey, number: int) -> str:
    """Return what a journey's tab says."""
    name = journey.name or " ".join(journey.title.split())
    return name or _translate("Titles", "Journey {number}").format(number=number)


def selection_words(project: Project, selection: Selection) -> str:
    """Return what is selected: "1 of 72 cards selected", or the name of a phase, row or cell."""
    journey = find_journey(project, selection.journey)
    if journey is None:
        return ""
    if selection.entries:
        return _entry_words(journey, selection)
    if selection.row and selection.phase:
        address = subject_of(project, selection).address
        return place_words(project, address) if address else ""
    if selection.row:
        row = find_row(journey, selection.row)
        return _translate("Titles", "Row: {name}").format(name=row.name) if row else ""
    if selection.phase:
        phase = find_phase(journey, selection.phase)
        return _translate("Titles", "Phase: {name}").format(name=phase.name) if phase else ""
    return ""


def _entry_words(journey: Journey, selection: Selection) -> str:
    place = find_entry(journey, selection.entries[-1])
    count = len(selection.entries)
    if place is not None and isinstance(place.entry, Action):
        words = _translate("Titles", "%n of {total} actions selected", None, count)
        return words.format(total=sum(_action_count(row) for row in journey.rows))
    words = _translate("Titles", "%n of {total} cards selected", None, count)
    return words.format(total=sum(_card_count(row) for row in journey.rows))


def _count_cards(row: Row) -> int:
    return sum(len(cell.cards) for cell in row.cells) if row.kind == "cards" else 0


def _count_actions(row: Row) -> int:
    return sum(len(cell.actions) for cell in row.cells) if row.kind == "actions" else 0


_card_count: Memo[Row, int] = Memo(_count_cards)
_action_count: Memo[Row, int] = Memo(_count_actions)
