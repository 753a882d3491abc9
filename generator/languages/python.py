"""Spells the API in Python: declarations, records and imports, as finished strings for the templates."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .. import ir, walk
from ..names import escape, pascal, unique
from .python_reference import (
    ReferenceMethod,
    ReferenceSchema,
    argument,
    explanation,
    received_schema,
    reference_method,
    sent_schema,
)
from .python_texts import docstring, fill, literal, toml_literal, tuple_literal
from .python_types import attribute, identifier, result

# Base classes that add hand-written methods to a resource: its file, module and class (`Async` before it as well).
EXTRAS = {
    "recordings": ("_recordings", "RecordingControls"),
    "webhooks": ("_webhooks", "WebhookReceiver"),
}

# What the modules of the client and of the resources define or import: no resource can have its class called so.
CLASSES = {
    "Any", "Awaitable", "Body", "Callable", "Caller", "Concatenate", "Dict", "False", "List", "Mapping", "Mismatch",
    "None", "Omit", "Operation", "Options", "P", "Page", "Pool", "Resource", "Sequence", "T", "Transport", "True",
}  # fmt: skip

# What a client has beside its resources.
CLIENT = ("close", "request", "with_options", "with_raw_response")


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
    has_body: bool
    body: list[str]
    secrets: list[str]
    reference: ReferenceMethod


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
    module_docstring: str
    docstring: str
    imports: list[str]
    base: str
    methods: list[Method]
    children: list[Attribute]


@dataclass(frozen=True)
class Module:
    """A module of models."""

    name: str
    exports: list[str]
    homes: list[str]  # entries of the table that says where each model stands


@dataclass(frozen=True)
class View:
    version: str
    server: str
    toml_version: str
    toml_distribution: str
    secrets: list[str]
    events: list[str]
    colors: list[Color]
    attributes: list[Attribute]
    resources: list[Resource]
    modules: list[Module]
    received: list[ReferenceSchema]
    sent: list[ReferenceSchema]


def view(api: ir.Api, modules: Mapping[str, Iterable[str]], params: Iterable[str]) -> View:
    """Everything that Python's templates print. `modules` says which models stand in which module of `types`, `params`
    what stands in that module.

    Raises NameClash where two names become one.
    """
    schemas = {schema.name: schema for schema in api.schemas}
    for name in schemas:
        unique(name, {field.name: attribute(field.name) for field in walk.all_fields(name, schemas)})
    resources = list(walk.resources(api.resources))
    unique("resources", {f"{c.prefix} {_id(r)}".strip(): c.prefix + _type(r) for r in resources for c in (SYNC, ASYNC)})
    top = {_id(resource): identifier(_id(resource)) for resource in api.resources}
    unique("resources", {f"{name} of the client": name for name in CLIENT} | top)
    return View(
        version=literal(api.version),
        server=literal(api.server),
        toml_version=toml_literal(api.version),
        toml_distribution=toml_literal(api.packages.get("python", {}).get("name", "realtimekit")),
        secrets=sorted({literal(_bare(word)) for name in api.secrets for word in (name, attribute(name))}),
        events=[f"{literal(event.name)}: {literal(event.model)}" for event in api.events],
        colors=[SYNC, ASYNC],
        attributes=[_attribute(resource) for resource in api.resources],
        resources=[_resource(resource, schemas) for resource in resources],
        modules=[_models(module, names) for module, names in modules.items()],
        received=[received_schema(schemas[name], schemas) for names in modules.values() for name in names],
        sent=[sent_schema(schemas[name], schemas) for name in params],
    )


def _models(module: str, names: Iterable[str]) -> Module:
    exports = [f"{name} as {name}" for name in names]
    return Module(module, exports, [f"{literal(name)}: {literal(module)}" for name in names])


def _bare(name: str) -> str:
    return name.replace("_", "").replace("-", "").lower()


def _id(resource: ir.Resource) -> str:
    return ".".join(resource.path)


def _file(resource: ir.Resource) -> str:
    return identifier(_id(resource))


def _type(resource: ir.Resource) -> str:
    return escape(pascal(_id(resource)), CLASSES)


def _attribute(resource: ir.Resource) -> Attribute:
    *_, last = resource.path
    return Attribute(identifier(last), _file(resource), _type(resource), _docstring(resource, 8))


def _docstring(resource: ir.Resource, indent: int) -> str:
    headline = " of ".join(word.replace("_", " ").capitalize() for word in reversed(resource.path)) + "."
    return docstring(fill(resource.description or headline), indent)


def _resource(resource: ir.Resource, schemas: Mapping[str, ir.Schema]) -> Resource:
    methods = [_method(operation, schemas) for operation in resource.operations]
    children = [_attribute(child) for child in resource.children]
    names = {f"{_id(child)}.": attribute.name for child, attribute in zip(resource.children, children, strict=True)}
    unique(_id(resource), {method.id: method.name for method in methods} | names)
    module, base = EXTRAS.get(_file(resource), ("_callers", "Resource"))
    return Resource(
        file=_file(resource),
        type=_type(resource),
        module_docstring=_docstring(resource, 0),
        docstring=_docstring(resource, 4),
        imports=_imports(methods, children, module, base),
        base=base,
        methods=methods,
        children=children,
    )


def _imports(methods: list[Method], children: list[Attribute], module: str, base: str) -> list[str]:
    """The import lines of a resource's module: what its declarations use, and no more."""
    declared = [line.partition(":")[2] for method in methods for line in method.signature]
    declared += [method.result for method in methods]

    def used(*words: str) -> list[str]:
        return [word for word in words if any(re.search(rf"(?<![\w.]){word}\b", line) for line in declared)]

    lines = ["from __future__ import annotations", ""]
    if words := used("Mapping", "Sequence"):
        lines.append(f"from collections.abc import {', '.join(words)}")
    if used("datetime"):
        lines.append("from datetime import datetime")
    if children:
        lines.append("from functools import cached_property")
    lines += [f"from typing import {', '.join(['TYPE_CHECKING', *used('Any', 'Dict', 'List')])}", ""]
    if used("omit"):
        lines.append("from .._omit import Omit, omit")
    words = ["Body", "Operation"] if any(method.has_body for method in methods) else ["Operation"]
    lines += [f"from .._requests import {', '.join(words)}", f"from ..{module} import Async{base}, {base}"]
    lines += ["", "if TYPE_CHECKING:"]
    if words := used("params", "types"):
        lines.append(f"    from .. import {', '.join(words)}")
    if any(method.is_list for method in methods):
        lines.append("    from .._pages import AsyncPages, Page")
    lines += [f"    from .{child.file} import Async{child.type}, {child.type}" for child in children]
    return lines


def _method(operation: ir.Operation, schemas: Mapping[str, ir.Schema]) -> Method:
    name = identifier(operation.id.rpartition(".")[2])
    path = [(identifier(field.name), field) for field in operation.path_parameters]
    query = [(identifier(field.name), field) for field in operation.query]
    body = [(identifier(field.name), field) for field in (operation.body.fields if operation.body else ())]
    places = {"path parameter": path, "query parameter": query, "body field": body}
    unique(operation.id, {f"{place} {f.name}": word for place, words in places.items() for word, f in words})
    keywords = sorted([*query, *body], key=lambda named: not named[1].required)  # the required ones first
    return Method(
        id=operation.id,
        name=name,
        constant="_" + name.upper(),
        record=_record(operation),
        result=result(operation.payload),
        is_list=operation.is_list,
        signature=[f"{word}: str" for word, _ in path]
        + (["*"] if keywords else [])
        + [argument(field, word) for word, field in keywords],
        docstring=explanation(operation, [*path, *query, *body]),
        path=[f"{word}," for word, _ in path],
        query=[f"{literal(field.name)}: {word}" for word, field in query],
        has_body=operation.body is not None,
        body=[f"{literal(field.name)}: {word}" for word, field in body],
        secrets=[
            word for word, field in body if field.secret or walk.holds(field.type, schemas, lambda inner: inner.secret)
        ],
        reference=reference_method(operation, [*path, *query, *body]),
    )


def _record(operation: ir.Operation) -> list[str]:
    path = operation.path
    for field in operation.path_parameters:
        path = path.replace("{" + field.name + "}", "{}")
    nullable = sorted(field.name for field in operation.body.fields if field.nullable) if operation.body else []
    payload = operation.payload
    lines = [literal(operation.id), literal(operation.method), literal(path)]
    lines.append(f"options={tuple_literal(operation.client_options)}")
    lines.append(f"answer={literal(operation.response)}")
    if operation.places != (("data",),):
        places = [tuple_literal(map(attribute, place)) for place in operation.places]
        lines.append(f"places=({', '.join(places)}{',' if len(places) == 1 else ''})")
    if isinstance(payload, ir.Ref):
        lines.append(f"payload={literal(payload.name)}")
    if nullable:
        lines.append(f"nullable=frozenset({{{', '.join(map(literal, nullable))}}})")
    if operation.repeatable:
        lines.append("repeatable=True")
    if times := sorted(field.name for field in operation.query if field.type == ir.Scalar("datetime")):
        lines.append(f"times=frozenset({{{', '.join(map(literal, times))}}})")
    if operation.is_list:
        lines.append("is_list=True")
    if operation.is_paged:
        lines.append("is_paged=True")
    return lines
