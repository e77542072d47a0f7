import pytest
from square_measurer import SquareMeasurer

from cjm_desktop.layout.lettering import shortened
from cjm_desktop.scene.text import TextStyle

STYLE = TextStyle(10)  # each glyph of the square measurer is 10 wide


@pytest.mark.parametrize(
    ("width", "expected"),
    [
        (90, "one three"),  # nine squares
        (89, "one thr…"),
        (50, "one…"),  # "one " and an ellipsis would do too, but a space before it is odd
        (10, "…"),
        (0, "…"),
    ],
)
def test_a_line_is_shortened_to_its_room(width: float, expected: str) -> None:
    assert shortened(SquareMeasurer(), "one three", STYLE, width) == expected


def test_a_line_that_fits_stays_as_it_is() -> None:
    assert shortened(SquareMeasurer(), "", STYLE, 0) == ""
