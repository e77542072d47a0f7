"""Numbers and answers from another program find their phases, rows and inbox."""

import pytest

from cjm_desktop.base.ids import JourneyId, PhaseId, ProjectId, RowId, SourceId
from cjm_desktop.edits.column_uses import guess_mapping
from cjm_desktop.edits.importing import bring_in, gather
from cjm_desktop.edits.known_exports import program_of, without_second_heads
from cjm_desktop.model.document import Cell, Journey, Metric, Phase, Project, Row, Source
from cjm_desktop.model.records import ColumnUse, Mapped, Records
from cjm_desktop.model.words import Language

JOURNEY = JourneyId("now")
DREAM, CHOOSE = PhaseId("dream"), PhaseId("choose")
SURVEY = Source(id=SourceId("poll"), name="Poll", kind="poll")


def project(*rows: Row) -> Project:
    phases = (Phase(id=DREAM, name="Dromen"), Phase(id=CHOOSE, name="Kiezen"))
    return Project(
        id=ProjectId("p"),
        language="nl",
        journeys=(Journey(id=JOURNEY, phases=phases, rows=rows),),
    )


def roles(mapped: Mapped) -> list[str]:
    return [use.role for use in mapped.uses]


LONG = Records(
    ("Id", "Fase", "Bezoeken", "Conversie", "Wat mist u?", "Datum"),
    (
        ("1", "Dromen", "1.200", "2,5%", "Waar zijn de foto’s van tuinen?", "2-10-2026"),
        ("2", "kiezen", "800", "10%", "", "3-10-2026"),
        ("3", "Dromen", "300,5", "3,5%", "Ik zie geen prijs bij de terrassen", "4-10-2026"),
        ("4", "Nergens", "7", "", "=1+1 is geen antwoord op mijn vraag", ""),
        ("5", "Kiezen", "veel", "", "Wel goed zo, dank je wel", ""),
    ),
)


def test_columns_are_guessed_by_what_they_hold() -> None:
    mapped = guess_mapping(LONG, project().journeys[0], "nl")
    assert roles(mapped) == ["ignored", "phase", "number", "number", "text", "ignored"]
    assert mapped.uses[2].summary == "sum"
    assert mapped.uses[3].summary == "average"  # all are per cent
    assert mapped.phases == {"dromen": DREAM, "kiezen": CHOOSE}


def test_days_and_telephone_numbers_are_nothing_to_add_up() -> None:
    names = ("Fase", "Datum", "Week", "Jaar", "Telefoon", "Aantal")
    records = Records(names, (("Kiezen", "20261001", "40", "2026", "0612345678", "3"),))
    found = roles(guess_mapping(records, project().journeys[0], "nl"))
    assert found == ["phase", "ignored", "ignored", "ignored", "ignored", "number"]


def test_numbers_are_summed_up_per_phase() -> None:
    mapped = guess_mapping(LONG, project().journeys[0], "nl")
    gathered = gather(LONG, mapped, "nl", "oktober 2026")
    visits, conversion = gathered.series
    # Dromen: 1200 + 300.5; Kiezen: 800, for "veel" is no number.
    assert visits.name == "Bezoeken"
    assert visits.metrics[DREAM] == Metric(value=1500.5, label="Bezoeken", period="oktober 2026")
    assert visits.metrics[CHOOSE].value == 800
    # Dromen: (2.5 + 3.5) / 2.
    assert conversion.metrics[DREAM].value == 3.0
    assert conversion.metrics[DREAM].unit == "%"
    assert gathered.strangers == {"Nergens": 1}
    assert gathered.unread == 1
    assert [text for text, _ in gathered.texts] == [
        "Waar zijn de foto’s van tuinen?",
        "Ik zie geen prijs bij de terrassen",
        "=1+1 is geen antwoord op mijn vraag",
        "Wel goed zo, dank je wel",
    ]
    assert gathered.texts[0].detail == "Dromen"


def test_other_ways_to_sum_up() -> None:
    records = Records(("Fase", "Cijfer"), tuple(("Kiezen", n) for n in ("4", "9", "5", "x")))
    for summary, expected in (
        ("sum", 18.0),
        ("average", 6.0),
        ("median", 5.0),
        ("last", 5.0),
        ("count", 4.0),
    ):
        uses = (ColumnUse("phase"), ColumnUse("number", None, summary))  # type: ignore[arg-type]
        gathered = gather(records, Mapped(uses, {"kiezen": CHOOSE}), "nl")
        assert gathered.series[0].metrics[CHOOSE].value == expected


def test_a_column_for_each_phase_and_a_line_for_each_number() -> None:
    records = Records(
        ("Maat", "Dromen", "Kiezen"), (("Bezoeken", "1200", "800"), ("Vragen", "12", ""))
    )
    mapped = guess_mapping(records, project().journeys[0], "nl")
    assert mapped.uses == (
        ColumnUse("name"),
        ColumnUse("number", DREAM),
        ColumnUse("number", CHOOSE),
    )
    visits, questions = gather(records, mapped, "nl").series
    assert (visits.name, visits.metrics[DREAM].value, visits.metrics[CHOOSE].value) == (
        *("Bezoeken", 1200.0, 800.0),
    )
    assert {phase: each.value for phase, each in questions.metrics.items()} == {DREAM: 12.0}


def test_a_line_without_numbers_under_phases_holds_texts() -> None:
    records = Records(
        ("Fase", "Dromen", "Kiezen"),
        (
            ("Cijfer", "3", "-2"),
            ("Drempel", "te duur; en ver", "=1+1"),
            ("Vraag", "", "Wanneer?"),
            ("Bezoeken", "12", "geteld vanaf mei"),  # one is a number, so the line is of numbers
        ),
    )
    mapped = guess_mapping(records, project().journeys[0], "nl")
    assert mapped.uses == (
        ColumnUse("name"),
        ColumnUse("number", DREAM),
        ColumnUse("number", CHOOSE),
    )
    gathered = gather(records, mapped, "nl")
    assert [(series.name, len(series.metrics)) for series in gathered.series] == [
        ("Cijfer", 2),
        ("Bezoeken", 1),
    ]
    assert gathered.texts == (
        ("te duur; en ver", "Dromen · Drempel"),
        ("=1+1", "Kiezen · Drempel"),
        ("Wanneer?", "Kiezen · Vraag"),
    )
    assert gathered.unread == 1


def test_columns_of_phases_without_any_number_hold_texts() -> None:
    records = Records(("Wat", "Dromen", "Kiezen"), (("Drempel", "duur", "ver"),))
    mapped = guess_mapping(records, project().journeys[0], "nl")
    assert roles(mapped) == ["detail", "text", "text"]
    assert gather(records, mapped, "nl").texts == (
        ("duur", "Dromen · Drempel"),
        ("ver", "Kiezen · Drempel"),
    )


def test_numbers_as_the_column_writes_them() -> None:
    records = Records(("Fase", "Amount"), (("Kiezen", "1,234.50"), ("Kiezen", "2.000")))
    mapped = Mapped((ColumnUse("phase"), ColumnUse("number")), {"kiezen": CHOOSE})
    # The first can only be English, so the second is two and not two thousand.
    assert gather(records, mapped, "nl").series[0].metrics[CHOOSE].value == 1236.5


@pytest.mark.parametrize("language", ["nl", "en"])
def test_thousands_are_found_by_their_column(language: Language) -> None:
    """What an American program counts comes to a Dutch map, and the other way round."""
    mapped = Mapped((ColumnUse("phase"), ColumnUse("number")), {"kiezen": CHOOSE})
    for cells, total in (
        (("1,200", "800"), 2000.0),
        (("1.200", "800"), 2000.0),
        (("0.125", "0.250"), 0.38),  # 0.375, of which two digits are kept
        (("1.250", "0.250"), 1.5),
        (("1.250", "3.5"), 4.75),
    ):
        records = Records(("Fase", "Aantal"), tuple(("Kiezen", cell) for cell in cells))
        (series,) = gather(records, mapped, language).series
        assert series.metrics[CHOOSE].value == total


def test_known_programs() -> None:
    survey = Records(
        ("Respondent ID", "Collector ID", "Start Date", "What do you miss?"),
        (("", "", "", "Open-Ended Response"), ("11", "7", "1 May", "Photos of small gardens")),
    )
    program = program_of(survey)
    assert program is not None
    assert (program.name, program.kind) == ("SurveyMonkey", "survey")
    records = without_second_heads(survey)
    assert len(records.lines) == 1
    mapped = guess_mapping(records, project().journeys[0], "en")
    assert roles(mapped) == ["ignored", "ignored", "detail", "text"]
    deals = Records(("Record ID", "Deal Name", "Deal Stage", "Amount"), (("1", "A", "Won", "5"),))
    assert roles(guess_mapping(deals, project().journeys[0], "en")) == [
        *("ignored", "detail", "phase", "number"),
    ]
    assert program_of(LONG) is None


def test_what_is_brought_in_keeps_its_source() -> None:
    before = project(
        Row(
            id=RowId("visits"),
            kind="metric",
            name="bezoeken",
            cells=(Cell(phase=CHOOSE, metric=Metric(value=1)),),
        )
    )
    mapped = guess_mapping(LONG, before.journeys[0], "nl")
    brought = bring_in(before, JOURNEY, gather(LONG, mapped, "nl"), SURVEY)
    after = brought.project
    assert after.sources == (SURVEY,)
    visits, conversion = after.journeys[0].rows
    assert brought.rows == ("visits", conversion.id)  # the row that had the name takes its numbers
    assert [(cell.phase, cell.metric and cell.metric.value) for cell in visits.cells] == [
        (DREAM, 1500.5),
        (CHOOSE, 800.0),
    ]
    assert all(cell.metric and cell.metric.source == "poll" for cell in conversion.cells)
    assert after.method is not None
    assert brought.texts == len(after.method.inbox) == 4
    assert {item.source for item in after.method.inbox} == {"poll"}
    assert before.method is None


def test_texts_of_several_columns_say_what_was_asked() -> None:
    records = Records(("Fase", "Mist u iets?", "Wat viel op?"), (("Kiezen", "Nee", "De rust"),))
    mapped = Mapped((ColumnUse("phase"), ColumnUse("text"), ColumnUse("text")), {})
    texts = gather(records, mapped, "nl").texts
    assert texts == (("Nee", "Mist u iets? · Kiezen"), ("De rust", "Wat viel op? · Kiezen"))


def test_a_column_called_phase_names_phases_unless_each_has_a_column() -> None:
    journey = project().journeys[0]
    long = Records(("Fase", "Bezoeken"), (("Winkelwagen", "3"), ("Kassa", "4")))
    assert roles(guess_mapping(long, journey, "nl")) == ["phase", "number"]
    wide = Records(("Fase", "Dromen", "Kiezen"), (("Bezoeken", "3", "4"), ("Klachten", "1", "2")))
    assert roles(guess_mapping(wide, journey, "nl")) == ["name", "number", "number"]
