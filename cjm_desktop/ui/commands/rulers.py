"""Second rulers: adding them, and naming, stretching and deleting their spans."""

from collections.abc import Sequence

from cjm_desktop.base.ids import RulerId, new_id
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.edits.overlays import add_overlay, change_overlay, remove_overlay
from cjm_desktop.edits.rulers import (
    add_span,
    free_stretch,
    reach_of,
    remove_span,
    spans_over,
    stretch_span,
)
from cjm_desktop.model.document import Project, Ruler, RulerSpan
from cjm_desktop.store.selection import Selection, SheetText
from cjm_desktop.ui.commands import steps
from cjm_desktop.ui.commands.base import CommandBase
from cjm_desktop.ui.commands.targets import TextTarget


class ChosenSpan(NamedTuple):
    """A ruler, and the place of one of its spans."""

    ruler: Ruler
    place: int

    @property
    def span(self) -> RulerSpan:
        """The span itself."""
        return self.ruler.spans[self.place]


class RulerCommands(CommandBase):
    """What is done with another model's names over the phases."""

    def add_ruler(self, name: str, names: Sequence[str]) -> None:
        """Put a ruler below the phases with these names over them; its first span is selected."""
        spans = spans_over(self.journey.phases, names)
        ruler = Ruler(id=RulerId(new_id()), name=name, spans=spans)
        after = add_overlay(self.project, self.journey.id, ruler)
        self.apply(after, steps.ADD_RULER, self._span_selection(ruler.id, 0))

    def begin_ruler(self, name: str) -> None:
        """Put a ruler with one nameless span over all phases, and ask the name of that."""
        self.add_ruler(name, ("",))
        text = self.selection.text
        if text is not None:
            self.edit_requested.emit(TextTarget("span", text.owner))

    def can_add_ruler(self) -> bool:
        """Tell whether there are phases for a ruler to run over."""
        return bool(self.journey.phases)

    def chosen_span(self) -> ChosenSpan | None:
        """Return the span that is selected, None without one."""
        text = self.selection.text
        return self.span_at(text.owner, text.place) if text and text.kind == "span" else None

    def span_at(self, ruler_id: str, place: int) -> ChosenSpan | None:
        """Return a span by its ruler and its place in that."""
        for ruler in self.journey.rulers:
            if ruler.id == ruler_id and place < len(ruler.spans):
                return ChosenSpan(ruler, place)
        return None

    def select_span(self, ruler: str, place: int) -> None:
        """Select a span of a ruler."""
        self.store.select(self._span_selection(RulerId(ruler), place))

    def with_span_reach(self, ruler: RulerId, place: int, first: int, last: int) -> Project:
        """Return the project as it would be with a span from one phase to another."""
        return stretch_span(self.project, self.journey.id, ruler, place, first, last)

    def set_span_reach(self, ruler: RulerId, place: int, first: int, last: int) -> None:
        """Let a span run from one phase to another, and select it."""
        after = self.with_span_reach(ruler, place, first, last)
        self.apply(after, steps.STRETCH_SPAN, self._span_from(after, ruler, first))

    def can_stretch_span(self, end: int, start: int = 0) -> bool:
        """Tell whether the selected span can end or start so many phases further on."""
        return self._span_stretched(end, start) is not None

    def stretch_chosen_span(self, end: int, start: int = 0) -> None:
        """Let the selected span end and start so many phases further on, or back if negative."""
        chosen, reach = self.chosen_span(), self._span_stretched(end, start)
        if chosen is not None and reach is not None:
            self.set_span_reach(chosen.ruler.id, chosen.place, *reach)

    def can_add_span(self) -> bool:
        """Tell whether the ruler at hand has room for one more span."""
        return self._span_room() is not None

    def add_span_at_hand(self) -> None:
        """Put one more span on the ruler at hand and ask its name."""
        chosen, room = self.chosen_span(), self._span_room()
        if chosen is None or room is None:
            return
        first, last = (self.journey.phases[at].id for at in room)
        span = RulerSpan(name="", first=first, last=last)
        after = add_span(self.project, self.journey.id, chosen.ruler.id, span)
        selection = self._span_from(after, chosen.ruler.id, room[0])
        self.apply(after, steps.ADD_SPAN, selection)
        if selection.text is not None:
            target = TextTarget("span", selection.text.owner, selection.text.place)
            self.edit_requested.emit(target)

    def delete_span(self, text: SheetText) -> None:
        """Take a span off its ruler; the one beside it is selected."""
        chosen = self.span_at(text.owner, text.place)
        if chosen is None:
            return
        ruler, place = chosen
        after = remove_span(self.project, self.journey.id, ruler.id, place)
        left = max(0, min(place, len(ruler.spans) - 2))
        gone = len(ruler.spans) < 2
        selection = Selection(self.journey.id) if gone else self._span_selection(ruler.id, left)
        self.apply(after, steps.DELETE_RULER if gone else steps.DELETE_SPAN, selection)

    def rename_ruler(self, name: str) -> None:
        """Give the ruler at hand another name."""
        chosen = self.chosen_span()
        if chosen is not None:
            after = change_overlay(self.project, self.journey.id, Ruler, chosen.ruler.id, name=name)
            self.apply(after, steps.RENAME_RULER)

    def delete_ruler(self) -> None:
        """Take the ruler at hand away."""
        chosen = self.chosen_span()
        if chosen is not None:
            after = remove_overlay(self.project, self.journey.id, Ruler, chosen.ruler.id)
            self.apply(after, steps.DELETE_RULER, Selection(self.journey.id))

    def _span_room(self) -> tuple[int, int] | None:
        chosen = self.chosen_span()
        return free_stretch(self.journey, *chosen) if chosen is not None else None

    def _span_stretched(self, end: int, start: int) -> tuple[int, int] | None:
        chosen = self.chosen_span()
        if chosen is None:
            return None
        first, last = reach_of(self.journey, chosen.span)
        reach = first + start, last + end
        return reach if 0 <= reach[0] <= reach[1] < len(self.journey.phases) else None

    def _span_selection(self, ruler: RulerId, place: int) -> Selection:
        return Selection(self.journey.id, text=SheetText("span", ruler, place))

    def _span_from(self, project: Project, ruler_id: RulerId, first: int) -> Selection:
        """Return the selection of the span that begins at a phase, once a project is shown."""
        journey = next(each for each in project.journeys if each.id == self.journey.id)
        ruler = next(each for each in journey.rulers if each.id == ruler_id)
        starts = [reach_of(journey, span)[0] for span in ruler.spans]
        return self._span_selection(ruler_id, starts.index(max(first, 0)) if first in starts else 0)
