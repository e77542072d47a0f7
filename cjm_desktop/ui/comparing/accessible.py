"""The comparison as assistive technology knows it: a drawing with a name, read by its list."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from cjm_desktop.ui.comparing.canvas import ComparisonCanvas

_kept: list[QAccessibleInterface] = []  # for as long as the program runs: Qt keeps only pointers


class _Known:
    """Whether Qt has been told."""

    is_told = False


def install_drawing() -> None:
    """Show canvases of comparisons to assistive technology as drawings, from now on."""
    if not _Known.is_told:
        _Known.is_told = True
        QAccessible.installFactory(_made)


def _made(_class_name: str, shown: QObject | None) -> QAccessibleInterface | None:
    """Return what stands for such a canvas; None leaves the others to Qt."""
    if not isinstance(shown, ComparisonCanvas):
        return None
    made = QAccessibleWidget(shown, QAccessible.Role.Graphic)
    _kept.append(made)
    return made
