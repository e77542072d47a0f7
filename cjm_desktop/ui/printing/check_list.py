"""The check before print in the export dialog: what was found, and what is in order."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from cjm_desktop.session.print_check.findings import Finding, Report
from cjm_desktop.ui.controls.buttons import Button, link_button
from cjm_desktop.ui.controls.choice import Choice, Option
from cjm_desktop.ui.figures import figure
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.icons import draw_icon
from cjm_desktop.ui.panels.form import field_label, note_label
from cjm_desktop.ui.printing.check_places import selection_of
from cjm_desktop.ui.printing.check_words import finding_words, fine_words, page_words

_DISTANCES: Final = (0.3, 0.5, 1.0, 1.5, 2.0)  # metres
_MOST_ROWS: Final = 24  # of findings; whoever has more begins with these
_ICON_PX: Final = 18
_AROUND_PX: Final = 7  # above and below a sentence


class CheckList(QWidget):
    """The distance that type is checked for, and a row for each finding and each tick."""

    summed_up = Signal(str)  # how much was found, in a few words
    show_asked = Signal(object, str)  # Selection, and what was found there
    edited = Signal(object)  # dict of changes to the settings

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: Report | None = None
        self._usual: float | None = None
        self.summary = ""
        self.distance = Choice()
        self.rows: list[CheckRow] = []
        self._rows = QVBoxLayout()
        self._more = note_label()
        self._more.setObjectName("more")
        self._lay_out()
        self.distance.edited.connect(lambda metres: self.edited.emit({"distance": metres}))
        self.show_distance(None)
        self.show_nothing()

    def show_distance(self, metres: float | None) -> None:
        """Show the distance that is chosen, None for the one that is usual for the paper."""
        offered = sorted({*_DISTANCES, *([] if metres is None else [metres])})
        said = self.tr("{metres} m")
        options = [Option(each, said.format(metres=figure(each))) for each in offered]
        self.distance.set_options([Option(None, self._usual_words()), *options])
        self.distance.show_value(metres)

    def show_usual(self, metres: float | None) -> None:
        """Say which distance is usual for the paper; None where that is not known."""
        self._usual = metres
        self.distance.setItemText(0, self._usual_words())

    def _usual_words(self) -> str:
        if self._usual is None:
            return self.tr("As usual for the paper")
        return self.tr("As usual for the paper: {metres} m").format(metres=figure(self._usual))

    def show_busy(self) -> None:
        """Tell that pages are being checked; what was found before stays until then."""
        self._sum_up(self.tr("Checking…"))

    def show_nothing(self) -> None:
        """Show that there are no pages to check."""
        self._report = None
        self.show_usual(None)
        self._sum_up("")
        self._fill([])
        self._more.hide()

    def show_report(self, report: Report) -> None:
        """Show what was found, and what is in order."""
        found = report.findings
        words = self.tr("%n findings", "", len(found)) if found else self.tr("Nothing found")
        if report != self._report:
            self._show_rows(report)
        self._sum_up(words)

    def _show_rows(self, report: Report) -> None:
        found = report.findings
        self._report = report
        several = any(finding.page > 1 for finding in found)
        rows = [_finding_row(finding, several) for finding in found[:_MOST_ROWS]]
        rows += [CheckRow(words) for check in report.in_order if (words := fine_words(check))]
        self._fill(rows)
        more = len(found) - _MOST_ROWS
        self._more.setText(self.tr("And %n more", "", max(more, 0)))
        self._more.setVisible(more > 0)

    def _sum_up(self, words: str) -> None:
        self.summary = words
        self.summed_up.emit(words)

    def _fill(self, rows: "list[CheckRow]") -> None:
        for row in self.rows:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = rows
        _tell_apart([row.button for row in rows if row.button is not None])
        for row in rows:
            row.shown.connect(self.show_asked)
            self._rows.addWidget(row)
            row.show()  # at once, so that who asks how high the list is hears of it
        stops = [self.distance, *(row.button for row in rows if row.button is not None)]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _lay_out(self) -> None:
        label = field_label(self.tr("Read from"))
        label.setBuddy(self.distance)
        self.distance.setAccessibleName(self.tr("Read from"))
        self._rows.setContentsMargins(0, scaled(8), 0, 0)
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, scaled(8))
        column.setSpacing(0)
        column.addWidget(label)
        column.addWidget(self.distance)
        column.addLayout(self._rows)
        column.addWidget(self._more)


class CheckRow(QWidget):
    """A sign, a sentence, and where there is a place for it on the map a button that shows it."""

    shown = Signal(object, str)  # Selection, and what was found there

    def __init__(self, words: str, finding: Finding | None = None) -> None:
        super().__init__()
        self.is_finding = finding is not None
        self.words = QLabel(words)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setFont(ui_font(13))
        self.words.setContentsMargins(0, scaled(_AROUND_PX), 0, scaled(_AROUND_PX))
        self.words.setProperty("note", not self.is_finding)
        self.words.setAccessibleName(self._said(words))
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.button: Button | None = None
        line = QHBoxLayout(self)
        line.setContentsMargins(scaled(_ICON_PX + 8), 0, 0, 0)
        line.setSpacing(scaled(8))
        line.addWidget(self.words, 1, Qt.AlignmentFlag.AlignTop)
        selection = selection_of(finding) if finding is not None else None
        if selection is not None:
            self.button = link_button(self.tr("Show"))
            self.button.setAccessibleName(f"{self.button.text()}: {words}")
            self.button.clicked.connect(lambda: self.shown.emit(selection, words))
            line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)

    def _said(self, words: str) -> str:
        said = self.tr("Found: {words}") if self.is_finding else self.tr("In order: {words}")
        return said.format(words=words)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the line above and the sign."""
        del event
        frame = current_frame()
        side = scaled(_ICON_PX)
        name, colour = (
            ("warning", frame.warning) if self.is_finding else ("check-circle", frame.secondary)
        )
        with QPainter(self) as painter:
            painter.fillRect(0, 0, self.width(), 1, QColor(frame.line))
            draw_icon(painter, name, QRect(0, scaled(_AROUND_PX), side, side), colour)


def _finding_row(finding: Finding, several: bool) -> CheckRow:
    words = finding_words(finding)
    return CheckRow(page_words(words, finding.page) if several else words, finding)


def _tell_apart(buttons: Sequence[Button]) -> None:
    """Number buttons that would be read aloud alike, from the second on."""
    told: Counter[str] = Counter()
    for button in buttons:
        name = button.accessibleName()
        told[name] += 1
        if told[name] > 1:
            button.setAccessibleName(f"{name} ({told[name]})")
