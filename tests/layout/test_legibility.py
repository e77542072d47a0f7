"""How well a printed map can be read."""

import pytest
from sample import sample_project

from cjm_desktop.layout.legibility import legibility, long_text


def test_sizes_and_distance_follow_from_the_scale() -> None:
    found = legibility(2.0)  # cards have 13 units, the smallest text 10.8; 12 pt for each metre
    assert (found.card, found.smallest) == pytest.approx((26, 21.6))
    assert found.metres == pytest.approx(26 / 12)


@pytest.mark.parametrize(("smallest", "too_small"), [(5.9, True), (5.96, False), (6, False)])
def test_six_points_is_the_least(smallest: float, too_small: bool) -> None:
    assert legibility(smallest / 10.8).is_too_small is too_small


def test_the_longest_text_that_is_printed_is_to_blame() -> None:
    project = sample_project()
    journey = project.journeys[0]
    assert long_text(project, journey) == ""
    row = journey.rows[0]
    titled = journey.replace(title="t" * 1001, scope="s" * 5000)
    assert long_text(project, titled) == "t" * 1001
    assert long_text(project, journey.replace(title="t" * 1000)) == ""
    named = titled.replace(rows=(row.replace(name="r" * 3000, prompt="p" * 9000), *titled.rows[1:]))
    assert long_text(project, named) == "r" * 3000
