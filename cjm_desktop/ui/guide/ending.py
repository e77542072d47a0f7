"""What comes after the last step of the guide: the list of actions, and what is left to ask."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cjm_desktop.ui.bench import Bench
from cjm_desktop.ui.controls.buttons import plain_button, primary_button
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.panels.form import note_label
from cjm_desktop.ui.panels.review_rows import wrapped_label

_INSET, _GAP = 34, 6  # pixels: under the words of the steps, and between buttons


class GuideEnding(QWidget):
    """Leads from a map that is complete to work: planning, handing over, questions."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self.export = primary_button(self.tr("Export the action list…"))
        self.plan = plain_button(self.tr("Plan the actions"))
        self.review = plain_button(self.tr("Go through the review"))
        self.export.clicked.connect(lambda: bench.asked.emit("export actions"))
        self.plan.clicked.connect(lambda: _show(bench, "actions"))
        self.review.clicked.connect(lambda: _show(bench, "review"))
        heading, note = wrapped_label(13, 600), note_label()
        heading.setText(self.tr("Now to work"))
        note.setText(
            self.tr(
                "Give each action an owner and a date, and hand the list to who will do it. The "
                "review asks what the map leaves open."
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(_INSET), 0, 0, scaled(18))
        column.setSpacing(scaled(_GAP))
        column.addWidget(heading)
        column.addWidget(note)
        for button in (self.export, self.plan, self.review):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)


def _show(bench: Bench, panel: str) -> None:
    if bench.page is not None:
        bench.page.show_panel(panel)
