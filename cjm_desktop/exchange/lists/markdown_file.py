"""Actions as a check list in Markdown, under the names of their phases."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import Final

from cjm_desktop.exchange.lists.actions import ActionLine
from cjm_desktop.exchange.lists.sheet import Sheet, Value
from cjm_desktop.exchange.lists.words import ListWords, list_words
from cjm_desktop.model.words import Language

_ANYWHERE: Final = re.compile(r"[\\`*_\[\]<>|~]|&(?=[#A-Za-z])")
_AT_THE_START: Final = re.compile(r"(\s*)([#+=-]|\d{1,9}(?=[.)]))")
_BREAK: Final = "\\\n"  # a line break that every reader of Markdown keeps


def check_list(lines: Sequence[ActionLine], language: Language, title: str) -> str:
    """Return actions as a check list; journeys have headings where there are several."""
    own = list_words(language)
    several = len({line.address.journey for line in lines}) > 1
    said = [f"# {own.actions}{': ' if title else ''}{escaped(title, '')}\n"]
    for _, of_journey in groupby(lines, lambda line: line.address.journey):
        actions = list(of_journey)
        if several:
            said.append(f"## {_heading(actions[0].journey)}\n")
        said += _phases(actions, language, "###" if several else "##")
    if not lines:
        said.append(f"{own.no_actions}\n")
    return "\n".join(said)


def markdown_table(sheet: Sheet, empty: str) -> str:
    """Return a list as a table in Markdown, or a sentence where nothing stands in it."""
    if not sheet.lines:
        return f"# {sheet.name}\n\n{empty}\n"
    heads = [escaped(column.head, "") for column in sheet.columns]
    lines = (heads, ["---"] * len(heads), *([_cell(each) for each in line] for line in sheet.lines))
    table = "".join(f"| {' | '.join(line)} |\n" for line in lines)
    return f"# {sheet.name}\n\n{table}"


def escaped(text: str, indent: str) -> str:
    """Return a text that Markdown shows as it is; lines after the first begin with an indent."""
    lines = (_line(line) for line in text.strip().split("\n"))
    return f"{_BREAK}{indent}".join(line for line in lines if line)


def _line(text: str) -> str:
    safe = _ANYWHERE.sub(r"\\\g<0>", text.strip())
    found = _AT_THE_START.match(safe)
    if found is None:
        return safe
    mark = found[2]
    if mark.isdigit():  # "1." would be a numbered list
        return f"{mark}\\{safe[found.end() :]}"
    return f"\\{mark}{safe[found.end() :]}"


def _cell(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return escaped(value, "").replace(_BREAK, "<br>")
    return str(value)


def _heading(text: str) -> str:
    return escaped(" ".join(text.split()), "")


def _phases(actions: Sequence[ActionLine], language: Language, level: str) -> Iterator[str]:
    for number, of_phase in groupby(actions, lambda line: line.phase_number):
        lines = list(of_phase)
        yield f"{level} {_heading(f'{number} {lines[0].phase}')}\n"
        yield "".join(_item(line, language) for line in lines)


def _item(line: ActionLine, language: Language) -> str:
    own = list_words(language)
    tick = "x" if line.status == "done" else " "
    text = escaped(line.action, "  ") or own.nameless
    below = "".join(f"  - {each}\n" for each in _facts(line, own, language))
    return f"- [{tick}] {text}\n{below}"


def _facts(line: ActionLine, own: ListWords, language: Language) -> Iterator[str]:
    """Yield what is known of an action, each as a line of its own."""
    for key, texts in (
        ("opportunity", (line.opportunity,)),
        ("barriers", line.barriers),
        ("principle", (line.principle,)),
        ("channel", (line.channel,)),
        ("owner", (line.owner,)),
        ("start", (_day(line.start, language),)),
        ("due", (_day(line.due, language),)),
        ("status", ((own.statuses["busy"] if line.status == "busy" else ""),)),
        ("impact", (str(line.impact or ""),)),
        ("effort", (str(line.effort or ""),)),
        ("note", (line.note,)),
    ):
        late = f" (**{own.late}**)" if key == "due" and line.late else ""
        for text in texts:
            if text.strip():
                yield f"{own.heads[key]}: {escaped(text, '    ')}{late}"


def _day(day: date | None, language: Language) -> str:
    if day is None:
        return ""
    return f"{day.day}-{day.month}-{day.year}" if language == "nl" else day.isoformat()
