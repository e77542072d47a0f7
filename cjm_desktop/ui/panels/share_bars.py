"""Bars in four: how much is researched, drawn, present and guessed, as beside the map's title."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cjm_desktop.layout.evidence_block import whole_percents
from cjm_desktop.model.evidence import Counts, shares_of
from cjm_desktop.model.words import DRAWN, GUESSED, PRESENT, RESEARCHED
from cjm_desktop.ui.controls.buttons import ToolButton
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import Frame, current_frame
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP

RUNGS: Final = (RESEARCHED, DRAWN, PRESENT, GUESSED)
"""From the best known on, as they stand in a bar."""

_BETWEEN: Final = 2
_NAMES: Final[dict[int, str]] = {
    GUESSED: QT_TRANSLATE_NOOP("Shares", "guessed by us"),
    PRESENT: QT_TRANSLATE_NOOP("Shares", "customers present"),
    DRAWN: QT_TRANSLATE_NOOP("Shares", "drawn by customers"),
    RESEARCHED: QT_TRANSLATE_NOOP("Shares", "researched"),
}


def rung_words(rung: int) -> str:
    """Return what a rung of the ladder is called within a sentence."""
    return QCoreApplication.translate("Shares", _NAMES[rung])


def share_words(counts: Counts) -> str:
    """Return shares in words, the best known first, those that are none left out."""
    percents = whole_percents(shares_of(counts))
    said = (f"{percent_words(percents[r - 1])} {rung_words(r)}" for r in RUNGS if counts[r - 1])
    return ", ".join(said) or QCoreApplication.translate("Shares", "nothing yet")


def percent_words(percent: int) -> str:
    """Return a share as people write it."""
    return QCoreApplication.translate("Shares", "{number}%").format(number=percent)


def draw_bar(painter: QPainter, counts: Counts, place: QRect, frame: Frame) -> None:
    """Draw a bar: black, grey, outlined and dashed stretches, those that are none left out."""
    total, left = sum(counts), float(place.left())
    for rung in RUNGS:
        width = place.width() * counts[rung - 1] / total if total else 0.0
        if width:
            inner = QRectF(left, place.top(), max(1.0, width - scaled(_BETWEEN)), place.height())
            draw_swatch(painter, rung, inner, frame)
        left += width


def draw_swatch(painter: QPainter, rung: int, place: QRectF, frame: Frame) -> None:
    """Draw the ground of one rung."""
    if rung in (RESEARCHED, DRAWN):
        painter.fillRect(place, QColor(frame.text if rung == RESEARCHED else frame.edge))
        return
    pen = QPen(QColor(frame.secondary), 1)
    if rung == GUESSED:
        pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))


class MapShare(QWidget):
    """How well a whole map is known: the figure, the bar, and what its stretches mean."""

    _TOP, _BAR, _LINE = 40, 12, 20

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: Counts = (0, 0, 0, 0)
        self.setFixedHeight(scaled(self._TOP + self._BAR + 10 + 4 * self._LINE))

    def show_counts(self, counts: Counts) -> None:
        """Show how many parts stand at each rung."""
        self._counts = counts
        self.setAccessibleName(share_words(counts))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw figure, bar and words."""
        del event
        frame, top = current_frame(), scaled(self._TOP)
        percents = whole_percents(shares_of(self._counts))
        with QPainter(self) as painter:
            self._draw_figure(painter, percent_words(percents[RESEARCHED - 1]), frame)
            place = QRect(0, top, self.width(), scaled(self._BAR))
            draw_bar(painter, self._counts, place, frame)
            for at, rung in enumerate(RUNGS):
                y = top + scaled(self._BAR + 8 + at * self._LINE)
                self._draw_line(painter, rung, percents[rung - 1], y, frame)

    def _draw_figure(self, painter: QPainter, figure: str, frame: Frame) -> None:
        painter.setPen(QColor(frame.text))
        painter.setFont(ui_font(26, 600, -0.02))
        room = QRect(0, 0, self.width(), scaled(self._TOP - 6))
        painter.drawText(room, Qt.AlignmentFlag.AlignBottom, figure)
        wide = painter.fontMetrics().horizontalAdvance(figure) + scaled(8)
        painter.setFont(ui_font(12))
        painter.setPen(QColor(frame.secondary))
        words = QCoreApplication.translate("Shares", "researched, with source")
        beside = room.adjusted(wide, 0, 0, scaled(-5))
        painter.drawText(beside, Qt.AlignmentFlag.AlignBottom, words)

    def _draw_line(
        self, painter: QPainter, rung: int, percent: int, top: int, frame: Frame
    ) -> None:
        side, height = scaled(12), scaled(self._LINE)
        swatch = QRectF(0, top + (height - scaled(8)) / 2, side, scaled(8))
        draw_swatch(painter, rung, swatch, frame)
        painter.setFont(ui_font(12))
        painter.setPen(QColor(frame.text))
        words = rung_words(rung)
        room = QRect(side + scaled(8), top, self.width() - side - scaled(8), height)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, middle, words[:1].upper() + words[1:])
        said = f"{self._counts[rung - 1]}   {percent_words(percent)}"
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, said)


class ShareRow(ToolButton):
    """How well a phase or a row is known; a press selects it on the map."""

    _HEIGHT = 42

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._counts: Counts = (0, 0, 0, 0)
        self._is_selected = False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedHeight(scaled(self._HEIGHT))

    def show_share(self, name: str, counts: Counts, *, is_selected: bool) -> None:
        """Show whose share it is, and whether that is selected on the map."""
        self._name, self._counts, self._is_selected = name, counts, is_selected
        self.setAccessibleName(f"{name}: {share_words(counts)}")
        self.setToolTip(share_words(counts))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a width at which a bar can be read."""
        return QSize(scaled(120), scaled(self._HEIGHT))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw name, share and bar on a ground that says what is selected or pointed at."""
        del event
        frame, side = current_frame(), scaled(14)
        with QPainter(self) as painter:
            ground = frame.selected if self._is_selected else frame.hover
            if self._is_selected or self.underMouse():
                painter.fillRect(self.rect(), QColor(ground))
            self._draw_words(painter, self.rect().adjusted(side, scaled(5), -side, 0), frame)
            bar = QRect(side, scaled(28), self.width() - 2 * side, scaled(7))
            draw_bar(painter, self._counts, bar, frame)
            if self.hasFocus():
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(QColor(frame.accent), 2))
                inside = QRectF(self.rect()).adjusted(3, 2, -3, -2)
                painter.drawRoundedRect(inside, scaled(4), scaled(4))

    def _draw_words(self, painter: QPainter, room: QRect, frame: Frame) -> None:
        percents = whole_percents(shares_of(self._counts))
        figure = percent_words(percents[RESEARCHED - 1]) if any(self._counts) else "–"
        painter.setFont(ui_font(12))
        painter.setPen(QColor(frame.secondary))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight, figure)
        taken = painter.fontMetrics().horizontalAdvance(figure) + scaled(10)
        painter.setFont(ui_font(13))
        painter.setPen(QColor(frame.text))
        left = room.adjusted(0, 0, -taken, 0)
        name = painter.fontMetrics().elidedText(
            self._name, Qt.TextElideMode.ElideRight, left.width()
        )
        painter.drawText(left, Qt.AlignmentFlag.AlignLeft, name)
