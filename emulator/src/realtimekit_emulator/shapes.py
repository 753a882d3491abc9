"""Brings JSON into the shape of a schema: defaults into what came in, and of what is stored only what is to go out.

Knows JSON Schema as far as the document uses it. Does not judge: that is validation's task.
"""

import copy
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

Schema = Mapping[str, Any]

_ANYTHING: Schema = {}


class Thing(NamedTuple):
    """An object in an answer, and what the document says of it."""

    value: dict[str, Any]
    properties: Mapping[str, Schema]
    required: set[str]


class Shapes:
    def __init__(self, resolve: Callable[[Schema], Schema]) -> None:
        self._resolve = resolve
        # By identity: schemas are parts of the document, which lives as long as this.
        self._properties: dict[int, dict[str, Schema]] = {}
        self._never_out: dict[int, tuple[frozenset[str], frozenset[str]]] = {}

    def properties(self, schema: Schema) -> dict[str, Schema]:
        """The properties of an object, those of all parts of an `allOf` together; none for anything else."""
        if (known := self._properties.get(id(schema))) is None:
            resolved = self._resolve(schema)
            known = dict(resolved.get("properties", {}))
            for part in resolved.get("allOf", ()):
                known |= self.properties(part)
            self._properties[id(schema)] = known
        return known

    def required(self, schema: Schema) -> set[str]:
        """The properties that an object must have, by all parts of an `allOf` together."""
        resolved = self._resolve(schema)
        return set(resolved.get("required", ())).union(*map(self.required, resolved.get("allOf", ())))

    def items(self, schema: Schema) -> Schema:
        items: Schema = self._resolve(schema).get("items", _ANYTHING)
        return items

    def kinds(self, schema: Schema) -> set[str]:
        """The JSON types that a value may have; none where it may be anything."""
        kinds = [_kinds(option) for option in self._options(schema)]
        return set() if None in kinds else {kind for some in kinds for kind in some or ()}

    def has_words(self, schema: Schema) -> bool:
        """Whether a value is a word of an enumeration."""
        return any("enum" in option for option in self._options(schema))

    def objects(self, schema: Schema, value: Any) -> Iterator[Thing]:
        """Every object of a value, the outer ones first. What is changed in one is seen on the way into it."""
        schema = self._one(schema, value)
        if isinstance(value, list):
            for item in value:
                yield from self.objects(self.items(schema), item)
        elif isinstance(value, dict) and "object" in self.kinds(schema) and not self._is_map(schema):
            known = self.properties(schema)
            yield Thing(value, known, self.required(schema))
            for name in known.keys() & value.keys():
                yield from self.objects(known[name], value[name])

    def filled(self, schema: Schema, value: Any) -> Any:
        """`value` with the document's defaults where nothing, or null, was sent. An object that was not sent stays
        away, whatever defaults are inside it."""
        schema = self._one(schema, value)
        if isinstance(value, list):
            return [self.filled(self.items(schema), item) for item in value]
        if not isinstance(value, dict):
            return value
        result = dict(value)
        for name, part in self.properties(schema).items():
            default = part.get("default", self._resolve(part).get("default"))
            if result.get(name) is None and default is not None:
                result[name] = copy.deepcopy(default)
            elif name in result:
                result[name] = self.filled(part, result[name])
        return result

    def fitted(self, schema: Schema, value: Any) -> Any:
        """Of a payload what the document knows. Inside its parts, fields that the document does not know are kept, as
        the live API sends back what it was given; secrets that are only ever written, and nulls where none may
        stand, are left out."""
        if isinstance(value, list):
            return [self.fitted(self.items(schema), item) for item in value]
        known = self.properties(self._one(schema, value))
        if not isinstance(value, dict) or not known:
            return self._inside(schema, value)
        return self._inside(schema, {name: part for name, part in value.items() if name in known})

    def _inside(self, schema: Schema, value: Any) -> Any:
        if isinstance(value, list):
            items = self.items(self._one(schema, value))
            return [self._inside(items, item) for item in value]
        if not isinstance(value, dict):
            return value
        schema = self._one(schema, value)
        known = self.properties(schema)
        secrets, never_null = self._kept_back(schema)
        return {
            name: self._inside(known.get(name, _ANYTHING), part) if isinstance(part, dict | list) else part
            for name, part in value.items()
            if name not in (never_null if part is None else secrets)
        }

    def _kept_back(self, schema: Schema) -> tuple[frozenset[str], frozenset[str]]:
        """The properties of an object that never go out, and those that do not as null."""
        if (known := self._never_out.get(id(schema))) is None:
            parts = self.properties(schema).items()
            known = (
                frozenset(name for name, part in parts if self._resolve(part).get("writeOnly", False)),
                frozenset(name for name, part in parts if not any(_is_kind(one, None) for one in self._options(part))),
            )
            self._never_out[id(schema)] = known
        return known

    def _is_map(self, schema: Schema) -> bool:
        """Whether the fields of an object are data and not named by the document."""
        return "additionalProperties" in self._resolve(schema)

    def _one(self, schema: Schema, value: Any) -> Schema:
        """The alternative that a value must be, where just one is of its kind; no schema at all where several are."""
        resolved = self._resolve(schema)
        if "anyOf" not in resolved and "oneOf" not in resolved:
            return schema
        fitting = [option for option in self._options(schema) if _is_kind(option, value)]
        return fitting[0] if len(fitting) == 1 else _ANYTHING

    def _options(self, schema: Schema) -> Iterator[Schema]:
        resolved = self._resolve(schema)
        alternatives = resolved.get("anyOf", resolved.get("oneOf"))
        if alternatives is None:
            yield resolved
        for option in alternatives or ():
            yield from self._options(option)


_KINDS: dict[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "boolean": (bool,),
    "integer": (int,),
    "number": (int, float),
    "null": (type(None),),
}


def _is_kind(schema: Schema, value: Any) -> bool:
    kinds = _kinds(schema)
    return kinds is None or any(isinstance(value, _KINDS[kind]) for kind in kinds)


def _kinds(schema: Schema) -> list[str] | None:
    """The types that a schema names; None where anything goes."""
    kinds = schema.get("type", "object" if "allOf" in schema else None)
    return [kinds] if isinstance(kinds, str) else kinds
