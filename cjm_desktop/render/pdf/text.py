"""Text objects: one shaped line at its place, size and tracking."""

from collections.abc import Iterable
from dataclasses import dataclass

from cjm_desktop.render.pdf.colours import Ink
from cjm_desktop.render.pdf.glyphs import Shown
from cjm_desktop.render.pdf.operators import factor, number, numbers, text_string
from cjm_desktop.scene.items import Stroke, Text

_UNSEEN = 3  # neither filled nor stroked


@dataclass(slots=True)
class State:
    """What is in force while a part is drawn, so that nothing is set twice."""

    fill: Ink | None = None
    stroke: Stroke | None = None
    overprint: tuple[bool, bool] = (False, False)  # of strokes, of fills
    font: tuple[str, float] | None = None
    tracking: float = 0.0


def text_object(item: Text, shown: Iterable[Shown], state: State, rendering: int = 0) -> str:
    """Return the operators that show a line, and say what its glyphs stand for.

    Letters are filled, or with a rendering of 1 stroked; those whose outlines are drawn beside
    them are neither.
    """
    operators = [f"BT 1 0 0 -1 {numbers(item.x, item.y)} Tm"]
    rendered = 0
    tracking = item.tracking * item.size
    if tracking != state.tracking:
        state.tracking = tracking
        operators.append(f"{factor(tracking)} Tc")  # as it adds up along the line
    raised = False
    for each in shown:
        if state.font != (each.font, item.size):
            state.font = (each.font, item.size)
            operators.append(f"/{each.font} {number(item.size)} Tf")
        if each.rise or raised:
            raised = bool(each.rise)
            operators.append(f"{number(each.rise * item.size / 1000)} Ts")
        wanted = _UNSEEN if each.unseen else rendering
        if wanted != rendered:
            rendered = wanted
            operators.append(f"{rendered} Tr")
        if each.text is not None:
            operators.append(f"/Span <</ActualText {text_string(each.text)}>> BDC")
        operators.append(each.operator)
        if each.ends:
            operators.append("EMC")
    if raised:
        operators.append("0 Ts")
    if rendered:
        operators.append("0 Tr")
    operators.append("ET")
    return " ".join(operators)


def silent_text_object(item: Text, shown: Iterable[Shown], state: State, rendering: int = 0) -> str:
    """Return the same line for the eye only: who copies or searches text does not meet it."""
    mute = [each._replace(text=None, ends=False) for each in shown]
    text = text_object(item, mute, state, rendering)
    return f"/Span <</ActualText {text_string('')}>> BDC {text} EMC"
