"""A button of the filter bar: a facet, what is chosen of it, and a menu of ticks."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.icons import draw_icon

_HEIGHT, _PADDING, _CARET, _GAP = 28, 10, 12, 6  # pixels
_MOST: Final = 220  # pixels of words
_TICKING: Final = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FilterOption(NamedTuple):
    """One value of a facet and its words."""

    value: Any
    text: str


class FilterMenu(QToolButton):
    """Opens a menu that stays open while values are ticked."""

    edited = Signal(object)  # frozenset of the values that are ticked

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._options: Sequence[FilterOption] = ()
        self._chosen: frozenset[Any] = frozenset()
        self._menu = _Ticks(self)
        self._menu.triggered.connect(self._on_triggered)
        self.clicked.connect(self.open_menu)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._describe()

    def show_options(self, options: Sequence[FilterOption], chosen: frozenset[Any]) -> None:
        """Offer values, some of them ticked."""
        if options != self._options:
            self._options = options
            self._menu.clear()
            for number, option in enumerate(options):
                action = self._menu.addAction(option.text.replace("&", "&&"))
                action.setCheckable(True)
                action.setData(number)
        self._chosen = chosen
        for option, action in zip(options, self._menu.actions(), strict=True):
            action.setChecked(option.value in chosen)
        self.setEnabled(bool(options))
        self._describe()

    def open_menu(self) -> None:
        """Offer the values below the button."""
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    def words(self) -> str:
        """Return what the button says: the facet, and what is chosen of it."""
        chosen = [option.text for option in self._options if option.value in self._chosen]
        ending = "" if self._title.endswith("?") else ":"  # a question has an end of its own
        return f"{self._title}{ending} {', '.join(chosen)}" if chosen else self._title

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for the words and the caret."""
        words = min(scaled(_MOST), self.fontMetrics().horizontalAdvance(self.words()))
        return QSize(words + scaled(2 * _PADDING + _GAP + _CARET), scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for some letters and the caret."""
        return QSize(min(scaled(72), self.sizeHint().width()), scaled(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open the menu with the arrow down and with Enter, as a list does."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_menu()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the ground, dark when something is chosen, the words and the caret."""
        del event
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw(painter, self._draw_ground(painter))

    def _draw_ground(self, painter: QPainter) -> str:
        """Draw the ground and the edge; return the colour of what stands on them."""
        frame, active = current_frame(), bool(self._chosen)
        ground = frame.primary if active else frame.hover if self.underMouse() else frame.bar
        colour = frame.on_primary if active else frame.text
        if not self.isEnabled():
            ground, colour = frame.bar, frame.disabled
        edge = frame.accent if self.hasFocus() else frame.primary if active else frame.line_strong
        painter.setPen(QPen(QColor(edge), 2 if self.hasFocus() else 1))
        painter.setBrush(QColor(ground))
        radius = self.height() / 2
        painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), radius, radius)
        return colour

    def _draw(self, painter: QPainter, colour: str) -> None:
        side, metrics = scaled(_CARET), self.fontMetrics()
        left = self.width() - scaled(_PADDING) - side
        place = QRect(left, (self.height() - side) // 2, side, side)
        draw_icon(painter, "caret-down", place, colour)
        painter.setPen(QColor(colour))
        room = QRect(scaled(_PADDING), 0, left - scaled(_PADDING + _GAP // 2), self.height())
        elided = metrics.elidedText(self.words(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, elided)

    def _describe(self) -> None:
        self.setText(self.words())
        self.setAccessibleName(self.words())
        self._menu.setAccessibleName(self.words())
        self.setToolTip(self.words())
        self.updateGeometry()
        self.update()

    def _on_triggered(self) -> None:
        ticked = [a.data() for a in self._menu.actions() if a.isChecked()]
        self.edited.emit(frozenset(self._options[number].value for number in ticked))


class _Ticks(QMenu):
    """A menu that closes by Escape or a click elsewhere, so that several can be ticked."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Tick, and stay."""
        action = self.actionAt(event.position().toPoint())
        if action is not None and event.button() == Qt.MouseButton.LeftButton:
            action.trigger()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Tick with Space or Enter, and stay."""
        action = self.activeAction()
        if action is not None and event.key() in _TICKING:
            action.trigger()
        else:
            super().keyPressEvent(event)
