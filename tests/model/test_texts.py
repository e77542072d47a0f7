"""The table of texts holds every field that people write."""

from sample import sample_project

from cjm_desktop.edits.traits import add_trait
from cjm_desktop.model.document import Project, Trait
from cjm_desktop.model.method import Method
from cjm_desktop.model.node import Node
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.model.references import parts_of
from cjm_desktop.model.texts import TEXTS, gather_ahead, head_spots, project_spots, row_spots

NOT_WRITTEN = {
    "Card": {"icon"},
    "Row": {"icon"},
    "Channel": {"icon"},
    "Image": {"media_type", "data"},
    "Project": {"template"},
    "Waiver": {"rule", "about"},
    "TemplateWords": {"name", "explanation"},  # said of the file, not in it
    "InboxItem": {"text", "detail"},  # not on a map yet
    "PrintSettings": {
        *("profile", "paper", "tile", "journeys", "rows", "phases"),
        *("only_personas", "only_channels", "only_tags"),
    },
}
"""Fields of text that programs fill in, or that are looked for elsewhere."""


def test_every_field_of_text_is_in_the_table_or_known_not_to_be() -> None:
    assert issubclass(PrintSettings, Node)  # which are loaded when a project has one
    assert issubclass(Method, Node)
    for kind in Node.__subclasses__():
        fields = {
            name
            for name, field in kind.model_fields.items()
            if field.annotation in (str, tuple[str, ...])
        }
        listed = set(TEXTS.get(kind, ()))
        assert fields == listed | NOT_WRITTEN.get(kind.__name__, set()), kind.__name__


def test_every_part_with_a_text_is_gathered() -> None:
    trait = Trait(low="Spontaneous", high="Planned")
    project = add_trait(sample_project(), "bas", trait)
    gathered = {
        (spot.kind, spot.field, spot.text)
        for spots in (
            project_spots(project),
            *(head_spots(journey) for journey in project.journeys),
            *(row_spots(row) for journey in project.journeys for row in journey.rows),
        )
        for spot in spots.spots
    }
    written = {
        (type(part), field, getattr(part, field))
        for part in parts_of(project)
        for field in TEXTS.get(type(part), ())
        if isinstance(getattr(part, field), str) and getattr(part, field)
    }
    assert gathered == written
    assert (Project, "organisation", "Huis & Hof") in gathered
    assert (Trait, "high", "Planned") in gathered


def test_texts_of_changed_rows_are_gathered_while_there_is_time() -> None:
    project = sample_project()
    journey = project.journeys[0]
    for row in journey.rows:
        row_spots(row)
    first, second, *others = journey.rows
    renamed = (first.replace(name="New"), second.replace(name="Newer"), *others)
    changed = project.replace(journeys=(journey.replace(rows=renamed), *project.journeys[1:]))
    for row in (row for each in project.journeys[1:] for row in each.rows):
        row_spots(row)
    answers = iter([True, False])  # time for one row
    assert not gather_ahead(changed, lambda: next(answers))
    assert [row_spots.knows(row) for row in renamed[:2]] == [True, False]
    assert gather_ahead(changed, lambda: True)
    assert row_spots.knows(renamed[1])
