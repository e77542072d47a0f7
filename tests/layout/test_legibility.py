"""How well a printed map can be read."""

import pytest

from cjm_desktop.layout.legibility import legibility


def test_sizes_and_distance_follow_from_the_scale() -> None:
    found = legibility(2.0)  # cards have 13 units, the smallest text 10.8; 12 pt for each metre
    assert (found.card, found.smallest) == pytest.approx((26, 21.6))
    assert found.metres == pytest.approx(26 / 12)


@pytest.mark.parametrize(("smallest", "too_small"), [(5.9, True), (5.96, False), (6, False)])
def test_six_points_is_the_least(smallest: float, too_small: bool) -> None:
    assert legibility(smallest / 10.8).is_too_small is too_small
