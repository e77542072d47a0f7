"""Check lists, calendars and the columns of programs for planning."""

import csv
import io
import json
import re
from datetime import date
from typing import Any

import pytest
from icalendar import Calendar
from markdown_it import MarkdownIt
from small_lists import NOW, about, list_of, small_lines

from cjm_desktop.base.ids import ActionId
from cjm_desktop.exchange.lists.calendar_file import folded
from cjm_desktop.exchange.lists.formats import written_actions
from cjm_desktop.exchange.lists.limits import Limit, limits_of
from cjm_desktop.exchange.lists.markdown_file import check_list, escaped
from cjm_desktop.model.document import Action

CHECK_LIST = """\
# Acties: Bakkerij

## Nu

### 1 Ruiken

- [ ] Deur open
  - Eigenaar: Sam
  - Effect (1–3): 1

### 2 Kopen

- [ ] Vooraf bestellen
  - Kans: Sneller klaar
  - Drempel: De rij is lang
  - Drempel: Alleen contant
  - Uitgangspunt: Vers of niet
  - Kanaal: Website
  - Eigenaar: sam@bakker.example
  - Begint op: 1-9-2026
  - Klaar op: 1-10-2026 (**te laat**)
  - Status: bezig
  - Effect (1–3): 3
  - Moeite (1–3): 2
  - Notitie: Vraag; eerst, de kassa
- [x] Pinautomaat
  - Klaar op: 1-10-2026

## Straks

### 1 Thuis

- [ ] Bezorgen
"""

CALENDAR = """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//CJM Desktop//Action list//NL
X-WR-CALNAME:Acties: Bakkerij
BEGIN:VTODO
UID:order@p1.cjm-desktop
DTSTAMP:20261122T150405Z
SUMMARY:Vooraf bestellen
DESCRIPTION:Vraag\\; eerst\\, de kassa\\nKans: Sneller klaar\\nDrempel: De rij␠
 is lang\\nDrempel: Alleen contant\\nUitgangspunt: Vers of niet\\nKlantreis: N
 u
DTSTART;VALUE=DATE:20260901
DUE;VALUE=DATE:20261001
STATUS:IN-PROCESS
PERCENT-COMPLETE:50
PRIORITY:1
CONTACT:sam@bakker.example
CATEGORIES:Kopen,Website
END:VTODO
END:VCALENDAR
"""

ABOUT = """\
Vraag; eerst, de kassa
Kans: Sneller klaar
Drempel: De rij is lang
Drempel: Alleen contant
Uitgangspunt: Vers of niet
Klantreis: Nu"""


def test_a_check_list_ticks_what_is_done() -> None:
    assert written_actions(small_lines(), "md", about()).decode() == CHECK_LIST


def test_an_empty_check_list_says_so() -> None:
    assert check_list((), "en", "") == (
        "# Actions\n\nNo actions yet. Start with the opportunity that wins most.\n"
    )


@pytest.mark.parametrize(
    "text",
    [
        "*a* _b_ `c` **d** ~~e~~",
        "[a](b) ![c](d) <b>x</b> <http://x.nl>",
        "# a",
        "- a",
        "+ a",
        "1. a",
        "12) a",
        "> a",
        "=== a",
        "---",
        "| a | b |",
        "&amp; &#60; & co",
        "a\\b \\* c\\",
        "    a",
        "[ ] a",
    ],
)
def test_markdown_shows_texts_as_they_are(text: str) -> None:
    reader = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    (paragraph, inline, end) = reader.parse(escaped(text, ""))
    assert (paragraph.type, end.type) == ("paragraph_open", "paragraph_close")
    assert inline.children is not None
    assert {child.type for child in inline.children} <= {"text", "text_special"}
    assert "".join(child.content for child in inline.children) == text.strip()


def test_a_text_of_several_lines_stays_in_its_item() -> None:
    (line,) = list_of(Action(id=ActionId("a"), text="Bel\n- eerst\n\nJan", note="x\ny"))
    reader = MarkdownIt("commonmark")
    said = check_list([line], "nl", "")
    assert "- [ ] Bel\\\n  \\- eerst\\\n  Jan\n  - Notitie: x\\\n    y\n" in said
    html = reader.render(said)
    assert "<li>[ ] Bel<br />\n- eerst<br />\nJan" in html
    assert html.count("<ul>") == 2


def test_a_calendar_is_as_the_standard_writes_it() -> None:
    written = written_actions(small_lines()[1:2], "ics", about())
    # "␠" is the 75th octet of its line: 12 of the name, 24 + 2 + 19 + 2 + 15 of the text, and it.
    assert written.decode() == CALENDAR.replace("␠", " ").replace("\n", "\r\n")


def test_another_library_reads_the_calendar() -> None:
    text = "Bel; klant, nu\\straks\nen 🙂 " + "é" * 200
    odd = Action(id=ActionId("odd"), text=text, start=date(2026, 5, 2), due=date(2026, 5, 2))
    lines = (*small_lines(), *list_of(odd, Action(id=ActionId("bare"))))
    calendar: Any = Calendar.from_ical(written_actions(lines, "ics", about()))
    assert not calendar.errors
    assert (calendar["VERSION"], str(calendar["X-WR-CALNAME"])) == ("2.0", "Acties: Bakkerij")
    to_dos = {str(each["UID"]).split("@")[0]: each for each in calendar.walk("VTODO")}
    assert not any(each.errors for each in to_dos.values())
    assert list(to_dos) == ["smell", "order", "pin", "last", "odd", "bare"]
    assert {each["DTSTAMP"].dt for each in to_dos.values()} == {NOW}
    order = to_dos["order"]
    assert str(order["SUMMARY"]) == "Vooraf bestellen"
    assert str(order["DESCRIPTION"]).startswith("Vraag; eerst, de kassa\nKans: Sneller klaar\n")
    assert (order["DTSTART"].dt, order["DUE"].dt) == (date(2026, 9, 1), date(2026, 10, 1))
    assert (order["STATUS"], order["PERCENT-COMPLETE"], order["PRIORITY"]) == ("IN-PROCESS", 50, 1)
    assert list(order["CATEGORIES"].cats) == ["Kopen", "Website"]
    assert (to_dos["pin"]["STATUS"], to_dos["pin"]["PERCENT-COMPLETE"]) == ("COMPLETED", 100)
    assert (to_dos["smell"]["STATUS"], to_dos["smell"]["PRIORITY"]) == ("NEEDS-ACTION", 9)
    assert str(to_dos["odd"]["SUMMARY"]) == " ".join(text.split())
    assert "DTSTART" not in to_dos["odd"]  # a to-do ends after it starts
    assert str(to_dos["bare"]["SUMMARY"]) == "Actie zonder tekst"
    assert "PRIORITY" not in to_dos["bare"]


def test_lines_are_folded_at_75_octets_between_characters() -> None:
    # 8 + 33 × 2 = 74 octets; another é would make 76, so the line ends there.
    assert folded("SUMMARY:" + "é" * 34) == (
        b"SUMMARY:" + "é".encode() * 33 + b"\r\n " + "é".encode() + b"\r\n"
    )
    assert folded("x" * 75) == b"x" * 75 + b"\r\n"
    assert folded("x" * 76) == b"x" * 75 + b"\r\n x\r\n"
    for piece in folded("🙂é€x" * 100).split(b"\r\n"):
        assert len(piece) <= 75
        piece.decode()


def test_to_dos_keep_their_names() -> None:
    def names(written: bytes) -> list[bytes]:
        return re.findall(rb"UID:(.*)\r\n", written)

    first = names(written_actions(small_lines(), "ics", about("nl")))
    assert first[0] == b"smell@p1.cjm-desktop"
    assert names(written_actions(small_lines(), "ics", about("en"))) == first


def test_json_has_the_words_of_the_document() -> None:
    said = json.loads(written_actions(small_lines(), "json", about()))
    assert said[1] == {
        "id": "order",
        "journey": "Nu",
        "phase_number": 2,
        "phase": "Kopen",
        "row": "Acties",
        "action": "Vooraf bestellen",
        "opportunity": "Sneller klaar",
        "barriers": ["De rij is lang", "Alleen contant"],
        "principle": "Vers of niet",
        "channel": "Website",
        "owner": "sam@bakker.example",
        "start": "2026-09-01",
        "due": "2026-10-01",
        "status": "busy",
        "impact": 3,
        "effort": 2,
        "note": "Vraag; eerst, de kassa",
        "late": True,
    }
    assert (said[0]["due"], said[0]["effort"]) == (None, None)


def rows(written: bytes, separator: str = ",") -> list[list[str]]:
    return list(csv.reader(io.StringIO(written.decode()), delimiter=separator))


def test_jira_gets_its_columns() -> None:
    head, smell, order, *_ = rows(written_actions(small_lines(), "jira", about()))
    assert head == [
        *("Summary", "Issue Type", "Description", "Priority", "Assignee"),
        *("Start date", "Due date", "Labels", "Labels", "Labels"),
    ]
    assert smell == [
        *("Deur open", "Task", "Klantreis: Nu\nEigenaar: Sam", "Low", "", "", ""),
        *("Ruiken", "", "Nu"),
    ]
    assert order == [
        *("Vooraf bestellen", "Task"),
        f"{ABOUT}\nStatus: bezig",
        *("High", "sam@bakker.example", "2026-09-01", "2026-10-01", "Kopen", "Website", "Nu"),
    ]
    assert not re.search(r"[^\w ,\r\n]", ",".join(head))  # no punctuation in headers


def test_asana_gets_american_dates() -> None:
    head, _, order, *_ = rows(written_actions(small_lines(), "asana", about()))
    assert head == ["Name", "Description", "Section", "Assignee", "Start Date", "Due Date"]
    assert order[0] == "Vooraf bestellen"
    assert order[2:] == ["Kopen", "sam@bakker.example", "09/01/2026", "10/01/2026"]


def test_planner_gets_its_words_and_numbers() -> None:
    written = written_actions(small_lines(), "planner", about("nl"))
    assert written.startswith(b"\xef\xbb\xbf")
    head, smell, order, pin, _ = rows(written[3:], ";")
    assert head == [
        *("Task Name", "Bucket Name", "Progress", "Priority", "Assigned To", "Start Date"),
        *("Due Date", "Labels", "Description"),
    ]
    # 1 urgent, for it is late; 5 medium, where nothing is said; 9 low
    assert [line[3] for line in (smell, order, pin)] == ["9", "1", "5"]
    assert [line[2] for line in (smell, order, pin)] == ["Not started", "In progress", "Completed"]


def test_trello_gets_hints_for_its_power_up() -> None:
    written = written_actions(small_lines()[1:2], "trello", about()).decode()
    assert written == (
        "::Vooraf bestellen\n"
        f"{ABOUT}\n"
        "Eigenaar: sam＠bakker.example\nStatus: bezig\nEffect (1–3): 3\nMoeite (1–3): 2\n"
        "#{Kopen} #{Website} $due:2026-10-01\n"
    )


def test_texts_hold_no_hints_of_their_own() -> None:
    (line,) = list_of(Action(id=ActionId("a"), text="Bel: @jan #1 $due:nu"))
    title = written_actions([line], "trello", about()).decode().splitlines()[0]
    assert title == "::Bel∶ ＠jan ＃1 ＄due∶nu"


def test_limits_of_other_programs_are_told() -> None:
    lines = small_lines()  # one under way, one done; one owner without address; two with dates
    assert limits_of("jira", lines) == (
        Limit("jira dates", 2),
        Limit("status stays behind", 2),
        Limit("owners without address", 1),
    )
    assert limits_of("asana", lines)[0] == Limit("asana adds", 4)
    assert limits_of("planner", lines) == (Limit("planner by hand", 4),)
    assert limits_of("trello", lines) == (Limit("trello power-up", 4),)
    assert limits_of("csv", lines) == ()


def test_jira_takes_250_issues_a_file() -> None:
    actions = [Action(id=ActionId(f"a{number}")) for number in range(251)]
    assert limits_of("jira", list_of(*actions[:250])) == ()
    assert limits_of("jira", list_of(*actions)) == (Limit("jira issues", 251),)
