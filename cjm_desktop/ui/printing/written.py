"""What can be done with a file that was written: opening it, and showing where it is."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from cjm_desktop.base.shortening import shortened
from cjm_desktop.ui.dialogs import questions
from cjm_desktop.ui.file_places import open_file, show_in_folder

translate = QCoreApplication.translate


def open_written(parent: QWidget, path: Path) -> None:
    """Open a file, or say that nothing can and where it is."""
    if open_file(path):
        return
    heading = translate("Written", "The file could not be opened")
    text = translate(
        "Written",
        "Nothing on this computer opens “{file}”. It was written all the same, in “{folder}”.",
    )
    questions.tell(parent, heading, _filled(text, path))


def show_written(parent: QWidget, path: Path) -> None:
    """Show a file in its folder, or say where it is."""
    if show_in_folder(path):
        return
    heading = translate("Written", "The folder could not be shown")
    text = translate(
        "Written", "Nothing on this computer shows folders. “{file}” is in “{folder}”."
    )
    questions.tell(parent, heading, _filled(text, path))


def _filled(text: str, path: Path) -> str:
    return text.format(file=shortened(path.name), folder=path.parent)
