"""What no font has is found again in the lines that show boxes for it."""

import pytest

from cjm_desktop.fonts.faces import WEIGHTS
from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.fonts.missing import missing_characters
from cjm_desktop.fonts.qt_fallback import load
from cjm_desktop.scene.text import Weight

NOBODY, ACCENTED = "\u0378", "\U0010fff0\u0301"  # unassigned; private, with an accent


@pytest.mark.parametrize("weight", WEIGHTS)
def test_the_bundled_faces_alone_lack_other_scripts(weight: Weight) -> None:
    line = HarfBuzzMeasurer(lambda: None).shape("naar 東京 en Ωж ⌧ é", weight)
    assert list(missing_characters(line)) == ["東", "京"]


def test_with_the_fonts_of_the_computer_little_is_missing(qapp: object) -> None:
    assert qapp is not None
    line = HarfBuzzMeasurer(load).shape(f"a {NOBODY}{ACCENTED} é", 400)
    assert list(missing_characters(line)) == [NOBODY, ACCENTED]
