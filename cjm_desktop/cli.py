"""The command line: what the window does, without a display.

Exit codes: 0 done, perhaps with lines ``note: …`` on stderr; 1 the work could not be done, with one
line ``error: …`` on stderr, and with notes before it where a strict export found something; 2 wrong
use.
"""

import argparse
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from cjm_desktop import __version__
from cjm_desktop.base import garbage
from cjm_desktop.base.errors import CjmError
from cjm_desktop.base.plain_text import has_controls, one_line
from cjm_desktop.cli_compare import add_compare
from cjm_desktop.cli_export.command import export
from cjm_desktop.cli_export.options import add_export
from cjm_desktop.cli_gain import add_gain
from cjm_desktop.cli_import import add_import
from cjm_desktop.cli_lists.command import write_list
from cjm_desktop.cli_lists.options import add_lists
from cjm_desktop.cli_review import add_review

if TYPE_CHECKING:
    from cjm_desktop.model.document import Project
    from cjm_desktop.session.templates import Template

DONE, FAILED, WRONG_USE = 0, 1, 2

DESCRIPTION = "Customer journey maps on your own computer: one file, printed up to wall size."
USAGE = "cjm-desktop [FILE | --example | COMMAND …]"
EDITOR = "Without a command it opens the editor: on its start screen, with FILE, or the example."


class CommandError(CjmError):
    """The command line's own reason why the work could not be done."""


def run(words: list[str]) -> int:
    """Run one command; return the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    arguments = _parser().parse_args(words)
    command: Callable[[argparse.Namespace], int] = arguments.command
    prints = getattr(arguments, "prints", False) or getattr(arguments, "preflight", False)
    if sys.stdout is None and prints:
        return _fail("the output could not be written: it is closed")
    try:
        with garbage.put_off():
            return command(arguments)
    except CjmError as error:
        if getattr(arguments, "errors_as_json", False):
            return _tell(error)
        return _fail(str(error))
    except BrokenPipeError:
        return _hang_up()
    except OSError as error:
        reason = error.strerror or str(error)
        if error.filename is None:  # a stream and no file
            return _fail(f"the output could not be written: {reason}")
        return _fail(f"{error.filename}: {reason}")
    except KeyboardInterrupt:
        return _fail("stopped")


def refuse(words: list[str]) -> NoReturn:
    """Say how the program is used, and end with code 2."""
    said = " ".join(word or '""' for word in words)
    _parser().error(f"not understood: {said}")


def _fail(sentence: str) -> int:
    _say(f"error: {' '.join(sentence.split())}")
    return FAILED


def _note(sentence: str) -> None:
    _say(f"note: {sentence}")


def _tell(error: CjmError) -> int:
    """Tell the window that runs this command of an error, so that it can use its own language."""
    from cjm_desktop.session.told_errors import told

    _say(told(error))
    return FAILED


def _say(line: str) -> None:
    if sys.stderr is not None:  # closed; to ``print`` that would mean stdout
        print(line, file=sys.stderr)


def _hang_up() -> int:
    # The reader has gone, as with `| head`; a closed stdout must not complain again at exit.
    sys.stderr.close()
    return FAILED


class _Parser(argparse.ArgumentParser):
    """Tells of wrong use in a sentence; twenty lines of usage before it would bury it."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and where to read more, and end with 2."""
        self.exit(WRONG_USE, f"error: {message}\nsee {self.prog} --help\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="cjm-desktop",
        usage=USAGE,
        description=DESCRIPTION,
        epilog=EDITOR,
        allow_abbrev=False,
    )
    parser.add_argument("--example", action="store_true", help="open the editor with the example")
    parser.add_argument("--version", action="version", version=f"CJM Desktop {__version__}")
    commands = parser.add_subparsers(
        prog="cjm-desktop", title="commands", required=True, metavar="COMMAND"
    )

    new = commands.add_parser("new", help="make a map from a template", allow_abbrev=False)
    new.add_argument("file", type=_file, metavar="FILE")
    new.add_argument(
        "--template",
        required=True,
        metavar="ID|NAME|FILE",
        help="see the command templates; or one's own, by its name or file",
    )
    new.add_argument(
        "--lang",
        choices=("nl", "en"),
        help="language of the map; one's own template has a language already",
    )
    new.add_argument("--title", type=_title, default="", help="title of the map")
    new.set_defaults(command=_new, wrong=new.error)

    templates = commands.add_parser("templates", help="list the templates", allow_abbrev=False)
    templates.add_argument("--json", action="store_true", help="as JSON")
    templates.set_defaults(command=_templates, prints=True)

    check = commands.add_parser("check", help="say whether a file is sound", allow_abbrev=False)
    check.add_argument("file", type=_file, metavar="FILE")
    check.add_argument("--json", action="store_true", help="as JSON")
    check.set_defaults(command=_check, prints=True)

    add_export(commands, _file, _export)
    add_import(commands, _file, _note)
    add_compare(commands, _file, _load, _note)
    add_gain(commands, _file, _load)
    add_review(commands, _file, _load)
    add_lists(commands, _file, _list)

    schema = commands.add_parser("schema", help="print the file format's JSON Schema")
    schema.set_defaults(command=_schema, prints=True)

    # For the program itself, so it is not in the list: a drawing comes in, a PNG goes out.
    drawing = commands.add_parser("draw-svg", allow_abbrev=False)
    drawing.set_defaults(command=_draw_svg)
    return parser


def _file(text: str) -> Path:
    if not text.strip():
        raise argparse.ArgumentTypeError("the name of a file is missing")
    return Path(text)


def _title(text: str) -> str:
    title = one_line(text)
    if has_controls(title):
        raise argparse.ArgumentTypeError("a title may hold no control characters")
    return title


def _load(path: Path) -> "Project":
    """Return the project in a file; an error about its content names the file too."""
    from cjm_desktop.storage.errors import ContentError
    from cjm_desktop.storage.files import load_project

    try:
        return load_project(path)
    except ContentError as error:
        raise CommandError(f"{path}: {error}") from error


def _new(arguments: argparse.Namespace) -> int:
    from cjm_desktop.session.templates import has_languages, new_project
    from cjm_desktop.storage.errors import ContentError
    from cjm_desktop.storage.files import save_project

    path: Path = arguments.file
    if arguments.lang is None and has_languages(arguments.template):
        arguments.wrong("the following arguments are required: --lang")
    try:
        project = new_project(arguments.template, arguments.lang or "en", arguments.title)
    except ContentError as error:
        raise CommandError(f"{arguments.template}: {error}") from error
    if arguments.lang is not None:
        project = project.replace(language=arguments.lang)
    if os.path.lexists(path):  # a link to nothing, too
        raise CommandError(f"{path} exists already; nothing was written")
    save_project(path, project)
    return DONE


def _templates(arguments: argparse.Namespace) -> int:
    from cjm_desktop.session.own_templates import own_templates
    from cjm_desktop.session.templates import list_templates

    by_language = {language: list_templates(language) for language in ("en", "nl")}
    own = own_templates()
    if arguments.json:
        rows = [
            {
                "id": english.id,
                "name": {"en": english.name, "nl": dutch.name},
                "description": {"en": english.description, "nl": dutch.description},
                "explanation": {"en": english.explanation, "nl": dutch.explanation},
                "source": {"en": english.source, "nl": dutch.source},
            }
            for english, dutch in zip(by_language["en"], by_language["nl"], strict=True)
        ]
        rows += [_told_of_own(template) for template in own]
        print(json.dumps(rows, ensure_ascii=False, indent=2))
        return DONE
    width = max(len(template.id) for template in by_language["en"])
    for english, dutch in zip(by_language["en"], by_language["nl"], strict=True):
        names = " / ".join(dict.fromkeys((english.name, dutch.name)))
        print(f"{english.id:<{width}}  {names}")
        print(f"{'':<{width}}  {english.description}")
    if own:
        print("\nYour own:")
    for template in own:
        print(f"{template.name}  ({template.path})")
    return DONE


def _told_of_own(template: "Template") -> dict[str, Any]:
    both = {
        key: {"en": text, "nl": text}
        for key, text in (
            ("name", template.name),
            ("description", template.description),
            ("explanation", template.explanation),
            ("source", template.source),
        )
    }
    id_ = template.path.stem if template.path else template.id
    return {"id": id_, **both, "own": True, "file": str(template.path)}


def _check(arguments: argparse.Namespace) -> int:
    try:
        project = _load(arguments.file)
    except CjmError as error:
        if not arguments.json:
            raise
        print(json.dumps({"ok": False, "error": str(error)}, ensure_ascii=False))
        return FAILED
    journeys = project.journeys
    counts = {
        "journeys": len(journeys),
        "phases": sum(len(j.phases) for j in journeys),
        "rows": sum(len(j.rows) for j in journeys),
        "cards": sum(len(c.cards) for j in journeys for r in j.rows for c in r.cells),
        "actions": sum(len(c.actions) for j in journeys for r in j.rows for c in r.cells),
    }
    if arguments.json:
        print(json.dumps({"ok": True, "title": project.title, **counts}, ensure_ascii=False))
    else:
        numbers = ", ".join(_counted(number, name) for name, number in counts.items())
        print(f"{arguments.file}: sound ({numbers})")
    return DONE


def _counted(number: int, things: str) -> str:
    return f"{number} {things.removesuffix('s') if number == 1 else things}"


def _export(arguments: argparse.Namespace) -> int:
    said = export(arguments, _load)
    for line in said.lines:
        print(line)
    for note in said.notes:
        _note(note)
    if said.error:
        raise said.error
    return DONE


def _list(arguments: argparse.Namespace) -> int:
    for note in write_list(arguments, _load):
        _note(note)
    return DONE


def _schema(arguments: argparse.Namespace) -> int:
    from cjm_desktop.storage.schema import schema_text

    del arguments  # takes none
    print(schema_text(), end="")
    return DONE


def _draw_svg(arguments: argparse.Namespace) -> int:
    from cjm_desktop.session.svg_pixels import png_of_svg

    del arguments  # takes none
    sys.stdout.buffer.write(png_of_svg(sys.stdin.buffer.read()))
    return DONE
