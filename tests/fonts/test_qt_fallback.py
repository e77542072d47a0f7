"""Text outside the bundled faces, laid out by Qt; and Qt's own figures for text inside them."""

import os
import random
import subprocess
import sys
import threading
from itertools import pairwise
from pathlib import Path

import pytest
import uharfbuzz as hb
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF
from PySide6.QtWidgets import QApplication

from cjm_desktop.fonts import qt_fallback
from cjm_desktop.fonts.faces import FAMILY, WEIGHTS, bundled_face
from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.fonts.qt_fallback import QtFallback
from cjm_desktop.scene.text import Line, TextStyle, Weight

DUTCH = (
    "klant hypotheek zoekt op het internet naar een goede adviseur Amsterdam financiële "
    "creëren coördinatie € 250.000 100% vóór één “Waarom” To VAT Yvonne kwaliteit, rente? "
    "(uitleg) ’s-avonds huis; koper: vraag! Łódź çà Ñandú"
)
GREEK = "Πού ξεκινά το ταξίδι του πελάτη σας; Ωμέγα, Άλφα. Τα ΑΥΤΑ 12"
CYRILLIC = "Где начинается путь вашего клиента? Привет, Москва. ГАЗ 12"


@pytest.fixture
def fallback(qapp: QApplication) -> QtFallback:
    loaded = qt_fallback.load()
    assert loaded is not None
    assert qapp is not None
    return loaded


def clusters(line: Line) -> str:
    return "".join(cluster for run in line.runs for cluster in run.clusters)


def qt_width(text: str, weight: Weight) -> float:
    font = QFont(FAMILY)
    font.setPixelSize(1000)
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for feature in ("liga", "clig"):
        font.setFeature(QFont.Tag.fromString(feature), 0)
    return QFontMetricsF(font).horizontalAdvance(text)


@pytest.mark.parametrize("weight", WEIGHTS)
@pytest.mark.parametrize("source", [DUTCH, GREEK, CYRILLIC])
def test_agrees_with_qt_on_the_width_of_text(
    fallback: QtFallback, weight: Weight, source: str
) -> None:
    assert fallback is not None  # has loaded the faces
    chosen = random.Random(weight)
    measurer = HarfBuzzMeasurer(lambda: None)
    style = TextStyle(1000.0, weight)
    # heavier weights kern a stop or comma with the space by up to 0.031 em; we do not
    kerned = {400: 0.0, 500: 10.25, 600: 20.51, 700: 30.76}[weight]
    for _ in range(100):
        text = " ".join(chosen.choices(source.split(), k=chosen.randint(1, 9)))
        off = measurer.width(text, style) - qt_width(text, weight)
        stops = sum(text.count(stop) for stop in (". ", ", "))
        assert off == pytest.approx(stops * kerned, abs=1.0), text  # Qt rounds each to a 64th


def test_agrees_with_qt_on_line_breaks(fallback: QtFallback) -> None:
    chosen = random.Random(1)
    measurer = HarfBuzzMeasurer(lambda: None)
    for _ in range(200):
        text = " ".join(chosen.choices(DUTCH.split(), k=chosen.randint(5, 20)))
        width = chosen.uniform(6500, 20000)  # wider than each word, for Qt adds no hyphens
        lines = measurer.wrap(text, TextStyle(1000.0), width)
        nearly = (width, width + 0.2, width - 0.2)  # Qt's sums are rounded
        assert lines in [fallback.wrap(text, 400, 0.0, each) for each in nearly]


@pytest.mark.parametrize("text", ["Welkom thuis", "é q\u0323\u0307", "Ωμέγα Привет"])
def test_sets_what_the_bundled_face_has_alike(fallback: QtFallback, text: str) -> None:
    ours = HarfBuzzMeasurer(lambda: None).shape(text, 500)
    theirs = fallback.shape(text, 500)
    assert theirs.width == pytest.approx(ours.width, abs=0.1)
    assert [run.face for run in theirs.runs] == [bundled_face(500)]
    assert theirs.runs[0].glyphs == ours.runs[0].glyphs
    assert theirs.runs[0].xs == pytest.approx(ours.runs[0].xs, abs=0.1)
    assert theirs.runs[0].clusters == ours.runs[0].clusters


@pytest.mark.parametrize(
    "text",
    [
        "東京 naar huis",
        "Feest 🎉 met 👨\u200d👩\u200d👧!",
        "नमस्ते",
        "สวัสดี",
        "𝒳 en \ue123 en \ufffd",
        "مرحبا بالعالم",
        "abc שלום def",
        "لا",
    ],
)
def test_no_character_is_lost(fallback: QtFallback, text: str) -> None:
    line = fallback.shape(text, 400)
    assert sorted(clusters(line)) == sorted(text)
    assert all(
        len(run.glyphs) == len(run.xs) == len(run.clusters) and len(run.ys) in (0, len(run.xs))
        for run in line.runs
    )


def test_a_character_that_no_font_has_is_a_marked_box(fallback: QtFallback) -> None:
    nobody, accented = "\u0378", "\U0010fff0\u0301"  # unassigned, private; an accent is no box more
    line, plain = (fallback.shape(text, 400) for text in (f"a {nobody}{accented} b", "a ⌧⌧ b"))
    glyphs = [
        glyph
        for run in line.runs
        for glyph, text in zip(run.glyphs, run.clusters, strict=True)
        if text
    ]
    assert 0 not in [glyph for run in line.runs for glyph in run.glyphs]
    assert glyphs == [glyph for run in plain.runs for glyph in run.glyphs]
    assert line.width == plain.width
    assert clusters(line) == f"a {nobody}{accented} b"
    assert fallback.wrap(f"een {accented} {nobody}", 400, 0.0, 3200.0) == (
        f"een {accented}",
        nobody,
    )


def first_of_each_cluster(line: Line) -> list[float]:
    return [x for run in line.runs for x, text in zip(run.xs, run.clusters, strict=True) if text]


@pytest.mark.parametrize("text", ["東京 en 大阪", "abc שלום def", "مرحبا بالعالم"])
def test_glyphs_run_from_left_to_right(fallback: QtFallback, text: str) -> None:
    line = fallback.shape(text, 400)
    xs = first_of_each_cluster(line)
    assert xs[0] == 0
    assert all(left <= right for left, right in pairwise(xs))
    assert xs[-1] < line.width


def test_right_to_left_letters_stand_in_visual_order(fallback: QtFallback) -> None:
    assert clusters(fallback.shape("abc שלום def", 400)) == "abc םולש def"


def test_continued_lines_keep_the_direction_of_their_paragraph(fallback: QtFallback) -> None:
    lines = fallback.wrap("שלום abc", 400, 0.0, 2500.0)
    assert lines == ("שלום", "\u200fabc")  # led by a right-to-left mark
    assert clusters(fallback.shape(lines[1], 400)).strip("\u200f") == "abc"


def test_breaks_lines_where_the_script_allows(fallback: QtFallback) -> None:
    assert fallback.wrap("東京大阪", 400, 0.0, 2100.0) == ("東京", "大阪")
    assert fallback.wrap("東京", 400, 0.0, 0.0) == ("東", "京")
    assert fallback.wrap("", 400, 0.0, 100.0) == ("",)
    assert fallback.wrap("een  🎉", 400, 0.0, 2000.0) == ("een", "🎉")


def test_faces_of_this_computer_are_whole_fonts(fallback: QtFallback) -> None:
    if not QFontDatabase.families(QFontDatabase.WritingSystem.Hebrew):
        pytest.skip("no Hebrew font on this computer")
    (run,) = fallback.shape("שלום", 400).runs
    assert run.face.path is None
    assert run.face.data is not None
    face = hb.Face(run.face.data)
    font = hb.Font(face)
    assert [font.get_nominal_glyph(ord(letter)) for letter in "םולש"] == list(run.glyphs)
    (again,) = fallback.shape("שם", 400).runs
    assert again.face is run.face


def test_the_measurer_asks_qt_for_foreign_text_only(fallback: QtFallback) -> None:
    measurer = HarfBuzzMeasurer(lambda: fallback)
    assert measurer.wrap("een\n東京大阪", TextStyle(10.0), 21.0) == ("een", "東京", "大阪")
    assert measurer.width("東京", TextStyle(10.0)) == pytest.approx(20.0, abs=2)


def run_without_display(code: str) -> str:
    root = Path(__file__).resolve().parents[2]
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=root,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout.strip()


def test_works_on_the_command_line_without_a_display() -> None:
    code = (
        "from cjm_desktop.fonts.measurer import HarfBuzzMeasurer;"
        "line = HarfBuzzMeasurer().shape('東京 नमस्ते', 400);"
        "print(len(line.runs) > 0, line.width > 0)"
    )
    assert run_without_display(code) == "True True"


def test_does_without_qt_where_its_libraries_are_missing() -> None:
    code = (
        "import sys; sys.modules['PySide6.QtGui'] = None;"
        "from cjm_desktop.fonts.measurer import HarfBuzzMeasurer;"
        "(run,) = HarfBuzzMeasurer().shape('a東', 400).runs;"
        "(box,) = HarfBuzzMeasurer().shape('⌧', 400).runs;"
        "print(run.glyphs[1:] == box.glyphs, 0 in box.glyphs, run.clusters == ('a', '東'))"
    )
    assert run_without_display(code) == "True False True"


def test_does_without_qt_beside_an_application_that_has_no_fonts() -> None:
    code = (
        "from PySide6.QtCore import QCoreApplication; app = QCoreApplication([]);"
        "from cjm_desktop.fonts.fallback import installed_fallback;"
        "print(installed_fallback())"
    )
    assert run_without_display(code) == "None"


def test_a_process_without_application_makes_none_in_another_thread() -> None:
    code = (
        "import threading;"
        "from cjm_desktop.fonts.fallback import installed_fallback;"
        "thread = threading.Thread(target=lambda: print(installed_fallback()));"
        "thread.start(); thread.join()"
    )
    assert run_without_display(code) == "None"


def test_ordinary_text_does_not_load_qt() -> None:
    code = (
        "import sys;"
        "from cjm_desktop.fonts.measurer import HarfBuzzMeasurer;"
        "HarfBuzzMeasurer().shape('Gewone tekst', 400);"
        "print('PySide6' in sys.modules)"
    )
    assert run_without_display(code) == "False"


def test_threads_may_share_a_fallback(fallback: QtFallback) -> None:
    """As a window does that exports while it is drawn."""
    expected = fallback.shape("東京 🎉 שלום", 400)
    got: list[Line] = []
    threads = [
        threading.Thread(target=lambda: got.append(fallback.shape("東京 🎉 שלום", 400)))
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert got == [expected] * 4
