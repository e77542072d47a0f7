"""The right side of the export dialog: purpose, paper and content."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from cjm_desktop.model.document import Journey, Project
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.measures import SCROLL_BAR
from cjm_desktop.ui.panels.form import note_label
from cjm_desktop.ui.printing.content_fields import ContentFields
from cjm_desktop.ui.printing.filter_fields import FilterFields
from cjm_desktop.ui.printing.fold import Fold
from cjm_desktop.ui.printing.paper_fields import PaperFields
from cjm_desktop.ui.printing.press_fields import PressFields
from cjm_desktop.ui.printing.purpose_field import PurposeField
from cjm_desktop.ui.printing.purposes import Purpose, offers_sheets
from cjm_desktop.ui.printing.sheet_fields import SheetFields
from cjm_desktop.ui.printing.sketch_fields import SketchFields

_SIDE_PX = 20


class Options(QScrollArea):
    """Shows settings and tells of changes; what follows from a change is decided elsewhere."""

    edited = Signal(object)  # dict of changes to the settings
    purpose_edited = Signal(object)  # Purpose
    profile_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.purpose = PurposeField()
        self.paper = PaperFields()
        self.press = PressFields()
        self.sheets = SheetFields()
        self.content = ContentFields()
        self.cards = FilterFields()
        self.sketch = SketchFields()
        self.warning = note_label()
        self.warning.setProperty("warning", True)
        self.content_fold = Fold(self.tr("What goes on it?"), is_open=True)
        self.cards_fold = Fold(self.tr("Which cards?"))
        self.sketch_fold = Fold(self.tr("Sketch sheet"))
        self._inside = QWidget()
        self._lay_out()
        for section in (
            *(self.paper, self.press, self.sheets, self.content, self.cards, self.sketch),
        ):
            section.edited.connect(self.edited)
        self.purpose.edited.connect(self.purpose_edited)
        self.press.profile_asked.connect(self.profile_asked)

    def show_settings(
        self,
        settings: PrintSettings,
        purpose: Purpose,
        own_profile: Path | None,
        shown: tuple[Project, Journey],
    ) -> None:
        """Show what is chosen."""
        self.purpose.show_value(purpose)
        self.paper.show_settings(settings)
        self.press.show_settings(settings, purpose, own_profile)
        self.sheets.setVisible(offers_sheets(purpose))
        self.sheets.show_settings(settings)
        self.content.show_settings(settings, *shown)
        self.cards.show_settings(settings, *shown)
        self.cards_fold.show_summary(self.cards.summary())
        self.sketch.show_settings(settings)
        self.sketch_fold.show_summary(self.tr("Empty grid") if settings.blank else "")

    def show_warning(self, words: str) -> None:
        """Say what is wrong with the pages that are asked for; nothing for ""."""
        self.warning.setText(words)
        self.warning.setVisible(bool(words))

    def least_width(self) -> int:
        """Return the width at which no word is cut off."""
        return self._inside.minimumSizeHint().width() + scaled(SCROLL_BAR)

    def _lay_out(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What is printed, and how"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(scaled(_SIDE_PX), scaled(4), scaled(_SIDE_PX), scaled(16))
        column.setSpacing(0)
        column.addWidget(self.purpose)
        column.addWidget(self.paper)
        column.addWidget(self.press)
        column.addWidget(self.sheets)
        column.addSpacing(scaled(8))
        column.addWidget(self.warning)
        column.addSpacing(scaled(8))
        self.content_fold.column.addWidget(self.content)
        self.cards_fold.column.addWidget(self.cards)
        self.sketch_fold.column.addWidget(self.sketch)
        column.addWidget(self.content_fold)
        column.addWidget(self.cards_fold)
        column.addWidget(self.sketch_fold)
        column.addStretch(1)
        self.setWidget(self._inside)
