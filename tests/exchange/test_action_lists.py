"""Actions and touchpoints of a project as tables, and the words in them."""

import json
from datetime import date

from small_lists import TODAY, list_of, small_lines, small_project

from cjm_desktop.base.ids import ActionId, CardId
from cjm_desktop.exchange.lists.actions import action_lines, action_sheet
from cjm_desktop.exchange.lists.json_file import json_of
from cjm_desktop.exchange.lists.touchpoints import touchpoint_lines, touchpoint_sheet
from cjm_desktop.exchange.lists.words import list_words
from cjm_desktop.layout.words import words
from cjm_desktop.model.document import Action


def test_actions_stand_phase_by_phase_and_know_what_they_are_for() -> None:
    lines = small_lines()
    assert [line.action for line in lines] == [
        "Deur open",
        "Vooraf bestellen",
        "Pinautomaat",
        "Bezorgen",
    ]
    order = lines[1]
    assert order[2:] == (
        "Nu",
        2,
        "Kopen",
        "Acties",
        "Vooraf bestellen",
        "Sneller klaar",
        ("De rij is lang", "Alleen contant"),
        "Vers of niet",
        "Website",
        "sam@bakker.example",
        date(2026, 9, 1),
        date(2026, 10, 1),
        "busy",
        3,
        2,
        "Vraag; eerst, de kassa",
        True,
    )
    assert tuple(order.address) == ("now", "do", "buy")
    assert [line.late for line in lines] == [False, True, False, False]  # done is never late
    assert lines[3].journey == "Straks"  # by its title, for its tab has no name


def test_only_what_is_open_and_only_of_some_journeys() -> None:
    assert [line.id for line in small_lines(only_open=True)] == ["smell", "order", "last"]
    project = small_project()
    assert [line.id for line in action_lines(project, project.journeys[1:], TODAY)] == ["last"]


def test_without_a_day_nothing_is_late() -> None:
    project = small_project()
    assert not any(line.late for line in action_lines(project, project.journeys, None))


def test_what_an_action_refers_to_and_is_gone_is_left_empty() -> None:
    (line,) = list_of(Action(id=ActionId("a"), opportunity=CardId("gone")))
    assert (line.opportunity, line.barriers, line.principle, line.channel) == ("", (), "", "")
    assert line.journey == "1"  # it has no name


def test_a_table_has_headings_and_words_of_its_language() -> None:
    dutch, english = (action_sheet(small_lines(), language) for language in ("nl", "en"))
    assert [column.head for column in dutch.columns] == [
        *("Klantreis", "Fase", "Rij", "Actie", "Kans", "Drempel", "Uitgangspunt", "Kanaal"),
        *("Eigenaar", "Begint op", "Klaar op", "Status", "Effect (1–3)", "Moeite (1–3)"),
        *("Notitie", "Te laat"),
    ]
    assert [column.head for column in english.columns] == [
        *("Journey", "Phase", "Row", "Action", "Opportunity", "Barrier", "Principle", "Channel"),
        *("Owner", "Start", "Due", "Status", "Impact (1–3)", "Effort (1–3)", "Note", "Late"),
    ]
    assert dutch.lines[1] == (
        *("Nu", "Kopen", "Acties", "Vooraf bestellen", "Sneller klaar"),
        "De rij is lang\nAlleen contant",
        *("Vers of niet", "Website", "sam@bakker.example", date(2026, 9, 1), date(2026, 10, 1)),
        *("bezig", 3, 2, "Vraag; eerst, de kassa", "ja"),
    )
    assert english.lines[0][11:] == ("open", 1, None, "", "no")


def test_touchpoints_have_the_form_of_their_channel_and_the_names_of_sources() -> None:
    project = small_project()
    lines = touchpoint_lines(project, project.journeys)
    sheet = touchpoint_sheet(lines, "nl")
    assert [column.head for column in sheet.columns] == [
        *("Klantreis", "Fase", "Touchpoint", "Kanaal", "Vorm", "Contact", "Eigenaar", "Doel"),
        *("Doel gehaald", "Moment van de waarheid", "Onderbouwing", "Bronnen"),
    ]
    # An opportunity with a channel is a conclusion, and no touchpoint.
    assert sheet.lines == (
        (
            *("Nu", "Ruiken", "Etalage", "Winkel", "fysiek", "direct", "Sam", "Trek krijgen"),
            *("deels", "nulde moment van de waarheid", "onderzocht, met bron", "Gesprekken"),
        ),
        (
            *("Nu", "Ruiken", "Tip van de buren", "", "", "via anderen", "", "", "", ""),
            *("vermoed door ons", ""),
        ),
    )
    assert lines[0].medium == "physical"


def test_lists_use_the_words_of_the_sheet() -> None:
    for language in ("nl", "en"):
        assert list_words(language).statuses == words(language).statuses
        assert list_words(language).media["digital"] == words(language).digital
        assert list_words(language).late == words(language).late


def test_both_languages_have_a_heading_for_every_column() -> None:
    assert list_words("nl").heads.keys() == list_words("en").heads.keys()


def test_touchpoints_as_json_have_the_words_of_the_document() -> None:
    project = small_project()
    lines = touchpoint_lines(project, project.journeys)
    window, friend = json.loads(json_of(lines))
    assert window == {
        "id": "window",
        "journey": "Nu",
        "phase_number": 1,
        "phase": "Ruiken",
        "name": "Etalage",
        "channel": "Winkel",
        "medium": "physical",
        "contact": "direct",
        "owner": "Sam",
        "goal": "Trek krijgen",
        "achieved": "partly",
        "moment": "zero",
        "evidence": 4,
        "sources": ["Gesprekken"],
    }
    assert (friend["medium"], friend["achieved"], friend["moment"]) == (None, None, None)
