"""Exporting in a process of its own, so that the window goes on."""

from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from cjm_desktop.base.errors import CjmError
from cjm_desktop.base.progress import Progress
from cjm_desktop.model.document import Project
from cjm_desktop.session.exporting import PdfRequest
from cjm_desktop.session.file_thread import FileThread, make_way
from cjm_desktop.session.own_program import own_program, python_path
from cjm_desktop.session.saving import UnexpectedError
from cjm_desktop.session.told_errors import retold
from cjm_desktop.session.told_progress import retold_progress
from cjm_desktop.storage.atomic import write_atomic
from cjm_desktop.storage.files import save_project
from cjm_desktop.storage.writing import ProjectWriter


class ExportFailedError(CjmError):
    """The process that exports did not start, or ended without a reason; its last words."""

    def __init__(self, *, started: bool, last_words: str) -> None:
        super().__init__(
            "The export ended unexpectedly." if started else "The export could not be started."
        )
        self.started = started
        self.last_words = last_words


class ExportJob(QObject):
    """Writes a PDF or picture by this program's own command line, from a copy of the document.

    The copy is the document as it is now.
    The command writes beside the copy; the file that was asked for is replaced in the end, as a
    whole. Whatever ends the job, nothing else is left behind.
    """

    progressed = Signal(object)  # Progress
    finished = Signal(object)  # Path of the file
    failed = Signal(object)  # CjmError

    def __init__(
        self, project: Project, request: PdfRequest, out: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._project = project
        self.request = request
        self.out = out
        self.progress: Progress | None = None  # the last that was told
        self._files = FileThread("export", self)
        self._folder: TemporaryDirectory[str] | None = None
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._on_told)
        self._process.finished.connect(self._on_process_finished)
        self._process.errorOccurred.connect(self._on_process_error)

    def start(self) -> None:
        """Begin; one of the two signals follows, unless the job is cancelled."""
        self._folder = TemporaryDirectory(prefix="cjm-export-")
        writer = ProjectWriter(rest=make_way)
        self._files.submit(
            partial(save_project, self._copy, self._project, writer), self._run, self._fail
        )

    def words(self, document: Path, made: Path) -> list[str]:
        """Return the words of the command line that writes the file."""
        return command(document, made, self.request)

    def cancel(self) -> None:
        """Stop, without a signal and without a trace."""
        self.blockSignals(True)
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished()
        self._clean_up()

    @property
    def _copy(self) -> Path:
        return self._path("map.cjm")

    @property
    def _made(self) -> Path:
        suffix = self.out.suffix.lower() if self.request.picture else ".pdf"
        return self._path(f"map{suffix}")

    def _path(self, name: str) -> Path:
        if self._folder is None:
            raise RuntimeError("the job does not run")
        return Path(self._folder.name) / name

    def _run(self, _: object) -> None:
        if self.signalsBlocked():
            return
        program, *arguments = self.words(self._copy, self._made)
        self._process.setProcessEnvironment(_environment())
        self._process.start(program, arguments)

    def _on_told(self) -> None:
        while self._process.canReadLine():
            line = bytes(self._process.readLine().data()).decode("utf-8", "replace")
            progress = retold_progress(line)
            if progress is not None:
                self.progress = progress
                self.progressed.emit(progress)

    def _on_process_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        if self.signalsBlocked():
            return
        is_done = status == QProcess.ExitStatus.NormalExit and code == 0 and self._made.exists()
        if not is_done:
            self._tell(error_of(bytes(self._process.readAllStandardError().data())))
            return
        self._files.submit(partial(_put, self._made, self.out), self._succeed, self._fail)

    def _on_process_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            words = self._process.errorString()
            self._tell(ExportFailedError(started=False, last_words=words))

    def _succeed(self, _: object) -> None:
        self._clean_up()
        self.finished.emit(self.out)

    def _fail(self, error: Exception) -> None:
        self._tell(error if isinstance(error, CjmError) else UnexpectedError(error))

    def _tell(self, error: CjmError) -> None:
        self._clean_up()
        self.failed.emit(error)

    def _clean_up(self) -> None:
        self._files.close()
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None


def command(document: Path, out: Path, request: PdfRequest) -> list[str]:
    """Return the words of the command line that exports a document."""
    journey: tuple[str, ...] = ("--all-journeys",)
    if request.journey is not None:
        journey = ("--journey", str(request.journey + 1))
    words = [
        *own_program(),
        *("export", str(document), str(out), *journey),
        *("--settings", request.settings.model_dump_json(exclude_defaults=True)),
    ]
    if request.language:
        words += ("--lang", request.language)
    if request.icc:
        words += ("--icc", str(request.icc))
    if request.day:
        words += ("--date", request.day.isoformat())
    return [*words, *_of_picture(request), "--errors-as-json", "--progress-as-json"]


def _of_picture(request: PdfRequest) -> list[str]:
    words: list[str] = []
    if request.excerpt:
        words += [f"--card={card}" for card in request.excerpt.cards] or ["--bare"]
    wish = request.picture
    if wish is None:
        return words
    if wish.dpi is not None:
        words += ["--dpi", f"{wish.dpi:g}"]
    if wish.longest_px is not None:
        words += ["--pixels", str(wish.longest_px)]
    words += ["--transparent"] if wish.transparent else []
    return [*words, "--outlines"] if wish.outlines else words


def error_of(written: bytes) -> CjmError:
    """Return the error in what a failed command wrote, or one that holds its last words."""
    words = written.decode("utf-8", "replace")
    for line in reversed(words.splitlines()):
        error = retold(line)
        if error is not None:
            return error
    return ExportFailedError(started=True, last_words=words.strip())


def _environment() -> QProcessEnvironment:
    """Return this process's environment, in which Python also finds the package that runs now."""
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("PYTHONPATH", python_path(environment.value("PYTHONPATH")))
    return environment


def _put(made: Path, out: Path) -> None:
    write_atomic(out, made.read_bytes())
