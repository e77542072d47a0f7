"""What can be done with what stands on the sheet and cannot be selected."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from cjm_desktop.base.ids import RouteId
from cjm_desktop.layout.contract import Box
from cjm_desktop.model.questions import find_route
from cjm_desktop.ui.bench import Bench
from cjm_desktop.ui.canvas.around_grid import text_at
from cjm_desktop.ui.canvas.hits import Hit
from cjm_desktop.ui.commands.targets import TextTarget
from cjm_desktop.ui.context_entries import CONTEXT
from cjm_desktop.ui.menu_making import Line
from cjm_desktop.ui.menus import STRETCH
from cjm_desktop.ui.values import Value

translate = QCoreApplication.translate
_OF_MAP: Final[tuple[Line, ...]] = ("journey.details", "journey.personas", "journey.language")
_SEEING: Final[tuple[Line, ...]] = (None, "view.fit_width", "view.fit_page")


def lines_at(bench: Bench, hit: Hit) -> Sequence[Line] | None:
    """Return the menu of a place on the sheet; None where the menu is that of the selection."""
    if hit.route is not None and hit.route.part == "stop":
        return _of_stop(bench, hit.route.route, hit.route.place)
    if hit.box is not None and hit.zone in ("above", "header"):
        return _of_box(bench, hit.box, hit)
    match hit.zone:
        case "above":
            return ("insert.principle", "insert.persona", None, *_OF_MAP, *_SEEING)
        case "below":
            return ("insert.source", "view.filter", None, "journey.details", *_SEEING)
        case "corner":
            return ("edit.select_all", None, "insert.phase", "insert.row", "rows.hidden", *_SEEING)
        case _:
            return None


def _of_box(bench: Bench, box: Box, hit: Hit) -> Sequence[Line] | None:
    match box.kind:
        case "phase" | "group":
            return None
        case "principle":
            return _of_principle(bench, box)
        case "persona":
            return _of_persona(bench, box)
        case "span":
            return _of_span(bench, box, hit)
        case _:
            return (_editing(bench, box, hit), None, *_OF_MAP)


def _editing(bench: Bench, box: Box, hit: Hit) -> Value:
    layout = bench.canvas.map_layout
    block = layout.above if hit.zone == "above" else layout.header
    alike = [b for b in block.boxes if (b.kind, b.owner) == (box.kind, box.owner)]
    target = TextTarget(box.kind, box.owner, alike.index(box) if box in alike else 0)
    words = translate("Actions", "Edit the text")
    return Value(words, lambda: bench.commands.edit_requested.emit(target))


def _of_span(bench: Bench, box: Box, hit: Hit) -> Sequence[Line]:
    text = text_at(bench.canvas.map_layout, box)
    if text is not None:
        bench.commands.select_span(text.owner, text.place)  # what the lines are about
    return (
        _editing(bench, box, hit),
        "ruler.add_span",
        STRETCH,
        "edit.delete",
        None,
        "ruler.rename",
        "ruler.delete",
        None,
        "insert.ruler",
    )


def _of_principle(bench: Bench, box: Box) -> Sequence[Line]:
    target = TextTarget("principle", box.owner)
    commands = bench.commands
    return (
        Value(translate("Actions", "Edit the text"), lambda: commands.edit_requested.emit(target)),
        Value(
            translate("SheetMenus", "Delete this principle"),
            lambda: commands.delete_principle(box.owner),
        ),
        None,
        "insert.principle",
        "journey.details",
    )


def _of_persona(bench: Bench, box: Box) -> Sequence[Line]:
    commands, owner = bench.commands, box.owner
    return (
        Value(
            translate("SheetMenus", "Rename this persona"),
            lambda: commands.edit_requested.emit(TextTarget("persona", owner)),
        ),
        Value(
            translate("SheetMenus", "Take this persona off the map"),
            lambda: commands.take_persona_off(owner),
            enabled=owner in commands.journey.personas,
        ),
        Value(
            translate("SheetMenus", "Delete this persona everywhere"),
            lambda: commands.delete_persona(owner),
        ),
        None,
        "insert.persona",
        "journey.personas",
        "journey.details",
    )


def _of_stop(bench: Bench, route: str, place: int) -> Sequence[Line]:
    commands = bench.commands
    found = find_route(commands.journey, RouteId(route))
    card = found.stops[place] if found is not None and place < len(found.stops) else None
    return (
        Value(
            translate("SheetMenus", "Take this stop away"),
            lambda: commands.take_stop_away(RouteId(route), place),
            enabled=found is not None and len(found.stops) > 1,
        ),
        Value(
            translate("SheetMenus", "Select the card of this stop"),
            lambda: commands.select_entry(card) if card else None,
            enabled=card is not None,
        ),
        None,
        *CONTEXT["route"],
    )
