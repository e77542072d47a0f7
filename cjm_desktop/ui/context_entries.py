"""Context menus: what stands in the menu of each thing on the map."""

from typing import Final

from cjm_desktop.model.words import RowKind
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP
from cjm_desktop.ui.menus import (
    COLOUR,
    COPY,
    EVIDENCE,
    HEADER_COLOUR,
    MARK,
    MOMENT,
    MOVE,
    OF_CURVES,
    OF_PHASE,
    OF_ROW,
    OF_SCORES,
    SAID_OF_ROW,
    STRETCH,
    TOUCHPOINT,
    Entry,
    Menu,
)

CLIPBOARD: Final[tuple[Entry, ...]] = ("edit.cut", "edit.copy", "edit.paste")
_RUNGS: Final = EVIDENCE._replace(entries=EVIDENCE.entries[:4])  # of what has no sources
_PICTURE: Final[tuple[Entry, ...]] = ("insert.picture", "picture.describe", "picture.remove")
_LOOKS: Final = Menu(
    QT_TRANSLATE_NOOP("Menus", "Looks"),
    (COLOUR, "card.icon", None, *_PICTURE),
)
_ADDING: Final[tuple[Entry, ...]] = (
    "insert.card",
    "insert.phase",
    "insert.phase_before",
    "insert.row",
)
_BESIDE: Final[tuple[Entry, ...]] = (None, "insert.phase", "insert.row")
_SAID: Final[tuple[Entry, ...]] = (
    MARK,
    "card.opportunity",
    "card.tags",
    "card.personas",
    "entry.note",
)
_PLACE: Final[tuple[Entry, ...]] = (None, MOVE, COPY, STRETCH)
_CARD_BEGIN: Final[tuple[Entry, ...]] = (
    "edit.text",
    "insert.card",
    "edit.duplicate",
    "card.split",
    None,
    EVIDENCE,
)
_CARD_END: Final[tuple[Entry, ...]] = (
    *_SAID,
    "opportunity.add_action",
    _LOOKS,
    *_PLACE,
    None,
    "edit.delete",
)
_ACTION_END: Final[tuple[Entry, ...]] = (
    "action.status",
    "card.channel",
    "action.owner",
    "action.start",
    "action.due",
    "action.impact",
    "action.effort",
    "action.opportunity",
    "action.principle",
    "entry.note",
    None,
    MOVE,
    COPY,
    None,
    "edit.delete",
)

CONTEXT: Final[dict[str, tuple[Entry, ...]]] = {
    "card": (*_CARD_BEGIN, "card.channel", *_CARD_END),
    "touchpoint": (*_CARD_BEGIN, TOUCHPOINT, MOMENT, *_CARD_END),
    "several": (
        "edit.duplicate",
        "card.merge",
        "card.split",
        None,
        EVIDENCE,
        TOUCHPOINT,
        MOMENT,
        *_CARD_END,
    ),
    "action": (
        "edit.text",
        "insert.card",
        "edit.duplicate",
        "card.split",
        None,
        *_ACTION_END,
    ),
    "actions": (
        "edit.duplicate",
        "card.merge",
        "card.split",
        None,
        *_ACTION_END,
    ),
    "persona": (
        "edit.text",
        None,
        "insert.persona",
        "journey.personas",
        None,
        "edit.delete",
    ),
    "route": (
        "route.draw_on",
        "route.next",
        None,
        "route.name",
        "route.persona",
        "route.style",
        "route.stops",
        None,
        "edit.delete",
    ),
    "point": (
        "point.level",
        "point.curve",
        "point.label",
        "point.persona",
        _RUNGS,
        None,
        "insert.point",
        "edit.delete",
    ),
    "phase": (
        "edit.text",
        "insert.phase_before",
        "insert.phase",
        "edit.duplicate",
        None,
        *OF_PHASE,
        None,
        MOVE,
        None,
        "edit.delete",
    ),
    "group": (
        "edit.text",
        HEADER_COLOUR,
        None,
        "group.with_next",
        STRETCH,
        MOVE,
        None,
        "group.dissolve",
    ),
    "row": (
        "edit.text",
        "rows.above",
        "insert.row",
        "edit.duplicate",
        None,
        *SAID_OF_ROW,
        None,
        *OF_ROW,
        None,
        MOVE,
        None,
        "edit.delete",
    ),
    "cell": ("insert.card", "insert.picture", "edit.delete", *_BESIDE),
    "score": ("edit.text", "edit.delete", None, _RUNGS, *_BESIDE),
    "metric": (
        "edit.text",
        "metric.unit",
        "metric.label",
        "metric.period",
        "metric.source",
        "metric.drop_off",
        None,
        "edit.delete",
        *_BESIDE,
    ),
    "picture": (*_PICTURE, *_BESIDE),
    "map": (*_ADDING, None, "journey.details", None, "view.fit_width", "view.fit_page"),
}
_ROW_OF_KIND: Final[dict[RowKind, tuple[Entry, ...]]] = {"score": OF_SCORES, "curve": OF_CURVES}
_CELL_OF_KIND: Final[dict[RowKind, tuple[Entry, ...]]] = {
    "curve": ("insert.point", "edit.delete", *_BESIDE),
    "actions": ("insert.card", "action.ideas", "edit.delete", *_BESIDE),
}


def context_entries(kind: str, row: RowKind | None = None) -> tuple[Entry, ...]:
    """Return the menu of what is selected, by its kind: the clipboard first.

    ``row`` is the kind of the row that is selected or in which the cursor stands.
    """
    first: tuple[Entry, ...] = ("edit.paste",) if kind == "map" else CLIPBOARD
    entries = CONTEXT[kind]
    if kind == "cell" and row in _CELL_OF_KIND:
        entries = _CELL_OF_KIND[row]
    if kind == "row" and row in _ROW_OF_KIND:
        index = entries.index(SAID_OF_ROW[-1]) + 1
        entries = (*entries[:index], *_ROW_OF_KIND[row], *entries[index:])
    return (*first, None, *entries)
