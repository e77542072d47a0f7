"""All that is known of one phase, to be read while its opportunity is written."""

from datetime import date
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout.heads import row_icon
from cjm_desktop.model.document import Project
from cjm_desktop.model.gain_words import numbers_of, sentence_of
from cjm_desktop.model.gains import Gap, gaps
from cjm_desktop.model.known import known_of
from cjm_desktop.model.questions import find_journey, find_phase
from cjm_desktop.model.words import Hue, Language
from cjm_desktop.ui.controls.buttons import Button, link_button
from cjm_desktop.ui.controls.segments import draw_ladder
from cjm_desktop.ui.finding.phase_mark import draw_phase_mark
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.gain.gain_list import Key
from cjm_desktop.ui.gain.known_words import KnownLine, evidence_words, lines_of_row
from cjm_desktop.ui.icons import draw_icon
from cjm_desktop.ui.panels.form import note_label

_SIDE = 14
_Deed = QAbstractSlider.SliderAction
_SCROLLING: Final = {
    Qt.Key.Key_PageDown: _Deed.SliderPageStepAdd,
    Qt.Key.Key_PageUp: _Deed.SliderPageStepSub,
    Qt.Key.Key_Home: _Deed.SliderToMinimum,
    Qt.Key.Key_End: _Deed.SliderToMaximum,
}


class KnownPage(QWidget):
    """Shows a phase's numbers, and every row that says something about it with how we know."""

    left = Signal()  # back to all phases

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language: Language = language
        self._shown: tuple[Key, _Facts] | None = None
        self.back = link_button(self.tr("All phases"))
        self.back.show_words(self.tr("All phases"), "arrow-left")
        self.back.clicked.connect(self.left)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the page scrolls it by keys
        self._area.viewport().setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(_beside(self.back, scaled(_SIDE - 4)))
        column.addWidget(self._area, 1)

    def show_phase(self, project: Project, key: Key) -> None:
        """Show a phase; nothing is made anew where the map says the same of it."""
        facts = _facts(project, key)
        if self._shown == (key, facts):
            return
        same = self._shown is not None and self._shown[0] == key
        self._shown = key, facts
        scrolled = self._area.verticalScrollBar().value() if same else 0
        self._area.setWidget(self._content(facts))
        self._area.verticalScrollBar().setValue(scrolled)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Scroll with the Page keys, Home and End."""
        deed = _SCROLLING.get(Qt.Key(event.key()))
        if deed is None:
            super().keyPressEvent(event)
        else:
            self._area.verticalScrollBar().triggerAction(deed)

    def _content(self, facts: "_Facts") -> QWidget:
        content = QWidget()
        content.setAutoFillBackground(False)
        column = QVBoxLayout(content)
        column.setContentsMargins(scaled(_SIDE), 0, scaled(_SIDE), scaled(_SIDE))
        column.setSpacing(0)
        column.addWidget(_PhaseName(facts.name, facts.hue))
        if facts.gap is not None:
            column.addWidget(note_label(numbers_of(facts.gap, self._language)))
            said = note_label(sentence_of(facts.gap, self._language))
            said.setContentsMargins(0, scaled(4), 0, 0)
            column.addWidget(said)
        if not facts.rows:
            column.addWidget(note_label(self.tr("Nothing is known of this phase yet.")))
        for row in facts.rows:
            column.addWidget(_RowName(row.name, row.icon))
            for line in row.lines:
                column.addWidget(_Said(line))
        column.addStretch(1)
        return content


class _RowFacts(NamedTuple):
    """What a row says about the phase, as it is read."""

    name: str
    icon: str
    lines: tuple[KnownLine, ...]


class _Facts(NamedTuple):
    """All that is shown of a phase; equal facts look alike."""

    name: str = ""
    hue: Hue = "petrol"
    gap: Gap | None = None
    rows: tuple[_RowFacts, ...] = ()


def _facts(project: Project, key: Key) -> _Facts:
    journey = find_journey(project, key[0])
    phase = find_phase(journey, key[1]) if journey is not None else None
    if journey is None or phase is None:
        return _Facts()
    today = date.today()
    rows = tuple(
        _RowFacts(each.row.name, row_icon(each.row), lines_of_row(project, each, today))
        for each in known_of(journey, phase.id)
    )
    return _Facts(phase.name, phase.hue, gaps(journey).get(phase.id), rows)


def _beside(widget: Button, left: int) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setContentsMargins(left, 0, 0, 0)
    line.addWidget(widget)
    line.addStretch(1)
    return line


class _PhaseName(QLabel):
    """The name of the phase behind its arrow."""

    def __init__(self, name: str, hue: Hue) -> None:
        super().__init__(name)
        self._hue: Hue = hue
        self.setFont(ui_font(15, 600))
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setContentsMargins(scaled(22), scaled(4), 0, scaled(4))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the arrow beside the words."""
        super().paintEvent(event)
        side = scaled(15)
        middle = self.rect().center().y()
        with QPainter(self) as painter:
            place = QRect(0, middle - side // 2, side, side)
            draw_phase_mark(painter, place.toRectF(), self._hue)


class _RowName(QLabel):
    """The name of a row behind its icon, as on the map."""

    def __init__(self, name: str, icon: str) -> None:
        super().__init__(name)
        self._icon = icon
        self.setFont(ui_font(13, 600))
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setContentsMargins(scaled(22), scaled(14), 0, scaled(4))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the icon beside the words."""
        super().paintEvent(event)
        side = scaled(16)
        with QPainter(self) as painter:
            place = QRect(0, scaled(15), side, side)
            draw_icon(painter, self._icon, place, current_frame().text)


class _Said(QWidget):
    """One line of what is known: how well in a ladder, its words, and where they come from."""

    def __init__(self, line: KnownLine) -> None:
        super().__init__()
        self._evidence = line.evidence
        words = QLabel(line.text)
        words.setWordWrap(True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(22), scaled(3), 0, scaled(3))
        column.setSpacing(0)
        column.addWidget(words)
        said = " · ".join(filter(None, (evidence_words(line.evidence), line.detail)))
        if said:
            column.addWidget(note_label(said))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for the words; their width is that of the panel."""
        return QSize(scaled(200), super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the ladder at the left."""
        del event
        if not self._evidence:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            place = QRect(scaled(2), scaled(4), scaled(10), scaled(14))
            draw_ladder(self._evidence)(painter, place, QColor(current_frame().secondary).name())
