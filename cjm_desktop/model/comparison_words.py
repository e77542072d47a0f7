"""What is said of the differences between two journeys, in both languages.

On screen, on paper and in the terminal.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.comparison import Aspect, Change, Comparison, Difference, Subject
from cjm_desktop.model.document import Journey, Project
from cjm_desktop.model.words import Language


class ComparisonWords(NamedTuple):
    """Everything said in one language; what stands in braces is filled in."""

    comparison: str
    title: str
    changes: Mapping[Change, str]
    phases: Mapping[Change, str]
    rows: Mapping[Change, str]
    values: Mapping[Subject, str]
    aspects: Mapping[Aspect, str]
    entries: tuple[str, str]  # one, and several
    differences: tuple[str, str]
    none: str
    was: str
    now: str
    moved_from: str
    also: str
    turned: str
    nothing: str
    plain: Mapping[str, str]  # our own words among the values of aspects
    whole_rows: str
    picture: str
    nameless: Mapping[str, str]
    numbered: str
    same: str
    absent: str
    decimal: str


_NL: Final = ComparisonWords(
    comparison="Vergelijking",
    title="{first} vergeleken met {second}",
    changes={
        "added": "Nieuw",
        "removed": "Vervallen",
        "moved": "Verplaatst",
        "changed": "Gewijzigd",
        "raised": "Hoger",
        "lowered": "Lager",
    },
    phases={
        "added": "Nieuwe fase",
        "removed": "Fase vervallen",
        "moved": "Fase verplaatst",
        "changed": "Fase gewijzigd",
    },
    rows={"added": "Nieuwe rij", "removed": "Rij vervallen"},
    values={
        "relevance": "Relevantie",
        "presence": "Aanwezigheid",
        "emotional": "Gevoel",
        "functional": "Functioneel",
        "wanted": "Gewenst",
        "metric": "Meting",
        "image": "Beeld",
    },
    aspects={
        "name": "naam",
        "applies": "wel of niet van toepassing",
        "text": "tekst",
        "channel": "kanaal",
        "medium": "vorm",
        "contact": "contact",
        "moment": "moment van de waarheid",
        "marker": "behoefte of barrière",
        "image": "beeld",
        "owner": "eigenaar",
        "goal": "doel",
        "achieved": "doel gehaald",
        "start": "begindatum",
        "due": "einddatum",
        "status": "status",
        "impact": "effect",
        "effort": "moeite",
    },
    entries=("1 kaart", "{count} kaarten"),
    differences=("1 verschil", "{count} verschillen"),
    none="Geen verschillen",
    was="was: {text}",
    now="{before} → {after}",
    moved_from="uit {phase}",
    also="ander: {aspects}",
    turned="{aspect}: {before} → {after}",
    nothing="geen",
    plain={
        "digital": "digitaal",
        "physical": "fysiek",
        "direct": "door ons",
        "indirect": "via anderen",
        "open": "open",
        "busy": "bezig",
        "done": "klaar",
    },
    whole_rows="Hele rijen",
    picture="Ander beeld",
    nameless={"phase": "Naamloze fase", "row": "Naamloze rij", "card": "Lege kaart"},
    numbered="Klantreis {number}",
    same="Gelijk in beide",
    absent="Niet in deze reis",
    decimal=",",
)
_EN: Final = ComparisonWords(
    comparison="Comparison",
    title="{first} compared with {second}",
    changes={
        "added": "New",
        "removed": "Gone",
        "moved": "Moved",
        "changed": "Changed",
        "raised": "Higher",
        "lowered": "Lower",
    },
    phases={
        "added": "New phase",
        "removed": "Phase gone",
        "moved": "Phase moved",
        "changed": "Phase changed",
    },
    rows={"added": "New row", "removed": "Row gone"},
    values={
        "relevance": "Relevance",
        "presence": "Presence",
        "emotional": "Feeling",
        "functional": "Functional",
        "wanted": "Wanted",
        "metric": "Measurement",
        "image": "Picture",
    },
    aspects={
        "name": "name",
        "applies": "whether it applies",
        "text": "text",
        "channel": "channel",
        "medium": "form",
        "contact": "contact",
        "moment": "moment of truth",
        "marker": "need or barrier",
        "image": "picture",
        "owner": "owner",
        "goal": "goal",
        "achieved": "goal achieved",
        "start": "start date",
        "due": "due date",
        "status": "status",
        "impact": "impact",
        "effort": "effort",
    },
    entries=("1 card", "{count} cards"),
    differences=("1 difference", "{count} differences"),
    none="No differences",
    was="was: {text}",
    now="{before} → {after}",
    moved_from="from {phase}",
    also="other: {aspects}",
    turned="{aspect}: {before} → {after}",
    nothing="none",
    plain={
        "digital": "digital",
        "physical": "physical",
        "direct": "with us",
        "indirect": "by others",
        "open": "open",
        "busy": "busy",
        "done": "done",
    },
    whole_rows="Whole rows",
    picture="Another picture",
    nameless={"phase": "Nameless phase", "row": "Nameless row", "card": "Empty card"},
    numbered="Journey {number}",
    same="The same in both",
    absent="Not in this journey",
    decimal=".",
)
_WORDS: Final[Mapping[Language, ComparisonWords]] = {"nl": _NL, "en": _EN}
_MINUS: Final = "−"
_PLAIN: Final = ("medium", "contact", "status")
_VALUES: Final[frozenset[Subject]] = frozenset(_EN.values)


def comparison_words(language: Language) -> ComparisonWords:
    """Return the words of a language."""
    return _WORDS[language]


class Told(NamedTuple):
    """A difference in words: what kind it is, what it is about, and what more there is to say."""

    kind: str
    what: str
    more: str

    def sentence(self) -> str:
        """Return all of it on one line."""
        return " · ".join(filter(None, (f"{self.kind}: {self.what}", self.more)))


def told(difference: Difference, comparison: Comparison, language: Language) -> Told:
    """Return a difference in words."""
    own = comparison_words(language)
    more = " · ".join(filter(None, _more(difference, comparison, own)))
    match difference.subject:
        case "phase":
            name = _one_line(difference.what) or own.nameless["phase"]
            return Told(own.phases[difference.change], name, more)
        case "row":
            name = _one_line(difference.what) or own.nameless["row"]
            return Told(own.rows[difference.change], name, more)
        case "card" | "action":
            text = _one_line(difference.what) or own.nameless["card"]
            return Told(own.changes[difference.change], text, more)
        case _:
            return Told(own.changes[difference.change], _value(difference, own), more)


def _value(difference: Difference, own: ComparisonWords) -> str:
    if difference.subject == "image":
        return own.picture if difference.change == "changed" else own.values["image"]
    name = own.values[difference.subject]
    if difference.subject == "metric":
        name = _one_line(difference.what) or name
    numbers = (difference.before, difference.after)
    known = [figure(each, own.decimal) for each in numbers if isinstance(each, (int, float))]
    return f"{name} {' → '.join(known)}"


def _more(difference: Difference, comparison: Comparison, own: ComparisonWords) -> Iterator[str]:
    """Yield what there is to say of a difference besides its text."""
    rise = difference.rise
    if rise is not None:
        yield signed(rise, own.decimal)
    if difference.subject in ("card", "action") or difference.subject in _VALUES:
        yield _row_name(difference, comparison)
    if difference.origin is not None:
        yield own.moved_from.format(phase=phase_name(difference.origin, comparison, own))
    if isinstance(difference.before, str):
        yield own.was.format(text=_one_line(difference.before))
    yield from _turned(difference, own)
    if difference.entries:
        yield counted(difference.entries, own.entries)


def _turned(difference: Difference, own: ComparisonWords) -> Iterator[str]:
    """Yield what else is otherwise: with what it was and is, then what is no matter of words."""
    mute: list[str] = []
    for aspect, *values in difference.turns:
        if aspect == "name":  # which is told as the text
            continue
        if any(values):
            plain = own.plain if aspect in _PLAIN else {}
            before, after = (plain.get(each, _one_line(each)) or own.nothing for each in values)
            name = own.aspects[aspect].capitalize()
            yield own.turned.format(aspect=name, before=before, after=after)
        else:
            mute.append(own.aspects[aspect])
    if mute:
        yield own.also.format(aspects=", ".join(mute))


def _row_name(difference: Difference, comparison: Comparison) -> str:
    place = difference.second or difference.first
    rows = (row for row in comparison.journey.rows if place and row.id == place.row)
    name = next((_one_line(row.name) for row in rows), "")
    return "" if name == _one_line(difference.what) and difference.subject == "metric" else name


def phase_name(phase: object, comparison: Comparison, own: ComparisonWords) -> str:
    """Return what a phase of the comparison is called."""
    for pair in comparison.phases:
        if pair.id == phase:
            names = (each.name for each in (pair.second, pair.first) if each is not None)
            return next((_one_line(name) for name in names if name.strip()), own.nameless["phase"])
    return own.whole_rows


def counted(number: int, words: tuple[str, str]) -> str:
    """Return a number of things in words."""
    return words[0] if number == 1 else words[1].format(count=number)


def counts(differences: Sequence[Difference]) -> dict[Change, int]:
    """Return how many differences there are of each kind that there is any of."""
    found: dict[Change, int] = {}
    for change in _EN.changes:
        number = sum(1 for each in differences if each.change == change)
        if number:
            found[change] = number
    return found


def summary(comparison: Comparison, language: Language) -> str:
    """Return how much differs, and of which kinds."""
    own = comparison_words(language)
    differences = comparison.differences
    if not differences:
        return own.none
    each = (f"{number} {own.changes[kind].lower()}" for kind, number in counts(differences).items())
    return f"{counted(len(differences), own.differences)}: {', '.join(each)}"


def figure(value: float, decimal: str) -> str:
    """Return a number as a person writes it."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return ("0" if text == "-0" else text).replace("-", _MINUS).replace(".", decimal)


def signed(value: float, decimal: str) -> str:
    """Return by how much something rises or falls."""
    return f"+{figure(value, decimal)}" if value > 0 else figure(value, decimal)


def name_of(project: Project, journey: Journey, language: Language) -> str:
    """Return what a journey is called in short, else its place among the journeys, from 1."""
    name = _one_line(journey.name) or _one_line(journey.title)
    if name:
        return name
    ids = [each.id for each in project.journeys]
    number = ids.index(journey.id) + 1 if journey.id in ids else 1
    return comparison_words(language).numbered.format(number=number)


def _one_line(text: str) -> str:
    return " ".join(text.split())
