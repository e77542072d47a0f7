"""Follows the system's light or dark theme, or the choice made here."""

from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from cjm_desktop.ui.frame import DARK, LIGHT, Frame, current_frame, frame_of, palette_of

ThemeChoice = Literal["system", "light", "dark"]

_SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


def theme_choice(text: str) -> ThemeChoice:
    """Return the choice that a text names, the system's theme for any other."""
    choices: dict[str, ThemeChoice] = {"light": "light", "dark": "dark"}
    return choices.get(text, "system")


class Theme(QObject):
    """Dresses the application, and again whenever the system or the choice changes.

    The palette comes at once; the style sheet, which only bars, panels and dialogs need, with
    ``dress``.
    """

    changed = Signal()

    def __init__(self, app: QApplication, choice: ThemeChoice = "system") -> None:
        super().__init__(app)
        self._app = app
        self._choice: ThemeChoice = choice
        self._is_dressed = False
        self._has_sheet = False
        if choice != "system":
            app.styleHints().setColorScheme(_SCHEMES[choice])
        app.styleHints().colorSchemeChanged.connect(self._apply)
        self._apply()

    @property
    def choice(self) -> ThemeChoice:
        """What was chosen: the system's theme, light or dark."""
        return self._choice

    def dress(self) -> None:
        """Put on the style sheet; from now on it follows the theme."""
        if not self._has_sheet:
            self._has_sheet = True
            self._put_on_sheet()

    def choose(self, choice: ThemeChoice) -> None:
        """Follow another choice from now on."""
        self._choice = choice
        self._app.styleHints().setColorScheme(_SCHEMES[choice])
        self._apply()

    def _apply(self) -> None:
        frame = self._frame()
        if self._is_dressed and frame is not None and frame == current_frame():
            return
        self._is_dressed = True
        palette = self._app.style().standardPalette() if frame is None else palette_of(frame)
        self._app.setPalette(palette)
        if self._has_sheet:
            self._put_on_sheet()
        self.changed.emit()

    def _put_on_sheet(self) -> None:
        # Written and read when the first map is on screen: it takes as long as a third of that.
        from cjm_desktop.ui.style_sheet import style_sheet

        self._app.setStyleSheet(style_sheet(frame_of(self._app.palette())))

    def _frame(self) -> Frame | None:
        """Return the colours to show, None for those of a system that asks for high contrast."""
        if wants_high_contrast(self._app):
            return None
        if self._choice != "system":
            return DARK if self._choice == "dark" else LIGHT
        return DARK if self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT


def wants_high_contrast(app: QApplication) -> bool:
    """Tell whether the system asks for more contrast; Qt before 6.10 does not know."""
    accessibility = getattr(app.styleHints(), "accessibility", None)
    if accessibility is None:
        return False
    preference = accessibility().contrastPreference()
    return bool(preference == Qt.ContrastPreference.HighContrast)
