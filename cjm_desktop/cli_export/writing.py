"""Files of each kind that ``export`` writes; each returns what is worth a note.

Each tells how far it is while it writes.
"""

import argparse
from typing import TYPE_CHECKING

from cjm_desktop.base.progress import Tell
from cjm_desktop.cli_export.errors import ExportError
from cjm_desktop.cli_export.notes import notes_on

if TYPE_CHECKING:
    from cjm_desktop.model.document import Project
    from cjm_desktop.session.exporting import PdfRequest


def write_as_pdf(
    arguments: argparse.Namespace, project: "Project", request: "PdfRequest", tell: Tell
) -> list[str]:
    """Write pages. Raises CjmError."""
    from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
    from cjm_desktop.session.exporting import write_pdf

    written = write_pdf(project, request, HarfBuzzMeasurer(), arguments.out, tell)
    return notes_on(written, project, request.journey)


def write_as_png(
    arguments: argparse.Namespace, project: "Project", request: "PdfRequest", tell: Tell
) -> list[str]:
    """Write pixels. Raises CjmError, also where Qt does not load."""
    from cjm_desktop.fonts.measurer import HarfBuzzMeasurer

    try:
        from cjm_desktop.session.picturing import PictureSize, write_picture
    except ImportError as error:
        raise ExportError(f"a PNG needs Qt, which does not load: {error}") from error

    size = PictureSize(arguments.dpi or PictureSize().dpi, arguments.pixels)
    write_picture(
        project,
        request,
        HarfBuzzMeasurer(),
        arguments.out,
        size,
        transparent=bool(arguments.transparent),
        tell=tell,
    )
    return []


def write_as_svg(
    arguments: argparse.Namespace, project: "Project", request: "PdfRequest", tell: Tell
) -> list[str]:
    """Write a drawing. Raises CjmError."""
    from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
    from cjm_desktop.session.drawing import write_drawing

    write_drawing(
        project,
        request,
        HarfBuzzMeasurer(),
        arguments.out,
        outlines=bool(arguments.outlines),
        transparent=bool(arguments.transparent),
        tell=tell,
    )
    return []
