"""The example that is shipped, as it comes to stand on a sheet."""

from datetime import date

import pytest

from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.layout.contract import LayoutOptions
from cjm_desktop.layout.map import layout_map
from cjm_desktop.layout.words import words
from cjm_desktop.model.words import Language
from cjm_desktop.scene.items import Text
from cjm_desktop.session.templates import example_project


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_action_has_its_status_on_a_line_of_its_own(language: Language) -> None:
    project = example_project(language)
    options = LayoutOptions(date(2026, 11, 22), language)
    sheet = layout_map(project, project.journeys[0], HarfBuzzMeasurer(), options)
    row = next(each for each in sheet.rows if each.row.kind == "actions")
    said = [
        item.line.text
        for cell in row.cells
        for part in cell.parts()
        for item in part.items
        if isinstance(item, Text)
    ]
    own = words(language)
    assert {f" \u00b7 {own.late}", f" \u00b7 {own.statuses['busy']}"} <= set(said)
    assert not {own.late, own.statuses["busy"]} & set(said)
