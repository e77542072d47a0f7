"""Goes through the program on a screen and with a text of a size, and prints what does not fit.

Run: ``python fit_tour.py WIDTH HEIGHT TEXT LANGUAGE FOLDER``, the size of text as a multiple of the
usual one. Prints a JSON list. A program of its own, for a platform has one screen for life.
"""

import json
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]
TITLE_BAR = 30  # pixels that a window has no use of


def main(width: int, height: int, text: float, language: str, folder: Path) -> None:
    """Take the tour and print what was found."""
    _make_screen(width, height, folder)
    from fitting_laws import misfits
    from program import start_program
    from PySide6.QtWidgets import QApplication, QWidget
    from tour import tour

    app = QApplication([])
    font = app.font()
    font.setPixelSize(round(13 * text))
    app.setFont(font)
    program = start_program(app, folder, (width, height - TITLE_BAR))
    program.assembly.speak(language)
    program.settle()
    found: dict[str, str] = {}

    def visit(name: str, root: QWidget) -> None:
        told = misfits(root)
        # A maximised window gets its room from the window manager, of which there is none here.
        is_large = root.width() > width or root.height() > height - TITLE_BAR
        if is_large and not root.isMaximized():
            told.append(f"{root.width()} by {root.height()} is larger than the screen")
        for each in told:
            found.setdefault(each, name)

    tour(program, visit)
    program.end()
    print(json.dumps([f"{name}: {each}" for each, name in found.items()]))


def _make_screen(width: int, height: int, folder: Path) -> None:
    screen = {
        "name": "screen",
        "x": 0,
        "y": 0,
        "width": width,
        "height": height,
        "logicalDpi": 96,
        "logicalBaseDpi": 96,
        "dpr": 1,
    }
    path = folder / "screen.json"
    path.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={path}"


if __name__ == "__main__":
    across, down, times, words, where = sys.argv[1:]
    main(int(across), int(down), float(times), words, Path(where))
