"""What holds for the controls of a window: their names, their roles, and the way of the Tab key."""

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)

from cjm_desktop.ui.bottom_bar import BottomBar
from cjm_desktop.ui.canvas.canvas import MapCanvas
from cjm_desktop.ui.comparing.canvas import ComparisonCanvas
from cjm_desktop.ui.finding.filter_bar import FilterBar
from cjm_desktop.ui.finding.outline_panel import OutlinePanel
from cjm_desktop.ui.finding.palette import Palette
from cjm_desktop.ui.finding.search_bar import SearchBar
from cjm_desktop.ui.panels.panel import Panel
from cjm_desktop.ui.panels.rail import Rail
from cjm_desktop.ui.toolbar import Toolbar

CONTROLS: Final = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
)
MUTE: Final = (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane)
PARTS: Final = (Toolbar, FilterBar, OutlinePanel, SearchBar, Panel, Rail, BottomBar, QDialog)
MOST_TABS: Final = 200
SLACK: Final = 4  # pixels


def check_names(root: QWidget) -> None:
    """Check that every control is called something, as what it is, and each one differently."""
    told: dict[tuple[QAccessible.Role, str], QWidget] = {}
    for widget in controls(root):
        role, name = role_of(widget), name_of(widget)
        assert name, f"{_where(widget)} has no name"
        assert role not in MUTE, f"{_where(widget)}, {name!r}, is told of as {role.name}"
        other = told.setdefault((role, name), widget)
        alike = other is widget or not takes_keys(widget) or not takes_keys(other)
        assert alike, f"{_where(widget)} and {_where(other)} are both called {name!r}"


def check_tab_order(root: QWidget, starts: Iterable[QWidget]) -> None:
    """Check that Tab comes to every control, as they are read, and stays at none."""
    seen: list[QWidget] = []
    for start in starts:
        start.setFocus(Qt.FocusReason.TabFocusReason)
        seen += _walk(root, seen)
    missed = [w for w in controls(root) if takes_keys(w) and w not in seen]
    groups = {widget.parentWidget() for widget in seen if _is_choice(widget)}
    missed = [w for w in missed if not (_is_choice(w) and w.parentWidget() in groups)]
    assert not missed, f"Tab does not come to {[_where(widget) for widget in missed]}"


def controls(root: QWidget) -> list[QWidget]:
    """Return the visible controls of a window, those that take keys and those that are clicked."""
    found = [root, *root.findChildren(QWidget)]
    return [w for w in found if _is_shown(w, root) and (takes_keys(w) or _is_control(w))]


def takes_keys(widget: QWidget) -> bool:
    """Tell whether Tab should come to a widget."""
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes and widget.isEnabled() and widget.focusProxy() is None


def name_of(widget: QWidget) -> str:
    """Return what a widget is called by who reads it aloud: its label's words, else its own."""
    told = QAccessible.queryAccessibleInterface(widget)
    by_label = [
        other.text(QAccessible.Text.Name)
        for other, _ in told.relations(QAccessible.RelationFlag.Label)
    ]
    return " ".join((" ".join(by_label) or told.text(QAccessible.Text.Name)).split())


def role_of(widget: QWidget) -> QAccessible.Role:
    """Return what a widget is for who reads it aloud."""
    return QAccessible.queryAccessibleInterface(widget).role()


def _walk(root: QWidget, seen: Sequence[QWidget]) -> list[QWidget]:
    """Press Tab until it comes to where it was, to the map or to another window."""
    order: list[QWidget] = []
    first = _first_of(root)
    while len(order) < MOST_TABS:
        here = QApplication.focusWidget()
        if here is None or here.window() is not root.window() or here in order or here in seen:
            return order
        if order and here is not first:
            _check_step(order[-1], here)
        order.append(here)
        is_map = isinstance(here, MapCanvas) and not isinstance(here, ComparisonCanvas)
        if is_map or _is_in_palette(here):
            return order  # where Tab has work of its own
        window = here.window().windowHandle()
        assert window is not None
        QTest.keyClick(window, Qt.Key.Key_Tab)
        QApplication.processEvents()
        stays = QApplication.focusWidget() is here
        assert not stays or _is_alone(root, here), f"Tab stays at {_where(here)}"
    raise AssertionError(f"Tab goes on for ever after {_where(order[-1])}")


def _first_of(root: QWidget) -> QWidget | None:
    """Return where Tab comes after the last control."""
    widget = root.window().nextInFocusChain()
    while widget is not None and widget is not root.window():
        if widget.isVisible() and takes_keys(widget):
            return widget
        widget = widget.nextInFocusChain()
    return None


def _is_alone(root: QWidget, widget: QWidget) -> bool:
    return [each for each in controls(root) if takes_keys(each)] == [widget]


def _is_in_palette(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return isinstance(widget, Palette) or (parent is not None and _is_in_palette(parent))


def _check_step(before: QWidget, after: QWidget) -> None:
    """Check that a step within a part of the window goes on, down or to the right."""
    if _part_of(before) is not _part_of(after):
        return  # parts follow each other as they are read, which is not always down
    one, other = _place(before), _place(after)
    up = other.bottom() <= one.top() + SLACK and other.left() < one.right() - SLACK
    beside = other.top() < one.bottom() - SLACK and one.top() < other.bottom() - SLACK
    back = beside and other.right() <= one.left() + SLACK
    assert not up, f"Tab goes up from {_where(before)} to {_where(after)}"
    assert not back, f"Tab goes back from {_where(before)} to {_where(after)}"


def _part_of(widget: QWidget) -> QWidget:
    """Return the bar, panel or dialog that holds a widget."""
    part = widget
    while not isinstance(part, PARTS) and (parent := part.parentWidget()) is not None:
        part = parent
    return part


def _place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def _is_choice(widget: QWidget) -> bool:
    """Tell whether a widget is one of several of which Tab comes to one, and arrows to others."""
    return role_of(widget) == QAccessible.Role.RadioButton


def _is_control(widget: QWidget) -> bool:
    inner = isinstance(widget, QScrollBar | QHeaderView) or widget.objectName().startswith("qt_")
    return isinstance(widget, CONTROLS) and not inner


def _is_shown(widget: QWidget, root: QWidget) -> bool:
    return widget.isVisible() and widget.window() is root.window()


def _where(widget: QWidget) -> str:
    parent = widget.parentWidget()
    kinds = type(widget).__name__, type(parent).__name__ if parent else "nothing"
    return f"{kinds[0]} {name_of(widget)!r} in {kinds[1]}"
