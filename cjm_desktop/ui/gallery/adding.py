"""Adding a row that is chosen in the gallery."""

from PySide6.QtCore import QCoreApplication

from cjm_desktop.model.questions import find_row
from cjm_desktop.ui.bench import Bench
from cjm_desktop.ui.gallery.row_gallery import RowGallery

translate = QCoreApplication.translate


def ask_and_add_row(bench: Bench, *, after: bool) -> None:
    """Show the gallery, and add what is chosen below or above the row at hand."""
    canvas = bench.canvas
    gallery = RowGallery(
        _where(bench, after=after), bench.store.project.language, canvas.measurer, bench.window
    )
    gallery.exec()
    choice = gallery.choice
    gallery.deleteLater()
    canvas.setFocus()
    if choice is not None:
        bench.commands.add_row(choice.kind, choice.role, after=after)


def _where(bench: Bench, *, after: bool) -> str:
    commands = bench.commands
    row = find_row(commands.journey, commands.selection.row) if commands.selection.row else None
    if row is None:
        at_end = translate("RowGallery", "It comes below all other rows.")
        return at_end if after else translate("RowGallery", "It comes above all other rows.")
    below = translate("RowGallery", "It comes below “{row}”.")
    words = below if after else translate("RowGallery", "It comes above “{row}”.")
    return words.format(row=row.name)
