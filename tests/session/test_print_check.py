"""What a check before print finds and what it does not, by figures worked out by hand."""

import base64
import io
from typing import Any

import pytest
from PIL import Image as Pixels
from sample import CHOOSE, DREAM, JOURNEY, sample_project
from square_measurer import SquareMeasurer

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import ImageId, RowId
from cjm_desktop.base.units import Paper
from cjm_desktop.edits.lists import change_listed
from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.layout.paper_wish import NotesLeftOut
from cjm_desktop.layout.reading_distance import usual_metres
from cjm_desktop.model.document import Image
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.render.pdf.press_colours import PressColours
from cjm_desktop.render.pdf.press_profile import bundled_profile
from cjm_desktop.scene.items import Box, Item, Part, Path, Picture, Scene, Stroke, Text, line
from cjm_desktop.session.print_asked import Asked
from cjm_desktop.session.print_check.characters import check_characters
from cjm_desktop.session.print_check.check import check_print
from cjm_desktop.session.print_check.edges import check_edges
from cjm_desktop.session.print_check.findings import KINDS, Check, Place, Report
from cjm_desktop.session.print_check.inks import check_ink
from cjm_desktop.session.print_check.lengths import check_lengths
from cjm_desktop.session.print_check.lines import check_lines
from cjm_desktop.session.print_check.notes import check_notes
from cjm_desktop.session.print_check.overflows import check_overflows
from cjm_desktop.session.print_check.pictures import check_pictures
from cjm_desktop.session.print_check.readable import readable_pictures
from cjm_desktop.session.print_check.sheets import CheckedSheet, places_in
from cjm_desktop.session.print_check.texts import check_distance, check_type

INK = Colour("#1C1B19")
PROJECT = sample_project()
PLACES = places_in(PROJECT.journeys[0])
HOME = Place(JOURNEY)
CALL = Place(JOURNEY, RowId("touch"), CHOOSE, "call")
SITE = Place(JOURNEY, RowId("touch"), DREAM, "site")
MISSING = "\u0378"  # not assigned: no font has it
FAR = Rect(400, 400, 100, 60)  # from every edge of the sheet
UNBUNDLED = HarfBuzzMeasurer(lambda: None)


def words(text: str, x: float = 9, y: float = 20, size: float = 13, silent: bool = False) -> Text:
    """A text whose letters are squares."""
    return Text(x, y, SquareMeasurer().shape(text, 400), size, INK, silent=silent)


def part(*items: Item, owner: str = "call", rect: Rect = FAR) -> Part:
    return Part(rect, items, owner)


def sheet(*parts: Part, scale: float = 1.0, side: float = 1000.0, **more: Any) -> CheckedSheet:
    """A square drawing of 1000 map units; ``scale`` is its points for each."""
    scene = Scene(side, side, Colour("#FDFCFA"), parts)
    paper = Paper(side * scale * 25.4 / 72, side * scale * 25.4 / 72)
    return CheckedSheet(scene, scale, more.pop("paper", paper), HOME, PLACES, **more)


def test_a_place_names_all_that_is_known() -> None:
    assert PLACES["call"] == CALL
    assert PLACES["choose"] == Place(JOURNEY, phase=CHOOSE)
    assert PLACES["touch"] == Place(JOURNEY, RowId("touch"))
    assert PLACES["hope"] == Place(JOURNEY, RowId("feel"), DREAM)
    assert PLACES["tool"] == Place(JOURNEY, RowId("todo"), CHOOSE, "tool")


# Distance: 12 pt for each metre.


@pytest.mark.parametrize(
    ("paper", "metres"),
    [
        (Paper(297, 210), 0.4),  # A4: a diagonal of 364 mm
        (Paper(420, 297), 0.5),  # A3: 514 mm
        (Paper(1189, 841), 1.5),  # A0: 1,456 mm
        (Paper(3000, 914), 1.6),  # a roll: of 914 × 1,293 mm, 1,583 mm
        (Paper(3000, 2000), 2.0),
        (Paper(100, 70), 0.3),
    ],
)
def test_paper_is_read_from_where_all_of_it_is_in_view(paper: Paper, metres: float) -> None:
    assert usual_metres(paper) == metres


def test_captions_of_17_7_points_are_too_small_for_a_metre_and_a_half() -> None:
    # 20.9 pt for 13 units: captions of 11 units are 11 / 13 × 20.9 = 17.7 pt
    checked = check_distance(
        [sheet(part(words("card"), words("web", size=11)), part(words("?"), owner=""),
               scale=20.9 / 13)],
        1.5,
    )  # fmt: skip
    (found,) = checked.findings
    assert (found.kind, found.what, found.figure, found.limit) == (
        *("distance", "captions"), 17.7, 18.0
    )  # fmt: skip
    assert found.places == (CALL,)


def test_where_cards_are_too_small_they_are_told_of() -> None:
    parts = part(words("card"), words("web", size=11)), part(words("site"), owner="site")
    (found,) = check_distance([sheet(*parts)], 1.5).findings
    assert (found.what, found.figure, found.places) == ("cards", 13.0, (CALL, SITE))


@pytest.mark.parametrize("metres", [0.3, 0.9])  # 3.6 pt and 10.8 pt
def test_text_of_11_points_can_be_read_from_near(metres: float) -> None:
    checked = check_distance([sheet(part(words("web", size=11)))], metres)
    assert checked == Check("distance", round(12 * metres, 1), (), 11.0)


def test_raised_numbers_of_sources_are_read_close_by() -> None:
    small = words("1,3", size=10.8), words("card", size=18)
    assert check_distance([sheet(part(*small))], 1.5).findings == ()


def test_a_page_for_the_desk_is_read_at_the_desk() -> None:
    # A4 is read from 0.4 m: 4.8 pt
    desk = sheet(part(words("web", size=5)), is_map=False, paper=Paper(210, 297))
    assert check_distance([desk], 2.0) == Check("distance", 4.8, (), 5.0)


# Under 6 pt


def test_text_under_6_points_is_found_and_where() -> None:
    parts = part(words("a", size=5.9)), part(words("b", size=6.0), owner="site")
    checked = check_type([sheet(*parts)])
    (found,) = checked.findings
    assert (found.figure, found.limit, found.places) == (5.9, 6.0, (CALL,))
    assert checked.figure == 5.9


def test_text_of_6_points_is_printed() -> None:
    # 12 units at half a point are 6 pt; 5.96 pt are 6.0
    for size in (12, 11.92):
        assert check_type([sheet(part(words("a", size=size)), scale=0.5)]).findings == ()


def test_where_nothing_is_written_nothing_is_small() -> None:
    assert check_type([sheet(part(words("")))]) == Check("type", 6.0)


# Pictures: a square of 72 points is an inch wide.

PIXELS = Image(id=ImageId("house"), width=300, height=149)


def picture(width: float, height: float) -> Part:
    return part(Picture(ImageId("house"), Rect(0, 0, width, height)))


def test_a_picture_under_150_dpi_is_found() -> None:
    (found,) = check_pictures([sheet(picture(144, 72))], (PIXELS,)).findings
    assert (found.figure, found.limit, found.places) == (149.0, 150.0, (CALL,))


def test_a_picture_of_150_dpi_is_fine_and_so_is_one_printed_smaller() -> None:
    image = PIXELS.replace(height=150)
    assert check_pictures([sheet(picture(144, 72))], (image,)) == Check("pictures", 150, (), 150.0)
    # at half the scale it has twice as many pixels an inch
    assert check_pictures([sheet(picture(144, 72), scale=0.5)], (image,)).figure == 300.0


def test_a_picture_has_no_more_dots_than_it_is_brought_down_to() -> None:
    fine = PIXELS.replace(width=3000, height=3000)  # 1,500 to the inch
    assert check_pictures([sheet(picture(144, 144))], (fine,), 300).figure == 300
    (found,) = check_pictures([sheet(picture(144, 144))], (fine,), 100).findings
    assert found.figure == 100


def test_a_picture_that_cannot_be_read_is_found_and_has_no_resolution() -> None:
    sheets = [sheet(picture(144, 72), picture(72, 72))]
    check = check_pictures(sheets, (PIXELS,), is_readable=lambda _: False)
    assert check.figure is None
    assert [(each.what, each.figure, each.places) for each in check.findings] == [
        ("unreadable", 0, (CALL,)),
        ("unreadable", 0, (CALL,)),
    ]


def _png(side: int) -> bytes:
    out = io.BytesIO()
    pixels = bytes(range(256)) * (side * side * 3 // 256 + 1)  # which packing leaves as large
    Pixels.frombytes("RGB", (side, side), pixels[: side * side * 3]).save(out, "PNG")
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (base64.b64encode(_png(20)), True),
        (base64.b64encode(_png(20)[:-60]), False),  # broken off
        (base64.b64encode(b"no picture"), False),
        (b"no base64!", False),
        (b"", False),
    ],
)
def test_a_picture_is_read_to_its_last_pixel(data: bytes, expected: bool) -> None:
    project = change_listed(PROJECT, Image, "house", data=data.decode("ascii"))
    assert readable_pictures(project)(ImageId("house")) is expected
    assert not readable_pictures(project)(ImageId("gone"))


def test_without_pictures_there_is_no_figure() -> None:
    assert check_pictures([sheet(part(words("a")))], (PIXELS,)) == Check("pictures", 150.0)


# Lines


def test_an_area_as_thin_as_a_hair_is_found() -> None:
    hair = Box(Rect(0, 0, 50, 0.2), INK)
    (found,) = check_lines([sheet(part(hair))]).findings
    assert (found.figure, found.limit, found.places) == (0.2, 0.25, (CALL,))


def test_strokes_are_printed_a_quarter_of_a_point_wide() -> None:
    thin = line(0, 0, 9, 0, Stroke(INK, 0.1)), Box(FAR, None, Stroke(INK, 0.5))
    assert check_lines([sheet(part(*thin))]) == Check("lines", 0.25, (), 0.25)


def test_areas_without_a_side_are_no_lines() -> None:
    nothing = Box(Rect(0, 0, 50, 0), INK), Path((), INK)
    assert check_lines([sheet(part(*nothing))]) == Check("lines", 0.25)


# Edges: at 72 / 25.4 points a unit is a millimetre.


@pytest.mark.parametrize(
    ("rect", "left"),
    [
        (Rect(4, 50, 10, 10), 4.0),
        (Rect(50, 3, 10, 10), 3.0),
        (Rect(988, 50, 10, 10), 2.0),
        (Rect(50, 991, 10, 10), -1.0),
    ],
)
def test_what_is_within_5_mm_of_an_edge_is_found(rect: Rect, left: float) -> None:
    near = part(Box(Rect(0, 0, rect.w, rect.h), INK), rect=rect)
    (found,) = check_edges([sheet(near, scale=72 / 25.4)]).findings
    assert found.figure == pytest.approx(left)
    assert (found.limit, found.places) == (5.0, (CALL,))


def test_what_keeps_5_mm_from_every_edge_is_safe() -> None:
    frame = part(Box(Rect(0, 0, 990, 990), None, Stroke(INK, 0.001)), rect=Rect(5, 5, 990, 990))
    checked = check_edges([sheet(frame, scale=72 / 25.4)])
    assert checked.findings == ()
    assert checked.figure == pytest.approx(5.0, abs=0.001)


# Characters


def test_a_character_without_a_font_is_found_with_its_cards() -> None:
    def shaped(text: str) -> Text:
        return Text(9, 20, UNBUNDLED.shape(text, 400), 13, INK)

    parts = (
        part(shaped(f"a{MISSING}b"), shaped(MISSING)),
        part(shaped(f"{MISSING} é"), owner="site"),
        part(shaped("東"), owner=""),
    )
    missing, han = check_characters([sheet(*parts)]).findings
    assert (han.what, han.figure, han.places) == ("東", 1, (HOME,))
    assert (missing.what, missing.figure, missing.places) == (MISSING, 3, (CALL, SITE))


def test_characters_of_a_script_without_a_font_are_found_together() -> None:
    def shaped(text: str) -> Text:
        return Text(9, 20, UNBUNDLED.shape(text, 400), 13, INK)

    parts = part(shaped("客户在网上搜")), part(shaped("搜索好用"), owner="site")  # 9 in all
    (found,) = check_characters([sheet(*parts)]).findings
    assert (found.what, found.places) == ("客 户 在 网 上 搜 索 好 用", (CALL, SITE))
    first, *_ = check_characters([sheet(*parts[:1])]).findings  # 6
    assert first.what == "上"


def test_characters_that_fonts_have_are_fine_and_so_is_a_box_that_was_typed() -> None:
    typed = Text(9, 20, UNBUNDLED.shape("é ⌧ Ωж", 600), 13, INK)
    assert check_characters([sheet(part(typed))]) == Check("characters", 0)


# Cards that are too small for their text; a card is 100 by 60.


@pytest.mark.parametrize(
    ("text", "out"),
    [
        (words("ab", x=90, y=20), 16.0),  # 90 + 2 × 13 - 100
        (words("a", y=60, size=10), 2.4),  # the letter's tail, 0.24 em
        (words("a", x=-3), 3.0),
    ],
)
def test_text_that_reaches_out_of_its_card_is_found(text: Text, out: float) -> None:
    (found,) = check_overflows([sheet(part(text), scale=72 / 25.4)]).findings
    assert found.figure == pytest.approx(out)
    assert found.places == (CALL,)


def test_text_within_its_card_and_the_letter_on_its_corner_are_fine() -> None:
    within = words("abcdefg", x=9, y=20), words("a", y=57)
    letter = words("U", x=92, y=7, size=10)  # the middle of the diamond is at 97 and 3
    assert check_overflows([sheet(part(*within, letter))]) == Check("overflow", 0.0)


def test_only_cards_overflow() -> None:
    """Names of rows and words on lines may stand beside the rectangle that is hit."""
    assert check_overflows([sheet(part(words("ab", x=90), owner="touch"))]).findings == ()


# Notes


def test_notes_without_room_are_found_where_they_are_missing() -> None:
    rows, phases = (RowId("touch"),), (DREAM,)
    bare = sheet()._replace(left_out=NotesLeftOut(76.0, rows, phases, paper="A0"))
    (found,) = check_notes([bare]).findings
    assert (found.figure, found.what) == (76.0, "A0")
    assert found.places == (Place(JOURNEY, RowId("touch")), Place(JOURNEY, phase=DREAM))
    larger = bare._replace(left_out=NotesLeftOut(76.0, rows, (), type_points=14.0))
    assert check_notes([larger]).findings[0].what == "14 pt"
    assert check_notes([sheet()]) == Check("notes", 0.0)


# Ink


def test_colours_over_the_limit_are_found() -> None:
    colours = PressColours(bundled_profile())
    blue = Colour("#27408F")
    total = colours.areas[blue].total
    assert 1.0 < total < 2.8
    parts = part(Box(FAR, blue)), part(words("a"), owner="site")  # text is black alone: 100 %
    (found,) = check_ink([sheet(*parts)], colours, 1.0).findings
    assert (found.figure, found.limit, found.places) == (total, 1.0, (CALL,))
    assert check_ink([sheet(*parts)], colours, 2.8) == Check("ink", 2.8, (), total)


def test_black_on_a_colour_counts_with_it() -> None:
    """Vermilion is 84 % magenta and 96 % yellow; black replaces what black is in it."""
    vermilion, shop = Colour("#E5431B"), PressColours(bundled_profile())
    parts = part(Box(Rect(0, 0, 90, 90), vermilion)), part(words("a", y=50), owner="site")
    assert check_ink([sheet(*parts)], shop, 2.8).figure == pytest.approx(2.8, abs=0.005)
    (found,) = check_ink([sheet(*parts)], shop, 2.5).findings
    assert found.figure == pytest.approx(2.8, abs=0.005)
    # with a limit that has no room for it, black cuts the colour out
    less = PressColours(bundled_profile(), 2.0)
    assert check_ink([sheet(*parts)], less, 2.0).figure == less.areas[vermilion].total


# Length


def test_a_page_over_5080_mm_is_found() -> None:
    long = sheet(paper=Paper(5081, 914))
    (found,) = check_lengths([long]).findings
    assert (found.figure, found.limit, found.places) == (5081, 5080, (HOME,))
    assert check_lengths([sheet(paper=Paper(5080, 914))]) == Check("length", 5080, (), 5080)


# All together


def _report(**settings: Any) -> Report:
    asked = Asked(PROJECT, PROJECT.journeys[:1], PrintSettings(**settings), "en", None)
    return check_print(asked, SquareMeasurer())


def test_all_is_checked_in_the_order_of_kinds() -> None:
    kinds = [check.kind for check in _report(preset="print-shop").checks]
    assert kinds == list(KINDS)


def test_ink_is_checked_for_presses_and_edges_where_pages_are_whole() -> None:
    assert {"ink"} == set(KINDS) - {check.kind for check in _report().checks}
    in_sheets = {check.kind for check in _report(tile="A4", paper="A1").checks}
    assert {"ink", "edges"} == set(KINDS) - in_sheets


def test_large_paper_leaves_little_to_find() -> None:
    found = _report(distance=0.5, paper="A0").findings
    # the sample's two pictures are of one byte each: a portrait, a card and a row of pictures
    assert {finding.kind for finding in found} == {"pictures"}
    notary = Place(JOURNEY, RowId("touch"), PROJECT.journeys[0].phases[2].id, "notary")
    assert notary in {finding.places[0] for finding in found}


def test_the_distance_is_the_one_asked_for_or_that_of_the_paper() -> None:
    assert _report(distance=2.0).metres == 2.0
    assert _report(paper="A0").metres == 1.5


def test_pages_for_the_desk_are_checked_too() -> None:
    unread = _report(paper="A0", following=("phases",)).findings
    # the row of pictures on the map, and on the page of the phase that it stands in
    assert [each.page for each in unread if each.places[0].row == "pictures"] == [1, 5]
