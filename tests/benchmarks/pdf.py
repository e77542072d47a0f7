"""PDFs on A0 against bare reportlab drawing of the same things, and against each other."""

import io
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from cjm_desktop.base import garbage
from cjm_desktop.base.colour import channels
from cjm_desktop.base.papers import PAPERS
from cjm_desktop.base.resources import resource_path
from cjm_desktop.base.units import POINTS_PER_MM
from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.layout.contract import LayoutOptions
from cjm_desktop.layout.page import layout_page
from cjm_desktop.model.document import Project
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.render.pdf import PdfPage, PrintShop, Standard, filled_page, write_pdf
from cjm_desktop.render.pdf.press_profile import bundled_profile
from cjm_desktop.scene.items import Box, Scene, Text
from cjm_desktop.session.print_asked import Asked
from cjm_desktop.session.print_run import print_run
from cjm_desktop.storage.files import save_project
from tests.benchmarks.generator import generated_project
from tests.benchmarks.measure import Result, ratio

ROOT = Path(__file__).resolve().parents[2]
PAPER = PAPERS["A0"].turned("landscape")
_DAY = date(2026, 11, 22)
# so large a map is narrow on A0, and takes six sheets there; on twice that, some 25
_WHOLE = PrintSettings(paper="2378x1682mm")
_ON_A4 = _WHOLE.replace(tile="A4")
FACES = {400: "Regular", 500: "Medium", 600: "SemiBold", 700: "Bold"}

# Runs the command in a process of its own and says what it held at most.
_EXPORT = """
import sys
import psutil
from cjm_desktop import cli

code = cli.run(sys.argv[1:])
if sys.platform == "linux":  # what getrusage says there begins with the parent's peak
    status = open("/proc/self/status").read()
    peak = int(status.split("VmHWM:")[1].split()[0]) * 1024
elif sys.platform == "win32":
    peak = psutil.Process().memory_info().peak_wset
else:
    import resource
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(peak / 1e6)
sys.exit(code)
"""


def results() -> Iterator[Result]:
    """Measure the drawing of pages, in process; a print shop's with laying out the map, too."""
    for weight, style in FACES.items():
        path = resource_path("fonts", f"CJMInter-{style}.ttf")
        pdfmetrics.registerFont(TTFont(f"F{weight}", str(path)))
    small, large = (generated_project(count, seed=1) for count in (2_000, 20_000))
    scene = _scene(small)
    page = filled_page(scene, *PAPER)

    def bare() -> None:
        _bare(scene, *PAPER)

    yield Result(
        "PDF of 2,000 cards on A0 ÷ bare reportlab drawing",
        ratio(lambda: _write([page]), bare),
        "×",
        3,
    )
    yield Result(
        "print shop's PDF of 2,000 cards, laid out, tagged and checked ÷ bare reportlab drawing",
        ratio(lambda: _print_shop(small), bare, 3),
        "×",
        4,
    )
    yield Result(
        "print shop's PDF of 20,000 cards ÷ of 2,000",
        ratio(lambda: _print_shop(large), lambda: _print_shop(small), 1),
        "×",
        11,
    )
    yield from _tiles(large)
    for preset, words in (
        ("print-shop", ()),
        ("plotter", ()),
        ("plotter", ("--tile", "A4")),
    ):
        name = " ".join(("peak memory of the export of 20,000 cards:", preset, *words))
        yield Result(name, _peak(large, "--preset", preset, *words), "MB", 260)


def _peak(project: Project, *options: str) -> float:
    """Return the megabytes that the command held at most, once: they hardly vary."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.cjm"
        save_project(path, project)
        words = ["export", str(path), str(path.with_suffix(".pdf"))]
        words += ["--paper", "A0", *options]
        done = subprocess.run(
            [sys.executable, "-c", _EXPORT, *words],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        )
    return float(done.stdout.split()[-1])


def _tiles(project: Project) -> Iterator[Result]:
    measurer = HarfBuzzMeasurer()
    asked = Asked(project, project.journeys[:1], _WHOLE, "nl", _DAY)
    single = print_run(asked, measurer).pages
    sheets = print_run(asked._replace(settings=_ON_A4), measurer).pages
    with garbage.put_off():  # as the command does; it would take a second of either, by chance
        value = ratio(lambda: _write(sheets), lambda: _write(single), 3)
    name = f"PDF of 20,000 cards on {len(sheets) - 1} sheets of A4 and their plan ÷ on one page"
    yield Result(name, value, "×", 1.6)


def _scene(project: Project) -> Scene:
    options = LayoutOptions(_DAY)
    return layout_page(project, project.journeys[0], HarfBuzzMeasurer(), PAPER, options)[0]


def _print_shop(project: Project) -> None:
    page = filled_page(_scene(project), *PAPER)
    _write([page._replace(bleed_mm=3)], PrintShop(bundled_profile()))


def _write(pages: Sequence[PdfPage], standard: Standard | None = None) -> None:
    write_pdf(
        pages,
        io.BytesIO(),
        title="",
        language="en",
        created=datetime(2026, 1, 1, tzinfo=UTC),
        images=lambda _: None,
        standard=standard,
    )


def _bare(scene: Scene, width: float, height: float) -> None:
    """Draw the same rectangles and strings with reportlab, plainly."""
    size = (width * POINTS_PER_MM, height * POINTS_PER_MM)
    canvas = Canvas(io.BytesIO(), pagesize=size)
    scale = size[0] / scene.width
    canvas.scale(scale, scale)
    top = size[1] / scale
    for part in scene.parts:
        dx, dy = part.rect.x, part.rect.y
        for item in part.items:
            if isinstance(item, Box):
                x, y, w, h = item.rect
                if item.fill:
                    canvas.setFillColorRGB(*channels(item.fill))
                if item.stroke:
                    canvas.setStrokeColorRGB(*channels(item.stroke.colour))
                    canvas.setLineWidth(item.stroke.width)
                canvas.roundRect(
                    x + dx,
                    top - y - dy - h,
                    w,
                    h,
                    item.radius,
                    stroke=int(item.stroke is not None),
                    fill=int(item.fill is not None),
                )
            elif isinstance(item, Text):
                face = item.line.runs[0].face.weight if item.line.runs else 400
                canvas.setFont(f"F{face}", item.size)
                canvas.setFillColorRGB(*channels(item.colour))
                canvas.drawString(item.x + dx, top - item.y - dy, item.line.text)
    canvas.showPage()
    canvas.save()
