"""How the lines of gain look: the bar from presence to relevance, and the words around it."""

from typing import Final

from PySide6.QtCore import QLineF, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from cjm_desktop.model.gains import Gap
from cjm_desktop.ui.finding.phase_mark import draw_phase_mark
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.gain.lines import GainLine

_SIDE, _PADDING = 14, 8  # pixels around a line
_RANK, _APART, _AMOUNT = 18, 8, 48
_MARK, _MARK_GAP = 14, 7
_NAME, _NOTE = 20, 17  # heights
_BAR_ABOVE, _BAR, _BAR_BELOW = 5, 18, 2
_SENTENCE_ABOVE, _DEED_ABOVE, DEED, _DEED_BELOW = 4, 8, 30, 4
_HATCH, _GUESSED_HATCH = 6.5, 9.0
_PEN: Final = 1.1
_Wrapped = Qt.TextFlag.TextWordWrap
_Middle = Qt.AlignmentFlag.AlignVCenter

# The colours of the gap on the frame's dark ground: those of the sheet would glare there.
_TINT: Final = {False: "#FBDCD1", True: "#4A2316"}
_GAP: Final = {False: "#E5431B", True: "#F0643F"}


def line_height(line: GainLine, width: int, *, current: bool) -> int:
    """Return the pixels that a line takes, with its sentence and button when it is current."""
    inside = _inside(QRect(0, 0, width, 0))
    height = 2 * scaled(_PADDING) + scaled(_NAME) + _wrapped(line.numbers, inside.width())
    if line.within:
        height += _wrapped(line.within, inside.width())
    if line.gap is not None:
        height += scaled(_BAR_ABOVE) + scaled(_BAR) + scaled(_BAR_BELOW)
    if current and line.sentence:
        height += scaled(_SENTENCE_ABOVE) + _wrapped(line.sentence, _wide(inside).width())
    return height + (scaled(_DEED_ABOVE + DEED + _DEED_BELOW) if current else 0)


def deed_place(rect: QRect) -> QPoint:
    """Return where the button of a current line begins."""
    top = rect.bottom() + 1 - scaled(_PADDING + _DEED_BELOW + DEED)
    return QPoint(_inside(rect).left(), top)


def draw_line(painter: QPainter, rect: QRect, line: GainLine, *, current: bool) -> None:
    """Draw the rank, the phase, its bar and numbers, and its sentence when it is current."""
    frame = current_frame()
    if current:
        painter.fillRect(rect, QColor(frame.hover))
    inside = _inside(rect)
    top = rect.top() + scaled(_PADDING)
    _text(
        painter,
        QRect(rect.left() + scaled(_SIDE), top, scaled(_RANK), scaled(_NAME)),
        line.rank,
        ui_font(13, 600),
        frame.secondary,
    )
    _draw_amount(painter, rect, top, line)
    top = _draw_name(painter, inside, top, line)
    if line.within:
        top = _draw_note(painter, inside, top, line.within)
    if line.gap is not None:
        top += scaled(_BAR_ABOVE)
        draw_bar(painter, QRect(inside.left(), top, inside.width(), scaled(_BAR)), line.gap)
        top += scaled(_BAR) + scaled(_BAR_BELOW)
    top = _draw_note(painter, inside, top, line.numbers)
    if current and line.sentence:
        _draw_note(painter, _wide(inside), top + scaled(_SENTENCE_ABOVE), line.sentence)


def draw_bar(painter: QPainter, rect: QRect, gap: Gap) -> None:
    """Draw a line from 0 to 100, hatched from presence to relevance where that is more."""
    frame = current_frame()
    dark = QColor(frame.panel).lightness() < 128
    step, unit = rect.width() / 100, rect.height() / _BAR
    presence = rect.left() + gap.presence.value * step
    relevance = rect.left() + gap.relevance.value * step
    middle = rect.top() + rect.height() / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(frame.line_strong), 1))
    painter.drawLine(QLineF(rect.left(), middle, rect.right() + 1, middle))
    if relevance > presence:
        area = QRectF(presence, middle - 5 * unit, relevance - presence, 10 * unit)
        if not gap.guessed:
            painter.fillRect(area, QColor(_TINT[dark]))
        _hatch(painter, area, _GUESSED_HATCH if gap.guessed else _HATCH, QColor(_GAP[dark]))
    _tick(painter, presence, middle, 5 * unit, 12 * unit, frame.disabled)
    _tick(painter, relevance, middle, 3 * unit, 18 * unit, frame.text)
    painter.restore()


def _tick(
    painter: QPainter, x: float, middle: float, width: float, height: float, colour: str
) -> None:
    painter.fillRect(QRectF(x - width / 2, middle - height / 2, width, height), QColor(colour))


def _hatch(painter: QPainter, area: QRectF, step: float, colour: QColor) -> None:
    """Draw lines that rise to the right over an area, so many pixels apart."""
    apart, height = scaled(step * 10) / 10, area.height()
    painter.save()
    painter.setClipRect(area)
    painter.setPen(QPen(colour, _PEN))
    x = area.left() - height
    while x < area.right():
        painter.drawLine(QLineF(x, area.bottom(), x + height, area.top()))
        x += apart
    painter.restore()


def _draw_amount(painter: QPainter, rect: QRect, top: int, line: GainLine) -> None:
    frame = current_frame()
    room = QRect(rect.right() + 1 - scaled(_SIDE + _AMOUNT), top, scaled(_AMOUNT), scaled(24))
    colour = frame.warning if line.is_large else frame.secondary
    font = ui_font(20, 600, -0.02)
    if QFontMetrics(font).horizontalAdvance(line.amount) > room.width():
        font = ui_font(16, 600)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, line.amount)


def _draw_name(painter: QPainter, inside: QRect, top: int, line: GainLine) -> int:
    side = scaled(_MARK)
    height = scaled(_NAME)
    mark = QRectF(inside.left(), top + (height - side) / 2, side, side)
    draw_phase_mark(painter, mark, line.hue)
    room = QRect(inside.left(), top, inside.width(), height)
    room.setLeft(inside.left() + side + scaled(_MARK_GAP))
    font = ui_font(13, 600)
    name = QFontMetrics(font).elidedText(line.name, Qt.TextElideMode.ElideRight, room.width())
    _text(painter, room, name, font, current_frame().text)
    return top + height


def _draw_note(painter: QPainter, inside: QRect, top: int, words: str) -> int:
    height = _wrapped(words, inside.width())
    painter.setFont(ui_font(12))
    painter.setPen(QColor(current_frame().secondary))
    painter.drawText(QRect(inside.left(), top, inside.width(), height), _Wrapped, words)
    return top + height


def _text(painter: QPainter, rect: QRect, words: str, font: QFont, colour: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(rect, _Middle, words)


def _wrapped(words: str, width: int) -> int:
    """Return the height of a note of so many pixels."""
    metrics = QFontMetrics(ui_font(12))
    room = QRect(0, 0, max(1, width), 10_000)
    return max(scaled(_NOTE), metrics.boundingRect(room, _Wrapped, words).height())


def _inside(rect: QRect) -> QRect:
    """Return the room for name, bar and numbers, between rank and amount."""
    left = rect.left() + scaled(_SIDE + _RANK + _APART)
    right = rect.right() - scaled(_SIDE + _AMOUNT + _APART)
    return QRect(left, rect.top(), max(1, right - left + 1), rect.height())


def _wide(inside: QRect) -> QRect:
    """Return the room for a sentence, below the amount too."""
    return inside.adjusted(0, 0, scaled(_AMOUNT + _APART), 0)
