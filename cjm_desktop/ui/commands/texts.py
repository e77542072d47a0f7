"""Changing texts in place."""

from cjm_desktop.base.ids import JourneyId
from cjm_desktop.model.document import Project
from cjm_desktop.model.questions import find_entry, find_journey
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.commands import reasons, steps
from cjm_desktop.ui.commands.pictures import PictureCommands
from cjm_desktop.ui.commands.reasons import reason
from cjm_desktop.ui.commands.routes import RouteCommands
from cjm_desktop.ui.commands.targets import (
    NEVER_BLANK,
    Draft,
    EditTarget,
    MetricTarget,
    ScoreTarget,
    TextTarget,
    target_around,
    text_of,
    with_text,
)


class TextCommands(PictureCommands, RouteCommands):
    """What edits texts and says what there is to edit."""

    def set_text(
        self,
        target: TextTarget,
        text: str,
        journey: JourneyId | None = None,
        *,
        shown: bool = False,
    ) -> None:
        """Change a text of the document, as one step; naming what is new belongs to adding it.

        A text that was to be shown while it was typed has its row in full. What is known by its
        words alone keeps those that it has.
        """
        journey = journey or self.selection.journey
        if target.kind in NEVER_BLANK and not text.strip():
            if text_of(self.project, journey, target):
                self.said.emit(reason(reasons.NEVER_BLANK))
            return
        after = (
            self.with_text(target, text, journey)
            if shown
            else with_text(self.project, journey, target, text)
        )
        merge = self.fresh if self.fresh == f"new:{target.owner}" else ""
        self.fresh = ""
        self.apply(after, steps.CHANGE_TEXT[target.kind], merge=merge)

    def give_up_new(self, owner: str) -> None:
        """Take back what was just added and got no name; nothing else is."""
        if self.fresh == f"new:{owner}":
            self.store.give_up(self.fresh)
            self.fresh = ""

    def with_text(self, target: TextTarget, text: str, journey: JourneyId) -> Project:
        """Return the project as it would be with another text, in a row that is shown in full."""
        holder = find_journey(self.project, journey)
        is_entry = holder is not None and target.kind in ("card", "action")
        place = find_entry(holder, target.owner) if is_entry and holder is not None else None
        project = self.with_room(self.project, place.cell if place else None)
        return with_text(project, journey, target, text)

    def edit_selection(self) -> None:
        """Edit what is selected in place, or in the details where it is neither text nor number."""
        target = self.edit_target()
        if target is not None:
            self.edit_requested.emit(target)
        elif self.picture_place() == "cell" and self.picture() is None:
            self.ask_picture()
        elif self.chosen_route is not None:
            self.draw_route_on()
        elif self.cursor is not None:
            self.details_requested.emit()

    def show_map_details(self) -> None:
        """Show what there is to say of the map as a whole."""
        text = self.selection.text  # to which one comes back
        self.store.select(Selection(self.selection.journey, text=text))
        self.details_requested.emit()

    def finish_editing(self) -> None:
        """Take over what is being typed in place."""
        self.finish_requested.emit()

    def keep_editing(self) -> None:
        """Take over what was typed in place so far; who types goes on."""
        self.keep_requested.emit()

    def edit_target(self) -> EditTarget | None:
        """Return what of the selection can be edited in place."""
        chosen = self.selection
        place = find_entry(self.journey, chosen.entries[-1]) if chosen.entries else None
        if place is not None:
            return TextTarget(self.kind_in(place.cell), place.entry.id)
        if self.cursor is not None:
            return self._cell_target(chosen)
        if chosen.row is not None:
            return TextTarget("row", chosen.row)
        if chosen.group is not None:
            return TextTarget("group", chosen.group)
        if chosen.text is not None:
            return target_around(chosen.text)
        return TextTarget("phase", chosen.phase) if chosen.phase is not None else None

    def _cell_target(self, chosen: Selection) -> EditTarget | None:
        cell, row = self.cursor, self.cursor_row
        if cell is None or row is None or chosen.point is not None:
            return None
        match row.kind:
            case "cards" | "actions":
                return Draft(cell, self.count_in(cell))
            case "score" if row.series:
                return ScoreTarget(cell, chosen.series or row.series[0])
            case "metric":
                return MetricTarget(cell)
            case _:
                return None
