"""The preview of a table that is about to be pasted: its cells as cards under their phases."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from cjm_desktop.ui.dialogs.paste_model import CARDS, LOST, NEW, PlanModel
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import current_frame

_Index = QModelIndex | QPersistentModelIndex
_COLUMN_PX: Final = 172
_HEADER_PX: Final = 34
_CARD_PX: Final = 24
_GAP_PX: Final = 4
_INSET_PX: Final = 8
_MOST_CARDS: Final = 5  # of a cell that are shown
_MEASURED: Final = 300  # rows that get the height of what they hold
_ELIDED: Final = Qt.TextElideMode.ElideRight
_MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter


class PasteGrid(QTableView):
    """Shows a plan; nothing in it can be edited."""

    def __init__(self, model: PlanModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan_model = model
        self.setObjectName("plan")
        self.setModel(model)
        self.setItemDelegate(_CellDelegate(self))
        self.setHorizontalHeader(_Heads(Qt.Orientation.Horizontal, self))
        self.setVerticalHeader(_Heads(Qt.Orientation.Vertical, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().setDefaultSectionSize(scaled(_COLUMN_PX))
        self.horizontalHeader().setFixedHeight(scaled(_HEADER_PX))
        self.verticalHeader().setFixedWidth(scaled(_COLUMN_PX))
        model.modelReset.connect(self.fit_rows)
        self.fit_rows()

    def fit_rows(self) -> None:
        """Give each row the height of its fullest cell, within bounds, and cards their spans."""
        self.clearSpans()
        for row in range(min(self._plan_model.rowCount(), _MEASURED)):
            for column, span in self._plan_model.spans_in(row):
                self.setSpan(row, column, 1, span)
            cards = min(self._plan_model.cards_in(row), _MOST_CARDS)
            height = cards * (_CARD_PX + _GAP_PX) - _GAP_PX + 2 * _INSET_PX
            self.setRowHeight(row, scaled(height))


class _Heads(QHeaderView):
    """The names of phases or rows; those that are added stand in the accent colour."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFont(ui_font(12, 600))

    def paintSection(  # noqa: N802 - Qt's name
        self,
        painter: QPainter,
        rect: QRect,
        logicalIndex: int,  # noqa: N803 - Qt's name
    ) -> None:
        """Draw a name and the line below it."""
        frame, model = current_frame(), self.model()
        painter.fillRect(rect, QColor(frame.panel))
        painter.setPen(QPen(QColor(frame.line), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        new = model.headerData(logicalIndex, self.orientation(), NEW)
        painter.setPen(QColor(frame.accent if new else frame.text))
        painter.setFont(self.font())
        left = scaled(_INSET_PX) if self.orientation() == Qt.Orientation.Horizontal else 0
        inside = rect.adjusted(left, 0, -scaled(_INSET_PX), 0)
        words = str(model.headerData(logicalIndex, self.orientation()))
        painter.drawText(
            inside, _MIDDLE, self.fontMetrics().elidedText(words, _ELIDED, inside.width())
        )


class _CellDelegate(QStyledItemDelegate):
    """Draws cards as cards, numbers as numbers, and strikes through what has no place."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a cell and its lines."""
        frame = current_frame()
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(frame.line), 1))
        painter.drawLine(QPointF(rect.left(), rect.bottom()), QPointF(rect.right(), rect.bottom()))
        painter.drawLine(QPointF(rect.left(), rect.top()), QPointF(rect.left(), rect.bottom()))
        inset = scaled(_INSET_PX)
        inside = QRectF(rect.adjusted(inset, inset, -inset, -inset))
        cards = index.data(CARDS)
        if cards:
            _cards(painter, inside, cards)
        elif index.data():
            _words(painter, inside, str(index.data()), lost=bool(index.data(LOST)))
        painter.restore()


def _cards(painter: QPainter, inside: QRectF, texts: tuple[str, ...]) -> None:
    frame, height, step = current_frame(), scaled(_CARD_PX), scaled(_CARD_PX + _GAP_PX)
    painter.setFont(ui_font(12))
    shown = texts if len(texts) <= _MOST_CARDS else texts[: _MOST_CARDS - 1]
    for place, text in enumerate(shown):
        card = QRectF(inside.left(), inside.top() + place * step, inside.width(), height)
        painter.setPen(QPen(QColor(frame.edge), 1))
        painter.setBrush(QColor(frame.field))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setPen(QColor(frame.text))
        room = card.adjusted(scaled(7), 0, -scaled(7), 0)
        line = " ".join(text.split())
        words = painter.fontMetrics().elidedText(line, _ELIDED, int(room.width()))
        painter.drawText(room, _MIDDLE, words)
    if len(shown) < len(texts):
        painter.setPen(QColor(frame.secondary))
        rest = QRectF(inside.left(), inside.top() + len(shown) * step, inside.width(), height)
        painter.drawText(rest, _MIDDLE, f"+ {len(texts) - len(shown)}")


def _words(painter: QPainter, inside: QRectF, text: str, *, lost: bool) -> None:
    frame = current_frame()
    font = ui_font(12 if lost else 13, 400 if lost else 500)
    font.setStrikeOut(lost)
    painter.setFont(font)
    painter.setPen(QColor(frame.warning if lost else frame.text))
    line = QRectF(inside.left(), inside.top(), inside.width(), scaled(_CARD_PX))
    words = " ".join(text.split())
    painter.drawText(
        line, _MIDDLE, painter.fontMetrics().elidedText(words, _ELIDED, int(line.width()))
    )
