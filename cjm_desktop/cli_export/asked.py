"""What the options ask for, in the words of the document."""

import argparse
from typing import TYPE_CHECKING, Any

from cjm_desktop.cli_export.errors import ExportError

if TYPE_CHECKING:
    from cjm_desktop.model.document import Project
    from cjm_desktop.model.print_settings import PrintSettings
    from cjm_desktop.session.exporting import Excerpt

_NAMES = {"without": "leaves_out"}
_OPTIONS = (
    "preset",
    "bleed",
    "marks",
    "ink_limit",
    "picture_dpi",
    "background",
    "paper",
    "orientation",
    "type_size",
    "distance",
    "margin",
    "tile",
    "overlap",
    "printer_margin",
    "blank",
    "note",
    "rows",
    "phases",
    "only_personas",
    "only_channels",
    "only_evidence",
    "only_tags",
    "only_moments",
    "others",
    "without",
    "following",
)


def journey_of(arguments: argparse.Namespace, project: "Project") -> int | None:
    """Return which journey is asked for, counted from 0; None for all. Raises ExportError."""
    count = len(project.journeys)
    if arguments.all_journeys and count:
        return None
    number: int = 1 if arguments.journey is None else arguments.journey
    if not 1 <= number <= count:
        raise ExportError(f"{arguments.file} has no journey {number}; it has {count}")
    return number - 1


def excerpt_of(arguments: argparse.Namespace) -> "Excerpt | None":
    """Return what is shown without the sheet around it, if that is asked for."""
    from cjm_desktop.session.exporting import Excerpt

    wanted = arguments.bare or arguments.cards
    return Excerpt(tuple(arguments.cards or ())) if wanted else None


def settings_of(arguments: argparse.Namespace) -> "PrintSettings":
    """Return what the options say, over what the hidden one gives as a whole."""
    from cjm_desktop.model.print_settings import PrintSettings

    said: dict[str, Any] = {name: getattr(arguments, name) for name in _OPTIONS}
    given = {_NAMES.get(name, name): value for name, value in said.items() if value is not None}
    whole = _read(arguments.settings) if arguments.settings else PrintSettings()
    return whole.replace(**given)


def _read(text: str) -> "PrintSettings":
    """Return settings as the window that runs this command hands them over."""
    from pydantic import ValidationError

    from cjm_desktop.model.print_settings import PrintSettings

    try:
        return PrintSettings.model_validate_json(text)
    except ValidationError as error:
        reason = error.errors()[0]["msg"]
        raise ExportError(f"the settings cannot be used: {reason}") from error
