"""Our own check of PDF/X-4 and of what print shops ask beside it: a whole file."""

from collections.abc import Iterator
from functools import partial

from pikepdf import Dictionary, Name, Object, Pdf, parse_content_stream

from cjm_desktop.base.progress import Tell, Teller, silent
from cjm_desktop.render.pdf.code_widths import CodeWidths
from cjm_desktop.render.pdf.faults import Fault
from cjm_desktop.render.pdf.file_checks import fonts
from cjm_desktop.render.pdf.image_checks import ImageChecks
from cjm_desktop.render.pdf.ink_checks import PageInks, PressLimits
from cjm_desktop.render.pdf.ink_looks import InkLooks
from cjm_desktop.render.pdf.press_rules import check_document, press_intent

_COLOURS = "k K rg RG g G cs CS sh Do"  # what a shared drawing may set or draw


def check_press(pdf: Pdf, limits: PressLimits, tell: Tell = silent) -> Iterator[Fault]:
    """Yield what keeps a file from being PDF/X-4 as print shops want it."""
    document = list(check_document(pdf))
    yield from document
    if any(fault.rule.startswith("the output intent") for fault in document):
        return
    intent = press_intent(pdf)
    if intent is None:
        return
    looks = InkLooks(intent.DestOutputProfile.read_bytes())
    images, widths = ImageChecks(limits.ink), CodeWidths()
    teller = Teller(tell, "checking", len(pdf.pages))
    for index, page in enumerate(pdf.pages):
        done = partial(teller.page_done, index + 1)
        yield from PageInks(page, index, limits, looks, images, widths).faults(done)
    yield from _shared_faults(pdf, images)


def _shared_faults(pdf: Pdf, images: ImageChecks) -> Iterator[Fault]:
    """Yield what is wrong with icons, which have the colour in force, and with drawn glyphs."""
    for form in _forms(pdf):
        for step in parse_content_stream(form, _COLOURS):
            yield Fault("icons have the colour in force", str(step.operator))
    for font in fonts(pdf):
        if font.Subtype != Name.Type3:
            continue
        for procedure in font.CharProcs.values():
            for step in parse_content_stream(procedure, _COLOURS):
                if str(step.operator) != "Do":
                    yield Fault("glyphs have the colour in force", str(step.operator))
        for image in font.get("/Resources", Dictionary()).get("/XObject", Dictionary()).values():
            for rule, found in images.faults(image):
                yield Fault(rule, found)


def _forms(pdf: Pdf) -> list[Object]:
    found: dict[tuple[int, int], Object] = {}
    for page in pdf.pages:
        for drawn in page.resources.get("/XObject", Dictionary()).values():
            if drawn.Subtype == Name.Form:
                found[drawn.objgen] = drawn
    return list(found.values())
