"""What happens with what other programs drop on the map."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QMimeData

from cjm_desktop.base.errors import CjmError
from cjm_desktop.base.shortening import shortened
from cjm_desktop.exchange.errors import ExchangeError
from cjm_desktop.model.questions import find_row
from cjm_desktop.ui.bench import Bench
from cjm_desktop.ui.canvas.dropping import Landing
from cjm_desktop.ui.clipboard.actions import new_pasting
from cjm_desktop.ui.clipboard.contents import has_only_picture, local_files, pictures_of
from cjm_desktop.ui.clipboard.origins import Origin
from cjm_desktop.ui.clipboard.text_files import is_text_file, text_of
from cjm_desktop.ui.clipboard.words import paste_sentence
from cjm_desktop.ui.commands import steps
from cjm_desktop.ui.dialogs import questions
from cjm_desktop.ui.pictures import Spot

MAP_SUFFIX: Final = ".cjm"


def take_drop(bench: Bench, mime: QMimeData, landing: object) -> None:
    """Open a map that was dropped, or paste text, a table or cells where they were dropped."""
    files = local_files(mime)
    maps = [path for path in files if path.suffix.lower() == MAP_SUFFIX]
    bench.commands.finish_editing()
    texts = [path for path in files if is_text_file(path)]
    if maps:
        bench.files.open(maps[0])
    elif texts and isinstance(landing, Landing):
        with_text(bench, texts[0], lambda text: _paste(bench, text, landing))
        others = [path for path in files if path != texts[0]]
        pictures = pictures_of(others, QMimeData())
        if pictures and _kind_at(bench, landing) in ("cards", "image"):
            bench.pictures_offered.emit(pictures, Spot(landing.cell))
            others = [path for path in others if path not in pictures]
        _tell_left_out(bench, others)
    elif files or has_only_picture(mime):
        _take_pictures(bench, files, mime, landing)
    elif isinstance(landing, Landing):
        _paste(bench, mime, landing)


def with_text(bench: Bench, path: Path, take: Callable[[QMimeData], object]) -> None:
    """Do something with the text or table in a file, or say why it cannot be read."""
    try:
        text = text_of(path)
    except CjmError as error:
        words = QCoreApplication.translate("Clipboard", "“{file}” cannot be taken in")
        title = words.format(file=path.name)
        if isinstance(error, ExchangeError):
            questions.tell(bench.window, title, paste_sentence(error))
        else:
            questions.tell_error(bench.window, title, error)
    else:
        take(text)


def _paste(bench: Bench, mime: QMimeData, landing: Landing) -> None:
    cell = landing.cell
    origin = Origin(cell.row, cell.phase, landing.before)
    new_pasting(bench).paste(mime, origin, steps.DROP)
    bench.canvas.setFocus()


def _take_pictures(bench: Bench, files: list[Path], mime: QMimeData, landing: object) -> None:
    """Take pictures in one after the other, or say that these or their place are not right."""
    sources = pictures_of(files, mime)
    kind = _kind_at(bench, landing)
    if not sources or kind not in ("cards", "image") or not isinstance(landing, Landing):
        refuse(bench)
        return
    bench.pictures_offered.emit(sources, Spot(landing.cell, landing.before))
    _tell_left_out(bench, [path for path in files if path not in sources])


def _tell_left_out(bench: Bench, files: Sequence[Path]) -> None:
    """Say which of the files that were dropped together were not taken."""
    if files:
        words = QCoreApplication.translate("Clipboard", "Left out: {files}")
        names = ", ".join(shortened(path.name, 30) for path in files[:3])
        more = f" + {len(files) - 3}" if len(files) > 3 else ""
        bench.say(words.format(files=names + more))


def _kind_at(bench: Bench, landing: object) -> str:
    if not isinstance(landing, Landing):
        return ""
    row = find_row(bench.commands.journey, landing.cell.row)
    return row.kind if row else ""


def refuse(bench: Bench) -> None:
    """Say what can be dropped."""
    title = QCoreApplication.translate("Clipboard", "This cannot be dropped here")
    text = QCoreApplication.translate(
        "Clipboard",
        "Journey maps (.cjm) can, pictures on a row of cards or pictures, and text and tables "
        "from other programs or in files (.txt, .md, .csv, .tsv).",
    )
    questions.tell(bench.window, title, text)
