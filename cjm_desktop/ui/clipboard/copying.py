"""Taking what is selected to the clipboard."""

from PySide6.QtGui import QGuiApplication

from cjm_desktop.edits.clipping import clip_block, clip_cards, clip_value
from cjm_desktop.model.clipping import Clipping
from cjm_desktop.ui.clipboard.contents import markdown_mime, mime_of
from cjm_desktop.ui.commands import Commands
from cjm_desktop.ui.commands.targets import target_around, text_of


def copy_selection(commands: Commands) -> bool:
    """Put what is selected on the clipboard; False when nothing is."""
    around = commands.selection.text
    if around is not None:
        words = text_of(commands.project, commands.journey.id, target_around(around))
        QGuiApplication.clipboard().setText(words or "")
        return bool(words)
    clipping = selected_clipping(commands)
    if clipping is None:
        return False
    QGuiApplication.clipboard().setMimeData(mime_of(clipping))
    return True


def cut_selection(commands: Commands) -> None:
    """Put what is selected on the clipboard and delete it, as one step."""
    if copy_selection(commands):
        commands.cut_selection()


def copy_as_markdown(commands: Commands) -> None:
    """Put what is selected, or the whole map, on the clipboard as Markdown."""
    clipping = selected_clipping(commands) or _whole(commands)
    QGuiApplication.clipboard().setMimeData(markdown_mime(clipping))


def selected_clipping(commands: Commands) -> Clipping | None:
    """Return what is selected as it is copied, None when nothing is."""
    chosen, project, block = commands.selection, commands.project, commands.block
    if chosen.entries:
        return clip_cards(project, chosen.journey, chosen.entries)
    cell = commands.cursor
    if cell is not None and (chosen.series or chosen.point):
        return clip_value(project, cell, chosen.series, chosen.point)
    if chosen.group is not None:
        phases = [p.id for p in commands.journey.phases if p.group == chosen.group]
        return clip_block(project, chosen.journey, [], phases) if phases else None
    if block is None:
        return None
    return clip_block(project, chosen.journey, block.rows, block.phases)


def _whole(commands: Commands) -> Clipping:
    rows = [row.id for row in commands.visible_rows()]
    return clip_block(commands.project, commands.journey.id, rows, [])
