"""Parts of the document that few documents have: their types are imported when one has them."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from cjm_desktop.model.node import Node

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue
    from pydantic_core import CoreSchema


class LatePart:
    """Stands in a field's annotation for a type that costs nothing while the field is empty.

    The class of a part takes a millisecond to make, and its schema another, which everybody who
    starts the program would wait for.
    """

    def __init__(self, module: str, name: str) -> None:
        self._module = module
        self._name = name

    def kind(self) -> type[Node]:
        """Return the type itself."""
        found = getattr(import_module(self._module), self._name)
        if not (isinstance(found, type) and issubclass(found, Node)):
            raise TypeError(f"{self._name} is no part of a document")
        return found

    def read(self, value: Any) -> Node | None:
        """Return the part in a value of a file, or the part that is given as such.

        Raises pydantic.ValidationError, of which pydantic tells the place in the whole document.
        """
        if value is None or isinstance(value, Node):
            return value
        from pydantic_core import to_json

        # As JSON, since what is strict takes no list for a tuple otherwise; with infinities, which
        # are found later in fields that nobody knows.
        return self.kind().model_validate_json(to_json(value, inf_nan_mode="constants"))

    def __get_pydantic_core_schema__(
        self, source: Any, handler: "GetCoreSchemaHandler"
    ) -> "CoreSchema":
        """Return how pydantic reads the field."""
        from pydantic_core import core_schema

        del source, handler
        return core_schema.no_info_plain_validator_function(self.read)

    def __get_pydantic_json_schema__(
        self, schema: "CoreSchema", handler: "GetJsonSchemaHandler"
    ) -> "JsonSchemaValue":
        """Return what JSON Schema says of the field."""
        from pydantic_core import core_schema

        del schema
        part = self.kind()
        part.model_rebuild()
        return handler(core_schema.nullable_schema(part.__pydantic_core_schema__))
