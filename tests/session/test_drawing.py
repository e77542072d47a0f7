"""A journey as SVG: whole, in parts, empty, and as other programs draw it."""

import subprocess
import xml.etree.ElementTree as ET
from datetime import date
from pathlib import Path
from typing import Any, Final

import pytest
from PIL import Image, ImageChops, ImageFilter, ImageStat
from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from sample import sample_project
from svg_reading import CHROMIUM, in_browser, texts

from cjm_desktop.base.ids import JourneyId, ProjectId
from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.model.document import Journey, Project
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.session.drawing import write_drawing
from cjm_desktop.session.exporting import PdfRequest, write_pdf
from cjm_desktop.session.templates import example_project

pytestmark = pytest.mark.usefixtures("qapp")

INTER: Final = HarfBuzzMeasurer()
A4: Final = PdfRequest(0, PrintSettings(paper="A4"), day=date(2026, 11, 12))
PIXELS: Final = (1123, 794)  # of A4 at 96 dpi


def drawing(project: Project, out: Path, request: PdfRequest = A4, **how: Any) -> bytes:
    write_drawing(project, request, INTER, out, **how)
    return out.read_bytes()


def test_every_card_is_read_with_its_phase(tmp_path: Path) -> None:
    project = example_project("nl")
    found = " ".join(texts(drawing(project, tmp_path / "map.svg")))
    journey = project.journeys[0]
    starts = [found.index(f" {phase.name} ") for phase in journey.phases]
    assert starts == sorted(starts)
    read = {
        phase.id: found[start:end]
        for phase, start, end in zip(
            journey.phases, starts, [*starts[1:], found.index(" Legenda ")], strict=True
        )
    }
    cards = [(c.phase, card) for row in journey.rows for c in row.cells for card in c.cards]
    assert len(cards) > 40
    for phase, card in cards:
        assert card.text in read[phase]


@pytest.mark.parametrize("outlines", [False, True])
def test_the_same_map_gives_the_same_bytes(outlines: bool, tmp_path: Path) -> None:
    first, second = (
        drawing(sample_project(), tmp_path / f"{name}.svg", outlines=outlines) for name in "ab"
    )
    assert first == second


@pytest.mark.parametrize("outlines", [False, True])
def test_a_map_without_anything_is_a_sound_file(outlines: bool, tmp_path: Path) -> None:
    empty = Project(id=ProjectId("p"), journeys=(Journey(id=JourneyId("j")),))
    root = ET.fromstring(drawing(empty, tmp_path / "map.svg", outlines=outlines))
    assert (root.get("width"), root.get("height")) == ("297mm", "210mm")


def test_a_phase_may_be_drawn_alone(tmp_path: Path) -> None:
    request = A4._replace(settings=PrintSettings(paper="A4", phases=("2",)))
    found = texts(drawing(example_project("en"), tmp_path / "map.svg", request))
    assert "Exploring" in found
    assert "Dreaming" not in found


def test_the_title_and_language_are_the_documents(tmp_path: Path) -> None:
    root = ET.fromstring(drawing(example_project("nl"), tmp_path / "map.svg"))
    assert root.get("lang") == "nl"
    assert [each.text for each in root][:1] == ["Van droomhuis tot jaaroverzicht"]


def by_poppler(project: Project, folder: Path) -> Image.Image:
    """How poppler shows the PDF of the same page."""
    file, out = folder / "map.pdf", folder / "poppler"
    write_pdf(project, A4, INTER, file)
    command = ("pdftoppm", "-r", "96", "-png", "-singlefile", str(file), str(out))
    subprocess.run(command, check=True, capture_output=True)
    with Image.open(out.with_suffix(".png")) as image:
        return image.convert("RGB").crop((0, 0, *PIXELS))


def by_qt(svg: bytes) -> Image.Image:
    """How Qt's renderer, which knows no fonts in a file, shows outlines."""
    image = QImage(*PIXELS, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    renderer = QSvgRenderer(QByteArray(svg))
    assert renderer.isValid()
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, *PIXELS))
    painter.end()
    plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
    return Image.frombuffer("RGBA", PIXELS, bytes(plain.constBits())).convert("RGB")


def difference(one: Image.Image, other: Image.Image) -> tuple[float, float]:
    """The mean difference, and the share of pixels that differ by a quarter, both of 1.

    Renderers put edges between other pixels; what is looked at is blurred by one.
    """
    blurred = (image.filter(ImageFilter.GaussianBlur(1.5)).convert("L") for image in (one, other))
    apart = ImageChops.difference(*blurred)
    share = sum(apart.histogram()[64:]) / (apart.width * apart.height)
    return ImageStat.Stat(apart).mean[0] / 255, share


def test_outlines_look_as_the_pdf_does(tmp_path: Path) -> None:
    project = example_project("en")
    svg = drawing(project, tmp_path / "map.svg", outlines=True, transparent=True)
    mean, share = difference(by_qt(svg), by_poppler(project, tmp_path))
    assert mean < 0.02
    assert share < 0.001


@pytest.mark.skipif(CHROMIUM is None, reason="no browser is installed")
@pytest.mark.parametrize("outlines", [False, True])
def test_a_browser_shows_what_the_pdf_shows(outlines: bool, tmp_path: Path) -> None:
    project = example_project("nl")
    file = tmp_path / "map.svg"
    drawing(project, file, outlines=outlines, transparent=True)
    shown = in_browser(file, PIXELS, tmp_path / "shown.png")
    mean, share = difference(shown, by_poppler(project, tmp_path))
    assert mean < 0.02
    assert share < 0.001
