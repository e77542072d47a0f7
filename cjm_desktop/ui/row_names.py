"""What the kinds and roles of rows are called in the interface, and their icons."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.words import RowKind, RowRole
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP

_KINDS: Final[dict[RowKind, str]] = {
    "cards": QT_TRANSLATE_NOOP("Rows", "Cards"),
    "score": QT_TRANSLATE_NOOP("Rows", "Score"),
    "curve": QT_TRANSLATE_NOOP("Rows", "Curve"),
    "actions": QT_TRANSLATE_NOOP("Rows", "Actions"),
    "metric": QT_TRANSLATE_NOOP("Rows", "Numbers"),
    "image": QT_TRANSLATE_NOOP("Rows", "Pictures"),
    "divider": QT_TRANSLATE_NOOP("Rows", "Dividing line"),
}


class _Role(NamedTuple):
    name: str
    icon: str


_ROLES: Final[dict[RowRole, _Role]] = {
    "own": _Role(QT_TRANSLATE_NOOP("Rows", "Own row"), "rows"),
    "doing": _Role(QT_TRANSLATE_NOOP("Rows", "What customers do"), "person-simple-walk"),
    "touchpoints": _Role(QT_TRANSLATE_NOOP("Rows", "Touchpoints"), "hand-tap"),
    "quotes": _Role(QT_TRANSLATE_NOOP("Rows", "Thoughts and questions"), "quotes"),
    "needs": _Role(QT_TRANSLATE_NOOP("Rows", "Needs"), "heart-straight"),
    "pains": _Role(QT_TRANSLATE_NOOP("Rows", "Barriers"), "prohibit"),
    "relevance": _Role(QT_TRANSLATE_NOOP("Rows", "Relevance"), "target"),
    "presence": _Role(QT_TRANSLATE_NOOP("Rows", "Presence"), "storefront"),
    "functional": _Role(QT_TRANSLATE_NOOP("Rows", "Functional experience"), "wrench"),
    "emotional": _Role(QT_TRANSLATE_NOOP("Rows", "Emotional experience"), "smiley"),
    "opportunities": _Role(QT_TRANSLATE_NOOP("Rows", "Opportunities"), "lightbulb"),
    "actions": _Role(QT_TRANSLATE_NOOP("Rows", "Actions"), "list-checks"),
    "media": _Role(QT_TRANSLATE_NOOP("Rows", "Media"), "megaphone"),
    "backstage": _Role(QT_TRANSLATE_NOOP("Rows", "Behind the scenes"), "stack"),
    "metric": _Role(QT_TRANSLATE_NOOP("Rows", "Numbers"), "gauge"),
    "image": _Role(QT_TRANSLATE_NOOP("Rows", "Pictures"), "image"),
    "visibility": _Role(QT_TRANSLATE_NOOP("Rows", "Line of visibility"), "eye-slash"),
    "interaction": _Role(QT_TRANSLATE_NOOP("Rows", "Line of interaction"), "eye"),
}


ROW_CHOICES: Final[tuple[tuple[RowKind, RowRole], ...]] = (
    ("cards", "doing"),
    ("cards", "touchpoints"),
    ("cards", "quotes"),
    ("cards", "needs"),
    ("cards", "pains"),
    ("score", "relevance"),
    ("score", "presence"),
    ("curve", "emotional"),
    ("curve", "functional"),
    ("metric", "metric"),
    ("cards", "opportunities"),
    ("actions", "actions"),
    ("cards", "media"),
    ("image", "image"),
    ("cards", "backstage"),
    ("divider", "visibility"),
    ("divider", "interaction"),
    ("cards", "own"),
)
"""What a row may be: its kind and role, in the order of the menus."""


def choice_name(kind: RowKind, role: RowRole) -> str:
    """Return what a row of a kind and role is called where one of them is chosen."""
    if (kind, role) == ("score", "relevance"):  # which begins with both series
        return QCoreApplication.translate("Rows", "Relevance and presence")
    return role_name(role)


def kind_name(kind: RowKind) -> str:
    """Return what a kind of row is called."""
    return QCoreApplication.translate("Rows", _KINDS[kind])


def role_name(role: RowRole) -> str:
    """Return what a role is called."""
    return QCoreApplication.translate("Rows", _ROLES[role].name)


def role_source(role: RowRole) -> str:
    """Return what a role is called in English, to be translated in the context "Rows"."""
    return _ROLES[role].name


def role_icon(role: RowRole) -> str:
    """Return the name of a role's icon."""
    return _ROLES[role].icon
