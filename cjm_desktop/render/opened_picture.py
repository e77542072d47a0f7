"""The pixels of a picture's file, for all who draw pictures or tell whether they can be drawn."""

import io

from PIL import Image


def opened_picture(data: bytes | None) -> Image.Image | None:
    """Return a picture with all its pixels; None when it is missing or cannot be read."""
    if not data:
        return None
    try:
        picture = Image.open(io.BytesIO(data))
        picture.load()
    except Exception:  # decoders raise whatever they like at files that are not whole
        return None
    return picture
