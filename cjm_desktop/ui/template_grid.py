"""The templates as pictures to choose from."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from cjm_desktop.base.errors import CjmError
from cjm_desktop.base.ids import JourneyId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import tokens
from cjm_desktop.layout.thumbnails import thumbnail
from cjm_desktop.model.document import Journey
from cjm_desktop.model.words import Language
from cjm_desktop.session.templates import EMPTY, Template, list_templates, load_template
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
from cjm_desktop.ui.thumbnails import scene_pixmap

_PICTURE: Final = QSize(236, 148)
_GAP, _LINES = 20, 58  # pixels: between columns, words and space below


class TemplateGrid(PictureGrid):
    """As many columns as there is room for."""

    chosen = Signal(str)  # the template's id
    pointed_at = Signal(object)  # the Template under the pointer, else the current one, or None
    typed = Signal(str)  # letters, which look for a template
    described = Signal(object)  # a Template of one's own, to get another name
    unwanted = Signal(object)  # likewise, to be deleted

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _TemplateModel(language, self)
        self.setModel(self._model)
        self.setItemDelegate(_TemplateDelegate(self))
        self.setAccessibleName(self.tr("Models"))
        self.setCurrentIndex(self._model.index(0))
        self.picked.connect(self._on_picked)
        self.entered.connect(lambda index: self.pointed_at.emit(self._model.template_at(index)))

    @property
    def current(self) -> Template | None:
        """The template that Enter would choose; None where none is shown."""
        index = self.currentIndex()
        return self._model.template_at(index) if index.isValid() else None

    @property
    def shown(self) -> tuple[Template, ...]:
        """The templates in view, in their order."""
        return self._model.shown

    def show_templates(self, templates: Sequence[Template]) -> None:
        """Show these templates alone; the current one stays so while it is among them."""
        if tuple(templates) == self._model.shown:
            return
        before = self.current
        self._model.show_templates(templates)
        again = templates.index(before) if before in templates else 0
        self.setCurrentIndex(self._model.index(again))
        self.pointed_at.emit(self.current)

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """Tell which one is current now."""
        super().currentChanged(current, previous)
        self.pointed_at.emit(self.current)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Tell of the current one again."""
        super().leaveEvent(event)
        self.pointed_at.emit(self.current)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Look for what is typed, rename or delete one's own; other keys choose and move."""
        current = self.current
        if current is not None and current.path is not None:
            if event.key() == Qt.Key.Key_F2:
                self.described.emit(current)
                return
            if event.key() == Qt.Key.Key_Delete:
                self.unwanted.emit(current)
                return
        text, modifiers = event.text(), event.modifiers()
        plain = modifiers in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if plain and text.isprintable() and text.strip():
            self.typed.emit(text)
            return
        super().keyPressEvent(event)

    def point_at(self, place: QPoint) -> None:
        """Make the template at a global place the current one, if there is one."""
        index = self.indexAt(self.viewport().mapFromGlobal(place))
        if index.isValid():
            self.setCurrentIndex(index)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Share the width over as many columns as fit."""
        width = self.viewport().width()
        columns = max(1, (width + scaled(_GAP)) // scaled(_PICTURE.width() - 26 + _GAP))
        widest = scaled(_PICTURE.width() + _GAP + 2 * RING)
        cell = min(widest, (width - 1) // columns)
        picture = cell - scaled(_GAP) - 2 * scaled(RING)
        height = picture * _PICTURE.height() // _PICTURE.width()
        self.setGridSize(QSize(cell, height + 2 * scaled(RING) + scaled(_LINES)))
        super().resizeEvent(event)

    def _on_picked(self, index: QModelIndex) -> None:
        self.chosen.emit(self._model.template_at(index).id)


class _Picture(NamedTuple):
    """A picture of a template: as wide as so many logical pixels, each of so many pixels."""

    template: str
    width: int
    ratio: float
    when: int = 0  # its file was changed


class _TemplateModel(QAbstractListModel):
    """The templates in one language and their pictures, which are drawn when first shown."""

    def __init__(self, language: Language, parent: QObject) -> None:
        super().__init__(parent)
        self._language: Language = language
        self.shown: tuple[Template, ...] = list_templates(language)
        self._pictures: dict[_Picture, QPixmap] = {}
        self._wanted: list[_Picture] = []

    def show_templates(self, templates: Sequence[Template]) -> None:
        """Show other templates."""
        self.beginResetModel()
        self.shown = tuple(templates)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's form
        """Return how many templates there are."""
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a template's name, or with its description for screen readers."""
        if not index.isValid():
            return None
        template = self.template_at(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return template.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{template.name}. {template.description}"
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return f"{template.explanation} {template.source}".strip()
        return template.description if role == Qt.ItemDataRole.ToolTipRole else None

    def template_at(self, index: Index) -> Template:
        """Return the template of a picture."""
        return self.shown[index.row()]

    def picture_at(self, index: Index, width: int, ratio: float) -> QPixmap | None:
        """Return a template's picture as wide as asked, in logical pixels; None until it is drawn.

        They are drawn one after the other, since all of them would hold up the first frame.
        """
        template = self.template_at(index)
        wanted = _Picture(template.id, width, ratio, _when(template.path))
        if wanted not in self._pictures and wanted not in self._wanted:
            if not self._wanted:
                QTimer.singleShot(0, self, self._draw_next)
            self._wanted.append(wanted)
        return self._pictures.get(wanted)

    def _draw_next(self) -> None:
        wanted = self._wanted.pop(0)
        try:
            journey = load_template(wanted.template, self._language).journeys[0]
        except (CjmError, IndexError):  # a file that went meanwhile, or holds no map
            journey = Journey(id=JourneyId(""))
        if wanted.template == EMPTY:
            journey = journey.replace(phases=())  # shown as a blank sheet
        self._pictures[wanted] = scene_pixmap(thumbnail(journey), wanted.width, wanted.ratio)
        for row, template in enumerate(self.shown):
            if template.id == wanted.template:
                self.dataChanged.emit(self.index(row), self.index(row))
        if self._wanted:
            QTimer.singleShot(0, self, self._draw_next)


class _TemplateDelegate(PictureDelegate):
    """Draws one template: its picture, name and description."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the picture with its edge, the ring of the keyboard, and the words."""
        model = index.model()
        if not isinstance(model, _TemplateModel):
            return
        frame = current_frame()
        ring = scaled(RING)
        place: QRect = option.rect
        width = place.width() - scaled(_GAP) - 2 * ring
        picture = model.picture_at(index, width, painter.device().devicePixelRatioF())
        height = width * _PICTURE.height() // _PICTURE.width()
        rect = QRect(place.left() + ring, place.top() + ring, width, height)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw_picture(painter, rect, picture, edge_pen(option.state))
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_ring(painter, rect.toRectF())
        template = model.template_at(index)
        top = rect.bottom() + scaled(9)
        for words, font, colour, line in (
            (template.name, ui_font(13, 600), frame.text, 18),
            (template.description, ui_font(12), frame.secondary, 17),
        ):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            room = QRect(rect.left(), top, rect.width(), scaled(line))
            elided = painter.fontMetrics().elidedText(
                words, Qt.TextElideMode.ElideRight, room.width()
            )
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, elided)
            top += scaled(line)
        painter.restore()


def _when(path: Path | None) -> int:
    try:
        return path.stat().st_mtime_ns if path else 0
    except OSError:
        return 0


def _draw_picture(painter: QPainter, rect: QRect, picture: QPixmap | None, edge: QPen) -> None:
    outline = QPainterPath()
    outline.addRoundedRect(rect.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.save()
    painter.setClipPath(outline)
    if picture is None:
        painter.fillPath(outline, QColor(tokens.PAPER_0))
    else:
        painter.drawPixmap(rect, picture)
    painter.restore()
    painter.setPen(edge)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(outline)
