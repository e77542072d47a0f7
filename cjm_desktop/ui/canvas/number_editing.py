"""Typing a score or a measured number in place."""

import math
import re
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit

from cjm_desktop.base.geometry import Rect
from cjm_desktop.edits.figures import figure_in
from cjm_desktop.layout import tokens
from cjm_desktop.layout.words import words
from cjm_desktop.model.document import Project
from cjm_desktop.model.words import Language, Series
from cjm_desktop.ui.canvas.editor import FieldFrame, has_left
from cjm_desktop.ui.canvas.places import cell_indices, cell_rect_at
from cjm_desktop.ui.canvas.stage import Stage
from cjm_desktop.ui.canvas.views import body_part
from cjm_desktop.ui.commands import Commands
from cjm_desktop.ui.commands.targets import MetricTarget, ScoreTarget
from cjm_desktop.ui.fonts import FAMILY, scaled
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP

_SERIES: Final[dict[Series, str]] = {
    "relevance": QT_TRANSLATE_NOOP("Numbers", "Relevance"),
    "presence": QT_TRANSLATE_NOOP("Numbers", "Presence"),
}
_NUMBER: Final = QT_TRANSLATE_NOOP("Numbers", "Number")
_RANGE: Final = QT_TRANSLATE_NOOP("Numbers", "0 to 100")
_NOT_A_NUMBER: Final = QT_TRANSLATE_NOOP("Numbers", "This is not a number")
_WARNING: Final = QColor(tokens.GAP_INK)
_NUDGES: Final[dict[Qt.Key, int]] = {
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_PageUp: 10,
    Qt.Key.Key_PageDown: -10,
}
_POWER: Final = re.compile(r"[-+]?[0-9]+(?:[.,][0-9]+)?[eE][-+]?[0-9]{1,3}")  # of ten: 1e3
_ABOUT: Final = re.compile(r"^[~≈]\s*")
_WITH_UNIT: Final = re.compile(r"([-+0-9.,eE ]*[0-9])(?:\s+|(?=[%‰€$£°]))(\D.*)")
_MARGIN: Final = 8
_SCORE: Final = 44  # room for three figures
_METRIC: Final = 110
_HEIGHT: Final = 32
_OWN_KEYS: Final = frozenset(
    {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab}
)


class NumberField(QLineEdit):
    """Takes digits; says how the person ended it."""

    ended = Signal(str)  # Ending
    cancelled = Signal()
    stepped = Signal(int)  # up or down by that much

    def event(self, event: QEvent) -> bool:
        """Keep the keys that end typing from menus, and Tab from moving the focus."""
        if isinstance(event, QKeyEvent) and event.key() in _OWN_KEYS:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._end(Qt.Key(event.key()))
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Step by arrows and page keys; type anything else."""
        key = Qt.Key(event.key())
        step = _NUDGES.get(key)
        if step is None:
            super().keyPressEvent(event)
            return
        coarse = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.stepped.emit(step * 10 if coarse and abs(step) == 1 else step)

    def _end(self, key: Qt.Key) -> None:
        match key:
            case Qt.Key.Key_Escape:
                self.cancelled.emit()
            case Qt.Key.Key_Tab:
                self.ended.emit("next_cell")
            case Qt.Key.Key_Backtab:
                self.ended.emit("previous_cell")
            case _:
                self.ended.emit("done")

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Take over the number when the person goes elsewhere in the window."""
        super().focusOutEvent(event)
        if has_left(self, event.reason()):
            self.ended.emit("left")


class NumberEditing(QObject):
    """One number while it is typed; refuses visibly what it cannot be."""

    closed = Signal(str)  # how it ended: an Ending, or "cancelled"

    def __init__(
        self, stage: Stage, commands: Commands, target: ScoreTarget | MetricTarget
    ) -> None:
        super().__init__(stage.viewport())
        self._stage = stage
        self._commands = commands
        self.target = target
        self.journey = target.cell.journey
        self._frame = FieldFrame(stage.viewport())
        self._label = QLabel(self._frame)
        self.field = NumberField(self._frame)
        self._before = self._present()
        self._compose()
        self.field.ended.connect(self._on_ended)
        self.field.cancelled.connect(self.cancel)
        self.field.stepped.connect(self._on_stepped)
        self.field.textChanged.connect(self._on_typed)

    def begin(self, typed: str) -> bool:
        """Open the field; False when the cell is not shown."""
        if cell_indices(self._stage.map_layout, self.target.cell) is None:
            self._close()
            return False
        self._stage.show_preview(self._in_full())
        self.field.setText(self._before)
        self.field.selectAll()
        if typed:
            self.field.insert(typed)
        self.place()
        self._frame.show()
        self.field.setFocus()
        self._stage.show_field(QRectF(self._frame.geometry()), "metric")
        return True

    def take_focus(self) -> None:
        """Give the field the keyboard."""
        self.field.setFocus()

    def place(self) -> None:
        """Put the field in its cell, within what shows."""
        layout, camera = self._stage.map_layout, self._stage.camera
        indices = cell_indices(layout, self.target.cell)
        if indices is None:
            return
        cell = camera.view_rect(cell_rect_at(layout, *indices))
        rect = QRectF(cell.x() + 6, self._top(indices, cell), self._width(), scaled(_HEIGHT))
        rect.moveTop(max(cell.top() + 2, min(rect.top(), cell.bottom() - rect.height() - 2)))
        self._frame.place(rect, body_part(layout, camera))
        self._arrange()

    def commit(self) -> bool:
        """Take over the number; an empty field takes a bare one away. False when it is refused."""
        if not self._is_fit():
            return False
        text = self.field.text().strip()
        self._close()
        if text != self._before:
            self._apply(text)
        return True

    def keep(self) -> None:
        """Take over what was typed so far, if it is a number, and go on."""
        text = self.field.text().strip()
        is_between = not text and isinstance(self.target, MetricTarget)  # two numbers, perhaps
        if self._is_fit() and text != self._before and not is_between:
            self._before = text
            self._apply(text)

    def cancel(self) -> None:
        """Forget what was typed."""
        self._close()
        self.closed.emit("cancelled")

    def _on_ended(self, ending: str) -> None:
        if self.commit():
            self.closed.emit(ending)
        elif ending == "left":  # nobody can be asked again: leave it as it was
            self.cancel()

    def _on_stepped(self, by: int) -> None:
        text = self.field.text().strip()
        if isinstance(self.target, ScoreTarget) and self._is_fit():
            self.field.setText(str(max(0, min(100, int(text or 0) + by))))

    def _on_typed(self) -> None:
        fits = self._is_fit()
        self._frame.show_ring(None if fits else _WARNING)
        self._label.setText(self._name() if fits else self._complaint())
        self._label.setStyleSheet(f"color: {tokens.INK_6 if fits else tokens.GAP_INK};")
        self.field.setAccessibleDescription("" if fits else self._complaint())
        self._arrange()
        self._stage.show_preview(self._preview() if fits else self._in_full())

    def _preview(self) -> Project | None:
        target, text = self.target, self.field.text().strip()
        if not isinstance(target, ScoreTarget):
            return self._in_full()
        value = int(text) if text else None
        after = self._commands.with_score(target.cell, target.series, value)
        return self._commands.with_room(after, target.cell)

    def _in_full(self) -> Project | None:
        """Return the project with the row of a collapsed cell shown in full, else None."""
        before = self._commands.project
        after = self._commands.with_room(before, self.target.cell)
        return after if after is not before else None

    def _is_fit(self) -> bool:
        text = self.field.text().strip()
        if not text:
            return True
        if isinstance(self.target, ScoreTarget):
            return text.isascii() and text.isdigit() and int(text) <= 100
        return _measure(text, self._language) is not None

    def _apply(self, text: str) -> None:
        target = self.target
        if isinstance(target, ScoreTarget):
            value = int(text) if text else None
            self._commands.set_score_in(target.cell, target.series, value, room=target.cell)
            return
        measure = _measure(text, self._language)
        if measure is None:
            self._commands.clear_metric(target.cell)
        else:
            self._commands.set_metric_value(target.cell, *measure)

    def _present(self) -> str:
        target = self.target
        if isinstance(target, ScoreTarget):
            score = self._commands.score(target.cell, target.series)
            return str(score.value) if score else ""
        metric = self._commands.metric(target.cell)
        figures = f"{metric.value:.15g}" if metric else ""
        return figures.replace(".", words(self._language).decimal)

    @property
    def _language(self) -> Language:
        """The language in which the map writes its numbers."""
        return self._commands.project.language

    def _name(self) -> str:
        series = self.target.series if isinstance(self.target, ScoreTarget) else None
        return QCoreApplication.translate("Numbers", _SERIES[series] if series else _NUMBER)

    def _complaint(self) -> str:
        is_score = isinstance(self.target, ScoreTarget)
        return QCoreApplication.translate("Numbers", _RANGE if is_score else _NOT_A_NUMBER)

    def _compose(self) -> None:
        for widget, size, weight in ((self._label, 12, 400), (self.field, 15, 600)):
            font = QFont(FAMILY)
            font.setPixelSize(scaled(size))
            font.setWeight(QFont.Weight(weight))
            widget.setFont(font)
        self._label.setStyleSheet(f"color: {tokens.INK_6};")
        self._label.setText(self._name())
        self._label.setBuddy(self.field)
        self.field.setAccessibleName(self._name())
        self.field.setMaxLength(24)

    def _arrange(self) -> None:
        rect, margin, width = self._frame.rect(), scaled(_MARGIN), self._label_width()
        self._label.setGeometry(margin, 0, width, rect.height())
        left = margin + width + scaled(_MARGIN)
        self.field.setGeometry(left, 3, rect.width() - left - 6, rect.height() - 6)

    def _label_width(self) -> int:
        metrics = QFontMetricsF(self._label.font())
        return math.ceil(
            max(metrics.horizontalAdvance(t) for t in (self._name(), self._complaint()))
        )

    def _width(self) -> int:
        room = _SCORE if isinstance(self.target, ScoreTarget) else _METRIC
        return self._label_width() + scaled(2 * _MARGIN + room)

    def _top(self, indices: tuple[int, int], cell: QRectF) -> float:
        """Return where the field's top is wanted: just above the handle of its score."""
        row, column = indices
        layout, camera = self._stage.map_layout, self._stage.camera
        if isinstance(self.target, ScoreTarget):
            for handle in layout.rows[row].handles:
                if handle.column == column and handle.kind == self.target.series:
                    at = Rect(0, layout.body_top + layout.tops[row] + handle.y, 0, 0)
                    return camera.view_rect(at).y() - scaled(_HEIGHT) - 8
        return cell.y() + 6

    def _close(self) -> None:
        self.field.blockSignals(True)
        had_focus = self.field.hasFocus()
        self._frame.hide()
        self._frame.deleteLater()
        self._stage.show_preview(None)
        if had_focus:
            self._stage.viewport().setFocus()


def _measure(text: str, language: Language) -> tuple[float, str] | None:
    """Return the number that a text begins with, as it is written in a language, and its unit.

    None when it begins with no number; a unit that is not typed is empty.
    """
    text = _ABOUT.sub("", text.strip()).replace("−", "-")
    found = _WITH_UNIT.fullmatch(text)
    figure, unit = (found[1], found[2]) if found else (text, "")
    if _POWER.fullmatch(figure):
        value = float(figure.replace(",", "."))
        return (value, unit) if math.isfinite(value) else None
    read = figure_in(figure, language)
    if read is None or not figure.startswith(read.unit):
        return None  # no number, or letters right behind it
    return read.value, unit or read.unit
