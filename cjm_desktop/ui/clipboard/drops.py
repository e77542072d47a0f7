"""What happens with what other programs drop on the map."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QMimeData

from cjm_desktop.model.questions import find_row
from cjm_desktop.store.selection import Selection, SheetText
from cjm_desktop.ui.bench import Bench
from cjm_desktop.ui.canvas.dropping import INBOX, Landing, PersonaLanding
from cjm_desktop.ui.clipboard.actions import new_pasting
from cjm_desktop.ui.clipboard.contents import has_only_picture, local_files, pictures_of
from cjm_desktop.ui.clipboard.offered_files import maps_among, refuse, tell_left_out, with_text
from cjm_desktop.ui.clipboard.origins import Origin
from cjm_desktop.ui.clipboard.text_files import is_text_file
from cjm_desktop.ui.commands import steps
from cjm_desktop.ui.pictures import Spot

EVIDENCE: Final = (".csv", ".tsv", ".txt")
"""The endings of files from which numbers and answers can be brought in."""

MOST_PASTED: Final = 100_000
"""Bytes of a file beyond which its cells are not shown one by one before they are pasted."""


def take_drop(bench: Bench, mime: QMimeData, landing: object) -> None:
    """Open a map that was dropped, or put texts, a table or cells where they were dropped."""
    if mime.hasFormat(INBOX):
        from cjm_desktop.ui.importing.placing import take_from_inbox

        take_from_inbox(bench, mime, landing)
        return
    files = local_files(mime)
    maps = maps_among(files)
    bench.commands.finish_editing()
    texts = [path for path in files if is_text_file(path)]
    if maps:
        bench.files.open(maps[0])
    elif isinstance(landing, PersonaLanding):
        _take_photo(bench, files, mime, landing)
    elif texts and _is_evidence(texts[0], landing):
        # Its dialog is imported when such a file comes.
        from cjm_desktop.ui.importing.showing import bring_in_file

        bring_in_file(bench, texts[0])
        tell_left_out(bench, [path for path in files if path != texts[0]])
    elif texts and isinstance(landing, Landing):
        with_text(bench, texts[0], lambda text: _paste(bench, text, landing, texts[0]))
        others = [path for path in files if path != texts[0]]
        pictures = pictures_of(others, QMimeData())
        if pictures and _kind_at(bench, landing) in ("cards", "image"):
            bench.pictures_offered.emit(pictures, Spot(landing.cell))
            others = [path for path in others if path not in pictures]
        tell_left_out(bench, others)
    elif files or has_only_picture(mime):
        _take_pictures(bench, files, mime, landing)
    elif isinstance(landing, Landing):
        _paste(bench, mime, landing)


def _is_evidence(path: Path, landing: object) -> bool:
    """Tell whether a file is one to choose from: beside the cells, or too large for them."""
    if path.suffix.lower() not in EVIDENCE:
        return False
    try:
        return not isinstance(landing, Landing) or path.stat().st_size > MOST_PASTED
    except OSError:  # reading it will say why
        return False


def _paste(bench: Bench, mime: QMimeData, landing: Landing, file: Path | None = None) -> None:
    cell = landing.cell
    origin = Origin(cell.row, cell.phase, landing.before)
    new_pasting(bench).paste(mime, origin, steps.DROP, file)
    bench.canvas.setFocus()


def _take_pictures(bench: Bench, files: list[Path], mime: QMimeData, landing: object) -> None:
    """Take pictures in one after the other, or say that these or their place are not right."""
    sources = pictures_of(files, mime)
    kind = _kind_at(bench, landing)
    if not sources or kind not in ("cards", "image") or not isinstance(landing, Landing):
        refuse_drop(bench)
        return
    bench.pictures_offered.emit(sources, Spot(landing.cell, landing.before))
    tell_left_out(bench, [path for path in files if path not in sources])


def _take_photo(bench: Bench, files: list[Path], mime: QMimeData, landing: PersonaLanding) -> None:
    """Make the first picture that was dropped the photo of a persona, which is selected."""
    photo = pictures_of(files, mime)[:1]
    text = SheetText("persona", landing.persona)
    bench.store.select(Selection(bench.commands.journey.id, text=text))
    bench.pictures_offered.emit(photo, None)
    tell_left_out(bench, [path for path in files if path not in photo])


def _kind_at(bench: Bench, landing: object) -> str:
    if not isinstance(landing, Landing):
        return ""
    row = find_row(bench.commands.journey, landing.cell.row)
    return row.kind if row else ""


def refuse_drop(bench: Bench) -> None:
    """Say what can be dropped."""
    refuse(bench, QCoreApplication.translate("Clipboard", "This cannot be dropped here"))
