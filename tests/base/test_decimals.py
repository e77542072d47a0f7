"""Numbers as file formats write them."""

import pytest

from cjm_desktop.base.decimals import Decimals, decimal


@pytest.mark.parametrize(
    ("value", "places", "expected"),
    [
        (0.5, 3, "0.5"),
        (12.0, 3, "12"),
        (100.0, 2, "100"),
        (-0.0004, 3, "0"),
        (-3.1416, 2, "-3.14"),
        (1e-7, 6, "0"),
        (1234567.891, 2, "1234567.89"),
    ],
)
def test_a_number_is_as_short_as_can_be(value: float, places: int, expected: str) -> None:
    assert decimal(value, places) == expected
    assert Decimals(places)[value] == expected


def test_several_have_spaces_between() -> None:
    assert Decimals(2).joined(1, 0.25, -0.001) == "1 0.25 0"
    assert Decimals(2).joined() == ""
