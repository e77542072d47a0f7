"""What a document says of itself: in its information, and again as XMP (ISO 16684)."""

import hashlib
import uuid
from datetime import UTC, datetime
from xml.sax.saxutils import escape

from pikepdf import Dictionary, Name, Pdf, Stream, String

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.render.pdf.content_streams import content_streams

_PROGRAM = "CJM Desktop"
_NO_TEXT = {code: None for code in range(32) if chr(code) not in "\t\n\r"} | {
    0xFFFE: None,
    0xFFFF: None,
}


class About(NamedTuple):
    """A document's title, language (BCP 47) and when it was made."""

    title: str
    language: str
    created: datetime


def describe(pdf: Pdf, about: About) -> None:
    """Set what readers show and read aloud about the document."""
    pdf.Root.Lang = String(about.language)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    date = String(f"{about.created.astimezone(UTC):D:%Y%m%d%H%M%SZ}")
    pdf.docinfo = pdf.make_indirect(
        Dictionary(
            Title=String(about.title),
            Creator=String(_PROGRAM),
            Producer=String(_PROGRAM),
            CreationDate=date,
            ModDate=date,
        )
    )


def add_xmp(pdf: Pdf, about: About, claims: str) -> None:
    """Add the same as XMP, with what the document claims to conform to, as XML."""
    date = f"{about.created.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
    packet = _PACKET.format(
        title=_xml(about.title) or _xml(_PROGRAM),
        language=_xml(about.language),
        program=_PROGRAM,
        date=date,
        document=_identity(pdf, about),
        claims=claims,
    )
    pdf.Root.Metadata = Stream(pdf, packet.encode(), Type=Name.Metadata, Subtype=Name.XML)


def _identity(pdf: Pdf, about: About) -> uuid.UUID:
    """Return a number of the document's own, the same for the same content."""
    digest = hashlib.sha256(repr(about).encode())
    for page in pdf.pages:
        for stream in content_streams(page):
            digest.update(stream.read_bytes())
    return uuid.UUID(bytes=digest.digest()[:16], version=5)


def _xml(text: str) -> str:
    """Return a text as XML holds it, without the characters that XML cannot hold."""
    return escape(text.encode("utf-8", "ignore").decode().translate(_NO_TEXT))


_PACKET = """\
<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
  xmlns:xmp="http://ns.adobe.com/xap/1.0/"
  xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{program}</xmp:CreatorTool>
<xmp:CreateDate>{date}</xmp:CreateDate>
<xmp:ModifyDate>{date}</xmp:ModifyDate>
<xmp:MetadataDate>{date}</xmp:MetadataDate>
<pdf:Producer>{program}</pdf:Producer>
<xmpMM:DocumentID>uuid:{document}</xmpMM:DocumentID>
<xmpMM:VersionID>1</xmpMM:VersionID>
<xmpMM:RenditionClass>default</xmpMM:RenditionClass>
</rdf:Description>
{claims}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
"""
