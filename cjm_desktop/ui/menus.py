"""Menus: which actions stand in which menu."""

from collections.abc import Sequence
from typing import Final, Union

from PySide6.QtCore import QCoreApplication

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.words import HUES
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP
from cjm_desktop.ui.panel_table import DETAILS, PANELS


class Menu(NamedTuple):
    """A menu: its title, its entries, and an id for what fills it when it opens."""

    title: str  # English; translated in the context "Menus"
    entries: Sequence["Entry"] = ()
    id: str = ""


Entry = Union[str, Menu, None]  # noqa: UP007 - a forward reference: an action's id, a menu, a line

RECENT: Final = "recent"

GAIN_READING: Final = Menu(
    QT_TRANSLATE_NOOP("Menus", "How gain is read"),
    ("gain.gap", "gain.room", "gain.own"),
)
PANEL_SIZE: Final = Menu(
    QT_TRANSLATE_NOOP("Menus", "Size of the panel"),
    ("view.wider", "view.narrower", "view.higher", "view.lower"),
)
COPY_AS: Final = Menu(
    QT_TRANSLATE_NOOP("Menus", "Copy as"),
    ("edit.copy_picture", "edit.copy_markdown"),
)
EVIDENCE: Final = Menu(
    QT_TRANSLATE_NOOP("Menus", "How do we know?"),
    (
        "card.guessed",
        "card.present",
        "card.drawn",
        "card.researched",
        None,
        "card.sources",
    ),
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
    (
        "card.channel",
        None,
        "card.digital",
        "card.physical",
        None,
        "card.direct",
        "card.indirect",
        None,
        "card.goal",
        "card.achieved",
        "card.owner",
    ),
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
        "card.opportunity",
        "opportunity.add_action",
        "card.tags",
        "card.personas",
        "entry.note",
        None,
        COLOUR,
        "card.icon",
        "picture.describe",
        "picture.remove",
    ),
)
ACTION: Final = Menu(
    QT_TRANSLATE_NOOP("Menus", "Action"),
    (
        "action.status",
        "action.owner",
        "action.start",
        "action.due",
        None,
        "action.impact",
        "action.effort",
        None,
        "action.opportunity",
        "action.principle",
    ),
)
POINT: Final = Menu(
    QT_TRANSLATE_NOOP("Menus", "Point of the curve"),
    ("point.curve", "point.level", "point.label", "point.persona"),
)
METRIC: Final = Menu(
    QT_TRANSLATE_NOOP("Menus", "Measured number"),
    ("metric.unit", "metric.label", "metric.period", "metric.source", "metric.drop_off"),
)
ROUTE: Final = Menu(
    QT_TRANSLATE_NOOP("Menus", "Route"),
    (
        "route.next",
        "route.draw_on",
        None,
        "route.name",
        "route.persona",
        "route.style",
        "route.stops",
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
OF_PHASE: Final[tuple["Entry", ...]] = (
    "phase.split",
    "phase.merge",
    None,
    "group.make",
    "group.with_next",
    "group.dissolve",
    None,
    HEADER_COLOUR,
    "phase.question",
    "phase.absent",
    "phase.reason",
    "phase.collapse",
    WIDTH,
)
OF_ROW: Final[tuple["Entry", ...]] = (
    "rows.collapse",
    "rows.pin",
    "rows.hide",
    "rows.hidden",
    "rows.show_all",
    HEIGHT,
)
SAID_OF_ROW: Final[tuple["Entry", ...]] = ("rows.kind", "rows.prompt")
OF_SCORES: Final[tuple["Entry", ...]] = ("rows.series",)
OF_CURVES: Final[tuple["Entry", ...]] = ("rows.marks", "rows.levels")
TAB: Final[tuple["Entry", ...]] = (
    "journey.rename",
    "journey.future",
    "journey.personas",
    "journey.compare",
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
            "file.save_as_template",
            None,
            "file.show",
            "file.copy_path",
            None,
            "file.bring_in",
            None,
            "file.export",
            "file.print",
            "file.export_picture",
            "file.export_list",
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
            MOVE,
            COPY,
            STRETCH,
            None,
            "edit.select_all",
            "edit.add_to_selection",
            "edit.menu",
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
            "journey.next",
            "journey.previous",
            None,
            "view.outline",
            "view.filter",
            "view.guesses",
            "view.everything",
            None,
            "view.details",
            PANEL_SIZE,
            "view.next_part",
            "view.previous_part",
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
            "insert.point",
            "insert.phase",
            "insert.phase_before",
            "insert.row",
            "rows.above",
            ROW_MENU,
            "insert.ruler",
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
            ACTION,
            POINT,
            METRIC,
            Menu(QT_TRANSLATE_NOOP("Menus", "Phase"), OF_PHASE),
            Menu(
                QT_TRANSLATE_NOOP("Menus", "Row"),
                (*OF_ROW, None, *SAID_OF_ROW, *OF_SCORES, *OF_CURVES),
            ),
            Menu(
                QT_TRANSLATE_NOOP("Menus", "Second ruler"),
                ("ruler.add_span", "ruler.rename", None, "ruler.delete"),
            ),
            ROUTE,
            None,
            "journey.details",
            "journey.language",
            None,
            *TAB[:-2],
            "journey.add_empty",
            *TAB[-2:],
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("Menus", "&Method"),
        (
            *(panel.action for panel in PANELS if panel is not DETAILS),
            None,
            "gain.opportunity",
            "action.ideas",
            GAIN_READING,
            None,
            "method.touchpoints",
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("Menus", "&Help"),
        ("help.shortcuts", None, "help.about"),
    ),
)


def menu_title(menu: Menu) -> str:
    """Return a menu's title in the language of the interface."""
    return QCoreApplication.translate("Menus", menu.title)
