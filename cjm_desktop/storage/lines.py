"""Finding the line of a JSON text on which a part of it begins."""

import json
import re
from collections.abc import Iterator, Sequence

_DECODER = json.JSONDecoder()
_SPACE = re.compile(r"[ \t\r\n]*")


def line_of(text: str, way: Sequence[str | int]) -> int:
    """Return the line, from 1, where a field or item begins in a valid JSON text.

    When the way leads to nothing, that is the line of the last part on it that exists.
    """
    return _line(text, _place_of(text, way))


def lines_of(text: str, way: Sequence[str | int], name: str) -> list[int]:
    """Return each line, from 1, where a value of a name begins in the object at a way."""
    members = _members(text, _place_of(text, way))
    return [_line(text, start) for found, start in members if found == name]


def _place_of(text: str, way: Sequence[str | int]) -> int:
    place = _skip_space(text, 0)
    for step in way:
        found = next((start for name, start in _members(text, place) if name == step), None)
        if found is None:
            break
        place = found
    return place


def _line(text: str, place: int) -> int:
    return text.count("\n", 0, place) + 1


def _members(text: str, place: int) -> Iterator[tuple[str | int, int]]:
    """Yield name or position of each member of an object or list, and where its value begins."""
    if text[place] not in "[{":
        return
    is_object = text[place] == "{"
    place = _skip_space(text, place + 1)
    number = 0
    while text[place] not in "]}":
        name: str | int = number
        if is_object:
            name, end = _DECODER.raw_decode(text, place)
            place = _skip_space(text, _skip_space(text, end) + 1)
        yield name, place
        number += 1
        _, end = _DECODER.raw_decode(text, place)
        place = _skip_space(text, end)
        if text[place] == ",":
            place = _skip_space(text, place + 1)


def _skip_space(text: str, place: int) -> int:
    match = _SPACE.match(text, place)
    return place if match is None else match.end()
