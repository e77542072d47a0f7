"""What is said of the things that are selected: one value for all of them, as one step."""

from collections.abc import Iterable, Sequence
from typing import Any, Literal

from cjm_desktop.base.ids import CardId, JourneyId
from cjm_desktop.edits.curves import change_point
from cjm_desktop.edits.entries import change_entry
from cjm_desktop.edits.lists import add_listed
from cjm_desktop.edits.metrics import set_metric
from cjm_desktop.edits.overlays import change_overlay
from cjm_desktop.edits.row_roles import change_role
from cjm_desktop.edits.rows import change_row
from cjm_desktop.edits.scores import set_score
from cjm_desktop.model.addresses import Entry, EntryPlace
from cjm_desktop.model.covers import cover_of
from cjm_desktop.model.document import (
    Action,
    Card,
    Channel,
    CurvePoint,
    Metric,
    Persona,
    Project,
    Route,
    Row,
    Source,
)
from cjm_desktop.model.opportunities import holds_opportunities
from cjm_desktop.model.questions import find_entry, find_point, find_row, is_touchpoint
from cjm_desktop.model.words import RowKind, RowRole, Series
from cjm_desktop.ui.commands import steps
from cjm_desktop.ui.commands.cards import CardCommands
from cjm_desktop.ui.commands.new_parts import row_words
from cjm_desktop.ui.commands.routes import RouteCommands
from cjm_desktop.ui.commands.rows import RowCommands
from cjm_desktop.ui.commands.values import ValueCommands
from cjm_desktop.ui.several import common, in_all

ListField = Literal["sources", "personas", "tags"]


class FieldCommands(CardCommands, RouteCommands, RowCommands, ValueCommands):
    """Changes fields of cards, actions, points, numbers, rows and routes."""

    _touched: tuple[Sequence[EntryPlace], bool] | None = None  # whether all are touchpoints

    # Cards and actions

    def selected_entries(self) -> Sequence[Entry]:
        """Return the selected cards and actions."""
        return [place.entry for place in self.places()]

    def has_cards(self) -> bool:
        """Tell whether a card is selected."""
        return any(isinstance(place.entry, Card) for place in self.places())

    def has_actions(self) -> bool:
        """Tell whether actions are selected, and nothing else."""
        places = self.places()
        return bool(places) and all(isinstance(place.entry, Action) for place in places)

    def has_barriers(self) -> bool:
        """Tell whether barriers are selected, and nothing else."""
        places = self.places()
        return bool(places) and all(_is_barrier(place.entry) for place in places)

    def chosen_opportunity(self) -> EntryPlace | None:
        """Return where the one opportunity that is selected stands."""
        places = self.places()
        if len(places) != 1 or not isinstance(places[0].entry, Card):
            return None
        row = find_row(self.journey, places[0].cell.row)
        return places[0] if holds_opportunities(row) else None

    def show_entry(self, entry: str) -> None:
        """Select a card or action of the journey at hand, uncover it and bring it into view."""
        place = find_entry(self.journey, entry)
        if place is None:
            return
        if cover_of(self.journey, place.cell.row, place.cell.phase, entry):
            self.uncover(self.journey, place.cell.row, place.cell.phase)
        self.select_entries((entry,))
        self.sight_requested.emit()

    def has_touchpoints(self) -> bool:
        """Tell whether cards are selected that are all shown as touchpoints."""
        # Asked after every change; thousands may be selected.
        places = self.places()
        if self._touched is None or self._touched[0] is not places:
            self._touched = places, all(self._is_touchpoint(place) for place in places)
        return bool(places) and self._touched[1]

    def value_of_entries(self, field: str) -> object:
        """Return what a field of all selected cards and actions holds, SEVERAL if they differ."""
        return common(getattr(entry, field) for entry in self.selected_entries())

    def set_on_entries(self, step: str, **changes: Any) -> None:
        """Change fields of all selected cards and actions, which all must have them."""
        self.apply(self._with_entries(self.project, **changes), step)

    def set_on_card(self, journey: JourneyId, card: CardId, step: str, **changes: Any) -> None:
        """Change fields of a card of any journey; what is selected stays so."""
        self.apply(change_entry(self.project, journey, card, **changes), step)

    def lists_of_cards(self, field: ListField) -> list[tuple[str, ...]]:
        """Return what a field of many values holds in each selected card."""
        return [getattr(card, field) for card in self.selected_cards()]

    def toggle_on_cards(self, field: ListField, value: str, step: str) -> None:
        """Give all selected cards one value more of a list, or take it away when all have it."""
        gone = value in in_all(self.lists_of_cards(field))
        after = self.project
        for card in self.selected_cards():
            held = [each for each in getattr(card, field) if each != value or not gone]
            values = held if gone else [*dict.fromkeys((*held, value))]
            ordered = self._in_order(field, values)
            after = change_entry(after, self.journey.id, card.id, **{field: ordered})
        self.apply(after, step)

    def give_new(self, new: Channel | Source | Persona, field: str, step: str) -> None:
        """Add a channel, source or persona to the project and to what is selected, as one step."""
        after = add_listed(self.project, new)
        if field == "channel":
            self.apply(self._with_entries(after, channel=new.id), step)
            return
        for card in self.selected_cards():
            values = (*getattr(card, field), new.id)
            after = change_entry(after, self.journey.id, card.id, **{field: values})
        self.apply(after, step)

    # How it is known

    def can_set_evidence(self) -> bool:
        """Tell whether something that can be known better or worse is selected."""
        return self.has_cards() or self.chosen_point is not None or bool(self._given_scores())

    def is_known_by(self, rung: int) -> bool:
        """Tell whether all that is selected is known in one way, 1 (guessed) to 4 (researched)."""
        if self.has_cards():
            return self.all_have("evidence", rung)
        point = self.chosen_point
        if point is not None:
            return point.evidence == rung
        return common(evidence for _, _, evidence in self._given_scores()) == rung

    def set_evidence(self, level: int) -> None:
        """Say of what is selected how it is known, 1 (guessed) to 4 (researched)."""
        if self.has_cards():
            super().set_evidence(level)
        elif self.chosen_point is not None:
            self.set_on_point(steps.CHANGE_EVIDENCE, evidence=level)
        elif self.cursor is not None:
            after = self.project
            for series, value, _ in self._given_scores():
                after = set_score(after, self.cursor, series, value, level)
            self.apply(after, steps.CHANGE_EVIDENCE)

    # Points, numbers, rows, routes

    @property
    def chosen_point(self) -> CurvePoint | None:
        """The point of a curve that is selected."""
        found = find_point(self.journey, self.selection.point) if self.selection.point else None
        return found[1] if found else None

    def set_on_point(self, step: str, **changes: Any) -> None:
        """Change fields of the selected point."""
        point = self.chosen_point
        if point is not None:
            self.apply(change_point(self.project, self.journey.id, point.id, **changes), step)

    @property
    def chosen_metric(self) -> Metric | None:
        """The measured number of the cell under the cursor."""
        row = self.cursor_row
        held = self.cursor is not None and row is not None and row.kind == "metric"
        return self.metric(self.cursor) if held and self.cursor is not None else None

    def set_on_metric(self, step: str, **changes: Any) -> None:
        """Change fields of the measured number of the cell under the cursor."""
        metric, cell = self.chosen_metric, self.cursor
        if metric is not None and cell is not None:
            self.apply(set_metric(self.project, cell, metric.replace(**changes)), step)

    def selected_rows(self) -> list[Row]:
        """Return the rows that are selected as a whole."""
        return self._rows()

    def has_rows_of(self, kind: RowKind) -> bool:
        """Tell whether rows are selected that are all of a kind."""
        rows = self.selected_rows()
        return bool(rows) and all(row.kind == kind for row in rows)

    def set_on_rows(self, step: str, **changes: Any) -> None:
        """Change fields of all selected rows."""
        self.apply(self._with(self.chosen_rows, **changes), step)

    def set_row_role(self, kind: RowKind, role: RowRole) -> None:
        """Give the selected rows a kind and role; a name or question of the old role goes along."""
        after, rows = self.project, self.selected_rows()
        for row in rows:
            after = change_role(after, self.journey.id, row.id, kind, role)
            after = change_row(after, self.journey.id, row.id, **self._usual_words(row, role))
        self.apply(after, steps.of_several(steps.CHANGE_KIND, len(rows)))

    def set_on_route(self, step: str, **changes: Any) -> None:
        """Change fields of the selected route."""
        route = self.chosen_route
        if route is not None:
            after = change_overlay(self.project, self.journey.id, Route, route.id, **changes)
            self.apply(after, step)

    def _is_touchpoint(self, place: EntryPlace) -> bool:
        row = find_row(self.journey, place.cell.row)
        return isinstance(place.entry, Card) and is_touchpoint(row, place.entry)

    def _usual_words(self, row: Row, role: RowRole) -> dict[str, str]:
        language = self.project.language
        had, has = row_words(row.role, language), row_words(role, language)
        words = zip(("name", "prompt"), (row.name, row.prompt), had, has, strict=True)
        return {field: now for field, text, before, now in words if text in (before, "")}

    def _with_entries(self, project: Project, **changes: Any) -> Project:
        for entry in self.selected_entries():
            project = change_entry(project, self.journey.id, entry.id, **changes)
        return project

    def _in_order(self, field: ListField, values: Iterable[str]) -> tuple[str, ...]:
        """Return values in the order of the project's list; tags stand as they were given."""
        if field == "tags":
            return tuple(values)
        listed: list[str] = [source.id for source in self.project.sources]
        if field == "personas":
            listed = [persona.id for persona in self.project.personas]
        order = {id_: place for place, id_ in enumerate(listed)}
        return tuple(sorted(values, key=lambda value: order.get(value, len(order))))

    def _given_scores(self) -> list[tuple[Series, int, int]]:
        """Return the selected score, or all of the cell under the cursor: series, value, rung."""
        row, cell, chosen = self.cursor_row, self.cursor, self.selection
        if row is None or cell is None or row.kind != "score" or chosen.across is not None:
            return []
        series = (chosen.series,) if chosen.series else row.series
        found = ((each, self.score(cell, each)) for each in series)
        return [(each, score.value, score.evidence) for each, score in found if score]


def _is_barrier(entry: Entry) -> bool:
    return isinstance(entry, Card) and entry.marker == "barrier"
