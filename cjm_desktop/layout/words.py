"""The few words, numbers and dates that the sheet itself prints, in both languages."""

from datetime import date
from typing import TYPE_CHECKING, Final

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.words import ActionStatus, CurveName, Language, MomentOfTruth, Series

if TYPE_CHECKING:
    from cjm_desktop.model.method_words import GainReading


class Words(NamedTuple):
    """Every word that layout may print in one language; what stands in braces is filled in."""

    principles: str
    principles_prompt: str
    no_principle: str
    customers: str
    scope: str
    version: str
    future: str
    persona: str
    quote: str
    evidence: str
    researched_share: str
    ladder: tuple[str, str, str, str]  # evidence 1 to 4
    legend: str
    sources: str
    source: str
    page: str
    digital: str
    physical: str
    through_others: str
    moments: dict[MomentOfTruth, str]
    route: str
    unnamed_route: str
    ranked: "dict[GainReading, str]"  # what opportunities are ranked by
    estimated: str
    noted: str
    filtered: str
    any: str  # between the names of which one is enough
    nobody: str
    no_channel: str
    no_tag: str
    statuses: dict[ActionStatus, str]
    late: str
    impact: str
    effort: str
    series: dict[Series, str]
    gain: str
    not_scored: str
    series_missing: str
    amply_present: str
    curves: dict[CurveName, str]
    levels: tuple[str, str, str, str, str]  # +2 down to -2
    not_measured: str
    not_applicable: str
    not_applicable_because: str
    months: tuple[str, ...]
    short_months: tuple[str, ...]
    long_date: str
    short_date: str
    thousands: str
    decimal: str
    per_cent: str
    money: str


_NL: Final = Words(
    principles="Uitgangspunten",
    principles_prompt="Gaan boven elke afweging",
    no_principle="Wat geldt altijd, voor elke klant?",
    customers="Klantgroep",
    scope="Reikwijdte",
    version="Stand",
    future="gewenste reis",
    persona="Persona",
    quote="‘{text}’",
    evidence="Onderbouwing",
    researched_share="onderzocht, met bron",
    ladder=(
        "Vermoed door ons",
        "Klanten zaten erbij",
        "Door klanten getekend",
        "Onderzocht, met bron",
    ),
    legend="Legenda",
    sources="Bronnen",
    source="bron\u00a0{number}",
    page="{page} van {pages}",
    digital="digitaal",
    physical="fysiek",
    through_others="via anderen, buiten ons om",
    moments={"zero": "eerste zoektocht", "first": "moment van de waarheid", "ultimate": "ultiem"},
    route="route van {name}",
    unnamed_route="route",
    ranked={
        "gap": "kans, op volgorde van winst",
        "room": "kans, op volgorde van ruimte × relevantie",
        "own": "kans, op volgorde van winst naar eigen weging",
    },
    estimated="geschat getal",
    noted="notitie, onder dit nummer in de lijst",
    filtered="Alleen",
    any=" of ",
    nobody="geen persona",
    no_channel="geen kanaal",
    no_tag="geen label",
    statuses={"open": "open", "busy": "bezig", "done": "klaar"},
    late="te laat",
    impact="effect",
    effort="moeite",
    series={"relevance": "Relevantie", "presence": "Aanwezigheid"},
    gain="Winst (het verschil)",
    not_scored="nog niet gescoord",
    series_missing="{series}: nog niet gescoord",
    amply_present="ruim aanwezig",
    curves={"emotional": "Gevoel", "functional": "Functioneel", "wanted": "Gewenst"},
    levels=("blij", "tevreden", "neutraal", "bezorgd", "gefrustreerd"),
    not_measured="nog geen meting",
    not_applicable="niet van toepassing",
    not_applicable_because="niet van toepassing: {reason}",
    months=(
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ),
    short_months=(
        "jan",
        "feb",
        "mrt",
        "apr",
        "mei",
        "jun",
        "jul",
        "aug",
        "sep",
        "okt",
        "nov",
        "dec",
    ),
    long_date="{day} {month} {year}",
    short_date="{day} {month}",
    thousands=".",
    decimal=",",
    per_cent="{number}\u00a0%",
    money="{unit}\u00a0{number}",
)

_EN: Final = Words(
    principles="Principles",
    principles_prompt="Above every trade-off",
    no_principle="What always holds, for every customer?",
    customers="Customers",
    scope="Scope",
    version="Version",
    future="future journey",
    persona="Persona",
    quote="‘{text}’",
    evidence="Evidence",
    researched_share="researched, with source",
    ladder=(
        "Guessed by us",
        "Customers were present",
        "Drawn by customers",
        "Researched, with source",
    ),
    legend="Legend",
    sources="Sources",
    source="source\u00a0{number}",
    page="{page} of {pages}",
    digital="digital",
    physical="physical",
    through_others="through others, outside our reach",
    moments={"zero": "first search", "first": "moment of truth", "ultimate": "ultimate"},
    route="route of {name}",
    unnamed_route="route",
    ranked={
        "gap": "opportunity, ranked by gain",
        "room": "opportunity, ranked by room × relevance",
        "own": "opportunity, ranked by gain in own weights",
    },
    estimated="estimated figure",
    noted="note, by this number in the list",
    filtered="Only",
    any=" or ",
    nobody="no persona",
    no_channel="no channel",
    no_tag="no tag",
    statuses={"open": "open", "busy": "busy", "done": "done"},
    late="late",
    impact="impact",
    effort="effort",
    series={"relevance": "Relevance", "presence": "Presence"},
    gain="Gain (the difference)",
    not_scored="not scored yet",
    series_missing="{series}: not scored yet",
    amply_present="amply present",
    curves={"emotional": "Feeling", "functional": "Functional", "wanted": "Wanted"},
    levels=("happy", "content", "neutral", "worried", "frustrated"),
    not_measured="not measured yet",
    not_applicable="not applicable",
    not_applicable_because="not applicable: {reason}",
    months=(
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    short_months=(
        "Jan",
        "Feb",
        "Mar",
        "Apr",
        "May",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
        "Oct",
        "Nov",
        "Dec",
    ),
    long_date="{day} {month} {year}",
    short_date="{day} {month}",
    thousands=",",
    decimal=".",
    per_cent="{number}%",
    money="{unit}{number}",
)

_WORDS: Final[dict[Language, Words]] = {"nl": _NL, "en": _EN}
_MONEY: Final = frozenset("€$£¥")
_LARGEST: Final = 1e12  # from here on, and below the smallest, powers of ten are written
_SMALLEST: Final = 1e-4


def words(language: Language) -> Words:
    """Return the words of a language."""
    return _WORDS[language]


def capital(text: str) -> str:
    """Return a text with its first letter as a capital."""
    return text[:1].upper() + text[1:]


def number(value: float, language: Language) -> str:
    """Return a number as people write it: 2.140 and 8,9 in Dutch, 2,140 and 8.9 in English."""
    own = words(language)
    sign = "−" if value < 0 else ""
    size = abs(value)
    if size and not _SMALLEST <= size < _LARGEST:
        figures, power = f"{size:.3e}".split("e")
        figures = figures.rstrip("0").rstrip(".").replace(".", own.decimal)
        return f"{sign}{figures} × 10^{int(power)}"
    figures = f"{size:,.4f}".rstrip("0").rstrip(".")
    swap = {",": own.thousands, ".": own.decimal}
    return sign + "".join(swap.get(c, c) for c in figures)


def measured(value: float, unit: str, language: Language) -> str:
    """Return a number with its unit: ``38 %``, ``€ 2.140``, ``11 dagen``."""
    own = words(language)
    figures = number(value, language)
    if not unit:
        return figures
    if unit == "%":
        return own.per_cent.format(number=figures)
    if unit in _MONEY:
        return own.money.format(unit=unit, number=figures)
    return f"{figures}\u00a0{unit}"


def long_date(day: date, language: Language) -> str:
    """Return a date as ``12 november 2026``."""
    own = words(language)
    return own.long_date.format(day=day.day, month=own.months[day.month - 1], year=day.year)


def short_date(day: date, language: Language) -> str:
    """Return a date as ``1 mrt``, for where the year speaks for itself."""
    own = words(language)
    return own.short_date.format(day=day.day, month=own.short_months[day.month - 1])
