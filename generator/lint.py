"""The curation rules of the document: small functions, each with an id, that say what is wrong and where.

Knows OpenAPI and our taste, and nothing of languages. What has no record in `ir` is for `build` to refuse; a rule looks
past it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from . import examples
from .rules import KINDS, Findings, Parts, Rules
from .source import Place, SpecError, join
from .spec import Document, children, holds_names, is_data, references, segments

RULES = Rules(examples.RULES)

# Where each extension of ours may stand. `build` looks for it there and nowhere else.
EXTENSIONS = {
    "x-packages": "info",
    "x-client-option": "parameter",
    "x-items": "operation",
    "x-payload": "operation",
    "x-idempotent": "operation",
    "x-sensitive": "property",
}

SHAPES = {"allOf", "oneOf", "anyOf"}  # of objects, as far as `build` lets them be
FORMATS = ("date-time", "uri", "uuid")
CREATES = ("create", "add", "start", "start_tracks", "create_poll")
EVENT_HEADERS = ("rtk-signature", "rtk-uuid", "rtk-webhook-id")


@dataclass(frozen=True)
class Finding:
    rule: str
    place: Place
    pointer: str
    message: str

    def __str__(self) -> str:
        return f"{self.place}: {self.rule}: {self.message} (#{self.pointer})"


def lint(document: Document) -> list[Finding]:
    """What the document breaks of the rules, in the order of its files and lines."""
    mappings = list(_mappings("", document.tree))
    parts = {kind: [part for part in mappings if re.fullmatch(where, part[0])] for kind, where in KINDS.items()}
    findings = [
        Finding(rule.id, document.place(pointer) or Place("", 0), pointer, message)
        for rule in RULES.values()
        for pointer, message in rule.check(document, [part for kind in rule.kinds for part in parts[kind]])
    ]
    return sorted(findings, key=lambda finding: (finding.place, finding.rule, finding.pointer, finding.message))


def _mappings(pointer: str, value: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every mapping whose keys are words of OpenAPI."""
    if isinstance(value, dict) and not holds_names(pointer):
        yield pointer, value
    for key, item in children(value):
        if not is_data(pointer, key):
            yield from _mappings(join(pointer, key), item)


# Operations


@RULES.rule("operation-id", "operation")
def _operation_id(document: Document, operations: Parts) -> Findings:
    """An operationId is two or more words with dots between them."""
    for pointer, operation in operations:
        name = operation.get("operationId")
        if not re.fullmatch(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+", str(name)):
            yield join(pointer, "operationId"), f"the operationId {name!r} does not read like `meetings.get`"


@RULES.rule("operation-id-unique", "operation")
def _operation_id_unique(document: Document, operations: Parts) -> Findings:
    """No two operations have the same operationId."""
    seen: dict[str, str] = {}
    for pointer, operation in operations:
        name = str(operation.get("operationId"))
        if name in seen:
            yield join(pointer, "operationId"), f"the operationId {name!r} stands at #{seen[name]} too"
        seen.setdefault(name, pointer)


@RULES.rule("known-tag", "operation", "delivery")
def _known_tag(document: Document, operations: Parts) -> Findings:
    """An operation and a delivery have one tag, which the document lists."""
    known = [tag.get("name") for _, tag in children(document.tree.get("tags")) if isinstance(tag, dict)]
    for pointer, operation in operations:
        tags = operation.get("tags")
        if not isinstance(tags, list) or len(tags) != 1 or tags[0] not in known:
            yield join(pointer, "tags"), f"one tag of the document's is needed, this has {tags!r}"


@RULES.rule("summary", "operation", "delivery")
def _summary(document: Document, operations: Parts) -> Findings:
    """A summary is there, has at most 60 characters, no full stop and no double spaces."""
    for pointer, operation in operations:
        summary = operation.get("summary")
        if not isinstance(summary, str) or not summary:
            yield pointer, "has no summary"
        elif len(summary) > 60 or summary.endswith(".") or _is_ragged(summary):
            yield join(pointer, "summary"), f"at most 60 characters and no full stop: {summary!r}"


@RULES.rule("default-response", "operation")
def _default_response(document: Document, operations: Parts) -> Findings:
    """An operation has a default response, which leads to both forms of failure."""
    for pointer, operation in operations:
        default = join(pointer, "responses", "default")
        if not isinstance(operation.get("responses"), dict) or "default" not in operation["responses"]:
            yield pointer, "has no default response"
        elif not {"error", "errors"} <= _properties(document, *_body_of(document, default)):
            yield default, "does not lead to both `error` and `errors`"


@RULES.rule("create-idempotent", "operation")
def _create_idempotent(document: Document, operations: Parts) -> Findings:
    """An operation that creates something is never x-idempotent."""
    for pointer, operation in operations:
        if str(operation.get("operationId")).rpartition(".")[2] in CREATES and operation.get("x-idempotent"):
            yield join(pointer, "x-idempotent"), "sending a create again creates a second thing"


@RULES.rule("needless-idempotent", "operation")
def _needless_idempotent(document: Document, operations: Parts) -> Findings:
    """A GET is not marked x-idempotent: it is by itself."""
    for pointer, operation in operations:
        if segments(pointer)[-1] == "get" and "x-idempotent" in operation:
            yield join(pointer, "x-idempotent"), "a GET can be repeated without the mark"


# Events


@RULES.rule("event-name", "delivery")
def _event_name(document: Document, deliveries: Parts) -> Findings:
    """The schema of an event requires `event`, a const that is the name of the event."""
    for pointer, _ in deliveries:
        name = segments(pointer)[1]
        at, schema = _body_of(document, join(pointer, "requestBody"))
        _, event = _follow(document, at, "properties", "event")
        required = [key for _, key in children(schema.get("required"))]
        if event.get("const") != name or "event" not in required:
            yield pointer, f"the body must require `event` with the const {name!r}"


@RULES.rule("event-headers", "delivery")
def _event_headers(document: Document, deliveries: Parts) -> Findings:
    """A delivery has the three headers of a webhook as parameters."""
    for pointer, delivery in deliveries:
        at = join(pointer, "parameters")
        parameters = [_follow(document, at, key)[1] for key, _ in children(delivery.get("parameters"))]
        names = [parameter.get("name") for parameter in parameters if parameter.get("in") == "header"]
        if missing := [name for name in EVENT_HEADERS if name not in names]:
            yield at, f"lacks the header parameters {', '.join(missing)}"


# Schemas


@RULES.rule("schema-name", "schema")
def _schema_name(document: Document, schemas: Parts) -> Findings:
    """A schema's name is words LikeThis."""
    for pointer, _ in schemas:
        if not re.fullmatch("[A-Z][A-Za-z0-9]*", name := segments(pointer)[-1]):
            yield pointer, f"{name!r} is not written LikeThis"


@RULES.rule("unnamed-shape", "anything")
def _unnamed_shape(document: Document, mappings: Parts) -> Findings:
    """Every object with properties and every enum is a component with a name, or the last part of its allOf."""
    for pointer, raw in mappings:
        named = re.fullmatch(r"/components/schemas/[^/]+(/allOf/\d+)?", pointer)
        if ("enum" in raw or "properties" in raw) and not named:
            yield pointer, "move this to components/schemas and give it a name"


@RULES.rule("discriminator", "anything")
def _discriminator(document: Document, mappings: Parts) -> Findings:
    """A union of objects has a discriminator."""
    for pointer, raw in mappings:
        objects = 0
        for key in ("oneOf", "anyOf"):
            members = [_follow(document, pointer, key, index)[1] for index, _ in children(raw.get(key))]
            objects += sum(member.get("type") == "object" or not SHAPES.isdisjoint(member) for member in members)
        # With one object at most, JSON itself tells null, text, number and object apart. The two forms of failure
        # have no common field to tell them by, and whoever reads them looks at both (facts/live-api.md, Envelopes).
        if objects > 1 and "discriminator" not in raw and pointer != "/components/schemas/Error":
            yield pointer, "nothing tells the objects of this union apart; give it a discriminator"


@RULES.rule("enum-unique", "anything")
def _enum_unique(document: Document, mappings: Parts) -> Findings:
    """No enum has a value twice."""
    for pointer, raw in mappings:
        values = raw.get("enum")
        if isinstance(values, list):
            for index, value in enumerate(values):
                if value in values[:index]:
                    yield join(pointer, "enum", index), f"{value!r} stands here twice"


@RULES.rule("known-format", "anything")
def _known_format(document: Document, mappings: Parts) -> Findings:
    """Every format is one that examples are checked for."""
    for pointer, raw in mappings:
        if "format" in raw and raw["format"] not in FORMATS:
            yield join(pointer, "format"), f"{raw['format']!r} is none of {', '.join(FORMATS)}"


@RULES.rule("write-only-secret", "property")
def _write_only_secret(document: Document, properties: Parts) -> Findings:
    """A property that is only written is a secret, and marked x-sensitive."""
    for pointer, raw in properties:
        if raw.get("writeOnly") is True and raw.get("x-sensitive") is not True:
            yield pointer, "is writeOnly and needs `x-sensitive: true`"


@RULES.rule("unreferenced", "component")
def _unreferenced(document: Document, components: Parts) -> Findings:
    """Every component is referred to, or listed by the root file."""
    used = document.listed | {
        _component(target) for at, target in references(document.tree) if _component(at) != _component(target)
    }
    for pointer, _ in components:
        if pointer not in used:
            yield pointer, "nothing refers to this"


def _component(pointer: str) -> str:
    return join("", *segments(str(pointer))[:3])


# Everything


@RULES.rule("described", "tag", "operation", "delivery", "parameter", "schema", "property")
def _described(document: Document, parts: Parts) -> Findings:
    """Every tag, operation, event, parameter, schema and property has a description, or refers to what has one."""
    for pointer, raw in parts:
        if not raw.get("description") and "$ref" not in raw:
            yield pointer, "has no description"


@RULES.rule("description-form", "anything")
def _description_form(document: Document, mappings: Parts) -> Findings:
    """A description ends with a full stop and has no double spaces."""
    for pointer, raw in mappings:
        text = raw.get("description")
        if isinstance(text, str) and text and (not text.endswith(".") or _is_ragged(text)):
            yield join(pointer, "description"), f"end with a full stop, without double spaces: {text[-40:]!r}"


@RULES.rule("known-extension", "anything")
def _known_extension(document: Document, mappings: Parts) -> Findings:
    """Every `x-` key is one of ours and stands where it means something."""
    for pointer, raw in mappings:
        for key in (key for key in raw if key.startswith("x-")):
            if key not in EXTENSIONS:
                yield join(pointer, key), f"{key} is no extension of ours"
            elif not re.fullmatch(KINDS[EXTENSIONS[key]], pointer):
                yield join(pointer, key), f"{key} means nothing here, only at: {EXTENSIONS[key]}"


def _follow(document: Document, pointer: str, *keys: str | int) -> tuple[str, dict[str, Any]]:
    """The mapping at `pointer` and below it at `keys`, references followed, and its pointer; empty for anything else."""
    try:
        pointer, value = document.resolve(pointer)
        for key in keys:
            pointer, value = document.resolve(join(pointer, key))
    except SpecError:
        return pointer, {}
    return pointer, value if isinstance(value, dict) else {}


def _body_of(document: Document, pointer: str) -> tuple[str, dict[str, Any]]:
    """The schema of a request or an answer, and its pointer."""
    return _follow(document, pointer, "content", "application/json", "schema")


def _properties(document: Document, pointer: str, schema: dict[str, Any], seen: tuple[str, ...] = ()) -> set[str]:
    """The names of the properties of a schema and of all members of it."""
    names = {str(key) for key, _ in children(schema.get("properties"))}
    for key in ("anyOf", "oneOf", "allOf"):
        for index, _ in children(schema.get(key)):
            at, member = _follow(document, pointer, key, index)
            if at not in seen:
                names |= _properties(document, at, member, (*seen, at))
    return names


def _is_ragged(text: str) -> bool:
    return "  " in text or text != text.strip()
