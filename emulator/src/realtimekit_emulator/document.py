"""The curated OpenAPI document: which operations there are, what they take, and what their answers hold.

Knows OpenAPI and is the only module that reads `openapi.json`. Does not know what an operation does. Nothing that the
document says (a field, a default, a limit, a status) stands anywhere else, so that a new field needs no code.
"""

import functools
import json
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import jsonschema_rs

from .shapes import Shapes, Thing

_FILE = Path(__file__).with_name("openapi.json")
_BASE = "urn:document"
_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?([eE][+-]?\d+)?", re.ASCII)
_WHOLE = re.compile(r"[+-]?\d+", re.ASCII)
_METHODS = ("get", "post", "put", "patch", "delete")
_PARAMETER = re.compile(r"\{(.+?)\}")


@dataclass(frozen=True)
class Problem:
    """What is wrong with a part of a request."""

    field: str  # `config.media.video.frame_rate`; empty for the whole
    missing: bool
    message: str  # quotes the field, as the live API does


@dataclass(frozen=True)
class Operation:
    """One operation of the document."""

    id: str  # meetings.participants.add
    method: str
    path: str  # below the server's address, as the document writes it
    parameters: Mapping[str, Any]  # the schemas of the query parameters
    body: Mapping[str, Any] | None  # the schema of the body
    needs_body: bool  # not: none at all stands for an empty object
    answers: Mapping[int, Mapping[str, Any]]  # the schema of each successful answer, the usual status first
    payload: tuple[str, ...]  # where in an answer the payload is

    @property
    def status(self) -> int:
        first, *_ = self.answers
        return first


class Document:
    """The document as the server uses it."""

    def __init__(self, tree: dict[str, Any]) -> None:
        self._tree = tree
        components = {"components": tree["components"]}
        self._registry = jsonschema_rs.Registry([(_BASE, components)], draft=jsonschema_rs.Draft202012)
        self._validators: dict[str, jsonschema_rs.Draft202012Validator] = {}
        self.shapes = Shapes(self.resolve)
        self.prefix = urlsplit(tree["servers"][0]["url"]).path  # /client/v4
        self.operations = {operation.id: operation for operation in self._operations()}
        self._routes: dict[int, list[tuple[list[str], dict[str, Operation]]]] = {}
        for operation in self.operations.values():
            self._add_route(operation)

    def resolve(self, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        """`schema`, or what it refers to."""
        while "$ref" in schema:
            found: Any = self._tree
            for key in schema["$ref"].split("/")[1:]:
                found = found[key]
            schema = found
        return schema

    @functools.cached_property
    def sensitive(self) -> frozenset[str]:
        """The names of the fields, wherever they stand, that hold what should not be seen in passing."""
        return frozenset(_sensitive(self._tree))

    # Routes

    def match(self, segments: list[str]) -> tuple[dict[str, Operation], dict[str, str]]:
        """The operations of a path, by method, and the values of its parameters; nothing where there is no such path."""
        for template, methods in self._routes.get(len(segments), ()):
            if all(said == got or (said[0] == "{" and got) for said, got in zip(template, segments, strict=True)):
                values = zip(template, segments, strict=True)
                return methods, {said[1:-1]: got for said, got in values if said[0] == "{"}
        return {}, {}

    def _add_route(self, operation: Operation) -> None:
        template = operation.path.split("/")[1:]
        routes = self._routes.setdefault(len(template), [])
        for known, methods in routes:
            if known == template:
                methods[operation.method] = operation
                return
        routes.append((template, {operation.method: operation}))
        # Words go before parameters: `recordings/track` is no recording.
        routes.sort(key=lambda route: [segment[0] == "{" for segment in route[0]])

    # Requests

    def read_query(self, operation: Operation, given: Mapping[str, list[str]]) -> tuple[dict[str, Any], list[Problem]]:
        """The query parameters as values, defaults filled in. What the document does not know is passed over, as the
        live API does."""
        query: dict[str, Any] = {}
        problems: list[Problem] = []
        for name, schema in operation.parameters.items():
            resolved = self.resolve(schema)
            if name not in given:
                if (default := schema.get("default", resolved.get("default"))) is not None:
                    query[name] = default
                continue
            words = given[name]
            value = [_typed(word, resolved["items"]) for word in words] if resolved.get("type") == "array" else None
            query[name] = _typed(words[-1], resolved) if value is None else value
            problems += self._problems(f"{operation.id}?{name}", schema, query[name], name)
        return query, problems

    def read_body(self, operation: Operation, body: Any) -> tuple[dict[str, Any], list[Problem]]:
        """A body with defaults filled in, but not of a PATCH: what it does not name stays. What the document does not know
        is passed over: among it is what the service sets itself, such as an identifier."""
        if problems := self.body_problems(operation.id, body):
            return body, problems
        known = self.shapes.properties(self._body(operation.id))
        body = {name: value for name, value in body.items() if name in known}
        return body if operation.method == "PATCH" else self.filled_body(operation.id, body), []

    def body_problems(self, operation_id: str, body: Any) -> list[Problem]:
        """What the document has against `body` as the body of an operation."""
        return self._problems(operation_id, self._body(operation_id), body, "")

    def filled_body(self, operation_id: str, body: dict[str, Any]) -> dict[str, Any]:
        """`body` with the defaults that the document has for the body of an operation."""
        filled: dict[str, Any] = self.shapes.filled(self._body(operation_id), body)
        return filled

    def _body(self, operation_id: str) -> Mapping[str, Any]:
        schema = self.operations[operation_id].body
        assert schema is not None, f"{operation_id} takes no body"
        return schema

    # Answers

    def answer(self, operation: Operation, payload: Any, paging: dict[str, int] | None) -> dict[str, Any]:
        """The whole answer around a payload: the envelope, and of the payload what the document knows."""
        schema = operation.answers[operation.status]
        *outer, last = operation.payload
        answer: dict[str, Any] = {"success": True}
        around = answer
        for key in outer:
            around = around.setdefault(key, {})
            schema = self.shapes.properties(schema)[key]
        around[last] = self.shapes.fitted(self.shapes.properties(schema)[last], payload)
        if paging is not None:
            # Beside the items or at the top, wherever the document has a place for it.
            for place, shape in ((around, schema), (answer, operation.answers[operation.status])):
                if "paging" in self.shapes.properties(shape):
                    place["paging"] = paging
                    break
        return answer

    def payload_objects(self, operation: Operation, answer: Any) -> Iterator[Thing]:
        """Every object in the payload of an answer, with what the document says of it."""
        schema = operation.answers[operation.status]
        for key in operation.payload:
            if not isinstance(answer, dict) or key not in answer:
                return
            schema, answer = self.shapes.properties(schema)[key], answer[key]
        yield from self.shapes.objects(schema, answer)

    def payload(self, operation_id: str, payload: Any) -> Any:
        """A payload as an operation would answer with it, for use inside the answer of another."""
        operation = self.operations[operation_id]
        return self.payload_of(operation, self.answer(operation, payload, None))

    def payload_of(self, operation: Operation, answer: Any) -> Any:
        """The payload of a successful answer."""
        for key in operation.payload:
            answer = answer[key]
        return answer

    def answer_problems(self, operation: Operation, status: int, answer: Any) -> list[Problem]:
        """What the document has against an answer, successful or not."""
        schema = operation.answers.get(status)
        if schema is None:
            if status < 400:
                return [Problem("", False, f"{operation.id} is not documented to answer with {status}")]
            schema = {"$ref": "#/components/schemas/Error"}
        return self._problems(f"{operation.id}:{status}", schema, answer, "")

    def event_problems(self, event: Mapping[str, Any]) -> list[Problem]:
        """What the document has against an event for webhooks."""
        names = self._tree["components"]["schemas"]["WebhookEvent"]["discriminator"]["mapping"]
        if event["event"] not in names:
            return [Problem("event", False, f"the document has no event {event['event']!r}")]
        return self._problems(f"event:{event['event']}", {"$ref": names[event["event"]]}, event, "")

    # Inside

    def _problems(self, key: str, schema: Mapping[str, Any], value: Any, place: str) -> list[Problem]:
        if key not in self._validators:
            # References point into the document; a validator needs its address in front of them.
            text = json.dumps(schema).replace('"$ref": "#/', f'"$ref": "{_BASE}#/')
            self._validators[key] = jsonschema_rs.Draft202012Validator(
                json.loads(text), registry=self._registry, validate_formats=True, mask="the value"
            )
        validator = self._validators[key]
        return [] if validator.is_valid(value) else [_problem(error, place) for error in validator.iter_errors(value)]

    def _operations(self) -> Iterator[Operation]:
        for path, item in self._tree["paths"].items():
            for method in _METHODS:
                if method not in item:
                    continue
                said = item[method]
                parameters = [self.resolve(one) for one in (*item.get("parameters", ()), *said.get("parameters", ()))]
                body = said.get("requestBody", {})
                place = said.get("x-items", said.get("x-payload", "data"))
                yield Operation(
                    id=said["operationId"],
                    method=method.upper(),
                    path=path,
                    parameters={one["name"]: one["schema"] for one in parameters if one["in"] == "query"},
                    body=_json(body) if body else None,
                    needs_body=body.get("required", False),
                    answers={
                        int(status): _json(self.resolve(answer))
                        for status, answer in said["responses"].items()
                        if status != "default"
                    },
                    payload=tuple((place if isinstance(place, str) else place[0]).split(".")),
                )


def _sensitive(part: Any) -> Iterator[str]:
    if isinstance(part, dict):
        fields = part.get("properties", {})
        yield from (name for name, schema in fields.items() if isinstance(schema, dict) and "x-sensitive" in schema)
    for below in part.values() if isinstance(part, dict) else part if isinstance(part, list) else ():
        yield from _sensitive(below)


def _json(part: Mapping[str, Any]) -> Mapping[str, Any]:
    schema: Mapping[str, Any] = part["content"]["application/json"]["schema"]
    return schema


def _typed(word: str, schema: Mapping[str, Any]) -> Any:
    """A word of the query as what it stands for; as it is where it stands for nothing, which validation then tells."""
    kind = schema.get("type")
    if kind == "boolean":
        return {"true": True, "false": False}.get(word, word)
    if kind in ("number", "integer") and _NUMBER.fullmatch(word) and math.isfinite(number := float(word)):
        return int(word) if _WHOLE.fullmatch(word) else number
    return word


def _problem(error: jsonschema_rs.ValidationError, place: str) -> Problem:
    field = ".".join(str(key) for key in ([place] if place else []) + list(error.instance_path))
    if isinstance(error.kind, jsonschema_rs.ValidationErrorKind.Required):
        name = error.kind.as_dict()["property"]
        field = f"{field}.{name}" if field else name
        return Problem(field, True, f'"{field}" is required')
    return Problem(field, False, f'"{field or "body"}": {error.message}')


@functools.cache
def load() -> Document:
    """The document that came with the package. It is never changed, so all emulators of a process share it."""
    return Document(json.loads(_FILE.read_bytes()))
