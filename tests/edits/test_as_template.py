"""A project becomes a template, with or without its content, and a template a project."""

from datetime import date

from laws import check_integrity
from sample import CHOOSE, JOURNEY, sample_project

from cjm_desktop.base.ids import InboxItemId, RowId
from cjm_desktop.edits.as_template import as_template, from_template
from cjm_desktop.edits.prompts import set_prompt
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.document import Cell
from cjm_desktop.model.method import InboxItem, Method, Waiver
from cjm_desktop.model.questions import is_unfilled
from cjm_desktop.model.template_words import TemplateWords

WORDS = TemplateWords(name="Our way", explanation="For shops.")


def test_without_content_the_grid_stays_and_all_else_goes() -> None:
    asking = CellAddress(JOURNEY, RowId("chances"), CHOOSE)
    project = set_prompt(sample_project(), asking, "What would help?")
    before = project.journeys[0]

    template = as_template(project, WORDS, with_content=False)

    check_integrity(template)
    after = template.journeys[0]
    assert (after.phases, after.groups, after.rulers) == (
        before.phases,
        before.groups,
        before.rulers,
    )
    assert [(row.id, row.kind, row.name, row.prompt) for row in after.rows] == [
        (row.id, row.kind, row.name, row.prompt) for row in before.rows
    ]
    assert [cell for row in after.rows for cell in row.cells] == [
        Cell(phase=CHOOSE, prompt="What would help?")
    ]
    assert is_unfilled(after)
    assert template.channels == project.channels
    gone = (template.personas, template.sources, template.images, after.routes, after.links)
    assert gone == ((), (), (), (), ())
    assert [each.text for each in template.principles] == ["", ""]
    assert (template.title, template.organisation, after.title) == ("Our way", "", "Our way")


def test_with_content_nothing_goes() -> None:
    project = sample_project()
    assert as_template(project, WORDS, with_content=True) == project.replace(as_template=WORDS)


def test_what_waits_and_what_was_done_stays_behind() -> None:
    inbox = (InboxItem(id=InboxItemId("i"), text="Said in confidence"),)
    waivers = (Waiver(rule="empty-phase"),)
    method = Method(reading="room", guided=("principles",), waivers=waivers, inbox=inbox)
    project = sample_project().replace(method=method)

    template = as_template(project, WORDS, with_content=True)

    assert template.method == Method(reading="room")
    assert template.journeys == project.journeys


def test_a_map_of_it_is_no_template_and_shares_no_id() -> None:
    template = as_template(sample_project(), WORDS, with_content=True)

    made = from_template(template, today=date(2026, 11, 22))

    check_integrity(made)
    assert made.as_template is None
    assert made.template == "Our way"
    assert made.journeys[0].changed == date(2026, 11, 22)
    assert made.id != template.id
    assert not {r.id for r in made.journeys[0].rows} & {r.id for r in template.journeys[0].rows}
    assert from_template(template, "Ours").title == "Ours"
