"""How far an export is: a bar, and beside it the page or share in words."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from cjm_desktop.base.progress import Progress
from cjm_desktop.ui.fonts import scaled, ui_font

_HUNDREDTHS = 100
_WORDS_PX = 92  # the bar keeps its length while words change

translate = QCoreApplication.translate


class WorkBar(QWidget):
    """Only moves to and fro where nobody knows how much there is to do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Exporting"))
        self.bar.setMinimumWidth(scaled(60))
        self.words = QLabel()
        self.words.setProperty("note", True)
        self.words.setFont(ui_font(12))
        self.words.setMinimumWidth(scaled(_WORDS_PX))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(scaled(10))
        line.addWidget(self.bar, 1)
        line.addWidget(self.words)
        self.begin()

    def begin(self) -> None:
        """Tell that the work begins."""
        self.words.clear()
        self.bar.setRange(0, 0)

    def show_progress(self, progress: Progress, *, words: str) -> None:
        """Tell how far the work is."""
        self.words.setText(words)
        if progress.share is None:
            self.bar.setRange(0, 0)
            return
        self.bar.setRange(0, _HUNDREDTHS)
        self.bar.setValue(round(progress.share * _HUNDREDTHS))


def progress_words(progress: Progress, *, on_sheets: bool = False) -> str:
    """Return what is being done; pages that are put together are sheets."""
    if progress.stage == "laying out":
        return translate("Progress", "Laying out…")
    if progress.stage == "checking":
        return translate("Progress", "Checking…")
    if progress.pages > 1:
        text = translate("Progress", "Page {number} of {count}")
        if on_sheets:
            text = translate("Progress", "Sheet {number} of {count}")
        return text.format(number=progress.page, count=progress.pages)
    percent = round((progress.share or 0.0) * _HUNDREDTHS)
    return translate("Progress", "{percent} %").format(percent=percent)
