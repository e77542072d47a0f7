"""Saving leaves out the pictures that nothing shows; undo still finds them."""

from pathlib import Path

from sample import JOURNEY, SIGN, sample_project

from cjm_desktop.base.ids import RowId
from cjm_desktop.edits.phases import remove_phases
from cjm_desktop.edits.rows import remove_rows
from cjm_desktop.session.session import Session
from cjm_desktop.storage.files import load_project, save_project


def _saved(session: Session, path: Path) -> list[str]:
    """Save and return the pictures in the file."""
    session.save()
    session.wait_saved()
    return [image.id for image in load_project(path).images]


def test_a_picture_is_saved_for_as_long_as_something_shows_it(
    session: Session, map_file: Path
) -> None:
    save_project(map_file, sample_project())  # a house on a card and in a row, both in one phase
    session.open(map_file)
    store = session.store

    store.apply(remove_rows(store.project, JOURNEY, [RowId("pictures")]), "Row")
    assert _saved(session, map_file) == ["face", "house"]
    store.apply(remove_phases(store.project, JOURNEY, [SIGN]), "Phase")
    assert _saved(session, map_file) == ["face"]
    assert session.save_state.kind == "saved"

    store.undo_stack.undo()
    assert _saved(session, map_file) == ["face", "house"]
    assert load_project(map_file) == store.project
