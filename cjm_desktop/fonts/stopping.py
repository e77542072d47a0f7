"""A measurer that can be stopped: whatever lays out asks it again and again."""

from cjm_desktop.scene.text import Line, Measurer, TextStyle, Weight


class StoppedError(Exception):
    """The work for which text was measured is not wanted any more."""


class StoppingMeasurer:
    """Measures as another measurer does, until ``stop`` is called from any thread."""

    def __init__(self, measurer: Measurer) -> None:
        self._measurer = measurer
        self._is_stopped = False

    def stop(self) -> None:
        """Let the next question raise StoppedError."""
        self._is_stopped = True

    def width(self, text: str, style: TextStyle) -> float:
        """Return the width of one line. Raises StoppedError."""
        self._go_on()
        return self._measurer.width(text, style)

    def wrap(self, text: str, style: TextStyle, width: float) -> tuple[str, ...]:
        """Return the lines that fit a width. Raises StoppedError."""
        self._go_on()
        return self._measurer.wrap(text, style, width)

    def shape(self, text: str, weight: Weight) -> Line:
        """Return one line's glyphs. Raises StoppedError."""
        self._go_on()
        return self._measurer.shape(text, weight)

    def _go_on(self) -> None:
        if self._is_stopped:
            raise StoppedError
