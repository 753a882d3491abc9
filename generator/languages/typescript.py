"""Spells the API in TypeScript: declarations, calls and imports, as finished lines for the templates."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .. import ir, walk
from ..names import NameClash, camel, escape, pascal, unique, words
from .typescript_docs import explanation, headline
from .typescript_texts import code, comment, json_literal, key, listed, literal, member, prose
from .typescript_types import Declaration, declaration, expression, field, interface, received, sent

# Base classes that add hand-written methods to a resource: the module and the class.
EXTRAS = {
    "recordings": ("recordings", "RecordingControls"),
    "webhooks": ("webhooks", "WebhookReceiver"),
}

# What the package exports beside its types, and what its modules use: no type and no class can be called so.
TAKEN = {
    "APIConnectionError", "APIPromise", "APIResponseError", "APIStatusError", "APITimeoutError", "AnswerError",
    "AuthenticationError", "BadRequestError", "ChangedOptions", "ClientOptions", "ConfigurationError", "ConflictError", "Core", "Date", "InternalServerError",
    "InvalidArgumentError", "NotFoundError", "Omit", "Page", "PagePromise", "PermissionDeniedError", "RateLimitError",
    "RealtimeKit", "RealtimeKitError", "Record", "RecordingControls", "RequestOptions", "Resource", "UnknownEvent",
    "UnprocessableEntityError", "WebhookHeaders", "WebhookReceiver", "WebhookVerificationError",
}  # fmt: skip

# What a client has beside its resources.
CLIENT = ("request", "withOptions")

# What an object has or is taken to be by its name: a thing with `then` is awaited.
_MEMBERS = {
    "constructor", "core", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable", "then", "toLocaleString",
    "toString", "valueOf",
}  # fmt: skip

# Words that no argument can be called, and the arguments that every method has.
_ARGUMENTS = {
    "arguments", "await", "break", "case", "catch", "class", "const", "continue", "debugger", "default", "delete", "do",
    "else", "enum", "eval", "export", "extends", "false", "finally", "for", "function", "if", "implements", "import",
    "in", "instanceof", "interface", "let", "new", "null", "package", "private", "protected", "public", "return",
    "static", "super", "switch", "this", "throw", "true", "try", "typeof", "undefined", "var", "void", "while", "with",
    "yield", "options", "params",
}  # fmt: skip


@dataclass(frozen=True)
class Method:
    comment: str
    follows: bool  # whether something stands before it in its class
    head: str  # up to the brace that opens it
    call: str  # the method of the core
    record: list[str]  # the properties of what is sent


@dataclass(frozen=True)
class Attribute:
    """A resource as a property of the client or of another resource."""

    name: str
    file: str
    type: str
    comment: str
    follows: bool  # whether something stands before it in its class


@dataclass(frozen=True)
class Resource:
    file: str
    type: str
    comment: str
    imports: list[str]
    base: str
    methods: list[Method]
    children: list[Attribute]


@dataclass(frozen=True)
class View:
    json_name: str
    json_version: str
    version: str
    server: str
    secrets: str
    events: str
    attributes: list[Attribute]
    resources: list[Resource]
    types: list[Declaration]
    params: list[Declaration]
    shared: list[str]  # imports of the types that are sent as they are received
    exports: list[str]


class _Names:
    """What everything is called that has a name of its own."""

    def __init__(self, api: ir.Api) -> None:
        """Raises NameClash where two names become one."""
        self.schemas = {schema.name: schema for schema in api.schemas}
        self.given = received(_received(api))
        self.taken = sent(walk.sent(api), self.given)
        self.shared = {name for name, word in self.taken.names.items() if self.given.names.get(name) == word}
        self.resources = list(walk.resources(api.resources))
        self.operations = [operation for resource in self.resources for operation in resource.operations]
        self.params = {o.id: pascal(o.id) + "Params" for o in self.operations if _fields(o)}
        self._check_types()
        self.classes = {_id(one): self._class(one) for one in self.resources}
        unique("resources", self.classes)

    def _check_types(self) -> None:
        seen = {f"{name} of the package": name for name in sorted(TAKEN)}
        sides = (("", self.given.names), (" as it is sent", self.taken.names), (" (its arguments)", self.params))
        for suffix, names in sides:
            for name, identifier in names.items():
                if name in self.shared and names is self.taken.names:
                    continue
                unique(name, seen | {name + suffix: identifier})
                seen[name + suffix] = identifier

    def _class(self, resource: ir.Resource) -> str:
        types = {*self.given.names.values(), *self.taken.names.values(), *self.params.values()}
        return escape(pascal(_id(resource)), TAKEN | types)


def view(api: ir.Api) -> View:
    """Everything that TypeScript's templates print. Raises NameClash where two names become one."""
    names = _Names(api)
    top = {_id(resource): _member(_id(resource)) for resource in api.resources}
    unique("resources", {f"{name} of the client": name for name in CLIENT} | top)
    types = [declaration(names.schemas[name], names.given, names.schemas) for name in names.given.names]
    params = [_params(operation, names) for operation in names.operations if operation.id in names.params]
    params += [
        declaration(names.schemas[name], names.taken, names.schemas)
        for name in names.taken.names
        if name not in names.shared
    ]
    secrets = sorted({literal(re.sub("[_-]", "", name).lower()) for name in api.secrets})
    events = [literal(event.name) for event in api.events]
    return View(
        json_name=json_literal(api.packages.get("typescript", {}).get("name", "realtimekit-api")),
        json_version=json_literal(api.version),
        version=literal(api.version),
        server=literal(api.server),
        secrets="\n".join(listed("export const SECRETS: readonly string[] = [", secrets, "];")),
        events="\n".join(listed("export const EVENTS: readonly string[] = [", events, "];")),
        attributes=[_attribute(resource, names, True) for resource in api.resources],
        resources=[_resource(resource, names) for resource in names.resources],
        types=types,
        params=params,
        shared=_named("import", names.shared, "./types.js"),
        exports=[*_exports(types, "./types.js"), *_exports(params, "./params.js")],
    )


def _exports(declarations: Iterable[Declaration], module: str) -> list[str]:
    return _named("export", (one.name for one in declarations), module)


def _named(what: str, names: Iterable[str], module: str) -> list[str]:
    """The lines that import or export types of a module; none where there are none."""
    names = sorted(names)
    return listed(f"{what} type {{", names, f"}} from {literal(module)};", pad=" ") if names else []


def _received(api: ir.Api) -> list[ir.Schema]:
    """The schemas of what calls give, and of events one by one and as a union."""
    found = {schema.name for schema in walk.received(api)} | {api.event_union}
    return [schema for schema in api.schemas if schema.name in found]


def _id(resource: ir.Resource) -> str:
    return ".".join(resource.path)


def _member(name: str) -> str:
    return escape(camel(name), _MEMBERS)


def _argument(name: str) -> str:
    return escape(camel(name), _ARGUMENTS)


def _fields(operation: ir.Operation) -> tuple[ir.Field, ...]:
    return (*operation.query, *(operation.body.fields if operation.body else ()))


def _attribute(resource: ir.Resource, names: _Names, follows: bool) -> Attribute:
    text = comment([prose(headline(resource))], indent=2)
    return Attribute(_member(resource.path[-1]), _file(resource), names.classes[_id(resource)], text, follows)


def _file(resource: ir.Resource) -> str:
    return "-".join(words(_id(resource)))


def _params(operation: ir.Operation, names: _Names) -> Declaration:
    """The arguments of an operation that stand in no path, the required ones first."""
    fields = _fields(operation)
    for one in fields[len(operation.query) :]:
        if one.name in (other.name for other in operation.query):
            raise NameClash(operation.id, one.name, f"{one.name!r} is a query parameter and a field of the body")
    members = [field(one, names.taken) for one in sorted(fields, key=lambda one: not one.required)]
    called = ".".join(map(_member, operation.id.split(".")))
    text = comment([prose(f"What {code(called)} takes.")])
    return interface(names.params[operation.id], text, [], members)


def _resource(resource: ir.Resource, names: _Names) -> Resource:
    children = [_attribute(child, names, index > 0) for index, child in enumerate(resource.children)]
    called = {operation.id: _member(operation.id.rpartition(".")[2]) for operation in resource.operations}
    unique(_id(resource), called | {f"{_id(child)}.": _member(child.path[-1]) for child in resource.children})
    module, base = EXTRAS.get(_id(resource), ("core", "Resource"))
    return Resource(
        file=_file(resource),
        type=names.classes[_id(resource)],
        comment=comment([prose(headline(resource))]),
        imports=_imports(resource, children, names, module, base),
        base=base,
        methods=[
            _method(operation, names, bool(children) or index > 0)
            for index, operation in enumerate(resource.operations)
        ],
        children=children,
    )


def _imports(resource: ir.Resource, children: list[Attribute], names: _Names, module: str, base: str) -> list[str]:
    """The import lines of a resource's module: what its declarations use, and no more."""
    operations = resource.operations
    promises = {"PagePromise" if one.is_list else "APIPromise" for one in operations}
    used = {names.given.names[name] for one in operations for name in walk.references(one.payload)}
    asked = {names.params[one.id] for one in operations if one.id in names.params}
    types = [("../options.js", {"RequestOptions"} if operations else set()), ("../params.js", asked)]
    types += [("../promises.js", promises), ("../types.js", used)]
    lines = [f'import {{ {base} }} from "../{module}.js";']
    for source, found in types:
        lines += _named("import", found, source)
    return lines + [f'import {{ {child.type} }} from "./{child.file}.js";' for child in children]


def _method(operation: ir.Operation, names: _Names, follows: bool) -> Method:
    name = _member(operation.id.rpartition(".")[2])
    path = {one.name: _argument(one.name) for one in operation.path_parameters}
    unique(operation.id, {f"path parameter {name}": word for name, word in path.items()})
    arguments = [f"{word}: string" for word in path.values()]
    if operation.id in names.params:
        arguments.append(_params_argument(operation, names.params[operation.id]))
    promise = "PagePromise" if operation.is_list else "APIPromise"
    result = f"{promise}<{expression(operation.payload, names.given)}>"
    return Method(
        comment=explanation(operation, path),
        follows=follows,
        head="\n".join(listed(f"{name}(", [*arguments, "options?: RequestOptions"], f"): {result} {{", 2)),
        call="list" if operation.is_list else "send",
        record=_record(operation, path),
    )


def _params_argument(operation: ir.Operation, kind: str) -> str:
    if any(one.required for one in _fields(operation)):
        return f"params: {kind}"
    return f"params: {kind} = {{}}" if _is_split(operation) else f"params?: {kind}"


def _is_split(operation: ir.Operation) -> bool:
    """Whether some arguments go to the query and some to the body."""
    return bool(operation.query and operation.body and operation.body.fields)


def _record(operation: ir.Operation, path: Mapping[str, str]) -> list[str]:
    """What the core needs to know of a call."""
    places = [".".join(place) for place in operation.places]
    times = [literal(one.name) for one in operation.query if one.type == ir.Scalar("datetime")]
    in_order = sorted(path, key=lambda name: operation.path.find("{" + name + "}"))
    lines = [[f"method: {literal(operation.method)}"], [f"path: {literal(operation.path)}"]]
    if in_order:
        lines.append(listed("ids: [", [path[name] for name in in_order], "]", 8))
    lines += _parts(operation)
    if times:
        lines.append(listed("times: [", times, "]", 8))
    if operation.repeatable and operation.method not in ("GET", "PUT", "DELETE"):
        lines.append(["repeatable: true"])
    if places != ["data"]:
        lines.append(listed("places: [", map(literal, places), "]", 8))
    if operation.is_paged:
        lines.append(["paged: true"])
    return ["\n".join(line) for line in lines]


def _parts(operation: ir.Operation) -> list[list[str]]:
    """Where the arguments go: all of them to the query, all to the body, or some here and some there."""
    parts = []
    if operation.query:
        parts.append(_part("query", operation.query) if _is_split(operation) else ["query: params"])
    if operation.body and operation.body.fields:
        parts.append(_part("body", operation.body.fields) if _is_split(operation) else ["body: params"])
    elif operation.body:
        parts.append(["body: {}"])
    return parts


def _part(name: str, fields: Iterable[ir.Field]) -> list[str]:
    pairs = [f"{key(one.name)}: {member('params', one.name)}" for one in fields]
    return listed(f"{name}: {{", pairs, "}", 8, pad=" ")
