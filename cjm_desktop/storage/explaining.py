"""Turning what is wrong with the content of a file into an error of the closed set."""

import json
from typing import Any, assert_never

from pydantic import ValidationError

from cjm_desktop.base.shortening import shortened
from cjm_desktop.storage.errors import (
    BrokenReferenceError,
    ContentError,
    DuplicateCellError,
    DuplicateIdError,
    MissingFieldError,
    RepeatedFieldError,
    WrongValueError,
)
from cjm_desktop.storage.faults import Fault, LostReference, SameId, SamePhase, Way
from cjm_desktop.storage.fields import expected, part_name
from cjm_desktop.storage.lines import line_of, lines_of
from cjm_desktop.storage.places import find_spot
from cjm_desktop.storage.syntax import Repeat, oddity


class Explainer:
    """Knows the plain content of a file, and its text unless migration changed what is where."""

    def __init__(self, plain: Any, text: str | None) -> None:
        self._plain, self._text = plain, text

    def of_repeat(self, repeat: Repeat) -> ContentError:
        """Return what is wrong with a name that stands twice in one object."""
        first, *_, last = lines_of(self._text or "", repeat.way, repeat.name)
        place = find_spot(self._plain, repeat.way).place
        return RepeatedFieldError(place, repeat.name, first, last)

    def of_validation(self, error: ValidationError) -> ContentError:
        """Return the first thing that does not fit the document's types."""
        detail = error.errors(include_url=False, include_context=False)[0]
        way = detail["loc"]
        if detail["type"] == "json_invalid":  # it is for Python's parser, but not for pydantic's
            return oddity(self._text or "")
        if detail["type"] == "missing":
            place = find_spot(self._plain, way[:-1]).place
            return MissingFieldError(place, str(way[-1]), self._line(way[:-1]))
        place, owner, field, item = find_spot(self._plain, way)
        wanted = expected(owner, field, in_list=item is not None)
        return WrongValueError(place, field, item, wanted, found(detail["input"]), self._line(way))

    def of_fault(self, fault: Fault) -> ContentError:
        """Return what is wrong with ids or references."""
        place = find_spot(self._plain, fault.way).place
        match fault:
            case SameId(way, part_id, other):
                other_place = find_spot(self._plain, other).place
                lines = self._line((*other, "id")), self._line((*way, "id"))
                return DuplicateIdError(place, part_id, other_place, *lines)
            case SamePhase(way, other):
                return DuplicateCellError(place, self._line(other), self._line(way))
            case LostReference(way, field, kind, part_id):
                line = self._line((*way, field))
                return BrokenReferenceError(place, field, part_name(kind), part_id, line)
            case _:
                assert_never(fault)

    def _line(self, way: Way) -> int | None:
        return None if self._text is None else line_of(self._text, way)


def found(value: Any) -> str:
    """Return a plain value in a few words."""
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, list):
        return "a list"
    return shortened(json.dumps(value, ensure_ascii=False))
