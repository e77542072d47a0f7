"""What a filter shows is said beside the title, where it makes the map no smaller.

Characters are squares as wide as the type is large: subtitles 15, words about a filter 12. An icon
of 13 and 5 after it stand before "Only", which with the room behind it takes 4 × 12 + 6 = 54.
"""

from collections.abc import Iterable

from small_maps import cards_row, lay, make_card, make_phases, make_project
from text_boxes import text_boxes

from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.layout.contract import Block
from cjm_desktop.layout.printed import Printed
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.model.print_words import SheetPart
from cjm_desktop.scene.items import Text
from cjm_desktop.session.print_asked import Asked
from cjm_desktop.session.print_run import print_run
from cjm_desktop.session.templates import example_project

SEVEN = make_phases(7)


def _above(filtered: str, leaves_out: Iterable[SheetPart] = (), **journey: str) -> Block:
    project = make_project(cards_row({0: [make_card("a")]}), phases=SEVEN, **journey)
    printed = Printed(leaves_out=frozenset(leaves_out), filtered=filtered)
    return lay(project, language="en", printed=printed).above


def _places(block: Block) -> dict[str, tuple[float, float]]:
    return {
        item.line.text: (round(part.rect.x + item.x, 3), round(part.rect.y + item.y, 3))
        for part in block.parts()
        for item in part.items
        if isinstance(item, Text)
    }


def test_filter_stands_behind_the_subtitle_where_it_has_room() -> None:
    # "How" ends at 45; 24 further is the icon, 18 further the label, and 54 further the words.
    block = _above("Researched", title="Home", subtitle="How")

    assert block.height == _above("", title="Home", subtitle="How").height
    assert _places(block)["Only"] == (-200 + 45 + 24 + 18, 82)
    assert _places(block)["Researched"] == (-200 + 45 + 24 + 18 + 54, 82)


def test_filter_takes_the_place_of_a_subtitle_that_is_not_there() -> None:
    block = _above("Researched", title="Home")

    assert block.height == _above("", title="Home").height
    assert _places(block)["Only"] == (-200 + 18, 82)


def test_long_filter_stands_below_the_subtitle() -> None:
    # Two blocks stand beside: 178 + 5 × 236 - 24 = 1334 hold a title and 105 squares of a filter.
    words = " ".join(["a" * 60] * 2)
    block = _above(words, title="Home", subtitle="How")
    lines = [line for line in _places(block) if line == "a" * 60]

    assert _places(block)["Only"] == (-200 + 18, 82 + 20)
    assert lines
    # one line 20 below the subtitle, and another 16 below that
    assert block.height == _above("", title="Home", subtitle="How").height + 20 + 16


def test_a_sheet_without_title_says_its_filter_all_the_same() -> None:
    block = _above("Researched", leaves_out=("title", "personas"))

    assert _places(block)["Researched"] == (-200 + 18 + 54, 14)
    assert block.height == _above("", leaves_out=("title", "personas")).height + 28


def test_filtered_example_is_as_large_as_the_whole_on_a3() -> None:
    project = example_project("nl")
    sheets = []
    for rungs in ((), (4,)):
        settings = PrintSettings(only_evidence=rungs, paper="A3")
        asked = Asked(project, project.journeys[:1], settings, "nl", None)
        sheets.append(print_run(asked, HarfBuzzMeasurer()))
    whole, filtered = sheets
    said = [text for text, _ in text_boxes(filtered.pages[0].layers[0].scene.parts)]

    assert filtered.points_per_unit == whole.points_per_unit
    assert "Versie 3, 12 november 2026" in said
    assert said.count("Onderzocht, met bron") == 2  # beside the title, and in the legend
