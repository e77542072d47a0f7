"""Measures of the window, in pixels at the usual size of text."""

from typing import Final

MENU_BAR: Final = 30
TOOLBAR: Final = 46
BOTTOM_BAR: Final = 34
START_LEFT: Final = 372
PANEL: Final = 304
PANEL_LEAST, PANEL_MOST = 264, 420
PANEL_SHARE: Final = 53  # per cent of the height that the upper of two panels takes
OUTLINE: Final = 232
OUTLINE_LEAST, OUTLINE_MOST = 200, 360
RAIL_WITH_WORDS: Final = 88
RAIL: Final = 46
SCROLL_BAR: Final = 12
WIDE_WINDOW: Final = 1400  # from here on panels stand beside the canvas and the rail has words
WINDOW_LEAST: Final = (880, 560)
WINDOW_FIRST: Final = (1440, 900)
