"""Tables that make what they lack."""

from cjm_desktop.base.bounded import Bounded


def test_makes_each_value_once_and_starts_afresh_when_full() -> None:
    made: list[int] = []

    def square(number: int) -> int:
        made.append(number)
        return number * number

    table = Bounded(square, 3)
    assert [table[n] for n in (2, 3, 2, 4)] == [4, 9, 4, 16]
    assert made == [2, 3, 4]
    assert table[5] == 25
    assert len(table) == 1
