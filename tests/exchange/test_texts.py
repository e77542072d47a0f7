"""What other programs get to see of what was copied."""

from sample import CHOOSE, DREAM, JOURNEY, SIGN, sample_project

from cjm_desktop.base.ids import RowId
from cjm_desktop.edits.clipping import clip_block, clip_cards
from cjm_desktop.edits.entries import change_entry, move_entries
from cjm_desktop.exchange.html_tables import read_html_table
from cjm_desktop.exchange.texts import html_text, markdown_text, plain_text
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.clipping import Clipping


def block(*rows: str) -> Clipping:
    return clip_block(sample_project(), JOURNEY, [RowId(r) for r in rows], [DREAM, CHOOSE])


def rows(*names: str) -> Clipping:
    return clip_block(sample_project(), JOURNEY, [RowId(name) for name in names], [])


def test_one_card_is_its_text() -> None:
    card = clip_cards(sample_project(), JOURNEY, ["site"])
    assert plain_text(card) == "Reads our site"
    assert "<p>Reads our site</p>" in html_text(card)
    assert markdown_text(card) == "- Reads our site\n"


def test_cards_of_one_cell_are_a_list() -> None:
    cards = clip_cards(sample_project(), JOURNEY, ["friends", "site"])
    assert plain_text(cards) == "Reads our site\nAsks friends"
    assert "<ul><li>Reads our site</li><li>Asks friends</li></ul>" in html_text(cards)
    assert markdown_text(cards) == "- Reads our site\n- Asks friends\n"


def test_cells_are_a_table_with_a_line_for_each_series() -> None:
    cells = block("touch", "scores", "feel", "numbers")
    assert plain_text(cells) == (
        '"Reads our site\nTakes a folder\nAsks friends"\tCalls us\n'
        "40\t85\n"
        "10\t35\n"
        "1; -0.5\t\n"
        "1200\t\n"
    )


def test_whole_rows_bring_the_names_of_phases_and_rows() -> None:
    text = plain_text(rows("scores"))
    assert text == ("\tDream\tChoose\tSign\tLive\nRelevance\t40\t85\t95\t\nPresence\t10\t35\t\t\n")


def test_a_table_in_html_says_the_same() -> None:
    table = read_html_table(html_text(rows("touch", "scores")))
    assert table is not None
    assert table.heads
    assert [[cell.text for cell in line][:3] for line in table.lines] == [
        ["", "Dream", "Choose"],
        ["", "Reads our site\nTakes a folder\nAsks friends", "Calls us"],
        ["Relevance", "40", "85"],
        ["Presence", "10", "35"],
    ]


def test_lines_stay_in_their_cell_and_formulas_are_text() -> None:
    project = change_entry(sample_project(), JOURNEY, "call", text="=HYPERLINK(1)\n<b>")
    html = html_text(clip_block(project, JOURNEY, [RowId("touch")], [CHOOSE, SIGN]))
    assert '=HYPERLINK(1)<br style="mso-data-placement:same-cell">&lt;b&gt;' in html
    assert "mso-number-format:'\\@'" in html
    assert plain_text(clip_block(project, JOURNEY, [RowId("touch")], [CHOOSE, SIGN])) == (
        '"\'=HYPERLINK(1)\n<b>"\tSigns the deed\n'
    )


def test_cells_in_markdown_are_a_table() -> None:
    project = change_entry(sample_project(), JOURNEY, "call", text="Calls | writes")
    cells = clip_block(project, JOURNEY, [RowId("touch"), RowId("scores")], [DREAM, CHOOSE])
    assert markdown_text(cells) == (
        "|  | Dream | Choose |\n"
        "| --- | --- | --- |\n"
        "|  | Reads our site<br>Takes a folder<br>Asks friends | Calls \\| writes |\n"
        "| **Relevance** | 40 | 85 |\n"
        "| **Presence** | 10 | 35 |\n"
    )


def test_numbers_and_names_are_in_the_document_s_language() -> None:
    dutch = sample_project().replace(language="nl")
    cells = clip_block(dutch, JOURNEY, [RowId("scores"), RowId("feel")], [])
    assert "\nAanwezigheid\t10" in plain_text(cells)
    assert "1; -0,5" in plain_text(cells)


def spanning(card: str, over: int) -> Clipping:
    project = change_entry(sample_project(), JOURNEY, card, span=over)
    return clip_block(project, JOURNEY, [RowId("touch"), RowId("numbers")], [])


def spans_of(clipping: Clipping) -> list[list[int]]:
    table = read_html_table(html_text(clipping))
    assert table is not None
    return [[cell.span for cell in line] for line in table.lines]


def test_a_card_over_phases_is_one_cell_over_columns() -> None:
    # The last phase of four has no touchpoint; what a wide cell covers is not written.
    wide = spanning("notary", 2)
    assert '<td colspan="2">Signs the deed</td></tr>' in html_text(wide)
    assert spans_of(wide) == [[1] * 5, [1, 1, 1, 2, 1], [1] * 5]  # below names, beside them
    assert plain_text(wide).splitlines()[3] == 'Asks friends"\tCalls us\tSigns the deed\t'


def test_a_card_beyond_what_was_copied_ends_there() -> None:
    assert spans_of(spanning("notary", 9))[1] == [1, 1, 1, 2, 1]


def test_a_card_over_others_keeps_to_its_first_cell() -> None:
    assert "colspan" not in html_text(spanning("call", 2))  # a touchpoint stands in the next phase


def test_a_card_beside_others_keeps_to_its_first_cell() -> None:
    # Read back, all texts of a cell over columns would be cards over those phases.
    one = change_entry(sample_project(), JOURNEY, "notary", span=2)
    both = move_entries(one, JOURNEY, ["call"], CellAddress(JOURNEY, RowId("touch"), SIGN), 0)
    assert "colspan" not in html_text(clip_block(both, JOURNEY, [RowId("touch")], []))
