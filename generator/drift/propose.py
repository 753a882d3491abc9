"""The YAML that the document would need for what upstream has added, ready to be curated.

Each piece stands under the file that it belongs into, as it would read there: a mapping to merge with what is there, a
list to append to it. Descriptions and examples are left to people.
"""

import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from ..source import Place
from ..spec import Document
from .facts import Facts, Node, Operation, Property, operation_key
from .findings import Finding, Subject
from .propose_operations import Operations, answers, file_of
from .propose_schemas import Components, Schemas, described

_SCHEMAS = "/components/schemas/"
_REFERENCE = re.compile(r'"#/components/schemas/([^"/]+)"')


def propose(findings: list[Finding], pages: list[Facts], document: Document, path: Path) -> str:
    """The proposals for every finding that is an addition to the document with this root file; empty if none is."""
    proposer = _Proposer(findings, pages, document, path)
    for finding in findings:
        proposer.take(finding)
    return "\n".join(proposer.pieces)


@dataclass
class _Proposer:
    findings: list[Finding]
    pages: list[Facts]
    document: Document
    path: Path
    pieces: list[str] = field(default_factory=list)
    reported: set[str] = field(default_factory=set)  # the models that the finding at hand is about
    done: set[tuple[object, ...]] = field(default_factory=set)  # one component can be behind several places

    def __post_init__(self) -> None:
        self.folder = f"{self.path.parent.name}/"
        models = [f.subject.model or "" for f in self.findings if f.kind == "model-added"]
        self.schemas = Schemas([*self.document.tree.get("components", {}).get("schemas", {}), *models])
        added = [self._operation_of(f.subject) for f in self.findings if f.kind == "operation-added"]
        fitting: dict[str, str] = {}
        for page in self.pages:
            fitting |= answers(page, added, [name for name in page.models if name in models])
        self.operations = Operations(self.document, self.path, self.schemas, fitting)

    def take(self, finding: Finding) -> None:
        change = finding.kind.removeprefix("response-").removeprefix("request-")
        if change == "model-added":
            self._model(finding.subject.model or "")
        elif change == "operation-added":
            self._pieces(self.operations.propose(self._operation_of(finding.subject)))
        self.reported = {place.model or place.operation or "" for place in finding.places}
        for place, (left, right) in zip(finding.places, finding.sides, strict=False):
            if change in ("property-added", "required-property-added"):
                self._property(place, right.place)
            elif change in ("parameter-added", "required-parameter-added"):
                self._parameter(place)
            elif change in ("enum-value-added", "parameter-enum-value-added"):
                self._value(place, left.says, right.place)
            elif change == "union-member-added":
                self._member(place, left.place, right.place)

    def _print(self, file: str, heading: str, value: Any, shared: str = "") -> None:
        text = yaml.safe_dump(value, sort_keys=False, allow_unicode=True, width=110)
        others = sorted(self._users(shared) - self.reported) if shared else []
        warning = f"# It changes these as well, which upstream has not changed: {', '.join(others)}\n" if others else ""
        self.pieces.append(f"# {self.folder}{file}: {heading}\n{warning}{text}")

    def _users(self, name: str) -> set[str]:
        """The bodies that a component is a part of."""
        schemas = self.document.tree["components"]["schemas"]
        refers = {own: set(_REFERENCE.findall(json.dumps(schema))) for own, schema in schemas.items()}
        found, waiting = {name}, [name]
        while waiting:
            part = waiting.pop()
            above = {own for own, parts in refers.items() if part in parts} - found
            found |= above
            waiting += above
        return {own for own in found if own.endswith(("Request", "Response"))}

    def _pieces(self, pieces: list[tuple[str, str, Any]]) -> None:
        for piece in pieces:
            self._print(*piece)

    def _is_new(self, *what: object) -> bool:
        new = what not in self.done
        self.done.add(what)
        return new

    # Each kind of addition

    def _property(self, subject: Subject, place: Place | None) -> None:
        prop, owner = self._left(subject), self._component(place)
        if not isinstance(prop, Property) or owner is None or not self._is_new(place, prop.name):
            return
        file, name = owner
        extra: Components = {}
        schema = self.schemas.schema(prop.type, prop.name, extra)
        body: dict[str, Any] = {"required": [prop.name]} if prop.required else {}
        value = {name: {**body, "properties": {prop.name: described(schema)}}}
        self._print(file, _told(subject, place), value, shared=name)
        self._others(file, extra)

    def _parameter(self, subject: Subject) -> None:
        prop = self._left(subject)
        if isinstance(prop, Property):
            self._pieces(self.operations.propose_parameter(self._operation_of(subject), prop))

    def _value(self, subject: Subject, says: str, place: Place | None) -> None:
        owner, left = self._component(place), self._left(subject)
        node = left.type if isinstance(left, Property) else left
        if owner and node and self._is_new(place, says):
            text = says.removeprefix('"').removesuffix('"')
            value = text if _slot(node).kind == "string" else json.loads(text)
            self._print(owner[0], _told(subject, place), {owner[1]: {"enum": [value]}}, shared=owner[1])

    def _member(self, subject: Subject, at: Place | None, place: Place | None) -> None:
        owner, left = self._component(place), self._left(subject)
        node = left.type if isinstance(left, Property) else left
        members = [m for m in _slot(node).members if m.place == at] if node else []
        if owner and members and self._is_new(place, members[0].place):
            extra: Components = {}
            schema = self.schemas.schema(members[0], subject.property.rpartition(".")[2], extra)
            self._print(owner[0], _told(subject, place), {owner[1]: {"anyOf": [schema]}}, shared=owner[1])
            self._others(owner[0], extra)

    def _model(self, name: str) -> None:
        page = next(page for page in self.pages if name in page.models)
        file = f"schemas/{file_of(page.sections.get(name, ''))}.yaml"
        extra: Components = {}
        self._print(file, "a new model", {name: self.schemas.record(page.models[name], extra)})
        self._others(file, extra)
        if name not in self.operations.answers.values():
            listed = {"components": {"schemas": {name: {"$ref": f"{file}#/{name}"}}}}
            self._print(self.path.name, "no operation refers to it", listed)

    def _others(self, file: str, extra: Components) -> None:
        """The components that a proposal refers to."""
        for name, schema in extra.items():
            self._print(file, "what it refers to", {name: schema})

    # Where things are

    def _operation_of(self, subject: Subject) -> Operation:
        key = operation_key(*(subject.operation or " ").split(" ", 1))
        return next(facts.operations[key] for facts in self.pages if key in facts.operations)

    def _left(self, subject: Subject) -> Node | Property | None:
        for facts in self.pages:
            root = _root(facts, subject)
            found = _find(root, subject.property) if root else None
            if found is not None:
                return found
        return None

    def _component(self, place: Place | None) -> tuple[str, str] | None:
        """The file, from the document's folder, and the key of the component that a line stands in."""
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
        return (file, best[1]) if best else None


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


def _told(subject: Subject, place: Place | None) -> str:
    line = f"line {place.line}, " if place else ""
    return f"{line}for {subject.property} of {subject.model or subject.operation}"
