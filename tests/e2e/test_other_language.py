"""Changing the language of the window again and again while working."""

from person import Person
from program import Program, open_example
from PySide6.QtCore import QCoreApplication, QEvent, QObject


def test_shortcuts_work_after_many_changes_of_language(program: Program, person: Person) -> None:
    open_example(program)

    def things() -> int:
        """Return how much hangs on the window, without what is on its way out."""
        program.settle()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return len(program.window.findChildren(QObject))

    program.page.workspace.show_panel(True)
    program.page.workspace.show_panel(False)
    program.act("language.nl")
    before = things()
    for language in ("language.en", "language.nl") * 5:
        program.act(language)
        program.page.workspace.show_panel(False)
        person.press("Ctrl+I")  # at once: the parts that spoke another language are still there
        assert program.assembly.bench.details_open
    program.page.workspace.show_panel(False)
    program.act("language.en")
    program.act("language.nl")
    assert things() <= before
    phases = len(program.journey.phases)
    person.press("Ctrl+Shift+Right")
    person.type("Later")
    person.press("Return")
    assert len(program.journey.phases) == phases + 1
    person.press("Ctrl+Z")
    assert len(program.journey.phases) == phases
