"""How large a dialog can be on the screen that it is shown on."""

from typing import Final

from PySide6.QtWidgets import QWidget

from cjm_desktop.ui.fonts import scaled

_FRAME_PX: Final = 60  # of the screen, for the window's title bar and edges


def resize_within_screen(dialog: QWidget, width: float, height: float) -> None:
    """Give a dialog a size of the design, in pixels, as far as its screen has room for it."""
    room = dialog.screen().availableSize()
    dialog.resize(
        min(scaled(width), room.width() - _FRAME_PX), min(scaled(height), room.height() - _FRAME_PX)
    )
