"""A field for a date that may be absent: typed, or picked from a calendar."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QAction, QColor, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QFrame,
    QLineEdit,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cjm_desktop.ui.controls.popup_places import show_beside
from cjm_desktop.ui.controls.text_fields import Line
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.icons import icon


class DateField(Line):
    """A date, or nothing; Alt+Down opens the calendar."""

    edited = Signal(object)  # date, or None when the field was emptied

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("No date"), parent)
        self._date: date | None = None
        button = QAction(icon("calendar-blank", "secondary"), self.tr("Pick a date"), self)
        button.triggered.connect(self.open_calendar)
        self.addAction(button, QLineEdit.ActionPosition.TrailingPosition)
        self.textEdited.connect(self._on_text_edited)
        self.editingFinished.connect(self._tidy)

    def show_value(self, value: date | None) -> None:
        """Show a date, or an empty field for None."""
        if value == self._date and self.hasFocus():
            return
        self._date = value
        self.show_invalid(False)
        self.show_text("" if value is None else _written(value))

    def show_several(self) -> None:
        """Show that several things have different dates; one that is typed goes for them all."""
        self._date = None
        super().show_several()

    def open_calendar(self) -> None:
        """Show a calendar under the field, on the date or today."""
        popup = _CalendarPopup(self._date or date.today(), self)
        popup.picked.connect(self._on_picked)
        show_beside(popup, self)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open the calendar with Alt+Down."""
        if event.key() == Qt.Key.Key_Down and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
            return
        super().keyPressEvent(event)

    def _on_picked(self, value: date) -> None:
        self.setText(_written(value))
        self._set(value)

    def _on_text_edited(self) -> None:
        text = self.text().strip()
        read = _read(text) if text else None
        self.show_invalid(bool(text) and read is None)
        if not text or read is not None:
            self._set(read)

    def _set(self, value: date | None) -> None:
        if value != self._date:
            self._date = value
            self.edited.emit(value)

    def _tidy(self) -> None:
        self.show_invalid(False)
        self.setText("" if self._date is None else _written(self._date))


class _CalendarPopup(QFrame):
    """A calendar that closes when a day was picked."""

    picked = Signal(object)  # date

    def __init__(self, start: date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("calendar")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget(self)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setSelectedDate(QDate(start.year, start.month, start.day))
        sides = (
            ("prev", "arrow-left", self.tr("Month before")),
            ("next", "arrow-right", self.tr("Next month")),
        )
        for side, arrow, said in sides:
            button = calendar.findChild(QToolButton, f"qt_calendar_{side}month")
            if button is not None:
                button.setIcon(icon(arrow))
                button.setAccessibleName(said)
                button.setToolTip(said)
        days = calendar.findChild(QTableView)
        if days is not None:
            days.setAccessibleName(self.tr("Days"))
        weekend = QTextCharFormat()
        weekend.setForeground(QColor(current_frame().secondary))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, weekend)
        calendar.clicked.connect(self._on_picked)
        calendar.activated.connect(self._on_picked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(calendar)
        calendar.setFocus()

    def _on_picked(self, day: QDate) -> None:
        self.picked.emit(date(day.year(), day.month(), day.day()))
        self.close()


def _written(value: date) -> str:
    return QLocale().toString(QDate(value.year, value.month, value.day), _format())


def _format() -> str:
    short = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return short if "yyyy" in short else short.replace("yy", "yyyy")


def _read(text: str) -> date | None:
    for pattern in (_format(), "yyyy-MM-dd", "d-M-yyyy", "d/M/yyyy", "d.M.yyyy"):
        day = QLocale().toDate(text, pattern)
        # A year that is still being typed ("1-3-20") is no date yet.
        if day.isValid() and day.year() >= 1900:
            return date(day.year(), day.month(), day.day())
    return None
