"""Opening a file, and showing where it is, with what the system has for that."""

import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDir, QProcess, QUrl
from PySide6.QtGui import QDesktopServices

_MANAGER: Final = "org.freedesktop.FileManager1"
_PATIENCE_MS: Final = 2000


def open_file(path: Path) -> bool:
    """Open a file with the program that the system has for it; tells whether there is one."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def show_in_folder(path: Path) -> bool:
    """Show a file in its folder, marked where the system can do that; tells whether that went."""
    if sys.platform == "darwin":
        return QProcess.startDetached("open", ["-R", str(path)])[0]
    if sys.platform == "win32":
        wanted = ["/select,", QDir.toNativeSeparators(str(path))]
        return QProcess.startDetached("explorer.exe", wanted)[0]
    return _ask_manager(path) or open_file(path.parent)


def _ask_manager(path: Path) -> bool:
    """Ask the desktop's file manager to mark a file; False where nobody answers."""
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage  # needed here alone

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    place = f"/{_MANAGER.replace('.', '/')}"
    message = QDBusMessage.createMethodCall(_MANAGER, place, _MANAGER, "ShowItems")
    message.setArguments([[QUrl.fromLocalFile(str(path)).toString()], ""])
    answer = bus.call(message, QDBus.CallMode.Block, _PATIENCE_MS)
    return answer.type() == QDBusMessage.MessageType.ReplyMessage
