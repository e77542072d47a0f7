"""Colours for a press.

Expected inks come from the characterisation data FOGRA39L. It gives the whiteness Y of prints; the
paper's is 87.62, of 60 % black 22.11, of 20 % black 61.77. Relative to paper that is a lightness
(CIE 15) of 116 x (22.11 / 87.62)^(1/3) - 16 = 57.3, which on screen is #898989, and 87.2, #DADADA.
"""

import io

import pytest
from PIL import Image, ImageCms

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.resources import resource_path
from cjm_desktop.render.pdf.press_colours import PressColours
from cjm_desktop.render.pdf.press_profile import ProfileError, bundled_profile, read_profile

PROFILE = bundled_profile()
PRESS = PressColours(PROFILE)


def inks(operator: str) -> tuple[float, ...]:
    *operands, name = operator.split()
    assert name in ("k", "K")
    return tuple(map(float, operands))


@pytest.mark.parametrize("colour", ["#000000", "#1C1B19"])
def test_black_is_one_ink_over_all_else_in_text_and_alone_in_areas(colour: str) -> None:
    line, area = PRESS.lines[Colour(colour)], PRESS.areas[Colour(colour)]
    assert (line.fill, line.stroke, line.overprint) == ("0 0 0 1 k", "0 0 0 1 K", True)
    assert (area.fill, area.overprint) == ("0 0 0 1 k", False)


@pytest.mark.parametrize(("colour", "black"), [("#898989", 0.6), ("#DADADA", 0.2)])
def test_greys_of_text_are_tints_of_black_that_are_as_light(colour: str, black: float) -> None:
    line = PRESS.lines[Colour(colour)]
    assert inks(line.fill) == pytest.approx((0, 0, 0, black), abs=0.015)
    assert not line.overprint


@pytest.mark.parametrize("colour", ["#45423C", "#5C5850", "#716C62", "#8E897E", "#C4BFB3"])
def test_the_warm_greys_of_the_sheet_are_black_ink_alone(colour: str) -> None:
    assert inks(PRESS.lines[Colour(colour)].fill)[:3] == (0, 0, 0)


def test_paper_has_no_ink_and_knocks_out() -> None:
    for ink in (PRESS.lines[Colour("#FFFFFF")], PRESS.areas[Colour("#FFFFFF")]):
        assert (ink.fill, ink.stroke, ink.overprint) == ("0 0 0 0 k", "0 0 0 0 K", False)


def test_lines_in_the_colour_of_a_pale_area_have_its_inks() -> None:
    """A casing has to vanish in the area that it lies on."""
    for colour in ("#F6F4EF", "#EFECE5"):
        assert PRESS.lines[Colour(colour)].fill == PRESS.areas[Colour(colour)].fill


@pytest.mark.parametrize(
    ("colour", "expected"),
    # about what solid cyan, magenta and yellow look like (ISO 12647-2)
    [("#00A0E0", 0), ("#D8007E", 1), ("#FFED00", 2)],
)
def test_strong_colours_are_mostly_their_own_ink(colour: str, expected: int) -> None:
    amounts = inks(PRESS.areas[Colour(colour)].fill)
    assert max(range(4), key=lambda i: amounts[i]) == expected
    assert amounts[expected] > 0.7


def test_no_colour_takes_more_ink_than_the_profile_was_made_for() -> None:
    assert PRESS.ink_limit == pytest.approx(2.8, abs=0.01)


def test_a_lower_limit_is_kept_by_colours_and_pictures() -> None:
    press = PressColours(PROFILE, 2.0)
    assert press.ink_limit == 2.0
    dark = Colour("#3A0A3F")
    assert sum(inks(PRESS.areas[dark].fill)) > 2.05
    assert sum(inks(press.areas[dark].fill)) <= 2.01
    noise = Image.merge("RGB", [Image.effect_noise((64, 64), 150) for _ in range(3)])
    for colours, least, most in ((PRESS, 2.05, 2.82), (press, 1.8, 2.02)):
        data = iter(colours.picture(noise).tobytes())
        found = max(map(sum, zip(data, data, data, data, strict=True))) / 255
        assert least < found <= most


def test_a_limit_above_the_profiles_own_changes_nothing() -> None:
    press = PressColours(PROFILE, 3.5)
    assert press.ink_limit == PRESS.ink_limit


def test_pictures_without_colours_are_black_ink_alone() -> None:
    picture = PRESS.picture(Image.new("L", (2, 2), 0x89))
    assert picture.mode == "L"  # in PDF: how much light is left
    assert picture.getpixel((0, 0)) == pytest.approx(255 * (1 - 0.6), abs=4)
    white = PRESS.picture(Image.new("1", (2, 2), 1))
    assert white.getpixel((0, 0)) == 255


def test_the_bundled_profile_says_what_it_is() -> None:
    assert PROFILE.condition == "FOGRA39"
    assert PROFILE.description == "Coated offset FOGRA39 (from characterisation data)"


def test_a_profile_of_the_print_shops_own_is_used() -> None:
    shop = read_profile(PROFILE.data, "shop.icc")
    assert shop.data == PROFILE.data
    assert shop.condition == "Custom"  # the file does not name a condition of ICC's registry


SRGB = resource_path("icc", "srgb.icc").read_bytes()


def cmyk_scanner() -> bytes:
    """The bundled profile with another class in its header (ICC.1, 7.2.5)."""
    return PROFILE.data[:12] + b"scnr" + PROFILE.data[16:]


def printer_in_rgb() -> bytes:
    return SRGB[:12] + b"prtr" + SRGB[16:]


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"", "unreadable"),
        (b"%PDF-1.6 no profile", "unreadable"),
        (PROFILE.data[:1000], "unreadable"),
        (PROFILE.data[:100_000], "unreadable"),
        (SRGB, "not for printing"),
        (cmyk_scanner(), "not for printing"),
        (printer_in_rgb(), "not CMYK"),
    ],
)
def test_other_files_are_refused_with_a_reason(data: bytes, fault: str) -> None:
    with pytest.raises(ProfileError) as caught:
        read_profile(data, "shop.icc")
    assert caught.value.fault == fault
    assert str(caught.value).startswith('"shop.icc" cannot be used for printing: ')


def test_the_profile_can_be_read_by_other_programs() -> None:
    header = PROFILE.data[:40]
    assert int.from_bytes(header[:4]) == len(PROFILE.data)
    assert (header[12:16], header[16:20], header[20:24]) == (b"prtr", b"CMYK", b"Lab ")
    assert header[36:40] == b"acsp"
    read = ImageCms.ImageCmsProfile(io.BytesIO(PROFILE.data)).profile
    assert (read.copyright or "").startswith("CC0")
