"""Instances of the document's schemas, for property tests.

The document decides what is generated. hypothesis-jsonschema makes the scalars; objects are put together here, so that
every property of a large object has its turn and a shared component is prepared once.
"""

import json
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from document import COMPONENTS
from hypothesis import strategies as st
from hypothesis_jsonschema import from_schema
from jsonschema import Draft202012Validator

# What a scalar's value depends on. The rest of a schema is for people and generators.
_LIMITS = ("minimum", "maximum", "minLength", "maxLength", "pattern", "format", "enum", "const")
_FORMATS = {"uuid": st.uuids().map(str)}

ANYTHING = from_schema({})

# Names that the document does not have, also such as Python or pydantic have a use for.
_NAMES = st.text() | st.sampled_from(["__class__", "__dict__", "model_config", "model_fields", "self", "to_dict"])
_UNKNOWN_FIELDS = st.dictionaries(_NAMES, ANYTHING, max_size=1)


@st.composite
def times(draw: st.DrawFn) -> str:
    """A time in any spelling of RFC 3339 that a datetime can hold (no leap second, no year 0)."""
    moment = draw(st.datetimes()).replace(microsecond=0).isoformat()
    separator = draw(st.sampled_from("Tt"))
    fraction = draw(st.just("") | st.from_regex(r"\.[0-9]{1,12}", fullmatch=True, alphabet="0123456789."))
    offset = st.builds("{}{:02}:{:02}".format, st.sampled_from("+-"), st.integers(0, 23), st.integers(0, 59))
    return moment.replace("T", separator) + fraction + draw(st.sampled_from("Zz") | offset)


def instances(schema: Mapping[str, Any]) -> st.SearchStrategy[Any]:
    """What `schema` allows: in objects some of the properties that it names, and now and then one that it does not."""
    if "$ref" in schema:
        return component(schema["$ref"].rpartition("/")[2])
    if members := schema.get("anyOf", schema.get("oneOf")):
        return st.one_of(*map(instances, members))
    if "allOf" in schema or "properties" in schema:
        return _object(schema)
    kinds = schema["type"] if isinstance(schema.get("type"), list) else [schema.get("type")]
    return st.one_of(*(_kind(schema, kind) for kind in kinds))


@cache
def component(name: str) -> st.SearchStrategy[Any]:
    """What the component schema `name` allows."""
    return st.deferred(lambda: instances(COMPONENTS[name]))


def validator(schema: Mapping[str, Any]) -> Draft202012Validator:
    """Judges by `schema`, which may refer to the document's components."""
    checker = Draft202012Validator.FORMAT_CHECKER
    return Draft202012Validator({**schema, "components": {"schemas": COMPONENTS}}, format_checker=checker)


def _kind(schema: Mapping[str, Any], kind: str | None) -> st.SearchStrategy[Any]:
    match kind:
        case "array":
            return st.lists(instances(schema["items"]), min_size=schema.get("minItems", 0), max_size=3)
        case "object" if "additionalProperties" in schema:
            return st.dictionaries(st.text(max_size=5), instances(schema["additionalProperties"]), max_size=3)
        case "object":
            return st.dictionaries(st.text(max_size=5), ANYTHING, max_size=3)
        case "string" if schema.get("format") == "date-time":
            return times()
        case None:
            return ANYTHING if "const" not in schema else st.just(schema["const"])
        case _:
            limits = {key: schema[key] for key in _LIMITS if key in schema}
            return from_schema({"type": kind} | limits, custom_formats=_FORMATS)


def _object(schema: Mapping[str, Any]) -> st.SearchStrategy[dict[str, Any]]:
    properties, required = merged(schema)
    named = st.fixed_dictionaries(
        {name: instances(part) for name, part in properties.items() if name in required},
        optional={name: instances(part) for name, part in properties.items() if name not in required},
    )
    unknown = _UNKNOWN_FIELDS.filter(lambda fields: not fields.keys() & properties.keys())
    return st.builds(lambda some, others: some | others, named, unknown)


def merged(schema: Mapping[str, Any]) -> tuple[dict[str, Any], set[str]]:
    """The properties of an object with those of its bases, and the names that are required."""
    if "$ref" in schema:
        return merged(COMPONENTS[schema["$ref"].rpartition("/")[2]])
    properties, required = dict(schema.get("properties", {})), set(schema.get("required", ()))
    for part in schema.get("allOf", ()):
        more, names = merged(part)
        properties, required = properties | more, required | names
    return properties, required


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The path of each value in a JSON value, its own first."""
    yield path
    children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, child in children:
        yield from places(child, (*path, key))


def same(one: Any, other: Any) -> bool:
    """Whether two JSON values are equal, true not being 1; 1 and 1.0 are the same number."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    numbers = (isinstance(value, (int, float)) and not isinstance(value, bool) for value in (one, other))
    return bool(one == other and (all(numbers) or type(one) is type(other)))


def through_json(value: Any) -> Any:
    """`value` as it comes out of its JSON text."""
    return json.loads(json.dumps(value))
