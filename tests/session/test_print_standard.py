"""What a file is made for, and what surrounds its pages."""

import os
from pathlib import Path
from typing import Any

import pytest
from sample import sample_project
from square_measurer import SquareMeasurer

from cjm_desktop.base.resources import resource_path
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.render.pdf import Archive, Office, PrintShop
from cjm_desktop.render.pdf.press_profile import ProfileError
from cjm_desktop.session.print_asked import Asked
from cjm_desktop.session.print_run import print_run
from cjm_desktop.session.print_standard import OwnProfileError, standard_of
from cjm_desktop.storage.errors import MissingFileError, NotAFileError

SHOP = PrintSettings(preset="print-shop")
COATED = resource_path("icc", "coated-fogra39.icc")


def test_presets_stand_for_standards() -> None:
    assert isinstance(standard_of(PrintSettings()), Office)
    assert isinstance(standard_of(PrintSettings(preset="plotter")), Archive)
    shop = standard_of(SHOP)
    assert isinstance(shop, PrintShop)
    assert shop.profile.condition == "FOGRA39"


def test_ink_and_pictures_may_be_held_to_less() -> None:
    shop = standard_of(SHOP.replace(ink_limit=250.0, picture_dpi=150.0))
    assert isinstance(shop, PrintShop)
    assert (shop.press.ink_limit, shop.most_ppi) == (2.5, 150.0)
    assert standard_of(SHOP).most_ppi == 300.0
    assert [standard_of(PrintSettings(preset=p)).most_ppi for p in ("office", "plotter")] == [
        300.0,
        400.0,
    ]
    assert standard_of(PrintSettings(picture_dpi=200.0)).most_ppi == 200.0


def test_a_print_shop_brings_its_own_profile(tmp_path: Path) -> None:
    own = tmp_path / "own.icc"
    own.write_bytes(COATED.read_bytes())
    shop = standard_of(SHOP, own)
    assert isinstance(shop, PrintShop)
    assert shop.profile.data == COATED.read_bytes()


def test_a_profile_is_refused_where_it_is_none_or_of_no_use(tmp_path: Path) -> None:
    broken, pipe = tmp_path / "broken.icc", tmp_path / "pipe.icc"
    broken.write_bytes(b"no profile")
    os.mkfifo(pipe)
    with pytest.raises(OwnProfileError):
        standard_of(PrintSettings(), COATED)
    with pytest.raises(ProfileError):
        standard_of(SHOP, broken)
    with pytest.raises(MissingFileError):
        standard_of(SHOP, tmp_path / "gone.icc")
    with pytest.raises(NotAFileError):
        standard_of(SHOP, pipe)


@pytest.mark.parametrize(("ground", "colour"), [("white", "#FFFFFF"), ("paper", "#FDFCFA")])
def test_the_paper_may_have_its_colour_on_screen(ground: Any, colour: str) -> None:
    project = sample_project()
    settings = PrintSettings(background=ground, bleed=3.0)
    asked = Asked(project, project.journeys[:1], settings, "en", None)
    (page,) = print_run(asked, SquareMeasurer()).pages
    assert page.background == colour


@pytest.mark.parametrize(
    ("settings", "bleed", "slug"),
    [
        ({}, 0, 0),
        ({"preset": "print-shop"}, 3, 0),  # millimetres, as most shops ask for
        ({"preset": "print-shop", "bleed": 0.0}, 0, 0),
        ({"preset": "plotter", "bleed": 5.0, "marks": True}, 5, 8),
    ],
)
def test_bleed_and_marks_surround_the_page(settings: Any, bleed: float, slug: float) -> None:
    project = sample_project()
    asked = Asked(project, project.journeys[:1], PrintSettings(**settings), "en", None)
    (page,) = print_run(asked, SquareMeasurer()).pages
    assert (page.bleed_mm, page.slug_mm, page.marks) == (bleed, slug, slug > 0)
    assert (page.width_mm, page.height_mm) == (420, 297)
