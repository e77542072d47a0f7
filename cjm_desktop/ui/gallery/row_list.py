"""The pictures of the gallery, with a name and a sentence below each."""

from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem, QWidget

from cjm_desktop.model.words import Language
from cjm_desktop.scene.text import Measurer
from cjm_desktop.ui.controls.choosing_list import (
    RING,
    Index,
    PictureDelegate,
    PictureGrid,
    draw_ring,
    edge_pen,
)
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.gallery.row_choices import ROW_CHOICES, RowChoice
from cjm_desktop.ui.gallery.row_pictures import row_picture

COLUMNS: Final = 3
_PICTURE: Final = (248, 100)
_GAP, _WORDS = 14, 68  # pixels: between columns, below a picture


class RowList(PictureGrid):
    """Three columns of rows."""

    chosen = Signal(object)  # RowChoice

    def __init__(self, language: Language, measurer: Measurer, parent: QWidget | None = None):
        super().__init__(parent)
        self._model = RowModel(language, measurer, self)
        self.setModel(self._model)
        self.setItemDelegate(_RowDelegate(self))
        self.setFrameShape(QListView.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Kinds of rows"))
        width = scaled(_PICTURE[0]) + 2 * scaled(RING) + scaled(_GAP)
        height = scaled(_PICTURE[1]) + 2 * scaled(RING) + scaled(_WORDS)
        self.setGridSize(QSize(width, height))
        self.setMinimumWidth(COLUMNS * width + scaled(16))
        self.setCurrentIndex(self._model.index(0))
        self.picked.connect(self._choose)

    def search(self, words: str) -> int:
        """Show the rows in which all words are found; return how many those are."""
        self._model.search(words)
        self.setCurrentIndex(self._model.index(0))
        return self._model.rowCount()

    def choose_current(self) -> None:
        """Choose the row that has the ring."""
        self._choose(self.currentIndex())

    def step(self, key: Qt.Key) -> None:
        """Go to a row beside, above or below, while the keyboard is in the search field."""
        by = {Qt.Key.Key_Down: COLUMNS, Qt.Key.Key_Up: -COLUMNS}.get(key, 0)
        last = self._model.rowCount() - 1
        place = self.currentIndex().row() + by
        if 0 <= place <= last or (by > 0 and last >= 0):
            self.setCurrentIndex(self._model.index(min(place, last)))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self._model.choice_at(index))


class RowModel(QAbstractListModel):
    """The rows that can be added and their pictures, which are drawn when first shown."""

    def __init__(self, language: Language, measurer: Measurer, parent: QObject) -> None:
        super().__init__(parent)
        self._language: Language = language
        self._measurer = measurer
        self._shown = ROW_CHOICES
        self._pictures: dict[tuple[RowChoice, int, float], QPixmap] = {}

    def search(self, words: str) -> None:
        """Hold only the rows in which all words are found."""
        self.beginResetModel()
        self._shown = tuple(choice for choice in ROW_CHOICES if choice.matches(words))
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's form
        """Return how many rows are offered."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row's name, or with its sentence for screen readers."""
        if not index.isValid():
            return None
        choice = self.choice_at(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.name
        both = f"{choice.name}. {choice.about}"
        return both if role == Qt.ItemDataRole.AccessibleTextRole else None

    def choice_at(self, index: Index) -> RowChoice:
        """Return the row of a picture."""
        return self._shown[index.row()]

    def picture_at(self, index: Index, size: QSize, ratio: float) -> QPixmap:
        """Return a row's picture, in logical pixels."""
        choice = self.choice_at(index)
        key = (choice, size.width(), ratio)
        if key not in self._pictures:
            sides = (size.width(), size.height())
            made = row_picture(choice, self._language, self._measurer, sides, ratio)
            self._pictures[key] = made
        return self._pictures[key]


class _RowDelegate(PictureDelegate):
    """Draws one row of the gallery."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the picture with its edge, the ring of the current one, and the words."""
        model = index.model()
        if not isinstance(model, RowModel):
            return
        ring = scaled(RING)
        size = QSize(scaled(_PICTURE[0]), scaled(_PICTURE[1]))
        place: QRect = option.rect
        rect = QRect(place.left() + ring, place.top() + ring, size.width(), size.height())
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(rect, model.picture_at(index, size, ratio))
        painter.setPen(edge_pen(state))
        painter.drawRect(rect.toRectF().adjusted(0.5, 0.5, -0.5, -0.5))
        if state & QStyle.StateFlag.State_Selected:
            draw_ring(painter, rect.toRectF())
        _draw_words(painter, rect, model.choice_at(index))
        painter.restore()


def _draw_words(painter: QPainter, picture: QRect, choice: RowChoice) -> None:
    frame = current_frame()
    room = QRect(picture.left(), picture.bottom() + scaled(8), picture.width(), scaled(18))
    painter.setFont(ui_font(13, 600))
    painter.setPen(QColor(frame.text))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, choice.name)
    painter.setFont(ui_font(12))
    painter.setPen(QColor(frame.secondary))
    below = QRect(room.left(), room.bottom() + 2, room.width(), scaled(34))
    painter.drawText(below, Qt.TextFlag.TextWordWrap, choice.about)
