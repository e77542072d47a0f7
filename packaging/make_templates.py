"""Write the templates in both languages from their sources: ``make templates``.

A source (``packaging/templates/*.toml``) holds what stands in the map with both languages side by
side: ``["English", "Nederlands"]``, or one text for both. What several share is in ``common.toml``.
"""

import json
import sys
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from cjm_desktop.model.document import Project  # noqa: E402 - path comes first
from cjm_desktop.storage.files import load_project  # noqa: E402
from cjm_desktop.storage.format import read_project, write_project  # noqa: E402

SOURCES: Final = ROOT / "packaging" / "templates"
TARGET: Final = ROOT / "resources" / "templates"
LANGUAGES: Final = ("en", "nl")
ORDER: Final = (
    "customer-experience",
    "five-phases",
    "see-think-do-care",
    "awareness-to-advocacy",
    "bonsing-mann",
    "touch-tell-sell-care",
    "rean",
    "expectations-experiences-engagement",
    "journey-canvas",
    "communication-journey",
    "service-blueprint",
    "webshop",
    "impulse-purchase",
    "b2b-purchase",
    "mortgage",
    "empty",
)
_ABOUT: Final = ("name", "description", "explanation", "source")
_ASKING: Final = ("cards", "actions")  # kinds of rows whose cells ask by themselves

Source = Mapping[str, Any]


def made_files() -> dict[str, str]:
    """Return every file of the templates by its name, as it is to be."""
    files = {"templates.json": _index()}
    for template in ORDER:
        for language in LANGUAGES:
            files[f"{template}.{language}.cjm"] = _file(template, language)
    return files


def main() -> None:
    """Replace the templates in ``resources/templates``."""
    for name, text in made_files().items():
        (TARGET / name).write_text(text, encoding="utf-8", newline="\n")
    print(f"{TARGET.relative_to(ROOT)}: {len(ORDER)} templates")


def _index() -> str:
    entries = []
    for template in ORDER:
        source = _read(template)
        about = {key: dict(zip(LANGUAGES, _both(source[key]), strict=True)) for key in _ABOUT}
        entries.append({"id": template, **about})
    return json.dumps(entries, ensure_ascii=False, indent=1) + "\n"


def _read(name: str) -> Source:
    return tomllib.loads((SOURCES / f"{name}.toml").read_text(encoding="utf-8"))


def _both(text: Any) -> tuple[str, str]:
    english, dutch = (text, text) if isinstance(text, str) else text
    return english, dutch


def _file(template: str, language: str) -> str:
    source = _read(template)
    if "example" in source:
        return write_project(_of_example(template, source, language)).decode()
    project = _in_language(_project(template, source), LANGUAGES.index(language))
    envelope = {"format": "cjm", "version": 1, "project": project | {"language": language}}
    return write_project(read_project(json.dumps(envelope).encode())).decode()


def _of_example(template: str, source: Source, language: str) -> Project:
    """Return the example as a template: what it says is known there is a guess elsewhere.

    Only its first journey is a beginning; how the work on it went, and faces, are its own.
    """
    path = ROOT / "resources" / "examples" / f"{source['example']}.{language}.cjm"
    dumped = load_project(path).model_dump(mode="json", exclude_defaults=True)
    title = _both(source["name"])[LANGUAGES.index(language)]
    journey = dumped["journeys"][0]
    journey["rows"] = [row for row in journey["rows"] if row.get("kind") != "metric"]
    for key in ("version", "changed"):
        journey.pop(key, None)
    dumped |= {"id": template, "template": template, "title": title, "journeys": [journey]}
    journey["title"] = title
    for key in ("sources", "method", "images"):
        dumped.pop(key, None)
    for persona in dumped["personas"]:
        persona.pop("photo", None)
    _guess(dumped)
    return read_project(json.dumps({"format": "cjm", "version": 1, "project": dumped}).encode())


def _guess(part: Any) -> None:
    """Take away what makes a part look known, days, which pass, and what was noted down."""
    if isinstance(part, dict):
        for key in ("evidence", "sources", "source", "achieved", "start", "due", "note"):
            part.pop(key, None)
        for value in part.values():
            _guess(value)
    elif isinstance(part, list):
        for value in part:
            _guess(value)


def _in_language(part: Any, place: int) -> Any:
    """Return a part with one language of every pair of texts."""
    if isinstance(part, _Words):
        return part[place]
    if isinstance(part, dict):
        return {key: _in_language(value, place) for key, value in part.items()}
    if isinstance(part, list):
        return [_in_language(value, place) for value in part]
    return part


class _Words(tuple[str, str]):
    """A text in both languages."""


_TEXTS: Final = frozenset(
    (
        *("name", "title", "subtitle", "organisation", "customers", "scope", "text", "prompt"),
        *("question", "role_words", "quote", "goal", "note", "label", "unit", "period", "owner"),
        *("behaviour", "expectations", "not_applicable"),
    )
)
_LISTS_OF_TEXTS: Final = ("levels", "goals", "needs", "pains")


def _words(part: Mapping[str, Any]) -> dict[str, Any]:
    """Return a part of the source with its texts in both languages marked as such."""
    made: dict[str, Any] = {}
    for key, value in part.items():
        if key in _TEXTS:
            made["role" if key == "role_words" else key] = _Words(_both(value))
        elif key in _LISTS_OF_TEXTS:
            made[key] = [_Words(_both(text)) for text in value]
        else:
            made[key] = value
    return made


def _project(template: str, source: Source) -> dict[str, Any]:
    common = _read("common")
    channels = [{"id": id_, **_words(each)} for id_, each in common["channels"].items()]
    more = [_words(each) for each in source.get("channels", ())]
    principles = source.get("principles", 0)
    if isinstance(principles, int):
        stated: list[dict[str, Any]] = [{} for _ in range(principles)]
    else:
        stated = [{"text": _Words(_both(text))} for text in principles]
    return {
        "id": template,
        "title": _Words(_both(source.get("title", source["name"]))),
        **(
            {"organisation": _Words(_both(source["organisation"]))}
            if "organisation" in source
            else {}
        ),
        "template": template,
        "principles": [{"id": f"principle-{i}", **each} for i, each in enumerate(stated, 1)],
        "personas": [_words(each) for each in source.get("personas", ())],
        "channels": [*channels, *more],
        "journeys": [_journey(source, common)],
    }


def _journey(source: Source, common: Source) -> dict[str, Any]:
    told = {key: source[key] for key in ("subtitle", "customers", "scope") if key in source}
    phases = [_words(phase) for phase in source["phases"]]
    known = [phase["id"] for phase in phases]
    return {
        "id": "now",
        "name": _Words(("Now", "Nu")),
        "title": _Words(_both(source.get("title", source["name"]))),
        **_words(told),
        "personas": [persona["id"] for persona in source.get("personas", ())],
        "groups": [_words(group) for group in source.get("groups", ())],
        "phases": phases,
        "rulers": [_ruler(ruler) for ruler in source.get("rulers", ())],
        "rows": [_row(row, common["rows"], known) for row in source["rows"]],
        "routes": [_words(route) for route in source.get("routes", ())],
        "links": [_words(link) for link in source.get("links", ())],
    }


def _ruler(ruler: Source) -> dict[str, Any]:
    spans = [
        {
            "name": _Words(_both(span["name"])),
            "first": span["first"],
            "last": span.get("last", span["first"]),
        }
        for span in ruler["spans"]
    ]
    return _words(ruler) | {"spans": spans}


_CONTENT: Final = ("asks", "cards", "actions", "scores", "points")


def _row(row: Source, common: Source, phases: list[str]) -> dict[str, Any]:
    shared = {"id": row["use"], **common[row["use"]]} if "use" in row else {}
    own = {key: value for key, value in row.items() if key not in ("use", *_CONTENT)}
    made = _words(shared | own)
    cells: dict[str, dict[str, Any]] = {phase: {"phase": phase} for phase in phases}
    for phase, prompt in row.get("asks", {}).items():
        if made.get("kind", "cards") not in _ASKING:
            raise ValueError(f"cells of {made['id']} show no prompt")
        cells[phase]["prompt"] = _Words(_both(prompt))
    for phase, (relevance, presence) in row.get("scores", {}).items():
        cells[phase] |= {"relevance": {"value": relevance}, "presence": {"value": presence}}
    for field in ("cards", "actions", "points"):
        for phase, item in _numbered(made["id"], row.get(field, ())):
            cells[phase].setdefault(field, []).append(item)
    return made | {"cells": [cell for cell in cells.values() if len(cell) > 1]}


def _numbered(row: str, items: list[Source]) -> Iterator[tuple[str, dict[str, Any]]]:
    for number, item in enumerate(items, 1):
        told = {key: value for key, value in item.items() if key != "in"}
        yield item["in"], {"id": f"{row}-{number}", **_words(told)}


if __name__ == "__main__":
    main()
