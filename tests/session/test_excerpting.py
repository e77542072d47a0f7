"""Parts of a map as pictures: phases and rows, or cards, without the sheet around them."""

from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from sample import sample_project
from square_measurer import SquareMeasurer
from svg_reading import texts
from text_boxes import text_boxes

from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.session.choosing import UnknownPartError
from cjm_desktop.session.drawing import write_drawing
from cjm_desktop.session.excerpting import Shown, shown_of
from cjm_desktop.session.export_job import command
from cjm_desktop.session.exporting import Excerpt, PdfRequest, PictureWish
from cjm_desktop.session.picturing import PictureSize, write_picture

PROJECT = sample_project()


def shown(*cards: str, **settings: Any) -> Shown:
    request = PdfRequest(0, PrintSettings(**settings), excerpt=Excerpt(cards))
    return shown_of(PROJECT, request, SquareMeasurer())


def words(found: Shown) -> set[str]:
    return {text for text, _ in text_boxes(found.scene.parts)}


def test_phases_and_rows_come_without_title_legend_and_footer() -> None:
    found = words(shown(phases=("2",), rows=("touchpoints", "actions")))
    assert {"Choose", "2", "Calls us"} <= found
    assert not {"Huis & Hof", "Persona 1", "No hurry", "Legend", "1 of 1", "Dream"} & found


def test_the_drawing_is_as_large_as_what_is_in_it() -> None:
    one, two = shown(phases=("2",)), shown(phases=("2", "3"))
    assert two.scene.width - one.scene.width == 236  # a column, in map units
    for part in one.scene.parts:
        assert part.rect.y >= 0
        assert part.rect.bottom <= one.scene.height


def test_type_says_how_large_it_is_on_paper() -> None:
    assert shown().points_per_unit == 0.75  # 96 pixels an inch, as on screen
    assert shown(type_size=26.0).points_per_unit == 2.0  # of 13 units


def test_cards_and_actions_stand_alone() -> None:
    found = shown("call", "tool")
    assert {part.owner for part in found.scene.parts} == {"call", "tool"}
    assert found.scene.width == 236 - 12 + 16  # one column without its gutter, and 8 around
    with pytest.raises(UnknownPartError):
        shown("nobody")


def test_a_filter_holds_for_an_excerpt_too() -> None:
    found = shown(only_channels=("line",), others="left-out", rows=("touchpoints",))
    assert "Calls us" in words(found)
    assert "Asks friends" not in words(found)


@pytest.mark.usefixtures("qapp")
def test_an_excerpt_becomes_either_picture(tmp_path: Path) -> None:
    request = PdfRequest(0, excerpt=Excerpt(("call",)))
    png, svg = tmp_path / "card.png", tmp_path / "card.svg"
    measurer = HarfBuzzMeasurer()
    write_picture(PROJECT, request, measurer, png, PictureSize(192), transparent=True)
    write_drawing(PROJECT, request, measurer, svg)
    with Image.open(png) as image:
        assert image.width == 480  # twice 240 units
        assert image.getchannel("A").getpixel((2, 2)) == 0
    assert texts(svg.read_bytes())[0] == "Calls us"


def test_the_command_line_is_told_of_all_of_it() -> None:
    wish = PictureWish(dpi=192.0, transparent=True)
    request = PdfRequest(0, excerpt=Excerpt(("a,b", "-c")), picture=wish)
    told = command(Path("in.cjm"), Path("out.png"), request)
    assert told[-7:] == [
        *("--card=a,b", "--card=-c", "--dpi", "192", "--transparent"),
        *("--errors-as-json", "--progress-as-json"),
    ]
    bare = PdfRequest(0, excerpt=Excerpt(), picture=PictureWish(outlines=True, longest_px=600))
    told = command(Path("in.cjm"), Path("out.svg"), bare)
    assert told[-6:-2] == ["--bare", "--pixels", "600", "--outlines"]
