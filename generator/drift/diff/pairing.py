"""The operations and events of two documents, which of them belong together, and the form of a change of theirs."""

from collections.abc import Mapping
from dataclasses import dataclass

from ...source import join
from ...spec import Document
from ..facts import operation_key
from ..findings import Subject
from .schemas import Spot
from .shapes import At, child, mapping

METHODS = ("get", "put", "post", "patch", "delete", "head", "options", "trace")


@dataclass(frozen=True)
class Direct:
    """A change that stands in no schema: of an operation, an event, a model, the document."""

    change: str  # a key of rules.RULES
    subject: Subject
    old: Spot
    new: Spot
    calls: tuple[str, ...] = ()  # `client.meetings.get`
    it: str = ""
    detail: str = ""


@dataclass(frozen=True)
class Operation:
    """An operation, or the delivery of an event."""

    at: At
    item: At  # the path item around it
    path: str
    key: str  # the same in two documents
    name: str  # `GET /meetings/{id}`, `event meeting.started`
    call: str = ""  # how a program writes it; of an event nothing

    @property
    def id(self) -> str:
        return str(self.at.value.get("operationId", ""))

    def direct(self, change: str, old: Spot, new: Spot, *, it: str = "", detail: str = "") -> Direct:
        calls = (self.call,) if self.call else ()
        return Direct(change, Subject(operation=self.name), old, new, calls, it, detail)

    def spot(self, says: str, key: str = "") -> Spot:
        """What this operation says at `key`, or by being there at all."""
        return Spot(says, join(self.at.pointer, key) if key in self.at.value else self.at.pointer)


def operations(document: Document) -> dict[str, Operation]:
    found: dict[str, Operation] = {}
    paths = child(document, At("", document.tree), "paths", {})
    for path in mapping(document, paths):
        item = child(document, paths, path)
        for method in METHODS:
            if method in mapping(document, item):
                at, name = child(document, item, method), f"{method.upper()} {path}"
                called = mapping(document, at).get("operationId")
                key = operation_key(method, path)
                found[key] = Operation(at, item, path, key, name, f"client.{called}" if called else f"`{name}`")
    return found


def resources(document: Document) -> dict[str, str]:
    """Under which heading users look for an operation: the words before its method, or else its tag."""
    found: dict[str, str] = {}
    for operation in operations(document).values():
        tags = operation.at.value.get("tags")
        heading = operation.id.rpartition(".")[0] or (tags[0] if isinstance(tags, list) and tags else "")
        found[operation.name] = str(heading)
    return found


def events(document: Document) -> dict[str, Operation]:
    found: dict[str, Operation] = {}
    webhooks = child(document, At("", document.tree), "webhooks", {})
    for name in mapping(document, webhooks):
        item = child(document, webhooks, name)
        at = child(document, item, "post", {})
        mapping(document, at)
        found[name] = Operation(at, item, "", name, f"event {name}")
    return found


Pairs = list[tuple[Operation, Operation]]


def matched(old: Mapping[str, Operation], new: Mapping[str, Operation]) -> Pairs:
    """The operations that both documents have, by address, or by their name where one has moved."""
    moved = {operation.id: operation for key, operation in new.items() if key not in old and operation.id}
    found: Pairs = []
    for key, one in old.items():
        if other := new.get(key) or moved.pop(one.id, None):
            found.append((one, other))
    return found


def matched_events(old: Mapping[str, Operation], new: Mapping[str, Operation], names: Mapping[str, str]) -> Pairs:
    """The events that both documents have, by name, or by their model where the name has changed.

    `names` are the renamed models, old to new.
    """
    moved = {_model(event): event for key, event in new.items() if key not in old}
    found: Pairs = []
    for key, one in old.items():
        model = _model(one)
        if other := new.get(key) or (moved.pop(names.get(model, model), None) if model else None):
            found.append((one, other))
    return found


def _model(event: Operation) -> str:
    """The name of the model that an event delivers."""
    value = event.at.value
    for key in ("requestBody", "content", "application/json", "schema", "$ref"):
        value = value.get(key) if isinstance(value, dict) else None
    return str(value or "").rpartition("/")[2]
