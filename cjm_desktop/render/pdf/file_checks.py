"""Whether a written file is sound, whatever it is for: its boxes and its fonts."""

from collections.abc import Iterator, Sequence

from pikepdf import Array, Dictionary, Name, Object, Page, Pdf

from cjm_desktop.render.pdf.faults import Fault
from cjm_desktop.render.pdf.pages import PdfPage
from cjm_desktop.render.pdf.sheet import Sheet

_CLOSE = 0.01  # points by which boxes may differ
_FILES = ("/FontFile", "/FontFile2", "/FontFile3")

Box = tuple[float, float, float, float]


def check_file(pdf: Pdf, pages: Sequence[PdfPage]) -> Iterator[Fault]:
    """Yield what is wrong with a file of such pages."""
    if len(pdf.pages) != len(pages):
        yield Fault("all pages are there", f"{len(pdf.pages)} of {len(pages)}")
        return
    for index, (made, wanted) in enumerate(zip(pdf.pages, pages, strict=True)):
        for rule, found in _box_faults(made, wanted):
            yield Fault(rule, found, index)
    yield from _font_faults(pdf)


def box(page: Page, name: str) -> Box | None:
    """Return one of a page's own boxes: left, bottom, right, top in the page's unit."""
    sides = page.obj.get(name)
    if not isinstance(sides, Array) or len(sides) != 4:
        return None
    left, bottom, right, top = (float(side) for side in sides.as_list())
    return left, bottom, right, top


def inside(inner: Box, outer: Box) -> bool:
    """Tell whether a box lies in another, or is the same."""
    return (
        inner[0] >= outer[0] - _CLOSE
        and inner[1] >= outer[1] - _CLOSE
        and inner[2] <= outer[2] + _CLOSE
        and inner[3] <= outer[3] + _CLOSE
    )


def _box_faults(made: Page, page: PdfPage) -> Iterator[tuple[str, str]]:
    wanted = Sheet(page).boxes()
    for name in ("/MediaBox", "/BleedBox", "/TrimBox"):
        found = box(made, name)
        expected = tuple(float(side) for side in wanted[name].as_list())
        if found is None:
            yield f"has a {name[1:]}", ""
        elif any(abs(one - other) > _CLOSE for one, other in zip(found, expected, strict=True)):
            yield f"the {name[1:]} has the size that was asked for", str(found)
    if made.obj.get("/UserUnit", 1) != wanted.get("/UserUnit", 1):
        yield "the unit fits the size", str(made.obj.get("/UserUnit", 1))


def _font_faults(pdf: Pdf) -> Iterator[Fault]:
    for font in fonts(pdf):
        name = str(font.get("/BaseFont", font.get("/Name", "/drawn")))
        if "/ToUnicode" not in font:
            yield Fault("fonts say what their glyphs stand for", name)
        if font.Subtype == Name.Type3:
            continue
        described = font.DescendantFonts[0] if font.Subtype == Name.Type0 else font
        descriptor = described.get("/FontDescriptor", Dictionary())
        if not any(file in descriptor for file in _FILES):
            yield Fault("fonts are embedded", name)
        elif name[7:8] != "+":
            yield Fault("fonts hold no more than the glyphs that are used", name)


def fonts(pdf: Pdf) -> list[Object]:
    """Return the fonts of all pages, each once."""
    found: dict[tuple[int, int], Object] = {}
    for page in pdf.pages:
        for font in page.resources.get("/Font", Dictionary()).values():
            found[font.objgen] = font
    return list(found.values())
