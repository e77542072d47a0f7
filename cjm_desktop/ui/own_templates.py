"""What can be done with one's own templates: keep, rename, delete, share."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from cjm_desktop.base.errors import CjmError
from cjm_desktop.model.document import Project
from cjm_desktop.model.template_words import TemplateWords
from cjm_desktop.session import own_templates
from cjm_desktop.session.templates import Template
from cjm_desktop.storage.files import load_project, save_project
from cjm_desktop.ui.bench import Bench
from cjm_desktop.ui.dialogs import questions
from cjm_desktop.ui.dialogs.template_words import TemplateDialog

translate = QCoreApplication.translate


def save_as_template(bench: Bench) -> None:
    """Keep the map that is open as a template."""
    bench.commands.finish_editing()
    project = bench.store.project
    before = project.as_template
    words = before or TemplateWords(name=project.title or project.journeys[0].title)
    taken = [template.name for template in own_templates.own_templates()]
    dialog = TemplateDialog(words, taken, bench.window, is_new=True)

    def keep() -> None:
        own_templates.keep_template(project, dialog.words, with_content=dialog.with_content)
        said = translate("OwnTemplates", "“{name}” stands among the models of the start screen now")
        bench.say(said.format(name=dialog.words.name))

    if dialog.exec() == QDialog.DialogCode.Accepted:
        _try(bench.window, translate("OwnTemplates", "The template was not saved"), keep)
    dialog.deleteLater()


def describe(parent: QWidget, template: Template) -> None:
    """Let a template get another name and explanation."""
    path = _path_of(template)
    others = [each.name for each in own_templates.own_templates() if each.path != path]
    words = TemplateWords(name=template.name, explanation=template.explanation)
    dialog = TemplateDialog(words, others, parent, is_new=False)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        title = translate("OwnTemplates", "The template was not saved")
        _try(parent, title, lambda: own_templates.describe_template(path, dialog.words))
    dialog.deleteLater()


def delete(parent: QWidget, template: Template) -> None:
    """Delete a template, after a question whose safe answer is the main one."""
    if questions.ask_to_delete_template(parent, template.name) == questions.REMOVE:
        title = translate("OwnTemplates", "The template was not deleted")
        _try(parent, title, lambda: own_templates.delete_template(_path_of(template)))


def share(parent: QWidget, template: Template, folder: str) -> None:
    """Save a copy of a template, for others to open."""
    from cjm_desktop.ui import file_dialogs  # Qt's is large

    path = _path_of(template)
    kinds = f"{translate('OwnTemplates', 'Journey maps')} (*.cjm)"
    title = translate("OwnTemplates", "Share “{name}” as a file").format(name=template.name)
    target = file_dialogs.ask_save(parent, title, Path(folder) / path.name, kinds)
    if target is not None:
        whole = target if target.suffix else target.with_suffix(".cjm")
        failed = translate("OwnTemplates", "The template was not saved")
        _try(parent, failed, lambda: save_project(whole, load_project(path)))


def add(parent: QWidget, project: Project, file: Path) -> None:
    """Keep a template that came as a file."""
    words = project.as_template
    name = words.name if words and words.name else file.stem
    title = translate("OwnTemplates", "The template was not saved")
    _try(parent, title, lambda: own_templates.add_template(project, name))


def _path_of(template: Template) -> Path:
    assert template.path is not None
    return template.path


def _try(parent: QWidget, title: str, act: Callable[[], object]) -> None:
    try:
        act()
    except CjmError as error:
        questions.tell_error(parent, title, error)
