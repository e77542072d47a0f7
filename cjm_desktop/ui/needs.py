"""What has to be so before an action is possible, in words."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP

MAP: Final = QT_TRANSLATE_NOOP("Needs", "Open a map first.")
SOMETHING: Final = QT_TRANSLATE_NOOP("Needs", "Select something first.")
CARDS: Final = QT_TRANSLATE_NOOP("Needs", "Select one or more cards first.")
SEVERAL_CARDS: Final = QT_TRANSLATE_NOOP("Needs", "Select two or more cards, or actions, first.")
CARD_OF_LINES: Final = QT_TRANSLATE_NOOP("Needs", "Select a card of several lines first.")
CARDS_OR_ACTIONS: Final = QT_TRANSLATE_NOOP("Needs", "Select cards or actions first.")
COPIABLE: Final = QT_TRANSLATE_NOOP("Needs", "Select cards, phases or rows first.")
TOUCHPOINT: Final = QT_TRANSLATE_NOOP("Needs", "Select touchpoints first.")
ACTIONS: Final = QT_TRANSLATE_NOOP("Needs", "Select one or more actions first.")
ACTIONS_AND_PRINCIPLES: Final = QT_TRANSLATE_NOOP(
    "Needs", "Select actions first; the map must have principles."
)
BARRIERS: Final = QT_TRANSLATE_NOOP("Needs", "Select one or more barriers first.")
OPPORTUNITY: Final = QT_TRANSLATE_NOOP("Needs", "Select one opportunity first.")
KNOWN: Final = QT_TRANSLATE_NOOP("Needs", "Select cards, a score or a point of a curve first.")
PICTURE: Final = QT_TRANSLATE_NOOP("Needs", "Select a card or cell with a picture first.")
PLACE_OF_PICTURE: Final = QT_TRANSLATE_NOOP("Needs", "Select a card, or a cell for a picture.")
STRETCHES: Final = QT_TRANSLATE_NOOP("Needs", "Select cards or a phase group with room for it.")
POINT: Final = QT_TRANSLATE_NOOP("Needs", "Select a point of a curve first.")
CURVE: Final = QT_TRANSLATE_NOOP("Needs", "Select a cell of a curve first.")
METRIC: Final = QT_TRANSLATE_NOOP("Needs", "Select a cell with a measured number first.")
ROUTE: Final = QT_TRANSLATE_NOOP("Needs", "Select a route first.")
ROUTES: Final = QT_TRANSLATE_NOOP("Needs", "There are no routes yet.")
CARDS_FOR_ROUTE: Final = QT_TRANSLATE_NOOP("Needs", "A route needs cards to call at.")
ROWS: Final = QT_TRANSLATE_NOOP("Needs", "Select one or more rows first.")
FULL_ROWS: Final = QT_TRANSLATE_NOOP("Needs", "Select rows that are more than a line first.")
CELL_OF_CARDS: Final = QT_TRANSLATE_NOOP("Needs", "Select a cell of a row of cards first.")
ROWS_OF_SCORES: Final = QT_TRANSLATE_NOOP("Needs", "Select rows of scores first.")
ROWS_OF_CURVES: Final = QT_TRANSLATE_NOOP("Needs", "Select rows of curves first.")
HIDDEN_ROWS: Final = QT_TRANSLATE_NOOP("Needs", "No row is hidden.")
OWN_HEIGHT: Final = QT_TRANSLATE_NOOP("Needs", "Select rows with a height of their own first.")
OWN_WIDTH: Final = QT_TRANSLATE_NOOP("Needs", "Select phases with a width of their own first.")
IN_PHASE: Final = QT_TRANSLATE_NOOP("Needs", "Select a phase, or something in it, first.")
PHASES: Final = QT_TRANSLATE_NOOP("Needs", "Select one or more phases first.")
SOME_PHASE: Final = QT_TRANSLATE_NOOP("Needs", "Add a phase first.")
ONE_PHASE: Final = QT_TRANSLATE_NOOP("Needs", "Select one phase first.")
SEVERAL_PHASES: Final = QT_TRANSLATE_NOOP("Needs", "Select two or more phases first.")
ABSENT_PHASES: Final = QT_TRANSLATE_NOOP("Needs", "Select phases that do not apply first.")
PHASES_OR_GROUP: Final = QT_TRANSLATE_NOOP("Needs", "Select phases or a phase group first.")
PHASES_WITH_NEXT: Final = QT_TRANSLATE_NOOP("Needs", "Select phases that another one follows.")
GROUP: Final = QT_TRANSLATE_NOOP("Needs", "Select a phase group, or phases in one, first.")
PHASES_THERE: Final = QT_TRANSLATE_NOOP("Needs", "Add a phase first.")
SPAN: Final = QT_TRANSLATE_NOOP("Needs", "Select a span of a second ruler first.")
SPAN_WITH_ROOM: Final = QT_TRANSLATE_NOOP("Needs", "Select a span with room beside or in it first.")
JOURNEYS: Final = QT_TRANSLATE_NOOP("Needs", "There is only one journey.")
JOURNEY_BESIDE: Final = QT_TRANSLATE_NOOP("Needs", "There is no journey on that side.")
OTHER_JOURNEY: Final = QT_TRANSLATE_NOOP("Needs", "Select cards first; there must be two journeys.")
PANEL: Final = QT_TRANSLATE_NOOP("Needs", "Open the outline or the details first.")
TWO_PANELS: Final = QT_TRANSLATE_NOOP("Needs", "Open two panels in a wide window first.")
FILTER: Final = QT_TRANSLATE_NOOP("Needs", "Nothing is filtered now.")
FILE: Final = QT_TRANSLATE_NOOP("Needs", "Save the map first.")
STEP: Final = QT_TRANSLATE_NOOP("Needs", "There is nothing to undo.")
STEP_BACK: Final = QT_TRANSLATE_NOOP("Needs", "There is nothing to redo.")


def needs_words(need: str, *, shows_map: bool) -> str:
    """Return why an action is not possible, in the language of the interface."""
    return QCoreApplication.translate("Needs", need if shows_map and need else MAP)
