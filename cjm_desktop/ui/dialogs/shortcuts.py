"""The list of shortcuts and gestures, those of the menus made from their own table."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cjm_desktop.base.folding import fold
from cjm_desktop.ui.actions import Actions
from cjm_desktop.ui.controls.buttons import primary_button
from cjm_desktop.ui.controls.text_fields import Line
from cjm_desktop.ui.dialogs.gestures import gesture_sections
from cjm_desktop.ui.dialogs.room import resize_within_screen
from cjm_desktop.ui.finding.matching import match
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.keys import keys_text
from cjm_desktop.ui.menus import MENUS, Entry, Menu, menu_title

_SHARES: Final = (3, 2)  # of a column's width, for words and for keys
_TWO_COLUMNS_PX: Final = 760  # from this width on words and keys of two columns are whole

_Scroll = QAbstractSlider.SliderAction
_SCROLLS: Final[dict[Qt.Key, QAbstractSlider.SliderAction]] = {
    Qt.Key.Key_Up: _Scroll.SliderSingleStepSub,
    Qt.Key.Key_Down: _Scroll.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: _Scroll.SliderPageStepSub,
    Qt.Key.Key_PageDown: _Scroll.SliderPageStepAdd,
}


class ShortcutsDialog(QDialog):
    """Every action that has keys, below the name of its menu, and what keys do on the map."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._actions = actions
        self._specs = {spec.id: spec for spec in actions.specs()}
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its keys work in the field
        self.field = Line(self.tr("Search by name or key"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.setFixedWidth(scaled(260))
        self.field.textChanged.connect(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, scaled(20), 0, scaled(16))
        title = QLabel(self.tr("Keyboard shortcuts"))
        title.setFont(ui_font(16, 600))
        title.setContentsMargins(scaled(24), 0, 0, 0)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, scaled(24), 0)
        head.addWidget(title, 1)
        head.addWidget(self.field)
        column.addLayout(head)
        column.addWidget(self._area, 1)
        column.addLayout(self._close_line())
        resize_within_screen(self, 860, 620)
        self._show("")
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Scroll the list."""
        bar = self._area.verticalScrollBar()
        step = _SCROLLS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            bar.triggerAction(step)

    def lines(self) -> list[tuple[str, str]]:
        """Return what is listed: words and keys."""
        return [line for _, lines in self._sections(self.field.text()) for line in lines]

    def _show(self, query: str) -> None:
        """List what fits a name or keys."""
        page = QWidget()
        columns = QHBoxLayout(page)
        columns.setContentsMargins(scaled(24), scaled(8), scaled(24), scaled(16))
        columns.setSpacing(scaled(40))
        sections = self._sections(query)
        half = _half_of([len(lines) + 2 for _, lines in sections])
        parts = (sections[:half], sections[half:])
        for part in parts if self.width() >= scaled(_TWO_COLUMNS_PX) else (sections,):
            columns.addLayout(_column(part), 1)
        if not sections:
            columns.insertWidget(0, QLabel(self.tr("Nothing found. Try fewer letters.")))
        self._area.setWidget(page)

    def _sections(self, query: str) -> list[tuple[str, list[tuple[str, str]]]]:
        sections = [*gesture_sections(), *self._menu_sections()]
        fitting = [
            (title, lines if _names(query, title) else [x for x in lines if _fits(query, x)])
            for title, lines in sections
        ]
        return [(title, lines) for title, lines in fitting if lines]

    def _menu_sections(self) -> list[tuple[str, list[tuple[str, str]]]]:
        sections: list[tuple[str, list[tuple[str, str]]]] = []
        for menu in _menus(MENUS):
            lines = [line for name in menu.entries if (line := self._line(name))]
            section = (menu_title(menu).replace("&", ""), lines)
            if lines and section not in sections:  # cards and phases have one menu of colours each
                sections.append(section)
        return sections

    def _line(self, name: Entry) -> tuple[str, str] | None:
        spec = self._specs[name] if isinstance(name, str) else None
        if spec is None or not spec.keys:
            return None
        return spec.words_now().rstrip("…"), "   ".join(keys_text(keys) for keys in spec.keys)

    def _close_line(self) -> QHBoxLayout:
        close = primary_button(self.tr("Close"))
        close.clicked.connect(self.accept)
        close.setDefault(True)
        line = QHBoxLayout()
        line.setContentsMargins(0, scaled(8), scaled(24), 0)
        line.addStretch(1)
        line.addWidget(close)
        return line


def _names(query: str, title: str) -> bool:
    """Tell whether words of a section's title were typed: then all of it is meant."""
    typed = fold(query).split()
    return bool(typed) and set(typed) <= set(fold(title).split())


def _fits(query: str, line: tuple[str, str]) -> bool:
    words, keys = line
    return match(query, words) is not None or fold(query.strip()) in fold(keys)


def _menus(entries: Sequence[Entry]) -> Iterator[Menu]:
    """Yield menus, each followed by those within it."""
    for entry in entries:
        if isinstance(entry, Menu):
            yield entry
            yield from _menus(entry.entries)


def _half_of(lengths: Sequence[int]) -> int:
    """Return how many sections go in the first of two columns."""
    total, passed = sum(lengths), 0
    for index, length in enumerate(lengths):
        passed += length
        if passed * 2 >= total:
            return index + 1
    return len(lengths)


def _column(sections: Sequence[tuple[str, Sequence[tuple[str, str]]]]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    for title, lines in sections:
        heading = QLabel(title)
        heading.setFont(ui_font(13, 600))
        heading.setContentsMargins(0, scaled(14), 0, scaled(4))
        column.addWidget(heading)
        grid = QGridLayout()
        grid.setVerticalSpacing(scaled(5))
        grid.setHorizontalSpacing(scaled(16))
        grid.setColumnStretch(0, _SHARES[0])
        grid.setColumnStretch(1, _SHARES[1])
        for row, (words, keys) in enumerate(lines):
            text = QLabel(words)
            text.setWordWrap(True)
            text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            shortcut = QLabel(keys)
            shortcut.setProperty("note", True)
            shortcut.setWordWrap(True)
            shortcut.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text, row, 0)
            grid.addWidget(shortcut, row, 1)
        column.addLayout(grid)
    column.addStretch(1)
    return column
