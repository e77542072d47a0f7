"""What the command palette offers: actions, phases, rows and cards that fit what was typed."""

from collections.abc import Iterator, Sequence
from itertools import compress, repeat
from operator import contains
from typing import Final, Literal

from PySide6.QtCore import QCoreApplication

from cjm_desktop.base.folding import fold
from cjm_desktop.base.ids import JourneyId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.covers import cover_of
from cjm_desktop.model.document import Action, Card, Journey, Phase, Project, Row
from cjm_desktop.model.questions import find_journey, find_phase
from cjm_desktop.model.texts import Spot, row_spots
from cjm_desktop.model.words import Hue
from cjm_desktop.ui.actions import Actions
from cjm_desktop.ui.finding.matching import Match, Span, letters_of, match
from cjm_desktop.ui.keys import keys_text
from cjm_desktop.ui.menus import MENUS, Entry, menu_title
from cjm_desktop.ui.row_names import role_icon

Group = Literal["action", "phase", "row", "card"]

MOST_CARDS: Final = 40
MOST_OTHERS: Final = 20  # of each group, once something was typed
MOST_BESIDE_OTHERS: Final = 8  # actions, so that phases and cards are not out of sight
_BY_NOTE: Final = 5  # how much worse it is to be found by the name of the menu
_ENTRIES: Final = (Card, Action)


class PaletteEntry(NamedTuple):
    """One line of the palette."""

    group: Group
    id: str
    text: str
    note: str = ""  # beside the text: the menu of an action
    detail: str = ""  # at the right: keys, or where it is
    icon: str = ""
    hue: Hue | None = None  # of a phase
    enabled: bool = True
    spans: tuple[Span, ...] = ()  # of the text, that were typed
    journey: JourneyId | None = None
    typed: str = ""  # where spans are looked for once the line is in view

    def marked(self) -> tuple[Span, ...]:
        """Return the spans of the text that were typed."""
        fitting = match(self.typed, self.text) if self.typed else None
        return fitting.spans if fitting else self.spans


class ListedAction(NamedTuple):
    """An action as it is searched: its line, and all letters by which it may be found."""

    entry: PaletteEntry
    letters: frozenset[str]


def phase_entries(project: Project, journey: JourneyId, query: str) -> list[PaletteEntry]:
    """Return the phases of a journey that fit what was typed, in their order when nothing was."""
    holder = find_journey(project, journey)
    if holder is None:
        return []
    found: list[tuple[int, PaletteEntry]] = []
    for number, phase in enumerate(holder.phases, 1):
        fitting = _match(query, _plain(phase.name) or str(number))
        if fitting is not None:
            found.append((fitting.rank, _phase_entry(holder.id, phase, number, fitting)))
    return _best(found)


def row_entries(project: Project, journey: JourneyId, query: str) -> list[PaletteEntry]:
    """Return the visible rows of a journey that fit what was typed."""
    holder = find_journey(project, journey)
    found: list[tuple[int, PaletteEntry]] = []
    for row in holder.rows if holder is not None and query else ():
        fitting = match(query, _plain(row.name))
        if fitting is not None and not row.hidden:
            icon = row.icon or role_icon(row.role)
            entry = PaletteEntry(
                "row", row.id, _plain(row.name), icon=icon, spans=fitting.spans, journey=journey
            )
            found.append((fitting.rank, entry))
    return _best(found)


def card_entries(project: Project, journey: JourneyId, query: str) -> list[PaletteEntry]:
    """Return the cards and actions that hold all terms, those that begin with one first."""
    terms = fold(query).split()
    if not terms:
        return []
    buckets: tuple[list[tuple[Journey, Row, Spot]], ...] = ([], [], [])
    own = find_journey(project, journey)
    others = [each for each in project.journeys if each is not own]
    for holder in (*((own,) if own else ()), *others):
        for row in holder.rows:
            _sort_in(holder, row, terms, buckets)
    listed = [each for bucket in buckets for each in bucket[:MOST_CARDS]][:MOST_CARDS]
    return [_card_entry(*each, query, elsewhere=each[0] is not own) for each in listed]


def _sort_in(
    journey: Journey,
    row: Row,
    terms: Sequence[str],
    buckets: Sequence[list[tuple[Journey, Row, Spot]]],
) -> None:
    """Put the cards of a row that hold all terms in the bucket for how well they do."""
    first, rest = terms[0], terms[1:]
    begun = f" {first}"
    spots, texts = row_spots(row)
    # Passes without a call of ours for each card: 20,000 of them are searched at every key.
    only_begun = all(len(bucket) >= MOST_CARDS for bucket in buckets[1:])
    fits = map(str.startswith if only_begun else contains, texts, repeat(first))
    for spot, text in compress(zip(spots, texts, strict=True), fits):
        if len(buckets[0]) >= MOST_CARDS:
            return
        if spot.kind in _ENTRIES and spot.field == "text" and all(term in text for term in rest):
            rank = 0 if text.startswith(first) else 1 if begun in text else 2
            if len(buckets[rank]) < MOST_CARDS:
                buckets[rank].append((journey, row, spot))


def _card_entry(
    journey: Journey, row: Row, spot: Spot, query: str, *, elsewhere: bool
) -> PaletteEntry:
    phase = find_phase(journey, spot.phase) if spot.phase else None
    place = _plain(phase.name) if phase else ""
    if cover_of(journey, row.id, spot.phase, spot.owner):
        hidden = QCoreApplication.translate("Palette", "hidden")
        place = f"{place}, {hidden}" if place else hidden
    return PaletteEntry(
        "card",
        spot.owner,
        _plain(spot.text),
        detail=f"{journey.name or _plain(journey.title)}, {place}" if elsewhere else place,
        icon=row.icon or role_icon(row.role),
        journey=journey.id,
        typed=query,
    )


def listed_actions(actions: Actions) -> list[ListedAction]:
    """Return every action that stands in a menu, as it is called and possible now."""
    listed: list[ListedAction] = []
    for name, menu in _places():
        action = actions[name]
        entry = PaletteEntry(
            "action",
            name,
            _without_mnemonic(action.text()).rstrip("…"),
            note=menu,
            detail=_detail(
                action.shortcut().toString(), "" if action.isEnabled() else action.statusTip()
            ),
            icon=actions.spec(name).icon,
            enabled=action.isEnabled(),
        )
        listed.append(ListedAction(entry, letters_of(entry.text) | letters_of(menu)))
    return listed


def action_entries(listed: Sequence[ListedAction], query: str) -> list[PaletteEntry]:
    """Return the actions that fit what was typed, those that are possible now first."""
    if not query.strip():
        return [entry for entry, _ in listed if entry.enabled]
    found: list[tuple[int, PaletteEntry]] = []
    typed = frozenset("".join(fold(query).split()))
    for entry, letters in listed:
        if not typed <= letters:  # as most at most keys
            continue
        fitting = _action_match(query, entry.text, entry.note)
        if fitting is not None:
            rank = fitting.rank + (0 if entry.enabled else 100)
            found.append((rank, entry._replace(spans=fitting.spans)))
    return _best(found)


def _detail(keys: str, why_not: str) -> str:
    """Return an action's keys, or what it needs before there is something to press."""
    return why_not or (keys_text(keys) if keys else "")


def _action_match(query: str, text: str, menu: str) -> Match | None:
    fitting = match(query, text)
    if fitting is not None:
        return fitting
    both = match(query, f"{text} {menu}")
    if both is None:
        return None
    spans = tuple(span for span in both.spans if span[1] <= len(text))
    return Match(both.rank + _BY_NOTE, spans)


def _places() -> Iterator[tuple[str, str]]:
    """Yield every action that stands in a menu, with that menu's title."""
    for menu in MENUS:
        yield from _in_menu(menu.entries, menu_title(menu))


def _in_menu(entries: Sequence[Entry], title: str) -> Iterator[tuple[str, str]]:
    for entry in entries:
        if isinstance(entry, str):
            yield entry, _without_mnemonic(title)
        elif entry is not None:
            yield from _in_menu(entry.entries, menu_title(entry))


def _phase_entry(journey: JourneyId, phase: Phase, number: int, fitting: Match) -> PaletteEntry:
    return PaletteEntry(
        "phase",
        phase.id,
        _plain(phase.name) or str(number),
        detail=str(number),
        hue=phase.hue,
        spans=fitting.spans,
        journey=journey,
    )


def _match(query: str, text: str) -> Match | None:
    return match(query, text) if query.strip() else Match(0, ())


def _best(found: list[tuple[int, PaletteEntry]]) -> list[PaletteEntry]:
    found.sort(key=lambda each: each[0])
    return [entry for _, entry in found[:MOST_OTHERS]]


def _plain(text: str) -> str:
    return " ".join(text.split())


def _without_mnemonic(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
