"""Opening the table of touchpoints, and going to the map from there."""

from cjm_desktop.exchange.lists.touchpoints import TouchpointLine
from cjm_desktop.model.covers import cover_of
from cjm_desktop.model.questions import find_journey
from cjm_desktop.ui.bench import Bench
from cjm_desktop.ui.commands.base import cell_selection
from cjm_desktop.ui.listing.list_dialog import ListDialog
from cjm_desktop.ui.listing.touchpoint_dialog import TouchpointDialog


def show_touchpoints(bench: Bench) -> None:
    """Show all touchpoints in a table; one that is asked for is selected on the map."""
    dialog = TouchpointDialog(bench.commands, bench.window)
    dialog.export_asked.connect(lambda: _export(bench, dialog))
    dialog.exec()
    dialog.deleteLater()
    if dialog.shown is not None:
        _show(bench, dialog.shown)


def _export(bench: Bench, dialog: TouchpointDialog) -> None:
    ListDialog(bench.session, bench.settings, dialog, "touchpoints").exec()


def _show(bench: Bench, line: TouchpointLine) -> None:
    """Select a touchpoint, and bring it into view; its row or phase is unfolded where need be."""
    address = line.address
    journey = find_journey(bench.store.project, address.journey)
    if journey is None:
        return
    if cover_of(journey, address.row, address.phase, line.id):
        bench.commands.uncover(journey, address.row, address.phase)
    selection = cell_selection(address, (line.id,))
    bench.store.select(selection)
    bench.canvas.reveal(selection)
    bench.canvas.setFocus()
