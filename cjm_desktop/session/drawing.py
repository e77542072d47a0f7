"""Writing a journey as SVG. Free of Qt, but for scripts that the bundled fonts lack."""

import io
from pathlib import Path
from typing import Final

from cjm_desktop.layout.legibility import Legibility, legibility
from cjm_desktop.model.document import Journey, Project
from cjm_desktop.model.words import Language
from cjm_desktop.render.svg import SvgPicture, write_svg
from cjm_desktop.scene.text import Measurer
from cjm_desktop.session.exporting import PdfRequest, asked_of, image_bytes
from cjm_desktop.session.print_run import print_run
from cjm_desktop.storage.atomic import write_atomic

_ABOUT: Final[dict[Language, str]] = {
    "en": "Customer journey map. Phases: {phases}",
    "nl": "Klantreis in beeld. Fasen: {phases}",
}


def write_drawing(
    project: Project,
    request: PdfRequest,
    measurer: Measurer,
    out: Path,
    *,
    outlines: bool = False,
    transparent: bool = False,
) -> Legibility:
    """Write the first page of what is asked for as SVG, whole or not at all.

    With ``outlines`` text is drawn. Returns how well it can be read on its paper. Raises what
    ``write_pdf`` raises.
    """
    asked = asked_of(project, request)
    layer = print_run(asked, measurer).pages[0].layers[0]
    journey = asked.journeys[0]
    picture = SvgPicture(
        layer.scene,
        layer.points_per_unit,
        journey.title or project.title or journey.name,
        _about(journey, asked.language),
        project.language,
        None if transparent else layer.scene.background,
        outlines,
    )
    written = io.BytesIO()
    write_svg(picture, written, image_bytes(project))
    write_atomic(out, written.getvalue())
    return legibility(layer.points_per_unit)


def _about(journey: Journey, language: Language) -> str:
    phases = ", ".join(phase.name for phase in journey.phases if phase.name)
    return _ABOUT[language].format(phases=phases or "0")
