"""SVG path data as steps."""

import re
from collections.abc import Iterator
from typing import Final

from cjm_desktop.base.errors import CjmError
from cjm_desktop.base.geometry import Point
from cjm_desktop.scene.arcs import Arc, arc_steps
from cjm_desktop.scene.items import Close, Curve, Move, Step, To

_COMMAND = re.compile(r"\s*([MmLlHhVvCcSsQqTtAaZz])")
_NUMBER = re.compile(r"[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)")
_FLAG = re.compile(r"[\s,]*([01])")  # of an arc; may stand against the next number

# What each command reads: n a number, f a flag.
_ARGUMENTS: Final = {
    "M": "nn",
    "L": "nn",
    "H": "n",
    "V": "n",
    "C": "nnnnnn",
    "S": "nnnn",
    "Q": "nnnn",
    "T": "nn",
    "A": "nnnffnn",
    "Z": "",
}


_ORIGIN: Final = Point(0.0, 0.0)


class PathDataError(CjmError):
    """Path data is not what SVG allows."""

    def __init__(self, data: str, position: int) -> None:
        super().__init__(
            f"not path data at character {position}: {data[position : position + 20]!r}"
        )
        self.position = position


def parse_path(data: str) -> tuple[Step, ...]:
    """Return the steps of SVG path data.

    Raises PathDataError when a command or number is missing or unknown.
    """
    pen = _Pen()
    for command, arguments in _commands(data):
        pen.draw(command, arguments)
    return tuple(pen.steps)


def _commands(data: str) -> Iterator[tuple[str, list[float]]]:
    """Yield each command with its arguments; repeated arguments repeat the command."""
    position, end = 0, len(data.rstrip())
    while position < end:
        match = _COMMAND.match(data, position)
        if not match:
            raise PathDataError(data, position)
        command, position = match[1], match.end()
        while True:
            arguments, position = _arguments(data, position, _ARGUMENTS[command.upper()])
            yield command, arguments
            if not arguments or not _NUMBER.match(data, position):
                break
            command = {"M": "L", "m": "l"}.get(command, command)


def _arguments(data: str, position: int, kinds: str) -> tuple[list[float], int]:
    arguments: list[float] = []
    for kind in kinds:
        match = (_FLAG if kind == "f" else _NUMBER).match(data, position)
        if not match:
            raise PathDataError(data, position)
        arguments.append(float(match[1]))
        position = match.end()
    return arguments, position


class _Pen:
    """Where drawing has come, and the steps so far."""

    def __init__(self) -> None:
        self.steps: list[Step] = []
        self._at = self._start = self._control = _ORIGIN
        self._control_of = ""  # the kind of curve, C or Q, that the control point belongs to

    def draw(self, command: str, arguments: list[float]) -> None:
        """Carry out one command; a small letter counts from where the pen is."""
        origin = self._at if command.islower() else _ORIGIN
        kind = command.upper()
        drawn = ""
        match kind:
            case "H":
                self._line(Point(origin.x + arguments[0], self._at.y))
            case "V":
                self._line(Point(self._at.x, origin.y + arguments[0]))
            case "A":
                self._arc(arguments[:5], _points(origin, arguments[5:])[0])
            case "Z":
                self.steps.append(Close())
                self._at = self._start
            case _:
                drawn = self._through(kind, _points(origin, arguments))
        self._control_of = drawn

    def _through(self, kind: str, points: list[Point]) -> str:
        """Draw through points; return the kind of curve that a smooth one may follow."""
        match kind:
            case "M":
                self._start = self._at = points[0]
                self.steps.append(Move(*points[0]))
            case "L":
                self._line(points[0])
            case "C" | "S":
                leaving = [self._mirrored("C")] if kind == "S" else []
                self._cubic(*leaving, *points)
                return "C"
            case _:
                leaving = [self._mirrored("Q")] if kind == "T" else []
                self._quadratic(*leaving, *points)
                return "Q"
        return ""

    def _mirrored(self, kind: str) -> Point:
        """Return the last control point mirrored in the pen, if the last step was such a curve."""
        if self._control_of != kind:
            return self._at
        return Point(2 * self._at.x - self._control.x, 2 * self._at.y - self._control.y)

    def _line(self, end: Point) -> None:
        self.steps.append(To(*end))
        self._at = end

    def _cubic(self, leaving: Point, arriving: Point, end: Point) -> None:
        self.steps.append(Curve(*leaving, *arriving, *end))
        self._control, self._at = arriving, end

    def _quadratic(self, control: Point, end: Point) -> None:
        leaving, arriving = _towards(self._at, control), _towards(end, control)
        self.steps.append(Curve(*leaving, *arriving, *end))
        self._control, self._at = control, end

    def _arc(self, shape: list[float], end: Point) -> None:
        rx, ry, turn, large, clockwise = shape
        arc = Arc(rx, ry, turn, bool(large), bool(clockwise), end)
        self.steps += arc_steps(self._at, arc)
        self._at = end


def _points(origin: Point, arguments: list[float]) -> list[Point]:
    pairs = zip(arguments[::2], arguments[1::2], strict=True)
    return [Point(origin.x + x, origin.y + y) for x, y in pairs]


def _towards(start: Point, control: Point) -> Point:
    """Return two thirds of the way: a quadratic curve's control point as a cubic one's."""
    return Point(
        start.x + (control.x - start.x) * 2 / 3,
        start.y + (control.y - start.y) * 2 / 3,
    )
