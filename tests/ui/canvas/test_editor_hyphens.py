"""Hyphens that a field shows where it parts a word."""

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cjm_desktop.ui.canvas.editor import FieldFrame, TextEditor
from cjm_desktop.ui.canvas.editor_hyphens import EditorHyphens

LONG = "a" * 60


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def field(parent: QWidget, text: str) -> tuple[TextEditor, EditorHyphens]:
    """Return a field for some 40 letters in a line."""
    frame = FieldFrame(parent)
    frame.resize(400, 200)
    editor = TextEditor(frame, breaks_lines=True)
    hyphens = EditorHyphens(editor, frame)
    width = QFontMetricsF(editor.font()).horizontalAdvance("a") * 40
    editor.setGeometry(10, 20, round(width) + 4, 160)
    editor.begin(text, "")
    hyphens.setGeometry(frame.rect())
    parent.show()
    return editor, hyphens


def test_a_long_word_goes_on_after_a_hyphen(parent: QWidget) -> None:
    editor, hyphens = field(parent, f"Short\n{LONG}")
    (place,) = hyphens.places()
    metrics = QFontMetricsF(editor.font())
    second_line = 20 + 2 + metrics.lineSpacing()  # below the field's top and its bearing
    assert second_line < place.y() < second_line + metrics.height()
    assert abs(place.x() - (10 + 2 + 40 * metrics.horizontalAdvance("a"))) < 2 + metrics.maxWidth()
    assert editor.toPlainText() == f"Short\n{LONG}"


@pytest.mark.parametrize(
    "text",
    [
        "short words " * 9,
        "one-two-three-" * 9,
        "www.example.com" * 5,
        "0123456789" * 7,
        "\N{GRINNING FACE}" * 45,
    ],
)
def test_what_is_not_a_word_has_none(parent: QWidget, text: str) -> None:
    _, hyphens = field(parent, text)
    assert list(hyphens.places()) == []


def test_hyphens_are_painted_beside_the_field(parent: QWidget) -> None:
    _, hyphens = field(parent, LONG)
    (place,) = hyphens.places()
    right = range(round(place.x()) + 1, round(place.x()) + 12)
    above = range(round(place.y()) - 12, round(place.y()))

    def has_ink() -> bool:
        picture = parent.grab().toImage()
        return any(picture.pixelColor(x, y).lightness() < 128 for x in right for y in above)

    assert has_ink()
    hyphens.hide()
    assert not has_ink()
