"""Menus: which actions stand in which menu, and the making of Qt menus from that."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, Union

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.words import HUES
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:  # the titles are painted before the actions and all they need are loaded
    from cjm_desktop.ui.actions import Actions


class Menu(NamedTuple):
    """A menu: its title, its entries, and an id for what fills it when it opens."""

    title: str  # English; translated in the context "Menus"
    entries: Sequence["Entry"] = ()
    id: str = ""


Entry = Union[str, Menu, None]  # noqa: UP007 - a forward reference: an action's id, a menu, a line

RECENT: Final = "recent"

COPY_AS: Final = Menu(
    QT_TRANSLATE_NOOP("Menus", "Copy as"),
    ("edit.copy_picture", "edit.copy_markdown"),
)
CLIPBOARD: Final[tuple[Entry, ...]] = ("edit.cut", "edit.copy", "edit.paste")
EVIDENCE: Final = Menu(
    QT_TRANSLATE_NOOP("Menus", "How do we know?"),
    ("card.guessed", "card.present", "card.drawn", "card.researched"),
)
MOVE: Final = Menu(
    QT_TRANSLATE_NOOP("Menus", "Move"),
    ("move.left", "move.right", "move.up", "move.down"),
)
COPY: Final = Menu(
    QT_TRANSLATE_NOOP("Menus", "Copy to"),
    ("copy.left", "copy.right", "copy.up", "copy.down", None, "copy.journey"),
)
MOMENT: Final = Menu(
    QT_TRANSLATE_NOOP("Menus", "Moment of truth"),
    ("card.moment_none", "card.moment_zero", "card.moment_first", "card.moment_ultimate"),
)
TOUCHPOINT: Final = Menu(
    QT_TRANSLATE_NOOP("Menus", "Touchpoint"),
    ("card.digital", "card.physical", None, "card.direct", "card.indirect"),
)
MARK: Final = Menu(
    QT_TRANSLATE_NOOP("Menus", "Mark"),
    ("card.mark_none", "card.mark_need", "card.mark_barrier"),
)
COLOUR: Final = Menu(
    QT_TRANSLATE_NOOP("Menus", "Colour"),
    ("card.hue_none", None, *(f"card.hue_{hue}" for hue in HUES)),
)
STRETCH: Final = Menu(
    QT_TRANSLATE_NOOP("Menus", "Stretch"),
    ("stretch.more", "stretch.fewer", "stretch.earlier", "stretch.later"),
)
CARDS: Final = Menu(
    QT_TRANSLATE_NOOP("Menus", "Cards"),
    (
        "card.merge",
        "card.split",
        None,
        TOUCHPOINT,
        MOMENT,
        MARK,
        COLOUR,
    ),
)
ROW_MENU: Final = Menu(
    QT_TRANSLATE_NOOP("Menus", "Add a row of a kind"),
    (
        "row.doing",
        "row.touchpoints",
        "row.quotes",
        "row.needs",
        "row.pains",
        None,
        "row.relevance",
        "row.emotional",
        "row.metric",
        None,
        "row.opportunities",
        "row.actions",
        None,
        "row.media",
        "row.image",
        "row.backstage",
        "row.visibility",
        "row.own",
    ),
)

HEADER_COLOUR: Final = Menu(
    QT_TRANSLATE_NOOP("Menus", "Colour"),
    tuple(f"hue.{hue}" for hue in HUES),
)
WIDTH: Final = Menu(
    QT_TRANSLATE_NOOP("Menus", "Width"),
    ("phase.wider", "phase.narrower", "phase.automatic"),
)
HEIGHT: Final = Menu(
    QT_TRANSLATE_NOOP("Menus", "Height"),
    ("rows.higher", "rows.lower", "rows.automatic"),
)
_OF_PHASE: Final[tuple["Entry", ...]] = (
    "phase.split",
    "phase.merge",
    None,
    "group.make",
    "group.with_next",
    "group.dissolve",
    None,
    HEADER_COLOUR,
    "phase.collapse",
    "phase.absent",
    WIDTH,
)
_OF_ROW: Final[tuple["Entry", ...]] = (
    "rows.collapse",
    "rows.pin",
    "rows.hide",
    "rows.hidden",
    "rows.show_all",
    HEIGHT,
)
TAB: Final[tuple["Entry", ...]] = (
    "journey.rename",
    "journey.future",
    "journey.personas",
    None,
    "journey.move_left",
    "journey.move_right",
    None,
    "journey.add",
    "journey.duplicate",
    None,
    "journey.delete",
)

MENUS: Final[tuple[Menu, ...]] = (
    Menu(
        QT_TRANSLATE_NOOP("Menus", "&File"),
        (
            "file.new",
            "file.open",
            Menu(QT_TRANSLATE_NOOP("Menus", "Open recent"), (), RECENT),
            "file.example",
            None,
            "file.save",
            "file.save_as",
            None,
            "file.export",
            None,
            "file.close",
            "file.quit",
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("Menus", "&Edit"),
        (
            "edit.undo",
            "edit.redo",
            None,
            "edit.cut",
            "edit.copy",
            COPY_AS,
            "edit.paste",
            "edit.paste_text",
            None,
            "edit.text",
            "edit.duplicate",
            "edit.delete",
            None,
            "edit.select_all",
            "edit.add_to_selection",
            None,
            "find.text",
            "find.next",
            "find.previous",
            "find.replace",
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("Menus", "&View"),
        (
            "view.zoom_in",
            "view.zoom_out",
            "view.actual",
            "view.fit_width",
            "view.fit_page",
            "view.zoom_selection",
            None,
            "find.palette",
            "find.phase",
            None,
            "view.outline",
            "view.filter",
            "view.everything",
            None,
            "view.details",
            "view.full_screen",
            None,
            Menu(
                QT_TRANSLATE_NOOP("Menus", "Theme"),
                ("theme.system", "theme.light", "theme.dark"),
            ),
            Menu(
                QT_TRANSLATE_NOOP("Menus", "Language of the program"),
                ("language.system", "language.nl", "language.en"),
            ),
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("Menus", "&Insert"),
        (
            "insert.card",
            "insert.phase",
            "insert.phase_before",
            "insert.row",
            "rows.above",
            ROW_MENU,
            "insert.picture",
            "route.draw",
            None,
            "insert.principle",
            "insert.persona",
            "insert.source",
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("Menus", "&Journey"),
        (
            EVIDENCE,
            CARDS,
            MOVE,
            COPY,
            STRETCH,
            Menu(QT_TRANSLATE_NOOP("Menus", "Phase"), _OF_PHASE),
            Menu(QT_TRANSLATE_NOOP("Menus", "Row"), _OF_ROW),
            None,
            "route.next",
            "route.draw_on",
            None,
            "journey.details",
            None,
            *TAB,
            "journey.add_empty",
            None,
            "journey.next",
            "journey.previous",
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("Menus", "&Help"),
        ("help.shortcuts", None, "help.about"),
    ),
)

_ADDING: Final[tuple[Entry, ...]] = (
    "insert.card",
    "insert.phase",
    "insert.phase_before",
    "insert.row",
)
_PLACE: Final[tuple[Entry, ...]] = (None, MOVE, COPY, STRETCH)
_CARD: Final[tuple[Entry, ...]] = (
    "edit.text",
    "insert.card",
    "edit.duplicate",
    "card.split",
    "insert.picture",
    None,
    EVIDENCE,
    MARK,
    COLOUR,
    *_PLACE,
    None,
    "edit.delete",
)
_TOUCHPOINT: Final[tuple[Entry, ...]] = (*_CARD[:7], TOUCHPOINT, MOMENT, *_CARD[7:])
CONTEXT: Final[dict[str, tuple[Entry, ...]]] = {
    "card": _CARD,
    "touchpoint": _TOUCHPOINT,
    "several": (
        "edit.duplicate",
        "card.merge",
        "card.split",
        None,
        EVIDENCE,
        TOUCHPOINT,
        MOMENT,
        MARK,
        COLOUR,
        *_PLACE,
        None,
        "edit.delete",
    ),
    "action": (
        "edit.text",
        "insert.card",
        "edit.duplicate",
        None,
        MOVE,
        None,
        "edit.delete",
    ),
    "route": ("route.draw_on", "route.next", None, "edit.delete"),
    "point": ("edit.text", "edit.delete"),
    "phase": (
        "edit.text",
        "insert.phase_before",
        "insert.phase",
        "edit.duplicate",
        None,
        *_OF_PHASE,
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
        *_OF_ROW,
        None,
        MOVE,
        None,
        "edit.delete",
    ),
    "cell": ("insert.card", None, "insert.phase", "insert.row"),
    "score": ("edit.text", "edit.delete", None, "insert.phase", "insert.row"),
    "metric": ("edit.text", "edit.delete", None, "insert.phase", "insert.row"),
    "picture": ("insert.picture", "edit.delete", None, "insert.phase", "insert.row"),
    "map": (*_ADDING, None, "journey.details", None, "view.fit_width", "view.fit_page"),
}


def context_entries(kind: str) -> tuple[Entry, ...]:
    """Return the menu of what is selected, by its kind: the clipboard first."""
    first: tuple[Entry, ...] = ("edit.paste",) if kind == "map" else CLIPBOARD
    return (*first, None, *CONTEXT[kind])


def menu_title(menu: Menu) -> str:
    """Return a menu's title in the language of the interface."""
    return QCoreApplication.translate("Menus", menu.title)


def fill_bar(bar: QMenuBar, actions: "Actions") -> dict[str, QMenu]:
    """Put every menu in the menu bar; return those that have an id, by it."""
    named: dict[str, QMenu] = {}
    for menu in MENUS:
        _fill(bar.addMenu(menu_title(menu)), menu.entries, actions, named)
    return named


def make_menu(entries: Sequence[Entry], actions: "Actions", parent: QWidget) -> QMenu:
    """Return a menu of entries."""
    menu = QMenu(parent)
    _fill(menu, entries, actions, {})
    return menu


def _fill(
    menu: QMenu, entries: Sequence[Entry], actions: "Actions", named: dict[str, QMenu]
) -> None:
    for entry in entries:
        if entry is None:
            menu.addSeparator()
        elif isinstance(entry, str):
            menu.addAction(actions[entry])
        else:
            within = menu.addMenu(menu_title(entry))
            _fill(within, entry.entries, actions, named)
            if entry.id:
                named[entry.id] = within
