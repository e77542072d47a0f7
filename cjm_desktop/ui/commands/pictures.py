"""Pictures on cards and in rows of pictures."""

from typing import Literal

from PySide6.QtCore import Signal

from cjm_desktop.base.ids import ImageId
from cjm_desktop.edits.entries import add_entry, change_entry
from cjm_desktop.edits.images import describe, put_in_cell, put_on_card, without_unused
from cjm_desktop.edits.lists import add_listed
from cjm_desktop.edits.metrics import set_image
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.document import Card, Image
from cjm_desktop.model.questions import cell_at, find_entry, find_row
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.commands import steps
from cjm_desktop.ui.commands.base import cell_selection
from cjm_desktop.ui.commands.entries import EntryCommands
from cjm_desktop.ui.commands.new_parts import new_entry

PicturePlace = Literal["card", "cell", "new card"]


class PictureCommands(EntryCommands):
    """What adds, describes and takes away pictures."""

    picture_requested = Signal()

    def picture_place(self) -> PicturePlace | None:
        """Return where a picture would go: on the selected card, in the cell, on a new card."""
        row, cell = self.cursor_row, self.cursor
        if self.selection.entries:
            place = find_entry(self.journey, self.selection.entries[-1])
            return "card" if place and isinstance(place.entry, Card) else None
        if row is None or cell is None:
            return None
        if row.kind == "image":
            return "cell"
        return "new card" if row.kind == "cards" else None

    def ask_picture(self) -> None:
        """Let a picture be chosen for what is selected."""
        if self.picture_place() is not None:
            self.picture_requested.emit()

    def put_picture(self, image: Image) -> None:
        """Show a new picture where the selection says."""
        place, journey, cell = self.picture_place(), self.journey.id, self.cursor
        if place == "card":
            card = self.selection.entries[-1]
            had = self.picture() is not None
            after = put_on_card(self.project, journey, card, image)
            self.apply(after, steps.REPLACE_PICTURE if had else steps.ADD_PICTURE)
            self.select_entry(card)
        elif place is not None and cell is not None:
            self.put_picture_in(cell, image, self.count_in(cell))

    def put_picture_in(self, cell: CellAddress, image: Image, index: int | None = None) -> None:
        """Show a new picture in a cell: on a card of its own, or as the cell of a row of them."""
        row = find_row(self.journey, cell.row)
        if row is None or row.kind not in ("cards", "image"):
            return
        if row.kind == "image":
            after = put_in_cell(self.project, cell, image)
            self.apply(after, steps.ADD_PICTURE, cell_selection(cell))
            return
        card = new_entry(row, "").replace(image=image.id)
        after = add_entry(add_listed(self.project, image), cell, card, index)
        self.apply(after, steps.ADD_PICTURE, cell_selection(cell, (card.id,)))

    def picture(self) -> Image | None:
        """Return the picture of the selected card or cell."""
        return self._image(self._picture_id(self.selection))

    def remove_picture(self) -> None:
        """Take the picture of the selected card or cell away."""
        gone, chosen, cell = self._picture_id(self.selection), self.selection, self.cursor
        if gone is None:
            return
        if chosen.entries:
            after = change_entry(self.project, chosen.journey, chosen.entries[-1], image=None)
        elif cell is not None:
            after = set_image(self.project, cell, None)
        self.apply(without_unused(after, (gone,)), steps.REMOVE_PICTURE)

    def describe_picture(self, alt: str) -> None:
        """Say in words what the picture of the selection shows; typing goes on in one step."""
        image = self._picture_id(self.selection)
        if image is not None:
            after = describe(self.project, image, alt)
            self.apply(after, steps.DESCRIBE_PICTURE, merge=f"alt:{image}")

    def _picture_id(self, chosen: Selection) -> ImageId | None:
        if chosen.entries:
            place = find_entry(self.journey, chosen.entries[-1])
            return place.entry.image if place and isinstance(place.entry, Card) else None
        row = self.cursor_row
        if row is None or chosen.phase is None or row.kind != "image":
            return None
        cell = cell_at(row, chosen.phase)
        return cell.image if cell else None

    def _image(self, id_: ImageId | None) -> Image | None:
        return next((image for image in self.project.images if image.id == id_), None)
