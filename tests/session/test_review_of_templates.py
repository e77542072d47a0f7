"""What the review makes of our own models: nothing of their names, and an end at the purchase."""

from datetime import date

import pytest

from cjm_desktop.model.review.after_purchase import ends_at_purchase
from cjm_desktop.model.review.review import review_of
from cjm_desktop.model.words import Language
from cjm_desktop.session.templates import example_project, list_templates, new_project

TEMPLATES = [template.id for template in list_templates("en")]
BY_NAME = {"no-phase-after-purchase", "inside-out-row"}

# By hand: how many phases of each model come up to and with the purchase.
UP_TO_PURCHASE = {
    "customer-experience": 3,
    "five-phases": 3,
    "see-think-do-care": 3,
    "awareness-to-advocacy": 3,
    "touch-tell-sell-care": 3,
    "rean": 3,
    "bonsing-mann": 3,
    "impulse-purchase": 2,
    "b2b-purchase": 5,
    "webshop": 3,
    "mortgage": 4,
}


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("template", TEMPLATES)
def test_no_model_is_asked_about_its_names(template: str, language: Language) -> None:
    asked = review_of(new_project(template, language), date(2026, 11, 22)).asked
    assert BY_NAME.isdisjoint(question.rule for question in asked)


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("template", UP_TO_PURCHASE)
def test_a_model_cut_off_at_the_purchase_is(template: str, language: Language) -> None:
    journey = new_project(template, language).journeys[0]
    cut = journey.replace(phases=journey.phases[: UP_TO_PURCHASE[template]], rulers=())
    assert ends_at_purchase(cut)
    one_more = journey.replace(phases=journey.phases[: UP_TO_PURCHASE[template] + 1], rulers=())
    assert not ends_at_purchase(one_more)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_example_is_asked_what_its_picture_shows(language: Language) -> None:
    asked = review_of(example_project(language), date(2026, 11, 22)).asked
    assert BY_NAME.isdisjoint(question.rule for question in asked)
