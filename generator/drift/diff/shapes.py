"""Reads a schema into what two versions of it are compared by: its kind, its null, its parts and its keywords.

Knows JSON Schema and `Document`; knows nothing of two documents, of directions or of levels.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from ...source import join
from ...spec import Document

SCHEMAS = "/components/schemas/"

# What only people read.
DOCS = ("description", "title", "example", "examples", "summary", "externalDocs", "$comment")

# What makes up a shape; every other keyword is compared as it is.
_STRUCTURE = {
    "$ref", "type", "properties", "required", "items", "additionalProperties", "anyOf", "oneOf", "allOf", "enum",
    "discriminator",
}  # fmt: skip


@dataclass(frozen=True)
class At:
    """A value of a document and its pointer."""

    pointer: str
    value: Any


@dataclass(frozen=True)
class Field:
    """A property of an object, wherever in its bases it stands."""

    at: At
    required: bool


@dataclass(frozen=True)
class Shape:
    at: At
    kind: str  # reference, object, list, map, enum, union, tagged union, time, anything, or a scalar of JSON Schema
    keywords: dict[str, Any] = field(default_factory=dict)
    nullable: bool = False
    reference: str = ""  # the pointer of a component
    words: tuple[Any, ...] = ()  # of an enum
    fields: dict[str, Field] = field(default_factory=dict)  # of an object
    part: At | None = None  # the item of a list, the value of a map
    members: tuple[At, ...] = ()  # of a union
    mapping: dict[str, str] = field(default_factory=dict)  # of a tagged union: word to pointer
    tag: str = ""  # of a tagged union: the property that says which


def mapping(document: Document, at: At) -> dict[str, Any]:
    if not isinstance(at.value, dict):
        document.fail(at.pointer, "is not a mapping")
    return at.value


def listing(document: Document, at: At) -> list[Any]:
    if not isinstance(at.value, list):
        document.fail(at.pointer, "is not a list")
    return at.value


def child(document: Document, at: At, key: str | int, default: Any = None) -> At:
    """What stands at `key` of the mapping `at`, or `default`."""
    return At(join(at.pointer, key), mapping(document, at).get(str(key), default))


def items(document: Document, at: At) -> Iterator[At]:
    for index, value in enumerate(listing(document, at)):
        yield At(join(at.pointer, index), value)


def model_name(pointer: str) -> str:
    """The name of the model that a pointer leads to or into; empty outside of the models."""
    return pointer.removeprefix(SCHEMAS).split("/")[0] if pointer.startswith(SCHEMAS) else ""


def bare(schema: Any, name: Callable[[str], str] = str, *, named: bool = False) -> Any:
    """A schema without what only people read, the models that it refers to as `name` calls them.

    `named` says that the keys of `schema` are names of the document's own.
    """
    if isinstance(schema, list):
        return [bare(item, name) for item in schema]
    if isinstance(schema, str) and schema.startswith("#" + SCHEMAS):
        return "#" + SCHEMAS + name(model_name(schema[1:]))
    if not isinstance(schema, dict):
        return schema
    kept = {key: value for key, value in schema.items() if named or key not in DOCS}
    return {key: bare(value, name, named=key == "properties" and not named) for key, value in kept.items()}


def read(document: Document, at: At, trail: tuple[str, ...] = ()) -> Shape:
    """The shape of the schema at `at`. Raises SpecError for what is no schema.

    `trail` holds the objects whose bases are being read.
    """
    if at.value is True or at.value is None:
        return Shape(at, "anything")
    raw = mapping(document, at)
    keywords = {key: value for key, value in raw.items() if key not in _STRUCTURE}
    if "$ref" in raw:
        return Shape(at, "reference", keywords, reference=str(raw["$ref"])[1:])
    if "allOf" in raw:
        return _all_of(document, at, keywords, trail)
    if "discriminator" in raw:
        return _tagged(document, at, keywords)
    for key in ("anyOf", "oneOf"):
        if key in raw:
            return _union(document, at, key, keywords)
    return _plain(document, at, raw, keywords)


def resolved(document: Document, shape: Shape, trail: tuple[str, ...] = ()) -> Shape:
    """The shape behind references, with the keywords that stand beside them on top."""
    while shape.kind == "reference":
        target = read(document, At(shape.reference, document.at(shape.reference)), trail)
        keywords = {**target.keywords, **shape.keywords}
        shape = replace(target, keywords=keywords, nullable=target.nullable or shape.nullable)
    return shape


def describe(document: Document, shape: Shape) -> str:
    """A type in a few words: `list of Meeting`, `string or null`."""
    return _type_words(document, shape) + (" or null" if shape.nullable else "")


def _type_words(document: Document, shape: Shape) -> str:
    match shape.kind:
        case "reference":
            return model_name(shape.reference) or shape.reference
        case "list" | "map":
            inner = describe(document, read(document, shape.part)) if shape.part else "anything"
            return f"{shape.kind} of {f'({inner})' if ' or ' in inner else inner}"
        case "enum":
            return " or ".join(json.dumps(word, ensure_ascii=False) for word in shape.words)
        case "union" | "tagged union":
            return " or ".join(describe(document, read(document, member)) for member in shape.members)
    return json.dumps(shape.keywords["const"]) if "const" in shape.keywords else shape.kind


def _plain(document: Document, at: At, raw: dict[str, Any], keywords: dict[str, Any]) -> Shape:
    said = raw.get("type")
    kinds = [said] if isinstance(said, str) else listing(document, child(document, at, "type", []))
    nullable = "null" in kinds
    kinds = [kind for kind in kinds if kind != "null"]
    if len(kinds) > 1:  # as if it were written with anyOf
        members = tuple(At(at.pointer, {**keywords, "type": kind}) for kind in kinds)
        return Shape(at, "union", {}, nullable, members=members)
    if "enum" in raw:
        words = listing(document, child(document, at, "enum"))
        if kinds and any(kinds[0] != _kind_of({"const": word}) for word in words if word is not None):
            keywords["type"] = kinds[0]  # otherwise the words say it
        return Shape(at, "enum", keywords, nullable or None in words, words=tuple(w for w in words if w is not None))
    kind = kinds[0] if kinds else "object" if "properties" in raw else _kind_of(raw)
    if kind == "object":
        return _object(document, at, keywords, nullable)
    if kind == "array":
        return Shape(at, "list", keywords, nullable, part=child(document, at, "items"))
    if kind == "string" and keywords.get("format") == "date-time":
        return Shape(at, "time", keywords, nullable)
    return Shape(at, str(kind), keywords, nullable)


def _kind_of(raw: dict[str, Any]) -> str:
    """The kind of a schema without a type."""
    constants = {str: "string", bool: "boolean", int: "integer", float: "number"}
    return constants.get(type(raw.get("const")), "anything")


def _object(document: Document, at: At, keywords: dict[str, Any], nullable: bool) -> Shape:
    values = child(document, at, "additionalProperties")
    if not isinstance(values.value, dict):
        if values.value is not None:
            keywords["additionalProperties"] = values.value
        values = At(values.pointer, None)
    elif "properties" not in at.value:
        return Shape(at, "map", keywords, nullable, part=values)
    part = values if values.value is not None else None
    return Shape(at, "object", keywords, nullable, fields=_fields(document, at), part=part)


def _fields(document: Document, at: At) -> dict[str, Field]:
    required = listing(document, child(document, at, "required", []))
    properties = child(document, at, "properties", {})
    names = mapping(document, properties)
    return {name: Field(child(document, properties, name), name in required) for name in names}


def _all_of(document: Document, at: At, keywords: dict[str, Any], trail: tuple[str, ...]) -> Shape:
    """An object with the fields of its bases; the last word on a field is the last one said."""
    if at.pointer in trail:
        document.fail(at.pointer, "allOf comes back to itself")
    trail = (*trail, at.pointer)
    fields: dict[str, Field] = _fields(document, at)
    required = set(listing(document, child(document, at, "required", [])))
    for member in items(document, child(document, at, "allOf")):
        base = resolved(document, read(document, member, trail), trail)
        if base.kind not in ("object", "anything"):
            document.fail(member.pointer, f"allOf joins objects, this is {base.kind}")
        if base.at is member:
            keywords = {**base.keywords, **keywords}
            required.update(listing(document, child(document, member, "required", [])))
        fields |= base.fields
    fields = {name: Field(one.at, one.required or name in required) for name, one in fields.items()}
    return Shape(at, "object", keywords, fields=fields)


def _union(document: Document, at: At, key: str, keywords: dict[str, Any]) -> Shape:
    everything = list(items(document, child(document, at, key)))
    members = [member for member in everything if member.value != {"type": "null"}]
    nullable = len(members) < len(everything)
    if len(members) == 1:
        only = read(document, members[0])
        return replace(only, keywords={**only.keywords, **keywords}, nullable=nullable or only.nullable)
    return Shape(at, "union", keywords, nullable, members=tuple(members))


def _tagged(document: Document, at: At, keywords: dict[str, Any]) -> Shape:
    discriminator = child(document, at, "discriminator")
    words = mapping(document, child(document, discriminator, "mapping", {}))
    found = child(document, at, "oneOf" if "oneOf" in at.value else "anyOf", [])
    members = tuple(items(document, found))
    if not words:  # then the name of a model is its word
        targets = [str(member.value.get("$ref")) for member in members if isinstance(member.value, dict)]
        words = {target.rpartition("/")[2]: target for target in targets}
    return Shape(
        at,
        "tagged union",
        keywords,
        members=members,
        mapping={word: str(target)[1:] for word, target in words.items()},
        tag=str(mapping(document, discriminator).get("propertyName")),
    )
