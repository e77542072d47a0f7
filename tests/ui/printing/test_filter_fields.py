"""Which cards are printed, chosen in the export dialog."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from sample import sample_project

from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.session.print_filter import without_unknown
from cjm_desktop.ui.printing.filter_fields import FilterFields

# What the display of the tests says of every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

PROJECT = sample_project()


@pytest.fixture
def fields(qapp: QApplication) -> Iterator[FilterFields]:
    made = FilterFields()
    made.show_settings(PrintSettings(), PROJECT, PROJECT.journeys[0])
    made.show()
    yield made
    made.close()
    made.deleteLater()
    qapp.processEvents()


def test_what_cards_have_is_offered(fields: FilterFields) -> None:
    assert fields.menus["personas"].isVisible()
    assert fields.menus["evidence"].isVisible()
    assert not fields.menus["tags"].isVisible()  # no card has one
    assert not fields.others.isVisible()
    assert fields.summary() == ""
    assert {menu.words() for menu in fields.menus.values()} == {"All cards"}


def test_what_is_chosen_is_shown_in_words(fields: FilterFields) -> None:
    wanted = PrintSettings(only_personas=("anna", "none"), only_evidence=(4,), others="left-out")
    fields.show_settings(wanted, PROJECT, PROJECT.journeys[0])
    assert fields.menus["personas"].words() == "Anna, No persona"
    assert fields.summary() == "Anna, No persona; Researched"
    assert fields.others.isVisible()
    assert fields.others.value() == "left-out"


def test_changes_are_told_as_settings_have_them(fields: FilterFields) -> None:
    told: list[object] = []
    fields.edited.connect(told.append)
    fields.menus["channels"].edited.emit(("web",))
    fields.menus["evidence"].edited.emit(("3", "4"))
    fields.menus["evidence"].new_asked.emit()
    fields.show_settings(PrintSettings(only_evidence=(1,)), PROJECT, PROJECT.journeys[0])
    buttons = fields.others.findChildren(QAbstractButton)
    QTest.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    assert told == [
        {"only_channels": ("web",)},
        {"only_evidence": (3, 4)},
        {"only_evidence": ()},
        {"others": "left-out"},
    ]
    for change in told:
        assert isinstance(change, dict)
        PrintSettings().replace(**change)  # each fits


def test_names_that_are_gone_are_passed_over() -> None:
    kept = PrintSettings(
        only_personas=("anna", "carl", "none"), only_channels=("fax",), only_tags=("new",)
    )
    assert without_unknown(kept, PROJECT) == PrintSettings(only_personas=("anna", "none"))
