"""A small project with an action in every state, for tests of lists."""

from datetime import UTC, date, datetime

from cjm_desktop.base.ids import (
    ActionId,
    CardId,
    ChannelId,
    JourneyId,
    PhaseId,
    PrincipleId,
    ProjectId,
    RowId,
    SourceId,
)
from cjm_desktop.exchange.lists.actions import ActionLine, action_lines
from cjm_desktop.exchange.lists.formats import About
from cjm_desktop.model.document import (
    Action,
    Card,
    Cell,
    Channel,
    Journey,
    Phase,
    Principle,
    Project,
    Row,
    Source,
)
from cjm_desktop.model.words import Language

TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 15, 4, 5, tzinfo=UTC)
SEE, BUY = PhaseId("see"), PhaseId("buy")


def small_project() -> Project:
    """Return two journeys: one with everything, one with a single action."""
    return Project(
        id=ProjectId("p1"),
        title="Bakkerij",
        language="nl",
        principles=(Principle(id=PrincipleId("fresh"), text="Vers of niet"),),
        channels=(
            Channel(id=ChannelId("web"), name="Website"),
            Channel(id=ChannelId("shop"), name="Winkel", medium="physical"),
        ),
        sources=(Source(id=SourceId("talks"), name="Gesprekken"),),
        journeys=(_now(), _later()),
    )


def small_lines(*, only_open: bool = False) -> tuple[ActionLine, ...]:
    """Return the actions of the project, as on the day of these tests."""
    project = small_project()
    return action_lines(project, project.journeys, TODAY, only_open=only_open)


def about(language: Language = "nl") -> About:
    """Return what files say of themselves."""
    return About(language, small_project(), NOW, TODAY)


def list_of(*actions: Action) -> tuple[ActionLine, ...]:
    """Return actions in the only cell of a journey without names."""
    cell = Cell(phase=SEE, actions=actions)
    rows = (Row(id=RowId("todo"), kind="actions", cells=(cell,)),)
    journey = Journey(id=JourneyId("j"), phases=(Phase(id=SEE),), rows=rows)
    project = Project(id=ProjectId("p"), journeys=(journey,))
    return action_lines(project, project.journeys, TODAY)


def _now() -> Journey:
    return Journey(
        id=JourneyId("now"),
        name="Nu",
        title="Brood halen",
        phases=(Phase(id=SEE, name="Ruiken"), Phase(id=BUY, name="Kopen")),
        rows=(_touchpoints(), *_conclusions(), *_actions()),
    )


def _later() -> Journey:
    action = Action(id=ActionId("last"), text="Bezorgen")
    cell = Cell(phase=PhaseId("home"), actions=(action,))
    return Journey(
        id=JourneyId("later"),
        title="Straks",
        phases=(Phase(id=PhaseId("home"), name="Thuis"),),
        rows=(Row(id=RowId("do2"), kind="actions", name="Doen", cells=(cell,)),),
    )


def _touchpoints() -> Row:
    window = Card(
        id=CardId("window"),
        text="Etalage",
        channel=ChannelId("shop"),
        owner="Sam",
        goal="Trek krijgen",
        achieved="partly",
        moment="zero",
        evidence=4,
        sources=(SourceId("talks"),),
    )
    friend = Card(id=CardId("friend"), text="Tip van de buren", contact="indirect")
    return Row(
        id=RowId("touch"),
        role="touchpoints",
        cells=(Cell(phase=SEE, cards=(window, friend)),),
    )


def _conclusions() -> tuple[Row, Row]:
    queue = Card(id=CardId("queue"), text="De rij is lang", opportunity=CardId("quick"))
    coins = Card(id=CardId("coins"), text="Alleen contant", opportunity=CardId("quick"))
    quick = Card(id=CardId("quick"), text="Sneller klaar", channel=ChannelId("shop"))
    pains = Row(id=RowId("pains"), role="pains", cells=(Cell(phase=BUY, cards=(queue, coins)),))
    return pains, Row(
        id=RowId("chances"), role="opportunities", cells=(Cell(phase=BUY, cards=(quick,)),)
    )


def _actions() -> tuple[Row, Row]:
    web = Action(
        id=ActionId("order"),
        text="Vooraf bestellen",
        channel=ChannelId("web"),
        owner="sam@bakker.example",
        start=date(2026, 9, 1),
        due=date(2026, 10, 1),
        status="busy",
        impact=3,
        effort=2,
        opportunity=CardId("quick"),
        principle=PrincipleId("fresh"),
        note="Vraag; eerst, de kassa",
    )
    done = Action(id=ActionId("pin"), text="Pinautomaat", due=date(2026, 10, 1), status="done")
    smell = Action(id=ActionId("smell"), text="Deur open", owner="Sam", impact=1)
    old = Action(id=ActionId("old"), text="Was een actie")
    actions = Row(
        id=RowId("do"),
        kind="actions",
        name="Acties",
        cells=(Cell(phase=SEE, actions=(smell,)), Cell(phase=BUY, actions=(web, done))),
    )
    # This row shows cards; its action stands there unseen, and is no action of the map.
    return actions, Row(id=RowId("was"), kind="cards", cells=(Cell(phase=SEE, actions=(old,)),))
