"""Taking pictures into a document: PNG, JPEG, WebP and SVG, from a file or from bytes.

What comes in is turned upright, scaled down to what an A0 at 150 dpi shows of it, and kept as
pixels alone: no camera, no place, no name of who made it.
"""

import base64
import os
import stat
from pathlib import Path

from cjm_desktop.base.ids import ImageId, new_id
from cjm_desktop.model.document import Image
from cjm_desktop.session.image_errors import HeavyPictureError, NotAPictureError
from cjm_desktop.session.picture_sizes import MOST_BYTES
from cjm_desktop.storage.errors import NotAFileError
from cjm_desktop.storage.file_errors import file_error

SUFFIXES = (".png", ".jpg", ".jpeg", ".webp", ".svg")
"""The endings of files that are pictures."""


def import_image(source: Path | bytes, alt: str = "") -> Image:
    """Return a picture for a document, under a new id.

    Takes as long as unpacking takes, so not for the thread of the window; drawings in SVG are drawn
    in a process of their own with a time limit. Raises ImageError, or FileError for a file that
    cannot be read.
    """
    # Pillow is imported when a picture comes, and not when the program starts.
    from cjm_desktop.session.raster import kept_raster
    from cjm_desktop.session.safe_svg import is_svg
    from cjm_desktop.session.svg_drawing import drawn_svg

    data = source if isinstance(source, bytes) else _read(source)
    if len(data) > MOST_BYTES:
        raise HeavyPictureError(len(data), MOST_BYTES)
    if not data:
        raise NotAPictureError
    kept = kept_raster(drawn_svg(data) if is_svg(data) else data)
    return Image(
        id=ImageId(new_id()),
        media_type=kept.media_type,
        width=kept.width,
        height=kept.height,
        alt=alt,
        data=base64.b64encode(kept.data).decode("ascii"),
    )


def byte_size(image: Image) -> int:
    """Return how many bytes a picture takes as a file."""
    padding = len(image.data) - len(image.data.rstrip("="))
    return len(image.data) * 3 // 4 - padding


def _read(path: Path) -> bytes:
    try:
        if not stat.S_ISREG(path.stat().st_mode) and not path.is_dir():
            raise NotAFileError(path)  # opening a pipe could wait forever
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            if size > MOST_BYTES:
                raise HeavyPictureError(size, MOST_BYTES)
            return file.read(MOST_BYTES + 1)
    except OSError as error:
        raise file_error(path, "read", error) from error
