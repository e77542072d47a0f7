"""Adding where the cursor stands: each row takes what it holds."""

from typing import Final, Literal

from cjm_desktop.model.words import RowKind
from cjm_desktop.ui.commands import reasons
from cjm_desktop.ui.commands.parts import PartCommands
from cjm_desktop.ui.commands.reasons import reason
from cjm_desktop.ui.commands.texts import TextCommands
from cjm_desktop.ui.commands.values import ValueCommands

Added = Literal["card", "action", "point", "score", "number", "picture", "text"]

_HELD: Final[dict[RowKind, Added]] = {
    "cards": "card",
    "actions": "action",
    "curve": "point",
    "score": "score",
    "metric": "number",
    "image": "picture",
}


class AddingCommands(TextCommands, PartCommands, ValueCommands):
    """What adds to a cell of any kind, and says why nothing typed goes in."""

    def what_is_added(self) -> Added | None:
        """Return what adding would add; None where nothing can be added."""
        row = self.cursor_row
        if self.selection.text is not None:
            return "text"
        if row is None:
            return "card" if self.can_add_card() else None
        in_cell = self.cursor is not None
        found = _HELD.get(row.kind) if in_cell or row.kind in ("cards", "actions") else None
        return found if self.journey.phases else None

    def add_here(self) -> None:
        """Add to the cell under the cursor what its row holds, else a card in a free cell.

        With a principle or persona selected, one like it.
        """
        around = self.selection.text
        match self.what_is_added():
            case "card" | "action":
                self.add_card()
            case "point":
                self.add_point()
            case "score" | "number":
                self.edit_selection()
            case "picture":
                self.ask_picture()
            case "text" if around is not None:
                self.add_like(around)
            case _:
                self.said.emit(self._emptiness() or reason(reasons.NO_CELL))

    def why_nothing_is_typed(self) -> str:
        """Return why what is typed goes nowhere, "" where that needs no words."""
        if self.chosen_route is not None:
            return reason(reasons.ROUTE)
        row = self.cursor_row
        if row is None or self.cursor is None:
            return self._emptiness() if self.is_nothing_selected else ""
        sentences: dict[RowKind, str] = {
            "score": reasons.ONLY_SCORES,
            "metric": reasons.ONLY_NUMBERS,
            "curve": reasons.NO_TYPING,
            "image": reasons.PICTURES,
        }
        return reason(sentences[row.kind]) if row.kind in sentences else ""

    def _emptiness(self) -> str:
        """Return what is missing before there are cells, and which keys bring it."""
        from cjm_desktop.ui.commands.emptiness import missing_in, missing_words

        return " ".join(map(missing_words, missing_in(self.journey)))
