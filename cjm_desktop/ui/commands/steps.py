"""What the steps of undo are called."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from cjm_desktop.model.addresses import EntryPlace
from cjm_desktop.model.document import Action
from cjm_desktop.model.words import RowKind, Series
from cjm_desktop.ui.commands.targets import TextKind
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP

ADD_CARD: Final = QT_TRANSLATE_NOOP("Commands", "Add card")
ADD_ACTION: Final = QT_TRANSLATE_NOOP("Commands", "Add action")
MOVE_CARD: Final = QT_TRANSLATE_NOOP("Commands", "Move card")
MOVE_CARDS: Final = QT_TRANSLATE_NOOP("Commands", "Move cards")
COPY_CARD: Final = QT_TRANSLATE_NOOP("Commands", "Copy card")
COPY_CARDS: Final = QT_TRANSLATE_NOOP("Commands", "Copy cards")
DUPLICATE_CARD: Final = QT_TRANSLATE_NOOP("Commands", "Duplicate card")
DUPLICATE_CARDS: Final = QT_TRANSLATE_NOOP("Commands", "Duplicate cards")
CUT: Final = QT_TRANSLATE_NOOP("Commands", "Cut")
PASTE: Final = QT_TRANSLATE_NOOP("Commands", "Paste")
DROP: Final = QT_TRANSLATE_NOOP("Commands", "Drop")
DELETE_CARD: Final = QT_TRANSLATE_NOOP("Commands", "Delete card")
DELETE_CARDS: Final = QT_TRANSLATE_NOOP("Commands", "Delete cards")
STRETCH_CARD: Final = QT_TRANSLATE_NOOP("Commands", "Stretch card")
STRETCH_CARDS: Final = QT_TRANSLATE_NOOP("Commands", "Stretch cards")
MERGE_CARDS: Final = QT_TRANSLATE_NOOP("Commands", "Merge cards")
SPLIT_CARD: Final = QT_TRANSLATE_NOOP("Commands", "Split card")
BRING_IN: Final = QT_TRANSLATE_NOOP("Commands", "Bring in numbers and answers")
PLACE_TEXT: Final = QT_TRANSLATE_NOOP("Commands", "Put text on the map")
PLACE_TEXTS: Final = QT_TRANSLATE_NOOP("Commands", "Put texts on the map")
REMOVE_TEXT: Final = QT_TRANSLATE_NOOP("Commands", "Remove text from the inbox")
REMOVE_TEXTS: Final = QT_TRANSLATE_NOOP("Commands", "Remove texts from the inbox")
SET_ASIDE: Final = QT_TRANSLATE_NOOP("Commands", "Set question aside")
ASK_AGAIN: Final = QT_TRANSLATE_NOOP("Commands", "Ask question again")
CHANGE_SOURCE_KIND: Final = QT_TRANSLATE_NOOP("Commands", "Change kind of source")
CHANGE_EVIDENCE: Final = QT_TRANSLATE_NOOP("Commands", "Change evidence")
ADD_PICTURE: Final = QT_TRANSLATE_NOOP("Commands", "Add picture")
ADD_PICTURES: Final = QT_TRANSLATE_NOOP("Commands", "Add pictures")
REPLACE_PICTURE: Final = QT_TRANSLATE_NOOP("Commands", "Replace picture")
REMOVE_PICTURE: Final = QT_TRANSLATE_NOOP("Commands", "Delete picture")
REMOVE_PICTURES: Final = QT_TRANSLATE_NOOP("Commands", "Delete pictures")
DESCRIBE_PICTURE: Final = QT_TRANSLATE_NOOP("Commands", "Describe picture")
CHANGE_FORM: Final = QT_TRANSLATE_NOOP("Commands", "Change form")
CHANGE_CONTACT: Final = QT_TRANSLATE_NOOP("Commands", "Change contact")
CHANGE_GOAL: Final = QT_TRANSLATE_NOOP("Commands", "Change goal")
CHANGE_OWNER: Final = QT_TRANSLATE_NOOP("Commands", "Change owner")
CHANGE_ACHIEVED: Final = QT_TRANSLATE_NOOP("Commands", "Change result")
CHANGE_MOMENT: Final = QT_TRANSLATE_NOOP("Commands", "Change moment of truth")
CHANGE_MARK: Final = QT_TRANSLATE_NOOP("Commands", "Change mark")
CHANGE_COLOUR: Final = QT_TRANSLATE_NOOP("Commands", "Change colour")
CHANGE_CHANNEL: Final = QT_TRANSLATE_NOOP("Commands", "Change channel")
CHANGE_SOURCES: Final = QT_TRANSLATE_NOOP("Commands", "Change sources")
CHANGE_PERSONAS: Final = QT_TRANSLATE_NOOP("Commands", "Change personas")
CHANGE_TAGS: Final = QT_TRANSLATE_NOOP("Commands", "Change tags")
ADD_PRINCIPLE: Final = QT_TRANSLATE_NOOP("Commands", "Add principle")
ADD_CHANNEL: Final = QT_TRANSLATE_NOOP("Commands", "Add channel")
ADD_SOURCE: Final = QT_TRANSLATE_NOOP("Commands", "Add source")
ADD_PERSONA: Final = QT_TRANSLATE_NOOP("Commands", "Add persona")
CHANGE_STATUS: Final = QT_TRANSLATE_NOOP("Commands", "Change status")
CHANGE_IMPACT: Final = QT_TRANSLATE_NOOP("Commands", "Change impact")
CHANGE_EFFORT: Final = QT_TRANSLATE_NOOP("Commands", "Change effort")
PLACE_ACTION: Final = QT_TRANSLATE_NOOP("Commands", "Change impact and effort")
CHANGE_OPPORTUNITY: Final = QT_TRANSLATE_NOOP("Commands", "Change opportunity")
CHANGE_PRINCIPLE: Final = QT_TRANSLATE_NOOP("Commands", "Change principle")
ADD_OPPORTUNITY: Final = QT_TRANSLATE_NOOP("Commands", "Add opportunity")
ADD_PHASE: Final = QT_TRANSLATE_NOOP("Commands", "Add phase")
MOVE_PHASE: Final = QT_TRANSLATE_NOOP("Commands", "Move phase")
DELETE_PHASE: Final = QT_TRANSLATE_NOOP("Commands", "Delete phase")
DELETE_PHASES: Final = QT_TRANSLATE_NOOP("Commands", "Delete phases")
CHANGE_WIDTH: Final = QT_TRANSLATE_NOOP("Commands", "Change width of phase")
CHANGE_WIDTHS: Final = QT_TRANSLATE_NOOP("Commands", "Change width of phases")
DUPLICATE_PHASE: Final = QT_TRANSLATE_NOOP("Commands", "Duplicate phase")
DUPLICATE_PHASES: Final = QT_TRANSLATE_NOOP("Commands", "Duplicate phases")
MERGE_PHASES: Final = QT_TRANSLATE_NOOP("Commands", "Merge phases")
SPLIT_PHASE: Final = QT_TRANSLATE_NOOP("Commands", "Split phase")
MOVE_PHASES: Final = QT_TRANSLATE_NOOP("Commands", "Move phases")
COLLAPSE_PHASE: Final = QT_TRANSLATE_NOOP("Commands", "Collapse phase")
COLLAPSE_PHASES: Final = QT_TRANSLATE_NOOP("Commands", "Collapse phases")
EXPAND_PHASE: Final = QT_TRANSLATE_NOOP("Commands", "Expand phase")
EXPAND_PHASES: Final = QT_TRANSLATE_NOOP("Commands", "Expand phases")
COLOUR_PHASE: Final = QT_TRANSLATE_NOOP("Commands", "Change colour of phase")
COLOUR_PHASES: Final = QT_TRANSLATE_NOOP("Commands", "Change colour of phases")
APPLICABILITY: Final = QT_TRANSLATE_NOOP("Commands", "Change applicability")
GROUP_PHASES: Final = QT_TRANSLATE_NOOP("Commands", "Group phases")
STRETCH_GROUP: Final = QT_TRANSLATE_NOOP("Commands", "Change reach of phase group")
DISSOLVE_GROUP: Final = QT_TRANSLATE_NOOP("Commands", "Dissolve phase group")
ADD_RULER: Final = QT_TRANSLATE_NOOP("Commands", "Add second ruler")
RENAME_RULER: Final = QT_TRANSLATE_NOOP("Commands", "Rename second ruler")
DELETE_RULER: Final = QT_TRANSLATE_NOOP("Commands", "Delete second ruler")
ADD_SPAN: Final = QT_TRANSLATE_NOOP("Commands", "Add span")
STRETCH_SPAN: Final = QT_TRANSLATE_NOOP("Commands", "Change reach of span")
DELETE_SPAN: Final = QT_TRANSLATE_NOOP("Commands", "Delete span")
COLOUR_GROUP: Final = QT_TRANSLATE_NOOP("Commands", "Change colour of phase group")
ADD_ROW: Final = QT_TRANSLATE_NOOP("Commands", "Add row")
MOVE_ROW: Final = QT_TRANSLATE_NOOP("Commands", "Move row")
DELETE_ROW: Final = QT_TRANSLATE_NOOP("Commands", "Delete row")
DELETE_ROWS: Final = QT_TRANSLATE_NOOP("Commands", "Delete rows")
DUPLICATE_ROW: Final = QT_TRANSLATE_NOOP("Commands", "Duplicate row")
DUPLICATE_ROWS: Final = QT_TRANSLATE_NOOP("Commands", "Duplicate rows")
MOVE_ROWS: Final = QT_TRANSLATE_NOOP("Commands", "Move rows")
HIDE_ROW: Final = QT_TRANSLATE_NOOP("Commands", "Hide row")
HIDE_ROWS: Final = QT_TRANSLATE_NOOP("Commands", "Hide rows")
SHOW_ROW: Final = QT_TRANSLATE_NOOP("Commands", "Show row")
SHOW_ROWS: Final = QT_TRANSLATE_NOOP("Commands", "Show rows")
COLLAPSE_ROW: Final = QT_TRANSLATE_NOOP("Commands", "Collapse row")
COLLAPSE_ROWS: Final = QT_TRANSLATE_NOOP("Commands", "Collapse rows")
EXPAND_ROW: Final = QT_TRANSLATE_NOOP("Commands", "Expand row")
EXPAND_ROWS: Final = QT_TRANSLATE_NOOP("Commands", "Expand rows")
PIN_ROW: Final = QT_TRANSLATE_NOOP("Commands", "Pin row")
PIN_ROWS: Final = QT_TRANSLATE_NOOP("Commands", "Pin rows")
UNPIN_ROW: Final = QT_TRANSLATE_NOOP("Commands", "Unpin row")
UNPIN_ROWS: Final = QT_TRANSLATE_NOOP("Commands", "Unpin rows")
CHANGE_HEIGHT: Final = QT_TRANSLATE_NOOP("Commands", "Change height of row")
CHANGE_HEIGHTS: Final = QT_TRANSLATE_NOOP("Commands", "Change height of rows")
CHANGE_KIND: Final = QT_TRANSLATE_NOOP("Commands", "Change kind of row")
CHANGE_KINDS: Final = QT_TRANSLATE_NOOP("Commands", "Change kind of rows")
CHANGE_SERIES: Final = QT_TRANSLATE_NOOP("Commands", "Change scores of row")
CHANGE_MARKS: Final = QT_TRANSLATE_NOOP("Commands", "Change points of row")
ADD_POINT: Final = QT_TRANSLATE_NOOP("Commands", "Add point")
MOVE_POINT: Final = QT_TRANSLATE_NOOP("Commands", "Move point")
DELETE_POINT: Final = QT_TRANSLATE_NOOP("Commands", "Delete point")
CHANGE_CURVE: Final = QT_TRANSLATE_NOOP("Commands", "Change curve of point")
CHANGE_LEVEL: Final = QT_TRANSLATE_NOOP("Commands", "Change level of point")
CHANGE_PERSONA: Final = QT_TRANSLATE_NOOP("Commands", "Change persona")
ADD_JOURNEY: Final = QT_TRANSLATE_NOOP("Commands", "Add journey")
DUPLICATE_JOURNEY: Final = QT_TRANSLATE_NOOP("Commands", "Duplicate journey")
RENAME_JOURNEY: Final = QT_TRANSLATE_NOOP("Commands", "Rename journey")
MOVE_JOURNEY: Final = QT_TRANSLATE_NOOP("Commands", "Move journey")
DELETE_JOURNEY: Final = QT_TRANSLATE_NOOP("Commands", "Delete journey")
NOW_OR_LATER: Final = QT_TRANSLATE_NOOP("Commands", "Change now or later")
CHANGE_LANGUAGE: Final = QT_TRANSLATE_NOOP("Commands", "Change language")
DRAW_ROUTE: Final = QT_TRANSLATE_NOOP("Commands", "Draw route")
CHANGE_ROUTE: Final = QT_TRANSLATE_NOOP("Commands", "Change route")
CHANGE_LINE: Final = QT_TRANSLATE_NOOP("Commands", "Change line of route")
DELETE_ROUTE: Final = QT_TRANSLATE_NOOP("Commands", "Delete route")
CHANGE_NUMBER: Final = QT_TRANSLATE_NOOP("Commands", "Change number")
CHANGE_SOURCE: Final = QT_TRANSLATE_NOOP("Commands", "Change source")

CALL_DONE: Final = QT_TRANSLATE_NOOP("Commands", "Call step of the guide done")
CALL_OPEN: Final = QT_TRANSLATE_NOOP("Commands", "Call step of the guide not done")
CHANGE_READING: Final = QT_TRANSLATE_NOOP("Commands", "Read gain in another way")
CHANGE_WEIGHT: Final = QT_TRANSLATE_NOOP("Commands", "Change weight of gain")
SET_SCORES: Final = QT_TRANSLATE_NOOP("Commands", "Set scores")
SET_SCORE: Final[dict[Series, str]] = {
    "relevance": QT_TRANSLATE_NOOP("Commands", "Set relevance"),
    "presence": QT_TRANSLATE_NOOP("Commands", "Set presence"),
}
DELETE_SCORE: Final[dict[Series, str]] = {
    "relevance": QT_TRANSLATE_NOOP("Commands", "Delete relevance"),
    "presence": QT_TRANSLATE_NOOP("Commands", "Delete presence"),
}
REPLACE: Final = QT_TRANSLATE_NOOP("Commands", "Replace text")
REPLACE_ALL: Final = QT_TRANSLATE_NOOP("Commands", "Replace everywhere")
CLEAR_CELLS: Final = QT_TRANSLATE_NOOP("Commands", "Clear cells")
CLEAR_CELL: Final[dict[RowKind, str]] = {
    "cards": DELETE_CARDS,
    "actions": QT_TRANSLATE_NOOP("Commands", "Delete actions"),
    "score": QT_TRANSLATE_NOOP("Commands", "Delete scores"),
    "curve": QT_TRANSLATE_NOOP("Commands", "Delete points"),
    "metric": QT_TRANSLATE_NOOP("Commands", "Delete number"),
    "image": QT_TRANSLATE_NOOP("Commands", "Delete picture"),
}
DELETE_PRINCIPLE: Final = QT_TRANSLATE_NOOP("Commands", "Delete principle")
DELETE_PERSONA: Final = QT_TRANSLATE_NOOP("Commands", "Delete persona")
CHANGE_TEXT: Final[dict[TextKind, str]] = {
    "card": QT_TRANSLATE_NOOP("Commands", "Change text of card"),
    "action": QT_TRANSLATE_NOOP("Commands", "Change text of action"),
    "phase": QT_TRANSLATE_NOOP("Commands", "Rename phase"),
    "row": QT_TRANSLATE_NOOP("Commands", "Rename row"),
    "group": QT_TRANSLATE_NOOP("Commands", "Rename phase group"),
    "span": QT_TRANSLATE_NOOP("Commands", "Rename span"),
    "principle": QT_TRANSLATE_NOOP("Commands", "Change principle"),
    "persona": QT_TRANSLATE_NOOP("Commands", "Rename persona"),
    "title": QT_TRANSLATE_NOOP("Commands", "Change title"),
    "subtitle": QT_TRANSLATE_NOOP("Commands", "Change subtitle"),
    "organisation": QT_TRANSLATE_NOOP("Commands", "Change organisation"),
    "customers": QT_TRANSLATE_NOOP("Commands", "Change customer group"),
    "scope": QT_TRANSLATE_NOOP("Commands", "Change scope"),
    "version": QT_TRANSLATE_NOOP("Commands", "Change version"),
}
_OF_ACTIONS: Final = {
    MOVE_CARD: QT_TRANSLATE_NOOP("Commands", "Move action"),
    MOVE_CARDS: QT_TRANSLATE_NOOP("Commands", "Move actions"),
    COPY_CARD: QT_TRANSLATE_NOOP("Commands", "Copy action"),
    COPY_CARDS: QT_TRANSLATE_NOOP("Commands", "Copy actions"),
    DUPLICATE_CARD: QT_TRANSLATE_NOOP("Commands", "Duplicate action"),
    DUPLICATE_CARDS: QT_TRANSLATE_NOOP("Commands", "Duplicate actions"),
    DELETE_CARD: QT_TRANSLATE_NOOP("Commands", "Delete action"),
    DELETE_CARDS: CLEAR_CELL["actions"],
    MERGE_CARDS: QT_TRANSLATE_NOOP("Commands", "Merge actions"),
    SPLIT_CARD: QT_TRANSLATE_NOOP("Commands", "Split action"),
}
_OF_SEVERAL: Final = {
    MOVE_CARD: MOVE_CARDS,
    COPY_CARD: COPY_CARDS,
    DUPLICATE_CARD: DUPLICATE_CARDS,
    DELETE_CARD: DELETE_CARDS,
    MERGE_CARDS: MERGE_CARDS,
    SPLIT_CARD: SPLIT_CARD,
    COLLAPSE_PHASE: COLLAPSE_PHASES,
    EXPAND_PHASE: EXPAND_PHASES,
    COLOUR_PHASE: COLOUR_PHASES,
    CHANGE_WIDTH: CHANGE_WIDTHS,
    COLLAPSE_ROW: COLLAPSE_ROWS,
    EXPAND_ROW: EXPAND_ROWS,
    PIN_ROW: PIN_ROWS,
    UNPIN_ROW: UNPIN_ROWS,
    CHANGE_HEIGHT: CHANGE_HEIGHTS,
    CHANGE_KIND: CHANGE_KINDS,
}


def of_several(step: str, count: int) -> str:
    """Return the step of doing to so many phases or rows what another one does to one."""
    return _OF_SEVERAL[step] if count > 1 else step


def typing_key(form: str, field: str, owner: str) -> str:
    """Return what makes one step of all that is typed in a field of the details of a part."""
    return f"{form}.{field}.{owner}"


def of_entries(step: str, places: Sequence[EntryPlace]) -> str:
    """Return the step of doing to some cards or actions what another one does to a card."""
    several = _OF_SEVERAL[step] if len(places) > 1 else step
    actions = bool(places) and all(isinstance(place.entry, Action) for place in places)
    return _OF_ACTIONS[several] if actions else several


def step_name(step: str) -> str:
    """Return what a step is called in the language of the interface."""
    return QCoreApplication.translate("Commands", step)
