"""The sentence at the foot of the canvas that says where a drag will land."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from cjm_desktop.ui.fonts import scaled, ui_font

_INSET_PX = 16
_BESIDE_PX = 8  # from what the sentence makes way for
_WHILE_MS = 5000  # for a sentence that nobody waits for


class DragHint(QLabel):
    """Stands in the middle above the lower edge of a widget while there is something to say.

    Where something is worked on there, it stands beside that, or above.
    """

    def __init__(
        self,
        over: QWidget,
        free: Callable[[], float] | None = None,
        kept: Callable[[], Sequence[QRect]] = tuple,
    ) -> None:
        """Stand over a widget, of which something else may leave only so many pixels ``free``.

        What is ``kept`` free are places in that widget.
        """
        super().__init__(over)
        self._free = free or over.width
        self._kept = kept
        self._over = over
        self.setProperty("hint", True)
        self.setFont(ui_font(12))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._while = QTimer(self)
        self._while.setSingleShot(True)
        self._while.timeout.connect(self.hide)
        self.hide()
        over.installEventFilter(self)

    def show_words(self, words: str) -> None:
        """Show a sentence and say it aloud; an empty one takes it away."""
        self._while.stop()
        if words and (self.isHidden() or words != self.text()):
            # Imported here: who only looks at a map is told nothing.
            from cjm_desktop.ui.speaking import speak

            speak(self._over, words)
        self.setText(words)
        self.setVisible(bool(words))
        self._place()

    def show_for_a_while(self, words: str) -> None:
        """Show a sentence about what was done; it goes by itself."""
        self.show_words(words)
        self._while.start(_WHILE_MS)

    def follow(self) -> None:
        """Make way for what is worked on now."""
        if self.isVisible():
            self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep to the middle when the canvas changes its size."""
        if watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _place(self) -> None:
        self.adjustSize()
        room = QSize(round(self._free()), self._over.height())
        self.move(hint_place(self.size(), room, self._kept()))
        self.raise_()


def hint_place(size: QSize, room: QSize, kept: Sequence[QRect]) -> QPoint:
    """Return the left top corner of a hint that lies over none of some places, if there is one."""
    inset, gap = scaled(_INSET_PX), scaled(_BESIDE_PX)
    usual = QPoint(max(0, room.width() - size.width()) // 2, room.height() - size.height() - inset)
    beside = [rect.x() - gap - size.width() for rect in kept]
    beside += [rect.x() + rect.width() + gap for rect in kept]
    beside = [x for x in beside if inset <= x <= room.width() - inset - size.width()]
    places = [QPoint(x, usual.y()) for x in sorted(beside, key=lambda x: abs(x - usual.x()))]
    above = [rect.y() - gap - size.height() for rect in kept]
    places += [QPoint(usual.x(), y) for y in above if y >= inset]
    for place in (usual, *places):
        if not any(rect.intersects(QRect(place, size)) for rect in kept):
            return place
    return usual
