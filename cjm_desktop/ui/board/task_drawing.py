"""How the lines of the list of actions look."""

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from cjm_desktop.ui.board.status_mark import draw_status, draw_weight
from cjm_desktop.ui.board.task_lines import TaskLine
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.icons import draw_icon

SIDE: Final = 14  # pixels beside the lines
_PADDING, _MARK, _BESIDE, _LEADING, _META = 6, 14, 22, 17, 17
_HEADING, _NOTHING, _BOX_GAP, _BOX_SIDE = 34, 30, 6, 9
_WEIGHTS: Final = 44  # both, with the room before them
_MOST_LINES: Final = 3
_Wrapped = Qt.TextFlag.TextWordWrap
_Middle = Qt.AlignmentFlag.AlignVCenter


def line_height(line: TaskLine, width: int) -> int:
    """Return the pixels that a line takes in a list of a width."""
    if line.is_heading:
        return scaled(_HEADING)
    if line.task is None:
        return scaled(_NOTHING)
    height = 2 * scaled(_PADDING) + _text_height(line.words, _text_room(line, width))
    height += scaled(_META) if _has_meta(line) else 0
    return height + (scaled(_BOX_GAP) + scaled(4) if line.boxed else 0)


def mark_end(line: TaskLine) -> int:
    """Return how far from the left the mark of a status reaches."""
    return scaled(SIDE + _BESIDE) + (scaled(_BOX_SIDE) if line.boxed else 0)


def draw_task_line(
    painter: QPainter, rect: QRect, line: TaskLine, *, current: bool, hovered: bool, target: bool
) -> None:
    """Draw a line; ``target`` says that what is carried would go there."""
    if target:
        painter.fillRect(rect, QColor(current_frame().selected))
    if line.is_heading:
        _draw_heading(painter, rect, line)
    elif line.task is None:
        room = rect.adjusted(scaled(SIDE), 0, -scaled(SIDE), 0)
        _text(painter, room, line.words, 12, current_frame().secondary)
    else:
        _draw_task(painter, rect, line, current=current, hovered=hovered)


def _draw_heading(painter: QPainter, rect: QRect, line: TaskLine) -> None:
    frame = current_frame()
    room = rect.adjusted(scaled(SIDE), scaled(6), -scaled(SIDE), 0)
    count = str(line.held)
    painter.setFont(ui_font(12))
    painter.setPen(QColor(frame.secondary))
    painter.drawText(room, _Middle | Qt.AlignmentFlag.AlignRight, count)
    painter.setPen(QPen(QColor(frame.line_strong), 1))
    painter.drawLine(room.left(), rect.bottom(), room.right(), rect.bottom())
    if line.icon:
        side = scaled(16)
        place = QRect(room.left(), room.center().y() - side // 2 + 1, side, side)
        draw_icon(painter, line.icon, place, frame.text)
        room.setLeft(place.right() + scaled(7))
    room.setRight(room.right() - QFontMetrics(ui_font(12)).horizontalAdvance(count) - scaled(8))
    _text(painter, room, line.words, 13, frame.text, 600)


def _draw_task(
    painter: QPainter, rect: QRect, line: TaskLine, *, current: bool, hovered: bool
) -> None:
    frame, task = current_frame(), line.task
    assert task is not None
    ground = frame.selected if current else frame.hover if hovered else ""
    inside = rect.adjusted(scaled(SIDE), scaled(_PADDING), -scaled(SIDE), 0)
    if line.boxed:
        inside = _draw_box(painter, rect, ground)
    elif ground:
        painter.fillRect(rect, QColor(ground))
    side = scaled(_MARK)
    mark = QRectF(inside.left(), inside.top() + (scaled(_LEADING) - side) / 2, side, side)
    draw_status(painter, mark, task.action.status, late=task.late)
    room = QRect(inside)
    room.setLeft(inside.left() + scaled(_BESIDE))
    height = _text_height(line.words, room.width())
    room.setHeight(height)
    painter.setFont(ui_font(13, 500))
    painter.setPen(QColor(frame.secondary if task.is_done else frame.text))
    painter.drawText(room, _Wrapped, _shortened(line.words, room.width()))
    if _has_meta(line):
        room.setTop(room.top() + height)
        room.setHeight(scaled(_META))
        _draw_meta(painter, room, line)


def _draw_box(painter: QPainter, rect: QRect, ground: str) -> QRect:
    """Draw the card of a board, and return the room inside it."""
    frame = current_frame()
    box = rect.adjusted(scaled(SIDE), scaled(_BOX_GAP) // 2, -scaled(SIDE), -scaled(_BOX_GAP) // 2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(frame.line_strong), 1))
    painter.setBrush(QColor(ground or frame.field))
    painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), scaled(3), scaled(3))
    painter.restore()
    across, down = scaled(_BOX_SIDE), scaled(_PADDING) + scaled(2)
    return box.adjusted(across, down, -across, 0)


def _draw_meta(painter: QPainter, room: QRect, line: TaskLine) -> None:
    frame, task = current_frame(), line.task
    assert task is not None
    weights = bool(task.action.impact or task.action.effort)
    if weights:
        left, bottom = room.right() - 31, room.bottom() - scaled(3)
        draw_weight(painter, left, bottom, task.action.impact, frame.text)
        draw_weight(painter, left + 18, bottom, task.action.effort, frame.secondary)
        room = room.adjusted(0, 0, -scaled(_WEIGHTS), 0)
    due, late = line.due, task.late
    if due:
        font = ui_font(12, 600 if late else 400)
        words = f"{due}, {_late_words()}" if late else due
        width = QFontMetrics(font).horizontalAdvance(words)
        painter.setFont(font)
        painter.setPen(QColor(frame.warning if late else frame.secondary))
        painter.drawText(room, _Middle, words)
        room = room.adjusted(width, 0, 0, 0)
    facts = f" · {line.facts}" if due and line.facts else line.facts
    _text(painter, room, facts, 12, frame.secondary)


def _late_words() -> str:
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.translate("Board", "late")


def _has_meta(line: TaskLine) -> bool:
    task = line.task
    weights = task is not None and bool(task.action.impact or task.action.effort)
    return bool(line.due or line.facts) or weights


def _text(
    painter: QPainter, room: QRect, words: str, size: int, colour: str, weight: int = 400
) -> None:
    font = ui_font(size, weight)
    elided = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(room, _Middle, elided)


def _text_room(line: TaskLine, width: int) -> int:
    around = 2 * scaled(SIDE) + scaled(_BESIDE) + (2 * scaled(_BOX_SIDE) if line.boxed else 0)
    return max(1, width - around)


def _text_height(words: str, width: int) -> int:
    return min(_MOST_LINES * scaled(_LEADING), _wrapped_height(words, width, scaled(_LEADING)))


@lru_cache(2048)
def _wrapped_height(words: str, width: int, least: int) -> int:
    metrics = QFontMetrics(ui_font(13, 500))
    return max(least, metrics.boundingRect(QRect(0, 0, width, 10_000), _Wrapped, words).height())


@lru_cache(2048)
def _shortened(words: str, width: int) -> str:
    """Return as much of a text as three lines hold."""
    most = _MOST_LINES * scaled(_LEADING)
    if _wrapped_height(words, width, 0) <= most + scaled(2):
        return words
    low, high = 0, len(words)
    while low < high:
        middle = (low + high + 1) // 2
        cut = f"{words[:middle].rstrip()}…"
        low, high = (middle, high) if _wrapped_height(cut, width, 0) <= most else (low, middle - 1)
    return f"{words[:low].rstrip()}…"
