"""Every single change that upstream can make to an overview page, on facts, with the finding that it must lead to."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from generator.drift.facts import Facts, Node, Operation, Property, operation_key, walk
from generator.source import Place

NOWHERE = Place("", 0)
ROOMS = "/accounts/{account_id}/realtime/kit/{app_id}/rooms"


@dataclass(frozen=True)
class Change:
    """`apply` changes the facts and returns what undoes it."""

    name: str
    kind: str  # of the finding
    where: tuple[str, str]  # operation or model, and property
    apply: Callable[[], Callable[[], None]]

    def __str__(self) -> str:
        return f"{self.name} {self.where[0]} {self.where[1]}".strip()


def changes(facts: Facts, seed: int, most: int) -> list[Change]:
    """At most `most` changes of each kind, spread over the whole page."""
    kinds: dict[str, list[Change]] = {}
    for change in every_change(facts):
        kinds.setdefault(change.name, []).append(change)
    chance = random.Random(seed)
    return [change for some in kinds.values() for change in chance.sample(some, min(most, len(some)))]


def every_change(facts: Facts) -> Iterator[Change]:
    for name, model in facts.models.items():
        members = {id(member) for _, node in walk(model) for member in node.members}
        for path, node in walk(model):
            if id(node) not in members or node.kind == "object":  # a page shows no more of plain members
                yield from _node_changes(name, path, node)
    yield from _operation_changes(facts)
    yield from _model_changes(facts)


def _node_changes(model: str, path: str, node: Node) -> Iterator[Change]:
    where = model, path
    if node.kind == "object" and node.properties:
        for name in node.properties:
            inner = path + ("." if path else "") + name
            yield from _property_changes(model, inner, node, node.properties[name])
        for name, required in (("a_new_one", False), ("zone_of_time", False), ("must_be_there", True)):
            new = Property(name, required, Node("string", NOWHERE), NOWHERE)
            kind = "response-required-property-added" if required else "response-property-added"
            yield Change(kind[9:], kind, (model, path + ("." if path else "") + name), partial(_add, node, new))
    if node.enum and len(node.enum) > 1:
        values = node.enum
        yield Change("enum-added", "response-enum-value-added", where, partial(_set, node, enum=(*values, "brand new")))
        yield Change("enum-reordered", "response-enum-reordered", where, partial(_set, node, enum=values[::-1]))
        if len(values) > 2:
            yield Change("enum-removed", "response-enum-value-removed", where, partial(_set, node, enum=values[1:]))
    for word, value in node.limits.items():
        kind = "response-property-limit-changed"
        yield Change("limit-changed", kind, where, partial(_set, node, limits={**node.limits, word: value + 7}))
        rest = {key: limit for key, limit in node.limits.items() if key != word}
        yield Change("limit-removed", kind, where, partial(_set, node, limits=rest))
    if node.kind in ("number", "string") and not node.limits and not node.enum and path:
        limit = {"maximum": 40.0} if node.kind == "number" else {"maxLength": 40.0}
        yield Change("limit-added", "response-property-limit-changed", where, partial(_set, node, limits=limit))
    if node.kind == "string" and not node.enum and path:
        name = "format-changed" if node.format else "format-added"
        yield Change(name, "response-property-format-changed", where, partial(_set, node, format="date"))
        if node.format:
            yield Change("format-removed", "response-property-format-changed", where, partial(_set, node, format=None))


def _property_changes(model: str, path: str, owner: Node, prop: Property) -> Iterator[Change]:
    where = model, path
    if len(owner.properties) > 1:
        yield Change("property-removed", "response-property-removed", where, partial(_remove, owner, prop))
    word = "optional" if prop.required else "required"
    yield Change(f"made-{word}", f"response-property-became-{word}", where, partial(_flip, owner, prop))
    for kind in ("number", "boolean"):
        if prop.type.kind != kind:
            other = Node(kind, NOWHERE)  # type: ignore[arg-type]
            yield Change("retyped", "response-property-type-changed", where, partial(_set, prop, type=other))
    if prop.type.kind != "unknown":
        word_only = Node("unknown", NOWHERE, word="bigint")
        yield Change("new-type", "response-property-type-changed", where, partial(_set, prop, type=word_only))
        untyped = Node("unknown", NOWHERE)
        yield Change("untyped", "response-property-type-changed", where, partial(_set, prop, type=untyped))
    if prop.type.kind not in ("array", "unknown"):
        listed = Node("array", NOWHERE, item=prop.type)
        yield Change("made-array", "response-property-type-changed", where, partial(_set, prop, type=listed))


def _operation_changes(facts: Facts) -> Iterator[Change]:
    for key, operation in facts.operations.items():
        where = f"{operation.method} {operation.path}", ""
        yield Change("operation-removed", "operation-removed", where, partial(_drop, facts.operations, key))
        method = next(m for m in ("PATCH", "PUT", "POST") if operation_key(m, operation.path) not in facts.operations)
        new = Operation(method, operation.path, NOWHERE, sections=operation.sections[:1])
        where = f"{method} {operation.path}", ""
        put = partial(_put, facts.operations, operation_key(method, operation.path), new)
        yield Change("operation-added", "operation-added", where, put)
        for name in operation.path.split("/"):
            if name.startswith("{"):
                path = operation.path.replace(name, "{some_id}")
                where = f"{operation.method} {path}", ""
                yield Change("parameter-renamed", "path-parameter-renamed", where, partial(_set, operation, path=path))


def _model_changes(facts: Facts) -> Iterator[Change]:
    last = [*facts.models][-1]
    for name, model in facts.models.items():
        if name != last:  # without its last model a page looks cut off
            yield Change("model-removed", "model-removed", (name, ""), partial(_drop, facts.models, name))
        new = f"New{name}"
        yield Change(
            "model-added", "model-added", (new, ""), partial(_put_model, facts, new, model, facts.sections[name])
        )


# What changes and undoes it


def _set(target: Node | Property | Operation, **values: object) -> Callable[[], None]:
    before = {key: getattr(target, key) for key in values}
    for key, value in values.items():
        setattr(target, key, value)
    return lambda: [setattr(target, key, value) for key, value in before.items()] and None


def _with(owner: Node, properties: list[Property]) -> Callable[[], None]:
    """Gives the object these properties, in the order of a page."""

    def key(prop: Property) -> tuple[bool, int, str]:
        return not prop.required, {"id": 0, "token": 1}.get(prop.name, 2), prop.name.casefold().replace("_", " ")

    return _set(owner, properties={prop.name: prop for prop in sorted(properties, key=key)})


def _add(owner: Node, prop: Property) -> Callable[[], None]:
    return _with(owner, [*owner.properties.values(), prop])


def _remove(owner: Node, prop: Property) -> Callable[[], None]:
    return _with(owner, [other for other in owner.properties.values() if other is not prop])


def _flip(owner: Node, prop: Property) -> Callable[[], None]:
    flipped = Property(prop.name, not prop.required, prop.type, prop.place)
    return _with(owner, [flipped if other is prop else other for other in owner.properties.values()])


def _drop(mapping: dict[str, object], key: str) -> Callable[[], None]:
    before = dict(mapping)
    del mapping[key]

    def undo() -> None:
        mapping.clear()
        mapping.update(before)

    return undo


def _put(mapping: dict[str, object], key: str, value: object) -> Callable[[], None]:
    mapping[key] = value
    return lambda: mapping.pop(key) and None


def _put_model(facts: Facts, name: str, model: Node, section: str) -> Callable[[], None]:
    before = dict(facts.models)
    # Not behind the models of other sections: the page shows them by section.
    facts.models[name] = model
    facts.sections[name] = section

    def undo() -> None:
        facts.models.clear()
        facts.models.update(before)
        del facts.sections[name]

    return undo
