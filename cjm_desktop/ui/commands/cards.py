"""Stretching, merging and splitting cards, and what is set on all that are selected."""

from collections.abc import Sequence
from typing import Any

from cjm_desktop.base.ids import JourneyId
from cjm_desktop.edits.cards import merge_entries, reach_of, split_entry, stretch_card
from cjm_desktop.edits.entries import change_entry
from cjm_desktop.edits.journey_cards import copy_to_journey, home_in, move_to_journey
from cjm_desktop.model.addresses import Entry, EntryPlace
from cjm_desktop.model.document import Card, Journey, Project
from cjm_desktop.model.questions import find_entries, find_entry, find_journey
from cjm_desktop.ui.commands import steps
from cjm_desktop.ui.commands.base import entries_selection
from cjm_desktop.ui.commands.entries import EntryCommands


class CardCommands(EntryCommands):
    """What makes other cards of cards, and what is said of several at once."""

    _about: Sequence[EntryPlace] | None = None  # the places that what follows was found for
    _cards: Sequence[Card] = ()
    _common: dict[str, set[object]]

    def can_stretch_cards(self, end: int, start: int = 0) -> bool:
        """Tell whether a selected card may end or start so many phases on; many may try."""
        if len(self.selection.entries) > 1:
            return bool(self.selected_cards())
        return any(self._stretched(place, end, start) for place in self.places())

    def stretch_cards(self, end: int, start: int = 0) -> None:
        """Let the selected cards end and start so many phases further on, or back if negative."""
        after, journey = self.project, self.journey.id
        for place in self.places():
            reach = self._stretched(place, end, start)
            if reach is not None:
                after = stretch_card(after, journey, place.entry.id, *reach)
        self.apply(after, steps.STRETCH_CARDS if len(self.places()) > 1 else steps.STRETCH_CARD)

    def stretch_back(self) -> None:
        """Let the selected cards stand in their own phase alone."""
        self.stretch_cards(-len(self.journey.phases))

    def reach(self, card: str) -> tuple[int, int] | None:
        """Return the places of the first and the last phase under a card, from 0."""
        place = find_entry(self.journey, card)
        return reach_of(self.journey, place) if place and isinstance(place.entry, Card) else None

    def with_reach(self, card: str, first: int, last: int) -> Project:
        """Return the project as it would be with a card from one phase to another."""
        return stretch_card(self.project, self.journey.id, card, first, last)

    def set_reach(self, card: str, first: int, last: int) -> None:
        """Let a card run from one phase to another, and select it."""
        self.apply_to(self.with_reach(card, first, last), steps.STRETCH_CARD, (card,))

    def can_merge(self) -> bool:
        """Tell whether several cards, or several actions, are selected."""
        entries = [place.entry for place in self.places()]
        return len(entries) > 1 and len({type(entry) for entry in entries}) == 1

    def merge_selection(self) -> None:
        """Make one card of those that are selected, and select it."""
        if self.can_merge():
            journey = self.journey.id
            after, merged = merge_entries(self.project, journey, self.selection.entries)
            step = steps.of_entries(steps.MERGE_CARDS, self.places())
            self.apply_to(after, step, (merged,))

    def can_split(self) -> bool:
        """Tell whether a card of several lines is selected."""
        return any(len(lines_of(place.entry)) > 1 for place in self.places())

    def split_selection(self) -> None:
        """Make a card of each line of those that are selected, and select them all."""
        after, made = self.project, list[str]()
        for place in self.places():
            texts = lines_of(place.entry) or (place.entry.text,)
            after, ids = split_entry(after, self.journey.id, place.entry.id, texts)
            made.extend(ids)
        if len(made) > len(self.selection.entries):
            self.apply_to(after, steps.of_entries(steps.SPLIT_CARD, self.places()), made)

    def split_at(self, entry: str, before: str, behind: str) -> str:
        """Make two cards of one, each with a text, and select the second; returns its id."""
        texts = (before, behind)
        after, ids = split_entry(self.project, self.journey.id, entry, texts)
        split = find_entries(self.journey, (entry,))
        self.apply_to(after, steps.of_entries(steps.SPLIT_CARD, split), ids[-1:])
        return ids[-1]

    def other_journeys(self) -> list[Journey]:
        """Return the journeys that all selected cards can be taken to."""
        return [j for j in self.project.journeys if self.can_take_to_journey(j.id)]

    def can_take_to_journey(self, target: JourneyId) -> bool:
        """Tell whether another journey has a place for each of the selected cards."""
        source, places, to = self.journey, self.places(), find_journey(self.project, target)
        if to is None or to.id == source.id or not places:
            return False
        return all(home_in(source, place, to) for place in places)

    def take_to_journey(self, target: JourneyId, *, copy: bool) -> None:
        """Move or copy the selected cards to where they belong in another journey; show them."""
        ids, source = self.selection.entries, self.journey.id
        take = copy_to_journey if copy else move_to_journey
        after, made = take(self.project, source, ids, target)
        step = steps.of_entries(steps.COPY_CARD if copy else steps.MOVE_CARD, self.places())
        holder = find_journey(after, target)
        if holder is not None and made:
            self.apply(after, step, entries_selection(holder, made))

    def selected_cards(self) -> Sequence[Card]:
        """Return the selected cards, actions left out."""
        places = self.places()
        if self._about is not places:
            self._about = places
            self._cards = [p.entry for p in places if isinstance(p.entry, Card)]
            self._common = {}
        return self._cards

    def set_on_cards(self, step: str, **changes: Any) -> None:
        """Change fields of all selected cards."""
        after = self.project
        for card in self.selected_cards():
            after = change_entry(after, self.journey.id, card.id, **changes)
        self.apply(after, step)

    def all_have(self, field: str, value: object) -> bool:
        """Tell whether a field has a value in all selected cards, and there are any."""
        return self._values(field) == {value}

    def _values(self, field: str) -> set[object]:
        """Return the one value of a field in all selected cards, nothing where they differ."""
        cards = self.selected_cards()
        known = self._common.get(field)
        if known is None:
            known = {getattr(card, field) for card in cards}
            self._common[field] = known = known if len(known) == 1 else set()
        return known

    def _stretched(self, place: EntryPlace, end: int, start: int) -> tuple[int, int] | None:
        """Return the reach of a card that ends or starts elsewhere, None where it cannot be."""
        if not isinstance(place.entry, Card):
            return None
        first, last = reach_of(self.journey, place)
        new_first = max(0, min(first + start, last))
        new_last = max(first, min(last + end, len(self.journey.phases) - 1))
        return (new_first, new_last) if (new_first, new_last) != (first, last) else None


def lines_of(entry: Entry) -> tuple[str, ...]:
    """Return the lines of a card's or action's text that say something."""
    return tuple(line for each in entry.text.splitlines() if (line := each.strip()))
