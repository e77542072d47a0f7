"""What a picture shows: a page as it is printed, or a part of a map by itself."""

from typing import Final

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.base.progress import Progress, Tell, silent
from cjm_desktop.layout.excerpt import AROUND, cards_scene, grid_scene
from cjm_desktop.layout.legibility import CARD_UNITS
from cjm_desktop.layout.map import layout_map
from cjm_desktop.model.document import Journey, Project
from cjm_desktop.model.words import Language
from cjm_desktop.scene.items import Scene
from cjm_desktop.scene.text import Measurer
from cjm_desktop.session.choosing import UnknownPartError
from cjm_desktop.session.exporting import PdfRequest, asked_of
from cjm_desktop.session.print_asked import Asked
from cjm_desktop.session.print_parts import Place, options_of, parts_of
from cjm_desktop.session.print_run import print_run

_SCREEN: Final = 0.75  # points for a map unit, which on screen is a pixel of 1/96 inch


class Shown(NamedTuple):
    """A drawing, its scale on paper, and the journey and language that it is of."""

    scene: Scene
    points_per_unit: float
    journey: Journey
    language: Language


def shown_of(
    project: Project, request: PdfRequest, measurer: Measurer, tell: Tell = silent
) -> Shown:
    """Return the first page of what is asked for, or the part of a map that is.

    Raises what ``print_run`` raises.
    """
    tell(Progress("laying out"))
    asked = asked_of(project, request)
    journey = asked.journeys[0]
    if request.excerpt is None:
        layer = print_run(asked, measurer).pages[0].layers[0]
        return Shown(layer.scene, layer.points_per_unit, journey, asked.language)
    size = request.settings.type_size
    scale = _SCREEN if size is None else size / CARD_UNITS
    scene = _excerpt(asked, request.excerpt.cards, measurer)
    return Shown(scene, scale, journey, asked.language)


def _excerpt(asked: Asked, cards: tuple[str, ...], measurer: Measurer) -> Scene:
    part = parts_of(asked)[0]
    options = options_of(asked, part, Place())._replace(margin=AROUND)
    layout = layout_map(asked.project, part.journey, measurer, options)
    if not cards:
        return grid_scene(layout, part.fading)
    scene = cards_scene(layout, frozenset(cards))
    if scene is None:
        raise UnknownPartError("card", cards[0], ())
    return scene
