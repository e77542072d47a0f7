"""The start screen: what was open before at the left, templates to begin with at the right."""

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from cjm_desktop.base.folding import fold
from cjm_desktop.model.words import Language
from cjm_desktop.session.recent_files import RecentFile
from cjm_desktop.session.templates import Template
from cjm_desktop.ui.about_model import AboutModel
from cjm_desktop.ui.controls.buttons import LINK_PADDING, link_button, plain_button, primary_button
from cjm_desktop.ui.controls.segments import SegmentOption, Segments
from cjm_desktop.ui.controls.text_fields import LineField
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.measures import START_LEFT
from cjm_desktop.ui.recent_list import RING, RecentList
from cjm_desktop.ui.template_grid import TemplateGrid

if TYPE_CHECKING:  # made when something is dragged here
    from cjm_desktop.ui.drag_hint import DragHint

_BESIDE: Final = 39 + 28 + 24  # pixels beside the models, and between title and search


class StartScreen(QWidget):
    """Where a map begins: a model, a file, the example, or the map that is open already."""

    template_chosen = Signal(str)  # its id
    template_described = Signal(object)  # one's own, to get another name and explanation
    template_unwanted = Signal(object)  # likewise, to be deleted
    template_shared = Signal(object)  # likewise, to be saved as a file for others
    file_chosen = Signal(object)  # RecentFile
    file_unwanted = Signal(object)  # RecentFile, to be taken from the list
    place_asked = Signal(object)  # RecentFile, whose folder is to be shown
    open_asked = Signal()
    example_asked = Signal()
    back_asked = Signal()
    brought = Signal(QMimeData, bool)  # to begin with, pasted or else dropped

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Start"))
        self.templates = TemplateGrid(language)
        self.templates.chosen.connect(self.template_chosen)
        self.templates.described.connect(self.template_described)
        self.templates.unwanted.connect(self.template_unwanted)
        self._ours = self.templates.shown
        self._own: tuple[Template, ...] = ()
        self.whose = Segments(
            [SegmentOption("all", self.tr("Models")), SegmentOption("mine", self.tr("Mine"))]
        )
        self.whose.setAccessibleName(self.tr("Which models"))
        self.whose.show_value("all")
        self.whose.edited.connect(self._look_again)
        self.about = AboutModel()
        self.about.make_room(self._ours)
        self.about.show_template(self.templates.current)
        self.templates.pointed_at.connect(self.about.show_template)
        self.search = LineField(self.tr("Find a model"))
        self.search.setAccessibleName(self.tr("Find a model"))
        self.search.edited.connect(self._look_for)
        self.search.installEventFilter(self)
        self.templates.typed.connect(self._on_typed)
        self._nothing_found = _note(self.tr("No model tells of this."))
        self._nothing_found.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._nothing_found.setContentsMargins(scaled(RING), scaled(8), 0, 0)
        self._nothing_found.setVisible(False)
        self.recent = RecentList()
        self.recent.chosen.connect(self.file_chosen)
        self.recent.unwanted.connect(self.file_unwanted)
        self._nothing_recent = _note(self.tr("Maps that you save appear here."))
        self._back = link_button("")
        self._back.clicked.connect(self.back_asked)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self._left())
        line.addWidget(self._right(), 1)
        self.show_files(())
        self.show_open_map("")
        self.setTabOrder(self._open, self._example)
        self.setTabOrder(self._example, self._back)
        self.setTabOrder(self._back, self.recent)
        self.setTabOrder(self.recent, self.whose)
        self.setTabOrder(self.whose, self.search)
        self.setTabOrder(self.search, self.templates)  # where the keyboard begins
        self.setFocusProxy(self.templates)
        self.setAcceptDrops(True)
        self._hint: DragHint | None = None  # made for the first drag

    def show_files(self, files: Sequence[RecentFile]) -> None:
        """Show the files that were open before, or that there are none yet."""
        self.recent.show_files(files)
        self.recent.setVisible(bool(files))
        self._nothing_recent.setVisible(not files)

    def show_open_map(self, title: str) -> None:
        """Offer the way back to a map that is open; an empty title offers none."""
        self._back.setText(self.tr("Back to “{title}”").format(title=title))
        self._back.setVisible(bool(title))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go back to the open map with Escape, begin with what is on the clipboard."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.bring_clipboard()
            return
        if event.key() == Qt.Key.Key_Escape and self._back.isVisible():
            self.back_asked.emit()
            return
        super().keyPressEvent(event)

    def bring_clipboard(self) -> None:
        """Begin with what is on the clipboard and the current model."""
        from cjm_desktop.ui.clipboard.contents import on_clipboard

        self.brought.emit(on_clipboard(), True)

    # What is dragged here from other programs

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Say what dropping does."""
        self._follow(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802 - Qt's name
        """Take the model under the pointer to begin with."""
        self._follow(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """Say nothing any more."""
        self._say("")
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Begin with what is dropped, once the other program need not wait for it."""
        if self._follow(event):
            from cjm_desktop.ui.canvas.dropping import copied

            kept = copied(event.mimeData())
            QTimer.singleShot(0, self, lambda: self.brought.emit(kept, False))
        self._say("")

    def _follow(self, event: QDropEvent) -> bool:
        from cjm_desktop.ui.clipboard.beginning import drop_sentence  # nobody drags at the start

        self.templates.point_at(self.mapToGlobal(event.position().toPoint()))
        current = self.templates.current
        sentence = drop_sentence(event.mimeData(), current.name if current else "")
        self._say(sentence)
        if sentence:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()
        return bool(sentence)

    def _say(self, words: str) -> None:
        if self._hint is None:
            from cjm_desktop.ui.drag_hint import DragHint

            self._hint = DragHint(self)
        self._hint.show_words(words)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the grounds and the line between the two halves."""
        del event
        frame = current_frame()
        left = scaled(START_LEFT)
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(frame.panel))
            painter.fillRect(0, 0, left, self.height(), QColor(frame.bar))
            painter.fillRect(left - 1, 0, 1, self.height(), QColor(frame.line))

    def _left(self) -> QWidget:
        left = QWidget()
        left.setFixedWidth(scaled(START_LEFT))
        # The list is a little wider than the rest: its rings lie around what it shows.
        outer = QVBoxLayout(left)
        outer.setContentsMargins(scaled(48 - RING), scaled(52), scaled(36 - RING), scaled(20))
        outer.setSpacing(0)
        outer.addWidget(_heading(self.tr("Where does your customer’s journey begin?")))
        outer.addSpacing(scaled(14))
        outer.addLayout(self._words_and_buttons())
        outer.addSpacing(scaled(10))
        back = _column(RING - LINK_PADDING)  # its words, not its ring, stand below the buttons
        back.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        outer.addLayout(back)
        outer.addSpacing(scaled(24))
        carrying_on = _column(RING)
        carrying_on.addWidget(_section(self.tr("Carry on")))
        carrying_on.addSpacing(scaled(10))
        carrying_on.addWidget(self._nothing_recent)
        outer.addLayout(carrying_on)
        outer.addWidget(self.recent, 1)
        outer.addStretch(0)
        return left

    def _words_and_buttons(self) -> QVBoxLayout:
        column = _column(RING)
        words = self.tr(
            "Choose a model, fill in what you know and what you guess, and see where most is to be "
            "gained. Everything stays on this computer."
        )
        intro = _paragraph(words, 21)
        intro.setProperty("note", True)
        intro.setFont(ui_font(14))
        column.addWidget(intro)
        column.addSpacing(scaled(22))
        column.addLayout(self._buttons())
        return column

    def _buttons(self) -> QHBoxLayout:
        self._open = primary_button(self.tr("Open…"), "folder-open")
        self._open.clicked.connect(self.open_asked)
        self._example = plain_button(self.tr("Look at the example"), "book-open")
        self._example.clicked.connect(self.example_asked)
        line = QHBoxLayout()
        line.setSpacing(scaled(8))
        line.addWidget(self._open)
        line.addWidget(self._example)
        line.addStretch(1)
        return line

    def _right(self) -> QWidget:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(scaled(39), scaled(52), scaled(28), 0)
        column.setSpacing(0)
        column.addLayout(self._title_and_search())
        column.addSpacing(scaled(11))
        column.addWidget(self.templates, 1)
        column.addWidget(self._nothing_found)
        about = _column(RING)
        about.addWidget(self.about)
        column.addLayout(about)
        return right

    def _title_and_search(self) -> QBoxLayout:
        title = _section(self.tr("Begin with a model"))
        title.setFont(ui_font(20, 600, -0.01))
        title.setContentsMargins(scaled(5), 0, 0, 0)
        self.whose.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.whose.setMinimumWidth(self.whose.sizeHint().width() + scaled(28))
        self.search.setFixedWidth(scaled(173))
        choosing = QHBoxLayout()
        choosing.setSpacing(scaled(12))
        choosing.setContentsMargins(scaled(RING), 0, scaled(24), 0)
        choosing.addWidget(self.whose)
        choosing.addWidget(self.search)
        choosing.addStretch(0)
        line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        line.setSpacing(scaled(8))
        line.addWidget(title)
        line.addStretch(1)
        line.addLayout(choosing)
        self._heading = line
        return line

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put what chooses among models below the title where there is no room beside it."""
        super().resizeEvent(event)
        items = (self._heading.itemAt(0), self._heading.itemAt(2))
        needed = sum(item.sizeHint().width() for item in items if item) + scaled(_BESIDE)
        beside = self.width() - scaled(START_LEFT) >= needed
        way = QBoxLayout.Direction
        self._heading.setDirection(way.LeftToRight if beside else way.TopToBottom)

    def show_own(self, templates: Sequence[Template]) -> None:
        """Show one's own templates before ours, marked as such."""
        line = self.tr("Mine: {about}")
        self._own = tuple(
            each._replace(description=line.format(about=each.description or each.name))
            for each in templates
        )
        self.about.make_room((*self._own, *self._ours))
        self._look_again()

    def _look_again(self) -> None:
        self._look_for(self.search.text())

    @property
    def _only_own(self) -> bool:
        return self.whose.value() == "mine"

    def _look_for(self, words: str) -> None:
        """Show the models in which all words of a search are told of."""
        offered = self._own if self._only_own else (*self._own, *self._ours)
        found = [each for each in offered if _tells_of(each, words)]
        self.templates.show_templates(found)
        self.templates.setVisible(bool(found))
        self._nothing_found.setText(
            self.tr("No model tells of this.")
            if offered
            else self.tr("Save a map as a template (in the File menu), and it stands here.")
        )
        self._nothing_found.setVisible(not found)

    def _on_typed(self, letters: str) -> None:
        self.search.setFocus()
        self.search.insert(letters)
        self.search.edited.emit(self.search.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let the arrow down and Enter leave the search for what it found, Escape empty it."""
        if watched is self.search and isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._leaves_search(event.key())
        return False

    def _leaves_search(self, key: int) -> bool:
        if key == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            self._look_for("")
            return True
        current = self.templates.current
        if key == Qt.Key.Key_Down and current is not None:
            self.templates.setFocus()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current is not None:
            self.template_chosen.emit(current.id)
            return True
        return False


def _tells_of(template: Template, words: str) -> bool:
    """Tell whether all words of a search stand in what is said of a template."""
    said = fold(" ".join((template.name, template.description, template.explanation)))
    return all(word in said for word in fold(words).split())


def _column(inset: int) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(scaled(inset), 0, scaled(inset), 0)
    column.setSpacing(0)
    return column


def _heading(text: str) -> QLabel:
    """Return a heading with room beside it, into which letters such as j reach."""
    label = _paragraph(text, 40, RING)
    label.setFont(ui_font(34, 600, -0.026))
    return label


def _paragraph(text: str, line_px: int, inset: int = 0) -> QLabel:
    beside = f"margin-left: {scaled(inset)}px; margin-right: {scaled(inset)}px"
    style = f"line-height: {scaled(line_px)}px; {beside}"
    label = QLabel(f'<p style="{style}">{escape(text)}</p>')
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setWordWrap(True)
    return label


def _section(text: str) -> QLabel:
    label = QLabel(text)
    label.setFont(ui_font(15, 600))
    return label


def _note(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("note", True)
    label.setFont(ui_font(12))
    label.setWordWrap(True)
    return label
