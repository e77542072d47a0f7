"""Actions: one row of a table for each thing the program does, and the Qt actions made of them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from cjm_desktop.model.words import Hue
from cjm_desktop.ui.icons import icon, swatch_icon
from cjm_desktop.ui.keys import keys_text
from cjm_desktop.ui.needs import needs_words

if TYPE_CHECKING:  # the bench imports the parts of the window that show these actions
    from cjm_desktop.ui.bench import Bench

Question = Callable[["Bench"], bool]


def always(bench: "Bench") -> bool:
    """Answer that an action is possible at any time."""
    del bench
    return True


def with_map(bench: "Bench") -> bool:
    """Tell whether a map is shown."""
    return bench.shows_map


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionSpec:
    """One action: its name, words, keys, icon, when it is possible and what it does."""

    id: str
    text: str  # English
    run: Callable[["Bench"], object]
    context: str = "Actions"  # of the translation
    keys: tuple[str, ...] = ()
    icon: str = ""
    swatch: Hue | None = None  # shown in place of an icon
    short: str = ""  # words on the toolbar
    enabled: Question = with_map
    checked: Question | None = None
    words: Callable[["Bench"], str] | None = None  # a text that depends on the document
    in_fields: bool = False  # leaves the field that is open alone, or works on its text
    keeps_field: bool = False  # needs what is typed so far in the document; the field stays open
    needs: str = ""  # what must be so before it is possible, as in ``ui/needs.py``
    chooses: bool = False  # from values, which menus show within it: see ``ui/value_lists.py``
    role: QAction.MenuRole = QAction.MenuRole.NoRole

    def words_now(self) -> str:
        """Return the action's name in the language of the interface."""
        return QCoreApplication.translate(self.context, self.text)


class Actions(QObject):
    """The Qt actions by their ids; asks which are possible whenever something has changed."""

    def __init__(self, specs: Iterable[ActionSpec], bench: "Bench") -> None:
        super().__init__(bench)
        self.bench: Final = bench
        self._possible: dict[str, tuple[bool, bool]] = {}  # and whether a map was shown
        self._specs: Final = {spec.id: spec for spec in specs}
        self._actions: Final = {spec.id: self._made(spec) for spec in self._specs.values()}

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def specs(self) -> tuple[ActionSpec, ...]:
        """Return the table."""
        return tuple(self._specs.values())

    def spec(self, name: str) -> ActionSpec:
        """Return the row of the table for an action."""
        return self._specs[name]

    def name_and_keys(self, name: str) -> str:
        """Return what an action is called, and its keys, whether it is possible now or not."""
        return _named(self._actions[name], self._specs[name])

    def refresh(self) -> None:
        """Ask again which actions are possible, ticked, and how they are called now."""
        shown = self.bench.shows_map
        for name, action in self._actions.items():
            spec = self._specs[name]
            possible = spec.enabled(self.bench), shown
            if self._possible.get(name) != possible:
                self._possible[name] = possible
                self._show_possible(action, spec, *possible)
            if spec.words:
                self._show_words(action, spec, spec.words(self.bench))
        self._tick()

    def retire(self) -> None:
        """Take the keys from the actions: others are about to have them."""
        for action in self._actions.values():
            action.setShortcuts([])
            action.setEnabled(False)
        self._possible.clear()

    def _tick(self) -> None:
        for name, action in self._actions.items():
            checked = self._specs[name].checked
            if checked:
                action.setChecked(checked(self.bench))

    def _made(self, spec: ActionSpec) -> QAction:
        action = QAction(self)
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
        action.setCheckable(spec.checked is not None)
        action.setMenuRole(spec.role)
        if spec.icon:
            action.setIcon(icon(spec.icon))
        elif spec.swatch is not None:
            action.setIcon(swatch_icon(spec.swatch))
        self._show_words(action, spec, spec.words_now())
        if spec.short:
            action.setIconText(QCoreApplication.translate(spec.context, spec.short))
        action.triggered.connect(lambda: self._run(spec))
        if spec.chooses:  # menus show its values, and not the action that has the keys
            self.bench.window.addAction(action)
        return action

    def _run(self, spec: ActionSpec) -> None:
        bench = self.bench
        # What is being typed on the map belongs to the document before it is worked on.
        if spec.keeps_field:
            bench.commands.keep_editing()
        elif not spec.in_fields:
            bench.commands.finish_editing()
        before = bench.store.project
        spec.run(bench)
        if bench.store.project is not before and bench.shows_map:
            bench.canvas.reveal(bench.store.selection)  # what was added, or came back
        if spec.checked:
            self._tick()  # Qt has turned the tick of this one, and others may go with it

    def _show_possible(
        self, action: QAction, spec: ActionSpec, possible: bool, shows_map: bool
    ) -> None:
        """Let an action be possible, or say what it needs first."""
        action.setStatusTip("" if possible else needs_words(spec.needs, shows_map=shows_map))
        action.setToolTip(_tooltip(action, spec))
        action.setEnabled(possible)

    def _show_words(self, action: QAction, spec: ActionSpec, text: str) -> None:
        if action.text() != text:
            action.setText(text)
            action.setToolTip(_tooltip(action, spec))


def _named(action: QAction, spec: ActionSpec) -> str:
    text = action.text()
    plain = text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
    return f"{plain} ({keys_text(spec.keys[0])})" if spec.keys else plain


def _tooltip(action: QAction, spec: ActionSpec) -> str:
    """Return what an action is called, its keys, and why it is not possible when it is not."""
    named = _named(action, spec)
    return f"{named}\n{action.statusTip()}" if action.statusTip() else named
