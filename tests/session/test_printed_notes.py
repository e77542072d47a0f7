"""Notes and personas on paper: numbers on the map, and what they stand for behind it."""

from typing import Any

import pytest
from sample import CHOOSE, JOURNEY, sample_project
from square_measurer import SquareMeasurer
from text_boxes import text_boxes

from cjm_desktop.base.ids import RowId
from cjm_desktop.edits.entries import change_entry
from cjm_desktop.edits.rows import change_row
from cjm_desktop.model.document import Project
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.scene.items import Part
from cjm_desktop.session.print_asked import Asked, PrintRun
from cjm_desktop.session.print_run import print_run


def with_notes(project: Project) -> Project:
    for entry in ("call", "tool", "friends"):
        project = change_entry(project, JOURNEY, entry, note=f"About {entry}")
    return project


def run(project: Project, **settings: Any) -> PrintRun:
    asked = Asked(project, project.journeys[:1], PrintSettings(**settings), "en", None)
    return print_run(asked, SquareMeasurer())


def parts(made: PrintRun, page: int = 0) -> tuple[Part, ...]:
    return made.pages[page].layers[0].scene.parts


def texts_of(made: PrintRun, owner: str) -> list[str]:
    found = [part for part in parts(made) if part.owner == owner]
    return [text for text, _ in text_boxes(found)]


def texts(made: PrintRun, page: int) -> list[str]:
    return [text for text, _ in text_boxes(parts(made, page))]


def test_cards_and_actions_have_the_numbers_of_their_notes_by_phase() -> None:
    made = run(with_notes(sample_project()), following=("notes",))
    assert "1" in texts_of(made, "friends")
    assert "2" in texts_of(made, "call")
    assert "3" in texts_of(made, "tool")
    listed = texts(made, 1)
    places = [listed.index(f"About {entry}") for entry in ("friends", "call", "tool")]
    assert places == sorted(places)
    assert "Notes" in listed
    assert "1  Dream" in listed


def test_without_the_list_there_are_no_numbers() -> None:
    made = run(with_notes(sample_project()))
    assert "1" not in texts_of(made, "friends")


def test_only_what_is_printed_is_numbered() -> None:
    project = with_notes(sample_project())
    made = run(project, following=("notes", "phases"), phases=(CHOOSE,))
    assert "1" in texts_of(made, "call")
    assert "About friends" not in texts(made, 2)
    hidden = change_row(project, JOURNEY, RowId("todo"), hidden=True)
    assert "About tool" not in texts(run(hidden, following=("notes",)), 1)


def test_the_page_of_a_phase_has_the_numbers_of_the_map() -> None:
    made = run(with_notes(sample_project()), following=("phases", "notes"))
    page = [part for part in parts(made, 2) if part.owner == "call"]  # the second phase's
    assert "2" in [text for text, _ in text_boxes(page)]


def test_a_map_without_notes_has_no_page_of_them() -> None:
    made = run(sample_project(), following=("notes",))
    assert (len(made.pages), made.without_notes) == (1, True)
    assert not run(with_notes(sample_project()), following=("notes",)).without_notes
    assert not run(sample_project()).without_notes


@pytest.mark.parametrize("length", [20, 5_000])
def test_personas_come_with_all_that_is_written_of_them(length: int) -> None:
    project = sample_project()
    anna = project.personas[0].replace(
        role="Starter",
        quote="Soon",
        goals=("A house",),
        needs=("Calm",),
        pains=("Jargon",),
        behaviour="Reads " * length,
        expectations="An answer",
    )
    made = run(project.replace(personas=(anna, project.personas[1])), following=("personas",))
    found = [text for page in range(1, len(made.pages)) for text in texts(made, page)]
    for words in ("Anna", "Starter", "‘Soon’", "A house", "Calm", "Jargon", "An answer", "Bas"):
        assert words in found
    assert sum(text.count("Reads") for text in found) == length
    assert "Goals" in found
    assert (len(made.pages) > 2) is (length > 20)
