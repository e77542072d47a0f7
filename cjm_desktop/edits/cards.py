"""Merging, splitting and stretching cards."""

from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from cjm_desktop.base.ids import JourneyId, new_id
from cjm_desktop.edits.entries import (
    add_entry,
    change_entry,
    move_entries,
    places_of,
    remove_entries,
)
from cjm_desktop.edits.errors import MixedEntriesError, UnknownIdError
from cjm_desktop.edits.paths import journey_of, with_items, with_journey
from cjm_desktop.model.addresses import Entry, EntryPlace
from cjm_desktop.model.document import Action, Card, Journey, Link, Project, Route
from cjm_desktop.model.node import Node
from cjm_desktop.model.questions import find_entry, phase_order
from cjm_desktop.model.references import rebuilt

_Value = TypeVar("_Value")

_FIRST: dict[type[Node], tuple[str, ...]] = {
    Card: (
        "marker",
        "hue",
        "icon",
        "channel",
        "medium",
        "moment",
        "owner",
        "achieved",
        "opportunity",
        "image",
    ),
    Action: ("channel", "owner", "start", "due", "impact", "effort", "opportunity", "principle"),
}
"""Fields of which a merged card or action takes the first that says something."""

_JOINED: dict[type[Node], tuple[str, ...]] = {
    Card: ("text", "goal", "note"),
    Action: ("text", "note"),
}
_UNITED = ("sources", "personas", "tags")
_ONE_ONLY = {"moment": None, "image": None, "goal": "", "note": ""}
"""What only the first of the cards that come of a split one keeps."""


def merge_entries(project: Project, journey: JourneyId, ids: Iterable[str]) -> tuple[Project, str]:
    """Make one card or action of several, in the place of the first on the map; returns its id too.

    Texts follow each other on lines of their own; sources, personas and tags come together; it is
    known no better than the one known least. Routes, links and actions go on with the one.
    Raises UnknownIdError for an unknown id, MixedEntriesError for cards together with actions.
    """
    places = places_of(journey_of(project, journey), ids)
    entries = [place.entry for place in places]
    if len({type(entry) for entry in entries}) > 1:
        raise MixedEntriesError
    first, others = entries[0], [entry.id for entry in entries[1:]]
    merged = _merged(entries)
    holder = journey_of(project, journey)
    project = with_journey(project, holder, _redirected(holder, frozenset(others), first.id))
    project = remove_entries(project, journey, others)
    if merged["opportunity"] in {entry.id for entry in entries}:  # a barrier with what removes it
        merged["opportunity"] = None
    return change_entry(project, journey, first.id, **merged), first.id


def split_entry(
    project: Project, journey: JourneyId, entry_id: str, texts: Sequence[str]
) -> tuple[Project, tuple[str, ...]]:
    """Make as many cards or actions as there are texts of one; the first keeps its id.

    All keep what is said of it, but for what can be said once: picture, moment of truth, goal and
    note stay with the first. Returns the ids too. Raises UnknownIdError for an unknown id.
    """
    place = find_entry(journey_of(project, journey), entry_id)
    if place is None:
        raise UnknownIdError("card or action", entry_id)
    project = change_entry(project, journey, entry_id, text=texts[0])
    ids = [entry_id]
    for number, text in enumerate(texts[1:], 1):
        once = {name: value for name, value in _ONE_ONLY.items() if hasattr(place.entry, name)}
        copy = place.entry.replace(id=new_id(), text=text, **once)
        project = add_entry(project, place.cell, copy, place.position + number)
        ids.append(copy.id)
    return project, tuple(ids)


def stretch_card(
    project: Project, journey: JourneyId, card_id: str, first: int, last: int
) -> Project:
    """Let a card run from one phase to another, both by their place from 0, held within the map.

    Raises UnknownIdError when there is no such card.
    """
    holder = journey_of(project, journey)
    place = find_entry(holder, card_id)
    if place is None or not isinstance(place.entry, Card):
        raise UnknownIdError("card", card_id)
    end = len(holder.phases) - 1
    first = max(0, min(first, end))
    last = max(first, min(last, end))
    to = place.cell._replace(phase=holder.phases[first].id)
    if to != place.cell:
        project = move_entries(project, journey, (card_id,), to, place.position)
    return change_entry(project, journey, card_id, span=last - first + 1)


def reach_of(journey: Journey, place: EntryPlace) -> tuple[int, int]:
    """Return the places, from 0, of the first and the last phase that a card runs over."""
    first = phase_order(journey)[place.cell.phase]
    span = place.entry.span if isinstance(place.entry, Card) else 1
    return first, min(first + span, len(journey.phases)) - 1


def _merged(entries: Sequence[Entry]) -> dict[str, Any]:
    kind = type(entries[0])
    changes: dict[str, Any] = {
        name: next((v for e in entries if (v := getattr(e, name))), getattr(entries[0], name))
        for name in _FIRST[kind]
    }
    for name in _JOINED[kind]:
        changes[name] = "\n".join(text for e in entries if (text := getattr(e, name)))
    cards = [entry for entry in entries if isinstance(entry, Card)]
    if cards:
        changes["evidence"] = min(card.evidence for card in cards)
        for name in _UNITED:
            changes[name] = _united(getattr(card, name) for card in cards)
    return changes


def _united(groups: Iterable[tuple[_Value, ...]]) -> tuple[_Value, ...]:
    return tuple(dict.fromkeys(value for group in groups for value in group))


def _redirected(journey: Journey, gone: frozenset[str], to: str) -> Journey:
    """Return a journey in which everything that refers to some cards refers to another."""

    def change(node: Node) -> Node:
        if isinstance(node, Route) and gone & set(node.stops):
            stops = [to if stop in gone else stop for stop in node.stops]
            once = [s for i, s in enumerate(stops) if i == 0 or s != stops[i - 1]]
            return node.replace(stops=tuple(once))
        if isinstance(node, Link) and gone & {node.origin, node.target}:
            origin, target = (to if end in gone else end for end in (node.origin, node.target))
            return node.replace(origin=origin, target=target)
        if isinstance(node, Action | Card) and node.opportunity in gone:
            return node.replace(opportunity=to)
        return node

    after = rebuilt(journey, change)
    return with_items(after, "links", [k for k in after.links if k.origin != k.target])
