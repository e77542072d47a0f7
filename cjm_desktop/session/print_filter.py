"""Which cards a printed map is about: by persona, channel, evidence, tag and moment of truth."""

from collections.abc import Iterable, Sequence
from typing import Final, TypeVar

from cjm_desktop.layout.faded_rows import FadedRows, Fading
from cjm_desktop.layout.words import words
from cjm_desktop.model.document import Channel, Journey, Persona, Project
from cjm_desktop.model.filtering import (
    Filter,
    conclusions_in,
    facets_of,
    faded_links,
    owners_in,
    travellers_in,
)
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.model.questions import entries
from cjm_desktop.model.words import Language
from cjm_desktop.session.choosing import PartKind, UnknownPartError

NONE: Final = "none"  # in place of a name: cards that have none

Named = TypeVar("Named", Persona, Channel)


def filter_of(project: Project, settings: PrintSettings) -> Filter:
    """Return what settings want of a card. Raises UnknownPartError."""
    tags = {tag for journey in project.journeys for tag in facets_of(journey).tags}
    personas = _named("persona", project.personas, settings.only_personas)
    channels = _named("channel", project.channels, settings.only_channels)
    return Filter(
        frozenset(None if each is None else each.id for each in personas),
        frozenset(None if each is None else each.id for each in channels),
        frozenset(settings.only_evidence),
        frozenset(_tags(tags, settings.only_tags)),
        frozenset(settings.only_moments),
    )


def without_unknown(settings: PrintSettings, project: Project) -> PrintSettings:
    """Return settings whose filter names only what the project has, as ids or tags."""
    personas = {persona.id for persona in project.personas} | {NONE}
    channels = {channel.id for channel in project.channels} | {NONE}
    tags = {tag for journey in project.journeys for tag in facets_of(journey).tags} | {NONE}
    return settings.replace(
        only_personas=tuple(each for each in settings.only_personas if each in personas),
        only_channels=tuple(each for each in settings.only_channels if each in channels),
        only_tags=tuple(each for each in settings.only_tags if each in tags),
    )


def fading_of(project: Project, journey: Journey, wanted: Filter) -> Fading:
    """Return how a journey is drawn in which what is not wanted stands back."""
    travellers, owners = travellers_in(project), owners_in(project)
    conclusions = conclusions_in(project)
    hidden = frozenset(
        entry.id
        for row in journey.rows
        for cell in row.cells
        for entry in entries(row, cell)
        if not wanted.shows(entry, travellers, conclusions)
    )
    pale = faded_links(journey, wanted, travellers)
    lines = FadedRows(
        lambda id_: wanted.shows_lines_of(owners.get(id_)),
        wanted.shows_lines_of,
        lambda id_: id_ not in pale,
        wanted.shows_point,
        wanted.shows_score,
    )
    return Fading(hidden, lines)


def fading_of_known(wanted: Filter) -> Fading | None:
    """Return how scores and points are drawn where other cards are left out; None without any.

    Without its score a phase would seem to have none, and without its points a curve would run
    elsewhere: they stand back.
    """
    if not wanted.evidence:
        return None
    rows = FadedRows(_any, _any, _any, wanted.shows_point, wanted.shows_score)
    return Fading(frozenset(), rows)


def _any(_: object) -> bool:
    return True


def said_of(project: Project, wanted: Filter, language: Language) -> str:
    """Return in words what a filter shows; "" where it shows everything."""
    own = words(language)
    personas = {persona.id: persona.name for persona in project.personas}
    channels = {channel.id: channel.name for channel in project.channels}
    said = (
        [personas.get(key, "") if key else own.nobody for key in wanted.personas],
        [channels.get(key, "") if key else own.no_channel for key in wanted.channels],
        [own.ladder[rung - 1] for rung in wanted.evidence],
        [tag or own.no_tag for tag in wanted.tags],
        [own.moments[moment] for moment in wanted.moments],
    )
    return "; ".join(own.any.join(sorted(names)) for names in said if names)


def _named(kind: PartKind, known: Sequence[Named], asked: Iterable[str]) -> list[Named | None]:
    """Return who or what is called so, None for nobody. Raises UnknownPartError."""
    found: list[Named | None] = []
    for word in asked:
        key = word.strip().casefold()
        meant = [each for each in known if key in (each.id.casefold(), each.name.casefold())]
        if not meant and key != NONE:
            raise UnknownPartError(kind, word, [each.name for each in known])
        found += meant or [None]
    return found


def _tags(known: Iterable[str], asked: Iterable[str]) -> Iterable[str | None]:
    """Yield tags as they are written. Raises UnknownPartError."""
    by_key = {tag.strip().casefold(): tag for tag in sorted(known)}
    for word in asked:
        key = word.strip().casefold()
        if key not in by_key and key != NONE:
            raise UnknownPartError("tag", word, sorted(by_key.values()))
        yield by_key.get(key)
