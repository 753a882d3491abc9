"""Turns the component schemas into the records of `ir`. Refuses what has no record, with the place of it."""

import re
from collections.abc import Mapping
from typing import Any

from . import ir
from .shapes import (
    ANY,
    FLAG,
    MAP,
    MAP_OF_MAPS,
    MAP_OF_TEXT,
    MAPS,
    NUMBER,
    ONE_OR_MORE_TEXTS,
    TEXT,
    TEXTS,
    Shape,
    read,
)
from .source import join
from .spec import Document

_SECTION = "/components/schemas"
_NAME = re.compile(r"[A-Z][A-Za-z0-9]*")
_WORD = re.compile(r"[A-Za-z0-9]")

_NOTES = {"description": TEXT, "title": TEXT, "default": ANY, "x-sensitive": FLAG, "writeOnly": FLAG}
_LIMITS = {
    **dict.fromkeys(("minimum", "maximum", "minLength", "maxLength"), NUMBER),
    **dict.fromkeys(("pattern", "format"), TEXT),
}
_KINDS: dict[str, ir.Kind] = {"string": "string", "integer": "integer", "number": "number", "boolean": "boolean"}


class Schemas:
    """The schemas of a document, each made when it is first asked for."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._names = document.tree.get("components", {}).get("schemas", {})
        self._made: dict[str, ir.Schema] = {}
        self._begun: set[str] = set()

    def all(self) -> tuple[ir.Schema, ...]:
        for name in self._names:
            self.fields(name)
        return tuple(self.get(name) for name in self._names)

    def get(self, name: str) -> ir.Schema:
        if name not in self._made:
            if name in self._begun:
                self.document.fail(join(_SECTION, name), "comes back to itself")
            self._begun.add(name)
            self._made[name] = self._schema(name)
        return self._made[name]

    def fields(self, name: str, heirs: tuple[str, ...] = ()) -> dict[str, ir.Field]:
        """The fields of a model by their names, those of its bases first; none where it is no model."""
        schema = self.get(name)
        if isinstance(schema, ir.Alias):
            return self.fields(schema.target, heirs)
        if not isinstance(schema, ir.Model):
            if heirs:
                self.document.fail(join(_SECTION, name), f"is a base of {heirs[-1]} and no object")
            return {}
        if name in heirs:
            self.document.fail(join(_SECTION, name), "is a base of itself")
        inherited = [field for base in schema.bases for field in self.fields(base, (*heirs, name)).values()]
        return {field.name: field for field in (*inherited, *schema.fields)}

    def target(self, pointer: str, reference: Any) -> str:
        """The name of the schema that the `$ref` at `pointer` says."""
        section, _, name = str(reference).rpartition("/")
        if section != "#" + _SECTION or name not in self._names:
            self.document.fail(pointer, "must be a $ref to a named schema")
        return name

    def field(self, name: str, pointer: str, required: bool, description: str | None = None) -> ir.Field:
        """The schema at `pointer` as a field called `name`."""
        kind = self.type(pointer)
        raw = self.document.at(pointer)
        return ir.Field(
            name=name,
            type=kind,
            required=required,
            nullable="null" in _kinds(raw) or {"type": "null"} in raw.get("anyOf", ()),
            description=self._description(pointer) if description is None else description,
            limits=_limits(raw),
            default=raw.get("default"),
            secret=raw.get("x-sensitive") is True,
        )

    def _description(self, pointer: str) -> str:
        """That of the schema at `pointer`, or else of what it refers to."""
        raw = self.document.at(pointer)
        while "description" not in raw and "$ref" in raw:
            pointer = join(_SECTION, self.target(pointer, raw["$ref"]))
            raw = self.document.at(pointer)
        return str(raw.get("description", ""))

    # Components

    def _schema(self, name: str) -> ir.Schema:
        pointer = join(_SECTION, name)
        if not _NAME.fullmatch(name):
            self.document.fail(pointer, f"{name!r}: name a schema with letters and digits, LikeThis")
        raw = self.document.at(pointer)
        if "$ref" in raw:
            return self._alias(pointer, name)
        if "discriminator" in raw:
            return self._union(pointer, name)
        if "anyOf" in raw:
            return self._plain_union(pointer, name)
        if "enum" in raw:
            return self._enum(pointer, name)
        return self._model(pointer, name)

    def _alias(self, pointer: str, name: str) -> ir.Alias:
        raw = self._read(pointer, {"$ref": TEXT, "description": TEXT})
        target = self.target(pointer, raw["$ref"])
        self.get(target)  # it comes to an end
        return ir.Alias(name, raw.get("description", ""), target)

    def _union(self, pointer: str, name: str) -> ir.Union:
        raw = self._read(pointer, {"description": TEXT, "oneOf": MAPS, "discriminator": MAP}, "oneOf")
        known = {"propertyName": TEXT, "mapping": MAP_OF_TEXT}
        discriminator = self._read(join(pointer, "discriminator"), known, "propertyName", "mapping")
        key, mapping = discriminator["propertyName"], discriminator["mapping"]
        if sorted(self._targets(join(pointer, "oneOf"))) != sorted(mapping.values()):
            self.document.fail(pointer, "discriminator.mapping must name each member of oneOf once")
        members = tuple((value, self.target(pointer, reference)) for value, reference in mapping.items())
        for _, member in members:
            if key not in self.fields(member):
                self.document.fail(pointer, f"{member} has no property {key!r} to tell it from the others")
        return ir.Union(name, raw.get("description", ""), key, members)

    def _plain_union(self, pointer: str, name: str) -> ir.Union:
        raw = self._read(pointer, {"description": TEXT, "anyOf": MAPS})
        targets = self._targets(join(pointer, "anyOf"))
        members = tuple(("", self.target(pointer, reference)) for reference in targets)
        for _, member in members:
            self.get(member)  # it is no union of itself
        return ir.Union(name, raw.get("description", ""), "", members)

    def _enum(self, pointer: str, name: str) -> ir.Enum:
        raw = self._read(pointer, {"type": TEXT, "description": TEXT, "title": TEXT, "enum": TEXTS}, "type")
        if raw["type"] != "string" or not raw["enum"]:
            self.document.fail(pointer, "only enums of strings are supported")
        return ir.Enum(name, raw.get("description", ""), tuple(raw["enum"]))

    def _model(self, pointer: str, name: str) -> ir.Model:
        bases: tuple[str, ...] = ()
        raw = self.document.at(pointer)
        description = raw.get("description", "")
        if "allOf" in raw:
            members = self._read(pointer, {"description": TEXT, "allOf": MAPS})["allOf"]
            if len(members) < 2:
                self.document.fail(pointer, "allOf is bases by $ref, then one object")
            pointer = join(pointer, "allOf")
            bases = tuple(self.target(pointer, base) for base in self._targets(pointer, len(members) - 1))
            pointer = join(pointer, len(bases))
        known = {"type": TEXT, "description": TEXT, "title": TEXT, "required": TEXTS, "properties": MAP_OF_MAPS}
        raw = self._read(pointer, known)
        if raw.get("type") != "object":
            self.document.fail(pointer, "is neither an object nor an enum, a union or a reference")
        return ir.Model(name, description, bases, self._fields(pointer, raw))

    def _fields(self, pointer: str, raw: Mapping[str, Any]) -> tuple[ir.Field, ...]:
        properties, required = raw.get("properties", {}), raw.get("required", [])
        for key in required:
            if key not in properties:
                self.document.fail(join(pointer, "required"), f"requires {key!r}, which is not a property")
        for key in properties:
            if not _WORD.search(key):
                self.document.fail(join(pointer, "properties", key), f"{key!r} has no word to make a name of")
        return tuple(self.field(key, join(pointer, "properties", key), key in required) for key in properties)

    def _targets(self, pointer: str, count: int | None = None) -> list[str]:
        """What the members of a list of nothing but `$ref`s say."""
        members = range(len(self.document.at(pointer)) if count is None else count)
        return [self._read(join(pointer, index), {"$ref": TEXT}, "$ref")["$ref"] for index in members]

    # Types

    def type(self, pointer: str) -> ir.Type:
        """The type that the schema at `pointer` is."""
        raw = self.document.at(pointer)
        if "$ref" in raw:
            self._read(pointer, {"$ref": TEXT, **_NOTES})
            return ir.Ref(self.target(pointer, raw["$ref"]))
        if "anyOf" in raw:
            return self._any_of(pointer)
        return self._inline(pointer, raw)

    def _any_of(self, pointer: str) -> ir.Type:
        raw = self._read(pointer, {"anyOf": MAPS, **_NOTES})
        members = [i for i, member in enumerate(raw["anyOf"]) if member != {"type": "null"}]
        if not members:
            self.document.fail(pointer, "anyOf must allow something but null")
        types = tuple(self.type(join(pointer, "anyOf", i)) for i in members)
        return types[0] if len(types) == 1 else ir.AnyOf(types)

    def _inline(self, pointer: str, raw: Mapping[str, Any]) -> ir.Type:
        if "type" not in raw and "enum" not in raw:
            self._read(pointer, {"const": ANY, **_NOTES})
            return ir.Scalar("any")
        if not ONE_OR_MORE_TEXTS.fits(raw.get("type", "")):
            self.document.fail(join(pointer, "type"), f"must be {ONE_OR_MORE_TEXTS.name}")
        kinds = [kind for kind in _kinds(raw) if kind != "null"]
        if "enum" in raw or (kinds == ["object"] and "additionalProperties" not in raw):
            self.document.fail(pointer, "an inline object or enum has no name: move it to components/schemas")
        if len(kinds) != 1:
            self.document.fail(pointer, f"one type and perhaps 'null' is supported, this has {kinds}: use anyOf")
        known = {"type": ANY, **_NOTES}
        if kinds == ["array"]:
            self._read(pointer, {**known, "items": MAP, "minItems": NUMBER, "maxItems": NUMBER}, "items")
            return ir.List(self.type(join(pointer, "items")))
        if kinds == ["object"]:
            self._read(pointer, {**known, "additionalProperties": MAP})
            return ir.Map(self.type(join(pointer, "additionalProperties")))
        if kinds[0] not in _KINDS:
            self.document.fail(pointer, f"the type {kinds[0]!r} is not supported")
        self._read(pointer, {**known, **_LIMITS, "const": ANY})
        return ir.Scalar("datetime" if raw.get("format") == "date-time" else _KINDS[kinds[0]])

    def _read(self, pointer: str, known: Mapping[str, Shape], *needs: str) -> dict[str, Any]:
        return read(self.document, pointer, known, needs)


def _kinds(raw: Mapping[str, Any]) -> list[str]:
    kinds = raw.get("type", [])
    return kinds if isinstance(kinds, list) else [kinds]


def _limits(raw: Mapping[str, Any]) -> str:
    low, high = raw.get("minimum"), raw.get("maximum")
    parts = []
    if low is not None and high is not None:
        parts.append(f"{low} to {high}")
    elif low is not None:
        parts.append(f"at least {low}")
    elif high is not None:
        parts.append(f"at most {high}")
    if "pattern" in raw:
        parts.append(f"matches {raw['pattern']}")
    return ", ".join(parts)
