"""The API as plain records, between the document and the languages: no methods, no casing, no language."""

from dataclasses import dataclass
from typing import Any, Literal

Kind = Literal["string", "integer", "number", "boolean", "datetime", "any"]


@dataclass(frozen=True)
class Scalar:
    kind: Kind


@dataclass(frozen=True)
class List:
    item: "Type"


@dataclass(frozen=True)
class Map:
    value: "Type"


@dataclass(frozen=True)
class Ref:
    name: str  # of a Model, Enum or Union


@dataclass(frozen=True)
class AnyOf:
    members: tuple["Type", ...]


Type = Scalar | List | Map | Ref | AnyOf


@dataclass(frozen=True)
class Field:
    """A property of a model, or a parameter or body field of an operation."""

    name: str  # as on the wire
    type: Type
    required: bool
    nullable: bool
    description: str
    limits: str  # "60 to 600", "at most 30", "" where there is none
    default: Any  # None where the document gives none
    secret: bool


@dataclass(frozen=True)
class Model:
    name: str
    description: str
    bases: tuple[str, ...]
    fields: tuple[Field, ...]  # without those of the bases


@dataclass(frozen=True)
class Enum:
    name: str
    description: str
    values: tuple[str, ...]


@dataclass(frozen=True)
class Union:
    name: str
    description: str
    discriminator: str
    members: tuple[tuple[str, str], ...]  # (value of the discriminator, model)


@dataclass(frozen=True)
class Alias:
    name: str
    description: str
    target: str


Schema = Model | Enum | Union | Alias


@dataclass(frozen=True)
class Body:
    required: bool
    fields: tuple[Field, ...]
    example: Any


@dataclass(frozen=True)
class Operation:
    id: str  # meetings.participants.refresh_token
    method: str
    path: str
    summary: str
    description: str
    client_options: tuple[str, ...]  # path parameters that the client fills in
    path_parameters: tuple[Field, ...]
    query: tuple[Field, ...]
    body: Body | None
    response: str  # the model of the whole answer
    places: tuple[tuple[str, ...], ...]  # where the payload stands in it; the first that is there
    payload: Type  # of a list: of one item
    is_list: bool
    is_paged: bool
    repeatable: bool  # sending it again does no harm
    statuses: tuple[str, ...]
    example: Any


@dataclass(frozen=True)
class Resource:
    path: tuple[str, ...]  # ("meetings", "participants")
    description: str
    operations: tuple[Operation, ...]
    children: tuple["Resource", ...]


@dataclass(frozen=True)
class Event:
    name: str  # recording.statusUpdate
    model: str
    summary: str


@dataclass(frozen=True)
class Api:
    title: str
    version: str
    server: str
    packages: dict[str, dict[str, str]]  # per language: what its package is called
    resources: tuple[Resource, ...]
    schemas: tuple[Schema, ...]
    event_union: str | None
    events: tuple[Event, ...]
    secrets: tuple[str, ...]  # names of the fields whose value is a secret
