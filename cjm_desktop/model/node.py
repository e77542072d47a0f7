"""The base of every type in the document."""

from typing import Any, Self

from pydantic import BaseModel, ConfigDict

_new, _set = object.__new__, object.__setattr__


class Node(BaseModel):
    """A frozen part of the document that keeps fields it does not know.

    Sequences are tuples, so that a whole document can be shared between threads and undo steps.
    Schemas are built at first use: the project's own build includes those of its parts.
    """

    model_config = ConfigDict(
        frozen=True,
        extra="allow",
        strict=True,
        defer_build=True,
        allow_inf_nan=False,
        ser_json_inf_nan="null",
        use_attribute_docstrings=False,
    )

    def replace(self, **changes: Any) -> Self:
        """Return a validated copy with some fields changed; untouched parts stay the same objects.

        Raises pydantic.ValidationError when a change does not fit its field.
        """
        fields = {**self.__dict__, **(self.__pydantic_extra__ or {}), **changes}
        return type(self).model_validate(fields)  # a third quicker than to call the type

    def replace_sound(self, **changes: Any) -> Self:
        """Return a copy with some fields changed to what is known to fit them: texts, and parts.

        Nothing is validated, since an edit of thousands of cards would take longer than a frame.
        """
        copy = _new(type(self))
        _set(copy, "__dict__", {**self.__dict__, **changes})
        _set(copy, "__pydantic_fields_set__", self.__pydantic_fields_set__.union(changes))
        _set(copy, "__pydantic_extra__", self.__pydantic_extra__)
        _set(copy, "__pydantic_private__", None)
        return copy
