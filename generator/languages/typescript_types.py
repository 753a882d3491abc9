"""TypeScript's types: what the document's kinds, fields and schemas become. Received ones stand in types.ts, sent ones in
params.ts, where an object that is received as well is called `<Schema>Param`. Enums are open on either side."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import assert_never

from .. import ir
from ..walk import all_fields
from .typescript_texts import code, comment, key, literal, prose, union

# What a value of a kind is when it is received, and what it must be when it is sent.
RECEIVED: dict[ir.Kind, str] = {
    "string": "string",
    "integer": "number",
    "number": "number",
    "boolean": "boolean",
    "datetime": "string",
    "any": "unknown",
}
SENT: dict[ir.Kind, str] = {**RECEIVED, "datetime": "Date"}


@dataclass(frozen=True)
class Member:
    """A property of an interface."""

    comment: str
    lines: list[str]


@dataclass(frozen=True)
class Declaration:
    """An exported type: an interface with its members, or else a type in the lines of `lines`."""

    name: str
    comment: str
    lines: list[str]
    members: list[Member]


@dataclass(frozen=True)
class Direction:
    """How types are spelled on one side of a call."""

    scalars: Mapping[ir.Kind, str]
    names: Mapping[str, str]  # of each schema that stands on this side
    before_list: str
    is_sent: bool
    optional: list[str]  # what a value may also be where it can be left out


def received(schemas: Iterable[ir.Schema]) -> Direction:
    """What calls give."""
    return Direction(RECEIVED, {schema.name: schema.name for schema in schemas}, "", False, [])


def sent(schemas: Iterable[ir.Schema], given: Direction) -> Direction:
    """What calls take, beside what they give: `undefined` is as good as nothing. Enums are the same either way."""
    names = {
        schema.name: schema.name + "Param" * (schema.name in given.names and not isinstance(schema, ir.Enum))
        for schema in schemas
    }
    return Direction(SENT, names, "readonly ", True, ["undefined"])


def expression(kind: ir.Type, side: Direction) -> str:
    """The type of a value."""
    return " | ".join(alternatives(kind, side))


def alternatives(kind: ir.Type, side: Direction) -> list[str]:
    """The members of the union that a type is; mostly one."""
    match kind:
        case ir.Scalar(scalar):
            return [side.scalars[scalar]]
        case ir.List(item):
            first, *others = alternatives(item, side)
            inside = " | ".join([first, *others])
            if others or first.startswith("readonly "):
                inside = f"({inside})"
            return [f"{side.before_list}{inside}[]"]
        case ir.Map(value):
            return [f"Record<string, {expression(value, side)}>"]
        case ir.Ref(name):
            return [side.names[name]]
        case ir.AnyOf(members):
            return list(dict.fromkeys(one for member in members for one in alternatives(member, side)))
        case _:
            assert_never(kind)


def field(one: ir.Field, side: Direction, constant: str | None = None) -> Member:
    """A field as a property of an interface; `constant` is the one value that it can have."""
    members = alternatives(one.type, side) if constant is None else [literal(constant)]
    if "unknown" not in members:  # which is anything already
        members += (["null"] if one.nullable else []) + ([] if one.required else side.optional)
    head = f"{key(one.name)}{'' if one.required else '?'}:"
    lines = union(head, members, ";", 2) if len(members) > 1 else [f"{head} {members[0]};"]
    return Member(comment([prose(explanation(one, side))], indent=2), lines)


def explanation(one: ir.Field, side: Direction) -> str:
    """What people should know of a field: what it is, its limits and its default."""
    text = one.description
    if one.limits:
        text += f" {one.limits[0].upper()}{one.limits[1:]}."
    if one.default is not None and side.is_sent:
        text += f" Default: {default(one.default)}."
    if one.type == ir.Scalar("datetime") and not side.is_sent:
        text += " A time, as text in RFC 3339."
    return text.strip()


def default(value: object) -> str:
    return code(json.dumps(value, ensure_ascii=False))


def declaration(schema: ir.Schema, side: Direction, schemas: Mapping[str, ir.Schema]) -> Declaration:
    """A schema as an exported type."""
    name, text = side.names[schema.name], comment([prose(schema.description)])
    match schema:
        case ir.Model():
            constants = _constants(schema.name, schemas)
            members = [field(one, side, constants.get(one.name)) for one in schema.fields]
            return interface(name, text, _bases(schema, side, schemas), members)
        case ir.Enum(values=values):
            words = [literal(word) for word in dict.fromkeys(values)]
            words.append("(string & {})")  # room for words that are not known yet
            return _type(name, text, words)
        case ir.Union(members=pairs):
            return _type(name, text, list(dict.fromkeys(side.names[model] for _, model in pairs)))
        case ir.Alias(target=target):
            return _type(name, text, [side.names[target]])
        case _:
            assert_never(schema)


def interface(name: str, text: str, bases: list[str], members: list[Member]) -> Declaration:
    """An interface; one without members of its own is closed at once."""
    head = f"export interface {name}{' extends ' if bases else ''}{', '.join(bases)} {{"
    return Declaration(name, text, [head if members else head + "}"], members)


def _type(name: str, text: str, members: list[str]) -> Declaration:
    return Declaration(name, text, union(f"export type {name} =", members, ";"), [])


def _constants(name: str, schemas: Mapping[str, ir.Schema]) -> dict[str, str]:
    """The fields of a model by whose value a union tells it from its other members."""
    return {
        schema.discriminator: value
        for schema in schemas.values()
        if isinstance(schema, ir.Union) and schema.discriminator
        for value, member in schema.members
        if member == name
    }


def _bases(model: ir.Model, side: Direction, schemas: Mapping[str, ir.Schema]) -> list[str]:
    """The interfaces that a model extends, without the fields that a later one of them or the model itself declares anew."""
    taken, bases = {one.name: one for one in model.fields}, []
    for base in reversed(model.bases):
        fields = {one.name: one for one in all_fields(base, schemas)}
        again = [literal(name) for name, one in fields.items() if taken.get(name, one) != one]
        bases.append(f"Omit<{side.names[base]}, {' | '.join(again)}>" if again else side.names[base])
        taken = fields | taken
    return bases[::-1]
