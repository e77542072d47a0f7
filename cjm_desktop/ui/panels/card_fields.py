"""The fields that say things of cards: of one, or of all that are selected together."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from cjm_desktop.base.ids import PersonaId, SourceId, new_id
from cjm_desktop.edits.entries import change_entry
from cjm_desktop.edits.lists import add_listed
from cjm_desktop.model.document import Card, Persona, Project, Source
from cjm_desktop.model.tags import known_tags
from cjm_desktop.model.words import Medium
from cjm_desktop.store.store import Store
from cjm_desktop.ui.commands import Commands, steps
from cjm_desktop.ui.commands.steps import step_name
from cjm_desktop.ui.controls.checked_menu import CheckedMenu, CheckedOption
from cjm_desktop.ui.controls.choice import Choice, Option
from cjm_desktop.ui.controls.icon_field import IconField
from cjm_desktop.ui.controls.segments import SegmentOption, Segments, draw_disc, draw_square
from cjm_desktop.ui.controls.swatches import HueSwatches
from cjm_desktop.ui.controls.tags_field import TagsField
from cjm_desktop.ui.controls.text_fields import LineField, TextField
from cjm_desktop.ui.panels.entry_form import EntryForm, source_options
from cjm_desktop.ui.panels.evidence import evidence_question, evidence_segments, evidence_step
from cjm_desktop.ui.panels.naming import ask_name
from cjm_desktop.ui.panels.subjects import Subject
from cjm_desktop.ui.several import common, in_all, in_some


class CardFields(EntryForm):
    """Fields that go for every card that is shown; where cards differ, none is chosen."""

    def __init__(self, store: Store, commands: Commands) -> None:
        super().__init__(store, commands)
        self._common: list[tuple[Callable[[Card], object], Any]] = []
        self._channel: Choice | None = None
        self._lists: dict[str, CheckedMenu] = {}
        self._tags: TagsField | None = None
        self._opportunity: Choice | None = None

    def cards(self) -> Sequence[Card]:
        """Return the cards that are shown."""
        return self.commands.selected_cards()

    def nodes(self) -> Sequence[Any]:
        """Return the cards that are shown."""
        return self.cards() or (self.node,)

    def step_name(self, what: str) -> str:
        """Return what a change is called, and of how many cards when there are several."""
        count = len(self.cards())
        if count < 2:
            return super().step_name(what)
        return self.tr("Change {what} of %n cards", "", count).format(what=what)

    def changed(self, project: Project, **changes: Any) -> Project:
        """Return the project with fields of all cards changed."""
        for card in self.cards():
            project = change_entry(project, self.journey, card.id, **changes)
        return project

    def show_subject(self, subject: Subject) -> None:
        """Show what the cards have in common in all fields."""
        super().show_subject(subject)
        cards = self.cards()
        for read, control in self._common:
            self.show_common(control, common(read(card) for card in cards))
        if self._channel is not None:
            self.show_channels(self._channel, None)
            self._channel.show_value(common(card.channel for card in cards))
        if self._opportunity is not None:
            self.show_opportunities(self._opportunity)
            for widget in (self._opportunity, self.label_of(self._opportunity)):
                widget.setVisible(self.commands.has_barriers())
        for field, menu in self._lists.items():
            values = [getattr(card, field) for card in cards]
            menu.set_options(self._options(field))
            menu.show_value(in_all(values), some=in_some(values))
        if self._tags is not None:
            tags = [card.tags for card in cards]
            self._tags.show_tags(in_all(tags), in_some(tags))

    def bind_common(
        self, field: str, control: Any, step: str, read: Callable[[Card], object] | None = None
    ) -> None:
        """Tie a control to a field of all cards."""
        self._common.append((read or (lambda card: getattr(card, field)), control))
        self.fields[field] = control
        typed = isinstance(control, TextField)
        control.edited.connect(lambda value: self.change(step, typed=typed, **{field: value}))

    def add_marker(self) -> None:
        """Add what a card stands for: a need or a barrier."""
        marker = Segments(
            [
                SegmentOption(None, self.tr("None")),
                SegmentOption("need", self.tr("Need"), self.tr("Something customers look for")),
                SegmentOption("barrier", self.tr("Barrier"), self.tr("Something in their way")),
            ]
        )
        self.add(self.tr("Mark"), marker)
        self.bind_common("marker", marker, self.tr("mark"))

    def add_opportunity(self) -> None:
        """Add, of barriers, the opportunity that takes them away."""
        self._opportunity = self.opportunity_choice()
        self.add(self.tr("Opportunity that takes it away"), self._opportunity)

    def add_channel(self) -> None:
        """Add the channel alone: a card that gets one becomes a touchpoint."""
        self._channel = self.channel_choice()
        self.add(self.tr("Channel"), self._channel)

    def add_touchpoint(self) -> None:
        """Add channel, contact, form and moment of truth."""
        self._channel = self.channel_choice()
        contact = Choice(
            [Option("direct", self.tr("With us")), Option("indirect", self.tr("By others"))]
        )
        self.add_pair((self.tr("Channel"), self._channel), (self.tr("Contact"), contact), (8, 7))
        self.bind_common("contact", contact, self.tr("contact"))
        medium = Segments(
            [
                SegmentOption("digital", self.tr("Digital"), picture=draw_square),
                SegmentOption("physical", self.tr("Physical"), picture=draw_disc),
            ]
        )
        self.add(self.tr("Form"), medium)
        self.bind_common("medium", medium, self.tr("form"), read=self._medium_of)
        moment = Choice(
            [
                Option(None, self.tr("None")),
                Option("zero", self.tr("0  First search")),
                Option("first", self.tr("1  First experience")),
                Option("ultimate", self.tr("U  Tells others")),
            ]
        )
        self.add(self.tr("Moment of truth"), moment)
        self.bind_common("moment", moment, self.tr("moment of truth"))

    def add_answering(self) -> tuple[QWidget, ...]:
        """Add whether touchpoints reach their goal, and who answers for them; return the fields."""
        achieved = Segments(
            [
                SegmentOption(None, self.tr("Unknown")),
                SegmentOption("no", self.tr("No")),
                SegmentOption("partly", self.tr("Partly")),
                SegmentOption("yes", self.tr("Yes")),
            ]
        )
        self.add(self.tr("Does it achieve that?"), achieved)
        achieved.setAccessibleName(self.tr("Does this contact achieve its goal?"))
        self.bind("achieved", achieved, self.tr("result"))
        owner = LineField(self.tr("No owner yet"))
        self.add(self.tr("Owner"), owner)
        self.bind("owner", owner, self.tr("owner"))
        return achieved, owner

    def add_evidence(self) -> None:
        """Add the ladder and the sources."""
        ladder = evidence_segments()
        self.add(evidence_question(), ladder)
        self.bind_common("evidence", ladder, evidence_step())
        menu = self._add_list("sources", self.tr("Sources"), self._sources_menu())
        menu.edited.connect(lambda ids: self._on_list_edited("sources", self.tr("sources"), ids))

    def add_tags_and_personas(self) -> None:
        """Add the tags, and whom it is about."""
        self._tags = TagsField(lambda: known_tags(self.store.project))
        self._tags.added.connect(lambda tag: self._change_tags(add=(tag,)))
        self._tags.removed.connect(lambda tag: self._change_tags(remove=(tag,)))
        self.add(self.tr("Tags"), self._tags)
        self.fields["tags"] = self._tags
        personas = CheckedMenu(self.tr("Everybody"), self.tr("New persona…"))
        personas.new_asked.connect(self._on_new_persona)
        self._add_list("personas", self.tr("Personas"), personas)
        personas.edited.connect(
            lambda ids: self._on_list_edited("personas", self.tr("personas"), ids)
        )

    def add_looks(self) -> None:
        """Add the colour and the icon."""
        hues = HueSwatches(self.tr("As the phase"))
        self.add(self.tr("Colour"), hues)
        self.bind_common("hue", hues, self.tr("colour"))
        icon = IconField()
        self.add(self.tr("Icon"), icon)
        self.bind_common("icon", icon, self.tr("icon"))

    def _add_list(self, field: str, label: str, menu: CheckedMenu) -> CheckedMenu:
        self._lists[field] = self.fields[field] = menu
        self.add(label, menu)
        return menu

    def _options(self, field: str) -> list[CheckedOption]:
        if field == "sources":
            return source_options(self.store.project)
        return [CheckedOption(p.id, p.name, p.name) for p in self.store.project.personas]

    def _on_list_edited(self, field: str, step: str, ids: tuple[str, ...]) -> None:
        before = in_all([getattr(card, field) for card in self.cards()])
        added = [id_ for id_ in ids if id_ not in before]
        self._change_lists(field, step, added, [id_ for id_ in before if id_ not in ids])

    def _change_tags(self, add: tuple[str, ...] = (), remove: tuple[str, ...] = ()) -> None:
        self._change_lists("tags", self.tr("tags"), add, remove)

    def _change_lists(
        self, field: str, step: str, added: Iterable[str], removed: Iterable[str]
    ) -> None:
        """Give values to all cards and take others from all; what only some have stays so."""
        order = [option.value for option in self._options(field)] if field != "tags" else []
        after, gone = self.store.project, frozenset(removed)
        for card in self.cards():
            values = dict.fromkeys((*getattr(card, field), *added))
            kept = [value for value in values if value not in gone]
            if order:
                kept.sort(key=order.index)
            after = change_entry(after, self.journey, card.id, **{field: tuple(kept)})
        self.store.apply(after, self.step_name(step))

    def _sources_menu(self) -> CheckedMenu:
        menu = CheckedMenu(self.tr("None"), self.tr("New source…"))
        menu.new_asked.connect(self._on_new_source)
        return menu

    def _on_new_source(self) -> None:
        name = ask_name(self, self.tr("New source"), self.tr("Name of the source"))
        if name:
            source = Source(id=SourceId(new_id()), name=name)
            self._give_new(source, "sources", step_name(steps.ADD_SOURCE))

    def _on_new_persona(self) -> None:
        name = ask_name(self, self.tr("New persona"), self.tr("Name of the persona"))
        if name:
            persona = Persona(id=PersonaId(new_id()), name=name)
            self._give_new(persona, "personas", step_name(steps.ADD_PERSONA))

    def _give_new(self, new: Source | Persona, field: str, step: str) -> None:
        """Add a part to the project and to a field of all cards, as one step."""
        after = add_listed(self.store.project, new)
        for card in self.cards():
            values = (*getattr(card, field), new.id)
            after = change_entry(after, self.journey, card.id, **{field: values})
        self.store.apply(after, step)

    def _medium_of(self, card: Card) -> Medium | None:
        if card.medium is not None or card.channel is None:
            return card.medium
        channels = self.store.project.channels
        return next((c.medium for c in channels if c.id == card.channel), None)
