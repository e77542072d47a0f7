"""What is known of an action in a text, for programs that have one field for all of it."""

from collections.abc import Iterator

from cjm_desktop.exchange.lists.actions import ActionLine
from cjm_desktop.exchange.lists.words import list_words
from cjm_desktop.model.words import Language


def described(line: ActionLine, language: Language, *, more: tuple[str, ...] = ()) -> str:
    """Return the action's note and what it is for, a line each, with their headings.

    ``more`` names further fields that the other program has no place for.
    """
    return "\n".join(_facts(line, language, more))


def _facts(line: ActionLine, language: Language, more: tuple[str, ...]) -> Iterator[str]:
    heads = list_words(language).heads
    if line.note.strip():
        yield line.note.strip()
    known = (
        ("opportunity", (line.opportunity,)),
        ("barriers", line.barriers),
        ("principle", (line.principle,)),
        ("journey", (line.journey,)),
        *((key, (_said(line, key, language),)) for key in more),
    )
    for key, texts in known:
        for text in texts:
            if text.strip():
                yield f"{heads[key]}: {' '.join(text.split())}"


def _said(line: ActionLine, key: str, language: Language) -> str:
    if key == "status":
        return list_words(language).statuses[line.status]
    value = getattr(line, key)
    return str(value) if value else ""
