"""The JSON Schema of the file, made from the model and shipped with the program."""

import json
from typing import Any

from pydantic.json_schema import GenerateJsonSchema

from cjm_desktop.base.resources import resource_path
from cjm_desktop.model.document import Project
from cjm_desktop.storage.envelope import FORMAT, VERSION

SCHEMA_NAME = f"cjm-{VERSION}.schema.json"


def schema_text() -> str:
    """Return the shipped JSON Schema (2020-12) of the file."""
    return resource_path("schema", SCHEMA_NAME).read_text(encoding="utf-8")


def make_schema_text() -> str:
    """Return the JSON Schema as the model has it now."""
    parts = Project.model_json_schema(schema_generator=_Generator)
    definitions = parts.pop("$defs")
    schema = {
        "$schema": GenerateJsonSchema.schema_dialect,
        "title": f"CJM Desktop journey map, version {VERSION}",
        "type": "object",
        "properties": {
            "format": {"const": FORMAT},
            "version": {"const": VERSION},
            "project": {"$ref": "#/$defs/Project"},
        },
        "required": ["format", "version", "project"],
        "additionalProperties": True,
        "$defs": dict(sorted({**definitions, "Project": parts}.items())),
    }
    return json.dumps(schema, ensure_ascii=False, indent=1) + "\n"


class _Generator(GenerateJsonSchema):
    """Leaves out the titles that pydantic makes of field names."""

    def field_title_should_be_set(self, schema: Any) -> bool:
        del schema
        return False
