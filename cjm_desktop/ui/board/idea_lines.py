"""Ideas for a phase as lines: what could be done there, and which kinds of content fit."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, Qt

from cjm_desktop.base.folding import fold
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.document import Journey, Phase, Row
from cjm_desktop.model.questions import cell_at
from cjm_desktop.model.words import Language
from cjm_desktop.session.suggestions import Way, content_for, ideas_for
from cjm_desktop.ui.controls.choosing_list import Index

translate = QCoreApplication.translate
_Role = Qt.ItemDataRole


class IdeaLine(NamedTuple):
    """One line: an idea with the way in which it helps, a kind of content, or a heading."""

    words: str
    way: str = ""
    is_heading: bool = False
    is_content: bool = False


def idea_lines(journey: Journey, phase: Phase, language: Language) -> tuple[IdeaLine, ...]:
    """Return what is not on the map yet; kinds of content where there is a row for them."""
    ideas = [
        IdeaLine(idea.text, way_words(idea.way)) for idea in ideas_for(journey, phase, language)
    ]
    row = media_row(journey)
    content = (
        []
        if row is None
        else [
            IdeaLine(words, is_content=True)
            for words in content_for(journey, phase, language)
            if fold(words) not in _held(row, phase)
        ]
    )
    lines = []
    if ideas:
        lines += [IdeaLine(translate("Ideas", "Actions"), is_heading=True), *ideas]
    if content:
        lines += [IdeaLine(translate("Ideas", "Kinds of content"), is_heading=True), *content]
    return tuple(lines)


def media_row(journey: Journey) -> Row | None:
    """Return the row for media and content, one in sight before a hidden one."""
    rows = [row for row in journey.rows if row.kind == "cards" and row.role == "media"]
    return next((row for row in rows if not row.hidden), rows[0] if rows else None)


def way_words(way: Way) -> str:
    """Return what a way of helping is called."""
    match way:
        case "content":
            return translate("Ideas", "content")
        case "reach":
            return translate("Ideas", "reachability")
        case "ease":
            return translate("Ideas", "ease")
        case "experience":
            return translate("Ideas", "experience")
        case "hospitality":
            return translate("Ideas", "hospitality")
        case "relation":
            return translate("Ideas", "relation")


def _held(row: Row, phase: Phase) -> frozenset[str]:
    cell = cell_at(row, phase.id)
    return frozenset(fold(card.text) for card in cell.cards) if cell is not None else frozenset()


class IdeaLines(QAbstractListModel):
    """The lines as a model; headings are passed over."""

    lines: Sequence[IdeaLine] = ()

    def show_lines(self, lines: Sequence[IdeaLine]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's form
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self.lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let headings be passed over."""
        if not index.isValid() or self.lines[index.row()].is_heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """Return an idea, or what is read aloud of it."""
        line = self.lines[index.row()]
        if role == _Role.AccessibleTextRole:
            return f"{line.words} {line.way}".strip()
        return line.words if role == _Role.DisplayRole else None
