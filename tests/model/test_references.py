"""What holds what and what refers to what, and remembered answers."""

import gc

import pytest
from sample import sample_project

from cjm_desktop.base.ids import CardId, PhaseId
from cjm_desktop.model.document import (
    Action,
    Card,
    Cell,
    Channel,
    CurvePoint,
    Image,
    Journey,
    Link,
    Metric,
    Persona,
    Phase,
    PhaseGroup,
    Principle,
    Project,
    Route,
    Row,
    RulerSpan,
    Score,
    Source,
)
from cjm_desktop.model.memo import Memo
from cjm_desktop.model.method import InboxItem
from cjm_desktop.model.node import Node
from cjm_desktop.model.references import children, parts_of, rebuilt, references, referred


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (
            Card,
            {
                "sources": Source,
                "channel": Channel,
                "opportunity": Card,
                "image": Image,
                "personas": Persona,
            },
        ),
        (Action, {"channel": Channel, "opportunity": Card, "principle": Principle}),
        (Score, {"sources": Source}),
        (CurvePoint, {"persona": Persona, "sources": Source}),
        (Metric, {"source": Source}),
        (Cell, {"phase": Phase, "image": Image}),
        (Row, {}),
        (Phase, {"group": PhaseGroup}),
        (RulerSpan, {"first": Phase, "last": Phase}),
        (Route, {"persona": Persona, "stops": Card}),
        (Link, {"origin": Card, "target": Card}),
        (Journey, {"personas": Persona}),
        (Persona, {"photo": Image}),
        (Project, {}),
        (InboxItem, {"source": Source}),
    ],
)
def test_references_as_the_model_says_them(
    kind: type[Node], expected: dict[str, type[Node]]
) -> None:
    assert references(kind) == expected


def test_children_as_the_model_says_them() -> None:
    assert children(Cell) == ("cards", "actions", "relevance", "presence", "points", "metric")
    assert children(Journey) == ("groups", "phases", "rulers", "rows", "routes", "links")
    assert children(Card) == ()


def test_what_a_part_refers_to() -> None:
    action = sample_project().journeys[0].rows[5].cells[0].actions[0]
    assert list(referred(action)) == [(Channel, "web"), (Card, "clear"), (Principle, "honest")]
    assert list(referred(Action.model_validate({"id": "a"}))) == []


def test_parts_come_outermost_first() -> None:
    kinds = [type(part).__name__ for part in parts_of(sample_project().journeys[0].rows[2])]
    assert kinds == ["Row", *["Cell", "Score", "Score"] * 2, "Cell", "Score"]


def test_rebuilding_keeps_what_does_not_change() -> None:
    before = sample_project()
    assert rebuilt(before, lambda node: node) is before

    def shout(node: Node) -> Node:
        return node.replace(text="Oh!") if isinstance(node, Card) and node.id == "why" else node

    after = rebuilt(before, shout)
    assert after.journeys[0].rows[1].cells[0].cards[0].text == "Oh!"
    assert after.journeys[0].rows[0] is before.journeys[0].rows[0]
    assert after.journeys[1] is before.journeys[1]


def test_rebuilding_refuses_another_type() -> None:
    with pytest.raises(TypeError, match="Card became Cell"):
        rebuilt(
            sample_project(),
            lambda node: Cell(phase=PhaseId("p")) if isinstance(node, Card) else node,
        )


def test_an_answer_is_asked_once_for_each_object() -> None:
    asked: list[str] = []

    def answer(card: Card) -> str:
        asked.append(card.id)
        return card.id.upper()

    memo = Memo(answer)
    one, twin = Card(id=CardId("a")), Card(id=CardId("a"))
    assert [memo(one), memo(one), memo(twin), memo(one)] == ["A"] * 4
    assert asked == ["a", "a"]


def test_an_answer_goes_with_its_object() -> None:
    asked: list[str] = []
    memo: Memo[Card, None] = Memo(lambda card: asked.append(card.id))
    for _ in range(50):  # new cards at the addresses of old ones
        memo(Card(id=CardId("a")))
        gc.collect(0)
    assert len(asked) == 50
