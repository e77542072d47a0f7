"""What a check before print found, and what it found in order, in the words of the interface."""

import re
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from cjm_desktop.base.shortening import shortened
from cjm_desktop.layout.legibility import POINTS_PER_METRE
from cjm_desktop.session.print_check.findings import Check, Finding
from cjm_desktop.ui.figures import figure

translate = QCoreApplication.translate

_UNIT: Final = re.compile(r"(?<=\d) (?=pt|mm|dpi|m|%)")
_SHOWN: Final = 5  # of many characters
_NO_BREAK: Final = "\u00a0"  # between a number and its unit


def finding_words(finding: Finding) -> str:
    """Return a sentence for something that would be printed badly."""
    characters = finding.what.split(" ")
    words = _found(finding).format(
        size=_number(finding.figure, 1),
        over=_number(-finding.figure, 1),
        width=_number(finding.figure, 2),
        whole=_number(finding.figure, 0),
        percent=_number(100 * finding.figure, 0),
        limit=figure(finding.limit),
        most=_number(100 * finding.limit, 0),
        metres=figure(finding.limit / POINTS_PER_METRE),
        enough=finding.what,
        character=shortened(" ".join(characters[:_SHOWN])),
        more=len(characters) - _SHOWN,
        number=" ".join(f"U+{ord(each):04X}" for each in characters[0]),
    )
    return _UNIT.sub(_NO_BREAK, words)


def fine_words(check: Check) -> str:
    """Return a sentence for a check that found nothing; empty where there was nothing to see."""
    words = _fine(check).format(
        size=_number(check.figure or 0.0, 1),
        limit=figure(check.limit),
        most=_number(100 * check.limit, 0),
        metres=figure(check.limit / POINTS_PER_METRE),
    )
    return _UNIT.sub(_NO_BREAK, words)


def page_words(words: str, page: int) -> str:
    """Return a sentence about one of several pages."""
    return translate("CheckBeforePrint", "Page {number}: {words}").format(number=page, words=words)


def _found(finding: Finding) -> str:
    match finding.kind:
        case "characters" if " " in finding.what:
            return translate(
                "CheckBeforePrint",
                "No font has “{character}” and {more} more characters; they are printed as boxes.",
            )
        case "characters":
            return translate(
                "CheckBeforePrint",
                "No font has “{character}” ({number}); it is printed as a marked box.",
            )
        case "overflow":
            return translate("CheckBeforePrint", "Text reaches {size} mm out of its card.")
        case "notes" if not finding.what:
            return translate(
                "CheckBeforePrint",
                "There is no room for notes of {limit} mm; smaller ones or fewer rows make room.",
            )
        case "notes":
            return translate(
                "CheckBeforePrint", "There is no room for notes of {limit} mm; {enough} has room."
            )
        case "distance" if finding.what == "cards":
            return translate(
                "CheckBeforePrint", "Card text is {size} pt; {metres} m needs {limit} pt."
            )
        case "distance":
            return translate(
                "CheckBeforePrint", "Captions are {size} pt; {metres} m needs {limit} pt."
            )
        case "type":
            return translate(
                "CheckBeforePrint",
                "The smallest text is {size} pt; below {limit} pt it is hard to print.",
            )
        case "pictures" if finding.what == "unreadable":
            return translate(
                "CheckBeforePrint",
                "A picture cannot be read; a crossed-out box is printed. Put it in again.",
            )
        case "pictures":
            return translate(
                "CheckBeforePrint", "A picture has {whole} dpi; {limit} dpi is needed."
            )
        case "lines":
            return translate(
                "CheckBeforePrint", "Lines are {width} pt thick; {limit} pt is needed."
            )
        case "edges" if finding.figure < 0:
            return translate(
                "CheckBeforePrint", "Content reaches {over} mm over the edge and is lost there."
            )
        case "edges":
            return translate(
                "CheckBeforePrint", "Content is {size} mm from the edge; {limit} mm is safe."
            )
        case "ink":
            return translate(
                "CheckBeforePrint", "Inks add up to {percent} %; the profile takes {most} %."
            )
        case "length":
            return translate(
                "CheckBeforePrint",
                "The page is {whole} mm long; over {limit} mm some programs show a wrong size.",
            )


def _fine(check: Check) -> str:
    match check.kind:
        case "characters":
            return translate("CheckBeforePrint", "Every character has a font; fonts are embedded.")
        case "overflow":
            return translate("CheckBeforePrint", "All text stands inside its card.")
        case "edges":
            return translate("CheckBeforePrint", "Nothing stands within {limit} mm of the edge.")
        case "length" | "notes":
            return ""  # which nobody has doubts about
        case _ if check.figure is None:
            return ""
        case "distance":
            return translate("CheckBeforePrint", "Text can be read from {metres} m.")
        case "type":
            return translate("CheckBeforePrint", "All text is {limit} pt or larger.")
        case "pictures":
            return translate("CheckBeforePrint", "Pictures have {limit} dpi or more.")
        case "lines":
            return translate("CheckBeforePrint", "Lines are {limit} pt or thicker everywhere.")
        case "ink":
            return translate("CheckBeforePrint", "Ink stays under {most} %.")


def _number(value: float, digits: int) -> str:
    return QLocale().toString(float(value), "f", digits).replace("-", "\u2212")
