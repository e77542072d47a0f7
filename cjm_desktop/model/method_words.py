"""The closed sets of words for the work on a map; apart from those that maps are written in."""

from typing import Literal, get_args

GainReading = Literal["gap", "room", "own"]
GuideStep = Literal["principles", "phases", "known", "scores", "opportunities", "actions"]

GAIN_READINGS: tuple[GainReading, ...] = get_args(GainReading)
GUIDE_STEPS: tuple[GuideStep, ...] = get_args(GuideStep)
"""The steps of the method, in their order."""
