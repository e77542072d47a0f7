"""The preview: where a page stands, its rulers, and what is drawn of it."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.units import POINTS_PER_MM
from cjm_desktop.layout.tokens import PAPER_0
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.render.pdf.pages import Layer, PdfPage
from cjm_desktop.render.qt import QtRenderer
from cjm_desktop.render.qt_pages import PageDrawer, sheet_rect
from cjm_desktop.scene.items import Box, Part, Scene
from cjm_desktop.ui.printing.purposes import Purpose, offers_bleed, purpose_of, with_purpose
from cjm_desktop.ui.printing.rulers import ruler_marks, ruler_step
from cjm_desktop.ui.printing.view import View, fitting_scale

pytestmark = pytest.mark.usefixtures("qapp")

RED, BLUE = Colour("#FF0000"), Colour("#0000FF")


def test_a_view_leads_from_millimetres_to_pixels() -> None:
    view = View(2.0, 30, 40)
    assert (view.point(10, 5).x(), view.point(10, 5).y()) == (50, 50)
    assert view.rect(Rect(0, 0, 10, 20)).getRect() == (30, 40, 20, 40)
    assert view.seen(100, 60) == Rect(-15, -20, 50, 30)


@pytest.mark.parametrize(("scale", "step"), [(60, 1), (5.3, 10), (0.6, 100), (0.02, 5000)])
def test_figures_of_a_ruler_have_room(scale: float, step: int) -> None:
    assert ruler_step(scale) == step
    assert step * scale >= 52


def test_a_ruler_has_zero_at_the_corner_of_the_page() -> None:
    marks = list(ruler_marks(2.0, 50.0, 18, 170))  # figures every 50 mm, 100 pixels; strokes 20
    assert marks == [(30, None), (50, 0), (70, None), (90, None), (110, None), (130, None),
                     (150, 50), (170, None)]  # fmt: skip


@pytest.mark.parametrize(
    ("sheet", "scale"), [(Rect(0, 0, 400, 200), 2), (Rect(-3, -3, 200, 400), 1.5)]
)
def test_a_page_fits_its_room(sheet: Rect, scale: float) -> None:
    assert fitting_scale(sheet, 800, 600) == scale


def squares(*, clip: Rect | None = None) -> PdfPage:
    """A page of 40 × 20 mm with a red square at its left and a blue one at its right."""
    parts = (
        Part(Rect(0, 0, 10, 10), (Box(Rect(0, 0, 10, 10), RED),)),
        Part(Rect(30, 0, 10, 10), (Box(Rect(0, 0, 10, 10), BLUE),)),
    )
    return PdfPage((Layer(Scene(40, 20, PAPER_0, parts), POINTS_PER_MM, clip=clip),), 40, 20)


def drawn(page: PdfPage) -> QImage:
    image = QImage(QSize(40, 20), QImage.Format.Format_RGB32)
    image.fill(QColor("#00FF00"))
    with QPainter(image) as painter:
        PageDrawer(QtRenderer(lambda _: None)).draw(painter, page)
    return image


def test_a_page_is_drawn_in_millimetres() -> None:
    image = drawn(squares())
    colours = [image.pixelColor(x, 5).name() for x in (5, 20, 35)]
    assert colours == ["#ff0000", "#ffffff", "#0000ff"]


def test_a_sheet_shows_its_part_of_a_map_alone() -> None:
    image = drawn(squares(clip=Rect(5, 0, 10, 20)))
    colours = [image.pixelColor(x, 5).name() for x in (2, 7, 35)]
    assert colours == ["#ffffff", "#ff0000", "#ffffff"]


def test_only_what_is_seen_is_drawn() -> None:
    drawer = PageDrawer(QtRenderer(lambda _: None))
    assert len(list(drawer.steps(squares()))) == 3  # the ground, and both squares
    assert len(list(drawer.steps(squares(), Rect(0, 0, 15, 20)))) == 2


def test_marks_stand_beyond_the_bleed() -> None:
    page = squares()._replace(bleed_mm=3, slug_mm=8, marks=True)
    assert sheet_rect(page) == Rect(-11, -11, 62, 42)
    image = QImage(QSize(62, 42), QImage.Format.Format_RGB32)
    image.fill(QColor("#00FF00"))
    with QPainter(image) as painter:
        painter.translate(11, 11)
        PageDrawer(QtRenderer(lambda _: None)).draw(painter, page)
    # At the corner: nothing on the page, white up to 3 mm, a gap of 1, then the line that cuts.
    left = [image.pixelColor(x, 11).name() for x in range(11)]
    assert left[8:] == ["#ffffff"] * 3
    assert left[7] == "#00ff00"
    assert "#00ff00" not in left[2:7]


@pytest.mark.parametrize(
    ("settings", "purpose"),
    [
        ({}, "office"),
        ({"tile": "A4"}, "office"),
        ({"bleed": 3.0}, "own"),
        ({"preset": "plotter"}, "plotter"),
        ({"preset": "plotter", "marks": True}, "own"),
        ({"preset": "print-shop", "marks": True}, "print-shop"),
        ({"preset": "print-shop", "tile": "A4"}, "own"),
    ],
)
def test_a_purpose_offers_what_was_kept(settings: dict[str, object], purpose: Purpose) -> None:
    assert purpose_of(PrintSettings.model_validate(settings)) == purpose


def test_a_purpose_brings_its_defaults() -> None:
    office = PrintSettings(paper="A3", orientation="portrait", tile="A4", leaves_out=("legend",))
    shop = with_purpose(office, "office", "print-shop")
    assert shop == PrintSettings(
        preset="print-shop", marks=True, paper="A0", orientation="portrait", leaves_out=("legend",)
    )
    assert with_purpose(shop, "print-shop", "office").paper == "A3"
    own = with_purpose(shop, "print-shop", "own")
    assert own is shop
    assert offers_bleed("own", shop)
    assert not offers_bleed("own", office)


def test_a_paper_that_was_chosen_stays() -> None:
    chosen = PrintSettings(paper="A2")
    assert with_purpose(chosen, "office", "plotter").paper == "A2"


def test_nothing_is_left_when_a_preview_goes(qtbot: QtBot) -> None:
    from cjm_desktop.ui.printing.page_canvas import PageCanvas

    canvas = PageCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(300, 200)
    canvas.show()
    canvas.show_page(squares())
    qtbot.waitUntil(lambda: canvas.is_drawn)
    canvas.hide()
    assert canvas.is_drawn
