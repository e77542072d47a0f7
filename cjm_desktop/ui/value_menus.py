"""The values that can be chosen for what is selected, as menus with ticks."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from cjm_desktop.ui.bench import Bench
from cjm_desktop.ui.values import add_value

_POPPED_UP: Final = "values"
_EDGE: Final = 24  # pixels from the corner of the map, where nothing selected is in view


def fill_with_values(menu: QMenu, name: str, bench: Bench) -> None:
    """Put the values that an action chooses from in a menu, in place of what was there."""
    # Imported here: they need this module.
    from cjm_desktop.ui.value_lists import values_of

    menu.clear()
    for value in values_of(name, bench):
        if value is None:
            menu.addSeparator()
            continue
        add_value(menu, value._replace(run=partial(_choose, bench, value.run)))


def offer_values(bench: Bench, name: str) -> None:
    """Let one of the values be chosen, in a menu beside what is selected."""
    # One menu for all: one that were thrown away as it closes might still be at work.
    menu = bench.window.findChild(
        QMenu, _POPPED_UP, Qt.FindChildOption.FindDirectChildrenOnly
    ) or QMenu(bench.window)
    menu.setObjectName(_POPPED_UP)
    fill_with_values(menu, name, bench)
    menu.popup(place_of_selection(bench))
    chosen = next((each for each in menu.actions() if each.isChecked()), None)
    menu.setActiveAction(chosen or menu.actions()[0])


def place_of_selection(bench: Bench) -> QPoint:
    """Return the global place below what is selected, or within the map where that is not seen."""
    from cjm_desktop.ui.canvas.places import selected_rect

    canvas = bench.canvas
    rect = selected_rect(canvas.map_layout, canvas.camera, bench.store.selection)
    place = rect.bottomLeft().toPoint() if rect is not None else QPoint(_EDGE, _EDGE)
    seen = canvas.viewport().rect()
    return canvas.viewport().mapToGlobal(place if seen.contains(place) else seen.center())


def _choose(bench: Bench, run: Callable[[], object]) -> None:
    # What is being typed on the map belongs to the document before it is worked on.
    bench.commands.finish_editing()
    run()
