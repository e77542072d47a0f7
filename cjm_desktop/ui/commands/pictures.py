"""Pictures on cards and in rows of pictures."""

from collections.abc import Iterator, Sequence
from typing import Literal

from cjm_desktop.base.ids import ImageId
from cjm_desktop.edits.entries import add_entry, change_entry
from cjm_desktop.edits.images import (
    describe,
    put_in_cell,
    put_on_card,
    put_on_persona,
    without_unused,
)
from cjm_desktop.edits.lists import add_listed
from cjm_desktop.edits.metrics import set_image
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.document import Card, Image, Persona, Project
from cjm_desktop.model.questions import cell_at, find_entry, find_journey, find_row
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.commands import steps
from cjm_desktop.ui.commands.base import cell_selection
from cjm_desktop.ui.commands.entries import EntryCommands
from cjm_desktop.ui.commands.new_parts import new_entry

PicturePlace = Literal["card", "cell", "new card", "persona"]


class PictureCommands(EntryCommands):
    """What adds, describes and takes away pictures."""

    def picture_place(self) -> PicturePlace | None:
        """Return where a picture would go: on the selected card, in the cell, on a new card.

        A selected persona takes it as its photo.
        """
        if self._persona_in(self.selection) is not None:
            return "persona"
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

    def put_pictures(self, images: Sequence[Image], chosen: Selection) -> None:
        """Show new pictures where a selection says, in one step.

        A card shows the first, new cards after it the others. They are selected unless something
        else has been selected meanwhile: pictures may take a while to arrive.
        """
        journey = find_journey(self.project, chosen.journey)
        if journey is None or not images:
            return
        stays = None if chosen == self.selection else self.selection
        persona = self._persona_in(chosen)
        if persona is not None:
            step = steps.REPLACE_PICTURE if persona.photo else steps.ADD_PICTURE
            self.apply(put_on_persona(self.project, persona.id, images[0]), step, stays or chosen)
            return
        place = find_entry(journey, chosen.entries[-1]) if chosen.entries else None
        if place is not None and isinstance(place.entry, Card):
            after = put_on_card(self.project, journey.id, place.entry.id, images[0])
            after, cards = self._with_cards(after, place.cell, images[1:], place.position + 1)
            had = place.entry.image is not None and not cards
            step = steps.REPLACE_PICTURE if had else _step_for(images)
            own = cell_selection(place.cell, (place.entry.id, *cards))
            self.apply(after, step, stays or own)
        elif not chosen.entries and chosen.row is not None and chosen.phase is not None:
            cell = CellAddress(journey.id, chosen.row, chosen.phase)
            self._put_in(cell, images, None, stays)

    def put_pictures_in(
        self, images: Sequence[Image], cell: CellAddress, index: int | None = None
    ) -> None:
        """Show new pictures in a cell, in one step: each on a card of its own.

        In a row of pictures they fill the cell and those after it, as far as there are phases.
        """
        if images:
            self._put_in(cell, images, index, None)

    def _put_in(
        self,
        cell: CellAddress,
        images: Sequence[Image],
        index: int | None,
        stays: Selection | None,
    ) -> None:
        journey = find_journey(self.project, cell.journey)
        row = find_row(journey, cell.row) if journey else None
        if journey is None or row is None or row.kind not in ("cards", "image"):
            return
        if row.kind == "cards":
            after, cards = self._with_cards(self.project, cell, images, index)
            own = cell_selection(cell, cards)
        else:
            after, own = self.project, cell_selection(cell)
            phases = [phase.id for phase in journey.phases]
            start = phases.index(cell.phase) if cell.phase in phases else len(phases)
            for phase, image in zip(phases[start:], images, strict=False):
                after = put_in_cell(after, cell._replace(phase=phase), image)
        self.apply(after, _step_for(images), stays or own)

    def _with_cards(
        self, project: Project, cell: CellAddress, images: Sequence[Image], index: int | None
    ) -> tuple[Project, tuple[str, ...]]:
        """Return a project with a new card for each picture, from an index or the end on."""
        journey = find_journey(project, cell.journey)
        row = find_row(journey, cell.row) if journey else None
        added: list[str] = []
        for place, image in enumerate(images):
            if row is not None:
                card = new_entry(row, "").replace(image=image.id)
                at = None if index is None else index + place
                project = add_entry(add_listed(project, image), cell, card, at)
                added.append(card.id)
        return project, tuple(added)

    def picture(self) -> Image | None:
        """Return the picture of the selected card or cell."""
        return self._image(self._picture_id(self.selection))

    def has_picture(self) -> bool:
        """Tell whether a selected card, or the selected cell, has a picture."""
        if self.selection.entries:
            return any(True for _ in self._pictured())
        return self._picture_id(self.selection) is not None

    def remove_picture(self) -> None:
        """Take the pictures of the selected cards, or of the selected cell, away."""
        if self.selection.entries:
            self._remove_from_cards()
            return
        persona = self._persona_in(self.selection)
        if persona is not None:
            self.apply(put_on_persona(self.project, persona.id, None), steps.REMOVE_PICTURE)
            return
        gone, cell = self._picture_id(self.selection), self.cursor
        if gone is not None and cell is not None:
            after = set_image(self.project, cell, None)
            self.apply(without_unused(after, (gone,)), steps.REMOVE_PICTURE)

    def _remove_from_cards(self) -> None:
        pictured, after = list(self._pictured()), self.project
        for card in pictured:
            after = change_entry(after, self.journey.id, card.id, image=None)
        gone = [card.image for card in pictured if card.image]
        step = steps.REMOVE_PICTURES if len(pictured) > 1 else steps.REMOVE_PICTURE
        self.apply(without_unused(after, gone), step)

    def _pictured(self) -> Iterator[Card]:
        entries = (place.entry for place in self.places())
        return (entry for entry in entries if isinstance(entry, Card) and entry.image)

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
        persona = self._persona_in(chosen)
        if persona is not None:
            return persona.photo
        row = self.cursor_row
        if row is None or chosen.phase is None or row.kind != "image":
            return None
        cell = cell_at(row, chosen.phase)
        return cell.image if cell else None

    def _persona_in(self, chosen: Selection) -> Persona | None:
        """Return the persona that is selected beside the title."""
        text = chosen.text
        if text is None or text.kind != "persona":
            return None
        return next((each for each in self.project.personas if each.id == text.owner), None)

    def _image(self, id_: ImageId | None) -> Image | None:
        return next((image for image in self.project.images if image.id == id_), None)


def _step_for(images: Sequence[Image]) -> str:
    return steps.ADD_PICTURES if len(images) > 1 else steps.ADD_PICTURE
