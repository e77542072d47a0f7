"""What holds for the room that words have: nothing is cut off, covered or beyond the window."""

import re
from itertools import combinations
from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTabBar,
    QToolButton,
    QWidget,
)

from cjm_desktop.ui.canvas.canvas import MapCanvas
from cjm_desktop.ui.controls.elided_label import ElidedLabel
from cjm_desktop.ui.controls.floating import Floating

SLACK: Final = 1  # pixels
INNER: Final = 6  # pixels between the edge of a field and its words, at least


def misfits(root: QWidget) -> list[str]:
    """Return what does not fit in a window: words without room, and what covers something else."""
    found = [root, *root.findChildren(QWidget)]
    shown = [w for w in found if w.isVisible() and w.window() is root.window()]
    told = [f"{what(w)}: {lack}" for w in shown if (lack := lack_of_room(w))]
    told += [f"{what(w)} is cut off at {lost}" for w in shown if (lost := beyond(w, root))]
    return told + overlaps(shown)


def lack_of_room(widget: QWidget) -> str:
    """Return what room a widget lacks for its words, "" when it has enough."""
    if isinstance(widget, ElidedLabel):
        return ""
    if isinstance(widget, QLabel) and widget.text():
        return _lack_of_label(widget)
    if isinstance(widget, QPushButton | QToolButton) and _shows_words(widget):
        return _lack_of(widget, widget.sizeHint().width(), widget.width())
    metrics = widget.fontMetrics()
    if isinstance(widget, QLineEdit):
        words = widget.placeholderText()
        return _lack_of(widget, metrics.horizontalAdvance(words), widget.width() - 2 * INNER)
    if isinstance(widget, QComboBox):
        words = widget.currentText() or widget.placeholderText()
        return _lack_of(widget, metrics.horizontalAdvance(words), widget.width() - 4 * INNER)
    return ""


def beyond(widget: QWidget, root: QWidget) -> str:
    """Return on which side words or a control go beyond what holds them, "" when they do not."""
    if not isinstance(widget, QLabel | QAbstractButton | QLineEdit | QComboBox | QPlainTextEdit):
        return ""
    rect = widget.rect()
    holder: QWidget = widget
    while holder is not root and (parent := holder.parentWidget()) is not None:
        rect, holder = rect.translated(holder.pos()), parent
        free = holder.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK)
        scrolls = isinstance(holder.parentWidget(), QScrollArea)
        if isinstance(holder, QTabBar):
            return ""  # tabs that scroll
        if rect.left() < free.left() or rect.right() > free.right():
            return f"the side of {what(holder)}"
        if not scrolls and (rect.top() < free.top() or rect.bottom() > free.bottom()):
            return f"the height of {what(holder)}"
        if scrolls:
            rect = holder.rect()  # what is within it can be scrolled to
            rect = QRect(0, 0, min(rect.width(), holder.width()), 1)
    return ""


def overlaps(shown: list[QWidget]) -> list[str]:
    """Return which words or controls cover each other."""
    kinds = QLabel | QAbstractButton | QLineEdit | QComboBox | QPlainTextEdit
    parts = [w for w in shown if isinstance(w, kinds) and not _lies_over(w)]
    parts = [w for w in parts if not isinstance(w.parentWidget(), QTabBar)]  # tabs that scroll
    told = []
    for one, other in combinations(parts, 2):
        if one.isAncestorOf(other) or other.isAncestorOf(one):
            continue
        both = _place(one).intersected(_place(other))
        if both.width() > SLACK and both.height() > SLACK and _both_seen(one, other):
            told.append(f"{what(one)} and {what(other)} lie over each other")
    return told


def what(widget: QWidget) -> str:
    """Return what a widget is and says."""
    words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    name = words or widget.accessibleName() or widget.objectName()
    return f"{type(widget).__name__} {name!r}"


def _lack_of_label(label: QLabel) -> str:
    if label.wordWrap():
        need = label.heightForWidth(label.width())
        words = re.sub("<[^>]*>", "", label.text()).split()
        widest = max((label.fontMetrics().horizontalAdvance(word) for word in words), default=0)
        return _lack_of(label, need, label.height()) or _lack_of(label, widest, label.width())
    hint = label.sizeHint()
    return _lack_of(label, hint.width(), label.width()) or _lack_of(
        label, hint.height(), label.height()
    )


def _lack_of(_: QWidget, need: int, room: int) -> str:
    return f"needs {need}, has {room}" if need > room + SLACK else ""


def _shows_words(button: QAbstractButton) -> bool:
    if isinstance(button, QToolButton):
        pictured = button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
        return bool(button.text()) and not pictured
    return bool(button.text())


def _lies_over(widget: QWidget) -> bool:
    """Tell whether a widget is of those that stand over the map or another page."""
    parent: QWidget | None = widget
    while parent is not None:
        if isinstance(parent, Floating | MapCanvas):
            return True
        parent = parent.parentWidget()
    return False


def _both_seen(one: QWidget, other: QWidget) -> bool:
    return not (one.visibleRegion().isEmpty() or other.visibleRegion().isEmpty())


def _place(widget: QWidget) -> QRect:
    seen = widget.visibleRegion().boundingRect()
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)) + seen.topLeft(), seen.size())
