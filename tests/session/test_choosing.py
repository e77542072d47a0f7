"""Rows and phases by name, number, range, role or id."""

import pytest
from sample import sample_project

from cjm_desktop.model.document import Journey
from cjm_desktop.session.choosing import UnknownPartError, chosen_phases, chosen_rows

NOW, LATER = sample_project().journeys
HIDING = NOW.replace(rows=(NOW.rows[0].replace(hidden=True), *NOW.rows[1:]))


def _rows(*words: str, journey: Journey = NOW) -> list[str]:
    chosen = chosen_rows((journey,), words)
    return [row.id for row in journey.rows if row.id in chosen]


@pytest.mark.parametrize("word", ["2-3", " 2 - 3 "])
def test_a_range_of_phases(word: str) -> None:
    assert chosen_phases((NOW,), (word,)) == {"choose", "sign"}


def test_phases_by_name_number_and_id() -> None:
    assert chosen_phases((NOW,), ("LIVE", "1", "sign")) == {"live", "dream", "sign"}


def test_rows_by_role_and_number() -> None:
    first, second = NOW.rows[:2]
    assert (first.role, second.role) == ("touchpoints", "quotes")
    assert _rows("touchpoints") == [first.id]
    assert _rows("Quotes", "1") == [first.id, second.id]


def test_numbers_count_the_rows_that_are_shown_and_names_find_the_hidden_too() -> None:
    assert _rows("1", journey=HIDING) == [NOW.rows[1].id]
    assert _rows("touchpoints", journey=HIDING) == [NOW.rows[0].id]


@pytest.mark.parametrize("word", ["0", "9", "3-9", "3-2", "nothing", "-1", "2-"])
def test_a_word_without_meaning_is_refused(word: str) -> None:
    with pytest.raises(UnknownPartError, match=r'no phase .*; there are 4: "Dream", "Choose"'):
        chosen_phases((NOW,), ("dream", word))


def test_a_word_may_mean_something_in_one_of_several_journeys() -> None:
    assert chosen_phases((LATER, NOW), ("dream",)) == {"dream"}
    with pytest.raises(UnknownPartError, match='no row "dream"; there are 0'):
        chosen_rows((LATER,), ("dream",))
