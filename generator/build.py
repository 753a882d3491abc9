"""Turns the bundled document into the records of `ir`: resources with their operations, and events.

Refuses what it does not know, with the place of it, and never skips.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from . import ir
from .schemas import Schemas
from .shapes import (
    ANY,
    FLAG,
    MAP,
    MAP_OF_MAPS,
    MAP_OF_TEXT_MAPS,
    MAPS,
    ONE_OR_MORE_TEXTS,
    TEXT,
    TEXTS,
    read,
)
from .source import join
from .spec import Document

METHODS = ("get", "put", "post", "patch", "delete")

_OPERATION_ID = re.compile(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+")
_PARAMETER = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
_PATH = re.compile(r"(/([A-Za-z0-9._~%:@+-]|\{[^{}]*\})*)+")
_JSON = "application/json"

_DOCUMENT = {
    "openapi": TEXT, "info": MAP, "servers": MAPS, "security": MAPS, "tags": MAPS, "paths": MAP_OF_MAPS,
    "webhooks": MAP_OF_MAPS, "components": MAP_OF_MAPS,
}  # fmt: skip
_INFO = {
    "title": TEXT, "version": TEXT, "summary": TEXT, "description": TEXT, "license": MAP, "x-packages": MAP_OF_TEXT_MAPS,
}  # fmt: skip
_SECTIONS = dict.fromkeys(("schemas", "parameters", "responses", "securitySchemes"), MAP_OF_MAPS)
_OPERATION = {
    "operationId": TEXT, "tags": TEXTS, "summary": TEXT, "description": TEXT, "parameters": MAPS, "requestBody": MAP,
    "responses": MAP_OF_MAPS, "x-payload": ONE_OR_MORE_TEXTS, "x-items": ONE_OR_MORE_TEXTS, "x-idempotent": FLAG,
}  # fmt: skip
_DELIVERY = {
    "tags": TEXTS, "summary": TEXT, "description": TEXT, "security": MAPS, "parameters": MAPS, "requestBody": MAP,
    "responses": MAP_OF_MAPS,
}  # fmt: skip
_PARAMETER_KEYS = {
    "name": TEXT, "in": TEXT, "required": FLAG, "description": TEXT, "schema": MAP, "style": TEXT, "explode": FLAG,
    "x-client-option": FLAG,
}  # fmt: skip


def build(document: Document) -> ir.Api:
    """The records of a whole document. Raises SpecError for anything that has no record."""
    tree = read(document, "", _DOCUMENT, ("info", "paths"))
    if "components" in tree:
        read(document, "/components", _SECTIONS)
    return _Builder(document).api()


class _Builder:
    def __init__(self, document: Document) -> None:
        self.document = document
        self.schemas = Schemas(document)

    def api(self) -> ir.Api:
        tree = self.document.tree
        info = read(self.document, "/info", _INFO, ("title", "version"))
        schemas = self.schemas.all()
        operations = list(self._operations())
        events = tuple(self._event(name) for name in tree.get("webhooks", {}))
        sent = [field for operation in operations for field in (*operation.path_parameters, *operation.query)]
        held = [field for schema in schemas if isinstance(schema, ir.Model) for field in schema.fields]
        return ir.Api(
            title=info["title"],
            version=info["version"],
            server=self._server(),
            packages=info.get("x-packages", {}),
            resources=self._resources(operations),
            schemas=schemas,
            event_union=self._event_union(schemas, events),
            events=events,
            secrets=tuple(sorted({field.name for field in (*sent, *held) if field.secret})),
        )

    def _server(self) -> str:
        if not self.document.tree.get("servers"):
            return ""
        return str(read(self.document, "/servers/0", {"url": TEXT, "description": TEXT}, ["url"])["url"])

    # Operations

    def _operations(self) -> Iterator[ir.Operation]:
        seen: dict[str, str] = {}
        for path in self.document.tree["paths"]:
            pointer = join("/paths", path)
            item = read(self.document, pointer, {"parameters": MAPS, **dict.fromkeys(METHODS, MAP)})
            for method in (method for method in METHODS if method in item):
                operation = self._operation(path, method)
                if other := seen.get(operation.id):
                    self.document.fail(join(pointer, method), f"operationId {operation.id!r} stands at #{other} too")
                seen[operation.id] = join(pointer, method)
                yield operation

    def _resources(self, operations: list[ir.Operation]) -> tuple[ir.Resource, ...]:
        found: dict[tuple[str, ...], list[ir.Operation]] = {}
        for operation in operations:
            found.setdefault(tuple(operation.id.split(".")[:-1]), []).append(operation)
        tags = {}
        for index in range(len(self.document.tree.get("tags", []))):
            tag = read(self.document, join("/tags", index), {"name": TEXT, "description": TEXT}, ["name"])
            tags[tag["name"]] = tag.get("description", "")
        return self._children((), found, tags)

    def _children(
        self, parent: tuple[str, ...], found: Mapping[tuple[str, ...], list[ir.Operation]], tags: Mapping[str, str]
    ) -> tuple[ir.Resource, ...]:
        depth = len(parent) + 1
        paths = dict.fromkeys(path[:depth] for path in found if path[: depth - 1] == parent and len(path) >= depth)
        return tuple(
            ir.Resource(
                path=path,
                description=tags.get(".".join(path), ""),
                operations=tuple(found.get(path, ())),
                children=self._children(path, found, tags),
            )
            for path in paths
        )

    def _operation(self, path: str, method: str) -> ir.Operation:
        pointer = join("/paths", path, method)
        raw = read(self.document, pointer, _OPERATION, ("operationId", "summary", "responses"))
        name = raw["operationId"]
        if not _OPERATION_ID.fullmatch(name):
            self.document.fail(join(pointer, "operationId"), f"{name!r}: write words like `meetings.get`")
        client_options, in_path, query = self._parameters(path, pointer)
        response, statuses, example = self._success(pointer)
        places = self._places(pointer, raw)
        payload = self._payload(pointer, response, places)
        if "x-items" in raw and isinstance(payload, ir.List):
            payload = payload.item
        return ir.Operation(
            id=name,
            method=method.upper(),
            path=path,
            summary=raw["summary"],
            description=raw.get("description", ""),
            client_options=client_options,
            path_parameters=in_path,
            query=query,
            body=self._body(pointer) if "requestBody" in raw else None,
            response=response,
            places=places,
            payload=payload,
            is_list="x-items" in raw,
            is_paged="x-items" in raw and any(field.name == "page_no" for field in query),
            repeatable=method in ("get", "put", "delete") or raw.get("x-idempotent") is True,
            statuses=statuses,
            example=example,
        )

    def _parameters(
        self, path: str, pointer: str
    ) -> tuple[tuple[str, ...], tuple[ir.Field, ...], tuple[ir.Field, ...]]:
        """The client's options, the path parameters and the query, each in the order of the document or the path."""
        found: dict[tuple[str, str], tuple[ir.Field, bool]] = {}
        for at in (join("/paths", path), pointer):
            for index in range(len(self.document.at(at).get("parameters", []))):
                place, field, option = self._parameter(join(at, "parameters", index))
                if (place, field.name) in found:
                    self.document.fail(join(at, "parameters", index), f"{field.name!r} stands here twice")
                found[place, field.name] = field, option
        names = re.findall(r"\{([^{}]*)\}", path)
        in_path = [name for place, name in found if place == "path"]
        if not _PATH.fullmatch(path) or sorted(names) != sorted(in_path):
            self.document.fail(pointer, f"the path names {names}, the parameters are {in_path}")
        options = tuple(name for name in names if found["path", name][1])
        fields = tuple(found["path", name][0] for name in names if name not in options)
        return options, fields, tuple(field for (place, _), (field, _) in found.items() if place == "query")

    def _parameter(self, pointer: str) -> tuple[str, ir.Field, bool]:
        pointer, _ = self.document.resolve(pointer)
        raw = read(self.document, pointer, _PARAMETER_KEYS, ("name", "in", "schema"))
        name, place = raw["name"], raw["in"]
        if place not in ("path", "query"):
            self.document.fail(join(pointer, "in"), f"parameters in {place!r} are not supported")
        if not _PARAMETER.fullmatch(name):
            self.document.fail(join(pointer, "name"), f"{name!r} is not the name of a parameter")
        styled = raw.get("style", "form") != "form" or not raw.get("explode", True)
        if styled or (place == "path" and ("style" in raw or "explode" in raw)):
            self.document.fail(pointer, "only `style: form`, `explode: true` of a query is supported")
        required, option = raw.get("required", False), raw.get("x-client-option", False)
        if place == "path" and not required:
            self.document.fail(pointer, "a path parameter must be required")
        if place == "query" and option:
            self.document.fail(join(pointer, "x-client-option"), "only a path parameter can be an option of the client")
        field = self.schemas.field(name, join(pointer, "schema"), required, raw.get("description"))
        item = field.type.item if place == "query" and isinstance(field.type, ir.List) else field.type
        if not self._is_scalar(item):
            self.document.fail(join(pointer, "schema"), f"an object or such a list in the {place} is not supported")
        return place, field, option

    def _is_scalar(self, kind: ir.Type) -> bool:
        match kind:
            case ir.Ref(name):
                return isinstance(self.schemas.get(name), ir.Enum)
            case ir.AnyOf(members):
                return all(self._is_scalar(member) for member in members)
        return isinstance(kind, ir.Scalar)

    def _body(self, pointer: str) -> ir.Body:
        pointer = join(pointer, "requestBody")
        raw = read(self.document, pointer, {"required": FLAG, "content": MAP, "description": TEXT}, ["content"])
        schema, example = self._media(pointer)
        model = self.schemas.get(schema)
        if not isinstance(model, ir.Model) or model.bases:
            self.document.fail(join(pointer, "content", _JSON, "schema"), "a request body must be a plain object")
        return ir.Body(required=raw.get("required", False), fields=model.fields, example=example)

    def _success(self, pointer: str) -> tuple[str, tuple[str, ...], Any]:
        responses = join(pointer, "responses")
        statuses = tuple(status for status in self.document.at(responses) if status != "default")
        if not statuses or not all(re.fullmatch("2[0-9][0-9]", status) for status in statuses):
            self.document.fail(responses, f"needs answers with 2xx and beside them `default` only, has {[*statuses]}")
        found = [self._response(join(responses, status)) for status in statuses]
        if len({name for name, _ in found}) != 1:
            self.document.fail(responses, "two different success bodies are not supported")
        return found[0][0], statuses, found[0][1]

    def _response(self, pointer: str) -> tuple[str, Any]:
        read(self.document, pointer, {"description": TEXT, "content": MAP}, ["content"])
        return self._media(pointer)

    def _media(self, pointer: str) -> tuple[str, Any]:
        """The component that the JSON body of a request or an answer is, and its example."""
        read(self.document, join(pointer, "content"), {_JSON: MAP}, [_JSON])
        pointer = join(pointer, "content", _JSON)
        raw = read(self.document, pointer, {"schema": MAP, "example": ANY}, ["schema"])
        return self.schemas.target(join(pointer, "schema"), raw["schema"].get("$ref")), raw.get("example")

    def _places(self, pointer: str, raw: Mapping[str, Any]) -> tuple[tuple[str, ...], ...]:
        if "x-payload" in raw and "x-items" in raw:
            self.document.fail(pointer, "has both x-payload and x-items")
        said = raw.get("x-items", raw.get("x-payload", "data"))
        return tuple(tuple(place.split(".")) for place in (said if isinstance(said, list) else [said]))

    def _payload(self, pointer: str, response: str, places: tuple[tuple[str, ...], ...]) -> ir.Type:
        """The type of what stands at the first place; every place must exist."""
        types: list[ir.Type] = []
        for place in places:
            current: ir.Type = ir.Ref(response)
            for key in place:
                fields = self.schemas.fields(current.name) if isinstance(current, ir.Ref) else {}
                if key not in fields:
                    self.document.fail(pointer, f"the answer {response} has nothing at {'.'.join(place)}")
                current = fields[key].type
            types.append(current)
        return types[0]

    # Events

    def _event(self, name: str) -> ir.Event:
        pointer = join("/webhooks", name, "post")
        read(self.document, join("/webhooks", name), {"post": MAP}, ["post"])
        raw = read(self.document, pointer, _DELIVERY, ("summary", "requestBody"))
        pointer = join(pointer, "requestBody")
        read(self.document, pointer, {"required": FLAG, "content": MAP, "description": TEXT}, ["content"])
        model, _ = self._media(pointer)
        return ir.Event(name=name, model=model, summary=raw["summary"])

    def _event_union(self, schemas: tuple[ir.Schema, ...], events: tuple[ir.Event, ...]) -> str | None:
        """The one union whose members are exactly the events."""
        if not events:
            return None
        wanted = {(event.name, event.model) for event in events}
        for schema in schemas:
            if isinstance(schema, ir.Union) and set(schema.members) == wanted:
                return schema.name
        self.document.fail("/webhooks", "no schema is the union of these events")
