"""Reads a bundled OpenAPI document into facts: ours, or an official file cut to the paths of RealtimeKit.

The models are the named answers of the operations, which is what an overview page lists.
"""

from typing import Any

from ...build import METHODS
from ...source import SpecError, join
from ...spec import Document
from ..facts import Ability, Facts, Node, Operation, Property, add_operation
from .schemas import Schemas

ABILITIES: frozenset[Ability] = frozenset(
    {"limits", "formats", "integer", "nullable", "parameters", "bodies", "operations", "models"}
)

_SCHEMAS = "/components/schemas/"


def read(document: Document, source: str, folder: str = "", kind: str = "document") -> Facts:
    """The facts of a document; `folder` goes before the file of each place. Raises SpecError for what is wrong."""
    return _Reader(document, source, folder, kind).facts


class _Reader:
    def __init__(self, document: Document, source: str, folder: str, kind: str) -> None:
        self.document = document
        self.schemas = Schemas(document, folder)
        self.facts = Facts(source, kind, ABILITIES)
        paths = document.tree.get("paths")
        if not isinstance(paths, dict):
            raise SpecError(f"{source}: there is no mapping `paths`; this is no OpenAPI document")
        for path, item in paths.items():
            for method in METHODS:
                if isinstance(item, dict) and method in item:
                    self._operation(path, method)
        self._other_answers()
        tags = self._tags()
        found = {name: self._section(name, tags) for name in self.facts.models}
        known = [(name, section) for name, section in found.items() if section]
        self.facts.sections = dict(sorted(known, key=lambda pair: tags.index(pair[1]) if pair[1] in tags else -1))

    def _operation(self, path: str, method: str) -> None:
        pointer = join("/paths", path, method)
        raw = self.document.at(pointer)
        if not isinstance(raw, dict):
            self.document.fail(pointer, "is not a mapping")
        tags = [tag for tag in _list(raw.get("tags")) if isinstance(tag, str)]
        operation = Operation(method.upper(), path, self.schemas.place(pointer), sections=tags[:1])
        parameters = self._parameters(join("/paths", path, "parameters")) | self._parameters(
            join(pointer, "parameters")
        )
        operation.path_parameters = {name: p for (where, name), p in parameters.items() if where == "path"}
        operation.query = {name: p for (where, name), p in parameters.items() if where == "query"}
        if "requestBody" in raw:
            body, _ = self.document.resolve(join(pointer, "requestBody"))
            operation.body, _ = self._content(body)
        else:
            operation.body = Node("object", operation.place)
        operation.returns, operation.model = self._success(pointer, raw)
        if operation.model and operation.returns:
            self.facts.models.setdefault(operation.model, operation.returns)
            self.facts.sections.setdefault(operation.model, tags[0] if tags else "")
        add_operation(self.facts, operation)

    def _tags(self) -> list[str]:
        """The tags in the order that the document gives them, which is that of the reference."""
        named = [tag.get("name") for tag in _list(self.document.tree.get("tags")) if isinstance(tag, dict)]
        return [name for name in named if isinstance(name, str)]

    def _section(self, model: str, tags: list[str]) -> str:
        """Where the reference lists a model: its name begins with that. An operation of two sections has one tag."""
        for tag in tags:
            if model.startswith("".join(word.capitalize() for word in tag.removesuffix("s").split("_"))):
                return tag
        return self.facts.sections.get(model, "")

    def _other_answers(self) -> None:
        """Answers that no operation refers to: upstream lists an operation twice, and each time with its own model."""
        for name in self.document.tree.get("components", {}).get("schemas", {}):
            if name.endswith("Response"):
                self.facts.models.setdefault(name, self.schemas.node(_SCHEMAS + name))

    def _parameters(self, pointer: str) -> dict[tuple[str, str], Property]:
        found: dict[tuple[str, str], Property] = {}
        for index in range(len(_list(self._get(pointer)))):
            at, raw = self.document.resolve(join(pointer, index))
            if not isinstance(raw, dict) or not isinstance(raw.get("name"), str):
                self.document.fail(at, "is not a parameter")
            type_ = (
                self.schemas.node(join(at, "schema")) if "schema" in raw else Node("unknown", self.schemas.place(at))
            )
            required = raw.get("required") is True
            found[raw.get("in", ""), raw["name"]] = Property(raw["name"], required, type_, self.schemas.place(at))
        return found

    def _success(self, pointer: str, raw: dict[str, Any]) -> tuple[Node | None, str]:
        responses = raw.get("responses")
        for status in responses if isinstance(responses, dict) else ():
            if str(status).startswith("2"):
                at, _ = self.document.resolve(join(pointer, "responses", status))
                node, name = self._content(at)
                if node is not None:
                    return node, name
        return None, ""

    def _content(self, pointer: str) -> tuple[Node | None, str]:
        """The schema of a body, the JSON one of several, and its name if it is a component."""
        content = self._get(join(pointer, "content"))
        if not isinstance(content, dict) or not content:
            return None, ""
        media = min(content, key=lambda name: ("json" not in str(name), "form" not in str(name)))
        at = join(pointer, "content", media, "schema")
        schema = self._get(at)
        if schema is None:
            return None, ""
        reference = schema.get("$ref", "") if isinstance(schema, dict) else ""
        named = isinstance(reference, str) and reference.startswith("#" + _SCHEMAS)
        return self.schemas.node(at), reference.removeprefix("#" + _SCHEMAS) if named else ""

    def _get(self, pointer: str) -> Any:
        parent, _, key = pointer.rpartition("/")
        value = self.document.at(parent)
        return value.get(key) if isinstance(value, dict) else None


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
