"""Files that are refused for their ids: there twice, or referred to and not there."""

import pytest
from broken_files import FILE, LINES, refusal

from cjm_desktop.storage.errors import BrokenReferenceError, DuplicateCellError, DuplicateIdError
from cjm_desktop.storage.format import read_project

KIEZEN = 'Journey 1 "Now", row 2 "Touchpoints", phase "Kiezen"'


@pytest.mark.parametrize(
    ("old", "new", "place", "other", "lines"),
    [
        ("c3", "c2", f'{KIEZEN}, card 2 "Chooses"', f'{KIEZEN}, card 1 "Asks"', (22, 23)),
        ("a1", "c2", f"{KIEZEN}, action 1", f'{KIEZEN}, card 1 "Asks"', (22, 24)),
        ("q1", "a1", f"{KIEZEN}, curve point 1", f"{KIEZEN}, action 1", (24, 25)),
        (
            "f9",
            "f1",
            'Journey 2 "Later", phase 1 "Other"',
            'Journey 1 "Now", phase 1 "Dromen"',
            (12, 29),
        ),
        ("j2", "j1", 'Journey 2 "Later"', 'Journey 1 "Now"', (9, 28)),
        ("r2", "r1", 'Journey 1 "Now", row 2 "Touchpoints"', 'Journey 1 "Now", row 1', (16, 19)),
    ],
)
def test_an_id_that_is_there_twice(
    old: str, new: str, place: str, other: str, lines: tuple[int, int]
) -> None:
    error = refusal(f'"id": "{old}"', f'"id": "{new}"')
    assert isinstance(error, DuplicateIdError)
    assert (error.part_id, error.other_line, error.line) == (new, *lines)
    assert str(error) == (
        f'{place}: the id "{new}" is already that of {other[0].lower()}{other[1:]},'
        f" on line {lines[0]} (line {lines[1]})."
    )


def test_parts_of_other_kinds_may_share_an_id() -> None:
    project = read_project(FILE.replace('"id": "j2"', '"id": "c1"').encode())
    assert project.journeys[1].id == "c1"


CHANNEL, PHASE = '"channel": "web"', '"phase": "f2", "metric"'


@pytest.mark.parametrize(
    ("old", "new", "kind", "line"),
    [
        (CHANNEL, '"channel": "fax"', "channel", 23),
        (CHANNEL, '"channel": ""', "channel", 23),
        (CHANNEL, '"image": "i1"', "image", 23),
        (CHANNEL, '"sources": ["s1", "s2"]', "source", 23),
        ('"personas": ["k1"]', '"personas": ["k1", "k2"]', "persona", 22),
        ('"opportunity": "c2"', '"opportunity": "q1"', "card", 24),
        ('"principle": "u1"', '"principle": "u2"', "principle", 24),
        ('"persona": "k1"', '"persona": "s1"', "persona", 25),
        ('"sources": ["s1"]', '"sources": ["s2"]', "source", 17),
        ('"source": "s1"', '"source": "web"', "source", 18),
        ('"group": "g1"', '"group": "g2"', "phase group", 12),
        ('"first": "f1"', '"first": "f9"', "phase", 14),
        ('"last": "f2"', '"last": "f3"', "phase", 14),
        (PHASE, '"phase": "f9", "metric"', "phase", 18),
        (PHASE, '"image": "i", "phase": "f2", "metric"', "image", 18),
        ('"stops": ["c1", "c3"]', '"stops": ["c1", "c4"]', "card", 26),
        ('"stops": ["c1", "c3"]', '"persona": "k2"', "persona", 26),
        ('"origin": "c3"', '"origin": "x"', "card", 27),
        ('"target": "c1"', '"target": "r1"', "card", 27),
        ('"name": "Later"', '"personas": ["k2"]', "persona", 28),
        ('"name": "Sanne"', '"photo": "i1"', "image", 5),
        ('"name": "Other"', '"group": "g1"', "phase group", 29),
    ],
)
def test_a_reference_to_nothing(old: str, new: str, kind: str, line: int) -> None:
    error = refusal(old, new)
    assert isinstance(error, BrokenReferenceError)
    assert (error.kind, error.line) == (kind, line)


def test_a_reference_to_nothing_in_words() -> None:
    assert str(refusal(CHANNEL, '"channel": "fax"')) == (
        f'{KIEZEN}, card 2 "Chooses": field "channel" refers to channel "fax", which does not exist'
        " (line 23)."
    )


def test_a_stop_may_be_an_action() -> None:
    project = read_project(FILE.replace('"stops": ["c1", "c3"]', '"stops": ["a1"]').encode())
    assert project.journeys[0].routes[0].stops == ("a1",)


def test_two_cells_for_a_phase() -> None:
    error = refusal(PHASE, '"phase": "f1", "metric"')
    assert isinstance(error, DuplicateCellError)
    assert str(error) == (
        'Journey 1 "Now", row 1, phase "Dromen": the row has another cell for this phase,'
        " on line 17 (line 18)."
    )


def test_cells_in_another_order_are_put_right() -> None:
    first, second = LINES[16].strip().rstrip(","), LINES[17].strip().removesuffix("]},")
    swapped = FILE.replace(LINES[16], second + ",").replace(LINES[17], first + "]},")
    assert swapped != FILE
    assert read_project(swapped.encode()) == read_project(FILE.encode())
