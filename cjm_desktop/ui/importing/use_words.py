"""What the columns of a table can be for, in words."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from cjm_desktop.model.document import Journey
from cjm_desktop.model.questions import find_phase
from cjm_desktop.model.records import ColumnRole, ColumnUse, Summary
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP

_ROLES: Final[dict[ColumnRole, str]] = {
    "ignored": QT_TRANSLATE_NOOP("ColumnUses", "Nothing"),
    "phase": QT_TRANSLATE_NOOP("ColumnUses", "Names of phases"),
    "name": QT_TRANSLATE_NOOP("ColumnUses", "Names of numbers"),
    "number": QT_TRANSLATE_NOOP("ColumnUses", "Numbers"),
    "text": QT_TRANSLATE_NOOP("ColumnUses", "Texts for the inbox"),
    "detail": QT_TRANSLATE_NOOP("ColumnUses", "Told beside a text"),
}
_SUMMARIES: Final[dict[Summary, str]] = {
    "sum": QT_TRANSLATE_NOOP("ColumnUses", "Numbers, added up"),
    "average": QT_TRANSLATE_NOOP("ColumnUses", "Numbers, their average"),
    "median": QT_TRANSLATE_NOOP("ColumnUses", "Numbers, the middle one"),
    "last": QT_TRANSLATE_NOOP("ColumnUses", "Numbers, the last one"),
    "count": QT_TRANSLATE_NOOP("ColumnUses", "Lines that say something, counted"),
}


def role_words(role: ColumnRole) -> str:
    """Return what a column is for."""
    return QCoreApplication.translate("ColumnUses", _ROLES[role])


def summary_words(summary: Summary) -> str:
    """Return how many numbers become one."""
    return QCoreApplication.translate("ColumnUses", _SUMMARIES[summary])


def use_words(use: ColumnUse, journey: Journey) -> str:
    """Return all that a column is for, with the phase where its numbers are of one."""
    if use.role != "number":
        return role_words(use.role)
    words = summary_words(use.summary)
    phase = find_phase(journey, use.phase) if use.phase else None
    return words if phase is None else f"{phase.name} · {words}"
