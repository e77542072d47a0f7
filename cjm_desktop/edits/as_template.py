"""Making a template of a project, and a project of a template."""

from datetime import date

from cjm_desktop.edits.excerpts import asked_cells
from cjm_desktop.edits.renewal import with_new_ids
from cjm_desktop.model.document import Journey, Phase, Project, Row
from cjm_desktop.model.template_words import TemplateWords


def as_template(project: Project, words: TemplateWords, *, with_content: bool) -> Project:
    """Return a project as a template.

    Its content is what stands on its maps: texts that wait in the inbox, which customers may have
    said in confidence, and how far the work was are nobody else's. Without it phases, rows,
    prompts, rulers, groups and channels stay, and as many empty principles as there were.
    """
    if with_content:
        method = project.method
        if method is not None:  # how gain is read stays
            method = method.replace(guided=(), waivers=(), inbox=())
        return project.replace(as_template=words, method=method)
    return Project(
        id=project.id,
        title=words.name,
        language=project.language,
        template=project.template,
        as_template=words,
        principles=tuple(each.replace(text="") for each in project.principles),
        channels=project.channels,
        journeys=tuple(_bare(journey, words.name) for journey in project.journeys),
    )


def from_template(template: Project, title: str = "", today: date | None = None) -> Project:
    """Return a new project that begins with a template, with ids and a date of its own."""
    project = with_new_ids(template)
    journeys = project.journeys
    if journeys:
        first = journeys[0]
        named = first.replace(title=title or first.title, changed=today)
        journeys = (named, *journeys[1:])
    words = template.as_template
    return project.replace(
        title=title or (journeys[0].title if journeys else project.title),
        template=words.name if words else template.template,
        as_template=None,
        journeys=journeys,
    )


def _bare(journey: Journey, title: str) -> Journey:
    return Journey(
        id=journey.id,
        name=journey.name,
        title=title,
        state=journey.state,
        groups=journey.groups,
        phases=tuple(map(_bare_phase, journey.phases)),
        rulers=journey.rulers,
        rows=tuple(map(_bare_row, journey.rows)),
    )


def _bare_phase(phase: Phase) -> Phase:
    return phase.replace(not_applicable="", collapsed=False)


def _bare_row(row: Row) -> Row:
    return row.replace(cells=asked_cells(row), collapsed=False)
