"""The language of the interface: what is offered, what is chosen, and its translations."""

from pathlib import Path
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


_installed: list[tuple[QTranslator, bytes]] = []  # with the words, which Qt does not copy


def use_language(app: QApplication, language: InterfaceLanguage) -> None:
    """Make the application speak a language, Qt's own words and the way of writing dates too."""
    while _installed:
        translator, _ = _installed[-1]
        app.removeTranslator(translator)
        translator.deleteLater()
        _installed.pop()
    system = QLocale.system()
    locale = QLocale(language)
    QLocale.setDefault(system if system.language() == locale.language() else locale)
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours = resource_path("translations")
    for file in (Path(qt_folder, f"qtbase_{language}.qm"), ours / f"cjm_{language}.qm"):
        _install(app, file)


def _install(app: QApplication, file: Path) -> None:
    """Translate by a file from now on, if it is there.

    It is read here: Qt would map it into memory, and end the program at the next word after the
    file was written anew under it, as an update or a translator may do.
    """
    try:
        words = file.read_bytes()
    except OSError:
        return
    translator = QTranslator(app)
    if translator.load(words):
        app.installTranslator(translator)
        _installed.append((translator, words))


def _system_languages() -> list[str]:
    return QLocale.system().uiLanguages()
