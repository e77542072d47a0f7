"""From settings to pages."""

from datetime import date
from typing import Any

import pytest
from sample import CHOOSE, DREAM, sample_project
from square_measurer import SquareMeasurer
from text_boxes import text_boxes

from cjm_desktop.base.papers import Roll
from cjm_desktop.base.units import Paper
from cjm_desktop.layout.context import context_of
from cjm_desktop.layout.contract import LayoutOptions
from cjm_desktop.model.method import Method
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.session.print_asked import Asked, PrintRun
from cjm_desktop.session.print_paper import paper_wish
from cjm_desktop.session.print_parts import Place, options_of, parts_of
from cjm_desktop.session.print_run import print_run

PROJECT = sample_project()


def _run(*journeys: int, **settings: Any) -> PrintRun:
    chosen = tuple(PROJECT.journeys[number] for number in journeys)
    asked = Asked(PROJECT, chosen, PrintSettings(**settings), "en", None)
    return print_run(asked, SquareMeasurer())


def _texts(run: PrintRun, page: int = 0) -> list[str]:
    return [text for text, _ in text_boxes(run.pages[page].layers[0].scene.parts)]


@pytest.mark.parametrize(
    ("settings", "paper"),
    [
        ({}, Paper(420, 297)),
        ({"paper": "A1"}, Paper(841, 594)),
        ({"paper": "A1", "orientation": "portrait"}, Paper(594, 841)),
        ({"paper": "600x900"}, Paper(600, 900)),
        ({"paper": "600x900", "orientation": "landscape"}, Paper(900, 600)),
        ({"paper": "roll-914"}, Roll(914)),
        ({"paper": "roll-914", "orientation": "portrait"}, Roll(914, "portrait")),
        ({"type_size": 24.0}, None),
        ({"type_size": 24.0, "paper": "A0"}, Paper(1189, 841)),
    ],
)
def test_papers_of_settings(settings: Any, paper: object) -> None:
    assert paper_wish(PrintSettings(**settings)).paper == paper


def test_every_journey_has_a_page_with_its_name_and_number() -> None:
    run = _run(0, 1)

    assert [page.label for page in run.pages] == ["From dream to home", "Later"]
    assert [(mark.title, mark.page) for mark in run.bookmarks] == [
        ("From dream to home", 0),
        ("Later", 1),
    ]
    assert "1 of 2" in _texts(run, 0)
    assert "2 of 2" in _texts(run, 1)


def test_one_page_needs_no_outline() -> None:
    run = _run(0)
    assert (run.bookmarks, run.pages[0].label) == ((), "")


def test_phases_keep_their_numbers() -> None:
    texts = _texts(_run(0, phases=("choose", "4")))
    assert {"Choose", "Live", "2", "4"} <= set(texts)
    assert not {"Dream", "Sign"} & set(texts)


def test_ranks_on_paper_are_those_on_screen() -> None:
    """By absence alone Dream, 100 - 10, comes before Choose, 100 - 35; by gap it comes after."""
    method = Method(reading="own", relevance_weight=0, absence_weight=1)
    project = PROJECT.replace(method=method)
    asked = Asked(project, project.journeys[:1], PrintSettings(phases=("choose",)), "en", None)
    part = parts_of(asked)[0]
    printed = options_of(asked, part, Place(1, 1)).printed
    on_screen = context_of(project, project.journeys[0], SquareMeasurer(), LayoutOptions(None))
    assert dict(printed.ranks or ()) == dict(on_screen.ranks) == {DREAM: 1, CHOOSE: 2}


def test_nothing_is_read_off_a_clock() -> None:
    assert "1 of 1" in _texts(_run(0))  # the footer has no date before it


@pytest.mark.parametrize(
    ("part", "text"),
    [
        ("title", "Huis & Hof"),
        ("personas", "Persona 1"),
        ("principles", "No hurry"),
        ("evidence", "Guessed by us"),
        ("legend", "Legend"),
        ("organisation", "Huis & Hof"),
        ("share", "Evidence"),
    ],
)
def test_parts_of_the_sheet_are_left_out(part: str, text: str) -> None:
    assert text in _texts(_run(0))
    without = _texts(_run(0, leaves_out=(part,)))
    assert text not in without
    assert "Reads our site" in " ".join(without)


@pytest.mark.parametrize(
    ("part", "text"),
    [
        ("customers", "Starters"),
        ("scope", "Homes"),
        ("version", "Version 3"),
        ("date", "12 November 2026 · 1 of 1"),
    ],
)
def test_facts_of_the_title_block_are_left_out(part: str, text: str) -> None:
    facts = {"customers": "Starters", "scope": "Homes", "version": "Version 3"}
    journey = PROJECT.journeys[0].replace(**facts)

    def texts(**settings: Any) -> list[str]:
        wanted = PrintSettings(**settings)
        asked = Asked(PROJECT, (journey,), wanted, "en", date(2026, 11, 12))
        return _texts(print_run(asked, SquareMeasurer()))

    assert text in texts()
    assert text not in texts(leaves_out=(part,))


def test_what_follows_is_numbered_named_and_in_the_outline() -> None:
    run = _run(0, following=("touchpoints", "phases"))

    assert [page.label for page in run.pages] == [
        *("", "1 Dream", "2 Choose", "3 Sign 1", "3 Sign 2", "4 Live", "Touchpoints"),
    ]
    assert [(mark.title, mark.page, mark.level) for mark in run.bookmarks] == [
        ("From dream to home", 0, 0),
        *(("1 Dream", 1, 1), ("2 Choose", 2, 1), ("3 Sign", 3, 1)),
        *(("4 Live", 5, 1), ("Touchpoints", 6, 1)),
    ]
    for number in range(7):
        assert f"{number + 1} of 7" in " ".join(_texts(run, number))
    assert {(page.width_mm, page.height_mm) for page in run.pages[1:]} == {(210, 297)}


def _labels(run: PrintRun) -> list[str]:
    return [page.label for page in run.pages]


def test_the_page_of_a_phase_shows_that_phase_with_its_number() -> None:
    run = _run(0, following=("phases",), phases=("2-3",))
    texts = _texts(run, 2)
    assert {"Sign", "3"} <= set(texts)
    assert "Choose" not in texts
    assert "Persona 1" not in texts
    assert len(run.pages) == 4


def test_american_paper_comes_with_letter() -> None:
    pages = _run(0, paper="Arch D", following=("actions",)).pages
    assert (pages[1].width_mm, pages[1].height_mm) == (215.9, 279.4)


def test_several_journeys_have_their_own_lists() -> None:
    run = _run(0, 1, following=("actions",))
    assert _labels(run) == [
        *("From dream to home", "From dream to home Actions", "Later", "Later Actions"),
    ]
    assert [mark.level for mark in run.bookmarks] == [0, 1, 0, 1]


NOW, LATER = (each.replace(title="Home") for each in PROJECT.journeys)


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (("Starters, now", "Starters, later"), ["Starters, now", "Starters, later"]),
        (("Starters", "Starters"), ["Starters 1", "Starters 2"]),
        (("Starters", ""), ["Starters", "Home"]),
        (("", ""), ["Home 1", "Home 2"]),
    ],
)
def test_journeys_of_one_title_are_told_apart_by_name(
    names: tuple[str, str], said: list[str]
) -> None:
    journeys = NOW.replace(name=names[0]), LATER.replace(name=names[1])
    settings = PrintSettings(following=("actions", "touchpoints"))
    run = print_run(Asked(PROJECT, journeys, settings, "en", None), SquareMeasurer())

    assert [mark.title for mark in run.bookmarks if mark.level == 0] == said
    for first, name in zip((0, 3), said, strict=True):
        assert f"{name} · {first + 1} of 6" in " ".join(_texts(run, first))
        for page in (first + 1, first + 2):
            assert any(text.startswith(name) for text in _texts(run, page)[2:])  # at a list's foot
    assert said[0] in _texts(run, 1)[1]  # below the heading of the actions


def test_a_journey_with_a_title_of_its_own_needs_no_name() -> None:
    journeys = NOW.replace(name="Now"), LATER.replace(name="Later", title="Later on")
    run = print_run(Asked(PROJECT, journeys, PrintSettings(), "en", None), SquareMeasurer())
    assert [mark.title for mark in run.bookmarks] == ["Home", "Later on"]
    assert "Now" not in " ".join(_texts(run, 0))


def test_a_map_in_sheets_begins_with_its_plan() -> None:
    run = _run(0, paper="A2", tile="A4", following=("actions",))
    (tiling,) = run.tilings
    names = [tile.label for tile in tiling.tiles]

    sheets = [f"sheet {name}" for name in names]
    assert _labels(run) == ["plan", *sheets, "Actions"]
    assert [mark.title for mark in run.bookmarks] == ["From dream to home", *sheets, "Actions"]
    for tile, page in zip(tiling.tiles, run.pages[1:], strict=False):
        clip = page.layers[0].clip
        assert clip is not None
        assert (clip.x, clip.y, clip.w, clip.h) == (5, 5, tile.area.w, tile.area.h)
