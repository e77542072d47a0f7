"""The language of the interface: what is offered, what is chosen, and its translations."""

from typing import Final, Literal, get_args

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from cjm_desktop.base.resources import resource_path

InterfaceLanguage = Literal["en", "nl"]
LANGUAGES: Final[tuple[InterfaceLanguage, ...]] = get_args(InterfaceLanguage)
LANGUAGE_NAMES: Final[dict[InterfaceLanguage, str]] = {"en": "English", "nl": "Nederlands"}


def interface_language(choice: str) -> InterfaceLanguage:
    """Return the language to show: the one chosen, else the system's, else English."""
    for language in LANGUAGES:
        if choice == language:
            return language
    wanted = (QLocale.languageToCode(QLocale(name).language()) for name in _system_languages())
    return next((language for code in wanted for language in LANGUAGES if code == language), "en")


_installed: list[QTranslator] = []


def use_language(app: QApplication, language: InterfaceLanguage) -> None:
    """Make the application speak a language, Qt's own words and the way of writing dates too."""
    while _installed:
        app.removeTranslator(_installed.pop())
    system = QLocale.system()
    locale = QLocale(language)
    QLocale.setDefault(system if system.language() == locale.language() else locale)
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours = str(resource_path("translations"))
    for name, folder in ((f"qtbase_{language}", qt_folder), (f"cjm_{language}", ours)):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
            _installed.append(translator)


def _system_languages() -> list[str]:
    return QLocale.system().uiLanguages()
