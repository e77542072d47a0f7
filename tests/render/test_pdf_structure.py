"""Tagged PDFs: every mark on a page belongs to one element, all else is decoration."""

import io
import re
from typing import Any

import pikepdf
import pytest
from pdf_making import CREATED, MM, PAPER

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.render.pdf import Archive, Layer, Office, PdfPage, Standard, write_pdf
from cjm_desktop.scene.items import Box, Part, Scene, Text
from cjm_desktop.scene.tags import Tag

INK = Colour("#1C1B19")
MEASURER = HarfBuzzMeasurer(lambda: None)


def part(words: str, x: float) -> Part:
    text = Text(0, 10, MEASURER.shape(words, 400), 8, INK)
    return Part(Rect(x, 5, 20, 10), (text,))


LETTERS = [[MEASURER.shape(f"{line}{column}", 400) for column in range(4)] for line in range(4)]
DECORATION = Part(Rect(0, 0, 100, 50), (Box(Rect(0, 0, 100, 50), Colour("#CAE8EF")),))
PARTS = (DECORATION, part("Zien", 0), part("kijkt", 25), part("Reis", 50), part("zoekt", 75))
READING = Tag(
    "document",
    children=(
        Tag("title", (3,)),
        Tag(
            "table",
            children=(
                Tag("row", children=(Tag("cell"), Tag("column header"))),
                Tag(
                    "row",
                    children=(
                        Tag("row header", (1,)),
                        Tag("cell", children=(Tag("list", children=(Tag("item", (2,)),)),)),
                    ),
                ),
            ),
        ),
        Tag("figure", (4,), words="Een lijn die stijgt"),
    ),
)
SCENE = Scene(100, 50, PAPER, PARTS, READING)


def made(*pages: PdfPage, standard: Standard | None = None) -> pikepdf.Pdf:
    out = io.BytesIO()
    write_pdf(
        pages,
        out,
        title="Reis",
        language="nl",
        created=CREATED,
        images=lambda _: None,
        standard=standard or Archive(),
    )
    return pikepdf.open(out)


def page_of(scene: Scene, clip: Rect | None = None, **further: Any) -> PdfPage:
    return PdfPage((Layer(scene, MM, clip=clip),), 100, 50, **further)


Told = tuple[Any, ...]


def kids_of(element: pikepdf.Object) -> list[Any]:
    kids: Any = element.get("/K", pikepdf.Array())
    return list(kids.as_list()) if isinstance(kids, pikepdf.Array) else [kids]


def told(element: pikepdf.Object) -> Told:
    """An element as its type, its marks and what is in it."""
    kids = kids_of(element)
    marks = [int(kid) for kid in kids if not isinstance(kid, pikepdf.Object)]
    children = (told(kid) for kid in kids if isinstance(kid, pikepdf.Object))
    return str(element.S)[1:], marks, *children


def document(pdf: pikepdf.Pdf) -> Told:
    return told(pdf.Root.StructTreeRoot.K)


def test_the_structure_is_in_reading_order_whatever_is_drawn_first() -> None:
    with made(page_of(SCENE)) as pdf:
        assert document(pdf) == (
            "Document",
            [],
            ("H1", [2]),
            (
                "Table",
                [],
                ("TR", [], ("TD", []), ("TH", [])),
                ("TR", [], ("TH", [0]), ("TD", [], ("L", [], ("LI", [], ("LBody", [1]))))),
            ),
            ("Figure", [3]),
        )
        assert pdf.Root.MarkInfo.Marked
        assert pdf.pages[0].obj.Tabs == "/S"


def test_marks_are_named_after_their_elements_and_the_rest_is_decoration() -> None:
    with made(page_of(SCENE)) as pdf:
        code = pdf.pages[0].obj.Contents.read_bytes().decode("ascii")
    assert re.findall(r"/(\w+) <</MCID (\d+)>> BDC", code) == [
        ("TH", "0"),
        ("LBody", "1"),
        ("H1", "2"),
        ("Figure", "3"),
    ]
    assert code.count("/Artifact BMC") == 1
    assert len(re.findall(r"\bB[DM]C\b", code)) == len(re.findall(r"\bEMC\b", code))


def test_each_mark_leads_to_its_element() -> None:
    with made(page_of(SCENE), page_of(SCENE)) as pdf:
        numbers = pdf.Root.StructTreeRoot.ParentTree.Nums.as_list()
        assert [int(number) for number in numbers[::2]] == [0, 1]
        for page, marked in zip(pdf.pages, numbers[1::2], strict=True):
            kinds = [str(element.S)[1:] for element in marked.as_list()]
            assert kinds == ["TH", "LBody", "H1", "Figure"]
            for mark, element in enumerate(marked.as_list()):
                assert kids_of(element) == [mark]
                assert element.Pg.objgen == page.obj.objgen
        assert [int(page.obj.StructParents) for page in pdf.pages] == [0, 1]


def test_headers_have_scopes_and_figures_words() -> None:
    with made(page_of(SCENE)) as pdf:
        _, table, figure = pdf.Root.StructTreeRoot.K.K.as_list()
        head, line = table.K.as_list()
        assert head.K[1].A.Scope == "/Column"
        assert line.K[0].A.Scope == "/Row"
        assert str(figure.Alt) == "Een lijn die stijgt"


def test_marks_count_on_over_the_layers_of_a_page() -> None:
    page = PdfPage((Layer(SCENE, MM), Layer(SCENE, MM / 2)), 100, 50)
    with made(page) as pdf:
        marked = pdf.Root.StructTreeRoot.ParentTree.Nums[1].as_list()
        assert [int(element.K) for element in marked] == list(range(8))


def test_a_scene_that_says_nothing_of_itself_is_read_as_it_is_drawn() -> None:
    with made(page_of(SCENE._replace(reading=None))) as pdf:
        assert document(pdf) == ("Document", [], *(("P", [mark]) for mark in range(4)))


def test_what_a_clip_leaves_out_is_not_read() -> None:
    with made(page_of(SCENE, Rect(0, 0, 15, 50))) as pdf:  # touches the first words alone
        _, _, table = document(pdf)  # neither title nor figure, nor the column beside
        assert table == ("Table", [], ("TR", [], ("TD", [])), ("TR", [], ("TH", [0])))


def test_a_table_has_the_lines_and_columns_that_a_clip_shows_and_its_headers() -> None:
    """Three phases and three rows of a map; the clip touches what the middle ones cross at."""
    parts = tuple(
        Part(Rect(30 * column, 12 * line, 20, 10), (Text(0, 8, LETTERS[line][column], 8, INK),))
        for line in range(4)
        for column in range(4)
    )
    lines = [
        Tag("row", children=tuple(Tag("cell", (4 * line + column,)) for column in range(4)))
        for line in range(4)
    ]
    scene = Scene(120, 50, PAPER, parts, Tag("document", children=(Tag("table", (), (*lines,)),)))
    with made(page_of(scene, Rect(62, 27, 10, 4))) as pdf:
        header: Told = ("TR", [], ("TD", []), ("TD", []))
        middle: Told = ("TR", [], ("TD", []), ("TD", [0]))
        assert document(pdf) == ("Document", [], ("Table", [], header, middle))


def test_ground_and_marks_are_decoration() -> None:
    page = page_of(SCENE, bleed_mm=3, slug_mm=8, marks=True, background=Colour("#F6F4EF"))
    with made(page) as pdf:
        code = pdf.pages[0].obj.Contents.read_bytes().decode("ascii")
    assert code.count("/Artifact BMC") == 3


@pytest.mark.parametrize("standard", [Office(), Archive()])
def test_files_for_every_printer_say_what_their_content_is(standard: Standard) -> None:
    with made(page_of(SCENE), standard=standard) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert "/StructTreeRoot" in pdf.Root
        assert b"MCID" in pdf.pages[0].obj.Contents.read_bytes()


def _told_of(*tags: Tag) -> list[Told]:
    scene = SCENE._replace(reading=Tag("document", children=tags))
    with made(page_of(scene)) as pdf:
        _, _, *children = document(pdf)
    return children


def test_items_have_their_labels_before_what_they_say() -> None:
    both = Tag("item", (2,), (Tag("label", (1,)),))
    alone = Tag("item", children=(Tag("label", (3,)),))
    scene = SCENE._replace(reading=Tag("document", children=(Tag("list", children=(both, alone)),)))
    with made(page_of(scene)) as pdf:
        assert document(pdf)[2] == (
            *("L", []),
            ("LI", [], ("Lbl", [0]), ("LBody", [1])),
            ("LI", [], ("Lbl", [2])),
        )
        attributes = pdf.Root.StructTreeRoot.K.K[0].A
        # PDF/UA-1, 7.6: a list with labels says how they are made
        assert (str(attributes.O), str(attributes.ListNumbering)) == ("/List", "/Decimal")


def test_headings_skip_no_level() -> None:
    title, heading, subheading = Tag("title", (1,)), Tag("heading", (2,)), Tag("subheading", (3,))
    assert _told_of(title, heading, subheading) == [("H1", [0]), ("H2", [1]), ("H3", [2])]
    assert _told_of(title, subheading) == [("H1", [0]), ("H2", [1])]
    # without a title what stands below it is raised (PDF/UA-1, 7.4.2)
    assert _told_of(heading, subheading) == [("H1", [0]), ("H2", [1])]
    assert _told_of(heading, title, subheading) == [("H1", [1]), ("H1", [0]), ("H2", [2])]


def test_parts_without_a_reading_say_what_they_are() -> None:
    heading = part("Bronnen", 0)._replace(role="heading")
    label, item = part("1", 0)._replace(role="label"), part("Logboek", 0)._replace(role="item")
    scene = Scene(100, 50, PAPER, (heading, label, item, item, part("Einde", 0)))
    with made(page_of(scene)) as pdf:
        assert list(document(pdf)[2:]) == [
            ("H1", [0]),
            ("L", [], ("LI", [], ("Lbl", [1]), ("LBody", [2])), ("LI", [], ("LBody", [3]))),
            ("P", [4]),
        ]
