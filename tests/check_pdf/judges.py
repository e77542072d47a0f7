"""What other programs say of the files: each judge yields what it finds wrong."""

import importlib
import io
import re
import subprocess
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import pikepdf
from PIL import Image, ImageChops, ImageFilter, ImageStat

from cjm_desktop.base.units import POINTS_PER_MM
from cjm_desktop.render.pdf import Archive, PrintShop
from tests.check_pdf import tools
from tests.check_pdf.samples import Sample

_PIXELS = 3000  # along the longer side
_MOST_DIFFERENT = 3.0  # of 255, on average, once both pictures are a little out of focus
_ONLY_IN_1B = (
    "The CIDSet entry is missing",  # PDF/A-2 wants none
    "2.2.2 : Invalid graphics transparency, Soft Mask",  # of round portraits, which PDF/A-2 allows
)
_UNCLAIMED = "  5-1 "  # the rule of PDF/UA that wants the claim
_BOX = re.compile(r"(\w+Box): +([\d.-]+) +([\d.-]+) +([\d.-]+) +([\d.-]+)")


class Judge(NamedTuple):
    """A program, and what it makes of a sample; None where it has nothing to say of its kind."""

    name: str
    judge: Callable[[Sample], Iterator[str] | None]


def judges() -> Iterator[Judge | str]:
    """Yield every judge that is there, and the name of each that is not."""
    for name, judge in (("qpdf", _qpdf), ("pdffonts", _pdffonts), ("pdfinfo", _pdfinfo)):
        yield Judge(name, judge) if tools.program(name) else name
    yield Judge("pdftotext", _pdftotext) if tools.program("pdftotext") else "pdftotext"
    vera = tools.verapdf()
    yield Judge("veraPDF", lambda sample: _verapdf(vera, sample)) if vera else "veraPDF"
    box = tools.preflight()
    yield Judge("PDFBox", lambda sample: _preflight(box, sample)) if box else "PDFBox"
    both = tools.has_pdfium() and tools.program("pdftoppm")
    yield Judge("poppler = pdfium", _two_renderers) if both else "poppler = pdfium"


def _run(*command: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*map(str, command)], capture_output=True, text=True, check=False)


def _qpdf(sample: Sample) -> Iterator[str]:
    done = _run("qpdf", "--check", sample.path)
    if done.returncode != 0 or "No syntax or stream encoding errors" not in done.stdout:
        yield (done.stdout + done.stderr).strip()


def _pdffonts(sample: Sample) -> Iterator[str]:
    done = _run("pdffonts", sample.path)
    if done.stderr:
        yield done.stderr.strip()
    for row in done.stdout.splitlines()[2:]:
        if not re.search(r" yes +(yes|no) +yes +\d+ +\d+$", row):
            yield f"not embedded, or not to be searched: {row}"
        elif " Type 3 " not in row and not re.match(r"[A-Z]{6}\+", row):
            yield f"not a subset: {row}"


def _pdfinfo(sample: Sample) -> Iterator[str]:
    found = {
        name: tuple(map(float, sides))
        for name, *sides in _BOX.findall(_run("pdfinfo", "-box", sample.path).stdout)
    }
    with pikepdf.open(sample.path) as pdf:
        three = 3 * POINTS_PER_MM / float(pdf.pages[0].obj.get("/UserUnit", 1))
    trim, bleed, media = (found[name] for name in ("TrimBox", "BleedBox", "MediaBox"))
    for inner, outer in ((trim, bleed), (bleed, media)):
        if inner[0] < outer[0] or inner[1] < outer[1] or inner[2] > outer[2] or inner[3] > outer[3]:
            yield f"boxes do not lie in each other: {found}"
    if isinstance(sample.standard, PrintShop) and abs(trim[0] - bleed[0] - three) > 0.02:
        yield f"the bleed is not 3 mm: {found}"


def _pdftotext(sample: Sample) -> Iterator[str]:
    # a raw reading keeps the lines of a card together, another knows of directions
    raw = _letters(_run("pdftotext", "-raw", sample.path, "-").stdout)
    told = _letters(_run("pdftotext", sample.path, "-").stdout)
    for text in sample.texts:
        for words in text.split() if _runs_leftwards(text) else [text]:
            if _letters(words) not in raw and _letters(words) not in told:
                yield f"not found: {words}"


def _runs_leftwards(text: str) -> bool:
    """Tell whether there is a word from right to left: readers order such lines as they like."""
    return any(unicodedata.bidirectional(c) in ("R", "AL") for c in text)


def _letters(text: str) -> str:
    """Return a text without what lines and directions add to it."""
    plain = unicodedata.normalize("NFC", text)
    return "".join(
        c for c in plain if not c.isspace() and unicodedata.category(c) not in ("Cf", "Cc")
    )


def _verapdf(command: Sequence[str], sample: Sample) -> Iterator[str] | None:
    """Ask about PDF/A-2u, and about PDF/UA-1, which the files keep to but do not claim."""
    if not isinstance(sample.standard, Archive):
        return None
    done = _run(*command, "2u", sample.path, "ua1", sample.path)
    lines = [line for line in done.stdout.splitlines() if not line.startswith(_UNCLAIMED)]
    expected = [f"PASS 2u {sample.path}", f"FAIL ua1 {sample.path}"]
    return iter([] if lines == expected else [*lines, done.stderr][:20])


def _preflight(command: Sequence[str], sample: Sample) -> Iterator[str] | None:
    """Ask a third opinion on the example as PDF/A-1b, which it is but for its outer form."""
    if sample.name != "example-archive":
        return None
    old = sample.path.with_name("example-as-1b.pdf")
    with pikepdf.open(sample.path) as pdf:
        packet = pdf.Root.Metadata.read_bytes()
        packet = packet.replace(b"part>2", b"part>1").replace(b"conformance>U", b"conformance>B")
        pdf.Root.Metadata.write(packet)
        pdf.save(old, force_version="1.4", object_stream_mode=pikepdf.ObjectStreamMode.disable)
    done = _run(*command, old)
    if "is a valid PDF/A-1b file" in done.stdout:
        return iter(())
    said = [*done.stdout.splitlines()[1:], *done.stderr.splitlines()]
    return (line for line in said if line.strip() and not any(rule in line for rule in _ONLY_IN_1B))


def _two_renderers(sample: Sample) -> Iterator[str] | None:
    """Compare two programs that share no code; they turn inks into light differently, though."""
    if isinstance(sample.standard, PrintShop) or sample.name.startswith("naughty"):
        return None
    return _differences(sample)


def _differences(sample: Sample) -> Iterator[str]:
    pypdfium2 = importlib.import_module("pypdfium2")  # fetched just before, if at all
    stem = sample.path.with_suffix("")
    _run("pdftoppm", "-scale-to", str(_PIXELS), "-png", "-singlefile", sample.path, stem)
    with Image.open(stem.with_suffix(".png")) as opened:
        poppler = opened.convert("RGB")
    document: Any = pypdfium2.PdfDocument(io.BytesIO(sample.path.read_bytes()))
    scale = _PIXELS / max(document[0].get_size())
    pdfium = document[0].render(scale=scale).to_pil().convert("RGB")
    if max(abs(one - two) for one, two in zip(poppler.size, pdfium.size, strict=True)) > 2:
        yield f"sizes differ: {poppler.size}, {pdfium.size}"
        return
    soft = [
        each.resize(poppler.size).filter(ImageFilter.GaussianBlur(2)) for each in (poppler, pdfium)
    ]
    mean = max(ImageStat.Stat(ImageChops.difference(*soft)).mean)
    if mean > _MOST_DIFFERENT:
        yield f"pictures differ by {mean:.1f}"
