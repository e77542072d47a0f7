"""The columns of the table of touchpoints: what each shows, sorts by and lets be changed."""

from collections.abc import Callable
from typing import Any, Final, Literal

from PySide6.QtCore import QCoreApplication

from cjm_desktop.base.folding import fold
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.exchange.lists.touchpoints import TouchpointLine
from cjm_desktop.model.document import Project
from cjm_desktop.ui.commands import steps
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

Editing = Literal["", "text", "choice"]
Choices = tuple[tuple[object, str], ...]


class TouchpointColumn(NamedTuple):
    """A column: what it is called, how wide it is, and how its field of a card is changed."""

    key: str  # the field of a line
    head: str  # English, translated in the context "TouchpointTable"
    width: int  # pixels
    editing: Editing = ""
    field: str = ""  # of a card
    step: str = ""  # of undo

    def words(self) -> str:
        """Return what the column is called in the language of the interface."""
        return translate("TouchpointTable", self.head)


COLUMNS: Final[tuple[TouchpointColumn, ...]] = (
    TouchpointColumn("journey", QT_TRANSLATE_NOOP("TouchpointTable", "Journey"), 120),
    TouchpointColumn("phase", QT_TRANSLATE_NOOP("TouchpointTable", "Phase"), 116),
    TouchpointColumn(
        *("name", QT_TRANSLATE_NOOP("TouchpointTable", "Touchpoint"), 176),
        *("text", "text", steps.CHANGE_TEXT["card"]),
    ),
    TouchpointColumn(
        *("channel", QT_TRANSLATE_NOOP("TouchpointTable", "Channel"), 116),
        *("choice", "channel", steps.CHANGE_CHANNEL),
    ),
    TouchpointColumn(
        *("medium", QT_TRANSLATE_NOOP("TouchpointTable", "Form"), 80),
        *("choice", "medium", steps.CHANGE_FORM),
    ),
    TouchpointColumn(
        *("contact", QT_TRANSLATE_NOOP("TouchpointTable", "Contact"), 96),
        *("choice", "contact", steps.CHANGE_CONTACT),
    ),
    TouchpointColumn(
        *("owner", QT_TRANSLATE_NOOP("TouchpointTable", "Owner"), 92),
        *("text", "owner", steps.CHANGE_OWNER),
    ),
    TouchpointColumn(
        *("goal", QT_TRANSLATE_NOOP("TouchpointTable", "Goal"), 170),
        *("text", "goal", steps.CHANGE_GOAL),
    ),
    TouchpointColumn(
        *("achieved", QT_TRANSLATE_NOOP("TouchpointTable", "Achieved?"), 84),
        *("choice", "achieved", steps.CHANGE_ACHIEVED),
    ),
    TouchpointColumn(
        *("moment", QT_TRANSLATE_NOOP("TouchpointTable", "Moment"), 126),
        *("choice", "moment", steps.CHANGE_MOMENT),
    ),
    TouchpointColumn("evidence", QT_TRANSLATE_NOOP("TouchpointTable", "Evidence"), 92),
)

_SETS: Final[dict[str, tuple[tuple[object, str, str], ...]]] = {
    # value, context and English words, as the details say them
    "medium": (
        (None, "TouchpointTable", QT_TRANSLATE_NOOP("TouchpointTable", "As the channel")),
        ("digital", "CardFields", "Digital"),
        ("physical", "CardFields", "Physical"),
    ),
    "contact": (("direct", "CardFields", "With us"), ("indirect", "CardFields", "By others")),
    "achieved": (
        (None, "CardFields", "Unknown"),
        ("no", "CardFields", "No"),
        ("partly", "CardFields", "Partly"),
        ("yes", "CardFields", "Yes"),
    ),
    "moment": (
        (None, "CardFields", "None"),
        ("zero", "CardFields", "0  First search"),
        ("first", "CardFields", "1  First experience"),
        ("ultimate", "CardFields", "U  Tells others"),
    ),
    "evidence": (
        (1, "Evidence", "Guessed"),
        (2, "Evidence", "Present"),
        (3, "Evidence", "Drawn"),
        (4, "Evidence", "Researched"),
    ),
}


def choices_of(column: TouchpointColumn, project: Project) -> Choices:
    """Return the values that a column offers, and their words."""
    if column.key == "channel":
        none = (None, translate("EntryForm", "None"))
        return (none, *((channel.id, channel.name) for channel in project.channels))
    return tuple((value, translate(context, words)) for value, context, words in _SETS[column.key])


def shown_in(column: TouchpointColumn, line: TouchpointLine) -> str:
    """Return the words of a cell, on one line."""
    value = getattr(line, column.key)
    if column.key == "phase":
        return f"{line.phase_number}  {' '.join(line.phase.split())}"
    if column.key in _SETS:
        return _words_of(column.key, value)
    return " ".join(value.split())


def sort_key(column: TouchpointColumn) -> Callable[[TouchpointLine], Any] | None:
    """Return what lines are sorted by, None for the order of the map."""
    match column.key:
        case "journey" | "phase":
            return None
        case "achieved" | "moment" | "evidence" | "medium" | "contact":
            order = {value: place for place, (value, _, _) in enumerate(_SETS[column.key])}
            order[None] = len(order)  # what is not said comes last
            return lambda line: order[getattr(line, column.key)]
        case _:
            return lambda line: _alphabetic(getattr(line, column.key))


def _alphabetic(text: str) -> tuple[bool, str]:
    """Return what a text is sorted by: its letters, whatever quotes it opens; empty ones last."""
    folded = fold(text)
    begin = next((place for place, each in enumerate(folded) if each.isalnum()), 0)
    return not folded, folded[begin:]


def _words_of(key: str, value: object) -> str:
    if value is None:
        return ""
    found = (each for each in _SETS[key] if each[0] == value)
    _, context, words = next(found)
    return translate(context, words)
