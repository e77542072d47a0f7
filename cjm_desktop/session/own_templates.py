"""The templates that somebody made of maps: files in a folder of theirs."""

import re
import unicodedata
from functools import lru_cache
from pathlib import Path
from typing import Final

from cjm_desktop.base.errors import CjmError
from cjm_desktop.edits.as_template import as_template
from cjm_desktop.model.document import Project
from cjm_desktop.model.template_words import TemplateWords
from cjm_desktop.session.templates import Template
from cjm_desktop.storage.file_errors import file_error
from cjm_desktop.storage.files import load_project, save_project
from cjm_desktop.storage.state_folder import data_folder

_LONGEST: Final = 60  # characters of a file's name
_SENTENCE: Final = re.compile(r"[^.?!\n]+")


def templates_folder() -> Path:
    """Return the folder of the own templates; it may not exist yet."""
    return data_folder() / "templates"


def own_templates() -> tuple[Template, ...]:
    """Return the own templates by name; a file that cannot be read is left out."""
    try:
        files = sorted(templates_folder().glob("*.cjm"))
    except OSError:
        return ()
    found = [told for file in files if (told := _told_of(file)) is not None]
    return tuple(sorted(found, key=lambda template: template.name.casefold()))


def find_own(name: str) -> Path | None:
    """Return the file of the own template of a name, or whose file is called so."""
    wanted = name.casefold()
    for template in own_templates():
        if template.path and wanted in (template.name.casefold(), template.path.stem.casefold()):
            return template.path
    return None


def keep_template(project: Project, words: TemplateWords, *, with_content: bool) -> Path:
    """Keep a project as a template, in place of one of the same name; return its file.

    Raises FileError or TooLargeError.
    """
    path = find_own(words.name) or _free_path(words.name)
    _make_folder(path.parent)
    save_project(path, as_template(project, words, with_content=with_content))
    return path


def add_template(project: Project, name: str) -> Path:
    """Keep a template that came as a file, beside those of the same name.

    Raises FileError or TooLargeError.
    """
    path = _free_path(name)
    _make_folder(path.parent)
    save_project(path, project)
    return path


def describe_template(path: Path, words: TemplateWords) -> None:
    """Give a template another name and explanation. Raises FileError or ContentError."""
    save_project(path, load_project(path).replace(as_template=words))


def delete_template(path: Path) -> None:
    """Delete a template. Raises FileError."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise file_error(path, "write", error) from error


def _told_of(path: Path) -> Template | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return _read(path, status.st_mtime_ns, status.st_size)


@lru_cache(maxsize=200)
def _read(path: Path, modified: int, size: int) -> Template | None:
    del modified, size  # another file in its place is read anew
    try:
        words = load_project(path).as_template
    except CjmError:
        return None
    name = words.name if words and words.name else path.stem
    explanation = words.explanation if words else ""
    first = _SENTENCE.match(explanation)
    line = first.group().strip() if first else ""
    return Template(str(path), name, line, explanation, "", path)


def _free_path(name: str) -> Path:
    """Return a path for a name that no file has yet."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    stem = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_LONGEST] or "template"
    folder = templates_folder()
    path, number = folder / f"{stem}.cjm", 2
    while path.exists():
        path, number = folder / f"{stem}-{number}.cjm", number + 1
    return path


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise file_error(folder, "write", error) from error
