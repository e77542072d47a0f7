"""The words for the ladder of evidence, and the control that climbs it."""

from PySide6.QtCore import QCoreApplication

from cjm_desktop.model.words import DRAWN, GUESSED, PRESENT, RESEARCHED
from cjm_desktop.ui.controls.segments import SegmentOption, Segments, draw_ladder


def evidence_segments() -> Segments:
    """Return the ladder as four segments."""
    translate = QCoreApplication.translate
    words = {
        GUESSED: (
            translate("Evidence", "Guessed"),
            translate("Evidence", "Guessed by our own people"),
        ),
        PRESENT: (
            translate("Evidence", "Present"),
            translate("Evidence", "Customers were present"),
        ),
        DRAWN: (
            translate("Evidence", "Drawn"),
            translate("Evidence", "Drawn by customers themselves"),
        ),
        RESEARCHED: (
            translate("Evidence", "Researched"),
            translate("Evidence", "Researched, with a source"),
        ),
    }
    options = [
        SegmentOption(rung, name, tip, draw_ladder(rung)) for rung, (name, tip) in words.items()
    ]
    return Segments(options, stacked=True)


def evidence_question() -> str:
    """Return the label above the ladder."""
    return QCoreApplication.translate("Evidence", "How do we know?")


def evidence_step() -> str:
    """Return what a change of evidence is called in the undo menu."""
    return QCoreApplication.translate("Evidence", "evidence")
