"""What can be edited in place: a text, a card that is not there yet, a number."""

from dataclasses import dataclass
from typing import Any, Final, Literal

from cjm_desktop.base.ids import CardId, JourneyId, PhaseGroupId, PhaseId, RowId, RulerId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.edits.entries import change_entry
from cjm_desktop.edits.groups import change_group
from cjm_desktop.edits.journeys import change_journey, change_project, change_title
from cjm_desktop.edits.lists import change_listed
from cjm_desktop.edits.overlays import change_span
from cjm_desktop.edits.phases import change_phase
from cjm_desktop.edits.rows import change_row
from cjm_desktop.layout.contract import BoxKind
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.document import Journey, Persona, Principle, Project
from cjm_desktop.model.questions import find_entry, find_journey, find_phase, find_row
from cjm_desktop.model.words import Series
from cjm_desktop.store.selection import SheetText

TextKind = BoxKind | Literal["row"]

_JOURNEY_FIELDS = {"subtitle", "customers", "scope", "version"}
NEVER_BLANK: Final[frozenset[TextKind]] = frozenset(
    ("phase", "row", "group", "span", "principle", "persona")
)
"""What is known by its words alone; emptied it keeps those that it had."""


@dataclass(frozen=True, slots=True)
class TextTarget:
    """A text of the document: of which kind, whose, and which of several spans of a ruler."""

    kind: TextKind
    owner: str = ""  # "" for the fields of the title block
    index: int = 0


@dataclass(frozen=True, slots=True)
class Draft:
    """A card or action that will be added to a cell when it has a text."""

    cell: CellAddress
    index: int
    opportunity: CardId | None = None  # that an action is for, else the only one of its phase


class ScoreTarget(NamedTuple):
    """A score of a cell."""

    cell: CellAddress
    series: Series


class MetricTarget(NamedTuple):
    """The measured number of a cell."""

    cell: CellAddress


def target_around(text: SheetText) -> TextTarget:
    """Return what is edited of a text around the grid."""
    return TextTarget(text.kind, text.owner, text.place)


EditTarget = TextTarget | Draft | ScoreTarget | MetricTarget


def text_of(project: Project, journey_id: JourneyId, target: TextTarget) -> str | None:
    """Return the text that a target stands for, None when it is gone or is no text."""
    journey = find_journey(project, journey_id)
    if journey is None:
        return None
    if target.kind == "title":
        return journey.title or project.title
    if target.kind in _JOURNEY_FIELDS:
        return str(getattr(journey, target.kind))
    if target.kind == "organisation":
        return project.organisation
    return _owned_text(project, journey, target)


def _owned_text(project: Project, journey: Journey, target: TextTarget) -> str | None:
    owner = target.owner
    match target.kind:
        case "card" | "action":
            place = find_entry(journey, owner)
            return place.entry.text if place else None
        case "phase":
            phase = find_phase(journey, PhaseId(owner))
            return phase.name if phase else None
        case "row":
            row = find_row(journey, RowId(owner))
            return row.name if row else None
        case "group":
            return next((g.name for g in journey.groups if g.id == owner), None)
        case "span":
            spans = next((r.spans for r in journey.rulers if r.id == owner), ())
            return spans[target.index].name if target.index < len(spans) else None
        case "principle":
            return next((p.text for p in project.principles if p.id == owner), None)
        case "persona":
            return next((p.name for p in project.personas if p.id == owner), None)
        case _:
            return None


def with_text(project: Project, journey: JourneyId, target: TextTarget, text: str) -> Project:
    """Return the project with a target's text changed. Raises EditError when it is gone."""
    kind, owner = target.kind, target.owner
    match kind:
        case "card" | "action":
            return change_entry(project, journey, owner, text=text)
        case "phase":
            return change_phase(project, journey, PhaseId(owner), name=text)
        case "row":
            return change_row(project, journey, RowId(owner), name=text)
        case "group":
            return change_group(project, journey, PhaseGroupId(owner), name=text)
        case "span":
            return change_span(project, journey, RulerId(owner), target.index, name=text)
        case "principle":
            return change_listed(project, Principle, owner, text=text)
        case "persona":
            return change_listed(project, Persona, owner, name=text)
        case "title":
            return change_title(project, journey, text)
        case "organisation":
            return change_project(project, organisation=text)
        case "metric":
            return project
        case _:
            changes: dict[str, Any] = {kind: text}
            return change_journey(project, journey, **changes)
