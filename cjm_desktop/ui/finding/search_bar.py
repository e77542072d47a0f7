"""The bar over the map in which a text is looked for and replaced."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cjm_desktop.model.covers import Cover
from cjm_desktop.model.document import Project
from cjm_desktop.model.searching import Query
from cjm_desktop.ui.canvas.canvas import MapCanvas
from cjm_desktop.ui.controls.buttons import ToolButton, icon_button, link_button, plain_button
from cjm_desktop.ui.controls.elided_label import ElidedLabel
from cjm_desktop.ui.controls.floating import Floating
from cjm_desktop.ui.controls.text_fields import Line as TextLine
from cjm_desktop.ui.finding.search import Search
from cjm_desktop.ui.finding.spot_words import found_words
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.keys import keys_text
from cjm_desktop.ui.menu_making import Line
from cjm_desktop.ui.speaking import speak
from cjm_desktop.ui.values import Value

WIDTH: Final = 392  # pixels
_INSET, _PADDING, _GAP = 12, 8, 6
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchBar(Floating):
    """Stands in the right top corner of what can be seen of the canvas, while one looks."""

    closed = Signal()

    def __init__(self, search: Search, over: MapCanvas, project: Callable[[], Project]) -> None:
        super().__init__(over)
        self._search = search
        self._canvas = over
        self._project = project
        self._replaced = 0
        self.field = TextLine(self.tr("Find in everything"), self)
        self.field.setAccessibleName(self.tr("Find"))
        self.new = TextLine(self.tr("Replace with"), self)
        self.new.setAccessibleName(self.tr("Replace with"))
        self.count = QLabel()
        self.where = ElidedLabel()
        self._covers: dict[Cover, str] = {
            "row": self.tr("Hidden row"),
            "phase": self.tr("Collapsed phase"),
        }
        self.uncover = link_button(self.tr("Show"))
        self.uncover.setToolTip(self.tr("Show the row or phase that it stands in"))
        self.uncover.clicked.connect(search.uncover)
        self._arrange()
        self.field.textChanged.connect(self._on_typed)
        search.changed.connect(self._show_found)
        over.camera_changed.connect(self._follow)  # something may come to lie over the canvas
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)

    def open_bar(self, *, replacing: bool) -> None:
        """Take the keyboard, what was looked for before marked so that typing replaces it."""
        if replacing or not self.isVisible():
            self._replacing.setVisible(replacing)
        if not self._search.is_going_on:
            self._search.begin()
        self._replaced = 0
        self._show_found()
        self.place()
        self.show()
        self.raise_()
        self.field.setFocus()
        self.field.selectAll()

    def close_bar(self) -> None:
        """Give the keyboard back to the map, where the current hit is selected."""
        self._search.end()
        self.hide()
        self.over.setFocus()
        self.closed.emit()

    def offers(self) -> Sequence[Line]:
        """Return what its menu offers."""
        return (
            "find.next",
            "find.previous",
            "find.replace",
            None,
            *(
                Value(toggle.accessibleName(), toggle.toggle, toggle.isChecked())
                for toggle in (self.match_case, self.whole_words)
            ),
            None,
            Value(self.tr("Close"), self.close_bar, keys=keys_text("Esc")),
        )

    def place(self) -> None:
        """Stand in the right top corner."""
        free = round(self._canvas.camera.clear_width)
        width = min(scaled(WIDTH), free - 2 * scaled(_INSET))
        self.resize(width, self.sizeHint().height())
        self.move(free - width - scaled(_INSET), scaled(_INSET))

    def _follow(self) -> None:
        if self.isVisible():
            self.place()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go on, go back, or close."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in _ENTER and self.new.hasFocus():
            self._replace()
        elif event.key() in _ENTER:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._step(-1 if back else 1)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*[scaled(_PADDING)] * 4)
        column.setSpacing(scaled(_GAP))
        column.addLayout(self._finding_line())
        self._replacing = self._replacing_line()
        column.addWidget(self._replacing)
        column.addLayout(self._how_line())

    def _finding_line(self) -> QHBoxLayout:
        previous = icon_button("caret-up", self.tr("Previous"))
        previous.clicked.connect(lambda: self._step(-1))
        following = icon_button("caret-down", self.tr("Next"))
        following.clicked.connect(lambda: self._step(1))
        close = icon_button("x", self.tr("Close"))
        close.clicked.connect(self.close_bar)
        self.count.setFont(ui_font(12))
        self.count.setProperty("note", True)
        self.count.setMinimumWidth(self.count.fontMetrics().horizontalAdvance("0000 / 00000"))
        self.count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        line = QHBoxLayout()
        line.setSpacing(scaled(2))
        line.addWidget(self.field, 1)
        line.addSpacing(scaled(4))
        for widget in (self.count, previous, following, close):
            line.addWidget(widget)
        return line

    def _replacing_line(self) -> QWidget:
        one = plain_button(self.tr("Replace"))
        one.clicked.connect(self._replace)
        self.every = plain_button(self.tr("Replace all"))
        self.every.clicked.connect(self._replace_all)
        holder = QWidget(self)
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(scaled(_GAP))
        line.addWidget(self.new, 1)
        line.addWidget(one)
        line.addWidget(self.every)
        return holder

    def _how_line(self) -> QHBoxLayout:
        self.where.setFont(ui_font(12))
        self.where.setProperty("note", True)
        self.match_case = _toggle("Aa", self.tr("Match capitals and accents"))
        self.whole_words = _toggle(self.tr("Words"), self.tr("Whole words only"))
        line = QHBoxLayout()
        line.setSpacing(scaled(4))
        line.addWidget(self.where, 1)
        line.addWidget(self.uncover)
        for toggle in (self.match_case, self.whole_words):
            toggle.toggled.connect(self._on_typed)
            line.addWidget(toggle)
        return line

    def _on_typed(self) -> None:
        self._replaced = 0
        case, words = self.match_case.isChecked(), self.whole_words.isChecked()
        self._search.look_for(Query(self.field.text(), case, words))
        self._announce()

    def _step(self, by: int) -> None:
        self._search.step(by)
        self._announce()

    def _replace(self) -> None:
        self._replaced = 0
        if not self._search.replace_current(self.new.text()):
            self.where.show_words(self._refused_words())
        self._announce()

    def _replace_all(self) -> None:
        self._replaced = self._search.replace_all(self.new.text())
        if self._replaced or self._search.current is None:
            self.where.show_words(self._replaced_words())
        else:
            self.where.show_words(self._refused_words())
        self._announce()

    def _show_found(self) -> None:
        search, hit, cover = self._search, self._search.current, self._search.cover
        self.count.setText(self._count_words())
        self.field.show_invalid(not search.query.is_empty and hit is None and not self._replaced)
        if self._replaced:
            self.where.show_words(self._replaced_words())
        elif hit is not None:
            words = found_words(self._project(), hit, search.query)
            self.where.show_words(f"{self._covers[cover]}: {words}" if cover else words)
        else:
            self.where.show_words("")
        self.uncover.setVisible(cover is not None)

    def _replaced_words(self) -> str:
        return self.tr("Replaced in %n text(s).", "", self._replaced) if self._replaced else ""

    def _refused_words(self) -> str:
        return self.tr("Not replaced: found as a part of another character.")

    def _count_words(self) -> str:
        if self._search.query.is_empty:
            return ""
        total = len(self._search.hits)
        if not total:
            return self.tr("None")
        return self.tr("{number} of {total}").format(number=self._search.index + 1, total=total)

    def _announce(self) -> None:
        if self.isVisible():
            speak(self.field, " ".join((self.count.text(), self.where.text())).strip())


def _toggle(text: str, words: str) -> ToolButton:
    button = ToolButton()
    button.setText(text)
    button.setCheckable(True)
    button.setFont(ui_font(12, 500))
    button.setFixedHeight(scaled(24))
    button.setProperty("tight", True)
    button.setMinimumWidth(button.fontMetrics().horizontalAdvance(text) + scaled(12))
    button.setToolTip(words)
    button.setAccessibleName(words)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
