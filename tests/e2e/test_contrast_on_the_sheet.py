"""The contrast of every word and icon on the sheet with what is drawn under it."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import get_args

import pytest
from contrast_seen import colours_of
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from sample import sample_project

from cjm_desktop.base.colour import Colour, contrast
from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import CardId, JourneyId, PhaseId, ProjectId, RowId
from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.layout import tokens
from cjm_desktop.layout.contract import LayoutOptions
from cjm_desktop.layout.map import layout_map
from cjm_desktop.layout.scene_of import scene_of
from cjm_desktop.model.document import Card, Cell, Journey, Phase, Project, Row
from cjm_desktop.model.words import Hue, Medium
from cjm_desktop.render.qt import QtRenderer
from cjm_desktop.scene.items import Icon, Part, Scene, Text
from cjm_desktop.session.templates import example_project

SCALE = 2
SHARE = 0.1  # of what lies under a word, to be its ground
DARK_DESK = {tokens.PAPER_0: Colour("#F6F4EE"), tokens.PAPER_1: Colour("#ECE9E1")}  # of looks.md
HUES: tuple[Hue, ...] = get_args(Hue)


def every_hue() -> Project:
    """Return a map with a phase of each hue, and cards of every evidence and mark in each."""
    phases = tuple(Phase(id=PhaseId(hue), name=hue, question="Why?", hue=hue) for hue in HUES)
    rows = tuple(
        Row(id=RowId(role), role=role, name=role, cells=tuple(_cell(role, hue) for hue in HUES))
        for role in ("touchpoints", "needs", "quotes", "opportunities", "backstage")
    )
    journey = Journey(id=JourneyId("hues"), title="Hues", phases=phases, rows=rows)
    return Project(id=ProjectId("hues"), title="Hues", journeys=(journey,))


def _cell(role: str, hue: Hue) -> Cell:
    cards = [
        Card(id=CardId(f"{role} {hue} {rung}"), text=f"Card {rung}", evidence=rung, medium=medium)
        for rung in (1, 2, 3, 4)
        for medium in _media(role)
    ]
    first, second, third, *others = cards
    marked = (
        first.model_copy(update={"moment": "zero", "marker": "need"}),
        second.model_copy(update={"contact": "indirect", "marker": "barrier"}),
        third.model_copy(update={"moment": "ultimate"}),
        *others,
    )
    return Cell(phase=PhaseId(hue), cards=marked)


def _media(role: str) -> tuple[Medium | None, ...]:
    return ("digital", "physical") if role == "touchpoints" else (None,)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    "project",
    [every_hue, sample_project, lambda: example_project("en")],
    ids=["every hue", "one of everything", "example"],
)
@pytest.mark.parametrize("paper", [{}, DARK_DESK], ids=["light", "dark"])
def test_what_is_written_can_be_read(
    project: Callable[[], Project], paper: Mapping[Colour, Colour]
) -> None:
    made = project()
    options = LayoutOptions(today=date(2026, 3, 1), asking=True)
    layout = layout_map(made, made.journeys[0], HarfBuzzMeasurer(), options)
    scene = scene_of(layout)
    ground = picture_without_words(scene, paper)
    failures = set()
    for words, rect, colour, least in marks(scene):
        ratio = least_contrast(ground, rect, colour)
        if ratio < least:
            failures.add(f"{words!r} in {colour} has {ratio:.2f}")
    assert not failures, "\n".join(sorted(failures))


def marks(scene: Scene) -> Iterator[tuple[str, Rect, Colour, float]]:
    """Yield words and icons, where they are on the sheet, their colour and what they must have."""
    for part in scene.parts:
        for item in part.items:
            if isinstance(item, Text) and item.line.text.strip() and item.halo is None:
                large = item.size >= 24 or (item.size >= 18.66 and _is_bold(item))
                width = item.line.width / 1000 * item.size
                rect = Rect(item.x, item.y - 0.7 * item.size, width, 0.7 * item.size)
                yield item.line.text, _moved(rect, part), item.colour, 3.0 if large else 4.5
            elif isinstance(item, Icon):
                rect = Rect(item.x, item.y, item.size, item.size)
                yield f"icon {item.name}", _moved(rect, part), item.colour, 3.0


def _is_bold(text: Text) -> bool:
    return bool(text.line.runs) and text.line.runs[0].face.weight >= 600


def _moved(rect: Rect, part: Part) -> Rect:
    return rect.moved(part.rect.x, part.rect.y)


def picture_without_words(scene: Scene, paper: Mapping[Colour, Colour]) -> QImage:
    """Return the sheet as it is drawn, less all texts and icons, with other colours of paper."""
    size = round(scene.width * SCALE), round(scene.height * SCALE)
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor(paper.get(scene.background, scene.background)))
    renderer = QtRenderer(lambda _: None)
    renderer.replace_colours(paper)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(SCALE, SCALE)
        bare = (
            part._replace(items=tuple(i for i in part.items if not isinstance(i, Text | Icon)))
            for part in scene.parts
        )
        renderer.draw_parts(painter, bare)
    return image


def least_contrast(ground: QImage, rect: Rect, colour: Colour) -> float:
    """Return the contrast with what lies under a word, the worst of what is much of it."""
    inside = QRect(*(round(each * SCALE) for each in rect))
    counts = colours_of(ground, inside.intersected(ground.rect()))
    total = sum(counts.values())
    under = [each for each, count in counts.items() if count >= SHARE * total]
    return min(contrast(colour, each) for each in under)
