"""Facts as stable, sorted JSON, and back. Names, types, enums, formats and limits; no sentences and no line numbers.

What is read back has its places in the snapshot file itself.
"""

import json
from pathlib import Path
from typing import Any, cast, get_args

from ..source import Place, join
from ..source import read as read_yaml
from .facts import Ability, Facts, Kind, Node, Operation, Property, Unreadable, operation_key

VERSION = 1

_PARTS = ("path_parameters", "query")
_TYPES = ("body", "returns")
_FIELDS = (
    "word",
    "enum",
    "enum_lost",
    "format",
    "constraints",
    "recursive",
    "nullable",
    "lost",
    "lost_names",
    "unsure",
)
_WIDTH = 110


def dump(facts: Facts) -> str:
    """The snapshot of a source."""
    value = {
        "snapshot": VERSION,
        "format": facts.kind,
        "tells": sorted(facts.abilities),
        "operations": {
            f"{o.method} {o.path}": _operation(o) for _, o in sorted(facts.operations.items(), key=lambda pair: pair[0])
        },
        "models": {name: _node(facts.models[name]) for name in sorted(facts.models)},
        "sections": dict(sorted(facts.sections.items())),
        "order": [*dict.fromkeys(facts.sections.values())],
    }
    return _text(value, "") + "\n"


def _operation(operation: Operation) -> dict[str, Any]:
    value: dict[str, Any] = {"sections": sorted(operation.sections)} if operation.sections else {}
    if operation.model:
        value["model"] = operation.model
    for part in _PARTS:
        properties = getattr(operation, part)
        if properties is not None:
            value[part] = _properties(properties)
    for part in _TYPES:
        node = getattr(operation, part)
        if node is not None:
            value[part] = _node(node)
    return value


def _properties(properties: dict[str, Property]) -> dict[str, Any]:
    found = {}
    for name in sorted(properties):
        prop = properties[name]
        marks = {} if prop.required is None else {"required": prop.required}
        found[name] = {**marks, **({"disputed": True} if prop.disputed else {}), **_node(prop.type)}
    return found


def _node(node: Node) -> dict[str, Any]:
    value: dict[str, Any] = {"type": node.kind}
    for key in _FIELDS:
        content = getattr(node, key)
        if content:
            value[key] = list(content) if isinstance(content, tuple) else content
    if node.limits:
        value["limits"] = {key: node.limits[key] for key in sorted(node.limits)}
    if node.properties:
        value["properties"] = _properties(node.properties)
    if node.item:
        value["item"] = _node(node.item)
    if node.members:
        value["members"] = [_node(member) for member in node.members]
    return value


def _text(value: Any, indent: str) -> str:
    """JSON with what fits into a line on one line, so that a change of one property is a change of one line."""
    flat = json.dumps(_plain(value), ensure_ascii=False)
    if len(flat) + len(indent) <= _WIDTH or not isinstance(value, dict | list) or not value:
        return flat
    deeper = indent + "  "
    if isinstance(value, list):
        inner = [deeper + _text(item, deeper) for item in value]
        return "[\n" + ",\n".join(inner) + f"\n{indent}]"
    inner = [f"{deeper}{json.dumps(key, ensure_ascii=False)}: {_text(item, deeper)}" for key, item in value.items()]
    return "{\n" + ",\n".join(inner) + f"\n{indent}}}"


def _plain(value: Any) -> Any:
    """Whole numbers without a fraction, as the page has them."""
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return int(value) if isinstance(value, float) and value.is_integer() and abs(value) < 1e15 else value


# Back


def load(path: Path) -> Facts:
    """The facts that a snapshot holds. Raises SpecError for what is no JSON and Unreadable for what is no snapshot."""
    places: dict[str, Place] = {}
    tree = read_yaml(path, str(path), places)
    if not isinstance(tree, dict) or tree.get("snapshot") != VERSION:
        raise Unreadable(f"{path} is no snapshot; `rtkgen snapshot PAGE -o FILE` makes one")
    try:
        return _Loader(places).facts(tree, str(path))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise Unreadable(f"{path} is no whole snapshot: {type(error).__name__} {error}") from None


class _Loader:
    def __init__(self, places: dict[str, Place]) -> None:
        self.places = places

    def facts(self, tree: dict[str, Any], source: str) -> Facts:
        abilities = frozenset(cast(Ability, word) for word in tree["tells"] if word in get_args(Ability))
        facts = Facts(source, "snapshot", abilities)
        for name, raw in tree["operations"].items():
            operation = self._operation(join("/operations", name), name, raw)
            facts.operations[operation_key(operation.method, operation.path)] = operation
        facts.models = {name: self._node(join("/models", name), raw) for name, raw in tree["models"].items()}
        order = [str(section) for section in tree["order"]]
        found = {name: str(section) for name, section in tree["sections"].items()}
        facts.sections = dict(sorted(found.items(), key=lambda pair: order.index(pair[1])))
        return facts

    def _operation(self, pointer: str, name: str, raw: dict[str, Any]) -> Operation:
        method, _, path = name.partition(" ")
        operation = Operation(method, path, self.places[pointer], sections=[str(s) for s in raw.get("sections", [])])
        operation.model = str(raw.get("model", ""))
        for part in _PARTS:
            if part in raw:
                setattr(operation, part, self._properties(join(pointer, part), raw[part]))
        for part in _TYPES:
            if part in raw:
                setattr(operation, part, self._node(join(pointer, part), raw[part]))
        return operation

    def _properties(self, pointer: str, raw: dict[str, Any]) -> dict[str, Property]:
        found = {}
        for name, value in raw.items():
            at = join(pointer, name)
            disputed = value.get("disputed") is True
            found[name] = Property(name, value.get("required"), self._node(at, value), self.places[at], disputed)
        return found

    def _node(self, pointer: str, raw: dict[str, Any]) -> Node:
        if raw["type"] not in get_args(Kind):
            raise ValueError(f"type {raw['type']!r}")
        node = Node(raw["type"], self.places[pointer])
        for key in ("word", "enum_lost", "format", "recursive", "nullable", "lost", "unsure"):
            if key in raw:
                setattr(node, key, raw[key])
        node.enum = tuple(raw["enum"]) if "enum" in raw else None
        node.constraints, node.lost_names = tuple(raw.get("constraints", ())), tuple(raw.get("lost_names", ()))
        node.limits = {key: float(value) for key, value in raw.get("limits", {}).items()}
        node.properties = self._properties(join(pointer, "properties"), raw.get("properties", {}))
        node.item = self._node(join(pointer, "item"), raw["item"]) if "item" in raw else None
        members = join(pointer, "members")
        node.members = [self._node(join(members, at), value) for at, value in enumerate(raw.get("members", []))]
        return node
