"""What a journey is called where several are listed."""

from cjm_desktop.model.document import Journey, Project


def journey_name(project: Project, journey: Journey) -> str:
    """Return a journey's title or name, else its place among the journeys, from 1."""
    return journey.title or journey.name or str(project.journeys.index(journey) + 1)
