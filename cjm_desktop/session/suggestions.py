"""Ideas for actions and content, by the stage of a relation that a phase stands for.

They are offered and never put on a map unasked. A phase stands for a stage by its name, in the
words of all models that come with the program.
"""

import functools
import json
import re
from typing import Final, Literal

from cjm_desktop.base.folding import fold
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.base.resources import resource_path
from cjm_desktop.model.document import Journey, Phase
from cjm_desktop.model.words import Language

Way = Literal["content", "reach", "ease", "experience", "hospitality", "relation"]
"""In what way an action helps: the four ways to influence what is digital (content, reachability,
ease of use, experiences), hospitality where people meet, and the relation itself."""

_WORD: Final = re.compile(r"[^\W_]+")


class Idea(NamedTuple):
    """Something that could be done in a phase."""

    text: str
    way: Way


class Stage(NamedTuple):
    """A stage of the relation between customer and organisation, with what fits there."""

    id: str
    names: frozenset[str]  # of phases, folded, in all languages
    ideas: tuple[Idea, ...]
    content: tuple[str, ...]


@functools.cache
def stages(language: Language) -> tuple[Stage, ...]:
    """Return the stages in their order, with ideas in one language."""
    path = resource_path("suggestions", "suggestions.json")
    return tuple(
        Stage(
            entry["id"],
            frozenset(fold(name) for names in entry["names"].values() for name in names),
            tuple(Idea(each[language], each["way"]) for each in entry["actions"]),
            tuple(entry["content"][language]),
        )
        for entry in json.loads(path.read_text(encoding="utf-8"))["stages"]
    )


def stage_of(phase: Phase, language: Language) -> Stage | None:
    """Return the stage that a phase stands for, None where its name does not tell.

    Its whole name counts before the words in it, and longer words before shorter ones.
    """
    every = stages(language)
    name = fold(" ".join(phase.name.split()))
    for stage in every:
        if name in stage.names:
            return stage
    words = set(_WORD.findall(name))
    held = [(len(known), stage) for stage in every for known in stage.names if _holds(words, known)]
    return max(held, key=lambda item: item[0])[1] if held else None


def ideas_for(journey: Journey, phase: Phase, language: Language) -> tuple[Idea, ...]:
    """Return ideas for a phase that stand on none of the journey's actions yet.

    A phase whose name does not tell is taken by its place: the first of the map is one of
    awareness, the last one of loyalty, and those between lie evenly between these two.
    """
    stage = stage_of(phase, language) or _by_place(journey, phase, language)
    known = {
        fold(action.text) for row in journey.rows for cell in row.cells for action in cell.actions
    }
    return tuple(idea for idea in stage.ideas if fold(idea.text) not in known)


def content_for(journey: Journey, phase: Phase, language: Language) -> tuple[str, ...]:
    """Return kinds of content that fit a phase."""
    return (stage_of(phase, language) or _by_place(journey, phase, language)).content


def _by_place(journey: Journey, phase: Phase, language: Language) -> Stage:
    every = stages(language)[:-1]  # recommending is a phase of its own, where there is one
    place = next((n for n, each in enumerate(journey.phases) if each.id == phase.id), 0)
    last = max(1, len(journey.phases) - 1)
    return every[round(place / last * (len(every) - 1))]


def _holds(words: set[str], known: str) -> bool:
    """Tell whether a name has all words of a known one."""
    parts = _WORD.findall(known)
    return bool(parts) and all(part in words for part in parts)
