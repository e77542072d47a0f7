"""The documents that were open before, as a list to choose from."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from cjm_desktop.base.errors import CjmError
from cjm_desktop.model.words import Hue
from cjm_desktop.session.recent_files import RecentFile
from cjm_desktop.storage.files import load_project
from cjm_desktop.ui.controls.choosing_list import ChoosingList, Index
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import Frame, current_frame
from cjm_desktop.ui.thumbnails import draw_mini
from cjm_desktop.ui.times import moment_words
from cjm_desktop.ui.titles import other_file_name, recent_title

RING: Final = 6  # pixels around what a line shows, for the ring of the keyboard
_SHEET, _GAP, _TITLE, _ABOVE, _BELOW = 44, 12, 18, 11, 12  # pixels
_WRAPPED: Final = int(Qt.TextFlag.TextWordWrap)
_LARGEST_LOOKED_INTO: Final = 3_000_000  # bytes; larger files keep a sheet without colours


class RecentList(ChoosingList):
    """Recent files with a small sheet, their title, and when and where they were."""

    chosen = Signal(object)  # RecentFile
    unwanted = Signal(object)  # RecentFile, to be taken from the list

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _RecentModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_RecentDelegate(self))
        self.setAccessibleName(self.tr("Recent maps"))
        self.picked.connect(self._on_picked)

    @property
    def current(self) -> RecentFile | None:
        """The file that Enter would choose, None when there are no files."""
        index = self.currentIndex()
        return self._model.file_at(index) if index.isValid() else None

    def show_files(self, files: Sequence[RecentFile]) -> None:
        """Show other files, their titles at once and their colours when they have been read.

        What takes the place of the current one is current.
        """
        place = self.currentIndex().row()
        self._model.show_files(files)
        if files:
            self.setCurrentIndex(self._model.index(max(0, min(place, len(files) - 1))))

    def copy_path(self) -> None:
        """Put the path of the current file on the clipboard."""
        if self.current is not None:
            QGuiApplication.clipboard().setText(str(self.current.path))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take the current file from the list with Delete, copy its path with Ctrl+C."""
        if event.key() == Qt.Key.Key_Delete and self.current is not None:
            self.unwanted.emit(self.current)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_path()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Wrap what is said of the files anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for all files."""
        heights = (self.sizeHintForRow(row) for row in range(self._model.rowCount()))
        return QSize(scaled(280), sum(heights) + 2)

    def _on_picked(self, index: QModelIndex) -> None:
        self.chosen.emit(self._model.file_at(index))


class _RecentModel(QAbstractListModel):
    """The files, and the colours of their phases as far as they are known."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._files: list[RecentFile] = []
        self._hues: dict[Path, tuple[Hue, ...]] = {}
        self._to_read: list[RecentFile] = []

    def show_files(self, files: Sequence[RecentFile]) -> None:
        """Show other files."""
        self.beginResetModel()
        self._files = list(files)
        self.endResetModel()
        self._to_read = [file for file in files if file.exists and file.path not in self._hues]
        QTimer.singleShot(0, self, self._read_next)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's form
        """Return how many files there are."""
        return 0 if parent.isValid() else len(self._files)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a file's title, or what is said of it."""
        if not index.isValid():
            return None
        file = self._files[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return recent_title(file)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{recent_title(file)}, {self.about(index)}"
        return str(file.path) if role == Qt.ItemDataRole.ToolTipRole else None

    def file_at(self, index: Index) -> RecentFile:
        """Return the file of a line."""
        return self._files[index.row()]

    def hues_at(self, index: Index) -> tuple[Hue, ...]:
        """Return the colours of a file's phases; none when they are not known."""
        return self._hues.get(self._files[index.row()].path, ())

    def about(self, index: Index) -> str:
        """Return what tells the file from others: its name if need be, when, and where it is."""
        file = self._files[index.row()]
        name, moment = other_file_name(recent_title(file), file.path), moment_words(file.opened)
        when = f"{name}, {moment[:1].lower()}{moment[1:]}" if name else moment
        text = (
            self.tr("{when}, in {folder}")
            if file.exists
            else self.tr("{when}, in {folder}, not to be found now")
        )
        return text.format(when=when, folder=folder_words(file.path.parent))

    def _read_next(self) -> None:
        if not self._to_read:
            return
        file = self._to_read.pop(0)
        self._hues[file.path] = _hues_in(file.path)
        if file in self._files:
            index = self.index(self._files.index(file))
            self.dataChanged.emit(index, index)
        QTimer.singleShot(0, self, self._read_next)


class _RecentDelegate(QStyledItemDelegate):
    """Draws one file."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Return the height of a line: the title and one or two lines about it."""
        del option
        view, model = self.parent(), index.model()
        if not isinstance(view, QListView) or not isinstance(model, _RecentModel):
            return QSize()
        room = QRect(0, 0, view.viewport().width(), 0).adjusted(_text_left(), 0, -scaled(RING), 0)
        about = QFontMetrics(ui_font(12)).boundingRect(room, _WRAPPED, model.about(index))
        return QSize(scaled(200), scaled(_ABOVE + _TITLE + _BELOW) + about.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the rule above, the sheet, the title and what is said of the file."""
        model = index.model()
        if not isinstance(model, _RecentModel):
            return
        frame = current_frame()
        rect: QRect = option.rect
        painter.save()
        _draw_ground(painter, rect, option.state, frame)
        file = model.file_at(index)
        painter.setOpacity(1.0 if file.exists else 0.55)
        scale = scaled(_SHEET) / _SHEET
        top = rect.center().y() - scaled(15)
        draw_mini(painter, rect.left() + scaled(RING), top, scale, model.hues_at(index))
        painter.setOpacity(1.0)
        text = rect.adjusted(_text_left(), scaled(_ABOVE), -scaled(RING), 0)
        painter.setFont(ui_font(13, 500))
        painter.setPen(QColor(frame.text if file.exists else frame.secondary))
        title = painter.fontMetrics().elidedText(
            str(model.data(index)), Qt.TextElideMode.ElideRight, text.width()
        )
        line = QRect(text.left(), text.top(), text.width(), scaled(_TITLE))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, title)
        painter.setFont(ui_font(12))
        painter.setPen(QColor(frame.secondary))
        painter.drawText(text.adjusted(0, scaled(_TITLE), 0, 0), _WRAPPED, model.about(index))
        painter.restore()


def _text_left() -> int:
    return scaled(RING + _SHEET + _GAP)


def _draw_ground(painter: QPainter, rect: QRect, state: QStyle.StateFlag, frame: Frame) -> None:
    ring = scaled(RING)
    rule = QRect(rect.left() + ring, rect.top(), rect.width() - 2 * ring, 1)
    painter.fillRect(rule, QColor(frame.line))
    inside = rect.toRectF().adjusted(1, 4, -1, -3)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(frame.hover))
        painter.drawRoundedRect(inside, 4, 4)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(QColor(frame.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(inside, 4, 4)


def folder_words(folder: Path) -> str:
    """Return a folder as a person knows it: from the home folder on, with plain slashes."""
    try:
        within = folder.relative_to(Path.home())
    except ValueError:
        return folder.as_posix()
    return within.as_posix() if within.parts else folder.name


def _hues_in(path: Path) -> tuple[Hue, ...]:
    try:
        if path.stat().st_size > _LARGEST_LOOKED_INTO:
            return ()
        journeys = load_project(path).journeys
    except (CjmError, OSError):
        return ()  # opening it will say what is wrong
    return tuple(phase.hue for phase in journeys[0].phases) if journeys else ()
