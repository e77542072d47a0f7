"""A field for several values of a list: a button that shows them and opens a menu of ticks."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.ui.controls.choice import draw_caret, draw_field
from cjm_desktop.ui.controls.popup_field import PopupField
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import current_frame


class CheckedOption(NamedTuple):
    """One line of the menu: what it stands for, its words in the menu and in the field."""

    value: str
    text: str
    short: str


class CheckedMenu(PopupField):
    """Several of the values that are offered, in their order."""

    sign = "plus"  # at the end of the field

    edited = Signal(object)  # tuple of the values that are ticked
    new_asked = Signal()

    def __init__(self, empty: str, new_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._empty = empty
        self._new_text = new_text
        self._options: Sequence[CheckedOption] = ()
        self._chosen: tuple[str, ...] = ()
        self._some: tuple[str, ...] = ()

    def set_options(self, options: Sequence[CheckedOption]) -> None:
        """Offer other values."""
        self._options = options
        self._describe()

    def show_value(self, value: tuple[str, ...], some: tuple[str, ...] = ()) -> None:
        """Show which values are ticked, and which go for some of several cards only."""
        self._chosen = value
        self._some = some
        self._describe()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The values that are ticked."""
        return self._chosen

    def open_popup(self) -> None:
        """Offer the values, each with a tick when it is chosen, and the making of a new one."""
        menu = QMenu(self)
        menu.setAccessibleName(self.accessibleName())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for option in self._options:
            text = f"({option.text})" if option.value in self._some else option.text
            action = menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(option.value in self._chosen)
            action.setData(option.value)
        if self._options:
            menu.addSeparator()
        new = menu.addAction(self._new_text)
        menu.triggered.connect(lambda action: self._on_triggered(action, new))
        menu.popup(self.below())

    def words(self) -> str:
        """Return what the field shows."""
        chosen = [option.short for option in self._options if option.value in self._chosen]
        some = [f"({o.short})" for o in self._options if o.value in self._some]
        return ", ".join((*chosen, *some)) or self._empty

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the field, what is ticked, and the sign."""
        del event
        frame = current_frame()
        with QPainter(self) as painter:
            draw_field(painter, self, focused=self.hasFocus())
            painter.setFont(ui_font(13))  # a field's, not a button's
            inside = self.rect().adjusted(scaled(9), 0, -scaled(28), 0)
            painter.setPen(QColor(frame.text if self._chosen else frame.secondary))
            words = painter.fontMetrics().elidedText(
                self.words(), Qt.TextElideMode.ElideRight, inside.width()
            )
            painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, words)
            draw_caret(painter, self, self.sign)

    def _describe(self) -> None:
        self.setAccessibleDescription(self.words())
        full = [option.text for option in self._options if option.value in self._chosen]
        self.setToolTip("\n".join(full))
        self.update()

    def _on_triggered(self, action: QAction, new: QAction) -> None:
        if action is new:
            self.new_asked.emit()
            return
        ticked = {*self._chosen} ^ {action.data()}
        self.edited.emit(tuple(o.value for o in self._options if o.value in ticked))
