"""Writing a journey as PDF. Free of Qt, for the command line; the window uses ``export_job``."""

import base64
import binascii
import io
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from cjm_desktop.base.errors import CjmError
from cjm_desktop.base.ids import ImageId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.base.units import Orientation, Paper
from cjm_desktop.model.document import Project
from cjm_desktop.scene.text import Measurer

if TYPE_CHECKING:
    from cjm_desktop.layout.legibility import Legibility


class PdfRequest(NamedTuple):
    """Which journey, counted from 0, on which paper."""

    journey: int
    paper: Paper
    orientation: Orientation = "landscape"


class UnknownJourneyError(CjmError):
    """A project has no journey of this number, counted from 0."""

    def __init__(self, number: int, count: int) -> None:
        super().__init__(f"There is no journey {number + 1}; the project has {count}.")
        self.number = number
        self.count = count


class OwnFileError(CjmError):
    """What is to be exported would take the place of the map itself."""

    def __init__(self, path: Path) -> None:
        super().__init__(f'"{path}" is the map itself; give the PDF another name.')
        self.path = path


def refuse_own_file(document: Path | None, out: Path) -> None:
    """Raise OwnFileError when a path leads to the document's own file, by any of its names."""
    try:
        is_own = document is not None and out.samefile(document)
    except OSError:  # one of the two is not there or not to be reached, as writing will say
        return
    if is_own:
        raise OwnFileError(out)


def write_pdf(project: Project, request: PdfRequest, measurer: Measurer, out: Path) -> "Legibility":
    """Write a journey on one page, whole or not at all; a file that was there is replaced.

    Returns how well the page can be read. Raises UnknownJourneyError or FileError, and nothing has
    changed then.
    """
    # Imported when asked for: the window starts without exporters.
    from cjm_desktop.layout.contract import LayoutOptions
    from cjm_desktop.layout.legibility import legibility
    from cjm_desktop.layout.page import layout_page
    from cjm_desktop.render.pdf import filled_page, write_pdf
    from cjm_desktop.storage.atomic import write_atomic

    if not 0 <= request.journey < len(project.journeys):
        raise UnknownJourneyError(request.journey, len(project.journeys))
    journey = project.journeys[request.journey]
    paper = request.paper.turned(request.orientation)
    options = LayoutOptions(date.today(), project.language)
    scene, points_per_unit = layout_page(project, journey, measurer, paper, options)
    page = io.BytesIO()
    write_pdf(
        [filled_page(scene, paper.width, paper.height)],
        page,
        title=journey.title or project.title,
        language=project.language,
        created=datetime.now().astimezone(),
        images=image_bytes(project),
    )
    write_atomic(out, page.getvalue())
    return legibility(points_per_unit)


def image_bytes(project: Project) -> Callable[[ImageId], bytes | None]:
    """Return what gives the file of a picture, None for one that is not there or is broken."""
    pictures = {image.id: image for image in project.images}

    def find(image: ImageId) -> bytes | None:
        try:
            return base64.b64decode(pictures[image].data, validate=True)
        except (KeyError, binascii.Error):
            return None

    return find
