"""Duplicating, merging, splitting, collapsing and colouring phases."""

from cjm_desktop.base.ids import PhaseId
from cjm_desktop.edits.phase_copies import duplicate_phases
from cjm_desktop.edits.phase_merging import (
    merge_phases,
    merging_leaves_out,
    names_apart,
    split_phase,
)
from cjm_desktop.edits.phases import change_phase
from cjm_desktop.model.document import Phase, Project
from cjm_desktop.model.questions import find_phase
from cjm_desktop.model.words import Hue
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.commands import steps
from cjm_desktop.ui.commands.base import phases_selection
from cjm_desktop.ui.commands.groups import GroupCommands
from cjm_desktop.ui.commands.new_parts import new_phase
from cjm_desktop.ui.commands.targets import TextTarget


class PhaseCommands(GroupCommands):
    """What is done with one selected phase or with several."""

    def has_phases(self) -> bool:
        """Tell whether phases are selected."""
        return bool(self.chosen_phases)

    def duplicate_phases(self) -> None:
        """Put copies of the selected phases, with their cells, after them and select those."""
        chosen, journey = self.chosen_phases, self.journey.id
        after, copies = duplicate_phases(self.project, journey, chosen)
        step = steps.DUPLICATE_PHASES if len(copies) > 1 else steps.DUPLICATE_PHASE
        self.apply(after, step, phases_selection(journey, copies))

    def can_merge_phases(self) -> bool:
        """Tell whether several phases are selected."""
        return len(self.chosen_phases) > 1

    def merge_phases(self) -> int:
        """Make one phase of the selected ones; return how much it could not take over."""
        chosen, journey = self.chosen_phases, self.journey
        if len(chosen) < 2:
            return 0
        left_out = merging_leaves_out(journey, chosen)
        after = merge_phases(self.project, journey.id, chosen)
        self.apply(after, steps.MERGE_PHASES, Selection(journey.id, phase=chosen[0]))
        return left_out

    def can_split_phase(self) -> bool:
        """Tell whether one phase is selected."""
        return len(self.chosen_phases) == 1

    def split_phase(self) -> None:
        """Make two phases of the selected one; the name of the right half is asked."""
        journey, phase = self.journey, self._single()
        if phase is None:
            return
        left, right = names_apart(phase.name)
        new = new_phase(journey, journey.phases.index(phase) + 1)
        new = new.replace(name=right, not_applicable=phase.not_applicable, width=phase.width)
        key = f"new:{new.id}"
        after = split_phase(self.project, journey.id, phase.id, new)
        after = change_phase(after, journey.id, phase.id, name=left)
        self.apply(after, steps.SPLIT_PHASE, Selection(journey.id, phase=new.id), key)
        if not right:
            self.fresh = key
            self.edit_requested.emit(TextTarget("phase", new.id))

    def phases_are_collapsed(self) -> bool:
        """Tell whether all selected phases show as narrow columns."""
        chosen = self._phases()
        return bool(chosen) and all(phase.collapsed for phase in chosen)

    def collapse_phases(self) -> None:
        """Show the selected phases as narrow columns, or as wide as before."""
        collapsed = not self.phases_are_collapsed()
        step = steps.COLLAPSE_PHASE if collapsed else steps.EXPAND_PHASE
        step = steps.of_several(step, len(self.chosen_phases))
        self.apply(self._with_phases(collapsed=collapsed), step)

    def expand_phase(self, phase: PhaseId) -> None:
        """Show a phase as wide as before it was collapsed."""
        after = change_phase(self.project, self.journey.id, phase, collapsed=False)
        self.apply(after, steps.EXPAND_PHASE, Selection(self.journey.id, phase=phase))

    def phases_are_absent(self) -> bool:
        """Tell whether all selected phases do not apply to these customers."""
        chosen = self._phases()
        return bool(chosen) and all(phase.not_applicable for phase in chosen)

    def set_absent(self, reason: str) -> None:
        """Say why the selected phases do not apply; without a reason they do."""
        # The reason that is typed next, in the details, belongs to the same step.
        ids = " ".join(phase.id for phase in self._phases())
        key = steps.typing_key("PhaseForm", "not_applicable", ids) if reason else ""
        self.apply(self._with_phases(not_applicable=reason), steps.APPLICABILITY, merge=key)

    def can_colour(self) -> bool:
        """Tell whether phases or a phase group are selected."""
        return self.selection.group is not None or bool(self.chosen_phases)

    def set_hue(self, hue: Hue) -> None:
        """Give the selected phases or phase group a hue of the palette."""
        if self.selection.group is not None:
            self.colour_group(self.selection.group, hue)
        else:
            step = steps.of_several(steps.COLOUR_PHASE, len(self.chosen_phases))
            self.apply(self._with_phases(hue=hue), step)

    def hue_at_hand(self) -> Hue | None:
        """Return the hue of what is selected, None when that has several or none."""
        group = self.selection.group
        if group is not None:
            return next((g.hue for g in self.journey.groups if g.id == group), None)
        hues = {phase.hue for phase in self._phases()}
        return hues.pop() if len(hues) == 1 else None

    def can_reset_width(self) -> bool:
        """Tell whether a selected phase has a width of its own."""
        return any(phase.width is not None for phase in self._phases())

    def reset_width(self) -> None:
        """Let the map decide how wide the selected phases are."""
        step = steps.of_several(steps.CHANGE_WIDTH, len(self.chosen_phases))
        self.apply(self._with_phases(width=None), step)

    def selected_phases(self) -> list[Phase]:
        """Return the phases that are selected as a whole."""
        return self._phases()

    def _phases(self) -> list[Phase]:
        chosen = frozenset(self.chosen_phases)
        return [phase for phase in self.journey.phases if phase.id in chosen] if chosen else []

    def _single(self) -> Phase | None:
        chosen = self.chosen_phases
        return find_phase(self.journey, chosen[0]) if len(chosen) == 1 else None

    def _with_phases(self, **changes: object) -> Project:
        after = self.project
        for phase in self.chosen_phases:
            after = change_phase(after, self.journey.id, phase, **changes)
        return after
