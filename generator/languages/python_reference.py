"""What people read of Python's package: the docstrings of its methods, and REFERENCE.md."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import assert_never

from .. import ir
from ..walk import all_fields
from .python_texts import code, docstring, fill, hanging, prose
from .python_types import IN_REFERENCE, annotation, attribute, identifier, result


@dataclass(frozen=True)
class ReferenceField:
    name: str
    type: str
    description: str


@dataclass(frozen=True)
class ReferenceSchema:
    name: str
    description: str
    fields: list[ReferenceField]


@dataclass(frozen=True)
class ReferenceMethod:
    id: str
    call: str
    description: str
    request: str
    arguments: list[ReferenceField]


def reference_method(operation: ir.Operation, arguments: list[tuple[str, ir.Field]]) -> ReferenceMethod:
    """The entry of a method; `arguments` are the names and fields of its arguments."""
    given = result(operation.payload)
    positional = [name for name, _ in arguments[: len(operation.path_parameters)]]
    keywords = ["*", "..."] if len(arguments) > len(positional) else []
    called = ".".join(map(identifier, operation.id.split(".")))
    return ReferenceMethod(
        id=operation.id,
        call=f"client.{called}({', '.join([*positional, *keywords])}) -> "
        + (f"Page[{given}]" if operation.is_list else given),
        description=prose(f"{operation.summary.rstrip('.')}. {operation.description}"),
        request=code(f"{operation.method} {operation.path}"),
        arguments=[
            ReferenceField(code(name), code(argument(field, name).partition(": ")[2]), prose(_argument_text(field)))
            for name, field in arguments
        ],
    )


def received_schema(schema: ir.Schema, schemas: Mapping[str, ir.Schema]) -> ReferenceSchema:
    """The entry of a model, an enum or a union in `types`."""
    fields = [
        ReferenceField(code(attribute(field.name)), code(_received_type(field)), _received_text(field))
        for field in all_fields(schema.name, schemas)
    ]
    return _entry(schema, fields, "Open; so far one of")


def sent_schema(schema: ir.Schema, schemas: Mapping[str, ir.Schema]) -> ReferenceSchema:
    """The entry of a dictionary or an enum in `params`."""
    fields = [
        ReferenceField(code(field.name), code(_sent_type(field)), prose(_argument_text(field)))
        for field in all_fields(schema.name, schemas)
    ]
    return _entry(schema, fields, "One of")


def _entry(schema: ir.Schema, fields: list[ReferenceField], words: str) -> ReferenceSchema:
    match schema:
        case ir.Model():
            return ReferenceSchema(schema.name, prose(schema.description), fields)
        case ir.Enum():
            return _listed(schema, words, schema.values)
        case ir.Union():
            return _listed(schema, "One of", [name for _, name in schema.members])
        case ir.Alias():
            return _listed(schema, "The same as", [schema.target])
        case _:
            assert_never(schema)


def _listed(schema: ir.Schema, head: str, words: list[str] | tuple[str, ...]) -> ReferenceSchema:
    text = f"{prose(schema.description)} {head} {', '.join(map(code, words))}."
    return ReferenceSchema(schema.name, text.strip(), [])


def _received_type(field: ir.Field) -> str:
    kind = result(field.type, IN_REFERENCE)
    return kind if field.required and not field.nullable else f"{kind} | None"


def _sent_type(field: ir.Field) -> str:
    kind = annotation(field.type).replace("params.", "") + (" | None" if field.nullable else "")
    return kind if field.required else f"NotRequired[{kind}]"


def _received_text(field: ir.Field) -> str:
    text = prose(field.description + _limits(field))
    return f"{text} On the wire {code(field.name)}." if attribute(field.name) != field.name else text


def argument(field: ir.Field, name: str) -> str:
    """The declaration of an argument."""
    kind = annotation(field.type)
    if field.nullable:
        kind += " | None"
    if field.required:
        return f"{name}: {kind}"
    return f"{name}: {kind} | Omit = omit" if field.nullable else f"{name}: {kind} | None = None"


def explanation(operation: ir.Operation, arguments: list[tuple[str, ir.Field]]) -> str:
    """The docstring of a method."""
    parts = [fill(operation.summary.rstrip(".") + ".")]
    if operation.description:
        parts.append(fill(operation.description))
    if arguments:
        parts.append(_section("Args", [(_argument_text(field), name) for name, field in arguments]))
    if operation.is_paged:
        parts.append(_section("Returns", [("The first page; iterate it for the items of all pages.", "")]))
    elif operation.is_list:
        parts.append(_section("Returns", [("All of them, as one page.", "")]))
    parts.append(_section("Raises", _errors(operation)))
    parts.append(f"HTTP: `{operation.method} {operation.path}`")
    return docstring("\n\n".join(parts), 8)


def _section(name: str, entries: Iterable[tuple[str, str]]) -> str:
    return "\n".join([f"{name}:", *(hanging(text, head) for text, head in entries)])


def _errors(operation: ir.Operation) -> Iterator[tuple[str, str]]:
    yield "An argument cannot be sent.", "InvalidArgumentError"
    if operation.body and operation.body.fields:
        yield "The server refuses a field; the message names it.", "BadRequestError, UnprocessableEntityError"
    if operation.path_parameters:
        yield "There is no such thing, or it does not run.", "NotFoundError"
    if not operation.repeatable:
        yield "It exists already, or already runs.", "ConflictError"
    yield "Any answer that says no; see `realtimekit.errors`.", "APIStatusError"
    once = "" if operation.repeatable else " Not sent again once the server may have acted on it."
    yield f"No usable answer arrived.{once}", "APIConnectionError"


def _argument_text(field: ir.Field) -> str:
    text = (field.description or "No description.") + _limits(field)
    if field.default is not None:
        text += f" Default: {field.default!r}."
    if field.nullable and not field.required:
        text += " None sends null."
    if field.type == ir.Scalar("datetime"):
        text += " Must carry a time zone."
    return text


def _limits(field: ir.Field) -> str:
    return f" {field.limits[0].upper()}{field.limits[1:]}." if field.limits else ""
