"""Templates and the example: maps that come with the program."""

import functools
import json
from datetime import date
from pathlib import Path

from cjm_desktop.base.errors import CjmError
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.base.resources import resource_path
from cjm_desktop.base.shortening import shortened
from cjm_desktop.model.document import Project
from cjm_desktop.model.words import Language
from cjm_desktop.storage.files import load_project

EXAMPLE = "mortgage"
EMPTY = "empty"


class Template(NamedTuple):
    """A model to begin with: its id, and its name and what is said of it in one language."""

    id: str
    name: str
    description: str  # one line
    explanation: str  # what it is for and when to choose it
    source: str  # whose model it is
    path: Path | None = None  # of one's own: its file


class UnknownTemplateError(CjmError):
    """There is no template of that name."""

    def __init__(self, name: str, known: tuple[str, ...]) -> None:
        super().__init__(f'There is no template "{shortened(name)}"; there are {", ".join(known)}.')
        self.name = name
        self.known = known


@functools.cache
def list_templates(language: Language) -> tuple[Template, ...]:
    """Return the templates in the order in which they are offered."""
    index = resource_path("templates", "templates.json")
    told = ("name", "description", "explanation", "source")
    return tuple(
        Template(entry["id"], *(entry[key][language] for key in told))
        for entry in json.loads(index.read_text(encoding="utf-8"))
    )


def has_languages(template: str) -> bool:
    """Tell whether a template is one of ours, which are there in every language."""
    return any(entry.id == template for entry in list_templates("en"))


def load_template(template: str, language: Language) -> Project:
    """Return a template as it is kept, for its picture.

    It is one of ours, or a file: one's own by its name or anywhere by its path. Raises
    UnknownTemplateError, and FileError or ContentError of a file.
    """
    known = tuple(entry.id for entry in list_templates(language))
    if template in known:
        return load_project(resource_path("templates", f"{template}.{language}.cjm"))
    own = _own_file(template)
    if own is None:
        raise UnknownTemplateError(template, known)
    return load_project(own)


def new_project(
    template: str, language: Language, title: str = "", today: date | None = None
) -> Project:
    """Return a new project that begins with a template, with ids and a date of its own.

    Raises what ``load_template`` raises.
    """
    from cjm_desktop.edits.as_template import from_template  # who opens a map needs none

    return from_template(load_template(template, language), title, today or date.today())


def _own_file(template: str) -> Path | None:
    path = Path(template)
    if path.suffix == ".cjm" and path.exists():
        return path
    from cjm_desktop.session.own_templates import find_own

    return find_own(template)


def example_project(language: Language) -> Project:
    """Return the complete example: a mortgage, from the dream of a house to years later."""
    return load_project(resource_path("examples", f"{EXAMPLE}.{language}.cjm"))
