"""Spells the API in Go: declarations, records and imports, as finished strings for the templates."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from .. import ir, walk
from ..names import NameClash, snake, unique
from . import go_comments
from .go_schemas import Alias, Enum, Struct, alias, enum, model, struct
from .go_texts import literal
from .go_types import argument, exported, plain

# Hand-written methods beside the generated ones: another file of the package defines them.
EXTRAS = {
    "recordings": ("Pause", "Resume", "Stop"),
    "webhooks": ("Unwrap", "Verify"),
}

# What the runtime defines for everybody to use: nothing else in the package can be called so.
RUNTIME = {
    "CaptureResponse", "Client", "Error", "ErrAuthentication", "ErrBadRequest", "ErrConfiguration", "ErrConflict",
    "ErrConnection", "ErrInternalServer", "ErrInvalidArgument", "ErrNotFound", "ErrPermissionDenied", "ErrRateLimit",
    "ErrResponse", "ErrResponseValidation", "ErrStatus", "ErrTimeout", "ErrUnprocessableEntity", "ErrWebhookVerification", "Event",
    "FromPtr", "Mismatch", "NewClient", "Null", "Nullable", "Option", "Page", "Ptr", "Response", "Time", "UnknownEvent", "Value",
    "Version", "WithAPIToken", "WithAccountID", "WithAppID", "WithBaseURL", "WithHTTPClient", "WithHeader", "WithLogger",
    "WithMaxRetries", "WithMaxRetryAfter", "WithOnMismatch", "WithStrict", "WithTimeout", "WithWebhookKey",
    "WithWebhookKeyURL",
}  # fmt: skip

# What a client has beside its resources.
CLIENT = ("Format", "LogValue", "Request", "WithOptions")

_MODULE = re.compile(r"[a-z0-9]+(?:[._-]?[A-Za-z0-9]+)*(?:/[A-Za-z0-9]+(?:[._-]?[A-Za-z0-9]+)*)*")


@dataclass(frozen=True)
class Method:
    id: str
    name: str
    comment: list[str]
    page_comment: list[str]
    signature: str  # ctx context.Context, meetingID string
    result: str
    is_list: bool
    is_model: bool
    call: str  # ctx, s.core, operation{...}, nil
    params: list[Struct]  # none or one


@dataclass(frozen=True)
class Child:
    """A resource as a field of the client or of another resource."""

    name: str
    type: str
    comment: list[str]


@dataclass(frozen=True)
class Resource:
    file: str
    name: str  # of its type
    comment: list[str]
    imports: list[str]
    children: list[Child]
    methods: list[Method]


@dataclass(frozen=True)
class Event:
    name: str  # a literal
    type: str


@dataclass(frozen=True)
class View:
    module: str
    version: str
    server: str
    secrets: list[str]
    resources: list[Resource]
    children: list[Child]
    imports: list[str]  # of types.go
    models: list[Struct]
    enums: list[Enum]
    aliases: list[Alias]
    events: list[Event]


def view(api: ir.Api) -> View:
    """Everything that Go's templates print. Raises NameClash where two names become one, or one cannot be written."""
    module = api.packages.get("go", {}).get("module", "realtimekit")
    if not _MODULE.fullmatch(module):
        raise NameClash("/info/x-packages/go/module", module, f"{module!r} cannot be the path of a Go module")
    top = {".".join(resource.path): exported(".".join(resource.path)) for resource in api.resources}
    unique("resources", {f"{name} of the client": name for name in CLIENT} | top)
    schemas = {schema.name: schema for schema in api.schemas}
    sent = {schema.name for schema in walk.sent(api)}
    received = {schema.name for schema in walk.received(api)}
    events = {event.model for event in api.events}
    shown = [schema for schema in api.schemas if schema.name in sent | received]
    models = {
        schema.name: model(
            schema, schemas, sent=schema.name in sent, received=schema.name in received, is_event=schema.name in events
        )
        for schema in shown
        if isinstance(schema, ir.Model)
    }
    enums = {schema.name: enum(schema) for schema in shown if isinstance(schema, ir.Enum)}
    aliases = {schema.name: alias(schema) for schema in shown if isinstance(schema, ir.Alias | ir.Union)}
    resources = {".".join(r.path): _resource(r, schemas) for r in walk.resources(api.resources)}
    _check_package([models, enums, aliases, resources], enums, resources)
    return View(
        module=module,
        version=literal(api.version),
        server=literal(api.server),
        secrets=sorted({literal(re.sub("[_-]", "", name).lower()) for name in api.secrets}),
        resources=list(resources.values()),
        children=[_child(resource) for resource in api.resources],
        imports=_imports(models.values()),
        models=list(models.values()),
        enums=list(enums.values()),
        aliases=list(aliases.values()),
        events=[Event(literal(event.name), exported(event.model)) for event in api.events],
    )


class _Named(Protocol):
    """What has a name in the package."""

    @property
    def name(self) -> str: ...


def _check_package(
    types: Iterable[Mapping[str, _Named]], enums: Mapping[str, Enum], resources: Mapping[str, Resource]
) -> None:
    """Refuses names that the package has twice. The keys are where the names come from."""
    seen = dict.fromkeys(RUNTIME, "the package itself")
    found = [(where, one.name) for several in types for where, one in several.items()]
    found += [(where, word.name) for where, one in enums.items() for word in one.words]
    found += [
        (method.id, one.name) for resource in resources.values() for method in resource.methods for one in method.params
    ]
    for where, name in found:
        if name in seen:
            raise NameClash(where, where, f"it becomes {name!r}, which {seen[name]} has already")
        seen[name] = repr(where)


def _imports(structs: Iterable[Struct], methods: Iterable[Method] = ()) -> list[str]:
    """The packages that the declarations of a file use."""
    found = set()
    for one in structs:
        if one.is_masked:
            found |= {"fmt", "log/slog"}
        if any("time.Time" in field.declaration.partition("`")[0] for field in one.fields):
            found.add("time")
    for method in methods:
        found |= {"context", "net/http", *(["iter"] if method.is_list else [])}
    return sorted(map(literal, found))


def _type(resource: ir.Resource) -> str:
    return exported(".".join(resource.path)) + "Service"


def _child(resource: ir.Resource) -> Child:
    name = exported(resource.path[-1])
    return Child(name, _type(resource), go_comments.child(resource, name))


def _resource(resource: ir.Resource, schemas: Mapping[str, ir.Schema]) -> Resource:
    identity = ".".join(resource.path)
    methods = [_method(operation, schemas) for operation in resource.operations]
    children = [_child(child) for child in resource.children]
    names = {operation.id: method.name for operation, method in zip(resource.operations, methods, strict=True)}
    names |= {f"{operation} page by page": f"{names[operation]}Page" for operation in _lists(resource)}
    names |= {
        f"{identity}.{child.path[-1]}.": made.name for child, made in zip(resource.children, children, strict=True)
    }
    unique(identity, {f"{name}, written by hand": name for name in EXTRAS.get(identity, ())} | names)
    return Resource(
        file=snake(identity),
        name=_type(resource),
        comment=go_comments.service(resource, _type(resource)),
        imports=_imports([params for method in methods for params in method.params], methods),
        children=children,
        methods=methods,
    )


def _lists(resource: ir.Resource) -> list[str]:
    return [operation.id for operation in resource.operations if operation.is_list]


def _method(operation: ir.Operation, schemas: Mapping[str, ir.Schema]) -> Method:
    name = exported(operation.id.rpartition(".")[2])
    path = [(field, argument(field.name)) for field in operation.path_parameters]
    unique(operation.id, {f"path parameter {field.name}": word for field, word in path})
    params = _params(operation, schemas)
    ids = ", ".join(word for _, word in path)
    signature = ["ctx context.Context", *([f"{ids} string"] if path else [])]
    signature += [f"params *{made.name}" for made in params]
    record = [
        f"id: {literal(operation.id)}",
        f"method: {_METHODS[operation.method]}",
        f"path: {literal(operation.path)}",
    ]
    if path:
        record.append(f"ids: []string{{{ids}}}")
    if operation.repeatable and operation.method not in ("GET", "PUT", "DELETE"):
        record.append("repeatable: true")
    if operation.places != (("data",),):
        places = [f"{{{', '.join(map(literal, place))}}}" for place in operation.places]
        record.append(f"places: [][]string{{{', '.join(places)}}}")
    if operation.is_paged:
        record.append("paged: true")
    payload = operation.payload
    return Method(
        id=operation.id,
        name=name,
        comment=go_comments.method(operation, name, path, bool(params)),
        page_comment=go_comments.page_method(operation, name),
        signature=", ".join(signature),
        result=plain(payload, "Time"),
        is_list=operation.is_list,
        is_model=isinstance(payload, ir.Ref) and isinstance(schemas[payload.name], ir.Model | ir.Alias),
        call=f"ctx, s.core, operation{{{', '.join(record)}}}, {'params' if params else 'nil'}",
        params=params,
    )


_METHODS = {
    method: f"http.Method{method.capitalize()}"
    for method in ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE")
}


def _params(operation: ir.Operation, schemas: Mapping[str, ir.Schema]) -> list[Struct]:
    """The struct of a method's arguments; none where there are no arguments."""
    body = operation.body.fields if operation.body else ()
    if not operation.query and not body:
        return []
    name = exported(operation.id) + "Params"
    places = [(f"query parameter {field.name}", field) for field in operation.query]
    places += [(f"body field {field.name}", field) for field in body]
    comment = go_comments.params(operation, name)
    return [
        struct(name, comment, operation.id, places, schemas, sent=True, received=False, queries=len(operation.query))
    ]
