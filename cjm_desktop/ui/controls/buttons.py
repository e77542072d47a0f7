"""Buttons: the one that goes on, the others, and those that are only words or a picture."""

from typing import Final, Literal

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton, QWidget

from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import Frame, current_frame
from cjm_desktop.ui.icons import draw_icon, icon

ButtonLook = Literal["primary", "plain", "link"]

_HEIGHT_PX, _ICON_PX, _GAP_PX, _RADIUS_PX = 30, 18, 7, 5
LINK_PADDING: Final = 4  # pixels between a link's words and its edges
_PADDING_PX: dict[ButtonLook, int] = {"primary": 13, "plain": 12, "link": LINK_PADDING}

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def press_with_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press a button that has the keyboard when Enter is; Qt itself does so with Space alone."""
    if event.key() not in _ENTER or event.isAutoRepeat():
        return False
    button.click()
    return True


class ToolButton(QToolButton):
    """A button of bars and fields, pressed with Enter and with Space."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take Enter, leave the rest to Qt."""
        if not press_with_enter(self, event):
            super().keyPressEvent(event)


class Button(QPushButton):
    """Words with or without a picture, drawn as the design says."""

    def __init__(
        self, text: str, look: ButtonLook, icon_name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._look: ButtonLook = look
        self._icon_name = icon_name
        self.setFont(ui_font(13, 500))
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_words(self, text: str, icon_name: str = "") -> None:
        """Show other words, with another picture or none."""
        self._icon_name = icon_name
        self.setText(text)
        self.updateGeometry()
        self.update()

    @property
    def look(self) -> ButtonLook:
        """What it looks like: the one that goes on, another, or only words."""
        return self._look

    def show_look(self, look: ButtonLook) -> None:
        """Look like another kind of button."""
        self._look = look
        self.updateGeometry()
        self.update()

    @property
    def icon_name(self) -> str:
        """The picture before the words; empty for none."""
        return self._icon_name

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for picture and words."""
        width = self.fontMetrics().horizontalAdvance(self.text())
        width += 2 * scaled(_PADDING_PX[self._look])
        if self._icon_name:
            width += scaled(_ICON_PX + _GAP_PX)
        return QSize(width, scaled(_HEIGHT_PX))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same: words are never cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take Enter, leave the rest to Qt."""
        if not press_with_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the ground, the edge, the picture and the words."""
        del event
        frame = current_frame()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ground, edge, colour = self._colours(frame)
            painter.setPen(QPen(QColor(edge), 1) if edge else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground) if ground else Qt.BrushStyle.NoBrush)
            box = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
            radius = scaled(_RADIUS_PX)
            painter.drawRoundedRect(box, radius, radius)
            if self.hasFocus():
                self._draw_focus(painter, frame, box, radius)
            self._draw_content(painter, colour)

    def _colours(self, frame: Frame) -> tuple[str, str, str]:
        """Return the colours of ground, edge and words; an empty one draws nothing."""
        hovered = self.underMouse() and self.isEnabled()
        if self._look == "primary":
            if not self.isEnabled():
                return frame.pressed, "", frame.disabled
            return (frame.secondary if hovered else frame.primary), "", frame.on_primary
        ground = frame.pressed if self.isDown() else frame.hover if hovered else ""
        if self._look == "link":
            return ground, "", frame.accent if self.isEnabled() else frame.disabled
        if not self.isEnabled():
            return "", frame.line_strong, frame.disabled
        return ground, frame.edge, frame.text

    def _draw_focus(self, painter: QPainter, frame: Frame, box: QRectF, radius: float) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(frame.accent), 2))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        if self._look == "primary":
            painter.setPen(QPen(QColor(frame.on_primary), 1))
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), radius - 2, radius - 2)

    def _draw_content(self, painter: QPainter, colour: str) -> None:
        words = self.fontMetrics().horizontalAdvance(self.text())
        picture = scaled(_ICON_PX + _GAP_PX) if self._icon_name else 0
        left = (self.width() - words - picture) // 2
        if self._icon_name:
            side = scaled(_ICON_PX)
            place = QRect(left, (self.height() - side) // 2, side, side)
            draw_icon(painter, self._icon_name, place, colour)
        painter.setPen(QColor(colour))
        text = QRect(left + picture, 0, words + 2, self.height())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, self.text())


def primary_button(text: str, icon_name: str = "", parent: QWidget | None = None) -> Button:
    """Return the button of the main step, of which a window has one."""
    return Button(text, "primary", icon_name, parent)


def plain_button(text: str, icon_name: str = "", parent: QWidget | None = None) -> Button:
    """Return a button with an outline."""
    return Button(text, "plain", icon_name, parent)


def link_button(text: str, parent: QWidget | None = None) -> Button:
    """Return a button that is only words in the accent colour."""
    button = Button(text, "link", "", parent)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button


def icon_button(icon_name: str, words: str, parent: QWidget | None = None) -> QToolButton:
    """Return a button that is only a picture; its words are its tooltip and accessible name."""
    button = ToolButton(parent)
    button.setIcon(icon(icon_name, "secondary"))
    button.setIconSize(QSize(scaled(16), scaled(16)))
    button.setFixedSize(scaled(30), scaled(30))
    button.setProperty("tight", True)
    button.setToolTip(words)
    button.setAccessibleName(words)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
