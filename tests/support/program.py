"""The whole program behind a window, without a display, for tests of the window."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from cjm_desktop.model.document import Journey, Project, Row
from cjm_desktop.model.questions import find_journey
from cjm_desktop.model.words import RowKind
from cjm_desktop.session.session import Session
from cjm_desktop.session.settings import Settings
from cjm_desktop.session.templates import example_project
from cjm_desktop.store.selection import Selection
from cjm_desktop.store.store import Store
from cjm_desktop.ui.assembly import Assembly
from cjm_desktop.ui.fonts import use_bundled_fonts
from cjm_desktop.ui.language import use_language
from cjm_desktop.ui.main_window import MainWindow
from cjm_desktop.ui.map_page import MapPage
from cjm_desktop.ui.theme import Theme


@dataclass
class Program:
    """Everything behind one window."""

    app: QApplication
    window: MainWindow
    session: Session
    settings: Settings
    theme: Theme

    @property
    def assembly(self) -> Assembly:
        """The parts as they are tied together now; a change of language makes them anew."""
        return self.window.findChildren(Assembly)[-1]

    @property
    def store(self) -> Store:
        """The document and selection."""
        return self.session.store

    @property
    def project(self) -> Project:
        """The document."""
        return self.store.project

    @property
    def journey(self) -> Journey:
        """The journey that is shown."""
        journey = find_journey(self.project, self.store.selection.journey)
        assert journey is not None
        return journey

    @property
    def page(self) -> MapPage:
        """The page of the open map."""
        page = self.assembly.bench.page
        assert page is not None
        return page

    def row(self, kind: RowKind, role: str = "") -> Row:
        """Return the first row of a kind, and perhaps of a role."""
        return next(r for r in self.journey.rows if r.kind == kind and role in ("", r.role))

    def select(self, **what: object) -> None:
        """Select something in the journey that is shown."""
        self.store.select(Selection(self.journey.id, **what))  # type: ignore[arg-type] # as named

    def act(self, name: str) -> None:
        """Trigger an action, which must be possible."""
        action = self.assembly.actions[name]
        assert action.isEnabled(), f"{name} is not possible"
        action.trigger()

    def settle(self) -> None:
        """Let everything that was put off happen."""
        for _ in range(5):  # after the first paint, panels come in steps
            self.app.processEvents()

    def end(self) -> None:
        """Close without questions and leave nothing behind."""
        # What Python put on the clipboard of the offscreen platform would outlive Python.
        QGuiApplication.clipboard().clear()
        self.window.may_close = lambda: True
        self.window.close()
        self.session.close()
        self.window.deleteLater()
        self.theme.deleteLater()
        self.settle()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.app.setStyleSheet("")
        use_language(self.app, "en")


def start_program(app: QApplication, folder: Path, size: tuple[int, int] = (1440, 900)) -> Program:
    """Return the program in English on its start screen, with settings in a folder."""
    QLocale.setDefault(QLocale("en"))
    use_bundled_fonts(app)
    use_language(app, "en")
    settings = Settings(folder / "settings.ini")
    settings.language = "en"
    settings.first_hint = False  # the map has the room of who has worked with it before
    theme = Theme(app, "light")
    window = MainWindow()
    session = Session(parent=window)
    program = Program(app, window, session, settings, theme)
    Assembly(window, session, settings, theme).pages.show_start()
    window.resize(*size)
    window.show()
    program.settle()
    return program


def open_example(program: Program) -> None:
    """Open the example in English, with nothing animated and the details panel there."""
    _open(program, example_project("en"))


def open_one_journey(program: Program) -> None:
    """Open the example likewise, without its journey as it is to be."""
    _open(program, example_of_one_journey())


def example_of_one_journey() -> Project:
    """Return the example in English as it is now, for tests that count journeys from one."""
    project = example_project("en")
    return project.replace(journeys=project.journeys[:1])


def _open(program: Program, project: Project) -> None:
    program.session.start(project)
    program.assembly.pages.show_map()
    program.page.canvas.animated = False
    program.settle()
