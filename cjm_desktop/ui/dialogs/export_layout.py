"""Where what the export dialog consists of stands."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.ui.dialogs.export_footer import ExportFooter
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.printing.check_panel import CheckPanel
from cjm_desktop.ui.printing.fields import Hairline
from cjm_desktop.ui.printing.options import Options
from cjm_desktop.ui.printing.preview import PagePreview

_LARGEST_PX: Final = (1220, 772)
_OPTIONS_PX: Final = 344
_NARROW_OPTIONS_PX: Final = 312
_NARROW_PX: Final = 1000


class Pieces(NamedTuple):
    """The pages, what is chosen, what is found of them, and the file with the buttons."""

    preview: PagePreview
    options: Options
    panel: CheckPanel
    footer: ExportFooter


def lay_out(dialog: QDialog, window: QWidget, heading: str, pieces: Pieces) -> None:
    """Place all in the dialog, which is as large as the window has room for."""
    room = (window.width() - scaled(40), window.height() - scaled(40))
    dialog.resize(*(min(scaled(px), side) for px, side in zip(_LARGEST_PX, room, strict=True)))
    narrow = dialog.width() < scaled(_NARROW_PX)
    wanted = scaled(_NARROW_OPTIONS_PX if narrow else _OPTIONS_PX)
    pieces.options.setFixedWidth(max(wanted, pieces.options.least_width()))
    middle = QHBoxLayout()
    middle.setSpacing(0)
    middle.addWidget(pieces.preview, 1)
    middle.addWidget(Hairline(Qt.Orientation.Vertical))
    middle.addLayout(_right_side(pieces))
    column = QVBoxLayout(dialog)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addLayout(_title_line(heading, pieces))
    column.addWidget(Hairline(Qt.Orientation.Horizontal))
    column.addLayout(middle, 1)
    column.addWidget(pieces.footer)


def _right_side(pieces: Pieces) -> QVBoxLayout:
    """Return what is chosen, and below it, always in sight, what is found of it."""
    pieces.panel.setFixedWidth(pieces.options.width())
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(pieces.options, 1)
    column.addWidget(pieces.panel)
    return column


def _title_line(heading: str, pieces: Pieces) -> QHBoxLayout:
    """Return the title, and over the preview what turns its pages and zooms."""
    title = QLabel(heading)
    title.setFont(ui_font(16, 600))
    title.setFixedHeight(scaled(51))
    line = QHBoxLayout()
    line.setContentsMargins(scaled(20), 0, 0, 0)
    line.addWidget(title)
    line.addStretch(1)
    line.addWidget(pieces.preview.bar)
    line.addSpacing(pieces.options.width() + scaled(12))
    return line
