"""The command ``gain``: in which phases of a file most is to be won."""

import argparse
import json
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cjm_desktop.model.document import Project
    from cjm_desktop.model.gain_ranking import Gain, Ranking
    from cjm_desktop.model.words import Language

Load = Callable[[Path], "Project"]

_READING = "how gain is read; default: as the map says, else gap (relevance less presence)"


def add_gain(commands: Any, file: Callable[[str], Path], load: Load) -> None:
    """Add the command to a parser's commands; ``file`` reads a path, ``load`` what it holds."""
    gain = commands.add_parser("gain", help="list where most is to be won", allow_abbrev=False)
    gain.add_argument("file", type=file, metavar="FILE")
    gain.add_argument("--reading", choices=("gap", "room", "own"), help=_READING)
    gain.add_argument("--json", action="store_true", help="as JSON")
    gain.add_argument("--lang", choices=("nl", "en"), help="of the words; default: the map's")
    gain.set_defaults(command=partial(_gain, load), prints=True)


def _gain(load: Load, arguments: argparse.Namespace) -> int:
    """Print the phases of all journeys, the one with most to win first."""
    from cjm_desktop.model.gain_ranking import ranking_of
    from cjm_desktop.model.gains import weighing_of

    project = load(arguments.file)
    weighing = weighing_of(project)
    if arguments.reading:
        weighing = weighing._replace(reading=arguments.reading)
    ranking = ranking_of(project.journeys, weighing)
    language = arguments.lang or project.language
    if arguments.json:
        told = [_told(project, ranking, gain, language) for gain in ranking.gains]
        print(json.dumps(told, ensure_ascii=False, indent=2))
        return 0
    for line in _lines(project, ranking, language):
        print(line)
    return 0


def _told(
    project: "Project", ranking: "Ranking", gain: "Gain", language: "Language"
) -> dict[str, object]:
    """Return one phase as data."""
    from cjm_desktop.model.gain_words import sentence_of
    from cjm_desktop.model.journey_names import journey_name

    return {
        "journey": journey_name(project, gain.journey),
        "phase": _phase_name(gain),
        "relevance": gain.gap.relevance.value,
        "presence": gain.gap.presence.value,
        "gain": _plain(gain.amount),
        "guessed": gain.gap.guessed,
        "reading": ranking.weighing.reading,
        "relevance_evidence": gain.gap.relevance.evidence,
        "presence_evidence": gain.gap.presence.evidence,
        "sentence": sentence_of(gain.gap, language),
        "journey_id": gain.journey.id,
        "phase_id": gain.phase.id,
    }


def _lines(project: "Project", ranking: "Ranking", language: "Language") -> Iterator[str]:
    """Yield a table of the phases with both scores, and the names of those without."""
    from cjm_desktop.model.gain_words import gain_words
    from cjm_desktop.model.journey_names import journey_name

    own = gain_words(language)
    yield own.readings[ranking.weighing.reading]
    yield own.explained[ranking.weighing.reading].format(
        relevance=ranking.weighing.relevance, absence=ranking.weighing.absence
    )
    yield ""
    if ranking.gains:
        yield from _table(project, ranking.gains, language)
    else:
        yield own.nothing
    if ranking.unscored:
        yield ""
        yield own.waiting
    for each in ranking.unscored:
        within = f"{journey_name(project, each.journey)}: " if len(project.journeys) > 1 else ""
        yield f"  {within}{_phase_name(each)}"


def _table(project: "Project", gains: "Sequence[Gain]", language: "Language") -> Iterator[str]:
    from cjm_desktop.model.gain_words import amount_of, figure, gain_words, sentence_of
    from cjm_desktop.model.journey_names import journey_name

    rows = [
        (
            str(place),
            _one_line(journey_name(project, gain.journey)),
            _phase_name(gain),
            figure(gain.gap.relevance),
            figure(gain.gap.presence),
            amount_of(gain.amount, guessed=gain.gap.guessed),
            sentence_of(gain.gap, language),
        )
        for place, gain in enumerate(gains, 1)
    ]
    heads = gain_words(language).heads
    shown = [i for i in range(len(heads)) if i != _JOURNEY or len(project.journeys) > 1]
    widths = {i: max(len(row[i]) for row in (heads, *rows)) for i in shown}
    for row in (heads, *rows):
        cells = (_cell(row[i], widths[i], to_right=i in _TO_RIGHT) for i in shown)
        yield "  ".join(cells).rstrip()


_JOURNEY = 1
_TO_RIGHT = (0, 3, 4, 5)


def _cell(text: str, width: int, *, to_right: bool) -> str:
    return f"{text:>{width}}" if to_right else f"{text:<{width}}"


def _phase_name(found: Any) -> str:
    """Return what a phase is called, else its place among the phases, from 1."""
    name = _one_line(found.phase.name)
    return name or str(found.journey.phases.index(found.phase) + 1)


def _plain(amount: float) -> int | float:
    """Return a number without figures behind the point that say nothing."""
    rounded = round(amount, 2)
    return int(rounded) if rounded == int(rounded) else rounded


def _one_line(text: str) -> str:
    return " ".join(text.split())
