"""Drawings in SVG: drawn in a process of their own, without anything that could do harm."""

import base64
import io
import time
from pathlib import Path

import pytest
from PIL import Image as Pixels

from cjm_desktop.session.image_errors import (
    NotAPictureError,
    SlowPictureError,
    UnsafePictureError,
)
from cjm_desktop.session.importing_images import import_image
from cjm_desktop.session.safe_svg import harmless_svg, is_svg
from cjm_desktop.session.svg_drawing import drawn_svg

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


def svg(inside: str, attributes: str = 'width="200" height="100"') -> bytes:
    return f"{HEAD} {attributes}>{inside}</svg>".encode()


def test_a_drawing_becomes_a_picture_as_large_as_is_ever_needed() -> None:
    drawing = svg('<rect x="100" width="100" height="100" fill="#ff0000"/>')
    image = import_image(drawing)
    assert (image.media_type, image.width, image.height) == ("image/png", 1902, 951)
    picture = Pixels.open(io.BytesIO(base64.b64decode(image.data)))
    assert picture.getpixel((1400, 500)) == (255, 0, 0, 255)
    assert picture.getpixel((400, 500)) == (0, 0, 0, 0)


def test_a_drawing_without_a_size_takes_that_of_its_view_box() -> None:
    image = import_image(svg('<circle r="20"/>', 'viewBox="0 0 30 60"'))
    assert (image.width, image.height) == (1189, 2378)


@pytest.mark.parametrize(
    "start",
    [
        b"",
        b"\xef\xbb\xbf",
        b'<?xml version="1.0"?>\n',
        b"<!-- made by hand -->\n",
        b'<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/svg11.dtd">',
    ],
)
def test_drawings_are_recognised(start: bytes) -> None:
    assert is_svg(start + svg(""))
    assert harmless_svg(start + svg("<g/>"))
    assert not is_svg(b"\x89PNG\r\n\x1a\n<svg")


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        '<g onclick="alert(1)"/>',
        "<foreignObject><p>x</p></foreignObject>",
        '<image xlink:href="file:///etc/hostname" width="9" height="9"/>',
        '<image href="https://example.org/a.png" width="9" height="9"/>',
        '<image href="data:image/svg+xml;base64,PHN2Zy8+" width="9" height="9"/>',
        '<use href="other.svg#a"/>',
        '<a xlink:href="https://example.org"><g/></a>',
        "<style>@import url(https://example.org/a.css); .a{fill:url(file:///etc/hostname)}</style>",
        '<rect fill="url(https://example.org/a.svg#b)"/>',
    ],
)
def test_nothing_of_another_place_and_no_program_is_left(inside: str) -> None:
    left = harmless_svg(svg(inside)).decode()
    for word in ("alert", "example.org", "file:", "svg+xml", "other.svg", "foreignObject"):
        assert word not in left


def test_what_a_drawing_needs_of_its_own_stays() -> None:
    inside = (
        '<defs><g id="a"/></defs><use xlink:href="#a"/><rect fill="url(#b)"/>'
        '<image href="data:image/png;base64,AAAA" width="9" height="9"/>'
    )
    left = harmless_svg(svg(inside)).decode()
    for word in ('="#a"', "url(#b)", "data:image/png;base64,AAAA"):
        assert word in left


def test_attacks_by_xml_are_refused(corpora: Path) -> None:
    attacks = sorted((corpora / "xml" / "defusedxml").rglob("*.xml"))
    assert attacks
    for path in attacks:
        # None is a drawing; those with entities are refused for these, before anything is read.
        with pytest.raises((UnsafePictureError, NotAPictureError)):
            harmless_svg(path.read_bytes())


def test_entities_are_refused() -> None:
    bomb = b'<!DOCTYPE svg [<!ENTITY a "aaaa">]>' + svg("<text>&a;</text>")
    with pytest.raises(UnsafePictureError):
        import_image(bomb)
    with pytest.raises(UnsafePictureError):
        harmless_svg(svg("<g>" * 300 + "</g>" * 300))


def test_a_broken_drawing_is_refused() -> None:
    for broken in (b"<svg", svg("<g>"), b"<html><svg/></html>", svg("", 'width="0" height="5"')):
        with pytest.raises(NotAPictureError):
            import_image(broken)


def test_a_drawing_without_end_is_stopped() -> None:
    # Each group uses the one before it ten times: 10^9 rectangles.
    groups = "".join(
        f'<g id="g{n}">' + f'<use xlink:href="#g{n - 1}"/>' * 10 + "</g>" for n in range(1, 10)
    )
    bomb = svg(f'<g id="g0"><rect width="9" height="9"/></g>{groups}<use xlink:href="#g9"/>')
    began = time.monotonic()
    with pytest.raises((SlowPictureError, NotAPictureError)):
        drawn_svg(bomb, seconds=2)
    assert time.monotonic() - began < 6
