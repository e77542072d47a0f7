"""For a print shop: bleed, marks, and the inks that its press has."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cjm_desktop.base.shortening import shortened
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.ui.controls.check_box import CheckBox
from cjm_desktop.ui.controls.choice import Choice, Option
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.printing.amounts import Amount
from cjm_desktop.ui.printing.fields import Field, Pair
from cjm_desktop.ui.printing.purposes import Purpose, offers_bleed

_BUNDLED: Final = ""
_OTHER: Final = "other"
_SHOP_BLEED: Final = 3.0
_NAME: Final = 18  # characters of a file's name


class PressFields(QWidget):
    """Bleed and profile beside each other, the marks below, and what a file is made for."""

    edited = Signal(object)  # dict of changes to the settings
    profile_asked = Signal()  # another file than the one that is offered

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preset = Choice(
            [
                Option("office", self.tr("PDF in RGB, for any printer")),
                Option("plotter", self.tr("PDF/A-2u in sRGB, to keep")),
                Option("print-shop", self.tr("PDF/X-4 in CMYK, for a press")),
            ]
        )
        self.bleed = Amount("mm", 0, 20)
        self.profile = Choice()
        self.ground = CheckBox(self.tr("The sheet’s colour, up to the edge"))
        self.ink = Amount("%", 100, 400, self.tr("As the profile"))
        self.dpi = Amount("dpi", 50, 2400, self.tr("As usual"))
        self._ink = Pair(
            Field(self.tr("Ink at most"), self.ink), Field(self.tr("Pictures at most"), self.dpi)
        )
        self.marks = CheckBox(self.tr("Crop and registration marks"))
        self._preset = Field(self.tr("Kind of file"), self.preset)
        self._bleed = Field(self.tr("Bleed"), self.bleed)
        self._profile = Field(self.tr("Colour profile"), self.profile)
        self._marks = QWidget()
        below = QVBoxLayout(self._marks)
        below.setContentsMargins(0, scaled(10), 0, 0)
        below.setSpacing(scaled(2))
        below.addWidget(self.marks)
        below.addWidget(self.ground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._preset)
        column.addWidget(Pair(self._bleed, self._profile))
        column.addWidget(self._ink)
        column.addWidget(self._marks)
        self.preset.edited.connect(self._on_preset)
        self.bleed.edited.connect(lambda bleed: self.edited.emit({"bleed": bleed}))
        self.profile.edited.connect(self._on_profile)
        self.ink.edited.connect(lambda ink: self.edited.emit({"ink_limit": ink}))
        self.dpi.edited.connect(lambda dpi: self.edited.emit({"picture_dpi": dpi}))
        self.ground.clicked.connect(
            lambda on: self.edited.emit({"background": "paper" if on else "white"})
        )
        self.marks.clicked.connect(lambda on: self.edited.emit({"marks": bool(on)}))

    def show_settings(self, settings: PrintSettings, purpose: Purpose, own: Path | None) -> None:
        """Show what is chosen, and the print shop's own profile if there is one."""
        press, bleed = settings.preset == "print-shop", offers_bleed(purpose, settings)
        self.setVisible(press or purpose == "own")
        self._preset.setVisible(purpose == "own")
        self._bleed.setVisible(bleed)
        self._marks.setVisible(bleed)
        self._profile.setVisible(press)
        self._ink.setVisible(press and purpose == "own")
        self.ink.show_value(settings.ink_limit)
        self.dpi.show_value(settings.picture_dpi)
        self.ground.setChecked(settings.background == "paper")
        self.preset.show_value(settings.preset)
        usual = _SHOP_BLEED if press else 0.0
        self.bleed.show_value(usual if settings.bleed is None else settings.bleed)
        self.marks.setChecked(settings.marks)
        self.profile.set_options(self._profiles(own))
        self.profile.show_value(settings.profile if own else _BUNDLED)
        self.profile.setToolTip(str(own) if own and settings.profile else "")

    def _profiles(self, own: Path | None) -> list[Option]:
        listed = [Option(_BUNDLED, self.tr("Coated"))]
        if own is not None:
            listed.append(Option(own.name, shortened(own.stem, _NAME)))
        return [*listed, Option(_OTHER, self.tr("A file…"))]

    def _on_preset(self, preset: object) -> None:
        self.edited.emit({"preset": preset, "profile": ""})

    def _on_profile(self, profile: object) -> None:
        if profile == _OTHER:
            self.profile_asked.emit()
        else:
            self.edited.emit({"profile": profile})
