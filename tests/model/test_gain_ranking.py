"""The order of phases by what may be won in them, and what is said of each."""

import pytest
from sample import CHOOSE, DREAM, LIVE, SIGN, sample_project

from cjm_desktop.base.ids import JourneyId
from cjm_desktop.model.document import Score
from cjm_desktop.model.gain_ranking import ranking_of
from cjm_desktop.model.gain_words import (
    amount_of,
    gain_words,
    guess_case,
    numbers_of,
    sentence_of,
)
from cjm_desktop.model.gains import GAP, Gap, Weighing
from cjm_desktop.model.words import Language


def gap(relevance: int, presence: int, known: tuple[int, int] = (4, 4)) -> Gap:
    """Return two scores, with what is known of each."""
    first, second = known
    return Gap(Score(value=relevance, evidence=first), Score(value=presence, evidence=second))


def test_most_gain_first_and_the_unscored_apart() -> None:
    # By hand from the sample: dream 30 (its relevance is a guess), choose 50; others lack one.
    ranking = ranking_of(sample_project().journeys[:1], GAP)
    assert [(gain.phase.id, gain.amount) for gain in ranking.gains] == [(CHOOSE, 50), (DREAM, 30)]
    guesses = [(gain.relevance_guessed, gain.presence_guessed) for gain in ranking.gains]
    assert guesses == [(False, False), (True, False)]
    assert [each.phase.id for each in ranking.unscored] == [SIGN, LIVE]


def test_phases_that_do_not_apply_are_out() -> None:
    journey = sample_project().journeys[0]
    away = tuple(phase.replace(not_applicable="why not") for phase in journey.phases)
    ranking = ranking_of([journey.replace(phases=away)], GAP)
    assert (ranking.gains, ranking.unscored) == ((), ())


def test_several_journeys_are_ranked_together_and_equal_gains_in_their_order() -> None:
    first = sample_project().journeys[0]
    second = first.replace(id=JourneyId("second"))
    ranking = ranking_of([first, second], Weighing("gap"))
    assert [(gain.journey.id, gain.phase.id) for gain in ranking.gains] == [
        (first.id, CHOOSE),
        ("second", CHOOSE),
        (first.id, DREAM),
        ("second", DREAM),
    ]
    assert [each.journey.id for each in ranking.unscored] == [
        *(first.id, first.id),
        *("second", "second"),
    ]


@pytest.mark.parametrize(
    ("relevance", "presence", "sentence"),
    [
        (85, 15, "Belangrijk voor klanten, en wij zijn er nauwelijks."),
        (70, 24, "Belangrijk voor klanten, en wij zijn er nauwelijks."),  # from 70, below 25
        (70, 25, "Belangrijk voor klanten, en wij zijn er maar voor een deel."),
        (95, 59, "Belangrijk voor klanten, en wij zijn er maar voor een deel."),  # below 60
        (95, 60, "Heel belangrijk voor klanten; wij zijn er, maar het kan beter."),
        (69, 10, "Best belangrijk voor klanten, en wij zijn er nauwelijks."),
        (60, 30, "Best belangrijk voor klanten, en wij kunnen er vaker zijn."),
        (39, 5, "Niet zo belangrijk voor klanten, en wij zijn er nauwelijks."),
        (90, 75, "Belangrijk voor klanten, en wij zijn er bijna net zo sterk aanwezig."),  # 15
        (90, 90, "Belangrijk voor klanten, en wij zijn er bijna net zo sterk aanwezig."),
        (50, 40, "Wij zijn er ongeveer net zo aanwezig als klanten het belangrijk vinden."),
        (39, 20, "Niet zo belangrijk voor klanten; er valt weinig te winnen."),  # 19 is below 20
        (0, 0, "Niet zo belangrijk voor klanten; er valt weinig te winnen."),
        (70, 80, "Belangrijk voor klanten, en wij zijn er ruim aanwezig."),
        (30, 80, "Wij zijn er ruim aanwezig: meer dan klanten het belangrijk vinden."),
    ],
)
def test_sentences_by_the_numbers(relevance: int, presence: int, sentence: str) -> None:
    assert sentence_of(gap(relevance, presence), "nl") == sentence


def test_guesses_are_said() -> None:
    plain = "Matters to customers, and we are hardly there."
    assert sentence_of(gap(85, 15), "en") == plain
    assert sentence_of(gap(85, 15, (1, 4)), "en") == f"{plain} The relevance is a guess."
    assert sentence_of(gap(85, 15, (4, 1)), "en") == f"{plain} The presence is a guess."
    both = gap(85, 15, (1, 1))
    assert sentence_of(both, "en") == f"{plain} Both numbers are guesses."
    assert guess_case(gap(85, 15, (2, 3))) == ""


def test_the_raw_numbers_are_always_there() -> None:
    assert numbers_of(gap(85, 15), "nl") == "85 relevant, 15 aanwezig"
    assert numbers_of(gap(40, 10, (1, 1)), "en") == "≈ 40 relevant, ≈ 10 present"


@pytest.mark.parametrize(
    ("amount", "guessed", "written"),
    [
        (70, False, "70"),
        (30, True, "≈ 30"),
        (-10, False, "−10"),
        (42.75, False, "43"),
        (82.5, False, "83"),
        (-0.4, False, "0"),
    ],
)
def test_gains_as_they_are_written(amount: float, guessed: bool, written: str) -> None:
    assert amount_of(amount, guessed=guessed) == written


@pytest.mark.parametrize("field", ["sentences", "guesses", "readings", "explained", "unscored"])
def test_both_languages_say_the_same_things(field: str) -> None:
    spoken: dict[Language, set[object]] = {
        language: set(getattr(gain_words(language), field)) for language in ("nl", "en")
    }
    assert spoken["nl"] == spoken["en"]
