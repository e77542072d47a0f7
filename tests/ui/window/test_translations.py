"""Everything is translated, and what is translated is what the sources say."""

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo
from PySide6.QtWidgets import QApplication

from cjm_desktop.base.resources import resource_path
from cjm_desktop.ui.language import interface_language, use_language

ROOT = Path(__file__).resolve().parents[3]
PLACEHOLDER = re.compile(r"\{\w+\}|%n|%[HM]")
Message = tuple[str, str, list[str], bool]  # context, source, translations, finished


def messages(file: Path) -> list[Message]:
    found: list[Message] = []
    for context in ElementTree.parse(file).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            texts = forms or [translation.text or ""]
            finished = translation.get("type") is None
            found.append((name, message.findtext("source", ""), texts, finished))
    return found


def maker() -> ModuleType:
    path = ROOT / "packaging" / "make_translations.py"
    spec = importlib.util.spec_from_file_location("make_translations", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


DUTCH = messages(resource_path("translations", "cjm_nl.ts"))


def test_every_text_is_in_dutch() -> None:
    open_ones = [(c, s) for c, s, texts, finished in DUTCH if not finished or not all(texts)]
    assert open_ones == []


@pytest.mark.parametrize("language", ["en", "nl"])
def test_placeholders_survive(language: str) -> None:
    wrong = [
        (source, text)
        for _, source, texts, _ in messages(resource_path("translations", f"cjm_{language}.ts"))
        for text in texts
        if sorted(PLACEHOLDER.findall(source)) != sorted(PLACEHOLDER.findall(text))
    ]
    assert wrong == []


def test_dutch_is_addressed_as_je_and_calmly() -> None:
    wrong = [
        text
        for _, _, texts, _ in DUTCH
        for text in texts
        if "!" in text or re.search(r"\b(u|uw|U|Uw)\b", text)
    ]
    assert set(wrong) == {"U  Vertelt het door"}  # the letter of an ultimate moment


def test_no_text_of_the_sources_is_missing(tmp_path: Path) -> None:
    for language in ("en", "nl"):
        name = f"cjm_{language}.ts"
        shutil.copyfile(resource_path("translations", name), tmp_path / name)
    maker().update(tmp_path)
    for language in ("en", "nl"):
        name = f"cjm_{language}.ts"
        now = messages(tmp_path / name)
        kept = messages(resource_path("translations", name))
        assert [m[:2] for m in now] == [m[:2] for m in kept], "run make translations"


def test_what_is_shipped_is_made_from_the_sources(tmp_path: Path) -> None:
    maker().compile_all(resource_path("translations"), tmp_path)
    for language in ("en", "nl"):
        name = f"cjm_{language}.qm"
        made, shipped = tmp_path / name, resource_path("translations", name)
        assert made.read_bytes() == shipped.read_bytes(), "run make translations"


def test_dutch_is_spoken_by_us_and_by_qt(qapp: QApplication) -> None:
    use_language(qapp, "nl")
    assert QCoreApplication.translate("Actions", "Save") == "Bewaren"
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    if (folder / "qtbase_nl.qm").exists():
        assert QCoreApplication.translate("QPlatformTheme", "Discard") == "Verwerpen"
    use_language(qapp, "en")
    assert QCoreApplication.translate("Actions", "Save") == "Save"


def test_words_stay_when_their_file_is_written_anew(tmp_path: Path) -> None:
    """As a checkout or an update does it, while the program runs."""
    shutil.copytree(resource_path("translations"), tmp_path / "translations")
    script = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from cjm_desktop.ui import language
language.resource_path = Path(sys.argv[1]).joinpath
app = QApplication([])
language.use_language(app, "nl")
(Path(sys.argv[1]) / "translations" / "cjm_nl.qm").write_bytes(b"")
print(QCoreApplication.translate("Actions", "Save"))
"""
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "Bewaren\n", "")


@pytest.mark.parametrize(
    ("choice", "expected"), [("nl", "nl"), ("en", "en"), ("", "en"), ("fr", "en")]
)
def test_the_language_that_was_chosen_else_english(choice: str, expected: str) -> None:
    # The tests run with LANG=C, of which the system makes English.
    assert interface_language(choice) == expected
