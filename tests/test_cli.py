"""The command line, as a process of its own: no display, and no window library to be had."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import jsonschema
import pikepdf
import pytest
from command_line import EXAMPLE, FIVE_PHASES, assert_refused, run

from cjm_desktop import cli
from cjm_desktop.base.ids import CardId
from cjm_desktop.edits.entries import add_entry
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.document import Card
from cjm_desktop.model.template_words import TemplateWords
from cjm_desktop.session.own_templates import keep_template
from cjm_desktop.session.templates import example_project
from cjm_desktop.storage.files import load_project, save_project


def test_version_and_help() -> None:
    assert run("--version").stdout == "CJM Desktop 0.1.0\n"
    help_text = run("--help").stdout
    assert help_text.startswith("usage: cjm-desktop [FILE | --example | COMMAND …]\n")
    assert "export" in help_text
    assert run("export", "--help").stdout.startswith("usage: cjm-desktop export ")


@pytest.mark.parametrize(
    "words", [["bogus", "x"], ["--bogus"], ["export"], ["new", "a.cjm"], [""], ["check", ""]]
)
def test_wrong_use_ends_with_2(words: list[str]) -> None:
    done = run(*words)
    assert done.returncode == 2
    error, hint = done.stderr.splitlines()
    assert error.startswith("error: ")
    assert hint.startswith("see cjm-desktop")
    assert hint.endswith(" --help")


def test_templates_are_listed_in_both_languages() -> None:
    assert "five-phases" in run("templates").stdout
    rows = json.loads(run("templates", "--json").stdout)
    names = {row["id"]: row["name"] for row in rows}
    assert names["five-phases"] == {"en": "Five practical phases", "nl": "Vijf praktische fasen"}
    assert names["customer-experience"]["nl"] == "Klantervaringskaart"


def test_ones_own_templates_are_listed_and_begun_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    words = TemplateWords(name="Our way", explanation="For shops. With a counter.")
    kept = keep_template(example_project("nl"), words, with_content=False)
    assert "Our way" in run("templates").stdout
    own = [row for row in json.loads(run("templates", "--json").stdout) if row.get("own")]
    assert [(row["id"], row["name"]["nl"], row["file"]) for row in own] == [
        ("our-way", "Our way", str(kept))
    ]

    for number, name in enumerate(("Our way", kept)):
        path = tmp_path / f"{number}.cjm"
        done = run("new", path, "--template", name)
        assert (done.returncode, done.stderr) == (0, "")
        made = load_project(path)
        assert (made.template, made.language, made.as_template) == ("Our way", "nl", None)


def test_a_template_of_ours_needs_a_language(tmp_path: Path) -> None:
    done = run("new", tmp_path / "a.cjm", "--template", "rean")
    assert done.returncode == 2
    assert "--lang" in done.stderr


def test_a_new_map_has_its_template_language_and_title(tmp_path: Path) -> None:
    path = tmp_path / "nieuw.cjm"
    done = run("new", path, "--template", "five-phases", "--lang", "nl", "--title", "Onze reis")
    assert (done.returncode, done.stderr) == (0, "")
    project = load_project(path)
    journey = project.journeys[0]
    assert project.language == "nl"
    assert journey.title == "Onze reis"
    assert [phase.name for phase in journey.phases] == [
        "Bewustwording",
        "Overweging",
        "Beslissing",
        "Service en levering",
        "Loyaliteit en plezier",
    ]


def test_line_ends_in_a_title_become_spaces(tmp_path: Path) -> None:
    path = tmp_path / "a.cjm"
    words = ("--template", "five-phases", "--lang", "en", "--title", "Our\r\ngreat\njourney")
    assert run("new", path, *words).returncode == 0
    assert load_project(path).title == "Our great journey"


@pytest.mark.parametrize("title", ["\x1b[31mred", "a\tb", "a\x07", "a\x9b"])
def test_a_title_with_control_characters_is_wrong_use(title: str, tmp_path: Path) -> None:
    path = tmp_path / "a.cjm"
    done = run("new", path, "--template", "five-phases", "--lang", "en", "--title", title)
    assert done.returncode == 2
    assert done.stderr.splitlines() == [
        "error: argument --title: a title may hold no control characters",
        "see cjm-desktop new --help",
    ]
    assert not path.exists()


def test_a_new_map_never_replaces_a_file(tmp_path: Path) -> None:
    path = tmp_path / "mine.cjm"
    path.write_text("mine")
    done = run("new", path, "--template", "five-phases", "--lang", "en")
    assert_refused(done, "mine.cjm exists already")
    assert path.read_text() == "mine"


def test_an_unknown_template_is_named(tmp_path: Path) -> None:
    done = run("new", tmp_path / "a.cjm", "--template", "nope", "--lang", "en")
    assert_refused(done, '"nope"', "five-phases")
    assert not list(tmp_path.iterdir())


def test_check_counts_what_a_sound_file_holds() -> None:
    # Counted by hand in the example, as it is and as it is to be: 7 + 8 phases, 11 + 9 rows; the
    # issue asks for 6, 9 and 60 cards.
    done = run("check", EXAMPLE, "--json")
    found = json.loads(done.stdout)
    assert done.returncode == 0
    assert found["ok"] is True
    assert (found["phases"], found["rows"]) == (15, 20)
    assert found["cards"] >= 60


def test_check_counts_in_words(tmp_path: Path) -> None:
    path = tmp_path / "a.cjm"
    run("new", path, "--template", "five-phases", "--lang", "en")
    sound = "sound (1 journey, 5 phases, 7 rows, 0 cards, 0 actions)"
    assert run("check", path).stdout == f"{path}: {sound}\n"


def test_check_says_where_a_file_is_wrong(tmp_path: Path) -> None:
    path = tmp_path / "wrong.cjm"
    text = EXAMPLE.read_text(encoding="utf-8")
    path.write_text(text.replace('"hue":"sky"', '"hue":"pink"', 1), encoding="utf-8")
    line = 1 + text[: text.index('"hue":"sky"')].count("\n")
    assert_refused(run("check", path), "wrong.cjm", '"hue"', '"pink"', f"line {line}")
    found = json.loads(run("check", path, "--json").stdout)
    assert found["ok"] is False
    assert '"pink"' in found["error"]


@pytest.mark.parametrize("content", ["", "{", "[]", "nonsense", '{"format":"cjm","version":99}'])
def test_other_files_are_refused_in_one_line(tmp_path: Path, content: str) -> None:
    path = tmp_path / "other.cjm"
    path.write_text(content)
    assert_refused(run("check", path))
    assert_refused(run("export", path, tmp_path / "out.pdf"))
    assert not (tmp_path / "out.pdf").exists()


def test_export_writes_a_pdf_of_the_paper_asked_for(tmp_path: Path) -> None:
    pikepdf = pytest.importorskip("pikepdf")
    out = tmp_path / "map.pdf"
    done = run("export", EXAMPLE, out, "--paper", "A4", "--orientation", "portrait")
    assert done.returncode == 0
    with pikepdf.open(out) as pdf:
        (page,) = pdf.pages
        width, height = (float(side) for side in page.mediabox[2:])
    # 210 mm and 297 mm are 595.28 pt and 841.89 pt
    assert width == pytest.approx(595.28, abs=0.02)
    assert height == pytest.approx(841.89, abs=0.02)


def test_a_size_in_millimetres_lies_as_it_is_written(tmp_path: Path) -> None:
    pikepdf = pytest.importorskip("pikepdf")
    out = tmp_path / "map.pdf"
    assert run("export", EXAMPLE, out, "--paper", "914x2000mm").returncode == 0
    with pikepdf.open(out) as pdf:
        box = [float(side) for side in pdf.pages[0].mediabox[2:]]
    assert box == pytest.approx([914 * 72 / 25.4, 2000 * 72 / 25.4], abs=0.02)


def test_export_gives_the_same_bytes_for_the_same_map_and_options(tmp_path: Path) -> None:
    options = ("--paper", "roll-610", "--phases", "2-4", "--without", "legend", "--lang", "en")
    made = [tmp_path / name for name in ("one.pdf", "two.pdf")]
    for out in made:
        assert run("export", EXAMPLE, out, *options).returncode == 0
    assert made[0].read_bytes() == made[1].read_bytes()


def test_export_with_what_is_read_at_a_desk(tmp_path: Path) -> None:
    out = tmp_path / "map.pdf"
    options = ("--paper", "A1", "--with", "actions,touchpoints", "--date", "2026-11-12")
    done = run("export", EXAMPLE, out, *options)
    assert (done.returncode, done.stderr) == (0, "")
    with pikepdf.open(out) as pdf:
        assert len(pdf.pages) == 4  # the map, a page of actions, two of touchpoints


def test_export_of_a_picture_needs_qt_and_no_display(tmp_path: Path) -> None:
    out = tmp_path / "map.png"
    assert_refused(run("export", EXAMPLE, out), "a PNG needs Qt")
    program = [sys.executable, "-m", "cjm_desktop", "export", str(EXAMPLE), str(out)]
    without = {name: value for name, value in os.environ.items() if "DISPLAY" not in name}
    without.pop("QT_QPA_PLATFORM", None)
    program += ["--pixels", "600"]
    done = subprocess.run(program, env=without, capture_output=True, encoding="utf-8")
    assert (done.returncode, done.stderr) == (0, "")
    assert out.read_bytes().startswith(b"\x89PNG")


def test_export_for_a_press_with_its_limits(tmp_path: Path) -> None:
    out = tmp_path / "map.pdf"
    limits = ("--ink-limit", "240", "--picture-dpi", "150", "--background", "paper")
    done = run("export", EXAMPLE, out, "--paper", "A1", "--preset", "print-shop", *limits)
    assert (done.returncode, done.stderr) == (0, "")


def test_export_without_the_sheet_around_it(tmp_path: Path) -> None:
    out, pdf = tmp_path / "map.svg", tmp_path / "map.pdf"
    done = run("export", EXAMPLE, out, "--bare", "--phases", "1", "--rows", "doing")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Uitgangspunten" not in out.read_text("utf-8")
    assert_refused(run("export", EXAMPLE, pdf, "--bare"), "are for PNG and SVG")
    assert_refused(run("export", EXAMPLE, out, "--card", "nothing"), 'no card "nothing"')
    both = run("export", EXAMPLE, out, "--card", "a", "--bare")
    assert both.returncode == 2


def test_export_of_some_cards_alone(tmp_path: Path) -> None:
    out = tmp_path / "map.svg"
    wanted = ("--personas", "Wim", "--evidence", "3,researched", "--others", "left-out")
    done = run("export", EXAMPLE, out, *wanted)
    assert (done.returncode, done.stderr) == (0, "")
    texts = out.read_text("utf-8")
    assert "Videokennismaking" in texts
    assert "Huizenapp" not in texts
    assert_refused(run("export", EXAMPLE, out, "--channels", "Fax"), 'no channel "Fax"')
    assert run("export", EXAMPLE, out, "--evidence", "5").returncode == 2


def test_export_of_a_drawing_needs_no_qt(tmp_path: Path) -> None:
    text, outlines = tmp_path / "map.svg", tmp_path / "outlines.SVG"
    for out, words in ((text, ()), (outlines, ("--outlines", "--transparent"))):
        done = run("export", EXAMPLE, out, "--phases", "2-3", *words)
        assert (done.returncode, done.stderr) == (0, "")
    assert "Oriënteren</text>" in text.read_text("utf-8")
    assert "<text" not in outlines.read_text("utf-8")


def test_export_refuses_settings_that_it_cannot_use(tmp_path: Path) -> None:
    for settings in ("{", '{"overlap": 1}', '{"paper": 3}'):
        refused = run("export", EXAMPLE, tmp_path / "map.pdf", "--settings", settings)
        assert_refused(refused, "the settings cannot be used")


def test_export_refuses_options_of_the_other_kind(tmp_path: Path) -> None:
    picture, pdf = tmp_path / "map.png", tmp_path / "map.pdf"
    drawing = tmp_path / "map.svg"
    assert_refused(run("export", EXAMPLE, pdf, "--dpi", "300"), "are for PNG")
    assert_refused(run("export", EXAMPLE, drawing, "--pixels", "300"), "are for PNG")
    assert_refused(run("export", EXAMPLE, picture, "--outlines"), "is for SVG")
    assert_refused(run("export", EXAMPLE, pdf, "--transparent"), "is for PNG and SVG")
    assert_refused(run("export", EXAMPLE, drawing, "--tile", "A4"), "are for PDF")
    assert_refused(run("export", EXAMPLE, drawing, "--background", "paper"), "are for PDF")
    assert_refused(run("export", EXAMPLE, pdf, "--ink-limit", "250"), "is for --preset print-shop")
    for words in (("--tile", "A4"), ("--with", "actions"), ("--marks",), ("--all-journeys",)):
        assert_refused(run("export", EXAMPLE, picture, *words), "are for PDF")


def test_export_of_an_empty_grid(tmp_path: Path) -> None:
    out = tmp_path / "map.pdf"
    done = run("export", EXAMPLE, out, "--paper", "roll-914", "--blank", "--note", "51")
    assert done.returncode == 0
    assert done.stderr.startswith("note: there is no room for notes of 51 mm; A2 has room for all")
    assert out.stat().st_size > 1000


def test_export_over_sheets_counts_them(tmp_path: Path) -> None:
    done = run("export", EXAMPLE, tmp_path / "map.pdf", "--paper", "A1", "--tile", "a4")
    assert done.returncode == 0
    # The map and 3 mm of white take 823 × 566 mm of 841 × 594: landscape ceil(813 / 277) by
    # ceil(556 / 190), portrait ceil(813 / 190) by ceil(556 / 277). Three columns show up to 841,
    # three rows up to 580 mm, less where a cut moved out of a text.
    found = re.fullmatch(
        r"note: 9 sheets, landscape \(portrait would take 15\), and a plan; together (\d+) × (\d+) "
        r"mm, without the paper's blank edge\n",
        done.stderr,
    )
    assert found
    assert 823 <= int(found[1]) <= 841
    assert 566 <= int(found[2]) <= 580


def test_export_follows_the_type_and_says_what_does_not_fit(tmp_path: Path) -> None:
    out = tmp_path / "map.pdf"
    assert run("export", EXAMPLE, out, "--type-size", "24pt", "--all-journeys").returncode == 0
    out.unlink()
    refused = run("export", EXAMPLE, out, "--type-size", "24", "--paper", "a3")
    assert_refused(refused, "In 24 pt the map needs")
    assert_refused(run("export", EXAMPLE, out, "--rows", "bogus"), 'no row "bogus"')
    alone = run("export", EXAMPLE, out, "--type-size", "24", "--orientation", "portrait")
    assert_refused(alone, "--orientation needs --paper")
    assert_refused(run("export", EXAMPLE, out, "--tile", "A4", "--marks"), "whole pages")
    assert_refused(run("export", EXAMPLE, out, "--tile", "A5", "--overlap", "99"), "fit together")
    assert_refused(run("export", EXAMPLE, out, "--icc", EXAMPLE), "print-shop")
    assert not out.exists()


@pytest.mark.parametrize(
    "words",
    [
        ("--type-size", "3"),
        ("--type-size", "large"),
        ("--margin", "2 ells"),
        ("--without", "rows"),
        ("--date", "tomorrow"),
        ("--phases", ","),
        ("--journey", "1", "--all-journeys"),
        ("--tile", "roll-914"),
        ("--overlap", "2mm"),
        ("--preset", "shop"),
        ("--dpi", "5"),
        ("--pixels", "many"),
        ("--with", "pictures"),
        ("--note", "400mm"),
        ("--bleed", "21mm"),
        ("--lang", "fr"),
    ],
)
def test_export_refuses_options_that_mean_nothing(words: tuple[str, ...], tmp_path: Path) -> None:
    out = tmp_path / "map.pdf"
    assert run("export", EXAMPLE, out, *words).returncode == 2
    assert not out.exists()


def test_export_says_when_the_paper_is_too_small_to_be_read(tmp_path: Path) -> None:
    small = run("export", EXAMPLE, tmp_path / "small.pdf", "--paper", "A4")
    assert small.returncode == 0
    (line,) = small.stderr.splitlines()
    found = re.fullmatch(
        r"note: card text is ([0-9.]+) pt, readable up to ([0-9.]+) m, and the smallest text "
        r"([0-9.]+) pt; larger paper makes it larger",
        line,
    )
    assert found
    card, metres, smallest = map(float, found.groups())
    assert smallest < 6
    assert smallest == pytest.approx(card * 10.8 / 13, abs=0.1)
    assert metres == pytest.approx(card / 12, abs=0.06)
    wall = run("export", EXAMPLE, tmp_path / "wall.pdf", "--paper", "A0")
    assert (wall.returncode, wall.stderr) == (0, "")


def test_export_names_a_text_that_makes_the_rest_small(tmp_path: Path) -> None:
    path, title = tmp_path / "map.cjm", "From " + 1250 * "dream to " + "house"
    assert run("new", path, *FIVE_PHASES, "--title", title).returncode == 0
    exported = run("export", path, tmp_path / "map.pdf", "--paper", "A4")
    assert exported.returncode == 0
    (line,) = exported.stderr.splitlines()
    found = re.search(
        r"([0-9.]+) pt; larger paper, --orientation portrait \(.* ([0-9.]+) pt\)", line
    )
    assert found
    lying, standing = map(float, found.groups())
    assert standing > lying
    assert line.endswith(
        " or a shorter text makes it larger: "
        '"From dream to dream…m to dream to house" has 11,260 characters'
    )


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("check", "folder"), '"folder" is a folder, not a file.'),
        (("check", "pipe"), '"pipe" is a device or a pipe, not a file.'),
        (("check", "round"), '"round" could not be read: Too many levels of symbolic links.'),
        (("check", "empty.cjm"), "empty.cjm: The file is empty."),
        (("check", "none.cjm"), 'The file "none.cjm" does not exist.'),
        (("new", "folder", *FIVE_PHASES), "folder exists already; nothing was written"),
        (("new", "pipe", *FIVE_PHASES), "pipe exists already; nothing was written"),
        (("new", "round", *FIVE_PHASES), "round exists already; nothing was written"),
        (("new", "dead.pdf", *FIVE_PHASES), "dead.pdf exists already; nothing was written"),
        (("new", "none/map.cjm", *FIVE_PHASES), 'The folder "none" does not exist.'),
        (("export", "map.cjm", "folder"), "give a name that ends in .pdf"),
        (("export", "map.cjm", "folder.pdf"), '"folder.pdf" is a folder, not a file.'),
        (("export", "map.cjm", "pipe.pdf"), '"pipe.pdf" is a device or a pipe, not a file.'),
        (("export", "map.cjm", "full.pdf"), '"full.pdf" is a device or a pipe, not a file.'),
        (("export", "map.cjm", "dead.pdf"), 'The folder "/none" does not exist.'),
        (("export", "map.cjm", "map.pdf", "--journey", "99"), "map.cjm has no journey 99"),
        (("export", "map.cjm", "map.pdf", "--journey", "0"), "map.cjm has no journey 0"),
        (("export", "pipe", "map.pdf"), '"pipe" is a device or a pipe, not a file.'),
        (("export", "empty.cjm", "map.pdf"), "empty.cjm: The file is empty."),
    ],
    ids=lambda value: " ".join(value[:3]) if isinstance(value, tuple) else "",
)
@pytest.mark.skipif(sys.platform == "win32", reason="no pipes and links there")
def test_odd_files_are_refused_in_a_sentence(
    odd_files: Path,
    words: tuple[str, ...],
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    before = sorted(path.name for path in odd_files.iterdir())
    monkeypatch.chdir(odd_files)
    assert cli.run(list(words)) == 1
    out, error = capsys.readouterr()
    assert (out, error.count("\n")) == ("", 1)
    assert error.startswith("error: ")
    assert said in error
    assert sorted(path.name for path in odd_files.iterdir()) == before


@pytest.fixture
def odd_files(tmp_path: Path) -> Path:
    """A folder with a map and much that is no file."""
    (tmp_path / "map.cjm").write_bytes(EXAMPLE.read_bytes())
    (tmp_path / "empty.cjm").touch()
    for name in ("folder", "folder.pdf"):
        (tmp_path / name).mkdir()
    for name in ("pipe", "pipe.pdf"):
        os.mkfifo(tmp_path / name)
    for name, target in (("round", "round"), ("full.pdf", "/dev/full"), ("dead.pdf", "/none/x")):
        (tmp_path / name).symlink_to(target)
    return tmp_path


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is full")
def test_output_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with Path("/dev/full").open("w") as full:
        done = run("schema", cwd=tmp_path, out=full)
    assert done.returncode == 1
    assert done.stderr == "error: the output could not be written: No space left on device\n"


def test_export_refuses_what_it_cannot_do(tmp_path: Path) -> None:
    assert_refused(run("export", EXAMPLE, tmp_path / "map.docx"), "map.docx")
    assert_refused(run("export", EXAMPLE, tmp_path / "map.pdf", "--journey", "3"), "journey 3")
    assert_refused(run("export", tmp_path / "gone.cjm", tmp_path / "map.pdf"), "gone.cjm")
    assert_refused(run("export", EXAMPLE, tmp_path / "no" / "map.pdf"), 'no" does not exist')
    assert run("export", EXAMPLE, tmp_path / "map.pdf", "--paper", "A9").returncode == 2
    assert not list(tmp_path.iterdir())


def test_export_never_replaces_the_map_itself(tmp_path: Path) -> None:
    path, link = tmp_path / "map.pdf", tmp_path / "link.pdf"
    path.write_bytes(EXAMPLE.read_bytes())
    link.symlink_to(path)
    assert_refused(run("export", path, path), "the map itself")
    assert_refused(run("export", path, link), "the map itself")
    assert path.read_bytes() == EXAMPLE.read_bytes()


def test_the_schema_describes_what_is_written() -> None:
    schema = json.loads(run("schema").stdout)
    validator = jsonschema.Draft202012Validator(schema)
    assert list(validator.iter_errors(json.loads(EXAMPLE.read_text(encoding="utf-8")))) == []


def test_a_closed_stderr_leaves_the_data_alone(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "cjm_desktop", "check", str(tmp_path / "nope.cjm")]
    ended = subprocess.run(
        ["sh", "-c", 'exec "$@" 2>&-', "sh", *command], capture_output=True, check=False
    )
    assert (ended.returncode, ended.stdout) == (1, b"")


@pytest.mark.parametrize("words", [["templates"], ["schema"]])
def test_a_closed_stdout_is_told(words: list[str]) -> None:
    command = [sys.executable, "-m", "cjm_desktop", *words]
    ended = subprocess.run(
        ["sh", "-c", 'exec "$@" >&-', "sh", *command], capture_output=True, check=False
    )
    closed = b"error: the output could not be written: it is closed\n"
    assert (ended.returncode, ended.stderr) == (1, closed)


def card_of(path: Path, text: str) -> None:
    """Make a map whose only card, in its first cell, has a text."""
    assert run("new", path, *FIVE_PHASES, "--title", "House").returncode == 0
    project = load_project(path)
    (journey,) = project.journeys
    row = next(each for each in journey.rows if each.kind == "cards")
    card = CellAddress(journey.id, row.id, journey.phases[0].id)
    save_project(path, add_entry(project, card, Card(id=CardId("card"), text=text)))


def test_a_check_before_print_says_what_and_where_and_writes_nothing(tmp_path: Path) -> None:
    out = tmp_path / "wall.pdf"
    words = ("export", EXAMPLE, out, "--paper", "A0", "--preset", "print-shop", "--preflight")
    done = run(*words, "--distance", "1.5m")
    assert (done.returncode, done.stderr) == (0, "")
    found, *fine = done.stdout.splitlines()
    assert found.startswith(
        "found: captions are 17.3 pt; 1.5 m needs 18 pt (Starters, nu › beside the grid; "
        "Starters, nu › Wat klanten doen; "
    )
    assert found.endswith(" more places)")
    assert fine == [
        "fine: every character has a font",
        "fine: all text stands inside its card",
        "fine: all text is 6 pt or larger",
        "fine: pictures have 150 dpi or more",
        "fine: lines are 0.25 pt or thicker everywhere",
        "fine: everything is 5 mm or more from the edge",
        "fine: ink stays under 280 %",
        "fine: no page is longer than 5,080 mm",
    ]
    assert not out.exists()
    assert run(*words, "--distance", "150cm").stdout == done.stdout


def test_a_strict_export_fails_on_what_is_found(tmp_path: Path) -> None:
    out = tmp_path / "wall.pdf"
    words = ("export", EXAMPLE, out, "--paper", "A0", "--strict")
    done = run(*words, "--distance", "1,5")
    assert (done.returncode, done.stdout) == (1, "")
    note, error = done.stderr.splitlines()
    assert note.startswith("note: captions are 17.3 pt; 1.5 m needs 18 pt (")
    assert error == "error: one thing to mend before print; nothing was written"
    assert not out.exists()

    checked = run(*words, "--distance", "2", "--preflight")
    assert checked.returncode == 1
    assert checked.stdout.startswith("found: card text is 20.4 pt; 2 m needs 24 pt (")
    assert not out.exists()

    done = run(*words, "--distance", "1m")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert out.exists()


def test_export_says_which_characters_no_font_has_and_where(tmp_path: Path) -> None:
    path, out = tmp_path / "map.cjm", tmp_path / "map.pdf"
    card_of(path, "Tree 木")
    project = load_project(path)
    (journey,) = project.journeys
    row = next(each for each in journey.rows if each.kind == "cards")
    said = (
        'no font has "木" (U+6728, cjk unified ideograph-6728), which is printed as a marked box '
        f'({row.name} › {journey.phases[0].name} › "Tree 木")'
    )
    done = run("export", path, out, "--paper", "A1")
    assert (done.returncode, done.stderr) == (0, f"note: {said}\n")  # without Qt: the bundled alone
    checked = run("export", path, out, "--paper", "A1", "--distance", "0.5m", "--preflight")
    assert checked.stdout.splitlines()[0] == f"found: {said}"


def test_of_many_characters_without_a_font_the_first_are_named(tmp_path: Path) -> None:
    path = tmp_path / "map.cjm"
    card_of(path, "客户在网上搜索好用")
    done = run("export", path, tmp_path / "map.pdf", "--paper", "A1")
    (note,) = done.stderr.splitlines()
    assert note.startswith(
        'note: no font has "客 户 在 网 上" and 4 more characters, '
        "which are printed as marked boxes ("
    )


@pytest.mark.parametrize("distance", ["0.2m", "3", "far", "-1m"])
def test_a_distance_is_from_30_centimetres_to_2_metres(distance: str, tmp_path: Path) -> None:
    done = run("export", EXAMPLE, tmp_path / "map.pdf", f"--distance={distance}")
    assert done.returncode == 2


def test_pictures_are_not_checked_before_print(tmp_path: Path) -> None:
    done = run("export", EXAMPLE, tmp_path / "map.png", "--strict")
    assert_refused(done, "--preflight and --strict are for PDF")


def test_notes_that_have_no_room_are_told(tmp_path: Path) -> None:
    sketch = "export", EXAMPLE, tmp_path / "map.pdf", "--blank", "--note", "76mm"
    done = run(*sketch, "--paper", "A3")
    (note,) = done.stderr.splitlines()
    assert note.startswith("note: there is no room for notes of 76 mm; A0 has room for all (")
    assert run(*sketch, "--paper", "A0").stderr == ""
    refused = run(*sketch, "--paper", "A3", "--strict")
    assert refused.returncode == 1


@pytest.mark.parametrize("paper", ["A3", "A1", "A0"])
def test_a_sketch_sheet_of_any_paper_is_in_order(paper: str, tmp_path: Path) -> None:
    done = run(*("export", EXAMPLE, tmp_path / "map.pdf", "--blank", "--paper", paper, "--strict"))
    assert (done.returncode, done.stderr) == (0, "")
