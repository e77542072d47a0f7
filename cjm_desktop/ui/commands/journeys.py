"""Adding, naming, ordering and deleting journeys."""

from typing import Final

from cjm_desktop.base.ids import JourneyId
from cjm_desktop.edits.adoption import adopt_journey
from cjm_desktop.edits.journeys import (
    add_journey,
    change_journey,
    duplicate_journey,
    move_journey,
    remove_journey,
)
from cjm_desktop.edits.renewal import with_new_ids
from cjm_desktop.model.document import Project
from cjm_desktop.model.questions import find_journey
from cjm_desktop.model.words import Language
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.commands import steps
from cjm_desktop.ui.commands.base import CommandBase

_NEW: Final[dict[Language, str]] = {"en": "Journey {number}", "nl": "Klantreis {number}"}
_COPY: Final[dict[Language, str]] = {"en": "{name} (copy)", "nl": "{name} (kopie)"}


class JourneyCommands(CommandBase):
    """What is done with whole journeys; new ones come right after the one at hand."""

    def add_empty_journey(self) -> None:
        """Add a journey with the same phases and rows and nothing in them."""
        at_hand = self.journey
        bare = at_hand.replace(
            rows=tuple(row.replace(cells=()) for row in at_hand.rows),
            routes=(),
            links=(),
            changed=None,
        )
        new = with_new_ids(bare).replace(name=self._new_name())
        after = add_journey(self.project, new, self._place() + 1)
        self._show_new(after, new.id, steps.ADD_JOURNEY)

    def add_journey_from(self, template: Project) -> None:
        """Add the first journey of another project, with the channels that it needs."""
        index, name = self._place() + 1, self._new_name()
        first = template.journeys[0].id
        after, new = adopt_journey(self.project, template, first, name, index)
        self._show_new(after, new, steps.ADD_JOURNEY)

    def duplicate_journey(self) -> None:
        """Add a copy of the journey at hand."""
        at_hand = self.journey
        shown = at_hand.name or " ".join(at_hand.title.split()) or self._numbered(self._place() + 1)
        name = _COPY[self.project.language].format(name=shown)
        after, new = duplicate_journey(self.project, at_hand.id, name)
        self._show_new(after, new, steps.DUPLICATE_JOURNEY)

    def rename_journey(self, journey: JourneyId, name: str) -> None:
        """Give a journey another name; naming what is new belongs to adding it."""
        merge = self.fresh if self.fresh == f"new:{journey}" else ""
        self.fresh = ""
        after = change_journey(self.project, journey, name=name)
        self.apply(after, steps.RENAME_JOURNEY, merge=merge)

    def can_delete_journey(self) -> bool:
        """Tell whether there is another journey to go on with."""
        return len(self.project.journeys) > 1

    def delete_journey(self) -> None:
        """Delete the journey at hand and show the one after it, else the one before."""
        if self.can_delete_journey():
            place = self._place()
            after = remove_journey(self.project, self.journey.id)
            near = after.journeys[min(place, len(after.journeys) - 1)]
            self.apply(after, steps.DELETE_JOURNEY, Selection(near.id))

    def can_move_journey(self, by: int) -> bool:
        """Tell whether the journey at hand can go so many places to the right."""
        return 0 <= self._place() + by < len(self.project.journeys)

    def move_journey(self, by: int) -> None:
        """Move the journey at hand by so many places to the right."""
        if self.can_move_journey(by):
            self.drop_journey(self.journey.id, self._place() + by)

    def drop_journey(self, journey: JourneyId, index: int) -> None:
        """Move a journey; the index counts in the list without it."""
        after = move_journey(self.project, journey, index)
        self.apply(after, steps.MOVE_JOURNEY)

    def is_future(self) -> bool:
        """Tell whether the journey at hand is one as it should be."""
        return self.journey.state == "future"

    def toggle_future(self) -> None:
        """Make the journey at hand one as it should be, or as it is now."""
        state = "current" if self.is_future() else "future"
        after = change_journey(self.project, self.journey.id, state=state)
        self.apply(after, steps.NOW_OR_LATER)

    def _show_new(self, after: Project, journey: JourneyId, step: str) -> None:
        key = f"new:{journey}"
        self.apply(after, step, Selection(journey), key)
        self.fresh = key

    def _place(self) -> int:
        found = find_journey(self.project, self.journey.id)
        return self.project.journeys.index(found) if found else 0

    def _new_name(self) -> str:
        taken = {journey.name for journey in self.project.journeys}
        numbers = range(len(self.project.journeys) + 1, 2 * len(self.project.journeys) + 2)
        names = (self._numbered(number) for number in numbers)
        return next(name for name in names if name not in taken)

    def _numbered(self, number: int) -> str:
        return _NEW[self.project.language].format(number=number)
