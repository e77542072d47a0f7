"""The review of a project: what is asked, and what was set aside as "not for us"."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.document import Journey, Project
from cjm_desktop.model.gains import Weighing, weighing_of
from cjm_desktop.model.memo import Memo
from cjm_desktop.model.review.question import RULES, Place, Question
from cjm_desktop.model.review.rules import LASTING, overdue_actions, personas_in

_ORDER: Final = {rule: place for place, rule in enumerate(RULES)}


class Review(NamedTuple):
    """Questions journey by journey, in each in the order of the method; personas come last."""

    asked: tuple[Question, ...]
    set_aside: tuple[Question, ...]


def review_of(project: Project, today: date | None) -> Review:
    """Return the review of a project; without a day nothing is overdue."""
    waived = waivers_of(project)
    asked: list[Question] = []
    aside: list[Question] = []
    for question in _questions(project, today):
        (aside if is_waived(question, waived) else asked).append(question)
    return Review(tuple(asked), tuple(aside))


def waivers_of(project: Project) -> frozenset[tuple[str, str]]:
    """Return what does not count: pairs of a rule and an id, which is empty for everywhere."""
    waivers = project.method.waivers if project.method else ()
    return frozenset((waiver.rule, waiver.about) for waiver in waivers)


def is_waived(question: Question, waived: frozenset[tuple[str, str]]) -> bool:
    """Tell whether a question is among those that do not count."""
    return (question.rule, question.about) in waived or (question.rule, "") in waived


def _questions(project: Project, today: date | None) -> Iterator[Question]:
    weighing = weighing_of(project)
    for journey in project.journeys:
        lasting = _lasting(journey, weighing)
        late = overdue_actions(journey, today)
        yield from sorted((*lasting, *late), key=lambda question: _ORDER[question.rule])
    yield from _lost_personas(project)


def _lost_personas(project: Project) -> Iterator[Question]:
    """Ask about personas that are in no journey."""
    seen = frozenset[str]().union(*map(personas_in, project.journeys))
    for persona in project.personas:
        if persona.id not in seen:
            place = Place(persona=persona.id)
            yield Question("persona-without-journey", persona.id, place, persona.name)


def _lasting(journey: Journey, weighing: Weighing) -> tuple[Question, ...]:
    """Return what is asked about a journey on any day; it is remembered for each reading."""
    known = _by_weighing(journey)
    if weighing not in known:
        known[weighing] = tuple(q for rule in LASTING for q in rule(journey, weighing))
    return known[weighing]


def _nothing_known(_: Journey) -> dict[Weighing, tuple[Question, ...]]:
    return {}


_by_weighing: Final[Memo[Journey, dict[Weighing, tuple[Question, ...]]]] = Memo(_nothing_known)
