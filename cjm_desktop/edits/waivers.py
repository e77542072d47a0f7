"""Setting questions of the review aside, and asking them again."""

from cjm_desktop.model.document import Project
from cjm_desktop.model.method import Method, Waiver


def waive(project: Project, rule: str, about: str = "") -> Project:
    """Set a rule's question about a part aside, or about every part where none is named."""
    method = project.method or Method()
    known = method.waivers
    if any(waiver.rule == rule and waiver.about in ("", about) for waiver in known):
        return project
    kept = known if about else tuple(waiver for waiver in known if waiver.rule != rule)
    return _with_waivers(project, (*kept, Waiver(rule=rule, about=about)))


def ask_again(project: Project, rule: str, about: str = "") -> Project:
    """Take back that a rule's question about a part was set aside, or that the whole rule was."""
    known = project.method.waivers if project.method else ()
    kept = tuple(waiver for waiver in known if (waiver.rule, waiver.about) != (rule, about))
    return project if len(kept) == len(known) else _with_waivers(project, kept)


def _with_waivers(project: Project, waivers: tuple[Waiver, ...]) -> Project:
    method = (project.method or Method()).replace(waivers=waivers)
    return project.replace(method=None if method == Method() else method)
