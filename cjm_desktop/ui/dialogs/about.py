"""What the program is."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from cjm_desktop import __version__
from cjm_desktop.ui.dialogs import questions


def show_about(parent: QWidget) -> None:
    """Tell the name, the version and what the program promises."""
    text = QCoreApplication.translate(
        "About",
        "Customer journey maps on your own computer: fill in, save as one file, print up to wall "
        "size. The program never opens a connection; your maps stay yours.\n\n"
        "Version {version}. Free software under the MIT licence, with the typeface Inter (OFL) and "
        "the icons of Phosphor (MIT).",
    )
    title = QCoreApplication.translate("About", "CJM Desktop")
    questions.tell(parent, title, text.format(version=__version__))
