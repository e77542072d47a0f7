"""Reading what is written behind an option; what cannot be read is wrong use."""

import argparse
import math
from collections.abc import Callable
from datetime import date
from typing import TypeVar

from cjm_desktop.base.papers import PaperError, parse_paper, parse_sheet
from cjm_desktop.base.units import LengthError, parse_length

Value = TypeVar("Value")


def paper(text: str) -> str:
    """Return the words for a paper, which mean one."""
    return _read(text, parse_paper) and text


def sheet(text: str) -> str:
    """Return the words for a paper that comes in sheets."""
    return _read(text, parse_sheet) and text


def type_size(text: str) -> float:
    """Return points."""
    try:
        return number(4, 400)(text.strip().lower().removesuffix("pt"))
    except argparse.ArgumentTypeError:
        raise argparse.ArgumentTypeError(f'no such type size: "{text}"; use 4 to 400 pt') from None


def number(least: float, most: float) -> Callable[[str], float]:
    """Return what reads a number between two others."""

    def read(text: str) -> float:
        try:
            number = float(text.strip().replace(",", "."))
        except ValueError:
            number = math.nan
        if not least <= number <= most:
            raise argparse.ArgumentTypeError(f'"{text}" is not from {least:g} to {most:g}')
        return number

    return read


def pixels(text: str) -> int:
    """Return a side of a picture."""
    return round(number(16, 200_000)(text))


def length(least: float, most: float) -> Callable[[str], float]:
    """Return what reads a length between two others, in millimetres."""

    def read(text: str) -> float:
        length = _read(text, parse_length)
        if not least <= length <= most:
            raise argparse.ArgumentTypeError(f'"{text}" is not from {least:g} to {most:g} mm')
        return length

    return read


def metres(text: str) -> float:
    """Return a distance in metres; a number alone is one."""
    plain = text.strip()
    said = plain if plain[-1:].isalpha() else f"{plain}m"
    distance = _read(said, parse_length) / 1000
    if not 0.3 <= distance <= 2:
        raise argparse.ArgumentTypeError(f'"{text}" is not from 0.3 to 2 m')
    return distance


def words(text: str) -> tuple[str, ...]:
    """Return the words of a list, at least one."""
    found = tuple(word.strip() for word in text.split(",") if word.strip())
    if not found:
        raise argparse.ArgumentTypeError("the list is empty")
    return found


def each_of(known: tuple[str, ...]) -> Callable[[str], tuple[str, ...]]:
    """Return what reads a list of known words."""

    def read(text: str) -> tuple[str, ...]:
        parts = tuple(dict.fromkeys(part.casefold() for part in words(text)))
        for part in parts:
            if part not in known:
                raise argparse.ArgumentTypeError(f'no such part: "{part}"; use {", ".join(known)}')
        return parts

    return read


def rungs(text: str) -> tuple[int, ...]:
    """Return steps of evidence, from 1 to 4, by their numbers or words."""
    known = ("guessed", "present", "drawn", "researched")
    asked = each_of((*known, "1", "2", "3", "4"))(text)
    return tuple(int(word) if word.isdigit() else known.index(word) + 1 for word in asked)


def day(text: str) -> date:
    """Return a day."""
    if text.strip().casefold() == "today":
        return date.today()
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise argparse.ArgumentTypeError(f'no such day: "{text}"; use YYYY-MM-DD') from None


def _read(text: str, parse: Callable[[str], Value]) -> Value:
    try:
        return parse(text)
    except (PaperError, LengthError) as error:
        raise argparse.ArgumentTypeError(str(error)) from None
