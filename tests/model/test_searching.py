"""Finding a text among all that people have written."""

import pytest
from sample import JOURNEY, sample_project

from cjm_desktop.base.ids import CardId, RowId
from cjm_desktop.edits.entries import change_entry
from cjm_desktop.model.document import Card, Journey, Principle, Project, Row
from cjm_desktop.model.searching import Hits, Query, find_hits, is_narrower, spans_in


def found(project: Project, text: str, **how: bool) -> list[tuple[str, str]]:
    return [(hit.spot.owner, hit.spot.field) for hit in find_hits(project, Query(text, **how))]


def test_hits_in_the_order_of_the_document() -> None:
    project = sample_project()
    assert found(project, "dream") == [("now", "title"), ("dream", "name")]
    assert found(project, "clear") == [("clear", "text")]
    assert found(project, "it") == [
        ("site", "text"),  # "Reads our site"
        ("why", "text"),  # "Why does it differ?"
        ("letter", "text"),  # "Rewrite the letter"
        ("honest", "text"),  # "Say it as it is", one hit
        ("web", "name"),  # "Website"
    ]


def test_where_a_hit_stands() -> None:
    hits = find_hits(sample_project(), Query("Signs the deed"))
    assert len(hits) == 1
    hit = hits[0]
    assert (hit.journey, hit.row, hit.spot.phase) == (JOURNEY, RowId("touch"), "sign")
    assert hit.spot.kind is Card
    beside = find_hits(sample_project(), Query("no hurry"))[0]
    assert (beside.journey, beside.row, beside.spot.kind) == (None, None, Principle)
    with pytest.raises(IndexError):
        hits[1]


def test_case_accents_and_words() -> None:
    project = change_entry(sample_project(), JOURNEY, "site", text="Café, cafés and CAFE")
    assert spans_in(Query("cafe"), "Café, cafés and CAFE") == [(0, 4), (6, 10), (16, 20)]
    assert spans_in(Query("cafe", whole_words=True), "Café, cafés and CAFE") == [(0, 4), (16, 20)]
    assert spans_in(Query("Café", match_case=True), "Café, cafés and CAFE") == [(0, 4)]
    assert found(project, "café") == [("site", "text")]
    assert found(project, "cafe", match_case=True) == []
    assert found(project, "caf", whole_words=True) == []


@pytest.mark.parametrize("text", ["", "  ", "\u0301"])
def test_nothing_to_look_for(text: str) -> None:
    assert found(sample_project(), text) == []


def test_the_signs_of_patterns_are_letters_like_others() -> None:
    assert spans_in(Query("a.c"), "abc a.c") == [(4, 7)]


def test_what_a_row_of_another_kind_hides_is_not_found() -> None:
    row = sample_project().journeys[0].rows[0]
    hidden = row.replace(kind="metric")
    project = sample_project().replace(journeys=(Journey(id=JOURNEY, rows=(hidden,)),))
    assert found(project, "friends") == []


def test_several_texts_of_one_field() -> None:
    card = Card(id=CardId("tagged"), text="", tags=("Price", "no", "prices"))
    cells = sample_project().journeys[0].rows[0].cells
    row = Row(id=RowId("own"), cells=(cells[0].replace(cards=(card,)),))
    project = sample_project().replace(journeys=(Journey(id=JOURNEY, rows=(row,)),))
    hits = find_hits(project, Query("price"))
    assert [(hit.spot.field, hit.spot.nth) for hit in hits] == [("tags", 0), ("tags", 2)]


def test_no_hits() -> None:
    assert len(Hits()) == 0
    assert list(Hits()) == []


@pytest.mark.parametrize(
    ("before", "query", "narrower"),
    [
        (Query("de"), Query("dee"), True),
        (Query("de"), Query("ade"), True),
        (Query("De"), Query("déed"), True),  # neither case nor accents make a difference
        (Query("De", match_case=True), Query("déed", match_case=True), False),
        (Query("dee"), Query("de"), False),
        (Query("de"), Query("deed", whole_words=True), True),
        (Query("de", whole_words=True), Query("deed", whole_words=True), False),
        (Query("de"), Query("deed", match_case=True), False),
        (Query(" "), Query(" a"), False),  # of nothing is looked for, so nothing is known
        (Query("\u0301"), Query("\u0301a"), False),
    ],
)
def test_a_longer_query_is_looked_for_among_the_hits(
    before: Query, query: Query, narrower: bool
) -> None:
    assert is_narrower(query, before) is narrower
    if narrower:
        project = change_entry(sample_project(), JOURNEY, "site", text="De deed, a déed made")
        hits = find_hits(project, before).narrowed(query)
        assert list(hits) == list(find_hits(project, query))
        assert len(hits) > 0
