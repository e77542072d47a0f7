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

COATED = resource_path("icc", "coated-fogra39.icc")


def test_presets_stand_for_standards() -> None:
    assert isinstance(standard_of("office"), Office)
    assert isinstance(standard_of("plotter"), Archive)
    shop = standard_of("print-shop")
    assert isinstance(shop, PrintShop)
    assert shop.profile.condition == "FOGRA39"


def test_a_print_shop_brings_its_own_profile(tmp_path: Path) -> None:
    own = tmp_path / "own.icc"
    own.write_bytes(COATED.read_bytes())
    shop = standard_of("print-shop", own)
    assert isinstance(shop, PrintShop)
    assert shop.profile.data == COATED.read_bytes()


def test_a_profile_is_refused_where_it_is_none_or_of_no_use(tmp_path: Path) -> None:
    broken, pipe = tmp_path / "broken.icc", tmp_path / "pipe.icc"
    broken.write_bytes(b"no profile")
    os.mkfifo(pipe)
    with pytest.raises(OwnProfileError):
        standard_of("office", COATED)
    with pytest.raises(ProfileError):
        standard_of("print-shop", broken)
    with pytest.raises(MissingFileError):
        standard_of("print-shop", tmp_path / "gone.icc")
    with pytest.raises(NotAFileError):
        standard_of("print-shop", pipe)


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
