"""Filters on paper: other cards stand back as on screen, or are left out, and the sheet says so."""

from typing import Any

import pytest
from sample import sample_project
from square_measurer import SquareMeasurer
from text_boxes import text_boxes

from cjm_desktop.layout.tokens import INK_5, INK_9, ULTIMATE
from cjm_desktop.model.evidence import evidence_shares
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.scene.items import Part, Path, Text
from cjm_desktop.session.choosing import UnknownPartError
from cjm_desktop.session.print_asked import Asked, PrintRun
from cjm_desktop.session.print_run import print_run

PROJECT = sample_project()
CARDS = {"site", "folder", "friends", "call", "notary", "why", "clear", "tool", "letter"}


def run(**settings: Any) -> PrintRun:
    asked = Asked(PROJECT, PROJECT.journeys[:1], PrintSettings(**settings), "en", None)
    return print_run(asked, SquareMeasurer())


def parts(made: PrintRun, page: int = 0) -> tuple[Part, ...]:
    return made.pages[page].layers[0].scene.parts


def texts(made: PrintRun, page: int = 0) -> str:
    return " ".join(text for text, _ in text_boxes(parts(made, page)))


def is_faded(part: Part) -> bool:
    inks = {item.colour for item in part.items if isinstance(item, Text)}
    return inks == {INK_5}


def cards_of(made: PrintRun) -> dict[str, Part]:
    return {part.owner: part for part in parts(made) if part.owner in CARDS}


FILTERS: list[tuple[dict[str, Any], set[str], str]] = [
    ({"only_personas": ("Anna",)}, {"site", "call", "notary"}, "Anna"),  # her route's stops
    ({"only_personas": ("bas",)}, {"friends"}, "Bas"),
    ({"only_channels": ("website",)}, {"site", "tool"}, "Website"),
    ({"only_channels": ("web", "line")}, {"site", "tool", "call"}, "Phone or Website"),
    ({"only_evidence": (3, 4)}, {"site", "why"}, "Drawn by customers"),
    ({"only_evidence": (4,), "only_channels": ("web",)}, {"site"}, "Website;"),
]


@pytest.mark.parametrize(("settings", "shown", "words"), FILTERS)
def test_others_stand_back(settings: dict[str, Any], shown: set[str], words: str) -> None:
    made = run(**settings)
    found = cards_of(made)
    assert set(found) == CARDS
    assert {owner for owner, part in found.items() if not is_faded(part)} == shown
    assert words in texts(made)
    assert "Only" in texts(made)


@pytest.mark.parametrize(("settings", "shown", "words"), FILTERS)
def test_others_are_left_out(settings: dict[str, Any], shown: set[str], words: str) -> None:
    made = run(**settings, others="left-out")
    found = cards_of(made)
    assert set(found) == shown
    assert not any(map(is_faded, found.values()))
    assert words in texts(made)


def test_what_is_known_of_the_whole_is_said_of_the_whole() -> None:
    researched = evidence_shares(PROJECT.journeys[0])[3]
    assert round(100 * researched) == 14  # a card and a score, of six cards, five scores, 3 points
    assert "14%" in texts(run(only_evidence=(4,), others="left-out"))


@pytest.mark.parametrize("others", ["faded", "left-out"])
def test_scores_stand_back_by_how_they_are_known(others: str) -> None:
    """Dreaming scores a guess of 40 and 10 from who was present; choosing 85, which is known."""
    inks = {
        item.line.text: item.colour
        for part in parts(run(only_evidence=(4,), others=others))
        for item in part.items
        if isinstance(item, Text)
    }
    assert inks["≈ 40"] == INK_5
    assert inks["85"] == INK_9


def test_curves_and_routes_of_others_go_with_their_cards() -> None:
    everything = texts(run())
    assert "route of Anna" in everything
    left = run(only_personas=("Bas",), others="left-out")
    assert "route of Anna" not in texts(left)
    assert not [part for part in parts(left) if part.owner == "joy"]
    assert [part for part in parts(run(only_personas=("Bas",))) if part.owner == "joy"]


@pytest.mark.parametrize(
    ("settings", "shown"),
    [({}, True), ({"only_personas": ("Anna",)}, True), ({"only_channels": ("web",)}, False)],
)
def test_links_stand_back_with_either_of_their_cards(settings: dict[str, Any], shown: bool) -> None:
    drawn = [item for part in parts(run(**settings)) for item in part.items]
    strokes = [item.stroke for item in drawn if isinstance(item, Path) and item.stroke]
    dashed = [stroke for stroke in strokes if stroke.dash == (8, 4)]
    assert dashed
    assert all((stroke.colour == ULTIMATE) is shown for stroke in dashed)


def test_lists_hold_what_is_shown() -> None:
    made = run(only_channels=("web",), following=("actions", "touchpoints"))
    assert "Build a calculator" in texts(made, 1)
    assert "Rewrite the letter" not in texts(made, 1)
    assert "Reads our site" in texts(made, 2)
    assert "Takes a folder" not in texts(made, 2)


def test_pages_of_phases_are_filtered_too() -> None:
    made = run(only_channels=("web",), following=("phases",))
    found = {part.owner: part for part in parts(made, 1) if part.owner in CARDS}
    assert not is_faded(found["site"])
    assert is_faded(found["folder"])


def test_cards_of_nobody_may_be_asked_for() -> None:
    found = cards_of(run(only_personas=("none",), others="left-out"))
    assert set(found) == {"folder", "why", "clear"}


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"only_personas": ("Carl",)}, 'no persona "Carl"; there are 2: "Anna", "Bas"'),
        ({"only_channels": ("Fax",)}, 'no channel "Fax"'),
        ({"only_tags": ("new",)}, 'no tag "new"; there are 0'),
    ],
)
def test_unknown_names_are_told_of(settings: dict[str, Any], words: str) -> None:
    with pytest.raises(UnknownPartError) as caught:
        run(**settings)
    assert words in str(caught.value)
