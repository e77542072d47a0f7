"""The documents that were open before, as a list to choose from."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPen
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
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.thumbnails import draw_mini
from cjm_desktop.ui.times import moment_words

_LINE_PX: Final = 58
_SHEET_PX: Final = 44
_Index = QModelIndex | QPersistentModelIndex
_LARGEST_LOOKED_INTO: Final = 3_000_000  # bytes; larger files keep a sheet without colours


class RecentList(QListView):
    """Recent files with a small sheet, their title, and when and where they were."""

    chosen = Signal(object)  # RecentFile

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _RecentModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_RecentDelegate(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Recent maps"))
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self._on_clicked)

    def show_files(self, files: Sequence[RecentFile]) -> None:
        """Show other files, their titles at once and their colours when they have been read."""
        self._model.show_files(files)
        if files:
            self.setCurrentIndex(self._model.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the current file with Enter or the space bar."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() in keys and self.currentIndex().isValid():
            self._on_clicked(self.currentIndex())
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for all files."""
        return QSize(scaled(280), self._model.rowCount() * scaled(_LINE_PX) + 2)

    def _on_clicked(self, index: QModelIndex) -> None:
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

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's form
        """Return how many files there are."""
        return 0 if parent.isValid() else len(self._files)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a file's title, or what is said of it."""
        if not index.isValid():
            return None
        file = self._files[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return file.title or file.path.stem
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{file.title or file.path.stem}, {self.about(index)}"
        return str(file.path) if role == Qt.ItemDataRole.ToolTipRole else None

    def file_at(self, index: _Index) -> RecentFile:
        """Return the file of a line."""
        return self._files[index.row()]

    def hues_at(self, index: _Index) -> tuple[Hue, ...]:
        """Return the colours of a file's phases; none when they are not known."""
        return self._hues.get(self._files[index.row()].path, ())

    def about(self, index: _Index) -> str:
        """Return when the file was open and where it is, or that it cannot be found."""
        file = self._files[index.row()]
        when = moment_words(file.opened)
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

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802
        """Return the height of a line."""
        del option, index
        return QSize(scaled(200), scaled(_LINE_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the rule above, the sheet, the title and what is said of the file."""
        model = index.model()
        if not isinstance(model, _RecentModel):
            return
        file = model.file_at(index)
        frame = current_frame()
        rect: QRect = option.rect
        painter.save()
        painter.fillRect(rect.left(), rect.top(), rect.width(), 1, QColor(frame.line))
        inside = rect.adjusted(0, 1, 0, 0)
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(inside, QColor(frame.hover))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(frame.accent), 2))
            painter.drawRoundedRect(inside.toRectF().adjusted(1, 2, -1, -2), 4, 4)
        left, middle = rect.left() + scaled(6), rect.center().y()
        painter.setOpacity(1.0 if file.exists else 0.55)
        scale = scaled(_SHEET_PX) / _SHEET_PX
        draw_mini(painter, left, middle - scaled(15), scale, model.hues_at(index))
        painter.setOpacity(1.0)
        text = inside.adjusted(scaled(6 + _SHEET_PX + 12), 0, -scaled(6), 0)
        colour = frame.text if file.exists else frame.secondary
        half = scaled(18)
        title = QRect(text.left(), text.center().y() - half, text.width(), half)
        about = QRect(text.left(), text.center().y() + 1, text.width(), half)
        _draw_line(painter, title, str(model.data(index)), ui_font(13, 500), colour)
        _draw_line(painter, about, model.about(index), ui_font(12), frame.secondary)
        painter.restore()


def _draw_line(painter: QPainter, place: QRect, words: str, font: QFont, colour: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, elided)


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
