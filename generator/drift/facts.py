"""The neutral tree that every reader fills and the comparison walks: what a source says, and where it says it.

None is "the source cannot tell", never "there is none": a page shows no nullability, and silence is no difference.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from ..source import Place

Kind = Literal["string", "number", "integer", "boolean", "object", "array", "map", "union", "unknown"]


@dataclass
class Node:
    """A type: of a property, an array's item, a map's value, a member of a union, a whole model.

    A page's header counts what follows it. `lost` is how many properties it promises beyond those that are there,
    `lost_names` the ones among them that it names; `enum_lost` the same for the values of an enum.
    """

    kind: Kind
    place: Place
    enum: tuple[str, ...] | None = None  # every value as text, `true` and `3` included
    format: str | None = None
    limits: dict[str, float] = field(default_factory=dict)  # minimum, maximum, minLength, maxLength, ...
    properties: "dict[str, Property]" = field(default_factory=dict)  # of an object, in the source's order
    item: "Node | None" = None  # of an array or a map
    members: "list[Node]" = field(default_factory=list)  # of a union
    nullable: bool | None = None
    word: str = ""  # a type that the reader does not know, as the source writes it; the kind is then `unknown`
    constraints: tuple[str, ...] = ()  # constraint lines that the reader does not know, as written
    recursive: bool = False  # where a schema refers back to itself: nothing below is known
    lost: int = 0
    lost_names: tuple[str, ...] = ()
    header: tuple[str, ...] = ()  # the names that the header gives, and
    counted: int = 0  # the number of properties that it counts; 0 where there is no header
    enum_lost: int = 0
    weighed: bool = False  # lines are lost, and its properties are what the likeliest reading makes of the rest
    unsure: bool = False  # lines among its properties belong nowhere: which it has and has not, cannot be told
    unplaced: dict[str, Place] = field(
        default_factory=dict
    )  # of a model: properties that the page shows, but not where


@dataclass
class Property:
    """A named part of an object, or a parameter."""

    name: str
    required: bool | None
    type: Node
    place: Place
    disputed: bool = False  # the lines allow another reading, in which it belongs to another object


@dataclass
class Operation:
    """An operation by method and path; what a source does not show is None."""

    method: str
    path: str
    place: Place
    path_parameters: dict[str, Property] | None = None
    query: dict[str, Property] | None = None
    body: Node | None = None
    returns: Node | None = None
    sections: list[str] = field(default_factory=list)  # where the source lists it: "Meetings"; one path can be in two
    model: str = ""  # the model that it returns, where the source ties the two


@dataclass(frozen=True)
class Note:
    """Something about the source itself that is worth telling and is no difference: a lost line, an unknown word."""

    code: str  # kebab-case: lost-property, ambiguous-nesting, unknown-type, unknown-constraint, unexpected-line, ...
    place: Place
    text: str


# What a source can tell beyond names, types, requiredness, enums and nesting. `operations` and `models` claim that the
# source lists all of them, so that an absent one is a removal; a page of one method has neither.
Ability = Literal["limits", "formats", "integer", "nullable", "parameters", "bodies", "operations", "models"]


Part = Literal["operations", "models"]


@dataclass(frozen=True)
class Seam:
    """Where a page goes on in another place than it should: what stood between, in one section or two, is lost."""

    place: Place
    section: str
    parts: tuple[Part, ...]


@dataclass
class Facts:
    """Everything that one source says."""

    source: str  # how messages name it: a file, an address
    kind: str  # overview-text, markdown-nested, document, openapi, snapshot, ...
    abilities: frozenset[Ability]
    operations: dict[str, Operation] = field(default_factory=dict)  # "GET /accounts/{}/…": parameter names apart
    models: dict[str, Node] = field(default_factory=dict)
    notes: list[Note] = field(default_factory=list)
    sections: dict[str, str] = field(
        default_factory=dict
    )  # of each model, in the source's order: the part that shows it
    lost_operations: int = 0  # whose lines seem lost on the page
    # Where lines stand that belong to no model, and the properties among them.
    lost_models: list[tuple[Place, frozenset[str]]] = field(default_factory=list)
    torn: list[Place] = field(default_factory=list)  # where a model lacks its end: more may be lost there
    seams: list[Seam] = field(default_factory=list)
    short: str = ""  # where the end seems missing, in words, if upstream can have removed it as well
    evidence: str = ""  # why the text was taken for this kind


class Unreadable(Exception):
    """The source cannot be used: empty, collapsed, cut off, another format. The message says which and why."""


def operation_key(method: str, path: str) -> str:
    """What makes two sources' operations the same: method and path, whatever the parameters are called."""
    parts = ("{}" if part.startswith("{") else part for part in path.split("/"))
    return f"{method.upper()} {'/'.join(parts)}"


def add_operation(facts: Facts, operation: Operation) -> Operation:
    """Enters an operation, or another section of one that is there already; returns the one that is kept."""
    kept = facts.operations.setdefault(operation_key(operation.method, operation.path), operation)
    kept.sections += [section for section in operation.sections if section not in kept.sections]
    return kept


def walk(node: Node, path: str = "") -> Iterator[tuple[str, Node]]:
    """The node and everything below it, each with its path: `data[].config.codec`."""
    yield path, node
    for name, child in node.properties.items():
        yield from walk(child.type, f"{path}.{name}" if path else name)
    if node.item is not None:
        yield from walk(node.item, path + ("{}" if node.kind == "map" else "[]"))
    for member in node.members:
        yield from walk(member, path)
