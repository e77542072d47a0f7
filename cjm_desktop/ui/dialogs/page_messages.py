"""Why there are no pages of what is asked for, or no file of them, in words of the window."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QLocale

from cjm_desktop.base.papers import LARGEST_SIDE_MM
from cjm_desktop.base.shortening import shortened
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP

# By name: what some of them need is not loaded before one is raised.


def page_sentence(error: BaseException) -> str:
    """Return what keeps pages from being made and what helps, "" for any other error."""
    words = _WORDS.get(type(error).__name__)
    return words(error) if words else ""


def _translate(text: str) -> str:
    return QCoreApplication.translate("PageMessages", text)


def _number(value: float, digits: int = 0) -> str:
    return QLocale().toString(float(value), "f", digits)


def _does_not_fit(error: Any) -> str:
    width, height = error.paper
    if width is None:
        text = QT_TRANSLATE_NOOP(
            "PageMessages",
            "In {size} pt the map is {needed} mm high, and the paper {room} mm. Take {largest} pt, "
            "or larger paper.",
        )
        needed, room = error.needed.height, height
    elif height is None or error.needed.width > width:
        text = QT_TRANSLATE_NOOP(
            "PageMessages",
            "In {size} pt the map is {needed} mm wide, and the paper {room} mm. Take {largest} pt, "
            "or larger paper.",
        )
        needed, room = error.needed.width, width
    else:
        text = QT_TRANSLATE_NOOP(
            "PageMessages",
            "In {size} pt the map is {needed} mm high, and the paper {room} mm. Take {largest} pt, "
            "or larger paper.",
        )
        needed, room = error.needed.height, height
    largest = int(error.largest * 10) / 10  # never more than fits
    return _translate(text).format(
        size=QLocale().toString(float(error.type_points), "g", 4),
        needed=_number(needed),
        room=_number(room),
        largest=_number(largest, 1),
    )


def _no_room(error: Any) -> str:
    text = QT_TRANSLATE_NOOP(
        "PageMessages",
        "Margins of {margin} mm leave no room on the paper. Take smaller ones, or larger paper.",
    )
    return _translate(text).format(margin=_number(error.margin_mm))


def _too_long(error: Any) -> str:
    text = QT_TRANSLATE_NOOP(
        "PageMessages",
        "The map would be {length} m long; no paper is longer than {most} m. Take a smaller size "
        "of type.",
    )
    longest = max(error.needed) / 1000
    return _translate(text).format(length=_number(longest), most=_number(LARGEST_SIDE_MM / 1000))


def _too_narrow(error: Any) -> str:
    text = QT_TRANSLATE_NOOP(
        "PageMessages",
        "With an overlap of {overlap} mm and a printer margin of {margin} mm too little is left of "
        "each sheet. Take less of both, or larger sheets.",
    )
    return _translate(text).format(
        overlap=_number(error.wish.overlap), margin=_number(error.wish.printer_margin)
    )


def _paper(error: Any) -> str:
    text = QT_TRANSLATE_NOOP("PageMessages", "There is no paper “{paper}”. Choose another one.")
    return _translate(text).format(paper=shortened(error.text, 30))


def _part(error: Any) -> str:
    text = QT_TRANSLATE_NOOP("PageMessages", "“{part}” is not in the map any more. Choose again.")
    return _translate(text).format(part=shortened(error.word, 30))


def _profile(error: Any) -> str:
    return _translate(_PROFILE_FAULTS[error.fault]).format(file=shortened(error.name, 40))


def _faulty(error: Any) -> str:
    text = QT_TRANSLATE_NOOP(
        "PageMessages",
        "The PDF came out otherwise than its standard wants, so it was not handed out. This is a "
        "fault of the program; another kind of file may work.",
    )
    del error
    return _translate(text)


_PROFILE_FAULTS: Final = {
    "unreadable": QT_TRANSLATE_NOOP(
        "PageMessages", "“{file}” is no colour profile, or not a whole one. Ask for it again."
    ),
    "not for printing": QT_TRANSLATE_NOOP(
        "PageMessages",
        "“{file}” describes a screen or a camera and not a press. Ask the print shop for its "
        "profile.",
    ),
    "not CMYK": QT_TRANSLATE_NOOP(
        "PageMessages",
        "“{file}” is not made for CMYK, which a press prints in. Ask the print shop for its "
        "profile.",
    ),
}

_WORDS: Final[dict[str, Callable[[Any], str]]] = {
    "DoesNotFitError": _does_not_fit,
    "NoRoomError": _no_room,
    "TooLongError": _too_long,
    "TooNarrowError": _too_narrow,
    "PaperError": _paper,
    "UnknownPartError": _part,
    "ProfileError": _profile,
    "FaultyFileError": _faulty,
}
