"""Writing a journey as SVG. Free of Qt, but for scripts that the bundled fonts lack."""

import io
from pathlib import Path
from typing import Final

from cjm_desktop.base.progress import Tell, silent
from cjm_desktop.layout.legibility import Legibility, legibility
from cjm_desktop.model.document import Journey, Project
from cjm_desktop.model.words import Language
from cjm_desktop.render.svg import SvgPicture, write_svg
from cjm_desktop.scene.text import Measurer
from cjm_desktop.session.excerpting import shown_of
from cjm_desktop.session.exporting import PdfRequest, image_bytes
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
    tell: Tell = silent,
) -> Legibility:
    """Write what is asked for, a page or an excerpt, as SVG, whole or not at all.

    With ``outlines`` text is drawn. ``tell`` is told how far the work is. Returns how well it can
    be read on its paper. Raises what ``write_pdf`` raises.
    """
    shown = shown_of(project, request, measurer, tell)
    scene, journey = shown.scene, shown.journey
    picture = SvgPicture(
        scene,
        shown.points_per_unit,
        journey.title or project.title or journey.name,
        _about(journey, shown.language),
        project.language,
        None if transparent else scene.background,
        outlines,
    )
    written = io.BytesIO()
    write_svg(picture, written, image_bytes(project), tell)
    write_atomic(out, written.getvalue())
    return legibility(shown.points_per_unit)


def _about(journey: Journey, language: Language) -> str:
    phases = ", ".join(phase.name for phase in journey.phases if phase.name)
    return _ABOUT[language].format(phases=phases or "0")
