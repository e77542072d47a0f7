"""Our own check of PDF/X-4 (ISO 15930-7) and of what print shops ask beside it: the document."""

import io
from collections.abc import Iterator

from pikepdf import Name, Object, Pdf
from PIL import ImageCms

from cjm_desktop.render.pdf.faults import Fault
from cjm_desktop.render.pdf.file_checks import box, inside

_FORBIDDEN = ("/OpenAction", "/AA", "/AcroForm", "/OCProperties")
_X4 = "PDF/X-4"


def check_document(pdf: Pdf) -> Iterator[Fault]:
    """Yield what keeps a file from being PDF/X-4, apart from what its pages draw."""
    yield from _intent_faults(pdf)
    yield from _claim_faults(pdf)
    if pdf.is_encrypted:
        yield Fault("is not encrypted")
    if "/ID" not in pdf.trailer:
        yield Fault("has an identity")
    for key in _FORBIDDEN:
        if key in pdf.Root:
            yield Fault("does nothing by itself", key)
    for index in range(len(pdf.pages)):
        for rule in _page_faults(pdf, index):
            yield Fault(rule, page=index)


def press_intent(pdf: Pdf) -> Object | None:
    """Return the output intent for print shops; None unless there is exactly one."""
    intents = pdf.Root.get("/OutputIntents")
    found = [each for each in intents.as_list() if each.S == Name.GTS_PDFX] if intents else []
    return found[0] if len(found) == 1 else None


def _intent_faults(pdf: Pdf) -> Iterator[Fault]:
    intent = press_intent(pdf)
    if intent is None:
        yield Fault("has one output intent")
        return
    if not str(intent.get("/OutputConditionIdentifier", "")):
        yield Fault("the output intent names its condition")
    profile = intent.get("/DestOutputProfile")
    if profile is None:
        yield Fault("the output intent has its profile")
        return
    try:
        read = ImageCms.ImageCmsProfile(io.BytesIO(profile.read_bytes())).profile
        kind = f"{read.device_class.strip()} {read.xcolor_space.strip()}"
    except OSError:
        kind = "unreadable"
    if kind != "prtr CMYK" or int(profile.N) != 4:
        yield Fault("the output intent's profile is a CMYK printer's", kind)


def _claim_faults(pdf: Pdf) -> Iterator[Fault]:
    trapped = pdf.docinfo.get("/Trapped")
    if trapped not in (Name("/True"), Name("/False")):
        yield Fault("says whether it is trapped", str(trapped))
    for key in ("/Title", "/CreationDate", "/ModDate"):
        if not str(pdf.docinfo.get(key, "")) and key != "/Title":
            yield Fault("says when it was made", key)
    if "/Metadata" not in pdf.Root:
        yield Fault("says what it claims in XMP")
        return
    with pdf.open_metadata(update_docinfo=False, set_pikepdf_as_editor=False) as claims:
        if claims.get("pdfxid:GTS_PDFXVersion") != _X4:
            yield Fault("claims to be PDF/X-4")
        if f"/{claims.get('pdf:Trapped')}" != str(trapped):
            yield Fault("says in both places alike whether it is trapped")
        for key in ("xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate", "dc:title"):
            if not claims.get(key):
                yield Fault("has its title and dates in XMP", key)


def _page_faults(pdf: Pdf, index: int) -> Iterator[str]:
    page = pdf.pages[index]
    media, bleed, trim = (box(page, name) for name in ("/MediaBox", "/BleedBox", "/TrimBox"))
    if trim is None:
        yield "has a TrimBox"
    elif bleed is not None and not inside(trim, bleed):
        yield "the TrimBox lies in the BleedBox"
    if media is None or (bleed is not None and not inside(bleed, media)):
        yield "the BleedBox lies in the MediaBox"
    if "/ArtBox" in page.obj:
        yield "has a TrimBox or an ArtBox, not both"
    if page.obj.get("/Rotate", 0):
        yield "is not turned"
    if "/Annots" in page.obj:
        yield "has no annotations"
    if "/AA" in page.obj:
        yield "does nothing by itself"
