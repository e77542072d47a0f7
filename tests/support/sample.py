"""A small project that holds one of everything, with ids that can be read."""

from datetime import date

from cjm_desktop.base.ids import (
    ActionId,
    CardId,
    ChannelId,
    ImageId,
    JourneyId,
    LinkId,
    PersonaId,
    PhaseGroupId,
    PhaseId,
    PointId,
    PrincipleId,
    ProjectId,
    RouteId,
    RowId,
    RulerId,
    SourceId,
)
from cjm_desktop.model.addresses import CellAddress
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
    Ruler,
    RulerSpan,
    Score,
    Source,
)

JOURNEY = JourneyId("now")
DREAM, CHOOSE, SIGN, LIVE = (PhaseId(name) for name in ("dream", "choose", "sign", "live"))


def at(row: str, phase: PhaseId, journey: JourneyId = JOURNEY) -> CellAddress:
    """Return the address of a cell of the sample's first journey."""
    return CellAddress(journey, RowId(row), phase)


def sample_project() -> Project:
    """Return four phases by eight rows, of every kind; the last column is empty."""
    return Project(
        id=ProjectId("project"),
        title="Mortgage",
        organisation="Huis & Hof",
        principles=(
            Principle(id=PrincipleId("honest"), text="Say it as it is"),
            Principle(id=PrincipleId("calm"), text="No hurry"),
        ),
        personas=(
            Persona(id=PersonaId("anna"), name="Anna", photo=ImageId("face")),
            Persona(id=PersonaId("bas"), name="Bas"),
        ),
        channels=(
            Channel(id=ChannelId("web"), name="Website"),
            Channel(id=ChannelId("line"), name="Phone", icon="phone"),
        ),
        sources=(
            Source(id=SourceId("talks"), name="Twelve interviews", kind="interview"),
            Source(id=SourceId("logs"), name="Web statistics", kind="analytics"),
        ),
        journeys=(_now(), Journey(id=JourneyId("later"), title="Later", state="future")),
        images=(
            Image(id=ImageId("face"), width=1, height=1, data="AA=="),
            Image(id=ImageId("house"), width=1, height=1, data="AQ=="),
        ),
    )


def _now() -> Journey:
    return Journey(
        id=JOURNEY,
        title="From dream to home",
        changed=date(2026, 3, 1),
        personas=(PersonaId("anna"), PersonaId("bas")),
        groups=(
            PhaseGroup(id=PhaseGroupId("buying"), name="Buying"),
            PhaseGroup(id=PhaseGroupId("after"), name="After"),
        ),
        phases=(
            Phase(id=DREAM, name="Dream", group=PhaseGroupId("buying")),
            Phase(id=CHOOSE, name="Choose", group=PhaseGroupId("buying")),
            Phase(id=SIGN, name="Sign", group=PhaseGroupId("buying")),
            Phase(id=LIVE, name="Live", group=PhaseGroupId("after")),
        ),
        rulers=(
            Ruler(
                id=RulerId("stdc"),
                name="See-Think-Do-Care",
                spans=(
                    RulerSpan(name="See", first=DREAM, last=DREAM),
                    RulerSpan(name="Think", first=CHOOSE, last=SIGN),
                ),
            ),
        ),
        rows=(_touchpoints(), _quotes(), *_scored(), *_conclusions(), *_others()),
        routes=(
            Route(
                id=RouteId("path"),
                persona=PersonaId("anna"),
                stops=(CardId("site"), CardId("call"), CardId("notary")),
            ),
        ),
        links=(Link(id=LinkId("review"), origin=CardId("notary"), target=CardId("site")),),
    )


def _touchpoints() -> Row:
    return Row(
        id=RowId("touch"),
        role="touchpoints",
        cells=(
            Cell(
                phase=DREAM,
                cards=(
                    Card(
                        id=CardId("site"),
                        text="Reads our site",
                        channel=ChannelId("web"),
                        sources=(SourceId("logs"),),
                        evidence=4,
                    ),
                    Card(id=CardId("folder"), text="Takes a folder", medium="physical"),
                    Card(id=CardId("friends"), text="Asks friends", personas=(PersonaId("bas"),)),
                ),
            ),
            Cell(
                phase=CHOOSE,
                cards=(Card(id=CardId("call"), text="Calls us", channel=ChannelId("line")),),
            ),
            Cell(
                phase=SIGN,
                cards=(Card(id=CardId("notary"), text="Signs the deed", image=ImageId("house")),),
            ),
        ),
    )


def _quotes() -> Row:
    return Row(
        id=RowId("words"),
        role="quotes",
        cells=(
            Cell(
                phase=CHOOSE,
                cards=(Card(id=CardId("why"), text="Why does it differ?", evidence=3),),
            ),
        ),
    )


def _scored() -> tuple[Row, Row]:
    scores = Row(
        id=RowId("scores"),
        kind="score",
        role="relevance",
        cells=(
            Cell(
                phase=DREAM,
                relevance=Score(value=40),
                presence=Score(value=10, evidence=2),
            ),
            Cell(
                phase=CHOOSE,
                relevance=Score(value=85, evidence=4, sources=(SourceId("talks"),)),
                presence=Score(value=35, evidence=3),
            ),
            Cell(phase=SIGN, relevance=Score(value=95, evidence=2)),
        ),
    )
    curve = Row(
        id=RowId("feel"),
        kind="curve",
        role="emotional",
        cells=(
            Cell(
                phase=DREAM,
                points=(
                    CurvePoint(id=PointId("hope"), at=0.25, level=1.0),
                    CurvePoint(id=PointId("doubt"), at=0.75, level=-0.5),
                ),
            ),
            Cell(
                phase=SIGN,
                points=(CurvePoint(id=PointId("joy"), level=2.0, persona=PersonaId("anna")),),
            ),
        ),
    )
    return scores, curve


def _conclusions() -> tuple[Row, Row]:
    opportunities = Row(
        id=RowId("chances"),
        role="opportunities",
        cells=(Cell(phase=CHOOSE, cards=(Card(id=CardId("clear"), text="One clear sum"),)),),
    )
    actions = Row(
        id=RowId("todo"),
        kind="actions",
        role="actions",
        cells=(
            Cell(
                phase=CHOOSE,
                actions=(
                    Action(
                        id=ActionId("tool"),
                        text="Build a calculator",
                        channel=ChannelId("web"),
                        due=date(2026, 5, 1),
                        opportunity=CardId("clear"),
                        principle=PrincipleId("honest"),
                    ),
                    Action(id=ActionId("letter"), text="Rewrite the letter", status="busy"),
                ),
            ),
        ),
    )
    return opportunities, actions


def _others() -> tuple[Row, Row]:
    metric = Row(
        id=RowId("numbers"),
        kind="metric",
        role="metric",
        cells=(Cell(phase=DREAM, metric=Metric(value=1200.0, source=SourceId("logs"))),),
    )
    pictures = Row(
        id=RowId("pictures"),
        kind="image",
        role="image",
        cells=(Cell(phase=SIGN, image=ImageId("house")),),
    )
    return metric, pictures
