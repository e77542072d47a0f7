"""The sentence at the foot of the canvas that says where a drag will land."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from cjm_desktop.ui.fonts import scaled, ui_font

_INSET_PX = 16
_WHILE_MS = 5000  # for a sentence that nobody waits for


class DragHint(QLabel):
    """Stands in the middle above the lower edge of a widget while there is something to say."""

    def __init__(self, over: QWidget, free: Callable[[], float] | None = None) -> None:
        """Stand over a widget, of which something else may leave only so many pixels ``free``."""
        super().__init__(over)
        self._free = free or over.width
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep to the middle when the canvas changes its size."""
        if watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _place(self) -> None:
        self.adjustSize()
        left = max(0, round(self._free()) - self.width()) // 2
        self.move(left, self._over.height() - self.height() - scaled(_INSET_PX))
        self.raise_()
