"""The YAML that the document would need for what upstream has added, ready to be curated.

Each piece stands under the file that it belongs into, as it would read there: a mapping to merge with what is there.
Objects and enums get a name of their own, as the rules of the document want it. Descriptions are left to people.
"""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import yaml

from ..names import pascal, snake
from ..source import Place
from ..spec import Document
from .facts import Facts, Node, Operation, Property, operation_key
from .findings import Finding, Subject

_WRITE = "Write this."
_SCHEMAS = "/components/schemas/"


def propose(findings: list[Finding], pages: list[Facts], document: Document, folder: str) -> str:
    """The proposals for every finding that is an addition; an empty text if there is none."""
    proposer = _Proposer(pages, document, folder)
    for finding in findings:
        proposer.take(finding)
    return "\n".join(proposer.pieces)


@dataclass
class _Proposer:
    pages: list[Facts]
    document: Document
    folder: str
    pieces: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        schemas = self.document.tree.get("components", {}).get("schemas", {})
        self.taken = set(schemas)

    def take(self, finding: Finding) -> None:
        change = finding.kind.removeprefix("response-").removeprefix("request-")
        if change in ("property-added", "required-property-added", "parameter-added", "required-parameter-added"):
            self._property(finding)
        elif change in ("enum-value-added", "parameter-enum-value-added"):
            self._value(finding)
        elif change == "model-added":
            self._model(finding)
        elif change == "operation-added":
            self._operation(finding)
        elif change == "union-member-added":
            self._member(finding)

    def _print(self, file: str, heading: str, value: Any) -> None:
        text = yaml.safe_dump(value, sort_keys=False, allow_unicode=True, width=110)
        self.pieces.append(f"# {file}: {heading}\n{text}")

    # Each kind of addition

    def _property(self, finding: Finding) -> None:
        prop = self._left(finding.subject)
        owner = self._component(finding.right.place)
        if not isinstance(prop, Property) or owner is None:
            return
        file, name = owner
        extra: dict[str, Any] = {}
        schema = self._schema(prop.type, prop.name, extra)
        if finding.kind.endswith("parameter-added"):
            added = {"name": prop.name, "in": "query", "description": _WRITE, "schema": schema}
            self._print(file, f"a parameter of {finding.subject.operation}", [added])
        else:
            body: dict[str, Any] = {"required": [prop.name]} if prop.required else {}
            self._print(file, _told(finding), {name: {**body, "properties": {prop.name: _described(schema)}}})
        self._others(file, extra)

    def _value(self, finding: Finding) -> None:
        owner = self._component(finding.right.place)
        if owner:
            value = finding.left.says.strip('"')
            self._print(owner[0], _told(finding), {owner[1]: {"enum": [value]}})

    def _member(self, finding: Finding) -> None:
        owner = self._component(finding.right.place)
        left = self._left(finding.subject)
        node = left.type if isinstance(left, Property) else left
        members = [m for m in _slot(node).members if m.place == finding.left.place] if node else []
        if owner and members:
            extra: dict[str, Any] = {}
            schema = self._schema(members[0], finding.subject.property.rpartition(".")[2], extra)
            self._print(owner[0], _told(finding), {owner[1]: {"anyOf": [schema]}})
            self._others(owner[0], extra)

    def _model(self, finding: Finding) -> None:
        name = finding.subject.model or ""
        node = next(facts.models[name] for facts in self.pages if name in facts.models)
        section = next((facts.sections.get(name, "") for facts in self.pages if name in facts.models), "")
        file = f"{self.folder}schemas/{_file(section)}.yaml"
        extra: dict[str, Any] = {}
        self.taken.add(name)
        self._print(file, "a new model", {name: self._object(node, name.removesuffix("Response"), extra)})
        self._others(file, extra)

    def _operation(self, finding: Finding) -> None:
        method, _, path = (finding.subject.operation or "").partition(" ")
        key = operation_key(method, path)
        operation = next(facts.operations[key] for facts in self.pages if key in facts.operations)
        tag = _file(operation.sections[0] if operation.sections else "")
        last = [part for part in path.split("/") if part and not part.startswith("{")][-1]
        entry = snake(last)
        known = path in self.document.tree.get("paths", {})
        if not known:
            reference = {"$ref": f"paths/{tag}.yaml#/{entry}"}
            self._print(f"{self.folder}openapi.yaml", "a new path", {"paths": {path: reference}})
        extra: dict[str, Any] = {}
        self._print(
            f"{self.folder}paths/{tag}.yaml",
            f"{method} {path}" if known else "what the new path can do",
            {entry: {method.lower(): self._call(operation, tag, entry, extra)}},
        )
        self._others(f"{self.folder}schemas/{tag}.yaml", extra)

    def _call(self, operation: Operation, tag: str, entry: str, extra: dict[str, Any]) -> dict[str, Any]:
        file = f"../schemas/{tag}.yaml#/"
        value: dict[str, Any] = {"operationId": f"{tag}.{operation.method.lower()}_{entry}", "tags": [tag]}
        value |= {"summary": _WRITE, "description": _WRITE}
        if operation.query:
            value["parameters"] = [
                {"name": p.name, "in": "query", **({"required": True} if p.required else {}), "description": _WRITE,
                 "schema": self._schema(p.type, p.name, extra)}
                for p in operation.query.values()
            ]  # fmt: skip
        name = pascal(entry)
        if operation.body and operation.body.properties:
            extra[f"{name}Request"] = self._object(operation.body, name, extra)
            value["requestBody"] = {"content": {"application/json": {"schema": {"$ref": f"{file}{name}Request"}}}}
        answer = operation.model or f"{name}Response"
        if operation.returns:
            extra[answer] = self._object(operation.returns, name, extra)
        success = {"description": _WRITE, "content": {"application/json": {"schema": {"$ref": file + answer}}}}
        value["responses"] = {"200": success, "default": {"$ref": "../responses.yaml#/Error"}}
        return value

    def _others(self, file: str, extra: dict[str, Any]) -> None:
        """The components that a proposal refers to."""
        for name, schema in extra.items():
            self._print(file, "what it refers to", {name: schema})

    # Schemas

    def _schema(self, node: Node, name: str, extra: dict[str, Any]) -> dict[str, Any]:
        if node.kind == "array":
            return {"type": "array", "items": self._schema(node.item, _singular(name), extra) if node.item else {}}
        if node.kind == "map":
            value = self._schema(node.item, _singular(name), extra) if node.item else {}
            return {"type": "object", "additionalProperties": value}
        if node.kind == "union":
            return {"anyOf": [self._schema(member, name, extra) for member in node.members]}
        if node.kind == "object" and node.properties:
            return self._named(name, extra, lambda own: self._object(node, own, extra))
        if node.enum and len(node.enum) > 1:
            words = {"type": node.kind, "description": _WRITE, "enum": list(node.enum)}
            return self._named(name, extra, lambda own: words)
        return _scalar(node)

    def _named(self, name: str, extra: dict[str, Any], make: Callable[[str], dict[str, Any]]) -> dict[str, Any]:
        own = base = pascal(re.sub(r"^\W*(\d)", r"n\1", name)) or "Part"
        number = 1
        while own in self.taken:
            number += 1
            own = f"{base}{number}"
        self.taken.add(own)
        extra[own] = {}  # keeps the place before what is inside
        extra[own] = make(own)
        return {"$ref": f"#/{own}"}

    def _object(self, node: Node, name: str, extra: dict[str, Any]) -> dict[str, Any]:
        required = [prop.name for prop in node.properties.values() if prop.required]
        value: dict[str, Any] = {"type": "object", "description": _WRITE}
        if required:
            value["required"] = required
        value["properties"] = {
            prop.name: _described(self._schema(prop.type, prop.name, extra)) for prop in node.properties.values()
        }
        return value

    # Where things are

    def _left(self, subject: Subject) -> Node | Property | None:
        for facts in self.pages:
            root = _root(facts, subject)
            found = _find(root, subject.property) if root else None
            if found is not None:
                return found
        return None

    def _component(self, place: Place | None) -> tuple[str, str] | None:
        """The file and the key of the document, under which a line stands."""
        if place is None:
            return None
        file = place.file.removeprefix(self.folder)
        best: tuple[int, str] | None = None
        for pointer, at in self.document.places.items():
            if at.file != file or at.line > place.line:
                continue
            name = pointer.removeprefix(_SCHEMAS) if pointer.startswith(_SCHEMAS) else ""
            if name and "/" not in name and (best is None or at.line > best[0]):
                best = at.line, name
        return (place.file, best[1]) if best else (place.file, "# the operation")


def _root(facts: Facts, subject: Subject) -> Node | None:
    if subject.model:
        return facts.models.get(subject.model)
    operation = facts.operations.get(operation_key(*(subject.operation or " ").split(" ", 1)))
    if operation is None:
        return None
    parts = {"query": operation.query, "path": operation.path_parameters}
    first = re.split(r"[.\[{]", subject.property)[0]
    if parts.get(first):
        inner = Node("object", operation.place, properties=parts[first] or {})
        return Node("object", operation.place, properties={first: Property(first, True, inner, operation.place)})
    if first == "body" and operation.body:
        return Node(
            "object", operation.place, properties={"body": Property("body", True, operation.body, operation.place)}
        )
    return operation.returns


def _find(node: Node, path: str) -> Node | Property | None:
    """What stands at a path such as `data[].title`: a property, or a type inside one."""
    found: Node | Property | None = node
    for step in re.findall(r"\[\]|\{\}|[^.\[\]{}]+", path):
        type_ = found.type if isinstance(found, Property) else found
        if type_ is None:
            return None
        if step in ("[]", "{}"):
            found = type_.item
            continue
        candidates = [type_, *type_.members]
        found = next((c.properties[step] for c in candidates if step in c.properties), None)
    return found


def _slot(node: Node) -> Node:
    while node.item is not None:
        node = node.item
    return node


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


def _described(schema: dict[str, Any]) -> dict[str, Any]:
    return schema if "$ref" in schema else {**schema, "description": _WRITE}


def _told(finding: Finding) -> str:
    line = f"line {finding.right.place.line}, " if finding.right.place else ""
    subject = finding.subject
    return f"{line}for {subject.property} of {subject.model or subject.operation}"


def _singular(name: str) -> str:
    return name[:-1] if name.endswith("s") and len(name) > 2 else f"{name}_item"


def _file(section: str) -> str:
    return snake(section) if section else "new"
