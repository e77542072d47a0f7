"""Pictures in formats that every reader of drawings knows."""

import io
from typing import Final

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.render.opened_picture import opened_picture, plain_picture

_KEPT: Final = {"PNG": "image/png", "JPEG": "image/jpeg"}


class WebPicture(NamedTuple):
    """The file of a picture, and its media type."""

    data: bytes
    media_type: str


def web_picture(data: bytes | None) -> WebPicture | None:
    """Return a picture's file as it is, or as PNG where not all know its format.

    None when it is missing or cannot be read.
    """
    picture = opened_picture(data)
    if data is None or picture is None:
        return None
    if picture.format in _KEPT:
        return WebPicture(data, _KEPT[picture.format])
    written = io.BytesIO()
    plain_picture(picture).convert("RGBA").save(written, "PNG")
    return WebPicture(written.getvalue(), _KEPT["PNG"])
