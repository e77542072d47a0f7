"""How the bytes of a file are laid out, and what a writer keeps between two writes."""

import gc
import json
import weakref
from collections.abc import Callable
from functools import partial

import pytest
from sample import CHOOSE, sample_project

from cjm_desktop.model.document import Card, Cell, Journey, Project, Row
from cjm_desktop.model.references import children
from cjm_desktop.storage.format import ProjectWriter, read_project, write_project
from cjm_desktop.storage.writing import LISTS


def _changed(project: Project, change: Callable[[Card], Card]) -> Project:
    """Change the first card of the second cell of the first row."""
    journey = project.journeys[0]
    row = journey.rows[0]
    cell = row.cells[1]
    cards = (change(cell.cards[0]), *cell.cards[1:])
    cells = (row.cells[0], cell.replace(cards=cards), *row.cells[2:])
    rows = (row.replace(cells=cells), *journey.rows[1:])
    return project.replace(journeys=(journey.replace(rows=rows), *project.journeys[1:]))


def test_a_small_file_to_the_byte() -> None:
    project = read_project(
        b'{"format": "cjm", "version": 1, "project": {"id": "p", "mood": [1, {"a": null}],'
        b' "title": "T", "principles": [{"text": "", "id": "u1"}], "journeys": [{"id": "j",'
        b' "personas": [], "rows": [{"id": "r", "cells": [{"phase": "f", "image": null, "cards":'
        b' [{"text": "\\u00e9", "id": "c", "tags": ["x", "y"], "evidence": 1}], "relevance":'
        b' {"value": 7}}]}, {"kind": "divider", "id": "d"}], "phases": [{"id": "f"}]}]}}'
    )
    assert write_project(project).decode() == (
        "{\n"
        ' "format":"cjm",\n'
        ' "version":1,\n'
        ' "project":{\n'
        '  "id":"p",\n'
        '  "title":"T",\n'
        '  "mood":[1,{"a":null}],\n'
        '  "principles":[\n'
        '   {"id":"u1"}\n'
        "  ],\n"
        '  "journeys":[\n'
        "   {\n"
        '    "id":"j",\n'
        '    "phases":[\n'
        '     {"id":"f"}\n'
        "    ],\n"
        '    "rows":[\n'
        '     {"id":"r","cells":[\n'
        '      {"phase":"f","relevance":{"value":7},"cards":[\n'
        '       {"id":"c","text":"é","tags":["x","y"]}\n'
        "      ]}\n"
        "     ]},\n"
        '     {"id":"d","kind":"divider"}\n'
        "    ]\n"
        "   }\n"
        "  ]\n"
        " }\n"
        "}\n"
    )


def test_one_word_is_one_line() -> None:
    before = sample_project()
    after = _changed(before, lambda card: card.replace(text="Calls us twice"))
    lines = zip(_lines(before), _lines(after), strict=True)
    assert [(a, b) for a, b in lines if a != b] == [
        (
            '       {"id":"call","text":"Calls us","channel":"line"}',
            '       {"id":"call","text":"Calls us twice","channel":"line"}',
        )
    ]


def test_parts_that_hold_no_lists_stand_on_a_line_each() -> None:
    project = sample_project()
    journey = project.journeys[0]
    cells = [cell for row in journey.rows for cell in row.cells]
    parts = [
        *(part for cell in cells for part in (*cell.cards, *cell.actions, *cell.points)),
        *(*journey.groups, *journey.phases, *journey.rulers, *journey.routes, *journey.links),
        *(*project.principles, *project.personas, *project.channels, *project.sources),
        *project.images,
    ]
    lines = [line.strip().rstrip(",") for line in _lines(project)]
    for part in parts:
        plain = json.loads(part.model_dump_json(exclude_defaults=True))
        [line] = [line for line in lines if line.startswith(f'{{"id":"{plain["id"]}"')]
        assert json.loads(line) == plain


def test_images_stand_last() -> None:
    # Behind the line with the bracket: two images, and the ends of list, project, file, and text.
    assert _lines(sample_project())[-7] == '  "images":['


def test_no_list_of_parts_is_forgotten() -> None:
    lists = {
        kind: tuple(name for name in children(kind) if kind.model_fields[name].default == ())
        for kind in (Project, Journey, Row, Cell)
    }
    assert lists == LISTS


def test_a_writer_makes_only_what_changed() -> None:
    writer = ProjectWriter()
    project = sample_project()
    before = {id(piece) for piece in writer.pieces(project)}
    after = _changed(project, lambda card: card.replace(note="new"))
    kept = [piece for piece in writer.pieces(after) if b'"phase":"' in piece]
    assert [b'"note":"new"' in piece for piece in kept if id(piece) not in before] == [True]
    assert len(kept) > 5


def test_a_writer_and_a_new_writer_agree() -> None:
    writer = ProjectWriter()
    project = sample_project()
    writer.write(project)
    for text in ("one", "two", "three"):
        project = _changed(project, partial(Card.replace, text=text))
        assert writer.write(project) == ProjectWriter().write(project)


def test_a_writer_lets_go_of_what_is_no_longer_there() -> None:
    writer = ProjectWriter()
    project = sample_project()
    writer.write(project)
    old = weakref.ref(project.journeys[0].rows[0].cells[1])
    project = _changed(project, lambda card: card.replace(text="other"))
    gc.collect()
    assert old() is not None
    writer.write(project)
    gc.collect()
    assert old() is None


def test_a_writer_rests_while_it_makes_cells_and_not_after() -> None:
    rests: list[None] = []
    writer = ProjectWriter(rest=lambda: rests.append(None))
    cells = tuple(Cell(phase=CHOOSE) for _ in range(64))
    row = Row.model_validate({"id": "r", "cells": cells})
    journey = Journey.model_validate({"id": "j", "rows": (row,)})
    project = Project.model_validate({"id": "p", "journeys": (journey,)})
    data = writer.write(project)
    assert len(rests) == 4  # every 16 cells
    assert writer.write(project) == data
    assert len(rests) == 4


def test_work_done_before_an_interruption_is_kept() -> None:
    class StoppedError(Exception):
        pass

    calls = iter(range(3))

    def rest() -> None:
        if next(calls) == 1:
            raise StoppedError

    cells = tuple(Cell(phase=CHOOSE) for _ in range(64))
    row = Row.model_validate({"id": "r", "cells": cells})
    journey = Journey.model_validate({"id": "j", "rows": (row,)})
    project = Project.model_validate({"id": "p", "journeys": (journey,)})
    writer = ProjectWriter(rest=rest)
    with pytest.raises(StoppedError):
        writer.write(project)
    # 32 cells were made; the other 32 ask for two rests, of which one is left in the iterator.
    with pytest.raises(StopIteration):
        writer.write(project)


def _lines(project: Project) -> list[str]:
    text = write_project(project).decode()
    assert text.endswith("}\n")
    return text.split("\n")
