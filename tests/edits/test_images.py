"""Pictures of the project: shown somewhere, or gone."""

import pytest
from laws import check_laws, check_unchanged
from sample import DREAM, JOURNEY, SIGN, at, sample_project

from cjm_desktop.base.ids import ImageId
from cjm_desktop.edits.errors import WrongRowError
from cjm_desktop.edits.images import (
    describe,
    put_in_cell,
    put_on_card,
    put_on_persona,
    without_unused,
)
from cjm_desktop.edits.metrics import set_image
from cjm_desktop.model.addresses import Entry
from cjm_desktop.model.document import Image, Project
from cjm_desktop.model.questions import find_entry

NEW = Image(id=ImageId("new"), width=2, height=1, data="AA==")


def ids(project: Project) -> list[str]:
    return [image.id for image in project.images]


def test_a_picture_on_a_card() -> None:
    after = check_laws(sample_project(), lambda p: put_on_card(p, JOURNEY, "site", NEW))
    place = find_entry(after.journeys[0], "site")
    assert place is not None
    assert place.entry == sample_entry("site").replace(image=ImageId("new"))
    assert ids(after) == ["face", "house", "new"]


def sample_entry(id_: str) -> Entry:
    place = find_entry(sample_project().journeys[0], id_)
    assert place is not None
    return place.entry


def test_a_picture_stays_while_anything_shows_it() -> None:
    # "house" stands on the card "notary" and in the row of pictures; "face" is Anna's.
    once = check_laws(sample_project(), lambda p: put_on_card(p, JOURNEY, "notary", NEW))
    assert ids(once) == ["face", "house", "new"]
    other = Image(id=ImageId("other"))
    twice = check_laws(once, lambda p: put_in_cell(p, at("pictures", SIGN), other))
    assert ids(twice) == ["face", "new", "other"]


def test_only_those_asked_for_go() -> None:
    gone = set_image(
        put_on_card(sample_project(), JOURNEY, "notary", NEW), at("pictures", SIGN), None
    )
    assert ids(without_unused(gone, [ImageId("face"), ImageId("new")])) == ["face", "house", "new"]
    assert ids(without_unused(gone, [ImageId("house")])) == ["face", "new"]
    check_unchanged(gone, lambda p: without_unused(p, ()))


def test_pictures_stand_in_rows_of_pictures_and_on_cards_alone() -> None:
    with pytest.raises(WrongRowError):
        put_in_cell(sample_project(), at("touch", DREAM), NEW)


def test_in_words() -> None:
    after = check_laws(sample_project(), lambda p: describe(p, ImageId("house"), "A house"))
    assert after.images[1].alt == "A house"


def test_a_photo_of_a_persona() -> None:
    # "face" is Anna's and nobody else's.
    after = check_laws(sample_project(), lambda p: put_on_persona(p, "anna", NEW))
    assert after.personas[0].photo == "new"
    assert ids(after) == ["house", "new"]
    bare = check_laws(after, lambda p: put_on_persona(p, "anna", None))
    assert bare.personas[0].photo is None
    assert ids(bare) == ["house"]
