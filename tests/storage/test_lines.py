"""Finding the line of a part in the text of a file."""

import pytest

from cjm_desktop.storage.lines import line_of, lines_of

TEXT = """
{ "a" : [ 1,
 {"b":"]}\\"\\n",
  "c"
:
   null} , [
   ], 4 ],
 "a b": {}, "b": {
  "twice": true }
}
"""


@pytest.mark.parametrize(
    ("way", "line"),
    [
        ((), 2),
        (("a",), 2),
        (("a", 0), 2),
        (("a", 1), 3),
        (("a", 1, "b"), 3),
        (("a", 1, "c"), 6),
        (("a", 2), 6),
        (("a", 3), 7),
        (("a b",), 8),
        (("b", "twice"), 9),
        # What is not there is where the last part is that is there.
        (("a", 4), 2),
        (("a", "b"), 2),
        (("a", 1, "d", 7), 3),
        (("a", 0, "x"), 2),
        (("z",), 2),
    ],
)
def test_lines(way: tuple[str | int, ...], line: int) -> None:
    assert line_of(TEXT, way) == line


def test_every_line_of_a_name() -> None:
    text = '[{"a": {"b": 1,\n"c": {"b": 0},\n"b":\n2,"b": 3}}]'
    assert lines_of(text, (0, "a"), "b") == [1, 4, 4]
    assert lines_of(text, (0, "a", "c"), "b") == [2]
