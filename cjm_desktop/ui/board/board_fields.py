"""What is chosen above the actions: the view, grouping and order, and whose actions."""

from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cjm_desktop.ui.board.sections import Asked
from cjm_desktop.ui.controls.check_box import CheckBox
from cjm_desktop.ui.controls.choice import Choice, Option
from cjm_desktop.ui.controls.segments import SegmentOption, Segments
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.keys import keys_text
from cjm_desktop.ui.panels.form import note_label

_SIDE: Final = 14


class BoardFields(QWidget):
    """Segments for the view; a list is grouped and sorted as well."""

    changed = Signal()

    def __init__(self, asked: Asked) -> None:
        super().__init__()
        self.views = Segments(
            [
                SegmentOption("list", self.tr("List")),
                SegmentOption("board", self.tr("Board"), self.tr("By status")),
                SegmentOption("channel", self.tr("Channel"), self.tr("By channel")),
                SegmentOption("matrix", self.tr("Matrix"), self.tr("Impact by effort")),
            ]
        )
        self.views.setAccessibleName(self.tr("Show the actions as"))
        self.grouping = Choice(
            [Option(True, self.tr("By phase")), Option(False, self.tr("Not grouped"))]
        )
        self.grouping.setAccessibleName(self.tr("Group the actions"))
        self.sorting = Choice(
            [
                Option("due", self.tr("By date")),
                Option("owner", self.tr("By owner")),
                Option("status", self.tr("By status")),
                Option("impact", self.tr("By impact")),
                Option("map", self.tr("As on the map")),
            ]
        )
        self.sorting.setAccessibleName(self.tr("Sort the actions"))
        self._together = CheckBox(self.tr("All journeys together"))
        self._hint = note_label()
        self._is_low = False
        self._of_list = self._make_pair()
        self._lay_out()
        self.views.show_value(asked.view)
        self.grouping.show_value(asked.by_phase)
        self.sorting.show_value(asked.order)
        for control in (self.views, self.grouping, self.sorting):
            control.edited.connect(self._on_edited)
        self._together.toggled.connect(self.changed)
        self._show_view()

    @property
    def asked(self) -> Asked:
        """How the actions are to be shown."""
        view: Any = self.views.value()
        order: Any = self.sorting.value()
        return Asked(view, bool(self.grouping.value()), order)

    @property
    def takes_all(self) -> bool:
        """Whether the actions of all journeys are shown together."""
        return self._together.isChecked() and not self._together.isHidden()

    def show_journeys(self, count: int) -> None:
        """Offer to show the actions of all journeys where there are several."""
        self._together.setVisible(count > 1)

    def show_view(self, view: str) -> None:
        """Choose another view."""
        self.views.show_value(view)
        self._on_edited()

    def make_low(self, is_low: bool) -> None:
        """Leave out what can be done without where there is little height."""
        self._is_low = is_low
        self._show_view()

    def _on_edited(self, _: object = None) -> None:
        self._show_view()
        self.changed.emit()

    def _show_view(self) -> None:
        view = self.asked.view
        self._of_list.setVisible(view == "list")
        hints = {
            "board": self.tr("Drag an action to another status, or use {left} and {right}.").format(
                left=keys_text("Alt+Left"), right=keys_text("Alt+Right")
            ),
            "channel": self.tr("Drag an action to another channel."),
            "matrix": self.tr(
                "Drag an action or its mark to a field, or use Alt and the arrow keys."
            ),
        }
        self._hint.setText(hints.get(view, ""))
        self._hint.setVisible(view in hints and not self._is_low)

    def _make_pair(self) -> QWidget:
        pair = QWidget()
        line = QHBoxLayout(pair)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(scaled(8))
        for choice in (self.grouping, self.sorting):
            line.addWidget(choice, 1)
        return pair

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(_SIDE), 0, scaled(_SIDE), scaled(6))
        column.setSpacing(scaled(8))
        for widget in (self.views, self._of_list, self._hint, self._together):
            column.addWidget(widget)
