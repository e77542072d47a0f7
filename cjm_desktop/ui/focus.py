"""Where the keyboard goes within a part of the window, and from part to part."""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.ui.fonts import scaled

_AROUND = 8  # pixels that show above and below what comes into view


class WindowPart(NamedTuple):
    """A part of the window, and how it takes the keyboard where that is not its first control.

    What only ``tabs`` is no place to go to: Tab comes to it between others.
    """

    widget: QWidget
    take_focus: Callable[[], object] | None = None
    only_tabs: bool = False


def focus_first(within: QWidget) -> bool:
    """Give the keyboard to the first control in a widget; False where there is none."""
    first = next(_controls(within), None)
    if first is not None:
        first.setFocus(Qt.FocusReason.TabFocusReason)
        bring_into_view(first)
    return first is not None


def focus_next_part(parts: Sequence[WindowPart], by: int) -> None:
    """Give the keyboard to the part after the one that has it, or the one before."""
    ring = [part for part in parts if not part.only_tabs and any(_controls(part.widget))]
    if not ring:
        return
    here = _part_with_focus(ring)
    following = ring[(ring.index(here) + by) % len(ring) if here else 0]
    if following.take_focus is None:
        focus_first(following.widget)
    else:
        following.take_focus()


def order_tabs(page: QWidget, parts: Sequence[WindowPart]) -> None:
    """Let Tab go through what shows as it is read, whenever and within what it was made.

    One part comes after another, and each is read line by line.
    """
    present = [w for w in _chain(page) if w.isVisible() and _is_on_the_way(w)]
    held: list[list[QWidget]] = [[] for _ in range(len(parts) + 1)]
    for widget in present:
        held[_place_of(widget, parts)].append(widget)
    wanted = [widget for within in held for widget in _as_read(within, page)]
    if wanted != present:
        for before, after in pairwise(wanted):
            QWidget.setTabOrder(before, after)


def bring_into_view(widget: QWidget) -> None:
    """Scroll to a widget within what it is scrolled in, if it is."""
    area = _area_of(widget)
    content = area.widget() if area is not None else None
    if area is not None and content is not None:
        # Qt would be content with the text cursor of a field.
        rect = QRect(widget.mapTo(content, QPoint(0, 0)), widget.size())
        for y in (rect.bottom(), rect.top()):
            area.ensureVisible(rect.center().x(), y, 0, scaled(_AROUND))


def _area_of(widget: QWidget) -> QScrollArea | None:
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent


def _place_on(page: QWidget, widget: QWidget) -> QRect:
    """Return where a widget is on a page when nothing is scrolled."""
    area = _area_of(widget)
    scrolled = area.verticalScrollBar().value() if area is not None else 0
    return QRect(widget.mapTo(page, QPoint(0, scrolled)), widget.size())


def _as_read(widgets: Sequence[QWidget], page: QWidget) -> list[QWidget]:
    """Return widgets line by line; what begins above the middle of a line's first is in it."""
    places = {each: _place_on(page, each) for each in widgets}
    ordered: list[QWidget] = []
    line: list[QWidget] = []
    for widget in sorted(widgets, key=lambda each: places[each].top()):
        if line and places[widget].top() >= places[line[0]].center().y():
            ordered += sorted(line, key=lambda each: places[each].left())
            line = []
        line.append(widget)
    return ordered + sorted(line, key=lambda each: places[each].left())


def _place_of(widget: QWidget, parts: Sequence[WindowPart]) -> int:
    """Return the place of the part that holds a widget; a part may lie over one before it."""
    for place in reversed(range(len(parts))):
        part = parts[place].widget
        if part is widget or part.isAncestorOf(widget):
            return place
    return len(parts)


def _part_with_focus(parts: Sequence[WindowPart]) -> WindowPart | None:
    """Return the part that has the keyboard; one that lies over another comes after it."""
    focus = QApplication.focusWidget()
    if focus is None:
        return None
    held = (p for p in reversed(parts) if p.widget is focus or p.widget.isAncestorOf(focus))
    return next(held, None)


def _controls(within: QWidget) -> Iterator[QWidget]:
    return (widget for widget in _chain(within) if _takes_keys(widget))


def _chain(within: QWidget) -> Iterator[QWidget]:
    """Yield a widget and what is in it, as Tab goes."""
    yield within
    widget = within.nextInFocusChain()
    while widget is not None and widget is not within:
        if within.isAncestorOf(widget):
            yield widget
        widget = widget.nextInFocusChain()


def _takes_keys(widget: QWidget) -> bool:
    return _is_on_the_way(widget) and widget.isVisible() and widget.isEnabled()


def _is_on_the_way(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
