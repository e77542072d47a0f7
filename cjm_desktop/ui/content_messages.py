"""What the window says about a file whose content is not a journey map."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from cjm_desktop.base.plain_text import one_line
from cjm_desktop.base.shortening import shortened
from cjm_desktop.storage import errors
from cjm_desktop.ui.content_words import REASONS, expected_words, found_words, translated
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP

_PARTS: Final = {
    "project": QT_TRANSLATE_NOOP("Places", "project"),
    "journey": QT_TRANSLATE_NOOP("Places", "journey"),
    "phase": QT_TRANSLATE_NOOP("Places", "phase"),
    "phase group": QT_TRANSLATE_NOOP("Places", "phase group"),
    "row": QT_TRANSLATE_NOOP("Places", "row"),
    "cell": QT_TRANSLATE_NOOP("Places", "cell"),
    "card": QT_TRANSLATE_NOOP("Places", "card"),
    "action": QT_TRANSLATE_NOOP("Places", "action"),
    "curve point": QT_TRANSLATE_NOOP("Places", "curve point"),
    "metric": QT_TRANSLATE_NOOP("Places", "number"),
    "relevance": QT_TRANSLATE_NOOP("Places", "relevance"),
    "presence": QT_TRANSLATE_NOOP("Places", "presence"),
    "ruler": QT_TRANSLATE_NOOP("Places", "ruler"),
    "ruler span": QT_TRANSLATE_NOOP("Places", "span of a ruler"),
    "route": QT_TRANSLATE_NOOP("Places", "route"),
    "link": QT_TRANSLATE_NOOP("Places", "link"),
    "principle": QT_TRANSLATE_NOOP("Places", "principle"),
    "persona": QT_TRANSLATE_NOOP("Places", "persona"),
    "channel": QT_TRANSLATE_NOOP("Places", "channel"),
    "source": QT_TRANSLATE_NOOP("Places", "source"),
    "image": QT_TRANSLATE_NOOP("Places", "picture"),
}


def content_sentence(error: errors.ContentError) -> str:
    """Return what is wrong with a file's content, and where."""
    words = next((w for kind, w in _WORDS.items() if isinstance(error, kind)), None)
    if words is None:
        return str(error)
    where = _place(error.place) if isinstance(error, errors.PlaceError) else ""
    text = f"{where}: {words(error)}" if where else words(error)
    return f"{text[:1].upper()}{text[1:]} {_unchanged(error.line)}"


def _unchanged(line: int | None) -> str:
    if line is None:
        return translated(QT_TRANSLATE_NOOP("Content", "The file was not opened."))
    text = QT_TRANSLATE_NOOP("Content", "The file was not opened; look at line {line}.")
    return translated(text).format(line=line)


def _place(place: errors.Place) -> str:
    return ", ".join(_step(step) for step in place)


def _step(step: errors.Step) -> str:
    words = [QCoreApplication.translate("Places", _PARTS.get(step.kind, step.kind))]
    if step.number is not None:
        words.append(str(step.number))
    if step.name:
        words.append(f"“{step.name}”")
    return " ".join(words)


def _simple(text: str) -> Callable[[Any], str]:
    def words(error: Any) -> str:
        del error
        return translated(text)

    return words


def _missing(error: Any) -> str:
    text = QT_TRANSLATE_NOOP("Content", "the field “{field}” is missing.")
    return translated(text).format(field=error.field)


def _repeated(error: Any) -> str:
    text = QT_TRANSLATE_NOOP(
        "Content", "the field “{field}” is there twice, and only one of the two can count."
    )
    return translated(text).format(field=shortened(one_line(error.field)))


def _wrong_value(error: Any) -> str:
    wanted, found = expected_words(error.expected), found_words(error.found)
    if error.field is None:
        text = QT_TRANSLATE_NOOP("Content", "here stands {found}, and not {wanted}.")
        return translated(text).format(found=found, wanted=wanted)
    text = QT_TRANSLATE_NOOP("Content", "the field “{field}” holds {found}, and not {wanted}.")
    return translated(text).format(field=error.field, found=found, wanted=wanted)


def _not_json(error: Any) -> str:
    text = QT_TRANSLATE_NOOP(
        "Content", "This file is not a journey map, or it is damaged: {reason}."
    )
    return translated(text).format(reason=translated(REASONS[error.reason]))


def _duplicate_id(error: Any) -> str:
    text = QT_TRANSLATE_NOOP("Content", "the id “{id}” is that of {other} too.")
    return translated(text).format(id=shortened(error.part_id), other=_place(error.other))


def _broken_reference(error: Any) -> str:
    text = QT_TRANSLATE_NOOP("Content", "“{field}” refers to “{id}”, which does not exist.")
    return translated(text).format(field=error.field, id=shortened(error.part_id))


def _not_a_number(error: Any) -> str:
    text = QT_TRANSLATE_NOOP("Content", "{text} is not a number that can be kept.")
    return translated(text).format(text=error.text)


_WORDS: Final[dict[type[errors.ContentError], Callable[[Any], str]]] = {
    errors.EmptyFileError: _simple(QT_TRANSLATE_NOOP("Content", "This file is empty.")),
    errors.NotUtf8Error: _simple(
        QT_TRANSLATE_NOOP("Content", "This file is not a journey map: it is not text.")
    ),
    errors.NotJsonError: _not_json,
    errors.TooDeepError: _simple(
        QT_TRANSLATE_NOOP("Content", "This file is not a journey map: it is nested too deeply.")
    ),
    errors.NotANumberError: _not_a_number,
    errors.LoneSurrogateError: _simple(
        QT_TRANSLATE_NOOP("Content", "This file is damaged: half a character stands in it.")
    ),
    errors.NotAMapError: _simple(
        QT_TRANSLATE_NOOP("Content", "This file is not a journey map but something else in JSON.")
    ),
    errors.FailedMigrationError: _simple(
        QT_TRANSLATE_NOOP("Content", "This file comes from an older version and is damaged.")
    ),
    errors.MissingFieldError: _missing,
    errors.RepeatedFieldError: _repeated,
    errors.WrongValueError: _wrong_value,
    errors.DuplicateIdError: _duplicate_id,
    errors.DuplicateCellError: _simple(
        QT_TRANSLATE_NOOP("Content", "the row has two cells for this phase.")
    ),
    errors.BrokenReferenceError: _broken_reference,
}
