"""A little content for each kind of row, of which its picture in the gallery is drawn."""

from typing import Final

from cjm_desktop.base.ids import (
    ActionId,
    CardId,
    ChannelId,
    ImageId,
    JourneyId,
    PhaseId,
    PointId,
    ProjectId,
    RowId,
)
from cjm_desktop.model.document import (
    Action,
    Card,
    Cell,
    Channel,
    CurvePoint,
    Image,
    Journey,
    Metric,
    Phase,
    Project,
    Row,
    Score,
)
from cjm_desktop.model.words import ActionStatus, CurveName, Language, Marker, RowKind, RowRole

PICTURE: Final = ImageId("picture")

_COLUMN: Final = 176.0
_LEFT, _RIGHT = PhaseId("left"), PhaseId("right")
_MARKERS: Final[dict[RowRole, Marker]] = {"needs": "need", "pains": "barrier"}
_WORDS: Final[dict[Language, dict[RowRole, tuple[str, str]]]] = {
    "en": {
        "doing": ("Compares what others charge", "Asks neighbours what they think"),
        "touchpoints": ("Reads reviews", "Tries it on"),
        "quotes": ("Is this right for us?", "What if it breaks?"),
        "needs": ("An honest price at once", "Somebody to ask"),
        "pains": ("Too much small print", "Waiting on the phone"),
        "opportunities": ("Show the whole price first", "Call back the same day"),
        "actions": ("Price on one page", "Evening shift"),
        "media": ("Checklist of one page", "Short film"),
        "backstage": ("Stock is kept up to date", "Planning of the week"),
        "own": ("First thought", "Another thought"),
        "metric": ("visits", "calls"),
        "visibility": ("below this the customer does not see us", ""),
        "interaction": ("above this the customer acts", ""),
    },
    "nl": {
        "doing": ("Vergelijkt wat anderen vragen", "Vraagt buren wat zij vinden"),
        "touchpoints": ("Leest reviews", "Past het aan"),
        "quotes": ("Past dit wel bij ons?", "En als het kapotgaat?"),
        "needs": ("Meteen een eerlijke prijs", "Iemand om het aan te vragen"),
        "pains": ("Te veel kleine lettertjes", "Wachten aan de telefoon"),
        "opportunities": ("Laat eerst de hele prijs zien", "Bel dezelfde dag terug"),
        "actions": ("Prijs op één pagina", "Avonddienst"),
        "media": ("Checklist van één pagina", "Kort filmpje"),
        "backstage": ("De voorraad klopt", "Planning van de week"),
        "own": ("Eerste gedachte", "Nog een gedachte"),
        "metric": ("bezoeken", "telefoontjes"),
        "visibility": ("hieronder ziet de klant ons niet", ""),
        "interaction": ("hierboven handelt de klant", ""),
    },
}


def sample_of(role: RowRole, kind: RowKind, language: Language) -> Project:
    """Return a project of two phases and one row that shows what the row is."""
    words = _WORDS[language].get(role, ("", ""))
    cells = tuple(
        _cell(phase, role, kind, words[place], place) for place, phase in enumerate((_LEFT, _RIGHT))
    )
    prompt = words[0] if kind == "divider" else ""
    row = Row(id=RowId("row"), kind=kind, role=role, prompt=prompt, cells=cells)
    if kind == "divider":
        row = row.replace(cells=())
    phases = (
        Phase(id=_LEFT, hue="sky", width=_COLUMN),
        Phase(id=_RIGHT, hue="moss", width=_COLUMN),
    )
    return Project(
        id=ProjectId("sample"),
        language=language,
        channels=(
            Channel(id=ChannelId("c0"), name="Website"),
            Channel(
                id=ChannelId("c1"),
                name="Shop" if language == "en" else "Winkel",
                icon="storefront",
                medium="physical",
            ),
        ),
        images=(Image(id=PICTURE, width=16, height=9),),
        journeys=(Journey(id=JourneyId("sample"), phases=phases, rows=(row,)),),
    )


def _cell(phase: PhaseId, role: RowRole, kind: RowKind, text: str, place: int) -> Cell:
    match kind:
        case "cards":
            return Cell(phase=phase, cards=(_card(role, text, place),))
        case "actions":
            status: ActionStatus = "busy" if place else "open"
            action = Action(
                id=ActionId(f"a{place}"), text=text, status=status, impact=3 - place, effort=1
            )
            return Cell(phase=phase, actions=(action,))
        case "score":
            values = ((40, 15), (90, 35))[place]
            relevance, presence = (Score(value=value, evidence=4) for value in values)
            return Cell(phase=phase, relevance=relevance, presence=presence)
        case "curve":
            return Cell(phase=phase, points=_points(role, place))
        case "metric":
            value = (1250.0, 86.0)[place]
            return Cell(phase=phase, metric=Metric(value=value, label=text))
        case "image":
            return Cell(phase=phase, image=PICTURE)
        case "divider":
            return Cell(phase=phase)


def _card(role: RowRole, text: str, place: int) -> Card:
    channel = ChannelId(f"c{place}") if role == "touchpoints" else None
    return Card(
        id=CardId(f"k{place}"),
        text=text,
        evidence=(3, 1)[place],
        channel=channel,
        marker=_MARKERS.get(role),
    )


def _points(role: RowRole, place: int) -> tuple[CurvePoint, ...]:
    name: CurveName = "functional" if role == "functional" else "emotional"
    spots = (((0.2, 1.0), (0.7, -1.2)), ((0.3, 0.4), (0.8, 1.8)))[place]
    return tuple(
        CurvePoint(id=PointId(f"p{place}{index}"), curve=name, at=at, level=level, evidence=4)
        for index, (at, level) in enumerate(spots)
    )
