"""What a file is made for, and what it therefore claims: PDF/A-2u, PDF/X-4 or nothing."""

from abc import ABC, abstractmethod
from collections.abc import Iterator
from typing import BinaryIO

from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

from cjm_desktop.base.progress import Tell, silent
from cjm_desktop.base.resources import resource_path
from cjm_desktop.render.pdf.about import About, add_xmp
from cjm_desktop.render.pdf.archive_checks import check_archive
from cjm_desktop.render.pdf.colours import Colours, ScreenColours
from cjm_desktop.render.pdf.faults import Fault
from cjm_desktop.render.pdf.ink_checks import PressLimits
from cjm_desktop.render.pdf.press_checks import check_press
from cjm_desktop.render.pdf.press_colours import PressColours
from cjm_desktop.render.pdf.press_profile import PressProfile

_REGISTRY = "http://www.color.org"
_SRGB = "sRGB IEC61966-2.1"
ENOUGH_PPI = 300.0  # what print shops ask for at most, and more than other printers show
ARCHIVE_PPI = 400.0  # for what is kept, and may be printed larger


class Standard(ABC):
    """A purpose of a file: the colours it is written in and what is added at its end."""

    colours: Colours
    most_ppi: float | None = None  # the resolution that pictures are brought down to

    @abstractmethod
    def finish(self, pdf: Pdf, about: About) -> None:
        """Add what the standard wants beside the pages."""

    @abstractmethod
    def check(self, pdf: Pdf, file: BinaryIO, tell: Tell = silent) -> Iterator[Fault]:
        """Yield what a file that was written, opened as a document, lacks of the standard."""


class Office(Standard):
    """For any printer: RGB as on screen; tagged, but it claims nothing.

    Pictures of more than ``picture_ppi`` are made smaller, where one is given.
    """

    def __init__(self, picture_ppi: float | None = None) -> None:
        self.colours = ScreenColours()
        self.most_ppi = picture_ppi

    def finish(self, pdf: Pdf, about: About) -> None:
        """Add nothing."""

    def check(self, pdf: Pdf, file: BinaryIO, tell: Tell = silent) -> Iterator[Fault]:
        """Yield nothing."""
        del pdf, file, tell  # no rules
        yield from ()


class Archive(Standard):
    """For keeping, and for plotters: PDF/A-2u in sRGB (ISO 19005-2), tagged.

    Pictures of more than ``picture_ppi`` are made smaller, where one is given.
    """

    def __init__(self, picture_ppi: float | None = None) -> None:
        self.colours = ScreenColours()
        self.most_ppi = picture_ppi

    def finish(self, pdf: Pdf, about: About) -> None:
        """Add what sRGB is, and the claim."""
        profile = resource_path("icc", "srgb.icc").read_bytes()
        intent = _intent(_SRGB, _SRGB, Stream(pdf, profile, N=3))
        intent.S = Name.GTS_PDFA1
        pdf.Root.OutputIntents = Array([pdf.make_indirect(intent)])
        add_xmp(pdf, about, _ARCHIVE_CLAIMS)

    def check(self, pdf: Pdf, file: BinaryIO, tell: Tell = silent) -> Iterator[Fault]:
        """Yield what PDF/A-2u forbids."""
        del tell  # the validator does not say how far it is
        yield from check_archive(pdf, file)


class PrintShop(Standard):
    """For a print shop: PDF/X-4 in CMYK (ISO 15930-7).

    ``ink_limit`` is the most ink in one place, 3.0 for 300 %; pictures of more than ``picture_ppi``
    are made smaller.
    """

    def __init__(
        self,
        profile: PressProfile,
        ink_limit: float | None = None,
        picture_ppi: float = ENOUGH_PPI,
    ) -> None:
        self.profile = profile
        self.press = PressColours(profile, ink_limit)
        self.colours = self.press
        self.most_ppi = picture_ppi

    def finish(self, pdf: Pdf, about: About) -> None:
        """Add what it is to be printed on, and the claim."""
        intent = _intent(
            self.profile.condition, self.profile.description, Stream(pdf, self.profile.data, N=4)
        )
        intent.S = Name.GTS_PDFX
        pdf.Root.OutputIntents = Array([pdf.make_indirect(intent)])
        pdf.docinfo.Trapped = Name("/False")
        add_xmp(pdf, about, _PRESS_CLAIMS)

    def check(self, pdf: Pdf, file: BinaryIO, tell: Tell = silent) -> Iterator[Fault]:
        """Yield what PDF/X-4 forbids, and what print shops refuse."""
        del file  # needs objects
        yield from check_press(pdf, PressLimits(self.press.ink_limit), tell)


def _intent(condition: str, description: str, profile: Stream) -> Dictionary:
    return Dictionary(
        Type=Name.OutputIntent,
        OutputConditionIdentifier=String(condition),
        OutputCondition=String(description),
        RegistryName=String(_REGISTRY),
        Info=String(description),
        DestOutputProfile=profile,
    )


_ARCHIVE_CLAIMS = """\
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>U</pdfaid:conformance>
</rdf:Description>"""
_PRESS_CLAIMS = """\
<rdf:Description rdf:about=""
  xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
  xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">
<pdf:Trapped>False</pdf:Trapped>
<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>
</rdf:Description>"""
