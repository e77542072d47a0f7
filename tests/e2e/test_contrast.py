"""The contrast of every word and control in the window, measured where it is drawn."""

import pytest
from contrast_seen import contrast_in, picture_of
from program import Program
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QToolButton,
    QWidget,
)
from reading_laws import controls, name_of
from tour import tour

from cjm_desktop.ui.canvas.canvas import MapCanvas
from cjm_desktop.ui.controls.tags_field import TagsField

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TEXT = 4.5  # WCAG 2.2, success criterion 1.4.3
EDGE = PICTURE = 3.0  # 1.4.11: what shows where a control is, and what it does


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_words_and_controls_stand_out(program: Program, theme: str) -> None:
    program.act(f"theme.{theme}")
    failures: set[str] = set()

    def visit(name: str, root: QWidget) -> None:
        picture = picture_of(root)
        for widget in words(root):
            ratio = contrast_in(picture, place(widget, root))
            if ratio < (TEXT if shows_words(widget) else PICTURE):
                failures.add(f"{name}: {what(widget)} has {ratio:.2f}")
        for widget in edged(root):
            ratio = contrast_in(picture, left_edge(place(widget, root)))
            if ratio < EDGE:
                failures.add(f"{name}: the edge of {what(widget)} has {ratio:.2f}")

    tour(program, visit)
    assert not failures, "\n".join(sorted(failures))


def words(root: QWidget) -> list[QWidget]:
    """Return what shows words of its own, or a picture in their place; most of it in view."""
    found = [root, *root.findChildren(QWidget)]
    labels = [w for w in found if isinstance(w, QLabel) and w.text() and w.isVisible()]
    buttons = [w for w in controls(root) if isinstance(w, QAbstractButton | QComboBox)]
    bars = [w for w in found if isinstance(w, QMenuBar) and w.isVisible()]
    return [w for w in (*labels, *buttons, *bars) if is_whole(w) and not on_the_map(w)]


def edged(root: QWidget) -> list[QWidget]:
    """Return the fields, of which an edge shows where one can type; those that can be used."""
    kinds = QLineEdit | QPlainTextEdit | QComboBox
    fields = [w for w in controls(root) if isinstance(w, kinds) and w.isEnabled()]
    within_others = [w for w in fields if w.property("bare") or isinstance(w.parent(), TagsField)]
    return [w for w in fields if is_whole(w) and w not in within_others]


def shows_words(widget: QWidget) -> bool:
    if isinstance(widget, QToolButton):
        return widget.toolButtonStyle() != Qt.ToolButtonStyle.ToolButtonIconOnly
    return not isinstance(widget, QAbstractButton) or bool(widget.text())


def is_whole(widget: QWidget) -> bool:
    """Tell whether all of a widget is in view and nothing lies over it."""
    if widget.visibleRegion().boundingRect() != widget.rect() or widget.size().isEmpty():
        return False
    middle = widget.rect().center()
    ends = QPoint(1, middle.y()), middle, QPoint(widget.width() - 2, middle.y())
    found = [widget.window().childAt(widget.mapTo(widget.window(), at)) for at in ends]
    return all(w is widget or (w is not None and widget.isAncestorOf(w)) for w in found)


def on_the_map(widget: QWidget) -> bool:
    return isinstance(widget.parentWidget(), MapCanvas)


def place(widget: QWidget, root: QWidget) -> QRect:
    return QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())


def left_edge(rect: QRect) -> QRect:
    """Return a strip over the left edge, half outside, in the middle of the height."""
    return QRect(rect.left() - 3, rect.center().y() - 2, 6, 4)


def what(widget: QWidget) -> str:
    own = widget.text() if isinstance(widget, QLabel) else name_of(widget)
    return f"{type(widget).__name__} {own!r}"
