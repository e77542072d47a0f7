"""Asking for a file to open or a name to save under, all of it in the language of the window."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

translate = QCoreApplication.translate


def ask_open(parent: QWidget, title: str, folder: str, kinds: str) -> Path | None:
    """Let an existing file be chosen; None when nothing is."""
    dialog = _dialog(parent, title, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setDirectory(folder)
    return _chosen(dialog)


def ask_save(parent: QWidget, title: str, proposal: Path, kinds: str) -> Path | None:
    """Let a name be chosen, with a question about a file that has it already; None for nothing."""
    dialog = _dialog(parent, title, kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDirectory(str(proposal.parent))
    dialog.selectFile(proposal.name)
    return _chosen(dialog)


def _dialog(parent: QWidget, title: str, kinds: str) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setNameFilter(kinds)
    # Where the system has no dialog of its own Qt shows one in which these two stay English.
    look_in = translate("FileDialogs", "Look in:")
    kind = translate("FileDialogs", "Kind of file:")
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, look_in)
    dialog.setLabelText(QFileDialog.DialogLabel.FileType, kind)
    return dialog


def _chosen(dialog: QFileDialog) -> Path | None:
    try:
        return Path(dialog.selectedFiles()[0]) if dialog.exec() else None
    finally:
        dialog.deleteLater()
