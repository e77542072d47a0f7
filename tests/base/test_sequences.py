"""Where two sequences begin and end with the same objects."""

import pytest

from cjm_desktop.base.sequences import Ends, same_ends

A, B, C, D = [object() for _ in range(4)]


@pytest.mark.parametrize(
    ("some", "others", "ends"),
    [
        ((), (), Ends(0, 0)),
        ((A,), (), Ends(0, 0)),
        ((A, B), (A, B), Ends(2, 0)),
        ((A, B), (A, B, C), Ends(2, 0)),
        ((A, B, C), (A, C), Ends(1, 1)),
        ((A, C), (B, C), Ends(0, 1)),
        ((A, B, C), (A, D, C), Ends(1, 1)),
        ((A, A), (A,), Ends(1, 0)),  # no object counts twice
        ((A, B, B), (A, B), Ends(2, 0)),
        ((B, A), (A, B), Ends(0, 0)),
    ],
)
def test_ends_that_are_the_same_objects(
    some: tuple[object, ...], others: tuple[object, ...], ends: Ends
) -> None:
    assert same_ends(some, others) == ends
