"""Everything that can be wrong with a file or with reaching it: a closed set of errors."""

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from cjm_desktop.base.errors import CjmError
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.base.plain_text import one_line
from cjm_desktop.base.shortening import shortened

Reason = Literal[
    "a value is missing",
    "a name in double quotes is missing",
    "a colon is missing",
    "a comma is missing",
    "there is a comma too many",
    "a text that starts here does not end",
    "a control character stands inside a text",
    "a backslash stands before something else than JSON allows",
    "there is more text after the end",
    "a merge conflict has not been resolved",
    "something stands here that JSON does not know",
]
"""What breaks the JSON at a place."""

ValueKind = Literal[
    "text", "whole number", "number", "true or false", "date", "list", "object", "word"
]


class Step(NamedTuple):
    """One step of the way to a place in the document: ``row 3 "Touchpoints"``."""

    kind: str
    number: int | None = None  # counted from 1
    name: str = ""

    def __str__(self) -> str:
        number = "" if self.number is None else f" {self.number}"
        name = f' "{self.name}"' if self.name else ""
        return f"{self.kind}{number}{name}"


Place = tuple[Step, ...]
"""The way from the project to one of its parts; empty for the file itself."""


class Expected(NamedTuple):
    """What a field may hold."""

    kind: ValueKind
    low: float | None = None
    high: float | None = None
    words: tuple[str, ...] = ()

    def __str__(self) -> str:
        match self.kind:
            case "word":
                return "one of " + ", ".join(f'"{word}"' for word in self.words)
            case "whole number" | "number":
                return f"a {self.kind}{self._limits()}"
            case "date":
                return 'a date such as "2026-03-31"'
            case "object":
                return "an object between { and }"
            case "list":
                return "a list between [ and ]"
            case _:
                return self.kind

    def _limits(self) -> str:
        if self.low is not None and self.high is not None:
            return f" from {self.low:g} to {self.high:g}"
        if self.low is not None:
            return f" of at least {self.low:g}"
        return "" if self.high is None else f" of at most {self.high:g}"


class StorageError(CjmError):
    """A document could not be read from its file or written to it."""


class ContentError(StorageError):
    """What stands in the file is not a journey map that this version can open."""

    line: int | None = None  # counted from 1; None when there is no line to point at


class TooLargeError(ContentError):
    """The file is larger than the limit; both are in bytes."""

    def __init__(self, size: int, limit: int) -> None:
        self.size, self.limit = size, limit
        super().__init__(
            f"The file is {size / 1e6:,.1f} MB; the largest that can be kept is "
            f"{limit / 1e6:,.0f} MB."
        )


class EmptyFileError(ContentError):
    """There is nothing in the file."""

    def __init__(self) -> None:
        super().__init__("The file is empty.")


class _ColumnError(ContentError):
    def __init__(self, line: int, column: int, sentence: str) -> None:
        self.line, self.column = line, column
        super().__init__(f"{sentence} (line {line}, column {column}).")


class NotUtf8Error(_ColumnError):
    """The bytes of the file are not text in UTF-8."""

    def __init__(self, line: int, column: int) -> None:
        super().__init__(line, column, "The file is not text in UTF-8")


class NotJsonError(_ColumnError):
    """The text of the file breaks the rules of JSON."""

    def __init__(self, line: int, column: int, reason: Reason) -> None:
        self.reason = reason
        super().__init__(line, column, f"The file is not JSON: {reason}")


class TooDeepError(_ColumnError):
    """Lists and objects stand inside each other deeper than the limit."""

    def __init__(self, line: int, column: int, limit: int) -> None:
        self.limit = limit
        super().__init__(
            line, column, f"Lists and objects are nested more than {limit} levels deep"
        )


class NotANumberError(_ColumnError):
    """NaN, an infinity, or a number that no program can keep."""

    def __init__(self, line: int, column: int, text: str) -> None:
        self.text = text
        super().__init__(line, column, f"{text} is not a number that can be kept")


class LoneSurrogateError(_ColumnError):
    """An escape stands for half a character."""

    def __init__(self, line: int, column: int, text: str) -> None:
        self.text = text
        super().__init__(line, column, f"{text} is half of a character (a lone surrogate)")


class NotAMapError(ContentError):
    """The file is JSON of something else."""

    def __init__(self) -> None:
        super().__init__('The file is JSON but not a journey map: it does not say "format": "cjm".')


class NewerVersionError(ContentError):
    """The file was written by a newer version of the program."""

    def __init__(self, found: int, known: int) -> None:
        self.found, self.known = found, known
        super().__init__(
            "The file comes from a newer version of the program (file version "
            f"{shortened(str(found))}, this "
            f"program knows up to {known}); it was not opened and nothing was changed."
        )


class FailedMigrationError(ContentError):
    """A file of an older version lacks what the step to a newer version needs."""

    def __init__(self, found: int, step: str) -> None:
        self.found, self.step = found, step
        super().__init__(
            f'The file has the older version {found} and is damaged: the step "{step}" to a '
            f"newer version failed."
        )


class PlaceError(ContentError):
    """Something is wrong at one place in the document."""

    def __init__(self, place: Place, line: int | None, sentence: str) -> None:
        self.place, self.line = place, line
        super().__init__(f"{_where(place)}: {sentence}{_at(line)}.")


class MissingFieldError(PlaceError):
    """A field that must be there is not."""

    def __init__(self, place: Place, field: str, line: int | None) -> None:
        self.field = field
        super().__init__(place, line, f'field "{field}" is missing')


class RepeatedFieldError(PlaceError):
    """An object has a field twice, so that nobody can say which one counts."""

    def __init__(self, place: Place, field: str, other_line: int, line: int) -> None:
        self.field, self.other_line = field, other_line
        first = "" if other_line == line else f", first on line {other_line}"
        super().__init__(place, line, f'field "{shortened(one_line(field))}" is there twice{first}')


class WrongValueError(PlaceError):
    """A field, an item of a list (counted from 1), or a whole part holds what it may not."""

    def __init__(
        self,
        place: Place,
        field: str | None,
        item: int | None,
        expected: Expected,
        found: str,
        line: int | None,
    ) -> None:
        self.field, self.item, self.expected, self.found = field, item, expected, found
        what = f'field "{field}"' if field else "this"
        which = f", item {item}," if item is not None else ""
        super().__init__(place, line, f"{what}{which} must be {expected}, not {found}")


class DuplicateIdError(PlaceError):
    """Two parts have the same id."""

    def __init__(
        self, place: Place, part_id: str, other: Place, other_line: int | None, line: int | None
    ) -> None:
        self.part_id, self.other, self.other_line = part_id, other, other_line
        super().__init__(
            place,
            line,
            f'the id "{shortened(part_id)}" is already that of {_names(other)}{_on(other_line)}',
        )


class DuplicateCellError(PlaceError):
    """A row has two cells for one phase."""

    def __init__(self, place: Place, other_line: int | None, line: int | None) -> None:
        self.other_line = other_line
        super().__init__(place, line, f"the row has another cell for this phase{_on(other_line)}")


class BrokenReferenceError(PlaceError):
    """A field names a part that is not there."""

    def __init__(self, place: Place, field: str, kind: str, part_id: str, line: int | None) -> None:
        self.field, self.kind, self.part_id = field, kind, part_id
        super().__init__(
            place,
            line,
            f'field "{field}" refers to {kind} "{shortened(part_id)}", which does not exist',
        )


class FileError(StorageError):
    """The file system did not allow what was asked."""

    def __init__(self, path: Path, sentence: str) -> None:
        self.path = path
        super().__init__(sentence)


class MissingFileError(FileError):
    """There is no such file."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, f'The file "{path}" does not exist.')


class MissingFolderError(FileError):
    """The folder to write in does not exist."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, f'The folder "{path.parent}" does not exist.')


class UnwritableFolderError(FileError):
    """The folder is there, and the file system does not let anything be written in it."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path, f'Nothing can be written in the folder "{path.parent}"; choose another folder.'
        )


class DamagedJournalError(FileError):
    """What a crash left cannot be read; the file was moved aside."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path, f'The recovery file "{path}" is damaged; it was kept in the folder "aside".'
        )


class NoPermissionError(FileError):
    """The file or its folder may not be read or written."""

    def __init__(self, path: Path, wanted: Literal["read", "write"]) -> None:
        self.wanted = wanted
        super().__init__(path, f'There is no permission to {wanted} "{path}".')


class IsAFolderError(FileError):
    """There is a folder where a file should be."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, f'"{path}" is a folder, not a file.')


class NotAFileError(FileError):
    """There is a device or a pipe where a file should be."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, f'"{path}" is a device or a pipe, not a file.')


class DiskFullError(FileError):
    """There is no room to write the file."""

    def __init__(self, path: Path) -> None:
        kept = "; what it held is still there" if path.is_file() else ""
        super().__init__(path, f'The disk is full: "{path}" was not saved{kept}.')


class FileFailedError(FileError):
    """The file system failed in some other way; the reason is in its own words."""

    def __init__(self, path: Path, wanted: Literal["read", "write"], reason: str) -> None:
        self.wanted, self.reason = wanted, reason
        done = "read" if wanted == "read" else "written"
        super().__init__(path, f'"{path}" could not be {done}: {reason}.')


def _where(place: Sequence[Step]) -> str:
    words = _names(place)
    return words[0].upper() + words[1:]


def _names(place: Sequence[Step]) -> str:
    return ", ".join(str(step) for step in place) or "the file"


def _at(line: int | None) -> str:
    return "" if line is None else f" (line {line})"


def _on(line: int | None) -> str:
    return "" if line is None else f", on line {line}"
