"""The clipboard for the actions: on the map, or in the field that has the keyboard."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from cjm_desktop.model.table import Table
from cjm_desktop.storage.clippings import MEDIA_TYPE
from cjm_desktop.ui.bench import Bench
from cjm_desktop.ui.clipboard import copying
from cjm_desktop.ui.clipboard.contents import (
    has_only_picture,
    local_files,
    on_clipboard,
    pictures_of,
)
from cjm_desktop.ui.clipboard.offered_files import maps_among, refuse, tell_left_out, with_text
from cjm_desktop.ui.clipboard.pasting import Pasting
from cjm_desktop.ui.clipboard.picture import images_of, picture_of
from cjm_desktop.ui.clipboard.text_files import is_text_file
from cjm_desktop.ui.commands import Commands, reasons
from cjm_desktop.ui.commands.reasons import reason

Field = QLineEdit | QPlainTextEdit


def cut(bench: Bench) -> None:
    """Cut the text selected in a field, or what is selected on the map."""
    _in_field_or_on_map(bench, lambda field: field.cut(), copying.cut_selection)


def copy(bench: Bench) -> None:
    """Copy the text selected in a field, or what is selected on the map."""
    _in_field_or_on_map(bench, lambda field: field.copy(), copying.copy_selection)


def paste(bench: Bench) -> None:
    """Paste in a field, or on the map; a picture goes to the persona whose details have a field."""
    mime, text = on_clipboard(), bench.store.selection.text
    if has_only_picture(mime) and text is not None and text.kind == "persona":
        bench.commands.finish_editing()
        _paste_on_map(bench, mime)
        return
    _in_field_or_on_map(
        bench, lambda field: field.paste(), lambda _: _paste_on_map(bench, on_clipboard())
    )


def paste_text(bench: Bench) -> None:
    """Paste plain text in a field, or a card for each line on the map."""
    _in_field_or_on_map(
        bench,
        lambda field: field.paste(),
        lambda _: new_pasting(bench).paste_text(on_clipboard()),
    )


def copy_as_markdown(bench: Bench) -> None:
    """Copy what is selected, or the whole map, as Markdown."""
    copying.copy_as_markdown(bench.commands)
    bench.say(QCoreApplication.translate("Clipboard", "Copied as Markdown"))


def copy_as_picture(bench: Bench) -> None:
    """Copy what is selected, or the whole map, as a picture."""
    images = images_of(bench.store.project)
    image = picture_of(bench.canvas.map_layout, bench.store.selection, images)
    mime = QMimeData()
    mime.setImageData(image)
    QGuiApplication.clipboard().setMimeData(mime)
    words = QCoreApplication.translate(
        "Clipboard", "Copied as a picture of {width} × {height} pixels"
    )
    bench.say(words.format(width=image.width(), height=image.height()))


def _paste_on_map(bench: Bench, mime: QMimeData) -> None:
    files = local_files(mime)
    pictures = pictures_of(files, mime)
    wanted = bool(files) or has_only_picture(mime)
    if pictures and wanted and bench.commands.picture_place() is not None:
        bench.pictures_offered.emit(pictures, None)
        tell_left_out(bench, [path for path in files if path not in pictures])
    elif bench.store.selection.text is not None:  # around the grid, where no cards come
        bench.say(reason(reasons.NO_CELL))
    elif files and not mime.hasFormat(MEDIA_TYPE):
        _paste_file(bench, files)
    else:
        new_pasting(bench).paste(mime)


def _paste_file(bench: Bench, files: Sequence[Path]) -> None:
    """Open a map, or paste the text or table in a file: not the names that come along."""
    maps = maps_among(files)
    if maps:
        bench.files.open(maps[0])
        return
    texts = [path for path in files if is_text_file(path)]
    if not texts:
        refuse(bench, QCoreApplication.translate("Clipboard", "This cannot be pasted here"))
        return
    with_text(bench, texts[0], lambda text: new_pasting(bench).paste(text, file=texts[0]))
    tell_left_out(bench, [path for path in files if path != texts[0]])


def new_pasting(bench: Bench) -> Pasting:
    """Return what pastes on the map, until it is thrown away with what it said."""
    pasting = Pasting(bench.commands, bench.window)
    pasting.said.connect(lambda words: bench.say(words))
    pasting.import_asked.connect(lambda *asked: _bring_in(bench, *asked))
    return pasting


def _bring_in(bench: Bench, table: Table, file: Path | None) -> None:
    # Its dialog is imported when it is asked for.
    from cjm_desktop.ui.importing.showing import bring_in_file, bring_in_table

    if file is not None:
        bring_in_file(bench, file)
    else:
        bring_in_table(bench, table)


def _in_field_or_on_map(
    bench: Bench, in_field: Callable[[Field], None], on_map: Callable[[Commands], object]
) -> None:
    field = _field()
    if field is not None:
        in_field(field)
    else:
        bench.commands.finish_editing()  # of a route, say, which is drawn without a field
        on_map(bench.commands)


def _field() -> Field | None:
    """Return the text field that has the keyboard."""
    focus = QApplication.focusWidget()
    return focus if isinstance(focus, QLineEdit | QPlainTextEdit) else None
