"""Parsing JSON strictly, with an error that says what is wrong at which line and column."""

import json
import math
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.storage.envelope import DEPTH_LIMIT
from cjm_desktop.storage.errors import (
    ContentError,
    EmptyFileError,
    LoneSurrogateError,
    NotANumberError,
    NotJsonError,
    NotUtf8Error,
    Reason,
    TooDeepError,
)

_REASONS: dict[str, Reason] = {
    "Expecting value": "a value is missing",
    "Expecting property name enclosed in double quotes": "a name in double quotes is missing",
    "Expecting ':' delimiter": "a colon is missing",
    "Expecting ',' delimiter": "a comma is missing",
    "Illegal trailing comma before end of object": "there is a comma too many",
    "Illegal trailing comma before end of array": "there is a comma too many",
    "Unterminated string starting at": "a text that starts here does not end",
    "Invalid control character at": "a control character stands inside a text",
    "Invalid \\escape": "a backslash stands before something else than JSON allows",
    "Invalid \\uXXXX escape": "a backslash stands before something else than JSON allows",
    "Extra data": "there is more text after the end",
}
_UNKNOWN: Reason = "something stands here that JSON does not know"
_CONFLICT = re.compile(r"<{7}|\|{7}|={7}|>{7}")
_TRAILING_COMMA = re.compile(r",[ \t\r\n]*\Z")

_TOKEN = re.compile(
    r'"[^"\\]*+(?:\\.[^"\\]*+)*+"|[\[{]|[\]}]|-?(?:NaN|Infinity)|-?[0-9][0-9.eE+-]*', re.DOTALL
)
_ESCAPE = re.compile(
    r"(?P<pair>\\u[dD][89aAbB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})"
    r"|(?P<lone>\\u[dD][89a-fA-F][0-9a-fA-F]{2})|\\.",
    re.DOTALL,
)
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_DIGITS_LIMIT = 4300  # of a whole number; longer ones neither Python nor pydantic reads


class _NoNumberError(Exception):
    """The parser met NaN or an infinity."""


class _RepeatsError(Exception):
    """The parser met an object that has a name twice."""


class Repeat(NamedTuple):
    """A name that stands twice in one object, and the way to that object."""

    way: tuple[str | int, ...]
    name: str


class _Ambiguous(dict[str, Any]):
    """An object that has a name twice; the last value is kept."""

    def __init__(self, pairs: list[tuple[str, Any]]) -> None:
        super().__init__(pairs)
        self.name = Counter(name for name, _ in pairs).most_common(1)[0][0]


def decode(data: bytes) -> str:
    """Return the text of a file; raises NotUtf8Error."""
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        before = data[: error.start]
        column = len(before[before.rfind(b"\n") + 1 :].decode()) + 1
        raise NotUtf8Error(before.count(b"\n") + 1, column) from None


def parse(text: str) -> Any:
    """Return the plain value of a JSON text.

    Raises EmptyFileError, NotJsonError, TooDeepError, NotANumberError or LoneSurrogateError. What
    is nested too deep for pydantic's parser but not for Python's gets through, and so do names that
    stand twice in one object: see ``find_repeat``.
    """
    if not text.strip(" \t\r\n"):
        raise EmptyFileError
    try:
        value = json.loads(
            text, parse_constant=_refuse, parse_float=_finite, object_pairs_hook=_object
        )
    except json.JSONDecodeError as error:
        raise _refusal(error) from None
    except (RecursionError, ValueError, _NoNumberError):
        raise oddity(text) from None
    if _SURROGATE.search(text) and _lone_surrogate(text):
        raise oddity(text)
    return value


def find_repeat(plain: Any) -> Repeat | None:
    """Return a name that stands twice in what ``parse`` gave; of two on one way, the outermost."""
    return next(_repeats((), plain), None)


def has_repeats(data: bytes) -> bool:
    """Tell whether a name stands twice in an object of a valid JSON text."""
    try:
        json.loads(data, object_pairs_hook=_refuse_repeats)
    except _RepeatsError:
        return True
    return False


def oddity(text: str) -> ContentError:
    """Return the first thing in a valid JSON text that this program does not take.

    Where nothing is found, two parsers disagree and the text is called broken.
    """
    depth = 0
    for match in _TOKEN.finditer(text):
        token = match[0]
        if token[0] == '"':
            lone = _lone_surrogate(token)
            if lone:
                return LoneSurrogateError(*position(text, match.start() + lone.start()), lone[0])
        elif token in "[{":
            depth += 1
            if depth > DEPTH_LIMIT:
                return TooDeepError(*position(text, match.start()), DEPTH_LIMIT)
        elif token in "]}":
            depth -= 1
        elif not _is_number(token):
            return NotANumberError(*position(text, match.start()), _short(token))
    return NotJsonError(1, 1, _UNKNOWN)


def position(text: str, offset: int) -> tuple[int, int]:
    """Return line and column of a place in a text, both from 1."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    plain = dict(pairs)
    return plain if len(plain) == len(pairs) else _Ambiguous(pairs)


def _refuse_repeats(pairs: list[tuple[str, Any]]) -> None:
    if len(dict(pairs)) < len(pairs):
        raise _RepeatsError


def _repeats(way: tuple[str | int, ...], value: Any) -> Iterator[Repeat]:
    if isinstance(value, _Ambiguous):
        yield Repeat(way, value.name)
    elif isinstance(value, dict):
        for name, member in value.items():
            yield from _repeats((*way, name), member)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _repeats((*way, index), item)


def _refuse(constant: str) -> Any:
    raise _NoNumberError(constant)


def _finite(token: str) -> float:
    number = float(token)
    if math.isfinite(number):
        return number
    raise _NoNumberError(token)


def _refusal(error: json.JSONDecodeError) -> NotJsonError:
    start = error.doc.rfind("\n", 0, error.pos) + 1
    if _CONFLICT.match(error.doc, start):
        return NotJsonError(error.lineno, error.colno, "a merge conflict has not been resolved")
    if error.doc[error.pos : error.pos + 1] in {"]", "}"}:
        comma = _TRAILING_COMMA.search(error.doc, 0, error.pos)
        if comma:  # where Python 3.13 and newer point to
            return NotJsonError(*position(error.doc, comma.start()), "there is a comma too many")
    return NotJsonError(error.lineno, error.colno, _REASONS.get(error.msg, _UNKNOWN))


def _lone_surrogate(token: str) -> re.Match[str] | None:
    if "\\u" not in token:
        return None
    return next((match for match in _ESCAPE.finditer(token) if match["lone"]), None)


def _is_number(token: str) -> bool:
    if token.lstrip("-").isdigit():
        return len(token) <= _DIGITS_LIMIT
    try:
        return math.isfinite(float(token))
    except ValueError:  # the parser gave up before it came here
        return False


def _short(token: str) -> str:
    return token if len(token) <= 24 else f"{token[:20]}… ({len(token)} digits)"
