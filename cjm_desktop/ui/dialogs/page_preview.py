"""A page as it will be printed, with its sizes in millimetres."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from cjm_desktop.base.units import Paper
from cjm_desktop.scene.items import Scene
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.thumbnails import scene_pixmap

_AROUND_PX = 48  # room for the sizes


class PagePreview(QWidget):
    """Shows one scene on its paper, as large as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene: Scene | None = None
        self._paper = Paper(297, 210)
        self._note = ""
        self._picture: QPixmap | None = None

    def show_page(self, scene: Scene, paper: Paper, note: str) -> None:
        """Show a page, and words on how well it can be read."""
        self._scene, self._paper, self._note = scene, paper, note
        self._picture = None
        name = self.tr("The map on {width} by {height} mm. {note}")
        self.setAccessibleName(
            name.format(width=round(paper.width), height=round(paper.height), note=note)
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the desk, the page, its sizes and the words."""
        del event
        frame = current_frame()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), QColor(frame.desk))
            if self._scene is None:
                return
            page = self._page_rect()
            painter.drawPixmap(page.topLeft(), self._drawn(page.width()))
            painter.setPen(QPen(QColor(frame.line_strong), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(page)
            self._draw_sizes(painter, page, frame.secondary)
            self._draw_note(painter, frame.panel, frame.line_strong, frame.text)

    def _page_rect(self) -> QRectF:
        around = scaled(_AROUND_PX)
        width, height = self.width() - 2 * around, self.height() - 2 * around
        scale = min(width / self._paper.width, height / self._paper.height)
        w, h = self._paper.width * scale, self._paper.height * scale
        return QRectF(round((self.width() - w) / 2), round((self.height() - h) / 2), w, h)

    def _drawn(self, width: float) -> QPixmap:
        if self._picture is None or round(self._picture.deviceIndependentSize().width()) != round(
            width
        ):
            assert self._scene is not None
            self._picture = scene_pixmap(self._scene, round(width), self.devicePixelRatioF())
        return self._picture

    def _draw_sizes(self, painter: QPainter, page: QRectF, colour: str) -> None:
        painter.setFont(ui_font(12))
        painter.setPen(QColor(colour))
        line = scaled(18)
        below = QRectF(page.left(), page.bottom() + scaled(6), page.width(), line)
        plate = self._note_rect()
        if below.bottom() > plate.top():  # beside the words on how well it can be read
            below.setRight(max(below.left(), min(below.right(), plate.left() - scaled(8))))
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, f"{round(self._paper.width)} mm")
        painter.save()
        painter.translate(QPointF(page.left() - scaled(6) - line, page.bottom()))
        painter.rotate(-90)
        beside = QRectF(0, 0, page.height(), line)
        painter.drawText(beside, Qt.AlignmentFlag.AlignCenter, f"{round(self._paper.height)} mm")
        painter.restore()

    def _note_rect(self) -> QRectF:
        width = QFontMetrics(ui_font(12)).horizontalAdvance(self._note) + scaled(22)
        inset = scaled(10)
        return QRectF(
            self.width() - width - inset, self.height() - scaled(28) - inset, width, scaled(28)
        )

    def _draw_note(self, painter: QPainter, ground: str, edge: str, colour: str) -> None:
        painter.setFont(ui_font(12))
        plate = self._note_rect()
        painter.setPen(QPen(QColor(edge), 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(plate.adjusted(0.5, 0.5, -0.5, -0.5), scaled(5), scaled(5))
        painter.setPen(QColor(colour))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, self._note)
