"""Ideas fit the phase, in both languages."""

import pytest

from cjm_desktop.base.ids import ActionId, JourneyId, PhaseId, RowId
from cjm_desktop.model.document import Action, Cell, Journey, Phase, Row
from cjm_desktop.model.words import Language
from cjm_desktop.session.suggestions import content_for, ideas_for, stage_of, stages


def phase(name: str, id_: str = "p") -> Phase:
    return Phase(id=PhaseId(id_), name=name)


@pytest.mark.parametrize(
    ("name", "stage"),
    [
        ("See", "awareness"),
        ("Think", "consideration"),
        ("Do", "decision"),
        ("Care", "service"),
        ("Reach", "awareness"),
        ("Nurture", "loyalty"),
        ("Oriëntatie", "consideration"),
        ("Orientatie", "consideration"),
        ("Service & levering", "service"),  # by the words in it
        ("De aankoop", "decision"),
        ("Loyaliteit en plezier", "loyalty"),
        ("Loyaliteit en verrassing", "loyalty"),
        ("Advocacy", "advocacy"),
        ("Ronde 3", None),
        ("Doorn", None),  # holds "do" as letters, and not as a word
    ],
)
def test_a_phase_tells_its_stage_by_its_name(name: str, stage: str | None) -> None:
    for language in ("en", "nl"):
        found = stage_of(phase(name), language)
        assert (found and found.id) == stage


def test_stages_are_complete_in_both_languages() -> None:
    english, dutch = stages("en"), stages("nl")
    assert [stage.id for stage in english] == [
        *("awareness", "consideration", "decision", "service", "loyalty", "advocacy"),
    ]
    for one, other in zip(english, dutch, strict=True):
        assert len(one.ideas) == len(other.ideas) >= 5
        assert len(one.content) == len(other.content) >= 5
        assert [idea.way for idea in one.ideas] == [idea.way for idea in other.ideas]
        assert not {idea.text for idea in one.ideas} & {idea.text for idea in other.ideas}
        assert all(idea.text.endswith(".") for idea in (*one.ideas, *other.ideas))
    names = [name for stage in english for name in stage.names]
    assert len(names) == len(set(names))  # no name stands for two stages


@pytest.mark.parametrize("language", ["en", "nl"])
def test_a_phase_without_a_telling_name_is_taken_by_its_place(language: Language) -> None:
    phases = tuple(phase(f"Ronde {n}", f"p{n}") for n in range(3))
    journey = Journey(id=JourneyId("j"), phases=phases)
    every = stages(language)
    assert ideas_for(journey, phases[0], language) == every[0].ideas
    assert ideas_for(journey, phases[1], language) == every[2].ideas  # the middle of five
    assert ideas_for(journey, phases[2], language) == every[4].ideas
    assert content_for(journey, phases[2], language) == every[4].content


def test_ideas_that_were_taken_are_not_offered_again() -> None:
    first = phase("See")
    idea = stages("en")[0].ideas[0]
    taken = Action(id=ActionId("a"), text=idea.text.upper())
    row = Row(id=RowId("r"), kind="actions", cells=(Cell(phase=first.id, actions=(taken,)),))
    journey = Journey(id=JourneyId("j"), phases=(first,), rows=(row,))
    assert ideas_for(journey, first, "en") == stages("en")[0].ideas[1:]
