"""What can be added to the map."""

from PySide6.QtCore import QCoreApplication

from cjm_desktop.model.document import Persona, Principle, Source
from cjm_desktop.model.words import RowKind, RowRole
from cjm_desktop.ui import needs
from cjm_desktop.ui.actions import ActionSpec
from cjm_desktop.ui.bench import Bench
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP
from cjm_desktop.ui.row_names import role_icon, role_source

_ROWS: tuple[tuple[RowRole, RowKind, str], ...] = (  # and the letter after the key for rows
    ("doing", "cards", "D"),
    ("touchpoints", "cards", "T"),
    ("quotes", "cards", "Q"),
    ("needs", "cards", "N"),
    ("pains", "cards", "P"),
    ("relevance", "score", "R"),
    ("emotional", "curve", "E"),
    ("metric", "metric", "M"),
    ("opportunities", "cards", "O"),
    ("actions", "actions", "A"),
    ("image", "image", "I"),
    ("media", "cards", "W"),
    ("backstage", "cards", "B"),
    ("visibility", "divider", "V"),
    ("own", "cards", "X"),
)


def _row(role: RowRole, kind: RowKind, letter: str) -> ActionSpec:
    def run(bench: Bench) -> None:
        bench.commands.add_row(kind, role)

    both = QT_TRANSLATE_NOOP("Rows", "Relevance and presence")
    return ActionSpec(
        id=f"row.{role}",
        text=both if kind == "score" else role_source(role),
        keys=(f"Ctrl+L, {letter}",),
        context="Rows",
        icon=role_icon(role),
        run=run,
    )


def _card_words(bench: Bench) -> str:
    row = bench.commands.cursor_row if bench.shows_map else None
    if row is not None and row.kind == "actions":
        return QCoreApplication.translate("Actions", "Add an action")
    return QCoreApplication.translate("Actions", "Add a card")


def _picture_words(bench: Bench) -> str:
    if bench.shows_map and bench.commands.picture_place() and bench.commands.picture() is not None:
        return QCoreApplication.translate("Actions", "Replace the picture…")
    return QCoreApplication.translate("Actions", "Add a picture…")


INSERT: tuple[ActionSpec, ...] = (
    ActionSpec(
        id="insert.card",
        text=QT_TRANSLATE_NOOP("Actions", "Add a card"),
        short=QT_TRANSLATE_NOOP("Actions", "Card"),
        keys=("Ctrl+Return",),
        icon="note-blank",
        enabled=lambda bench: (
            bench.shows_map and bench.commands.what_is_added() in ("card", "action")
        ),
        words=_card_words,
        needs=needs.CELL_OF_CARDS,
        run=lambda bench: bench.commands.add_card(),
    ),
    ActionSpec(
        id="insert.point",
        text=QT_TRANSLATE_NOOP("Actions", "Add a point"),
        keys=("Ctrl+L, L",),
        enabled=lambda bench: bench.shows_map and bench.commands.can_add_point(),
        needs=needs.CURVE,
        run=lambda bench: bench.commands.add_point(),
    ),
    ActionSpec(
        id="insert.phase",
        text=QT_TRANSLATE_NOOP("Actions", "Add a phase"),
        short=QT_TRANSLATE_NOOP("Actions", "Phase"),
        keys=("Ctrl+Shift+Right",),
        icon="columns-plus-right",
        run=lambda bench: bench.commands.add_phase(after=True),
    ),
    ActionSpec(
        id="insert.phase_before",
        text=QT_TRANSLATE_NOOP("Actions", "Add a phase before this one"),
        keys=("Ctrl+Shift+Left",),
        run=lambda bench: bench.commands.add_phase(after=False),
    ),
    ActionSpec(
        id="insert.row",
        text=QT_TRANSLATE_NOOP("Actions", "Add a row…"),
        short=QT_TRANSLATE_NOOP("Actions", "Row"),
        keys=("Ctrl+Shift+Down",),
        icon="rows-plus-bottom",
        run=lambda bench: bench.asked.emit("rows"),
    ),
    ActionSpec(
        id="insert.picture",
        text=QT_TRANSLATE_NOOP("Actions", "Add a picture…"),
        keys=("Ctrl+Shift+P",),
        icon="image",
        enabled=lambda bench: bench.shows_map and bench.commands.picture_place() is not None,
        needs=needs.PLACE_OF_PICTURE,
        words=_picture_words,
        run=lambda bench: bench.commands.ask_picture(),
    ),
    ActionSpec(
        id="route.draw",
        text=QT_TRANSLATE_NOOP("Actions", "Draw a route"),
        short=QT_TRANSLATE_NOOP("Actions", "Route"),
        keys=("Ctrl+T",),
        icon="path",
        enabled=lambda bench: bench.shows_map and bench.commands.can_draw_route(),
        needs=needs.CARDS_FOR_ROUTE,
        run=lambda bench: bench.commands.draw_route(),
    ),
    ActionSpec(
        id="insert.principle",
        text=QT_TRANSLATE_NOOP("Actions", "Add a principle"),
        keys=("Ctrl+L, G",),
        icon="hash",
        run=lambda bench: bench.add_to_list(Principle),
    ),
    ActionSpec(
        id="insert.persona",
        text=QT_TRANSLATE_NOOP("Actions", "Add a persona"),
        keys=("Ctrl+L, C",),
        icon="user",
        run=lambda bench: bench.add_to_list(Persona),
    ),
    ActionSpec(
        id="insert.source",
        text=QT_TRANSLATE_NOOP("Actions", "Add a source"),
        keys=("Ctrl+L, S",),
        icon="book-open",
        run=lambda bench: bench.add_to_list(Source),
    ),
    *(_row(*each) for each in _ROWS),
)
