"""A program of its own in which somebody types and never ends; its parent ends it without a word.

Argument: a folder for its settings. The state folder is that of the environment.
"""

import sys
from pathlib import Path

from program import open_example, start_program
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cjm_desktop.ui.canvas.editor import TextEditor

TYPED = "half a sentence"


def main() -> None:
    """Open the example, begin to edit its first phase, type, and stay."""
    app = QApplication([])
    program = start_program(app, Path(sys.argv[1]))
    open_example(program)
    program.select(phase=program.journey.phases[0].id)
    program.act("edit.text")
    field = program.window.findChild(TextEditor)
    assert isinstance(field, TextEditor)
    for letter in TYPED:
        QTest.keyClick(field, ord(letter))
    app.exec()


if __name__ == "__main__":
    main()
