"""Nothing is cut off, covered or beyond the screen, however large screen and text are."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from fitting_laws import misfits
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

SCRIPT = Path(__file__).resolve().parents[1] / "support" / "fit_tour.py"


@pytest.mark.parametrize("language", ["en", "nl"])
@pytest.mark.parametrize(
    ("width", "height", "text"),
    [(1280, 720, 1.0), (1366, 768, 1.5), (2560, 1440, 2.0)],
    ids=["small screen", "large text on a laptop", "twice as large"],
)
def test_all_words_have_room(
    width: int, height: int, text: float, language: str, tmp_path: Path
) -> None:
    words = [str(width), str(height), str(text), language, str(tmp_path)]
    done = subprocess.run(
        [sys.executable, str(SCRIPT), *words], check=True, capture_output=True, text=True
    )
    assert json.loads(done.stdout) == []


@pytest.mark.usefixtures("qapp")
def test_a_want_of_room_is_seen() -> None:
    page = QWidget()
    label, field, other = QLabel("Words that are long", page), QLineEdit(page), QLabel("Over", page)
    field.setPlaceholderText("Words that are long")
    page.resize(300, 100)
    label.setGeometry(0, 0, 40, 20)
    field.setGeometry(280, 40, 40, 24)
    other.setGeometry(20, 5, 60, 20)
    page.show()
    told = misfits(page)
    page.close()
    assert any("'Words that are long': needs" in each for each in told)
    assert any("QLineEdit" in each and "needs" in each for each in told)
    assert any("QLineEdit" in each and "is cut off at the side" in each for each in told)
    assert any("lie over each other" in each for each in told)
