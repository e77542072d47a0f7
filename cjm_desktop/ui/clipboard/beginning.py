"""Beginning a map with what is dropped or pasted on the start screen."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QMimeData

from cjm_desktop.base.errors import CjmError
from cjm_desktop.edits.landing import Plan
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.document import Project
from cjm_desktop.session.templates import new_project
from cjm_desktop.ui.bench import Bench
from cjm_desktop.ui.clipboard.actions import new_pasting
from cjm_desktop.ui.clipboard.contents import (
    clipping_in,
    has_only_picture,
    local_files,
    pictures_of,
    table_in,
)
from cjm_desktop.ui.clipboard.drops import refuse_drop
from cjm_desktop.ui.clipboard.offered_files import maps_among, with_text
from cjm_desktop.ui.clipboard.origins import TEXT_KINDS, Origin, first_row
from cjm_desktop.ui.clipboard.pasting import asked_plan
from cjm_desktop.ui.clipboard.text_files import is_text_file
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP
from cjm_desktop.ui.pictures import Spot

_OPEN: Final = QT_TRANSLATE_NOOP("Start", "Drop: opens this map")
_BEGIN: Final = QT_TRANSLATE_NOOP("Start", "Drop: begins a map with the model “{model}”")


def drop_sentence(mime: QMimeData, model: str) -> str:
    """Return what dropping something on the start screen does, "" where it can do nothing."""
    if maps_among(local_files(mime)):
        return QCoreApplication.translate("Start", _OPEN)
    files = local_files(mime)
    if files:
        fits = any(map(is_text_file, files)) or bool(pictures_of(files, QMimeData()))
    else:
        fits = mime.hasText() or mime.hasImage()
    return QCoreApplication.translate("Start", _BEGIN).format(model=model) if fits else ""


def begin_with(bench: Bench, mime: QMimeData, template: str, step: str) -> None:
    """Open a map, or begin one with a model and put text, a table or pictures in it.

    A table is shown first; until that is answered nothing has happened.
    """
    files, maps = local_files(mime), maps_among(local_files(mime))
    if maps:
        bench.files.open(maps[0])
    elif not drop_sentence(mime, ""):
        if files:
            refuse_drop(bench)
    elif texts := [path for path in files if is_text_file(path)]:
        with_text(bench, texts[0], lambda text: _begin_with_text(bench, text, template, step))
    elif files or has_only_picture(mime):
        _begin_with_pictures(bench, pictures_of(files, mime), template)
    else:
        _begin_with_text(bench, mime, template, step)


def _begin_with_pictures(bench: Bench, sources: list[Path | bytes], template: str) -> None:
    project = new_project(template, bench.files.language)
    cell = _first_cell(project)
    if cell is not None and bench.files.begin_project(project):
        bench.pictures_offered.emit(sources, Spot(cell))


def _begin_with_text(bench: Bench, mime: QMimeData, template: str, step: str) -> None:
    project = new_project(template, bench.files.language)
    cell, plan = _first_cell(project), None
    origin = Origin(cell.row, cell.phase) if cell is not None else Origin()
    try:
        table = None if clipping_in(mime) is not None else table_in(mime)
    except CjmError:
        table = None  # pasting says what is wrong with it
    if table is not None and not table.is_one_text:
        chosen = asked_plan(project.journeys[0], project.language, table, origin, bench.window)
        if not isinstance(chosen, Plan):
            return
        plan = chosen
    if bench.files.begin_project(project):
        _put(bench, mime, origin, plan, step)


def _put(bench: Bench, mime: QMimeData, origin: Origin, plan: Plan | None, step: str) -> None:
    pasting = new_pasting(bench)
    if plan is None:
        pasting.paste(mime, origin, step)
    else:
        pasting.land(plan, origin, step)
    bench.canvas.reveal(bench.store.selection)


def _first_cell(project: Project) -> CellAddress | None:
    journey = project.journeys[0]
    row = first_row(journey, TEXT_KINDS)
    return CellAddress(journey.id, row, journey.phases[0].id) if row is not None else None
