"""Writing a journey as a picture, without a display."""

import io
import os
from pathlib import Path
from typing import Final

from PySide6.QtGui import QGuiApplication

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.base.progress import Tell, silent
from cjm_desktop.layout.legibility import Legibility, legibility
from cjm_desktop.model.document import Project
from cjm_desktop.render.png import PngPicture, write_png
from cjm_desktop.scene.text import Measurer
from cjm_desktop.session.excerpting import shown_of
from cjm_desktop.session.exporting import PdfRequest, image_bytes
from cjm_desktop.storage.atomic import write_atomic

_POINTS_PER_INCH: Final = 72.0


class PictureSize(NamedTuple):
    """How many pixels: so many an inch of paper, or so many along the longest side."""

    dpi: float = 150.0
    longest_px: int | None = None


def write_picture(
    project: Project,
    request: PdfRequest,
    measurer: Measurer,
    out: Path,
    size: PictureSize,
    *,
    transparent: bool = False,
    tell: Tell = silent,
) -> Legibility:
    """Write what is asked for, a page or an excerpt, as PNG, whole or not at all.

    ``tell`` is told how far the work is. Returns how well it can be read on its paper. Raises what
    ``write_pdf`` raises, and TooManyPixelsError.
    """
    shown = shown_of(project, request, measurer, tell)
    inches = shown.scene.width * shown.points_per_unit / _POINTS_PER_INCH
    tall = shown.scene.height / shown.scene.width
    dpi = size.dpi
    if size.longest_px is not None:
        dpi = size.longest_px / (inches * max(1.0, tall))
    width, height = max(1, round(inches * dpi)), max(1, round(inches * tall * dpi))
    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication.instance() or QGuiApplication([])
    written = io.BytesIO()
    picture = PngPicture(shown.scene, width, height, dpi, transparent)
    write_png(picture, written, image_bytes(project), tell)
    del app  # was needed for the fonts
    write_atomic(out, written.getvalue())
    return legibility(shown.points_per_unit)
