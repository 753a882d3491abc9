"""Spells the API in Python: names, annotations, literals and docstrings, as finished strings for the templates."""

import keyword
import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import assert_never

from .. import ir
from ..names import escape, pascal, snake, unique

RESERVED = frozenset(keyword.kwlist) | {"self"}

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

# Base classes that add hand-written methods to a resource: its file, module and class (`Async` before it as well).
EXTRAS = {
    "recordings": ("_recordings", "RecordingControls"),
    "webhooks": ("_webhooks", "WebhookReceiver"),
}

WIDTH = 100


@dataclass(frozen=True)
class Color:
    """The few words in which sync and async differ."""

    prefix: str
    def_: str
    await_: str
    magic: str  # __enter__, __aenter__
    page: str
    given: str  # what a method gives, with a T inside
    raw: str
    headline: str


SYNC = Color(
    prefix="", def_="def", await_="", magic="", page="Page", given="T", raw="RawResponse[T]",
    headline="Calls RealtimeKit. Make one and share it: it is safe across threads and keeps its connections.",
)  # fmt: skip
ASYNC = Color(
    prefix="Async", def_="async def", await_="await ", magic="a", page="AsyncPages", given="Awaitable[T]",
    raw="Awaitable[RawResponse[T]]",
    headline="Calls RealtimeKit from asyncio or trio. Make one for each event loop and share it there.",
)  # fmt: skip


@dataclass(frozen=True)
class ReferenceField:
    name: str
    type: str
    description: str


@dataclass(frozen=True)
class Method:
    id: str
    name: str
    constant: str
    record: list[str]  # arguments of its Operation
    result: str
    is_list: bool
    signature: list[str]
    docstring: str
    path: list[str]
    query: list[str]
    body: list[str] | None
    secrets: list[str]
    reference: str
    reference_call: str
    reference_arguments: list[ReferenceField]


@dataclass(frozen=True)
class Attribute:
    """A resource as an attribute of the client or of another resource."""

    name: str
    file: str
    type: str
    docstring: str


@dataclass(frozen=True)
class Resource:
    file: str
    type: str
    docstring: str
    imports: list[str]
    base: str
    methods: list[Method]
    children: list[Attribute]


@dataclass(frozen=True)
class ReferenceSchema:
    name: str
    description: str
    fields: list[ReferenceField]


@dataclass(frozen=True)
class View:
    version: str
    version_literal: str
    server: str
    distribution: str
    secrets: list[str]
    events: list[str]
    colors: list[Color]
    attributes: list[Attribute]
    resources: list[Resource]
    schemas: list[ReferenceSchema]


def view(api: ir.Api) -> View:
    """Everything that Python's templates print. Raises NameClash where two names become one."""
    schemas = {schema.name: schema for schema in api.schemas}
    resources = [_resource(resource, schemas) for resource in _walk(api.resources)]
    unique("resources", {resource.file: resource.type for resource in resources})
    return View(
        version=api.version,
        version_literal=literal(api.version),
        server=literal(api.server),
        distribution=api.packages.get("python", {}).get("name", "realtimekit"),
        secrets=sorted({literal(name.replace("_", "").lower()) for name in api.secrets}),
        events=[f"{literal(event.name)}: {literal(event.model)}" for event in api.events],
        colors=[SYNC, ASYNC],
        attributes=[_attribute(resource) for resource in api.resources],
        resources=resources,
        schemas=[_reference(schema, schemas) for schema in api.schemas],
    )


def _walk(resources: Iterable[ir.Resource]) -> Iterator[ir.Resource]:
    for resource in resources:
        yield resource
        yield from _walk(resource.children)


def _attribute(resource: ir.Resource) -> Attribute:
    *_, last = resource.path
    return Attribute(
        name=escape(snake(last), RESERVED),
        file=_file(resource),
        type=pascal(_file(resource)),
        docstring=docstring(_fill(resource.description or _headline(resource)), 8),
    )


def _file(resource: ir.Resource) -> str:
    return "_".join(snake(word) for word in resource.path)


def _headline(resource: ir.Resource) -> str:
    return f"{' of '.join(word.replace('_', ' ').capitalize() for word in reversed(resource.path))}."


def _resource(resource: ir.Resource, schemas: dict[str, ir.Schema]) -> Resource:
    file = _file(resource)
    methods = [_method(operation, schemas) for operation in resource.operations]
    children = [_attribute(child) for child in resource.children]
    names = {m.id: m.name for m in methods} | {c.file: c.name for c in children}
    unique(".".join(resource.path), names)
    module, base = EXTRAS.get(file, ("_callers", "Resource"))
    return Resource(
        file=file,
        type=pascal(file),
        docstring=docstring(_fill(resource.description or _headline(resource)), 4),
        imports=_imports(resource, methods, children, module, base),
        base=base,
        methods=methods,
        children=children,
    )


def _imports(
    resource: ir.Resource, methods: list[Method], children: list[Attribute], module: str, base: str
) -> list[str]:
    signatures = "\n".join(line for method in methods for line in [*method.signature, method.result])
    lines = ["from __future__ import annotations", ""]
    if "Mapping[" in signatures or "Sequence[" in signatures:
        words = [word for word in ("Mapping", "Sequence") if f"{word}[" in signatures]
        lines.append(f"from collections.abc import {', '.join(words)}")
    if ": datetime" in signatures:
        lines.append("from datetime import datetime")
    if children:
        lines.append("from functools import cached_property")
    typing = [word for word in ("TYPE_CHECKING", "Any") if word == "TYPE_CHECKING" or "Any" in signatures]
    lines.append(f"from typing import {', '.join(typing)}")
    lines.append("")
    if "omit" in signatures:
        lines.append("from .._omit import Omit, omit")
    words = ["Body", "Operation"] if any(method.body is not None for method in methods) else ["Operation"]
    lines.append(f"from .._requests import {', '.join(words)}")
    lines.append(f"from ..{module} import Async{base}, {base}")
    lines += ["", "if TYPE_CHECKING:"]
    if packages := [word for word in ("params", "types") if f"{word}." in signatures]:
        lines.append(f"    from .. import {', '.join(packages)}")
    if any(method.is_list for method in methods):
        lines.append("    from .._pages import AsyncPages, Page")
    lines += [f"    from .{child.file} import Async{child.type}, {child.type}" for child in children]
    return lines


def _method(operation: ir.Operation, schemas: dict[str, ir.Schema]) -> Method:
    name = escape(snake(operation.id.rpartition(".")[2]), RESERVED)
    body = operation.body.fields if operation.body else ()
    arguments = {field.name: escape(snake(field.name), RESERVED) for field in operation.path_parameters}
    keywords = {field.name: escape(snake(field.name), RESERVED) for field in (*operation.query, *body)}
    if clash := {field.name for field in operation.query} & {field.name for field in body}:
        unique(operation.id, {f"{place} {word}": word for word in clash for place in ("query", "body")})
    unique(operation.id, {f"path {key}": value for key, value in arguments.items()} | keywords)
    signature = [f"{value}: str" for value in arguments.values()]
    if keywords:
        required = [f for f in (*operation.query, *body) if f.required]
        optional = [f for f in (*operation.query, *body) if not f.required]
        signature += ["*", *(_argument(field, keywords[field.name]) for field in (*required, *optional))]
    described = [(arguments[f.name], f) for f in operation.path_parameters]
    described += [(keywords[f.name], f) for f in (*operation.query, *body)]
    return Method(
        id=operation.id,
        name=name,
        constant="_" + name.upper(),
        record=_record(operation),
        result=_result(operation.payload),
        is_list=operation.is_list,
        signature=signature,
        docstring=docstring(_explanation(operation, described), 8),
        path=[f"{value}," for value in arguments.values()],
        query=[f"{literal(f.name)}: {keywords[f.name]}" for f in operation.query],
        body=[f"{literal(f.name)}: {keywords[f.name]}" for f in body] if operation.body else None,
        secrets=[keywords[f.name] for f in body if f.secret or _holds_secret(f.type, schemas)],
        reference=_cell(f"{operation.summary}. {operation.description}") + f"\n\n`{operation.method} {operation.path}`",
        reference_call=_reference_call(operation, [*arguments.values()], bool(keywords)),
        reference_arguments=[
            ReferenceField(name, _cell(_argument(field, name).partition(": ")[2]), _cell(_field_text(field)))
            for name, field in described
        ],
    )


def _record(operation: ir.Operation) -> list[str]:
    path = operation.path
    for field in operation.path_parameters:
        path = path.replace("{" + field.name + "}", "{}")
    nullable = sorted(field.name for field in operation.body.fields if field.nullable) if operation.body else []
    payload = operation.payload
    lines = [literal(operation.id), literal(operation.method), literal(path)]
    lines.append(f"options={_tuple(operation.client_options)}")
    lines.append(f"answer={literal(operation.response)}")
    if operation.places != (("data",),):
        places = [_tuple(snake(word) for word in place) for place in operation.places]
        lines.append(f"places=({', '.join(places)}{',' if len(places) == 1 else ''})")
    if isinstance(payload, ir.Ref):
        lines.append(f"payload={literal(payload.name)}")
    if nullable:
        lines.append(f"nullable=frozenset({{{', '.join(map(literal, nullable))}}})")
    if operation.repeatable:
        lines.append("repeatable=True")
    if operation.is_list:
        lines.append("is_list=True")
    if operation.is_paged:
        lines.append("is_paged=True")
    return lines


def _argument(field: ir.Field, name: str) -> str:
    kind = annotation(field.type)
    if field.nullable:
        kind += " | None"
    if field.required:
        return f"{name}: {kind}"
    return f"{name}: {kind} | Omit = omit" if field.nullable else f"{name}: {kind} | None = None"


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


def _result(kind: ir.Type) -> str:
    match kind:
        case ir.Scalar(scalar):
            return RECEIVED[scalar]
        case ir.List(item):
            return f"list[{_result(item)}]"
        case ir.Map(value):
            return f"dict[str, {_result(value)}]"
        case ir.Ref(name):
            return f"types.{name}"
        case ir.AnyOf(members):
            return " | ".join(_result(member) for member in members)
        case _:
            assert_never(kind)


def _holds_secret(kind: ir.Type, schemas: dict[str, ir.Schema], above: frozenset[str] = frozenset()) -> bool:
    match kind:
        case ir.Scalar():
            return False
        case ir.List(inner) | ir.Map(inner):
            return _holds_secret(inner, schemas, above)
        case ir.AnyOf(members):
            return any(_holds_secret(member, schemas, above) for member in members)
        case ir.Ref(name):
            schema = schemas.get(name)
            if name in above or not isinstance(schema, ir.Model):
                return False
            return any(f.secret or _holds_secret(f.type, schemas, above | {name}) for f in schema.fields)
        case _:
            assert_never(kind)


# Docstrings and reference


def _explanation(operation: ir.Operation, described: list[tuple[str, ir.Field]]) -> str:
    parts = [operation.summary.rstrip(".") + "."]
    if operation.description:
        parts.append(operation.description)
    if described:
        parts.append("Args:\n" + "\n".join(_hanging(name, _field_text(field)) for name, field in described))
    if operation.is_list:
        parts.append(
            "Returns:\n"
            + _hanging(
                "",
                "The first page; iterate it for the items of all pages."
                if operation.is_paged
                else "All of them, as one page.",
            )
        )
    raises = "\n".join(_hanging(name, text) for name, text in _raises(operation))
    parts.append("Raises:\n" + raises)
    parts.append(f"HTTP: `{operation.method} {operation.path}`")
    return "\n\n".join(part if part.startswith(("Args:", "Returns:", "Raises:")) else _fill(part) for part in parts)


def _raises(operation: ir.Operation) -> Iterator[tuple[str, str]]:
    yield "InvalidArgumentError", "An argument cannot be sent."
    if operation.body and operation.body.fields:
        yield "BadRequestError, UnprocessableEntityError", "The server refuses a field; the message names it."
    if operation.path_parameters:
        yield "NotFoundError", "There is no such thing, or it does not run."
    if operation.method in ("POST", "PUT"):
        yield "ConflictError", "It exists already, or already runs."
    yield "APIStatusError", "Any other answer that says no; see `realtimekit.errors`."
    yield (
        "APIConnectionError",
        "No usable answer arrived."
        + ("" if operation.repeatable else " Not sent again once the server may have acted on it."),
    )


def _field_text(field: ir.Field) -> str:
    text = field.description or "No description."
    if field.limits:
        text += f" {field.limits[0].upper()}{field.limits[1:]}."
    if field.default is not None:
        text += f" Default: {field.default!r}."
    if field.nullable and not field.required:
        text += " None sends null."
    if field.type == ir.Scalar("datetime"):
        text += " Must carry a time zone."
    return text


def _fill(text: str) -> str:
    return "\n".join(
        textwrap.fill(line, WIDTH, break_long_words=False, break_on_hyphens=False) for line in text.splitlines()
    )


def _hanging(name: str, text: str) -> str:
    line = " ".join(f"{name}: {text}".split()) if name else text
    return textwrap.fill(
        line, WIDTH, initial_indent="    ", subsequent_indent="        " if name else "    ",
        break_long_words=False, break_on_hyphens=False,
    )  # fmt: skip


def _reference(schema: ir.Schema, schemas: dict[str, ir.Schema]) -> ReferenceSchema:
    match schema:
        case ir.Model():
            fields = [
                ReferenceField(_received_name(field.name), _cell(_received_type(field)), _cell(_received_text(field)))
                for field in _all_fields(schema, schemas)
            ]
            return ReferenceSchema(schema.name, _cell(schema.description), fields)
        case ir.Enum():
            words = ", ".join(f"`{word}`" for word in schema.values)
            return ReferenceSchema(schema.name, _cell(f"{schema.description} One of {words}."), [])
        case ir.Union():
            members = ", ".join(f"`{name}`" for _, name in schema.members)
            return ReferenceSchema(schema.name, _cell(f"{schema.description} One of {members}."), [])
        case ir.Alias():
            return ReferenceSchema(
                schema.name, _cell(f"{schema.description} The same as `{schema.target}`.".strip()), []
            )
        case _:
            assert_never(schema)


def _all_fields(model: ir.Model, schemas: dict[str, ir.Schema]) -> Iterator[ir.Field]:
    for base in model.bases:
        parent = schemas[base]
        if isinstance(parent, ir.Model):
            yield from _all_fields(parent, schemas)
    yield from model.fields


def _reference_call(operation: ir.Operation, positional: list[str], has_keywords: bool) -> str:
    result = _result(operation.payload)
    call = ".".join(escape(snake(word), RESERVED) for word in operation.id.split("."))
    arguments = ", ".join([*positional, "*", "..."] if has_keywords else positional)
    return f"client.{call}({arguments}) -> {f'Page[{result}]' if operation.is_list else result}"


def _received_name(name: str) -> str:
    """The attribute of a model that holds the wire name's value, as the model generator names it."""
    attribute = escape(snake(name), RESERVED)
    return f"field_{attribute}" if attribute[:1].isdigit() else attribute


def _received_type(field: ir.Field) -> str:
    kind = _result(field.type).replace("types.", "")
    return kind if field.required and not field.nullable else f"{kind} | None"


def _received_text(field: ir.Field) -> str:
    text = field.description
    if field.limits:
        text += f" {field.limits[0].upper()}{field.limits[1:]}."
    if _received_name(field.name) != field.name:
        text += f" On the wire `{field.name}`."
    return text


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|").replace("<", "&lt;")


# Escaping


def literal(text: str) -> str:
    """A string literal."""
    return repr(text)


def _tuple(words: Iterable[str]) -> str:
    """A tuple of string literals, without the last comma where it is not needed: ruff keeps it on one line then."""
    literals = [literal(word) for word in words]
    return f"({', '.join(literals)}{',' if len(literals) == 1 else ''})"


def docstring(text: str, indent: int) -> str:
    """The inside of a docstring: it cannot end it, and its later lines stand below the first."""
    shown = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    safe = "".join(c if c.isprintable() or c == "\n" else c.encode("unicode_escape").decode() for c in shown)
    if "\n" in safe:
        return textwrap.indent(safe, " " * indent).strip() + "\n" + " " * indent
    return safe[:-1] + '\\"' if safe.endswith('"') else safe
