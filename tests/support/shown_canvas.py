"""A canvas alone on the offscreen platform, and eyes for its pixels."""

from collections.abc import Iterator
from contextlib import contextmanager

from canvas_rest import wait_for_rest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.model.document import Project
from cjm_desktop.store.store import Store
from cjm_desktop.ui.canvas.canvas import MapCanvas

NO_KEY = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class _PaintWatch(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.rects: list[QRect] = []

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QPaintEvent):
            self.rects.append(event.rect())
        return False


class ShownCanvas:
    """A canvas without animations, bars and hands, at 100 % from the left top of its sheet."""

    def __init__(self, project: Project, width: int, height: int) -> None:
        self.store = Store(project)
        self.canvas = MapCanvas(self.store, HarfBuzzMeasurer())
        self.canvas.animated = False
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.canvas.setHorizontalScrollBarPolicy(off)
        self.canvas.setVerticalScrollBarPolicy(off)
        self.canvas.resize(width, height)
        self.canvas.show()
        self.canvas.set_zoom(1.0)
        QApplication.processEvents()

    def shot(self) -> QImage:
        """Return what is on screen now, as the widgets were painted last."""
        QApplication.processEvents()
        window = self.canvas.backingStore()
        device = window.paintDevice() if window else None
        assert isinstance(device, QImage)
        return device.copy()

    def fresh(self) -> QImage:
        """Return what is on screen after everything was painted anew."""
        self.canvas.viewport().repaint()
        return self.shot()

    def rest(self) -> None:
        """Wait until all is drawn, so that nothing changes any more by itself."""
        wait_for_rest(self.canvas)

    def colour_at(self, x: float, y: float) -> str:
        """Return the colour of a pixel of the view."""
        return QColor(self.shot().pixelColor(int(x), int(y))).name().upper()

    def turn_wheel(self, notches: float, at: QPointF, keys: Qt.KeyboardModifier = NO_KEY) -> None:
        """Turn the wheel, away from the hand for positive notches."""
        self._send_wheel(QPoint(), QPoint(0, round(120 * notches)), at, keys)

    def slide(self, dx: int, dy: int, at: QPointF) -> None:
        """Slide two fingers over a touch pad, by pixels."""
        self._send_wheel(QPoint(dx, dy), QPoint(8 * dx, 8 * dy), at, NO_KEY)

    def _send_wheel(
        self, pixels: QPoint, angle: QPoint, at: QPointF, keys: Qt.KeyboardModifier
    ) -> None:
        event = QWheelEvent(
            at,
            self.canvas.viewport().mapToGlobal(at),
            pixels,
            angle,
            Qt.MouseButton.NoButton,
            keys,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(self.canvas.viewport(), event)

    @contextmanager
    def painted_rects(self) -> Iterator[list[QRect]]:
        """Collect the rectangles that are painted meanwhile."""
        QApplication.processEvents()
        watch = _PaintWatch()
        self.canvas.viewport().installEventFilter(watch)
        yield watch.rects
        QApplication.processEvents()
        self.canvas.viewport().removeEventFilter(watch)

    def close(self) -> None:
        """Throw the canvas away."""
        self.canvas.close()
        self.canvas.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def differing(one: QImage, other: QImage) -> int:
    """Return how many bytes of two pictures differ by more than rounding."""
    assert one.size() == other.size()
    pairs = zip(_lines(one), _lines(other), strict=True)
    changed = (zip(line, twin, strict=True) for line, twin in pairs if line != twin)
    return sum(abs(a - b) > 2 for line in changed for a, b in line)


def _lines(picture: QImage) -> Iterator[bytes]:
    data, length = bytes(picture.constBits()), picture.bytesPerLine()
    return (data[start : start + length] for start in range(0, len(data), length))
