"""Where a new operation goes in the document, under which free names, and what it reads like there.

The path's entry in the root file, the operation in the file of its section, its parameters, its body and its answer.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .. import source
from ..build import METHODS
from ..names import snake
from ..spec import Document
from .facts import Facts, Operation, Property, operation_key
from .propose_schemas import WRITE, Components, Schemas, singular

Pieces = list[tuple[str, str, Any]]  # the file from the document's folder, what the piece is, the piece


@dataclass
class Operations:
    """Proposes operations one after another, each under names that are free."""

    document: Document
    path: Path  # of the root file
    schemas: Schemas
    answers: dict[str, str]  # by operation key, of the new models those that are answers of new operations
    keys: dict[str, set[str]] = field(default_factory=dict)  # of each file of paths
    tags: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        tree = self.document.tree
        self.entries = _entries(source.read(self.path, self.path.name, {}))
        items = [item for item in tree.get("paths", {}).values() if isinstance(item, dict)]
        self.names = {item[method].get("operationId") for item in items for method in METHODS if method in item}
        self.tags |= {tag["name"] for tag in tree.get("tags", [])}

    def propose(self, operation: Operation) -> Pieces:
        tag = file_of(operation.sections[0] if operation.sections else "")
        pieces: Pieces = []
        if tag not in self.tags:
            self.tags.add(tag)
            pieces.append((self.path.name, "a new tag", {"tags": [{"name": tag, "description": WRITE}]}))
        key = operation_key("", operation.path)
        known = key in self.entries
        if not known:
            self.entries[key] = f"paths/{tag}.yaml", self._free_key(f"paths/{tag}.yaml", operation.path)
            reference = {operation.path: {"$ref": "#/".join(self.entries[key])}}
            pieces.append((self.path.name, "a new path", {"paths": reference}))
        file, entry = self.entries[key]
        extra: Components = {}
        call = self._call(operation, tag, entry, extra)
        item: dict[str, Any] = {operation.method.lower(): call}
        if not known and "{" in operation.path:
            item = {"parameters": self._path_parameters(operation, extra), **item}
        pieces.append((file, f"{operation.method} {operation.path}", {entry: item}))
        return [*pieces, *((f"schemas/{tag}.yaml", "what it refers to", {name: one}) for name, one in extra.items())]

    def propose_parameter(self, operation: Operation, prop: Property) -> Pieces:
        """A parameter that a known operation has got."""
        file, entry = self.entries[operation_key("", operation.path)]
        schemas = f"schemas/{Path(file).name}"
        extra: Components = {}
        where = "query" if prop.name in (operation.query or {}) else "path"
        added = self._parameter(prop, where, f"../{schemas}#/", extra)
        item = {entry: {operation.method.lower(): {"parameters": [added]}}}
        pieces: Pieces = [(file, f"a parameter of {operation.method} {operation.path}", item)]
        return [*pieces, *((schemas, "what it refers to", {name: one}) for name, one in extra.items())]

    # Names

    def _free_key(self, file: str, path: str) -> str:
        """The key for a path in its file: the last word, in the singular where an identifier follows it."""
        if file not in self.keys:
            there = (self.path.parent / file).exists()
            self.keys[file] = set(source.read(self.path.parent / file, file, {})) if there else set()
        key = _key(path.split("/"))
        number = 1
        while key in self.keys[file]:
            number += 1
            key = _key(path.split("/"), number)
        self.keys[file].add(key)
        return key

    def _free_name(self, tag: str, method: str, entry: str) -> str:
        name = base = f"{tag}.{method.lower()}_{entry}"
        number = 1
        while name in self.names:
            number += 1
            name = f"{base}_{number}"
        self.names.add(name)
        return name

    # The operation

    def _call(self, operation: Operation, tag: str, entry: str, extra: Components) -> dict[str, Any]:
        file = f"../schemas/{tag}.yaml#/"
        name = self._free_name(tag, operation.method, entry)
        value: dict[str, Any] = {"operationId": name, "tags": [tag], "summary": "Write this", "description": WRITE}
        if operation.query:
            value["parameters"] = [self._parameter(prop, "query", file, extra) for prop in operation.query.values()]
        if operation.body and operation.body.properties:
            body = self.schemas.free(f"{operation.method.lower()}_{entry}_request")
            extra[body] = self.schemas.record(operation.body, extra)
            value["requestBody"] = {"content": {"application/json": {"schema": {"$ref": file + body}}}}
        success = {"$ref": file + self._answer(operation, entry, extra)}
        value["responses"] = {
            "200": {"description": WRITE, "content": {"application/json": {"schema": success}}},
            "default": {"$ref": "../responses.yaml#/Error"},
        }
        return value

    def _answer(self, operation: Operation, entry: str, extra: Components) -> str:
        """The new model that the page shows for the answer; else one from what the page shows of it, or a stub."""
        if model := self.answers.get(operation_key(operation.method, operation.path)):
            return model
        name = self.schemas.free(operation.model or f"{operation.method.lower()}_{entry}_response")
        if operation.returns and operation.returns.properties:
            extra[name] = self.schemas.record(operation.returns, extra)
        else:
            success = {"type": "boolean", "description": WRITE}
            extra[name] = {"type": "object", "description": WRITE, "properties": {"success": success}}
        return name

    def _path_parameters(self, operation: Operation, extra: Components) -> list[dict[str, Any]]:
        shown = operation.path_parameters or {}
        file = "../schemas/" + file_of(operation.sections[0] if operation.sections else "") + ".yaml#/"
        names = re.findall(r"\{([^{}]+)\}", operation.path)
        return [self._parameter(shown.get(name), "path", file, extra, name) for name in names]

    def _parameter(
        self, prop: Property | None, where: str, file: str, extra: Components, name: str = ""
    ) -> dict[str, Any]:
        """A parameter that the document has already, or a new one."""
        name = name or (prop.name if prop else "")
        for component, known in self.document.tree.get("components", {}).get("parameters", {}).items():
            if (known.get("name"), known.get("in")) == (name, where):
                return {"$ref": f"../parameters.yaml#/{component}"}
        schema = self.schemas.schema(prop.type, name, extra) if prop else {"type": "string"}
        needed = {"required": True} if where == "path" or (prop and prop.required) else {}
        return {"name": name, "in": where, **needed, "description": WRITE, "schema": _from(file, schema)}


def _entries(root: Any) -> dict[str, tuple[str, str]]:
    """The file and the key of every path of the root file that leads elsewhere."""
    found = {}
    for path, item in root.get("paths", {}).items():
        file, mark, key = str(item.get("$ref", "")).partition("#/")
        if mark:
            found[operation_key("", path)] = file, key
    return found


def _key(parts: list[str], number: int = 1) -> str:
    """`meetings` for .../meetings, `meeting` for .../meetings/{id}; the word before it in front where that is taken."""
    words = [snake(part) for part in parts if part and not part.startswith("{")]
    last = singular(words[-1]) if parts[-1].startswith("{") else words[-1]
    if number == 1 or len(words) < 2:
        return last if number == 1 else f"{last}_{number}"
    before = singular(words[-2]).removesuffix("_item")
    return f"{before}_{last}" + (f"_{number - 1}" if number > 2 else "")


def _from(file: str, schema: Any) -> Any:
    """The schema, whose references are within `file`, as it reads in another file."""
    if isinstance(schema, list):
        return [_from(file, item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    return {key: file + item.removeprefix("#/") if key == "$ref" else _from(file, item) for key, item in schema.items()}


def file_of(section: str) -> str:
    """What the files of a section of the page are called, which is the tag of its operations too."""
    return snake(section) if section else "new"


def answers(page: Facts, added: list[Operation], models: Iterable[str]) -> dict[str, str]:
    """Which new models of a page are the answers of which new operations, by operation key.

    Within a section a page shows both in one order. Where there are not as many of the ones as of the others, words that
    names and paths have in common decide.
    """
    found: dict[str, str] = {}
    for section in dict.fromkeys(page.sections.values()):
        own = [operation for operation in added if section in operation.sections[:1]]
        rest = [name for name in models if page.sections.get(name) == section]
        if len(own) == len(rest):
            found |= {operation_key(o.method, o.path): name for o, name in zip(own, rest, strict=True)}
            continue
        for operation in own:
            fit = max(rest, key=lambda name, o=operation: _likeness(name, o), default="")  # type: ignore[misc]
            if fit and _likeness(fit, operation):
                found[operation_key(operation.method, operation.path)] = fit
                rest.remove(fit)
    return found


def _likeness(model: str, operation: Operation) -> int:
    """How many words the name of a model and the last part of a path have in common, 0 for none."""
    parts = [part for part in operation.path.split("/") if part and not part.startswith("{")]
    words = {singular(word).removesuffix("_item") for word in snake(model).split("_")}
    own = {singular(word).removesuffix("_item") for word in snake(parts[-1]).split("_")}
    return len(words & own) and len(words & own) * 2 + (operation.method.lower() in words)
