"""A PDF of 2,000 cards on A0 against bare reportlab drawing of the same things."""

import io
from collections.abc import Iterator
from datetime import UTC, date, datetime

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from cjm_desktop.base.colour import channels
from cjm_desktop.base.papers import PAPERS
from cjm_desktop.base.resources import resource_path
from cjm_desktop.base.units import POINTS_PER_MM
from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.layout.contract import LayoutOptions
from cjm_desktop.layout.page import layout_page
from cjm_desktop.render.pdf import filled_page, write_pdf
from cjm_desktop.scene.items import Box, Scene, Text
from tests.benchmarks.generator import generated_project
from tests.benchmarks.measure import Result, ratio

FACES = {400: "Regular", 500: "Medium", 600: "SemiBold", 700: "Bold"}


def results() -> Iterator[Result]:
    """Measure the drawing of one page, in process."""
    project = generated_project(2_000, seed=1)
    paper = PAPERS["A0"].turned("landscape")
    scene, _ = layout_page(
        project, project.journeys[0], HarfBuzzMeasurer(), paper, LayoutOptions(date.today())
    )
    for weight, style in FACES.items():
        path = resource_path("fonts", f"CJMInter-{style}.ttf")
        pdfmetrics.registerFont(TTFont(f"F{weight}", str(path)))
    page = filled_page(scene, paper.width, paper.height)
    created = datetime(2026, 1, 1, tzinfo=UTC)

    def ours() -> None:
        write_pdf(
            [page], io.BytesIO(), title="", language="en", created=created, images=lambda _: None
        )

    yield Result(
        "PDF of 2,000 cards on A0 ÷ bare reportlab drawing",
        ratio(ours, lambda: _bare(scene, paper.width, paper.height)),
        "×",
        3,
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
