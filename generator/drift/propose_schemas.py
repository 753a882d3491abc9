"""The YAML of schemas for what a page shows: objects and enums get names of their own, descriptions are left to people."""

import json
import re
from collections.abc import Callable, Iterable
from typing import Any

from ..names import pascal
from .facts import Node

WRITE = "Write this."

Components = dict[str, dict[str, Any]]


class Schemas:
    """Makes schemas. The components that they refer to go to `extra`, the new ones of the same file."""

    def __init__(self, taken: Iterable[str]) -> None:
        self.taken = set(taken)

    def schema(self, node: Node, name: str, extra: Components) -> dict[str, Any]:
        """The schema of a property of this name."""
        if node.kind == "array":
            return {"type": "array", "items": self.schema(node.item, singular(name), extra) if node.item else {}}
        if node.kind == "map":
            value = self.schema(node.item, singular(name), extra) if node.item else {}
            return {"type": "object", "additionalProperties": value}
        if node.kind == "union":
            return {"anyOf": [self.schema(member, name, extra) for member in node.members]}
        if node.kind == "object" and node.properties:
            return self._named(name, extra, lambda: self.record(node, extra))
        if node.enum and len(node.enum) > 1:
            values = list(node.enum) if node.kind == "string" else [json.loads(value) for value in node.enum]
            return self._named(name, extra, lambda: {"type": node.kind, "description": WRITE, "enum": values})
        return _scalar(node)

    def record(self, node: Node, extra: Components) -> dict[str, Any]:
        """An object with all its properties."""
        required = [prop.name for prop in node.properties.values() if prop.required]
        value: dict[str, Any] = {"type": "object", "description": WRITE}
        if required:
            value["required"] = required
        value["properties"] = {
            prop.name: described(self.schema(prop.type, prop.name, extra)) for prop in node.properties.values()
        }
        return value

    def free(self, name: str) -> str:
        """A name that no component has, which is taken thereby."""
        own = base = pascal(re.sub(r"^\W*(\d)", r"n\1", name)) or "Part"
        number = 1
        while own in self.taken:
            number += 1
            own = f"{base}{number}"
        self.taken.add(own)
        return own

    def _named(self, name: str, extra: Components, make: Callable[[], dict[str, Any]]) -> dict[str, Any]:
        own = self.free(name)
        extra[own] = {}  # keeps the place before what is inside
        extra[own] = make()
        return {"$ref": f"#/{own}"}


def described(schema: dict[str, Any]) -> dict[str, Any]:
    return schema if "$ref" in schema else {**schema, "description": WRITE}


def singular(name: str) -> str:
    return name[:-1] if name.endswith("s") and len(name) > 2 else f"{name}_item"


def _scalar(node: Node) -> dict[str, Any]:
    if node.kind == "unknown":
        return {}
    value: dict[str, Any] = {"type": node.kind}
    if node.format:
        value["format"] = node.format
    if node.enum:
        value["const"] = node.enum[0] if node.kind == "string" else json.loads(node.enum[0])
    for key, limit in node.limits.items():
        value[key] = int(limit) if limit.is_integer() else limit
    return value
