"""A panel on its way open or closed, in 160 ms."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from cjm_desktop.ui.canvas.flight import slowing

if TYPE_CHECKING:
    from PySide6.QtCore import QVariantAnimation

PANEL_MS: Final = 160


class Sliding(QObject):
    """Says how far a panel is open, from 0 to 1; one that turns back does so where it is."""

    moved = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._share = 0.0
        self._animation: QVariantAnimation | None = None  # made for the first panel that moves

    @property
    def is_moving(self) -> bool:
        """Whether the panel is on its way."""
        animation = self._animation
        return animation is not None and animation.state() == animation.State.Running

    def share(self, *, is_open: bool) -> float:
        """Return how far a panel shows that is open, or closed, in the end."""
        return self._share if self.is_moving else float(is_open)

    def begin(self, *, is_open: bool) -> None:
        """Open or close from where the panel is now, which was the other way round at rest."""
        start = self.share(is_open=not is_open)
        self.stop()
        self._share = start
        if self._animation is None:
            self._animation = slowing(self, PANEL_MS, self._on_value_changed, self.moved)
        self._animation.setStartValue(start)
        self._animation.setEndValue(float(is_open))
        self._animation.start()

    def stop(self) -> None:
        """Be there at once."""
        if self._animation is not None:
            self._animation.stop()

    def _on_value_changed(self, share: float) -> None:
        self._share = share
        self.moved.emit()
