"""Go's declarations: structs, enums and their comments, from the document's schemas and from the arguments of operations."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .. import ir
from ..names import NameClash, unique
from ..walk import all_fields
from . import go_comments
from .go_texts import fits_tag, literal
from .go_types import constant, declared, exported, is_masked, is_nilable, plain

# Methods of structs that are masked, and of events: no field can be called so.
_OF_MASKED = ("Format", "LogValue")
_OF_EVENTS = ("EventName",)


@dataclass(frozen=True)
class Field:
    comment: list[str]
    declaration: str  # Title *string `json:"title,omitzero"`


@dataclass(frozen=True)
class Struct:
    name: str
    comment: list[str]
    fields: list[Field]
    is_masked: bool  # it has secrets in it, and prints without them


@dataclass(frozen=True)
class Word:
    """A word of an enum."""

    comment: list[str]
    name: str
    declaration: str  # MeetingStatusActive MeetingStatus = "ACTIVE"


@dataclass(frozen=True)
class Enum:
    name: str
    comment: list[str]
    words: list[Word]


@dataclass(frozen=True)
class Alias:
    name: str
    comment: list[str]
    target: str


def model(found: ir.Model, schemas: Mapping[str, ir.Schema], *, sent: bool, received: bool, is_event: bool) -> Struct:
    """A model as a struct; the fields of its bases stand in it."""
    fields = [(field.name, field) for field in all_fields(found.name, schemas)]
    name, taken = exported(found.name), _OF_EVENTS if is_event else ()
    comment = go_comments.event(found, name) if is_event else go_comments.schema(found, name)
    return struct(name, comment, found.name, fields, schemas, sent=sent, received=received, taken=taken)


def enum(found: ir.Enum) -> Enum:
    """An enum as a type of text, with constants."""
    name = exported(found.name)
    names = {value: constant(found.name, value) for value in found.values}
    unique(found.name, names)
    words = [
        Word(go_comments.word(word, name, literal(value)), word, f"{word} {name} = {literal(value)}")
        for value, word in names.items()
    ]
    return Enum(name, go_comments.schema(found, name), words)


def alias(found: ir.Alias | ir.Union) -> Alias:
    """Another name for a type. A union is one for any value: its comment tells which."""
    name = exported(found.name)
    target = exported(found.target) if isinstance(found, ir.Alias) else "any"
    return Alias(name, go_comments.schema(found, name), target)


def struct(
    name: str,
    comment: list[str],
    where: str,
    fields: Sequence[tuple[str, ir.Field]],
    schemas: Mapping[str, ir.Schema],
    *,
    sent: bool,
    received: bool,
    queries: int = 0,
    taken: Sequence[str] = (),
) -> Struct:
    """A struct with fields, the first `queries` of which are arguments of a query.

    Raises NameClash, with `where`, where two fields become one, or one cannot be written.
    """
    has_secret = any(is_masked(field, schemas) for _, field in fields)
    methods = [*taken, *(_OF_MASKED if has_secret else ())]
    unique(where, {f"method {name}": name for name in methods} | {said: exported(field.name) for said, field in fields})
    made = []
    for index, (said, field) in enumerate(fields):
        if not fits_tag(field.name):
            raise NameClash(where, field.name, f"{said!r} has a character that encoding/json takes in no field's name")
        value = plain(field.type, "Time" if received else "time.Time")
        kind = declared(field, value, is_nilable(field.type, schemas), sent)
        tag = _query_tag(field, has_body=queries < len(fields)) if index < queries else _body_tag(field)
        made.append(Field(go_comments.field(field, sent), f"{exported(field.name)} {kind} `{tag}`"))
    return Struct(name, comment, made, has_secret)


def _body_tag(field: ir.Field) -> str:
    return f'json:"{field.name}"' if field.required else f'json:"{field.name},omitzero"'


def _query_tag(field: ir.Field, *, has_body: bool) -> str:
    """Beside a body, JSON leaves the arguments of the query out. Elsewhere params can be kept and read as JSON."""
    in_json = 'json:"-"' if has_body else _body_tag(field)
    return f'{in_json} query:"{field.name}{",required" if field.required else ""}"'
