"""The words for what breaks a file, and for what its fields may hold."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from cjm_desktop.storage.errors import Expected, Reason, ValueKind
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP

REASONS: Final[dict[Reason, str]] = {
    "a value is missing": QT_TRANSLATE_NOOP("Content", "a value is missing"),
    "a name in double quotes is missing": QT_TRANSLATE_NOOP(
        "Content", "a name in double quotes is missing"
    ),
    "a colon is missing": QT_TRANSLATE_NOOP("Content", "a colon is missing"),
    "a comma is missing": QT_TRANSLATE_NOOP("Content", "a comma is missing"),
    "there is a comma too many": QT_TRANSLATE_NOOP("Content", "there is a comma too many"),
    "a text that starts here does not end": QT_TRANSLATE_NOOP(
        "Content", "a text that starts here does not end"
    ),
    "a control character stands inside a text": QT_TRANSLATE_NOOP(
        "Content", "a control character stands inside a text"
    ),
    "a backslash stands before something else than JSON allows": QT_TRANSLATE_NOOP(
        "Content", "a backslash stands before something else than JSON allows"
    ),
    "there is more text after the end": QT_TRANSLATE_NOOP(
        "Content", "there is more text after the end"
    ),
    "a merge conflict has not been resolved": QT_TRANSLATE_NOOP(
        "Content", "a merge conflict has not been resolved"
    ),
    "something stands here that JSON does not know": QT_TRANSLATE_NOOP(
        "Content", "something stands here that JSON does not know"
    ),
}
_KINDS: Final[dict[ValueKind, str]] = {
    "text": QT_TRANSLATE_NOOP("Content", "text"),
    "whole number": QT_TRANSLATE_NOOP("Content", "a whole number"),
    "number": QT_TRANSLATE_NOOP("Content", "a number"),
    "true or false": QT_TRANSLATE_NOOP("Content", "true or false"),
    "date": QT_TRANSLATE_NOOP("Content", "a date such as 2026-03-31"),
    "list": QT_TRANSLATE_NOOP("Content", "a list between [ and ]"),
    "object": QT_TRANSLATE_NOOP("Content", "an object between { and }"),
    "word": QT_TRANSLATE_NOOP("Content", "one of {words}"),
}
_FOUND: Final = {
    "an object": QT_TRANSLATE_NOOP("Content", "an object"),
    "a list": QT_TRANSLATE_NOOP("Content", "a list"),
    "null": QT_TRANSLATE_NOOP("Content", "nothing"),
}
_FROM_TO: Final = QT_TRANSLATE_NOOP("Content", "{kind} from {low} to {high}")
_AT_LEAST: Final = QT_TRANSLATE_NOOP("Content", "{kind} of at least {low}")
_AT_MOST: Final = QT_TRANSLATE_NOOP("Content", "{kind} of at most {high}")


def translated(text: str) -> str:
    """Return words about content in the language of the interface."""
    return QCoreApplication.translate("Content", text)


def found_words(found: str) -> str:
    """Return what stands in a file: a word for a whole part, a value as it is."""
    return translated(_FOUND[found]) if found in _FOUND else found


def expected_words(expected: Expected) -> str:
    """Return what a field may hold."""
    kind = translated(_KINDS[expected.kind])
    if expected.kind == "word":
        return kind.format(words=", ".join(expected.words))
    low, high = (None if n is None else QLocale().toString(n) for n in expected[1:3])
    if low is not None and high is not None:
        return translated(_FROM_TO).format(kind=kind, low=low, high=high)
    if low is not None:
        return translated(_AT_LEAST).format(kind=kind, low=low)
    return kind if high is None else translated(_AT_MOST).format(kind=kind, high=high)
