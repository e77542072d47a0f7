"""The vertical scales of score and curve rows, which heads and rows share."""

from typing import Final

from cjm_desktop.layout.contract import Scale

_SCORE_ABOVE: Final = 20.0  # the figure over a bar of 100 stands here
_SCORE_BELOW: Final = 14.0
_CURVE_MARGIN: Final = 16.0  # half a face, and room for the ring of a guess


def score_scale(height: float) -> Scale:
    """Return the scale from 0 to 100 of a score row."""
    return Scale(0, 100, height - _SCORE_BELOW, _SCORE_ABOVE)


def curve_scale(height: float) -> Scale:
    """Return the scale from -2 to 2 of a curve row."""
    return Scale(-2, 2, height - _CURVE_MARGIN, _CURVE_MARGIN)


def curve_height(step: float) -> float:
    """Return the height of a curve row whose five levels stand a step apart."""
    return 4 * step + 2 * _CURVE_MARGIN
