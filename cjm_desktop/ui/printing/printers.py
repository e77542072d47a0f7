"""Choosing a printer, and whether its paper is large enough."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.base.units import Paper
from cjm_desktop.render.pdf.pages import PdfPage
from cjm_desktop.render.qt_pages import sheet_rect
from cjm_desktop.ui.printing.print_job import fit_printer

translate = QCoreApplication.translate

_SLACK_MM = 2.0  # papers are said in whole points


class Chosen(NamedTuple):
    """A printer, and the pages that go there."""

    printer: QPrinter
    pages: tuple[PdfPage, ...]


def no_printer() -> str:
    """Return what is to be said where there is no printer, "" where there is one."""
    if QPrinterInfo.availablePrinterNames():
        return ""
    return translate(
        "Printing",
        "This computer knows no printer. Add one in the settings of the system, or export a PDF "
        "and print that elsewhere.",
    )


def choose_printer(
    parent: QWidget, pages: Sequence[PdfPage], shown: int, title: str
) -> Chosen | None:
    """Let a printer and pages be chosen; ``shown`` is the one in view. None when nothing is."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    fit_printer(printer, pages[shown])
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(translate("Printing", "Print"))
    dialog.setMinMax(1, len(pages))
    dialog.setFromTo(1, len(pages))
    of_pages = QAbstractPrintDialog.PrintDialogOption
    dialog.setOption(of_pages.PrintPageRange, len(pages) > 1)
    dialog.setOption(of_pages.PrintCurrentPage, len(pages) > 1)
    try:
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return None
    finally:
        dialog.deleteLater()
    return Chosen(printer, pages_of(printer, pages, shown))


def pages_of(printer: QPrinter, pages: Sequence[PdfPage], shown: int) -> tuple[PdfPage, ...]:
    """Return the pages that were chosen with a printer; at least one."""
    if printer.printRange() == QPrinter.PrintRange.CurrentPage:
        return (pages[shown],)
    if printer.printRange() == QPrinter.PrintRange.PageRange and printer.fromPage():
        return tuple(pages[printer.fromPage() - 1 : printer.toPage()]) or (pages[-1],)
    return tuple(pages)


def too_small(chosen: Chosen) -> str:
    """Return what is to be said of a printer whose paper is too small, "" when it is not."""
    info = QPrinterInfo(chosen.printer)
    size = info.maximumPhysicalPageSize().size(info.maximumPhysicalPageSize().Unit.Millimeter)
    if info.isNull() or size.isEmpty():
        return ""  # a file, or a printer that does not say
    largest = Paper(size.width(), size.height())
    for page in chosen.pages:
        sheet = sheet_rect(page)
        if not fits(Paper(sheet.w, sheet.h), largest):
            return too_small_words(info.description(), largest, Paper(sheet.w, sheet.h))
    return ""


def fits(page: Paper, largest: Paper) -> bool:
    """Tell whether a page fits paper, either way up."""
    sides = zip(sorted(page), sorted(largest), strict=True)
    return all(side <= room + _SLACK_MM for side, room in sides)


def too_small_words(printer: str, largest: Paper, page: Paper) -> str:
    """Return the sentence about a page that is larger than any paper of a printer."""
    return translate(
        "Printing",
        "“{printer}” prints on paper of at most {largest} mm, and this page is {page} mm. Choose "
        "sheets to stick together, or smaller paper.",
    ).format(printer=printer, largest=_size(largest), page=_size(page))


def _size(paper: Paper) -> str:
    locale = QLocale()
    return " × ".join(locale.toString(round(side)) for side in paper)
