"""Pages made of layers: where things stand, what is cut, boxes, labels and outline."""

import io
from collections.abc import Sequence

import pikepdf
import pytest
from pdf_making import CREATED, MM, PAPER
from pdf_reading import PageReader

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.render.pdf import Bookmark, Layer, PdfPage, filled_page, write_pdf
from cjm_desktop.scene.items import Box, Part, Scene, Stroke, line

RED = Colour("#FF0000")
BLUE = Colour("#0000FF")


def square(x: float, y: float) -> Part:
    return Part(Rect(x, y, 10, 10), (Box(Rect(0, 0, 10, 10), RED),))


SCENE = Scene(100, 50, PAPER, (square(0, 0), square(50, 20), square(90, 40)))


def made(*pages: PdfPage, bookmarks: Sequence[Bookmark] = ()) -> pikepdf.Pdf:
    out = io.BytesIO()
    write_pdf(
        pages,
        out,
        title="",
        language="en",
        created=CREATED,
        images=lambda _: None,
        bookmarks=bookmarks,
    )
    return pikepdf.open(out)


def places(page: pikepdf.Page) -> list[tuple[float, float]]:
    """Where the squares stand: their left top corners in millimetres from the left bottom."""
    return [
        (round(path.origin[0] / MM, 2), round(path.origin[1] / MM, 2))
        for path in PageReader(page).paths
        if path.paint == "f"
    ]


def box(page: pikepdf.Page, name: str) -> list[float]:
    return [round(float(side) / MM, 2) for side in page.obj[name]]


def test_a_layer_stands_where_it_is_put() -> None:
    with made(PdfPage((Layer(SCENE, MM, 20, 30),), 200, 100)) as pdf:  # a unit is a millimetre
        # y from below: 100 - 30 - y of the square
        assert places(pdf.pages[0]) == [(20, 70), (70, 50), (110, 30)]


def test_layers_are_drawn_in_order() -> None:
    page = PdfPage((Layer(SCENE, MM), Layer(SCENE, 2 * MM, 5, 5)), 200, 100)
    with made(page) as pdf:
        assert places(pdf.pages[0]) == [(0, 100), (50, 80), (90, 60), (5, 95), (105, 55), (185, 15)]


def test_a_clip_cuts_exactly_and_leaves_out_what_does_not_touch_it() -> None:
    clip = Rect(55, 10, 45, 25)  # the second square touches it, the third begins at y = 40
    with made(PdfPage((Layer(SCENE, MM, 0, 0, clip),), 200, 100)) as pdf:
        reader = PageReader(pdf.pages[0])
        assert reader.clips == [pytest.approx((55 * MM, 65 * MM, 45 * MM, 25 * MM), abs=0.001)]
        assert places(pdf.pages[0]) == [(50, 80)]


def test_a_clip_is_on_the_page_not_in_the_scene() -> None:
    layer = Layer(SCENE, 2 * MM, -100, -30, Rect(0, 0, 30, 30))
    with made(PdfPage((layer,), 200, 100)) as pdf:
        assert places(pdf.pages[0]) == [(0, 90)]  # 50 x 2 - 100; 20 x 2 - 30 from above


def test_what_reaches_out_of_its_part_is_not_left_out() -> None:
    """A rule stands in a part without height, and a line may leave the part's rectangle."""
    rule = Part(Rect(0, 10, 80, 0), (line(0, 0, 80, 0, Stroke(RED)),))
    far = Part(Rect(0, 0, 1, 1), (Box(Rect(60, 20, 10, 10), BLUE),))
    scene = Scene(100, 50, PAPER, (rule, far))
    with made(PdfPage((Layer(scene, MM, 0, 0, Rect(58, 5, 20, 20)),), 100, 50)) as pdf:
        assert len(PageReader(pdf.pages[0]).paths) == 3  # the clip, the rule, the box


def test_pages_that_share_a_scene_show_the_same_parts_alike() -> None:
    pages = [PdfPage((Layer(SCENE, MM, -x, 0, Rect(0, 0, 55, 50)),), 55, 50) for x in (0.0, 50.0)]
    with made(*pages) as pdf:
        assert places(pdf.pages[0]) == [(0, 50), (50, 30)]
        assert places(pdf.pages[1]) == [(0, 30), (40, 10)]


def test_boxes_lie_in_each_other() -> None:
    with made(PdfPage((Layer(SCENE, MM),), 100, 50, bleed_mm=3, slug_mm=7)) as pdf:
        (page,) = pdf.pages
        assert box(page, "/MediaBox") == [0, 0, 120, 70]
        assert box(page, "/BleedBox") == [7, 7, 113, 63]
        assert box(page, "/TrimBox") == [10, 10, 110, 60]
        assert places(page)[0] == (10, 60)
        assert "/UserUnit" not in page.obj


def test_the_bleed_has_the_colour_of_the_page() -> None:
    page = PdfPage((Layer(SCENE, MM),), 100, 50, bleed_mm=3, slug_mm=7, background=BLUE)
    with made(page) as pdf:
        ground, *_ = PageReader(pdf.pages[0]).paths
    left, bottom, width, height = (float(side) for side in ground.operators[0].split()[:4])
    assert (left / MM, bottom / MM) == pytest.approx((7, 7), abs=0.01)
    assert (width / MM, height / MM) == pytest.approx((106, 56), abs=0.01)
    assert ground.fill == (0, 0, 1)


def test_what_has_the_colour_of_the_sheet_has_the_colour_of_the_page() -> None:
    scene = Scene(100, 50, PAPER, (Part(Rect(0, 0, 9, 9), (Box(Rect(0, 0, 9, 9), PAPER),)),))
    for background in (Colour("#FFFFFF"), BLUE):
        with made(PdfPage((Layer(scene, MM),), 100, 50, background=background)) as pdf:
            *_, plate = PageReader(pdf.pages[0]).paths
        assert plate.fill == ((0, 0, 1) if background == BLUE else (1, 1, 1))


@pytest.mark.parametrize(
    ("length", "unit"), [(5080, 1), (5081, 2), (10160, 2), (12000, 3)]
)  # 14,400 points are 5,080 mm
def test_a_long_page_has_a_larger_unit(length: float, unit: int) -> None:
    with made(filled_page(Scene(length, 914, PAPER, (square(100, 0),)), length, 914)) as pdf:
        (page,) = pdf.pages
        assert page.obj.get("/UserUnit", 1) == unit
        assert box(page, "/MediaBox")[2] * unit == pytest.approx(length, abs=0.05)
        assert places(page)[0][0] * unit == pytest.approx(100, abs=0.05)


def test_lines_are_no_thinner_on_a_page_with_a_larger_unit() -> None:
    """A quarter of a point is 0.125 units of two points."""
    hair = Part(Rect(0, 0, 9, 9), (line(0, 0, 9, 9, Stroke(RED, 0.01)),))
    with made(filled_page(Scene(6000, 914, PAPER, (hair,)), 6000, 914)) as pdf:
        (path,) = PageReader(pdf.pages[0]).paths
    assert path.width * path.scale * 2 == pytest.approx(0.25, abs=0.01)


def test_pages_go_by_their_labels() -> None:
    sheets = [PdfPage((), 100, 50, label=label) for label in ("Plan", "A1", "", "B1")]
    with made(*sheets) as pdf:
        assert [f"{page.label}" for page in pdf.pages] == ["Plan", "A1", "3", "B1"]
    with made(PdfPage((), 100, 50)) as pdf:
        assert "/PageLabels" not in pdf.Root


def test_the_outline_leads_to_pages() -> None:
    pages = [PdfPage((), 100, 50) for _ in range(3)]
    bookmarks = Bookmark("Reis", 0), Bookmark("Oriëntatie", 1, 1), Bookmark("Acties", 2)
    with made(*pages, bookmarks=bookmarks) as pdf:
        assert pdf.Root.PageMode == "/UseOutlines"
        with pdf.open_outline() as outline:
            first, last = outline.root
            (below,) = first.children
        assert [each.title for each in (first, below, last)] == ["Reis", "Oriëntatie", "Acties"]
        for entry, index in ((first, 0), (below, 1), (last, 2)):
            assert isinstance(entry.destination, pikepdf.Array)
            assert entry.destination[0].objgen == pdf.pages[index].obj.objgen


def test_a_page_with_much_on_it_has_several_streams_that_are_one_page() -> None:
    """6,000 squares of some 60 characters are more than the 250,000 that a stream takes."""
    parts = tuple(square(10 * (i % 100), 10 * (i // 100)) for i in range(6000))
    with made(filled_page(Scene(1000, 600, PAPER, parts), 1000, 600)) as pdf:
        (page,) = pdf.pages
        assert len(page.obj.Contents.as_list()) > 1
        found = places(page)
    assert len(found) == 6000
    assert found[0] == pytest.approx((0, 600), abs=0.01)
    assert found[-1] == pytest.approx((990, 10), abs=0.01)


def test_each_stream_of_a_page_leaves_the_graphics_state_as_it_found_it() -> None:
    """So each can be checked by itself: what it saves it restores, what it marks it ends."""
    parts = tuple(square(10 * (i % 100), 10 * (i // 100)) for i in range(6000))
    clip = Rect(0, 0, 1000, 550)
    page = PdfPage((Layer(Scene(1000, 600, PAPER, parts), MM, clip=clip),), 1000, 600)
    with made(page) as pdf:
        streams = [stream.read_bytes().split() for stream in pdf.pages[0].obj.Contents.as_list()]
    for words in streams:
        assert words.count(b"q") == words.count(b"Q") > 1
        assert words.count(b"BMC") + words.count(b"BDC") == words.count(b"EMC")
        assert words.count(b"W") == 1  # each begins with the clip
