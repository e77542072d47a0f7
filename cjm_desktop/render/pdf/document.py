"""Pages as one PDF file."""

import io
from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import BinaryIO

from pikepdf import Name, Page, Pdf

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.base.progress import Progress, Tell, Teller, silent
from cjm_desktop.render.pdf.about import About, describe
from cjm_desktop.render.pdf.content_streams import add_content
from cjm_desktop.render.pdf.faults import FaultyFileError
from cjm_desktop.render.pdf.file_checks import check_file
from cjm_desktop.render.pdf.navigation import add_labels, add_outline
from cjm_desktop.render.pdf.page_contents import Done, PageContents
from cjm_desktop.render.pdf.pages import Bookmark, PdfPage
from cjm_desktop.render.pdf.pictures import Images
from cjm_desktop.render.pdf.resources import Resources
from cjm_desktop.render.pdf.saving import save
from cjm_desktop.render.pdf.sheet import Sheet
from cjm_desktop.render.pdf.standards import Office, Standard
from cjm_desktop.render.pdf.structure import Structure


def write_pdf(
    pages: Sequence[PdfPage],
    out: BinaryIO,
    *,
    title: str,
    language: str,
    created: datetime,
    images: Images,
    standard: Standard | None = None,
    bookmarks: Sequence[Bookmark] = (),
    exact_size: bool = False,
    tell: Tell = silent,
) -> None:
    """Write pages as a PDF; the same arguments give the same bytes.

    ``images`` gives the file of a picture, or None where it is missing: the picture is then drawn
    as a crossed-out box, as it is when its file cannot be read. Without a standard the file is
    for office printers. What was written is checked before ``out`` gets it: raises FaultyFileError
    when it breaks its standard. Pages of ``exact_size`` are printed as they are, unless the reader
    of the file is told otherwise. ``tell`` is told how far the work is.
    """
    standard = standard or Office()
    wish = _Wish(About(title, language, created), images, standard, tuple(bookmarks), exact_size)
    written = io.BytesIO()
    _write(pages, written, wish, tell)
    _check(written, pages, standard, tell)
    out.write(written.getbuffer())


class _Wish(NamedTuple):
    """What is wanted of a file beside its pages."""

    about: About
    images: Images
    standard: Standard
    bookmarks: tuple[Bookmark, ...]
    exact_size: bool


def _write(pages: Sequence[PdfPage], out: BinaryIO, wish: _Wish, tell: Tell) -> None:
    standard, teller = wish.standard, Teller(tell, "writing", len(pages))
    with Pdf.new() as pdf:
        resources = Resources(pdf, wish.images, standard.colours, standard.most_ppi)
        contents = PageContents(resources)
        structure = Structure(pdf)
        for number, page in enumerate(pages, 1):
            _add_page(pdf, page, contents, structure, partial(teller.page_done, number))
        structure.write()
        shared = pdf.make_indirect(resources.dictionary())
        for made in pdf.pages:
            made.obj.Resources = shared
        describe(pdf, wish.about)
        if wish.exact_size:
            pdf.Root.ViewerPreferences.PrintScaling = Name("/None")
        add_labels(pdf, [page.label for page in pages])
        add_outline(pdf, wish.bookmarks)
        standard.finish(pdf, wish.about)
        save(pdf, out)


def _check(written: io.BytesIO, pages: Sequence[PdfPage], standard: Standard, tell: Tell) -> None:
    """Read the file again and raise FaultyFileError if it is not what it should be."""
    tell(Progress("checking"))
    with Pdf.open(written) as pdf:
        faults = [*check_file(pdf, pages), *standard.check(pdf, written, tell)]
    if faults:
        raise FaultyFileError(faults)


def _add_page(
    pdf: Pdf, page: PdfPage, contents: PageContents, structure: Structure, done: Done
) -> None:
    sheet = Sheet(page)
    made = pdf.make_indirect(sheet.boxes())
    made.Type = Name.Page
    add_content(pdf, made, contents.of(page, sheet, structure.page(made), done))
    pdf.pages.append(Page(made))
