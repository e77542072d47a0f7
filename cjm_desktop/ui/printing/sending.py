"""From pages to a printer: choosing one, and saying why that cannot be."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.render.pdf.pages import PdfPage
from cjm_desktop.render.qt_pictures import Images
from cjm_desktop.ui.dialogs import questions
from cjm_desktop.ui.printing import printers
from cjm_desktop.ui.printing.print_job import PrintJob


class ToPrint(NamedTuple):
    """Pages with their pictures, the one in view, what they are called, or why there are none."""

    pages: tuple[PdfPage, ...]
    shown: int
    title: str
    images: Images
    lack: str = ""


def job_for(parent: QWidget, wanted: ToPrint) -> PrintJob | None:
    """Return the job that prints what people choose; None when they choose nothing.

    Also where there is no printer, or its paper is too small, which they are told of.
    """
    lack = printers.no_printer() or (wanted.lack if not wanted.pages else "")
    if lack:
        _tell(parent, lack)
        return None
    chosen = printers.choose_printer(parent, wanted.pages, wanted.shown, wanted.title)
    if chosen is None:
        return None
    lack = printers.too_small(chosen)
    if lack:
        _tell(parent, lack)
        return None
    return PrintJob(chosen.pages, wanted.images, chosen.printer, parent)


def tell_of_failure(parent: QWidget) -> None:
    """Say that a printer takes nothing."""
    translate = QCoreApplication.translate
    _tell(
        parent,
        translate("Printing", "The printer takes nothing. Is it on, and is its paper there?"),
    )


def _tell(parent: QWidget, words: str) -> None:
    questions.tell(parent, QCoreApplication.translate("Printing", "Nothing was printed"), words)
