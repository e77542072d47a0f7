"""The command ``compare``: what differs between two journeys, as a list and on a page."""

import argparse
import json
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from cjm_desktop.base.errors import CjmError
from cjm_desktop.cli_export import values
from cjm_desktop.cli_export.progress import progress_told

if TYPE_CHECKING:
    from cjm_desktop.base.ids import JourneyId
    from cjm_desktop.model.comparison import Change, Comparison, Difference, Place
    from cjm_desktop.model.document import Journey, Project
    from cjm_desktop.model.words import Language

Load = Callable[[Path], "Project"]

_WHAT: Final = (
    "two journeys by number, name or title; or another file, of which the first journey is taken; "
    "not needed where the file has two journeys. A name that ends in .pdf is written to"
)
_PAPER: Final = "of the PDF; default: the smallest of A3, A2, A1 and A0 on which it can be read"
_SIGNS: Final["dict[Change, str]"] = {
    "added": "+",
    "removed": "−",
    "moved": "→",
    "changed": "≠",
    "raised": "▲",
    "lowered": "▼",
}


class CompareError(CjmError):
    """The command's own reason why journeys could not be compared."""


def add_compare(
    commands: Any, file: Callable[[str], Path], load: Load, note: Callable[[str], None]
) -> None:
    """Add the command to a parser's commands; ``file`` reads a path, ``load`` what it holds."""
    compare = commands.add_parser(
        "compare",
        help="list what differs between two journeys",
        usage="cjm-desktop compare FILE [A B | OTHERFILE] [OUT.pdf] [options]",
        allow_abbrev=False,
    )
    compare.add_argument("file", type=file, metavar="FILE")
    compare.add_argument("what", nargs="*", metavar="A B | OTHERFILE | OUT.pdf", help=_WHAT)
    compare.add_argument("--json", action="store_true", help="as JSON")
    compare.add_argument("--lang", choices=("nl", "en"), help="of the words; default: the map's")
    compare.add_argument("--paper", type=values.paper, metavar="PAPER", help=_PAPER)
    compare.add_argument("--date", type=values.day, metavar="DAY", help="that the PDF is dated")
    compare.add_argument("--errors-as-json", action="store_true", help=argparse.SUPPRESS)
    compare.add_argument("--progress-as-json", action="store_true", help=argparse.SUPPRESS)
    compare.set_defaults(command=partial(_compare, load, note), prints=True, wrong=compare.error)


def _compare(load: Load, note: Callable[[str], None], arguments: argparse.Namespace) -> int:
    """Print what differs, or write it on a page; that anything does is no failure."""
    from cjm_desktop.edits.comparing import compare

    words, out = _parted(arguments)
    project = load(arguments.file)
    project, first, second = _journeys(load, arguments, project, words)
    comparison = compare(project, first, second)
    language = arguments.lang or project.language
    if out is not None:
        _write(arguments, project, comparison, out, note)
    elif arguments.json:
        print(json.dumps(_told(project, comparison, language), ensure_ascii=False, indent=2))
    else:
        for line in _lines(project, comparison, language):
            print(line)
    return 0


def _parted(arguments: argparse.Namespace) -> tuple[list[str], Path | None]:
    """Return the words for journeys, and the file to be written; wrong use ends the program."""
    words = list(arguments.what)
    out = Path(words.pop()) if words and words[-1].lower().endswith(".pdf") else None
    if len(words) > 2:
        arguments.wrong("two journeys are compared; more than two were given")
    if out is None and arguments.paper:
        arguments.wrong("--paper is for a PDF: give the name of one")
    if out is not None and arguments.json:
        arguments.wrong("--json is for the list; without it the PDF is written")
    return words, out


def _journeys(
    load: Load, arguments: argparse.Namespace, project: "Project", words: Sequence[str]
) -> "tuple[Project, JourneyId, JourneyId]":
    """Return a project with both journeys, and which these are. Raises CjmError."""
    if len(words) == 1 and _is_file(words[0]):
        return _with_other(load, arguments.file, project, Path(words[0]))
    if len(words) == 1:
        raise CompareError(f'"{words[0]}" is no file; name two journeys or another file')
    count = len(project.journeys)
    if not words:
        if count != 2:
            journeys = "no journeys" if not count else _counted(count)
            raise CompareError(f"{arguments.file} has {journeys}; say which two to compare")
        both = sorted(project.journeys, key=lambda each: each.state == "future")
        return project, both[0].id, both[1].id
    first, second = (_found(arguments.file, project, word) for word in words)
    if first.id == second.id:
        raise CompareError(f'"{words[0]}" and "{words[1]}" are the same journey')
    return project, first.id, second.id


def _counted(count: int) -> str:
    return "one journey" if count == 1 else f"{count} journeys"


def _is_file(word: str) -> bool:
    return word.lower().endswith(".cjm") or Path(word).is_file()


def _with_other(
    load: Load, file: Path, project: "Project", path: Path
) -> "tuple[Project, JourneyId, JourneyId]":
    from cjm_desktop.session.comparable import OtherFile, comparable

    other = load(path)
    for each, named in ((project, file), (other, path)):
        if not each.journeys:
            raise CompareError(f"{named} has no journeys")
    joined = comparable(project, OtherFile(path, other))
    return joined.project, project.journeys[0].id, joined.others[0]


def _found(file: Path, project: "Project", word: str) -> "Journey":
    """Return the journey that a word means: a number, else a name, else a title."""
    from cjm_desktop.edits.matching import same_name

    journeys = project.journeys
    if word.isascii() and word.isdigit() and 1 <= int(word) <= len(journeys):
        return journeys[int(word) - 1]
    for names in ([each.name for each in journeys], [each.title for each in journeys]):
        found = [i for i, name in enumerate(names) if same_name(name) == same_name(word)]
        if len(found) == 1:
            return journeys[found[0]]
    listed = ", ".join(f"{n} {_name(project, each)}" for n, each in enumerate(journeys, 1))
    raise CompareError(f'{file} has no journey "{word}"; it has {listed or "none"}')


def _name(project: "Project", journey: "Journey") -> str:
    from cjm_desktop.model.comparison_words import name_of

    return name_of(project, journey, project.language)


def _write(
    arguments: argparse.Namespace,
    project: "Project",
    comparison: "Comparison",
    out: Path,
    note: Callable[[str], None],
) -> None:
    from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
    from cjm_desktop.session.comparison_print import ComparisonRequest, write_comparison
    from cjm_desktop.session.exporting import refuse_own_file

    refuse_own_file(arguments.file, out)
    request = ComparisonRequest(arguments.paper or "", arguments.lang, arguments.date)
    with progress_told(arguments) as tell:
        written = write_comparison(project, comparison, request, HarfBuzzMeasurer(), out, tell)
    found = written.legibility
    if found.is_too_small and not arguments.errors_as_json:
        note(
            f"card text is {found.card:.1f} pt and the smallest text {found.smallest:.1f} pt; "
            "larger paper makes it larger"
        )


def _lines(project: "Project", comparison: "Comparison", language: "Language") -> Iterator[str]:
    """Yield both journeys, how much differs, and the differences by phase."""
    from cjm_desktop.model.comparison_words import (
        comparison_words,
        phase_name,
        summary,
        told,
    )

    own = comparison_words(language)
    yield f"A  {_name(project, comparison.first)}"
    yield f"B  {_name(project, comparison.second)}"
    yield summary(comparison, language)
    for phase in (None, *(pair.id for pair in comparison.phases)):
        found = [each for each in comparison.differences if each.phase == phase]
        if found:
            yield ""
            yield phase_name(phase, comparison, own)
        for each in found:
            yield f"  {_SIGNS[each.change]} {told(each, comparison, language).sentence()}"


def _told(project: "Project", comparison: "Comparison", language: "Language") -> dict[str, object]:
    """Return a comparison as data."""
    return {
        "first": {"id": comparison.first.id, "name": _name(project, comparison.first)},
        "second": {"id": comparison.second.id, "name": _name(project, comparison.second)},
        "differences": [_difference(each, comparison, language) for each in comparison.differences],
    }


def _difference(
    difference: "Difference", comparison: "Comparison", language: "Language"
) -> dict[str, object]:
    from cjm_desktop.model.comparison_words import comparison_words, phase_name, told

    own = comparison_words(language)
    phase, origin = (
        None if each is None else phase_name(each, comparison, own)
        for each in (difference.phase, difference.origin)
    )
    return {
        "change": difference.change,
        "subject": difference.subject,
        "phase": phase,
        "what": difference.what,
        "before": difference.before,
        "after": difference.after,
        "from_phase": origin,
        "turns": [turn._asdict() for turn in difference.turns],
        "cards": difference.entries,
        "sentence": told(difference, comparison, language).sentence(),
        "first": _place(difference.first),
        "second": _place(difference.second),
    }


def _place(place: "Place | None") -> dict[str, str | None] | None:
    """Return where something stands in its own journey, by ids."""
    if place is None:
        return None
    return {"row": place.row, "phase": place.phase, "card": place.entry or None}
