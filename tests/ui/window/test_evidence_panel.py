"""The panel of evidence: shares of the map, its phases and rows, what is only guessed, sources."""

import pytest
from program import Program
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from sample import sample_project

from cjm_desktop.base.ids import JourneyId, PhaseId, ProjectId, RowId
from cjm_desktop.edits.entries import change_entry
from cjm_desktop.model.document import Journey, Phase, Project
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.finding.filter_bar import FilterBar
from cjm_desktop.ui.panels.evidence_panel import EvidencePanel, ShareList
from cjm_desktop.ui.panels.share_bars import MapShare

# Counted by hand in tests/model/test_evidence.py. Of Dream's seven parts one is researched, one has
# customers present and five are guessed: 14, 14 and 72 per cent by largest remainders (14.29,
# 14.29, 71.43). Of the map's 14 parts 8 are guessed, 2 at each other rung: 57 and three times 14
# make 99, and the largest remainder is that of the three (14.29 beside 57.14), the best known last.


def start(program: Program, project: Project) -> EvidencePanel:
    """Show a project with the panel open."""
    program.session.start(project)
    program.assembly.pages.show_map()
    program.page.canvas.animated = False
    program.settle()
    program.act("view.evidence")
    program.settle()
    panel = program.page.findChild(EvidencePanel)
    assert isinstance(panel, EvidencePanel)
    return panel


@pytest.fixture
def panel(program: Program) -> EvidencePanel:
    # without pictures, which would be decoded while the test ends
    return start(program, sample_project().replace(images=()))


def told(shares: ShareList) -> list[str]:
    return [row.accessibleName() for row in shares.rows if not row.isHidden()]


def words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def test_shares_of_map_phases_and_rows(panel: EvidencePanel) -> None:
    share = panel.findChild(MapShare)
    assert isinstance(share, MapShare)
    assert share.accessibleName() == (
        "14% researched, 14% drawn by customers, 14% customers present, 57% guessed by us"
    )
    assert told(panel.phases) == [
        "Dream: 14% researched, 14% customers present, 71% guessed by us",
        "Choose: 25% researched, 50% drawn by customers, 25% guessed by us",
        "Sign: 33% customers present, 67% guessed by us",
        "Live: nothing yet",
    ]
    assert told(panel.rows) == [
        "1: 20% researched, 80% guessed by us",
        "2: 100% drawn by customers",
        "3: 20% researched, 20% drawn by customers, 40% customers present, 20% guessed by us",
        "4: 100% guessed by us",
    ]


def test_a_press_selects_and_keeps_the_keyboard(program: Program, panel: EvidencePanel) -> None:
    choose = panel.phases.rows[1]
    choose.setFocus()
    QTest.mouseClick(choose, Qt.MouseButton.LeftButton)
    assert program.store.selection == Selection(program.journey.id, phase=PhaseId("choose"))
    assert choose.hasFocus()
    QTest.keyClick(panel.rows.rows[3], Qt.Key.Key_Return)
    assert program.store.selection == Selection(program.journey.id, row=RowId("feel"))


def test_it_follows_the_document(program: Program, panel: EvidencePanel) -> None:
    after = change_entry(program.project, program.journey.id, "folder", evidence=4)
    program.store.apply(after, "x")
    program.settle()
    assert told(panel.rows)[0] == "1: 40% researched, 60% guessed by us"


def test_what_is_only_guessed_is_shown_and_everything_again(
    program: Program, panel: EvidencePanel
) -> None:
    button = next(
        b for b in panel.findChildren(QAbstractButton) if b.text() == "What do we only guess?"
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    bar = program.page.strip
    assert isinstance(bar, FilterBar)
    assert bar.isVisible()
    assert bar.count.text() == "4 of 9 cards and actions"  # an opportunity is a conclusion
    assert program.assembly.actions["view.guesses"].isChecked()
    program.act("view.guesses")
    assert not bar.isVisible()
    assert not program.assembly.actions["view.guesses"].isChecked()


def test_guesses_take_the_place_of_another_filter(program: Program, panel: EvidencePanel) -> None:
    del panel
    program.act("view.filter")
    bar = program.page.strip
    assert isinstance(bar, FilterBar)
    bar.menu_of("evidence").edited.emit(frozenset((4,)))
    program.act("view.guesses")
    assert bar.isVisible()
    assert bar.shows_guesses


def test_sources_say_how_much_they_carry(program: Program, panel: EvidencePanel) -> None:
    assert words(panel.sources) == [
        "Sources",
        *("1", "Twelve interviews", "1 time on this map"),
        *("2", "Web statistics", "2 times on this map"),
    ]
    after = change_entry(program.project, program.journey.id, "site", sources=())
    metric = program.row("metric")
    journey = program.journey.replace(
        rows=tuple(row for row in after.journeys[0].rows if row.id != metric.id)
    )
    program.store.apply(after.replace(journeys=(journey, *after.journeys[1:])), "x")
    program.settle()
    assert words(panel.sources)[-1] == "not on this map"


def test_the_kind_of_a_source_is_chosen(program: Program, panel: EvidencePanel) -> None:
    kind = panel.sources.rows[0].kind
    assert (kind.accessibleName(), kind.currentText()) == ("Kind of source 1", "Interview")
    kind.edited.emit("usability test")
    assert [source.kind for source in program.project.sources] == ["usability test", "analytics"]
    assert kind.currentText() == "Usability test"
    assert program.store.undo_stack.undoText() == "Change kind of source"
    program.act("edit.undo")
    assert kind.currentText() == "Interview"


def test_an_empty_map_says_so(program: Program) -> None:
    one = Journey(id=JourneyId("j"), phases=(Phase(id=PhaseId("p"), name="A"),))
    panel = start(program, Project(id=ProjectId("x"), journeys=(one,)))
    assert words(panel)[1:] == [
        "Nothing on this map yet that is known or guessed.",
        "Inbox",
        "Answers and quotes from a file of another program wait here for their place.",
    ]
    assert panel.phases.isHidden()
    assert panel.rows.isHidden()
    assert panel.sources.isHidden()
