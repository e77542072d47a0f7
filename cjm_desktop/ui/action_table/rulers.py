"""What is done with second rulers: another model's names over the phases."""

from PySide6.QtCore import QCoreApplication

from cjm_desktop.ui import needs
from cjm_desktop.ui.actions import ActionSpec
from cjm_desktop.ui.bench import Bench
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate


def _offer(bench: Bench) -> None:
    from cjm_desktop.ui.value_menus import offer_values  # when values are first asked for

    offer_values(bench, "insert.ruler")


def _rename(bench: Bench) -> None:
    from cjm_desktop.ui.panels.naming import ask_name

    chosen = bench.commands.chosen_span()
    if chosen is not None:
        title = translate("Rulers", "Name of the ruler")
        label = translate("Rulers", "It stands at the left of the ruler.")
        name = ask_name(bench.window, title, label, chosen.ruler.name)
        if name:
            bench.commands.rename_ruler(name)


def _has_span(bench: Bench) -> bool:
    return bench.shows_map and bench.commands.chosen_span() is not None


RULERS: tuple[ActionSpec, ...] = (
    ActionSpec(
        id="insert.ruler",
        text=QT_TRANSLATE_NOOP("Actions", "Add a second ruler…"),
        keys=("Ctrl+L, U",),
        enabled=lambda bench: bench.shows_map and bench.commands.can_add_ruler(),
        needs=needs.PHASES_THERE,
        chooses=True,
        run=_offer,
    ),
    ActionSpec(
        id="ruler.add_span",
        text=QT_TRANSLATE_NOOP("Actions", "Add a span to the ruler"),
        keys=("Ctrl+L, H",),
        enabled=lambda bench: bench.shows_map and bench.commands.can_add_span(),
        needs=needs.SPAN_WITH_ROOM,
        run=lambda bench: bench.commands.add_span_at_hand(),
    ),
    ActionSpec(
        id="ruler.rename",
        text=QT_TRANSLATE_NOOP("Actions", "Name of the ruler…"),
        keys=("Ctrl+L, Y",),
        enabled=_has_span,
        needs=needs.SPAN,
        run=_rename,
    ),
    ActionSpec(
        id="ruler.delete",
        text=QT_TRANSLATE_NOOP("Actions", "Delete the ruler"),
        keys=("Ctrl+L, Z",),
        enabled=_has_span,
        needs=needs.SPAN,
        run=lambda bench: bench.commands.delete_ruler(),
    ),
)
