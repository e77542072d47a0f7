"""HTML that is odd, broken or meant to do harm."""

import pytest

from cjm_desktop.exchange.errors import TooLargeTableError, TooMuchTextError
from cjm_desktop.exchange.html_tables import read_html_table
from cjm_desktop.exchange.tables import MOST_COLUMNS


def lines(html: str) -> list[list[str]] | None:
    table = read_html_table(html)
    return table and [[cell.text for cell in line] for line in table.lines]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("", None),
        ("plain < text & more", None),
        ("<p>no table</p>", None),
        ("<table></table>", None),
        ("<table><tr><td></td></tr></table>", None),
        ("<table><tr><td>a<td>b<tr><td>c</table>", [["a", "b"], ["c", ""]]),  # no end tags
        ("<table><td>a</td></table>", [["a"]]),  # no line
        ("<TABLE><TR><TD>A</TD></TR></TABLE>", [["A"]]),
        ("<table><tr><td>a", [["a"]]),  # cut off
        ("<table><tr><td>a<b>b</i>c</td></tr></table>", [["abc"]]),
        ("<table><tr><td>&lt;b&gt; &amp;amp; &#233;</td></tr></table>", [["<b> &amp; é"]]),
        ("<table><tr><td> a \n b </td></tr></table>", [["a b"]]),
        ("<table><tr><td><p>a</p><p>b</p></td></tr></table>", [["a\nb"]]),
        ("<table><tr><td><ul><li>a<li>b</ul></td></tr></table>", [["a\nb"]]),
        ("<table><tr><td>x<script>alert(1)</script></td></tr></table>", [["x"]]),
        ("<table><tr><td>x<!-- no --></td></tr></table>", [["x"]]),
        ("<table><tr><td></td></tr></table><table><tr><td>second</td></tr></table>", [["second"]]),
        # a table within a cell is that cell's text
        (
            "<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td><td>d</td></table>",
            [["a\nb c", "d"]],
        ),
        # a cell over two lines keeps its column free below
        (
            "<table><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table>",
            [["a", "b"], ["", "c"]],
        ),
        ("<table><tr><td colspan='x' rowspan='-3'>a</td><td>b</td></tr></table>", [["a", "b"]]),
        (
            "<table><tr><td rowspan=99999999>a</td></tr><tr><td>b</td></tr></table>",
            [["a", ""], ["", "b"]],
        ),
    ],
)
def test_what_is_read(html: str, expected: list[list[str]] | None) -> None:
    assert lines(html) == expected


def test_only_heads_in_the_first_line_are_names() -> None:
    heads = read_html_table("<table><tr><th>a</th></tr><tr><td>b</td></tr></table>")
    none = read_html_table("<table><tr><td>a</td></tr><tr><th>b</th></tr></table>")
    assert heads is not None
    assert none is not None
    assert (heads.heads, none.heads) == (True, False)


def test_spans_that_no_map_holds_are_refused() -> None:
    line = "<tr>" + "<td colspan=10000 rowspan=10000>a</td>" * 20 + "</tr>"
    with pytest.raises(TooLargeTableError):
        read_html_table(f"<table>{line * 10}</table>")


def test_a_table_of_too_many_lines_is_refused() -> None:
    with pytest.raises(TooLargeTableError) as caught:
        read_html_table("<table>" + "<tr><td>a</td></tr>" * 2_001 + "</table>")
    assert (caught.value.lines, caught.value.columns) == (2_001, 1)


def test_more_text_than_belongs_on_a_map_is_refused_before_it_is_read() -> None:
    with pytest.raises(TooMuchTextError) as caught:
        read_html_table("x" * 8_000_001)
    assert (caught.value.size, caught.value.limit) == (8_000_001, 8_000_000)


def test_halves_of_characters_and_controls_do_not_come_through() -> None:
    assert lines("<table><tr><td>a\ud83d\x00b\x1b</td></tr></table>") == [["a\ufffdb"]]


@pytest.mark.parametrize(
    "opened", ["<", "<!--", "<a", "<a b='", '<td a="', "<![CDATA[", "</", "<?", "&#", "<style>"]
)
@pytest.mark.parametrize("end", ["", ">", "'>"])
def test_what_is_never_closed_does_not_take_ever_longer(opened: str, end: str) -> None:
    # half a million characters; with each end looked for anew this would take minutes
    assert read_html_table(opened * (500_000 // len(opened)) + end) is None


def test_comments_are_no_text_even_when_cut_off() -> None:
    assert lines("<table><tr><td>a<!-- b --> c</td><td>d<!-- e") == [["a c", "d"]]
    assert lines("<table><tr><td>a</td><td>1 < 2") == [["a", "1 < 2"]]


def test_what_a_text_spans_at_the_end_is_kept() -> None:
    table = read_html_table(
        "<table><tr><td>a</td><td colspan=3>b</td><td colspan=2></td></tr></table>"
    )
    assert table is not None
    assert [cell.span for cell in table.lines[0]] == [1, 3, 1, 1]
    assert not table.is_one_text


def test_a_wide_title_is_no_table() -> None:
    table = read_html_table("<table><tr><td colspan=300>Title</td></tr></table>")
    assert table is not None
    assert table.width == MOST_COLUMNS
    assert table.is_one_text
