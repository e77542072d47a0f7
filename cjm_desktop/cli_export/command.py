"""Carrying out ``export``."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.cli_export.asked import excerpt_of, journey_of, settings_of
from cjm_desktop.cli_export.errors import ExportError, FoundError
from cjm_desktop.cli_export.progress import progress_told
from cjm_desktop.cli_export.writing import write_as_pdf, write_as_png, write_as_svg

if TYPE_CHECKING:
    from cjm_desktop.model.document import Project
    from cjm_desktop.model.print_settings import PrintSettings
    from cjm_desktop.session.exporting import PdfRequest
    from cjm_desktop.session.print_check.findings import Report


class Said(NamedTuple):
    """What the command has to say: lines of a report, notes, and why it failed in the end."""

    lines: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    error: ExportError | None = None


class Load(Protocol):
    """Reads the project in a file; errors about its content name the file."""

    def __call__(self, path: Path, /) -> "Project":
        """Return the project in a file."""
        ...


def export(arguments: argparse.Namespace, load: Load) -> Said:
    """Write what is asked for, or check what would be written.

    Raises CjmError.
    """
    out: Path = arguments.out
    kind = out.suffix.lower()
    if kind not in _WRITERS:
        raise ExportError(f"{out}: give a name that ends in .pdf, .png or .svg")
    from cjm_desktop.session.exporting import PdfRequest, refuse_own_file

    refuse_own_file(arguments.file, out)
    project = load(arguments.file)
    journey = journey_of(arguments, project)
    settings = settings_of(arguments)
    _check(arguments, settings, kind)
    request = PdfRequest(
        *(journey, settings, arguments.lang, arguments.date, arguments.icc), excerpt_of(arguments)
    )
    if arguments.preflight or arguments.strict:
        said = _checked(arguments, project, request)
        if arguments.preflight or said.error:
            return said
    with progress_told(arguments) as tell:
        notes = _WRITERS[kind](arguments, project, request, tell)
    return Said() if arguments.errors_as_json else Said(notes=tuple(notes))  # the window said so


def _checked(arguments: argparse.Namespace, project: "Project", request: "PdfRequest") -> Said:
    """Check what would be written; what is found is an error where it must not be."""
    from cjm_desktop.cli_export.findings import found_in, lines_of

    report = _report(project, request)
    error = FoundError(len(report.findings)) if arguments.strict and report.findings else None
    if arguments.preflight:
        return Said(tuple(lines_of(report, project)), error=error)
    return Said(notes=tuple(found_in(report, project)), error=error)


def _report(project: "Project", request: "PdfRequest") -> "Report":
    from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
    from cjm_desktop.session.exporting import asked_of
    from cjm_desktop.session.print_check.check import check_print

    return check_print(asked_of(project, request), HarfBuzzMeasurer(), request.icc)


def _check(arguments: argparse.Namespace, settings: "PrintSettings", kind: str) -> None:
    """Raise ExportError for options that mean nothing together."""
    if settings.orientation and settings.type_size and not settings.paper:
        raise ExportError("--orientation needs --paper: without it the paper follows from the type")
    if settings.tile and (settings.bleed or settings.marks or settings.background != "white"):
        raise ExportError("--bleed, --marks and --background are for whole pages, not for --tile")
    if settings.ink_limit and settings.preset != "print-shop":
        raise ExportError("--ink-limit is for --preset print-shop; the others are in RGB")
    if kind == ".pdf" and excerpt_of(arguments):
        raise ExportError("--bare and --card are for PNG and SVG")
    if kind != ".png" and (arguments.dpi or arguments.pixels):
        raise ExportError("--dpi and --pixels are for PNG")
    if kind != ".svg" and arguments.outlines:
        raise ExportError("--outlines is for SVG")
    if kind == ".pdf" and arguments.transparent:
        raise ExportError("--transparent is for PNG and SVG")
    if kind != ".pdf" and (arguments.preflight or arguments.strict):
        raise ExportError("--preflight and --strict are for PDF")
    pages = settings.tile or settings.following or arguments.all_journeys
    for_print = (
        *(settings.preset != "office", settings.bleed, settings.marks, arguments.icc),
        *(settings.picture_dpi, settings.background != "white"),
    )
    if kind != ".pdf" and (pages or any(for_print)):
        raise ExportError(
            "a picture holds one page on screen: --all-journeys, --tile, --with, --preset, "
            "--bleed, --marks, --icc, --picture-dpi and --background are for PDF"
        )


_WRITERS = {".pdf": write_as_pdf, ".png": write_as_png, ".svg": write_as_svg}
