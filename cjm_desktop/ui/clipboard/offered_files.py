"""Files that another program offers, on the clipboard or in a drag."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QMimeData

from cjm_desktop.base.errors import CjmError
from cjm_desktop.base.shortening import shortened
from cjm_desktop.exchange.errors import ExchangeError
from cjm_desktop.ui.bench import Bench
from cjm_desktop.ui.clipboard.text_files import text_of
from cjm_desktop.ui.clipboard.words import paste_sentence
from cjm_desktop.ui.dialogs import questions

_MAP: Final = ".cjm"


def maps_among(files: Iterable[Path]) -> list[Path]:
    """Return the files that are journey maps."""
    return [path for path in files if path.suffix.lower() == _MAP]


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


def tell_left_out(bench: Bench, files: Sequence[Path]) -> None:
    """Say which of the files that were offered together were not taken."""
    if files:
        words = QCoreApplication.translate("Clipboard", "Left out: {files}")
        names = ", ".join(shortened(path.name, 30) for path in files[:3])
        more = f" + {len(files) - 3}" if len(files) > 3 else ""
        bench.say(words.format(files=names + more))


def refuse(bench: Bench, title: str) -> None:
    """Say what files a map takes, under a title that says what did not happen."""
    text = QCoreApplication.translate(
        "Clipboard",
        "Journey maps (.cjm) can, pictures on a row of cards or pictures, and text and tables "
        "from other programs or in files (.txt, .md, .csv, .tsv).",
    )
    questions.tell(bench.window, title, text)
