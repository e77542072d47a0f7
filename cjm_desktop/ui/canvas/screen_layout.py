"""How a journey is laid out for the screen."""

from datetime import date
from math import inf
from typing import Final

from cjm_desktop.base.ids import JourneyId
from cjm_desktop.layout.contract import LayoutOptions, MapLayout
from cjm_desktop.layout.map import layout_map
from cjm_desktop.model.document import Journey, Project
from cjm_desktop.model.questions import find_journey
from cjm_desktop.scene.text import Measurer

_MARGIN: Final = 18.0
_ROW_HEAD: Final = 178.0


def screen_layout(
    project: Project,
    journey: JourneyId,
    measurer: Measurer,
    previous: MapLayout | None,
    late_below: float = inf,
) -> MapLayout:
    """Measure a journey for the screen, as an empty one where the project does not have it."""
    shown = find_journey(project, journey) or Journey(id=journey)
    options = LayoutOptions(
        date.today(), project.language, row_head=_ROW_HEAD, margin=_MARGIN, asking=True
    )
    return layout_map(project, shown, measurer, options, previous, late_below)
