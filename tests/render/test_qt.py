"""The Qt renderer: what pixels its items leave."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from PIL import Image
from PySide6.QtGui import QColor, QImage, QPainter

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import ImageId
from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.render.qt import QtRenderer, draw
from cjm_desktop.render.qt_shapes import painter_path, pen_of
from cjm_desktop.scene.items import (
    Box,
    Close,
    Curve,
    Icon,
    Item,
    Move,
    Part,
    Path,
    Picture,
    Step,
    Stroke,
    Text,
    To,
    circle,
    line,
    polygon,
)

WHITE, BLACK = "#FFFFFF", "#000000"
RED, GREEN, BLUE = Colour("#FF0000"), Colour("#00FF00"), Colour("#0000FF")
MEASURER = HarfBuzzMeasurer()

pytestmark = pytest.mark.usefixtures("qapp")


def no_image(_: ImageId) -> bytes | None:
    return None


def picture_of(
    *items: Item, size: int = 100, zoom: float = 1.0, renderer: QtRenderer | None = None
) -> QImage:
    """Draw items on a white square."""
    image = QImage(size, size, QImage.Format.Format_RGB32)
    image.fill(QColor(WHITE))
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(zoom, zoom)
        (renderer or QtRenderer(no_image)).draw_items(painter, items)
    return image


def colour(image: QImage, x: int, y: int) -> str:
    return image.pixelColor(x, y).name().upper()


def ink(image: QImage) -> Rect:
    """Return the rectangle around all that is not white."""
    white = QColor(WHITE).rgb()
    dots = [
        (x, y)
        for y in range(image.height())
        for x in range(image.width())
        if image.pixel(x, y) != white
    ]
    xs, ys = [x for x, _ in dots], [y for _, y in dots]
    return Rect(min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1)


def text_item(words: str, x: float, y: float, size: float = 20, **more: Any) -> Text:
    return Text(x, y, MEASURER.shape(words, 400), size, RED, **more)


class TestBoxes:
    def test_filled(self) -> None:
        image = picture_of(Box(Rect(10, 20, 30, 40), RED))
        assert ink(image) == Rect(10, 20, 30, 40)
        assert colour(image, 10, 20) == RED

    def test_stroke_lies_over_the_edge(self) -> None:
        image = picture_of(Box(Rect(20, 20, 40, 40), GREEN, Stroke(BLUE, 4)))
        assert ink(image) == Rect(18, 18, 44, 44)
        assert colour(image, 18, 40) == BLUE
        assert colour(image, 21, 40) == BLUE
        assert colour(image, 22, 40) == GREEN

    def test_corners_of_a_radius(self) -> None:
        image = picture_of(Box(Rect(10, 10, 60, 60), RED, radius=20))
        assert colour(image, 11, 11) == WHITE
        assert colour(image, 40, 11) == RED
        assert colour(image, 17, 17) == RED  # 20 − 20/√2 is 5.9 in from the corner

    def test_half_the_side_makes_a_circle(self) -> None:
        image = picture_of(circle(50, 50, 30, RED))
        assert ink(image) == Rect(20, 20, 60, 60)
        assert colour(image, 30, 30) == RED  # 28.3 from the middle
        assert colour(image, 27, 27) == WHITE  # 31.8, to the middle of the pixel

    def test_dashes_are_as_long_as_they_say(self) -> None:
        image = picture_of(line(10, 50, 90, 50, Stroke(RED, 4, (10, 6))))
        row = [colour(image, x, 50) for x in range(10, 90)]
        assert row[:10] == [RED] * 10
        assert row[10:16] == [WHITE] * 6
        assert row[16:26] == [RED] * 10

    def test_an_odd_pattern_repeats(self) -> None:
        image = picture_of(line(0, 50, 90, 50, Stroke(RED, 2, (10,))))
        assert colour(image, 5, 50) == RED
        assert colour(image, 15, 50) == WHITE
        assert colour(image, 25, 50) == RED


class TestPaths:
    def test_non_zero_winding(self) -> None:
        outer = (Move(10, 10), To(90, 10), To(90, 90), To(10, 90), Close())
        same = (Move(30, 30), To(70, 30), To(70, 70), To(30, 70), Close())
        other = (Move(30, 30), To(30, 70), To(70, 70), To(70, 30), Close())
        assert colour(picture_of(Path((*outer, *same), RED)), 50, 50) == RED
        assert colour(picture_of(Path((*outer, *other), RED)), 50, 50) == WHITE

    def test_curves(self) -> None:
        # At half way this curve is at (50, 10 + 3/4 × 80) = (50, 70).
        curve = Path((Move(10, 10), Curve(10, 90, 90, 90, 90, 10)), stroke=Stroke(RED, 2))
        image = picture_of(curve)
        assert colour(image, 50, 69) == RED
        assert colour(image, 50, 60) == WHITE

    def test_polygon_with_stroke(self) -> None:
        image = picture_of(polygon([(10, 10), (90, 10), (50, 90)], GREEN, Stroke(BLUE, 4)))
        assert colour(image, 50, 40) == GREEN
        assert colour(image, 50, 10) == BLUE

    def test_ends(self) -> None:
        flat = picture_of(line(20, 50, 80, 50, Stroke(RED, 10)))
        assert ink(flat) == Rect(20, 45, 60, 10)
        round_ = picture_of(line(20, 50, 80, 50, Stroke(RED, 10, round=True)))
        assert ink(round_) == Rect(15, 45, 70, 10)


def _wave(count: int, step: float) -> tuple[Step, ...]:
    steps: list[Step] = [Move(0, 50)]
    for index in range(count):
        x, up = index * step, -30 if index % 2 else 30
        third = step / 3
        steps.append(Curve(x + third, 50 + up, x + 2 * third, 50 + up, x + step, 50))
    return tuple(steps)


class TestLongLines:
    @pytest.mark.parametrize("dash", [(), (9.0, 5.0)])
    def test_stretches_look_like_the_whole(self, dash: tuple[float, ...]) -> None:
        steps, stroke = _wave(12, 110), Stroke(RED, 3, dash)
        assert len(QtRenderer(no_image).compile([Path(steps, stroke=stroke)])) > 2
        whole, stretched = strip(), strip()
        with QPainter(whole) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.strokePath(painter_path(steps), pen_of(stroke))
        with QPainter(stretched) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            QtRenderer(no_image).draw_items(painter, [Path(steps, stroke=stroke)])
        assert _rough_difference(whole, stretched) <= 6  # of some 4,000: the edges at the seams

    def test_only_what_is_asked_for_is_drawn(self) -> None:
        drawing = QtRenderer(no_image).compile([Path(_wave(12, 110), stroke=Stroke(RED, 3))])
        image = strip()
        with QPainter(image) as painter:
            draw(painter, drawing, 0, 200)
        # Half way along, a wave is three quarters of 30 away from the middle.
        assert colour(image, 55, 72) == RED
        assert ink(image).right < 800


def strip() -> QImage:
    image = QImage(1320, 100, QImage.Format.Format_RGB32)
    image.fill(QColor(WHITE))
    return image


def _rough_difference(one: QImage, other: QImage) -> int:
    """Count the pixels that differ by more than an eighth in any channel."""
    pairs = (
        (one.pixelColor(x, y), other.pixelColor(x, y))
        for y in range(one.height())
        for x in range(one.width())
        if one.pixel(x, y) != other.pixel(x, y)
    )
    return sum(
        max(abs(p.red() - q.red()), abs(p.green() - q.green()), abs(p.blue() - q.blue())) > 32
        for p, q in pairs
    )


class TestText:
    def test_stands_on_its_base_line(self) -> None:
        # Inter's H is 1490 of 2048 units high: 29.1 at a size of 40.
        box = ink(picture_of(text_item("H", 10, 60, 40)))
        assert box.bottom == 60
        assert box.h == pytest.approx(29.1, abs=1)
        assert 10 <= box.x <= 15

    def test_takes_the_width_that_was_measured(self) -> None:
        words = "HHHHHH"
        width = MEASURER.shape(words, 400).width * 12 / 1000
        box = ink(picture_of(text_item(words, 5, 50, 12)))
        assert box.w == pytest.approx(width, abs=3)  # less the bearings of the first and last

    def test_zoom_scales_it_evenly(self) -> None:
        small = ink(picture_of(text_item("wagons", 5, 20, 10), size=300))
        large = ink(picture_of(text_item("wagons", 5, 20, 10), size=300, zoom=4))
        assert large.w == pytest.approx(4 * small.w, abs=6)
        assert large.bottom == pytest.approx(4 * small.bottom, abs=5)

    def test_tracking(self) -> None:
        near = ink(picture_of(text_item("nnnn", 5, 50, 12)))
        far = ink(picture_of(text_item("nnnn", 5, 50, 12, tracking=0.5)))
        assert far.w - near.w == pytest.approx(3 * 0.5 * 12, abs=1)

    def test_halo_lies_under_the_glyphs(self) -> None:
        item = text_item("I", 40, 70, 50, halo=Stroke(BLUE, 8, round=True))
        image = picture_of(item)
        bare = ink(picture_of(text_item("I", 40, 70, 50)))
        middle = int(bare.centre.x), int(bare.centre.y)
        assert colour(image, *middle) == RED
        assert colour(image, int(bare.x) - 2, middle[1]) == BLUE
        assert ink(image).w == pytest.approx(bare.w + 8, abs=2)

    def test_lines_drawn_together_stand_where_they_should(self) -> None:
        upper, lower = text_item("one", 5, 30), text_item("two", 25, 70)
        together = picture_of(upper, lower)
        apart = picture_of(upper, Box(Rect(0, 0, 0, 0), RED), lower)
        assert len(QtRenderer(no_image).compile([upper, lower])) == 1
        assert together == apart

    def test_too_small_to_be_read_it_becomes_a_bar(self) -> None:
        item = text_item("words", 5, 50, 20)
        renderer = QtRenderer(no_image, least_text=4.5)
        assert picture_of(item, renderer=renderer) == picture_of(item)
        small = picture_of(item, zoom=0.2, renderer=renderer)  # 4 pixels
        width = MEASURER.shape("words", 400).width * 4 / 1000
        assert ink(small).w == pytest.approx(width, abs=1.5)
        assert ink(small).h <= 2
        assert picture_of(item, zoom=0.2) != small

    def test_empty_line(self) -> None:
        renderer = QtRenderer(no_image)
        image = picture_of(text_item("", 5, 30), renderer=renderer)
        assert colour(image, 50, 50) == WHITE


class TestIcons:
    def test_within_its_square(self) -> None:
        box = ink(picture_of(Icon("globe-simple", 20, 30, 48, RED)))
        assert box.x >= 20
        assert box.y >= 30
        assert box.right <= 68
        assert box.bottom <= 78
        assert box.w > 36

    def test_weights_differ(self) -> None:
        regular = picture_of(Icon("star", 10, 10, 80, RED))
        bold = picture_of(Icon("star", 10, 10, 80, RED, "bold"))
        assert regular != bold


def png(width: int, height: int, fill: str) -> bytes:
    out = BytesIO()
    Image.new("RGB", (width, height), fill).save(out, "PNG")
    return out.getvalue()


class Elsewhere:
    """Work that is done when a test says so."""

    def __init__(self) -> None:
        self.asked: list[tuple[Callable[[], QImage], Callable[[QImage | None], None]]] = []

    def later(self, work: Callable[[], QImage], take: Callable[[QImage | None], None]) -> None:
        self.asked.append((work, take))

    def work(self) -> None:
        asked, self.asked = self.asked, []
        for work, take in asked:
            take(work())

    def give_up(self) -> None:
        asked, self.asked = self.asked, []
        for _, take in asked:
            take(None)


class TestPictures:
    def test_fills_its_rectangle(self) -> None:
        renderer = QtRenderer(lambda _: png(40, 20, BLUE))
        item = Picture(ImageId("house"), Rect(10, 10, 80, 40))
        image = picture_of(item, renderer=renderer)
        assert ink(image) == Rect(10, 10, 80, 40)
        assert colour(image, 50, 30) == BLUE

    def test_missing_and_broken_ones_are_grey(self) -> None:
        item = Picture(ImageId("gone"), Rect(10, 10, 80, 40))
        for source in ({}, {"gone": b""}, {"gone": b"not an image"}):
            image = picture_of(item, renderer=QtRenderer(source.get))
            assert colour(image, 50, 30) == "#C4BFB3"

    def test_decoded_once_for_each_size(self) -> None:
        asked: list[str] = []

        def images(image: ImageId) -> bytes:
            asked.append(image)
            return png(400, 200, GREEN)

        renderer = QtRenderer(images)
        item = Picture(ImageId("house"), Rect(10, 10, 80, 40))
        for _ in range(3):
            picture_of(item, renderer=renderer)
        assert asked == ["house"]
        picture_of(item, size=400, zoom=4, renderer=renderer)
        assert asked == ["house", "house"]
        renderer.forget_pictures()
        picture_of(item, renderer=renderer)
        assert len(asked) == 3


class TestPicturesLater:
    """Pictures that are decoded elsewhere, while drawing goes on."""

    def test_a_place_is_kept_until_they_are_there(self) -> None:
        elsewhere = Elsewhere()
        renderer = QtRenderer(lambda _: png(40, 20, BLUE), later=elsewhere.later)
        item = Picture(ImageId("house"), Rect(10, 10, 80, 40))
        for _ in range(2):
            waiting = picture_of(item, renderer=renderer)
            assert colour(waiting, 50, 30) == "#F6F4EF"
            assert colour(waiting, 10, 30) == "#DDD9CF"
        assert len(elsewhere.asked) == 1
        elsewhere.work()
        assert colour(picture_of(item, renderer=renderer), 50, 30) == BLUE

    def test_until_a_new_size_is_there_the_old_one_is_drawn(self) -> None:
        elsewhere = Elsewhere()
        renderer = QtRenderer(lambda _: png(400, 200, GREEN), later=elsewhere.later)
        item = Picture(ImageId("house"), Rect(10, 10, 80, 40))
        picture_of(item, renderer=renderer)
        elsewhere.work()
        assert colour(picture_of(item, size=400, zoom=4, renderer=renderer), 200, 120) == GREEN
        assert len(elsewhere.asked) == 1
        elsewhere.work()
        picture_of(item, size=400, zoom=4, renderer=renderer)
        assert elsewhere.asked == []

    def test_what_was_given_up_is_asked_for_again(self) -> None:
        elsewhere = Elsewhere()
        renderer = QtRenderer(lambda _: png(40, 20, BLUE), later=elsewhere.later)
        item = Picture(ImageId("house"), Rect(10, 10, 80, 40))
        picture_of(item, renderer=renderer)
        elsewhere.give_up()
        picture_of(item, renderer=renderer)
        assert len(elsewhere.asked) == 1

    def test_broken_ones_are_grey_and_not_asked_for_again(self) -> None:
        elsewhere = Elsewhere()
        renderer = QtRenderer(lambda _: b"not an image", later=elsewhere.later)
        item = Picture(ImageId("gone"), Rect(10, 10, 80, 40))
        picture_of(item, renderer=renderer)
        elsewhere.work()
        assert colour(picture_of(item, renderer=renderer), 50, 30) == "#C4BFB3"
        assert elsewhere.asked == []

    def test_what_comes_after_all_was_forgotten_is_not_kept(self) -> None:
        elsewhere = Elsewhere()
        renderer = QtRenderer(lambda _: png(40, 20, BLUE), later=elsewhere.later)
        item = Picture(ImageId("house"), Rect(10, 10, 80, 40))
        picture_of(item, renderer=renderer)
        renderer.forget_pictures()
        elsewhere.work()
        assert colour(picture_of(item, renderer=renderer), 50, 30) == "#F6F4EF"


class TestColours:
    def test_some_can_be_drawn_as_others(self) -> None:
        renderer = QtRenderer(no_image, {RED: BLUE})
        items = (
            Box(Rect(0, 0, 20, 20), RED),
            line(0, 50, 90, 50, Stroke(RED, 10)),
            Box(Rect(60, 0, 20, 20), GREEN),
        )
        image = picture_of(*items, renderer=renderer)
        assert colour(image, 10, 10) == BLUE
        assert colour(image, 40, 50) == BLUE
        assert colour(image, 70, 10) == GREEN
        renderer.replace_colours({})
        assert colour(picture_of(*items, renderer=renderer), 10, 10) == RED


class TestDrawings:
    def test_parts_stand_at_their_places(self) -> None:
        part = Part(Rect(30, 40, 20, 20), (Box(Rect(0, 0, 10, 10), RED),))
        image = QImage(100, 100, QImage.Format.Format_RGB32)
        image.fill(QColor(WHITE))
        with QPainter(image) as painter:
            QtRenderer(no_image).draw_parts(painter, [part])
        assert ink(image) == Rect(30, 40, 10, 10)

    def test_order_is_kept(self) -> None:
        image = picture_of(
            Box(Rect(0, 0, 50, 50), RED),
            Box(Rect(10, 10, 50, 50), GREEN),
            Box(Rect(20, 20, 50, 50), RED),
        )
        assert [colour(image, at, at) for at in (5, 15, 25)] == [RED, GREEN, RED]

    def test_like_things_far_apart_are_drawn_apart(self) -> None:
        lines = [line(x, 0, x, 50, Stroke(RED)) for x in range(0, 1000, 100)]
        drawing = QtRenderer(no_image).compile(lines)
        # At most 320 units together: three or four lines of the ten.
        assert len(drawing) == 3
        assert all(piece.right - piece.left <= 322 for piece in drawing)

    def test_a_curve_of_one_step_reaches_to_its_end(self) -> None:
        curve = Path((Move(10, 10), Curve(20, 10, 30, 10, 90, 10)), stroke=Stroke(RED, 2))
        (piece,) = QtRenderer(no_image).compile([curve])
        assert piece[:2] == (8, 92)  # and a stroke's width more at either end

    def test_what_lies_outside_is_left_out(self) -> None:
        drawn: list[str] = []
        drawing = QtRenderer(no_image).compile(
            [Box(Rect(0, 0, 10, 10), RED, radius=2), Box(Rect(500, 0, 10, 10), RED, radius=2)]
        )
        near, far = drawing
        watched = (
            near._replace(draw=lambda *_: drawn.append("near")),
            far._replace(draw=lambda *_: drawn.append("far")),
        )
        image = QImage(10, 10, QImage.Format.Format_RGB32)
        with QPainter(image) as painter:
            draw(painter, watched, 0, 100)
        assert drawn == ["near"]
