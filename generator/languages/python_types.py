"""Python's types and identifiers: what the document's kinds and names become."""

import keyword
from dataclasses import dataclass
from typing import assert_never

from .. import ir
from ..names import escape, snake

# Keywords, and what the methods of a resource use where they are defined.
_WORDS = frozenset(keyword.kwlist) | {"self", "omit", "cached_property"}

# What every model has already, and the builtins that annotations of its later fields use.
_ATTRIBUTES = _WORDS | {
    "construct", "copy", "dict", "from_orm", "json", "model_computed_fields", "model_config", "model_construct",
    "model_copy", "model_dump", "model_dump_json", "model_extra", "model_fields", "model_fields_set",
    "model_json_schema", "model_parametrized_name", "model_post_init", "model_rebuild", "model_validate",
    "model_validate_json", "model_validate_strings", "parse_file", "parse_obj", "parse_raw", "schema", "schema_json",
    "to_dict", "update_forward_refs", "validate",
    "bool", "float", "int", "list", "str",
}  # fmt: skip

SCALARS: dict[ir.Kind, str] = {
    "string": "str",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "datetime": "datetime",
    "any": "object",
}

# What the same kinds are when they are received.
RECEIVED: dict[ir.Kind, str] = {**SCALARS, "number": "int | float", "any": "Any"}


def identifier(name: str) -> str:
    """The name of an argument, a method, a resource or a module."""
    return escape(snake(name), _WORDS)


def attribute(name: str) -> str:
    """The attribute of a model that holds the value of a wire name."""
    word = snake(name)
    return f"field_{word}" if word[:1].isdigit() else escape(word, _ATTRIBUTES)


def annotation(kind: ir.Type) -> str:
    """The annotation of an argument."""
    match kind:
        case ir.Scalar(scalar):
            return SCALARS[scalar]
        case ir.List(item):
            return f"Sequence[{annotation(item)}]"
        case ir.Map(value):
            return f"Mapping[str, {annotation(value)}]"
        case ir.Ref(name):
            return f"params.{name}"
        case ir.AnyOf(members):
            return " | ".join(annotation(member) for member in members)
        case _:
            assert_never(kind)


@dataclass(frozen=True)
class Words:
    """How generic types and models are written."""

    list: str
    dict: str
    models: str


# Not the builtins: a method called `list` hides one of them in its class.
IN_CODE = Words("List", "Dict", "types.")
IN_REFERENCE = Words("list", "dict", "")


def result(kind: ir.Type, words: Words = IN_CODE) -> str:
    """The annotation of what a call gives."""
    match kind:
        case ir.Scalar(scalar):
            return RECEIVED[scalar]
        case ir.List(item):
            return f"{words.list}[{result(item, words)}]"
        case ir.Map(value):
            return f"{words.dict}[str, {result(value, words)}]"
        case ir.Ref(name):
            return words.models + name
        case ir.AnyOf(members):
            return " | ".join(result(member, words) for member in members)
        case _:
            assert_never(kind)
