"""Setting what one cell asks by itself."""

from cjm_desktop.base.plain_text import plain_text
from cjm_desktop.edits.paths import replace_cell
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.document import Cell, Project


def set_prompt(project: Project, cell: CellAddress, prompt: str) -> Project:
    """Set what a cell asks more closely than its row; an empty text asks no more than that.

    Raises UnknownIdError when journey, row or phase do not exist.
    """
    new = plain_text(prompt)

    def change(before: Cell) -> Cell:
        return before if before.prompt == new else before.replace(prompt=new)

    return replace_cell(project, cell, change)
