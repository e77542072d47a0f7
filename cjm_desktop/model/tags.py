"""The tags of a project."""

from cjm_desktop.model.document import Project


def known_tags(project: Project) -> tuple[str, ...]:
    """Return the tags that cards of a project have, in the order of the alphabet."""
    found = {
        tag
        for journey in project.journeys
        for row in journey.rows
        for cell in row.cells
        for card in cell.cards
        for tag in card.tags
    }
    return tuple(sorted(found, key=str.casefold))
