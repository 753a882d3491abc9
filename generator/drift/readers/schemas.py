"""From the schemas of an OpenAPI document, 3.0 or 3.1, to nodes of the facts tree. References are followed, allOf merged.

Knows nothing of paths or operations. A node is shared by all that refer to the same schema, so nobody may change one.
"""

import json
from collections.abc import Mapping
from typing import Any

from ...source import Place, SpecError, join
from ...spec import Document
from ..facts import Kind, Node, Property

_KINDS: dict[str, Kind] = {
    "string": "string", "number": "number", "integer": "integer", "boolean": "boolean", "object": "object",
    "array": "array",
}  # fmt: skip
_LIMITS = ("maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum", "maxLength", "minLength", "maxItems",
           "minItems", "maxProperties", "minProperties", "multipleOf")  # fmt: skip
_NOTHING = Place("", 0)
_MAX_DEPTH = 80


class Schemas:
    """Makes nodes of the schemas of one document; each component once."""

    def __init__(self, document: Document, folder: str = "") -> None:
        self.document = document
        self.folder = folder  # before the file of each place
        self._made: dict[str, Node] = {}
        self._trail: list[str] = []
        self._cut: set[str] = set()  # components that were met again inside themselves

    def place(self, pointer: str) -> Place:
        found = self.document.place(pointer) or _NOTHING
        return Place(self.folder + found.file, found.line)

    def node(self, pointer: str) -> Node:
        """The schema at a pointer. Raises SpecError for what is no schema."""
        raw = self.document.at(pointer)
        if isinstance(raw, dict) and "$ref" in raw:
            return self._referred(pointer, raw)
        return self._plain(pointer, raw)

    def _referred(self, pointer: str, raw: dict[str, Any]) -> Node:
        reference = raw["$ref"]
        if not isinstance(reference, str) or not reference.startswith("#/"):
            self.document.fail(pointer, f"$ref {reference!r} does not lead to a place in this file")
        target = reference[1:]
        if target in self._trail:
            self._cut.add(target)
            return Node("unknown", self.place(pointer), recursive=True)
        if target in self._made:
            return self._made[target]
        if len(self._trail) > _MAX_DEPTH:
            self.document.fail(pointer, "references lead too deep")
        self._trail.append(target)
        node = self.node(target)
        self._trail.pop()
        self._cut.discard(target)
        if not self._cut:  # else it was cut short for the sake of something around it
            self._made[target] = node
        return node

    def _plain(self, pointer: str, raw: Any) -> Node:
        place = self.place(pointer)
        if raw is True or raw is None:
            return Node("unknown", place)
        if not isinstance(raw, dict):
            self.document.fail(pointer, "is not a schema")
        if pointer.count("/") > 4 * _MAX_DEPTH:
            self.document.fail(pointer, "nested too deeply")
        for key in ("anyOf", "oneOf"):
            if key in raw and not ("properties" in raw and key == "anyOf"):
                return self._union(pointer, raw, key)
        if "allOf" in raw:
            return self._merged(pointer, raw)
        kinds = [kind for kind in _as_list(raw.get("type")) if kind != "null"]
        nullable = raw.get("nullable") is True or "null" in _as_list(raw.get("type"))
        if len(kinds) > 1:
            members = [self._one(pointer, {**raw, "type": kind}, kind) for kind in kinds]
            return Node("union", place, members=members, nullable=nullable)
        node = self._one(pointer, raw, kinds[0] if kinds else _guess(raw))
        node.nullable = nullable
        return node

    def _one(self, pointer: str, raw: Mapping[str, Any], kind: Any) -> Node:
        place = self.place(pointer)
        if kind is not None and kind not in _KINDS:
            self.document.fail(join(pointer, "type"), f"{kind!r} is no type")
        node = Node(_KINDS[kind] if kind else "unknown", place)
        values = raw.get("enum", [raw["const"]] if "const" in raw else None)
        if isinstance(values, list):
            node.enum = tuple(_text(value) for value in values if value is not None)
        node.format = raw["format"] if isinstance(raw.get("format"), str) else None
        node.limits = {key: float(raw[key]) for key in _LIMITS if _is_number(raw.get(key))}
        if kind == "array":
            node.item = self._at(pointer, raw, "items")
        elif kind == "object":
            node.properties = self._properties(pointer, raw)
            if not node.properties and isinstance(raw.get("additionalProperties"), dict):
                node.kind, node.item = "map", self._at(pointer, raw, "additionalProperties")
        return node

    def _at(self, pointer: str, raw: Mapping[str, Any], key: str) -> Node:
        return self.node(join(pointer, key)) if key in raw else Node("unknown", self.place(pointer))

    def _properties(self, pointer: str, raw: Mapping[str, Any]) -> dict[str, Property]:
        properties = raw.get("properties", {})
        if not isinstance(properties, dict):
            self.document.fail(join(pointer, "properties"), "is not a mapping")
        required = _as_list(raw.get("required"))
        found = {}
        for name in properties:
            at = join(pointer, "properties", name)
            found[name] = Property(name, name in required, self.node(at), self.place(at))
        return found

    def _union(self, pointer: str, raw: Mapping[str, Any], key: str) -> Node:
        if not isinstance(raw[key], list):
            self.document.fail(join(pointer, key), "is not a list")
        members, nullable = [], raw.get("nullable") is True
        for index, member in enumerate(raw[key]):
            if isinstance(member, dict) and member.get("type") == "null":
                nullable = True
            else:
                members.append(self.node(join(pointer, key, index)))
        if len(members) == 1:
            return _copy(members[0], nullable=nullable or members[0].nullable)
        return Node("union", self.place(pointer), members=members, nullable=nullable)

    def _merged(self, pointer: str, raw: Mapping[str, Any]) -> Node:
        parts = [self.node(join(pointer, "allOf", index)) for index in range(len(_as_list(raw["allOf"])))]
        if {"type", "properties", "enum"} & set(raw):
            parts.append(self._one(pointer, raw, raw.get("type", _guess(raw))))
        objects = [part for part in parts if part.kind == "object"]
        if not parts or (len(parts) > 1 and not objects):
            return _copy(parts[0], place=self.place(pointer)) if parts else Node("unknown", self.place(pointer))
        if not objects:
            return _copy(parts[0], nullable=raw.get("nullable") is True or parts[0].nullable)
        required = set(_as_list(raw.get("required")))
        properties: dict[str, Property] = {}
        for part in objects:
            for name, prop in part.properties.items():
                known = properties.get(name)
                needed = bool(prop.required) or name in required or bool(known and known.required)
                properties[name] = Property(name, needed, prop.type, prop.place)
        nullable = raw.get("nullable") is True or all(part.nullable for part in objects)
        return Node("object", self.place(pointer), properties=properties, nullable=nullable)


def _guess(raw: Mapping[str, Any]) -> str | None:
    """The type that a schema without one means by its other keywords."""
    if "properties" in raw or isinstance(raw.get("additionalProperties"), dict):
        return "object"
    values = raw.get("enum", [raw["const"]] if "const" in raw else [])
    kinds = {type(value) for value in _as_list(values) if value is not None}
    if len(kinds) == 1:
        return {str: "string", bool: "boolean", int: "integer", float: "number"}.get(kinds.pop())
    return "array" if "items" in raw else None


def _copy(node: Node, *, place: Place | None = None, nullable: bool | None = None) -> Node:
    copy = Node(**{name: getattr(node, name) for name in node.__dataclass_fields__})
    copy.place, copy.nullable = place or node.place, node.nullable if nullable is None else nullable
    return copy


def _as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


__all__ = ["Schemas", "SpecError"]
