"""The inbox: what was brought in and waits to be put on a map."""

from collections.abc import Collection, Sequence

from cjm_desktop.base.ids import CardId, InboxItemId, new_id
from cjm_desktop.edits.entries import add_entry
from cjm_desktop.edits.errors import UnknownIdError
from cjm_desktop.edits.paths import journey_of, row_of, with_items
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.document import Card, Project
from cjm_desktop.model.method import InboxItem
from cjm_desktop.model.questions import usual_marker
from cjm_desktop.model.words import RESEARCHED


def inbox_of(project: Project) -> tuple[InboxItem, ...]:
    """Return what waits in a project's inbox, in the order in which it came."""
    return project.method.inbox if project.method is not None else ()


def place_items(
    project: Project, ids: Sequence[InboxItemId], to: CellAddress, index: int | None = None
) -> tuple[Project, tuple[str, ...]]:
    """Put items of the inbox in a cell, at its end or before an index; returns the cards' ids too.

    What customers said or did is researched, and each card names the source of its item; what else
    was known of it becomes its note. In a row of actions they become actions, which name no sources
    but in their notes. Raises EditError for an unknown item or place, and for a row that holds
    neither cards nor actions.
    """
    row = row_of(journey_of(project, to.journey), to.row)
    marker = usual_marker(row)
    told = {source.id: source.name for source in project.sources if row.kind == "actions"}
    placed: list[str] = []
    for offset, item in enumerate(_items(project, ids)):
        source = told.get(item.source, "") if item.source is not None else ""
        card = Card(
            id=CardId(new_id()),
            text=item.text,
            evidence=RESEARCHED,
            sources=() if item.source is None else (item.source,),
            marker=marker,
            note=" · ".join(filter(None, (item.detail, source))),
        )
        project = add_entry(project, to, card, None if index is None else index + offset)
        placed.append(card.id)
    return remove_items(project, ids), tuple(placed)


def remove_items(project: Project, ids: Collection[InboxItemId]) -> Project:
    """Take items out of the inbox. Raises UnknownIdError for one that is not there."""
    _items(project, ids)
    if project.method is None or not ids:
        return project
    gone = set(ids)
    kept = [item for item in project.method.inbox if item.id not in gone]
    return project.replace(method=with_items(project.method, "inbox", kept))


def _items(project: Project, ids: Collection[InboxItemId]) -> list[InboxItem]:
    """Return the items with some ids, in the order of the inbox."""
    wanted = set(ids)
    found = [item for item in inbox_of(project) if item.id in wanted]
    unknown = wanted - {item.id for item in found}
    if unknown:
        raise UnknownIdError("inbox item", min(unknown))
    return found
