"""Drawings in SVG, made harmless before anything draws them: no scripts, nothing from outside."""

import re
from typing import Final
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from cjm_desktop.session.image_errors import NotAPictureError, UnsafePictureError

SVG: Final = "http://www.w3.org/2000/svg"
_XLINK: Final = "http://www.w3.org/1999/xlink"
_HREFS: Final = ("href", f"{{{_XLINK}}}href")
_MOST_PARTS: Final = 200_000
_DEEPEST: Final = 200
_UNWANTED: Final = frozenset(
    {"script", "foreignObject", "iframe", "object", "embed", "audio", "video", "handler"}
)
_INLINE_PICTURE: Final = re.compile(r"\s*data:image/(png|jpeg|webp);base64,", re.IGNORECASE)
_OUTSIDE: Final = re.compile(r"@import[^;]*;?|url\(\s*(?!['\"]?#)[^)]*\)", re.IGNORECASE)
_DECLARATION: Final = re.compile(rb"<!(ENTITY|ELEMENT|ATTLIST|NOTATION)", re.IGNORECASE)
_HEAD: Final = 4096


def is_svg(data: bytes) -> bool:
    """Tell whether bytes look like a drawing in SVG."""
    head = data[:_HEAD].lstrip(b"\xef\xbb\xbf \t\r\n")
    return head.startswith(b"<") and b"<svg" in data[: 4 * _HEAD].lower().replace(
        b"svg:svg", b"svg"
    )


def harmless_svg(data: bytes) -> bytes:
    """Return a drawing without scripts, events, links and anything that is fetched.

    Raises UnsafePictureError when it declares entities or is beyond measure, NotAPictureError when
    it is no drawing.
    """
    if _DECLARATION.search(data) or b"\0" in data:  # also hides what other encodings would say
        raise UnsafePictureError
    try:
        root = ElementTree.fromstring(data)
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise NotAPictureError from error
    if _name(root) != "svg":
        raise NotAPictureError
    _check_size(root)
    _clean(root)
    ElementTree.register_namespace("", SVG)
    ElementTree.register_namespace("xlink", _XLINK)
    cleaned: bytes = ElementTree.tostring(root, encoding="utf-8")
    return cleaned


def _check_size(root: Element) -> None:
    level, count = [root], 0
    for _ in range(_DEEPEST):
        count += len(level)
        if not level or count > _MOST_PARTS:
            break
        level = [child for element in level for child in element]
    if level:
        raise UnsafePictureError


def _clean(element: Element) -> None:
    for child in [child for child in element if _name(child) in _UNWANTED]:
        element.remove(child)
    for name, value in list(element.attrib.items()):
        if name in _HREFS:
            if not _may_refer(element, value):
                del element.attrib[name]
        elif name.lower().startswith("on"):
            del element.attrib[name]
        elif "url(" in value.lower():
            element.set(name, _OUTSIDE.sub("none", value))
    if _name(element) == "style" and element.text:
        element.text = _OUTSIDE.sub("none", element.text)
    for child in element:
        _clean(child)


def _may_refer(element: Element, target: str) -> bool:
    """Tell whether a reference stays within the drawing, or is a picture that lies in it."""
    if target.strip().startswith("#"):
        return True
    return _name(element) == "image" and _INLINE_PICTURE.match(target) is not None


def _name(element: Element) -> str:
    # Comments and instructions have a function for a tag; the parser drops them, so far.
    tag = element.tag if isinstance(element.tag, str) else ""
    return tag.rpartition("}")[2]
