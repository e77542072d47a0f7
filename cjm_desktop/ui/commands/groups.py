"""Making, stretching, colouring and dissolving phase groups."""

from collections.abc import Sequence
from typing import Final

from cjm_desktop.base.ids import PhaseGroupId, PhaseId, new_id
from cjm_desktop.edits.groups import change_group, group_phases, remove_group, stretch_group
from cjm_desktop.model.document import PhaseGroup, Project
from cjm_desktop.model.words import Hue
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.commands import steps
from cjm_desktop.ui.commands.base import CommandBase, phases_selection
from cjm_desktop.ui.commands.targets import TextTarget

_HUES: Final[tuple[Hue, ...]] = ("cobalt", "ochre", "moss", "plum", "slate")


class GroupCommands(CommandBase):
    """What is done with the bands above the phases."""

    def phases_in(self, group: PhaseGroupId) -> tuple[PhaseId, ...]:
        """Return the phases of a group, from left to right."""
        return tuple(phase.id for phase in self.journey.phases if phase.group == group)

    def select_group(self, group: PhaseGroupId) -> None:
        """Select a phase group."""
        self.store.select(Selection(self.journey.id, group=group))

    def group_at_hand(self) -> PhaseGroupId | None:
        """Return the group that is selected, or in which all selected phases are."""
        if self.selection.group is not None:
            return self.selection.group
        chosen = self.chosen_phases
        groups = {phase.group for phase in self.journey.phases if phase.id in chosen}
        return groups.pop() if len(groups) == 1 else None

    def can_group(self) -> bool:
        """Tell whether phases are selected that are not a group of their own yet."""
        chosen, group = self.chosen_phases, self.group_at_hand()
        return bool(chosen) and (group is None or chosen != self.phases_in(group))

    def group_selection(self) -> None:
        """Put a new group above the selected phases and ask its name."""
        if self.can_group():
            self._group(self.chosen_phases)

    def can_group_with_next(self) -> bool:
        """Tell whether a phase follows the selected ones or their group."""
        return self._with_next() is not None

    def group_with_next(self) -> None:
        """Take the phase that follows into the group of the selected ones, or group them."""
        phases, group = self._with_next(), self.group_at_hand()
        if phases is None:
            return
        if group is None:
            self._group(phases)
        else:
            after = self.with_group_reach(group, phases[0], phases[-1])
            self.apply(after, steps.STRETCH_GROUP)

    def can_dissolve(self) -> bool:
        """Tell whether a phase group is at hand."""
        return self.group_at_hand() is not None

    def dissolve_group(self) -> None:
        """Take a group's band away; its phases stay and are selected."""
        group = self.group_at_hand()
        if group is not None:
            chosen = phases_selection(self.journey.id, self.phases_in(group))
            after = remove_group(self.project, self.journey.id, group)
            self.apply(after, steps.DISSOLVE_GROUP, chosen)

    def with_group_reach(self, group: PhaseGroupId, first: PhaseId, last: PhaseId) -> Project:
        """Return the project as it would be with a group from one phase to another."""
        ids = [phase.id for phase in self.journey.phases]
        reach = ids.index(first), ids.index(last)
        return stretch_group(self.project, self.journey.id, group, *reach)

    def set_group_reach(self, group: PhaseGroupId, first: PhaseId, last: PhaseId) -> None:
        """Let a group run from one phase to another, and select it."""
        after = self.with_group_reach(group, first, last)
        self.apply(after, steps.STRETCH_GROUP, Selection(self.journey.id, group=group))

    def can_stretch_group(self, end: int, start: int = 0) -> bool:
        """Tell whether the selected group can end or start so many phases further on."""
        return self._stretched_group(end, start) is not None

    def stretch_group_at_hand(self, end: int, start: int = 0) -> None:
        """Let the selected group end and start so many phases further on, or back if negative."""
        group, reach = self.selection.group, self._stretched_group(end, start)
        if group is not None and reach is not None:
            first, last = (self.journey.phases[place].id for place in reach)
            self.set_group_reach(group, first, last)

    def colour_group(self, group: PhaseGroupId, hue: Hue) -> None:
        """Give a group another hue."""
        self.apply(change_group(self.project, self.journey.id, group, hue=hue), steps.COLOUR_GROUP)

    def _stretched_group(self, end: int, start: int) -> tuple[int, int] | None:
        """Return from where to where the selected group would run, None where it cannot."""
        group, phases = self.selection.group, self.journey.phases
        places = [i for i, phase in enumerate(phases) if group and phase.group == group]
        if not places:
            return None
        first, last = places[0] + start, places[-1] + end
        return (first, last) if 0 <= first <= last < len(phases) else None

    def _with_next(self) -> tuple[PhaseId, ...] | None:
        group = self.group_at_hand()
        chosen = self.chosen_phases if group is None else self.phases_in(group)
        ids = [phase.id for phase in self.journey.phases]
        if not chosen or chosen[-1] == ids[-1]:
            return None
        return (*chosen, ids[ids.index(chosen[-1]) + 1])

    def _group(self, phases: Sequence[PhaseId]) -> None:
        journey = self.journey
        group = PhaseGroup(id=PhaseGroupId(new_id()), hue=self._hue())
        key = f"new:{group.id}"
        after = group_phases(self.project, journey.id, group, phases)
        self.apply(after, steps.GROUP_PHASES, Selection(journey.id, group=group.id), key)
        self.fresh = key
        self.edit_requested.emit(TextTarget("group", group.id))

    def _hue(self) -> Hue:
        used = {group.hue for group in self.journey.groups}
        return next((hue for hue in _HUES if hue not in used), _HUES[0])
