"""Templates and the example: maps that come with the program."""

import functools
import json
from datetime import date

from cjm_desktop.base.errors import CjmError
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.base.resources import resource_path
from cjm_desktop.base.shortening import shortened
from cjm_desktop.edits.renewal import with_new_ids
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


def load_template(template: str, language: Language) -> Project:
    """Return a template as it is kept, for its picture.

    Raises UnknownTemplateError.
    """
    known = tuple(entry.id for entry in list_templates(language))
    if template not in known:
        raise UnknownTemplateError(template, known)
    return load_project(resource_path("templates", f"{template}.{language}.cjm"))


def new_project(
    template: str, language: Language, title: str = "", today: date | None = None
) -> Project:
    """Return a new project that begins with a template, with ids and a date of its own.

    Raises UnknownTemplateError.
    """
    project = with_new_ids(load_template(template, language))
    journey, *others = project.journeys
    name = title or journey.title
    first = journey.replace(title=name, changed=today or date.today())
    return project.replace(title=name, journeys=(first, *others))


def example_project(language: Language) -> Project:
    """Return the complete example: a mortgage, from the dream of a house to years later."""
    return load_project(resource_path("examples", f"{EXAMPLE}.{language}.cjm"))
