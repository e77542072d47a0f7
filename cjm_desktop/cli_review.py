"""The command ``review``: what the review asks about a file."""

import argparse
import json
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cjm_desktop.cli_export import values

if TYPE_CHECKING:
    from cjm_desktop.model.document import Project
    from cjm_desktop.model.review.question import Question
    from cjm_desktop.model.words import Language

Load = Callable[[Path], "Project"]

_DAY = "the day on which actions are late or not (YYYY-MM-DD or today); default: today"


def add_review(commands: Any, file: Callable[[str], Path], load: Load) -> None:
    """Add the command to a parser's commands; ``file`` reads a path, ``load`` what it holds."""
    review = commands.add_parser(
        "review", help="list what is worth a second look", allow_abbrev=False
    )
    review.add_argument("file", type=file, metavar="FILE")
    review.add_argument("--json", action="store_true", help="as JSON")
    review.add_argument("--lang", choices=("nl", "en"), help="of the questions; default: the map's")
    review.add_argument("--date", type=values.day, metavar="DAY", help=_DAY)
    review.set_defaults(command=partial(_review, load), prints=True)


def _review(load: Load, arguments: argparse.Namespace) -> int:
    """Print the questions of a file; that there are any is no failure."""
    from cjm_desktop.model.review.review import review_of

    project = load(arguments.file)
    asked = review_of(project, arguments.date or date.today()).asked
    language = arguments.lang or project.language
    if arguments.json:
        told = [_told(project, question, language) for question in asked]
        print(json.dumps(told, ensure_ascii=False, indent=2))
        return 0
    for line in _lines(project, asked, language):
        print(line)
    return 0


def _told(project: "Project", question: "Question", language: "Language") -> dict[str, str]:
    """Return a question as data; what it is not about is an empty text."""
    from cjm_desktop.model.review.wording import said, wording_of

    journey, phase, row = _names(project, question)
    return {
        "rule": question.rule,
        "journey": journey,
        "phase": phase,
        "row": row,
        "about": question.text,
        "id": question.about,
        "question": said(question, language),
        "hint": wording_of(question.rule, language).hint,
    }


def _lines(
    project: "Project", asked: "tuple[Question, ...]", language: "Language"
) -> Iterator[str]:
    """Yield questions under the names of their journeys."""
    from cjm_desktop.model.review.wording import said, wording_of

    if not asked:
        yield {"nl": "Geen vragen.", "en": "No questions."}[language]
    for place, (_, some) in enumerate(groupby(asked, lambda each: each.place.journey)):
        questions = list(some)
        if place:
            yield ""
        yield _names(project, questions[0])[0] or wording_of(questions[0].rule, language).name
        for question in questions:
            _, phase, row = _names(project, question)
            where = dict.fromkeys(filter(None, (phase, row, _one_line(question.text))))
            place_said = f"{' · '.join(where)}: " if question.place.phase or question.text else ""
            yield f"  {place_said}{said(question, language)}"


def _names(project: "Project", question: "Question") -> tuple[str, str, str]:
    """Return what the journey, the phase and the row of a question are called, as far as said."""
    from cjm_desktop.model.journey_names import journey_name
    from cjm_desktop.model.questions import find_journey, find_phase, find_row

    place = question.place
    journey = find_journey(project, place.journey) if place.journey else None
    if journey is None:
        return "", "", ""
    phase = find_phase(journey, place.phase) if place.phase else None
    row = find_row(journey, place.row) if place.row else None
    return journey_name(project, journey), phase.name if phase else "", row.name if row else ""


def _one_line(text: str) -> str:
    return " ".join(text.split())
