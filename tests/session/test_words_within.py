"""In everything that is printed words stay within what holds them."""

from collections.abc import Iterator
from typing import Any, get_args

import pytest
from text_boxes import outside

from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.model.words import Language
from cjm_desktop.scene.items import Scene
from cjm_desktop.session.print_asked import Asked
from cjm_desktop.session.print_run import print_run
from cjm_desktop.session.templates import example_project

MEASURER = HarfBuzzMeasurer()
# The sign of a moment of truth, in a diamond on its card's corner; a hanging quotation mark.
SIGNS = ("0", "1", "U", "“")
KINDS: dict[str, dict[str, Any]] = {
    "A3": {},
    "A0": {"paper": "A0"},
    "A4 upright": {"paper": "A4", "orientation": "portrait"},
    "roll": {"paper": "roll-914", "type_size": 20.0},
    "by its type": {"type_size": 24.0},
    "sheets": {"paper": "A1", "tile": "A4"},
    "to fill in": {"blank": True, "paper": "A0"},
    "two phases": {"phases": ("1", "2")},
    "lists": {"following": ("actions", "touchpoints", "phases")},
}


@pytest.mark.parametrize("language", get_args(Language))
@pytest.mark.parametrize("kind", KINDS)
def test_words_stay_within_the_paper_and_the_card(kind: str, language: Language) -> None:
    project = example_project(language)
    asked = Asked(project, project.journeys[:1], PrintSettings(**KINDS[kind]), language, None)
    scenes = [layer.scene for page in print_run(asked, MEASURER).pages for layer in page.layers]
    assert scenes
    for scene in scenes:
        assert outside(scene.parts, 0, scene.width, 0, scene.height) == []
        assert list(_out_of_cards(scene)) == []


def _out_of_cards(scene: Scene) -> Iterator[str]:
    for part in scene.parts:
        if part.owner:
            x, y, right, bottom = part.rect.x, part.rect.y, part.rect.right, part.rect.bottom
            words = outside([part], x, right, y, bottom)
            yield from (text for text in words if text not in SIGNS)
