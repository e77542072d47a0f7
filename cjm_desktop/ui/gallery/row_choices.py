"""The rows that can be added: their kinds and roles, and what each is for."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.words import RowKind, RowRole
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP
from cjm_desktop.ui.row_names import kind_name, role_name


class RowChoice(NamedTuple):
    """A row that can be added, with one sentence about it."""

    role: RowRole
    kind: RowKind
    sentence: str  # English; translated in the context "RowGallery"

    @property
    def name(self) -> str:
        """What it is called, in the language of the interface."""
        if self.role == "relevance":
            return QCoreApplication.translate("Rows", "Relevance and presence")
        own_line = self.role == "own" and self.kind != "cards"
        return kind_name(self.kind) if own_line else role_name(self.role)

    @property
    def about(self) -> str:
        """What it is for, in the language of the interface."""
        return QCoreApplication.translate("RowGallery", self.sentence)

    def matches(self, words: str) -> bool:
        """Tell whether all words that are searched for are in its name or sentence."""
        text = f"{self.name} {self.about}".casefold()
        return all(word in text for word in words.casefold().split())


ROW_CHOICES: Final[tuple[RowChoice, ...]] = (
    RowChoice(
        "doing",
        "cards",
        QT_TRANSLATE_NOOP("RowGallery", "The steps that customers take, in their own words."),
    ),
    RowChoice(
        "touchpoints",
        "cards",
        QT_TRANSLATE_NOOP("RowGallery", "Where customers meet you, by channel, online or not."),
    ),
    RowChoice(
        "quotes",
        "cards",
        QT_TRANSLATE_NOOP("RowGallery", "What customers think, wonder and say."),
    ),
    RowChoice(
        "needs", "cards", QT_TRANSLATE_NOOP("RowGallery", "What customers need to get further.")
    ),
    RowChoice(
        "pains", "cards", QT_TRANSLATE_NOOP("RowGallery", "What stands in their way or annoys.")
    ),
    RowChoice(
        "relevance",
        "score",
        QT_TRANSLATE_NOOP(
            "RowGallery", "How much a phase matters, how well you are there, and what is to win."
        ),
    ),
    RowChoice(
        "emotional",
        "curve",
        QT_TRANSLATE_NOOP("RowGallery", "How it feels, from very bad to very good, as a curve."),
    ),
    RowChoice(
        "functional",
        "curve",
        QT_TRANSLATE_NOOP("RowGallery", "How well it works, from very bad to very good."),
    ),
    RowChoice(
        "metric",
        "metric",
        QT_TRANSLATE_NOOP("RowGallery", "Figures that you measure, with unit, date and source."),
    ),
    RowChoice(
        "image",
        "image",
        QT_TRANSLATE_NOOP("RowGallery", "Photos, screens or drawings of a phase."),
    ),
    RowChoice(
        "opportunities",
        "cards",
        QT_TRANSLATE_NOOP("RowGallery", "What it all says, in one sentence for each phase."),
    ),
    RowChoice(
        "actions", "actions", QT_TRANSLATE_NOOP("RowGallery", "Who does what about it, and when.")
    ),
    RowChoice(
        "media",
        "cards",
        QT_TRANSLATE_NOOP("RowGallery", "The form that fits: a film, a checklist, a call."),
    ),
    RowChoice(
        "backstage",
        "cards",
        QT_TRANSLATE_NOOP("RowGallery", "What colleagues and systems do out of sight."),
    ),
    RowChoice(
        "visibility",
        "divider",
        QT_TRANSLATE_NOOP("RowGallery", "Below this line the customer does not see you."),
    ),
    RowChoice(
        "interaction",
        "divider",
        QT_TRANSLATE_NOOP("RowGallery", "Above this line the customer acts, below it you do."),
    ),
    RowChoice(
        "own", "cards", QT_TRANSLATE_NOOP("RowGallery", "Cards under a name that you choose.")
    ),
    RowChoice(
        "own", "divider", QT_TRANSLATE_NOOP("RowGallery", "A line with words that you choose.")
    ),
)
