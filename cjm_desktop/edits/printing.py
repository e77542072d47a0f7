"""Keeping how a project was printed."""

from cjm_desktop.model.document import Project
from cjm_desktop.model.print_settings import PrintSettings


def keep_printing(project: Project, settings: PrintSettings) -> Project:
    """Keep how a project was printed last, to be offered again."""
    return project if project.printing == settings else project.replace(printing=settings)
