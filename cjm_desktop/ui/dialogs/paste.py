"""Pasting a table: what comes where, and how it is meant."""

from collections.abc import Callable

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from cjm_desktop.edits.contents import LeftOut, Texts
from cjm_desktop.edits.guessing import guessed_options
from cjm_desktop.edits.landing import Plan, TableOptions
from cjm_desktop.model.document import Journey
from cjm_desktop.model.table import Table
from cjm_desktop.model.words import Language
from cjm_desktop.ui.controls.buttons import plain_button, primary_button
from cjm_desktop.ui.controls.check_box import CheckBox
from cjm_desktop.ui.dialogs.paste_grid import PasteGrid
from cjm_desktop.ui.dialogs.paste_model import PlanModel
from cjm_desktop.ui.dialogs.room import resize_within_screen
from cjm_desktop.ui.fonts import scaled, ui_font

MakePlan = Callable[[TableOptions], Plan]


class PasteDialog(QDialog):
    """Shows a plan and follows the options; accepted, ``plan`` is what was agreed to.

    Where it ``may_bring_in``, a table of numbers or answers can be looked at as that instead: then
    the dialog is rejected, and ``brings_in``.
    """

    def __init__(
        self,
        journey: Journey,
        language: Language,
        table: Table,
        make_plan: MakePlan,
        parent: QWidget | None = None,
        *,
        may_bring_in: bool = False,
    ) -> None:
        super().__init__(parent)
        self.brings_in = False
        self.setWindowTitle(self.tr("Paste a table"))
        self._make_plan = make_plan
        options = guessed_options(journey, table)
        self.plan = make_plan(options)
        self._model = PlanModel(self.plan, language, self)
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.phase_names = self._box(self.tr("The first row holds names of phases"), options[2])
        self.row_names = self._box(self.tr("The first column holds names of rows"), options[3])
        self.split_lines = self._box(self.tr("A card for each line of a cell"), options[0])
        self.split_semicolons = self._box(self.tr("A card for each part between “;”"), options[1])
        self.phase_names.setEnabled(table.height > 1)
        self.row_names.setEnabled(table.width > 1)
        self.bring_in = plain_button(self.tr("Bring in as numbers and answers…"))
        self.bring_in.setToolTip(
            self.tr("Numbers per phase become rows of figures, answers wait in the inbox")
        )
        self.bring_in.clicked.connect(self._on_bring_in)
        self.bring_in.setVisible(may_bring_in)
        self._lay_out()
        self._show_summary()

    def _box(self, text: str, checked: bool) -> CheckBox:
        box = CheckBox(text)
        box.setChecked(checked)
        box.toggled.connect(self._on_changed)
        return box

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(24), scaled(22), scaled(24), scaled(20))
        column.setSpacing(scaled(8))
        heading = QLabel(self.tr("Paste a table"))
        heading.setFont(ui_font(16, 600))
        column.addWidget(heading)
        column.addWidget(self.summary)
        column.addSpacing(scaled(4))
        grid = PasteGrid(self._model)
        grid.setAccessibleName(self.tr("What comes where"))
        column.addWidget(grid, 1)
        column.addSpacing(scaled(4))
        column.addLayout(self._options())
        column.addSpacing(scaled(12))
        column.addLayout(self._buttons())
        resize_within_screen(self, 860, 560)

    def _options(self) -> QGridLayout:
        boxes = QGridLayout()
        boxes.setHorizontalSpacing(scaled(24))
        boxes.setVerticalSpacing(scaled(8))
        boxes.addWidget(self.phase_names, 0, 0)
        boxes.addWidget(self.row_names, 1, 0)
        boxes.addWidget(self.split_lines, 0, 1)
        boxes.addWidget(self.split_semicolons, 1, 1)
        boxes.setColumnStretch(2, 1)
        return boxes

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(scaled(8))
        line.addWidget(self.bring_in)
        line.addStretch(1)
        cancel = plain_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.main = primary_button(self.tr("Paste"))
        self.main.setDefault(True)
        self.main.clicked.connect(self.accept)
        line.addWidget(cancel)
        line.addWidget(self.main)
        self.main.setFocus()
        return line

    def _on_bring_in(self) -> None:
        self.brings_in = True
        self.reject()

    def _on_changed(self) -> None:
        self.plan = self._make_plan(
            TableOptions(
                self.split_lines.isChecked(),
                self.split_semicolons.isChecked(),
                self.phase_names.isChecked(),
                self.row_names.isChecked(),
            )
        )
        self._model.show_plan(self.plan)
        self._show_summary()

    def _show_summary(self) -> None:
        plan = self.plan
        contents = [each for line in plan.contents for each in line if each is not None]
        cards = sum(len(each.texts) for each in contents if isinstance(each, Texts))
        others = sum(not isinstance(each, Texts | LeftOut) for each in contents)
        facts = [
            self.tr("%n cards", "", cards) if cards else "",
            self.tr("%n numbers", "", others) if others else "",
            self.tr("%n new phases", "", plan.new_phases) if plan.new_phases else "",
            self.tr("%n new rows", "", plan.new_rows) if plan.new_rows else "",
        ]
        words = QLocale().createSeparatedList([fact for fact in facts if fact])
        text = self.tr("This adds {things}.").format(things=words) if words else ""
        if plan.left_out:
            lost = self.tr(
                "%n cells are left out: they hold an error, or not what their row holds.",
                "",
                plan.left_out,
            )
            text = f"{text} {lost}".strip()
        self.summary.setText(text or self.tr("There is nothing left to paste."))
        self.main.setEnabled(bool(words))
